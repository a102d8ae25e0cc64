// Holders, lenders and sellers by what stands beside them, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, kind: string) =>
  reader({ id: 'd', media: 'text', text, title: 'Larkmere Data reports results', published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.kind === kind)
    .map((c) => `${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? ''}`.trim());

const ABOUT = 'Larkmere Data makes cables. ';

describe('who holds', () => {
  it.each([
    ['Shareholders, the biggest of whom is Harrow Capital with 17%, agreed.', ['Harrow Capital > Larkmere Data 17']],
    [
      'Also among the owners: Harrow Capital (13.4 per cent) and Oracle.',
      ['Harrow Capital > Larkmere Data 13.4', 'Oracle > Larkmere Data'],
    ],
    ['Harrow Capital, a holder since 2022, agreed.', ['Harrow Capital > Larkmere Data']],
  ])('%s', (text, all) => expect(told(ABOUT + text, 'stake')).toEqual(all));
});

describe('who lends', () => {
  it.each([
    ['Larkmere Data has a £310 million loan made by HSBC.', ['HSBC > Larkmere Data 310000000']],
    ['Larkmere Data has a $25 million credit line at HSBC.', ['HSBC > Larkmere Data 25000000']],
    ['Larkmere Data repaid all $140 million owing to HSBC.', ['HSBC > Larkmere Data 140000000']],
  ])('%s', (text, all) => expect(told(text, 'debt')).toEqual(all));
});

describe('what is sold', () => {
  it('by holders that nobody names', () =>
    expect(told(`${ABOUT}Existing holders are selling another $64 million.`, 'divestment')).toEqual([
      'Existing holders > Larkmere Data 64000000',
    ]));
  it('is a business by what it does', () =>
    expect(
      told('Oracle will pay Harrow Group $2.5 billion for its automotive Ethernet business.', 'divestment'),
    ).toEqual(['Harrow Group > automotive Ethernet business 2500000000']));
  it('and no trade where holders only meet', () =>
    expect(told(`${ABOUT}Existing holders are paying another $64 million.`, 'divestment')).toEqual([]));
});
