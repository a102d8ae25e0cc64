// Sales of companies and businesses, and sentences that look alike, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const sold = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.kind === 'divestment')
    .map((c) =>
      `${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? ''} ${c.status}`.replace(
        '  ',
        ' ',
      ),
    );

const FELL = 'Larkmere Data fell on Monday. ';

describe('who sells what', () => {
  it.each([
    ['Harrow Group sold Larkmere Data last year.', ['Harrow Group > Larkmere Data completed']],
    ['Larkmere Data was sold by Harrow Group last year.', ['Harrow Group > Larkmere Data completed']],
    ['Harrow Group plans to sell Larkmere Data.', ['Harrow Group > Larkmere Data planned']],
    ['Harrow Group has hired banks to sell its packaging business.', ['Harrow Group > packaging business planned']],
    ["Harrow Group's 35% stake in Larkmere Data is up for sale.", ['Harrow Group > Larkmere Data 35 planned']],
    ['Harrow Group is seeking buyers for its stake in Larkmere Data.', ['Harrow Group > Larkmere Data planned']],
    [
      'Harrow Group sold its packaging business to Cisco and its cement mill to Intel.',
      ['Harrow Group > packaging business completed', 'Harrow Group > cement mill completed'],
    ],
    [
      'Dana Roe, chief executive of Harrow Group, has sold the packaging business to Cisco for $90 million.',
      ['Harrow Group > the packaging business 90000000 completed'],
    ],
    ['Cisco has bought the packaging business of Harrow Group.', ['Harrow Group > packaging business completed']],
    [
      "Harrow Group's software arm went to Cisco, which is paying $18 million.",
      ['Harrow Group > software arm 18000000 completed'],
    ],
    ['Harrow Group owns 12% of Larkmere Data. The stake is to be sold.', ['Harrow Group > Larkmere Data planned']],
    [
      'Harrow Group cashed out of Larkmere Data with $400 million.',
      ['Harrow Group > Larkmere Data 400000000 completed'],
    ],
  ])('%s', (text, told) => expect(sold(text)).toEqual(told));

  it.each([
    ['Harrow Group, which held 12%, has sold out.', ['Harrow Group > Larkmere Data completed']],
    ['Harrow Group has left the register.', ['Harrow Group > Larkmere Data completed']],
    [
      'Harrow Group no longer appears among the shareholders of Larkmere Data.',
      ['Harrow Group > Larkmere Data completed'],
    ],
  ])('of whom the text is about: %s', (text, told) => expect(sold(FELL + text, 'Larkmere Data falls')).toEqual(told));

  it.each([
    'Harrow Group sells Larkmere Data servers.',
    'Harrow Group sold Cisco 200 servers.',
    'Harrow Group sold out of seats for the show.',
    'Harrow Group appears among the shareholders of Larkmere Data.',
    'The stake is high.',
  ])('none: %s', (text) => expect(sold(text)).toEqual([]));
});
