// Businesses without a name that change hands, and who gives them away, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-10', lang: 'en' });
const told = (text: string) =>
  read(text)
    .claims.filter((c) => c.kind === 'investment' || c.kind === 'divestment')
    .map(
      (c) => `${c.subject?.text ?? '-'} ${c.kind} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
    );

describe('shares in a business without a name', () => {
  it.each([
    ['Larkmere Data will sell control of its European business to Harrow Group for $700 million.', '700000000'],
    [
      'Larkmere Data agreed to sell a majority stake in its European business to Harrow Group for $700 million.',
      '700000000',
    ],
    ['Larkmere Data is selling 60% of its European business to Harrow Group.', '60'],
  ])('%s', (text, figure) =>
    expect(told(text).sort()).toEqual([
      `Harrow Group investment European business ${figure}`,
      `Larkmere Data divestment European business ${figure}`,
    ]),
  );

  it('are held and bought', () => {
    const stakes = (text: string) =>
      read(text)
        .claims.filter((c) => c.kind === 'stake')
        .map((c) => [c.subject?.text, c.object?.text, c.percent?.low]);
    expect(stakes('Larkmere Data holds 40% of its former freight business.')).toEqual([
      ['Larkmere Data', 'former freight business', 40],
    ]);
    expect(stakes('Larkmere Data gets 60% of its revenue from its freight business.')).toEqual([]);
    expect(told("Harrow Group bought half of the retailer's property arm for $2 billion.")[0]).toBe(
      'Harrow Group investment property arm 2000000000',
    );
  });

  it('are not what a company makes', () => {
    expect(told('Larkmere Data sells 60% of its output to Harrow Group.')).toEqual([]);
  });
});

describe('who gives away what is bought', () => {
  it.each([
    ['Harrow Group completed its acquisition of Tallis Freight from Larkmere Data.', 'Tallis Freight'],
    ["Harrow Group announced the acquisition of Larkmere Data's stake in Tallis Freight.", 'Tallis Freight'],
    ["Harrow Group snapped up Larkmere Data's stake in Tallis Freight.", 'Tallis Freight'],
    ["Harrow Group acquired Larkmere Data's freight business last year.", 'freight business'],
    ['Harrow Group announced the acquisition of the freight unit of Larkmere Data.', 'freight unit'],
    ['Harrow Group is in talks to acquire Tallis Freight from Larkmere Data.', 'Tallis Freight'],
  ])('%s', (text, what) =>
    expect(told(text).sort()).toEqual([`Harrow Group investment ${what} -`, `Larkmere Data divestment ${what} -`]),
  );

  it('is told at the price where a consortium buys', () => {
    expect(
      told(
        'Larkmere Data announced the sale of Tallis Freight to a consortium led by Harrow Group for $700 million.',
      ).sort(),
    ).toEqual([
      'Harrow Group investment Tallis Freight 700000000',
      'Larkmere Data divestment Tallis Freight 700000000',
    ]);
  });

  it('is nobody where goods or land are bought, or only one side wants it', () => {
    expect(told('Harrow Group completed the acquisition of 200 acres from Larkmere Data.')).toEqual([]);
    expect(told('Harrow Group buys chips from Larkmere Data.')).toEqual([]);
    expect(
      told('Harrow Group wants to buy Tallis Freight from Larkmere Data.').filter((x) => x.includes('divest')),
    ).toEqual([]);
  });

  it('no party is its own fellow: "sold it to Z, the company said"', () => {
    expect(told('Larkmere Data sold Tallis Freight to Harrow Group, the company said.').sort()).toEqual([
      'Harrow Group investment Tallis Freight -',
      'Larkmere Data divestment Tallis Freight -',
    ]);
  });
});

it('reads what research costs as that, with a quarter or a rise beside it', () => {
  const kinds = (text: string) => read(text).claims.map((c) => c.metric);
  expect(kinds('Larkmere Data said R&D expenditure rose 10% to $4.2 billion.')).toContain('rd_expense');
  expect(kinds('Larkmere Data spent $4.2 billion on plants in the second quarter.')).toEqual(['capex']);
});
