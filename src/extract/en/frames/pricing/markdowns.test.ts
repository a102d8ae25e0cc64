// Prices that sums move, in English, on sentences of our own: what must be read, and what looks alike and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const LEAD = 'Larkfield, a carmaker based in Leeds, gave an update on Monday. ';
const moves = (text: string) =>
  reader({ id: 'd', media: 'text', text: LEAD + text, title: '', published: '2025-11-03', lang: 'en' })
    .claims.filter((c) => c.kind === 'price_change')
    .map((c) => [c.object?.text, c.amount?.low ?? c.percent?.low ?? null, c.direction]);

describe('prices moved by a sum', () => {
  it.each([
    ['Larkfield took between $900 and $1,200 off its estates.', 'estates', 900, 'down'],
    ['It put its rates up by 7%.', 'rates', 7, 'up'],
    ['It put up premiums by an average of 14% in January.', 'premiums', 14, 'up'],
    ['It is pricing the Merlin 15% below its predecessor.', 'Merlin', 15, 'down'],
  ])('%s', (text, ...told) => expect(moves(text)).toContainEqual(told));

  it('is told of each of a list', () => {
    expect(moves('Larkfield marked down the Merlin and the Kestrel by $1,500 each.')).toEqual([
      ['Merlin', 1500, 'down'],
      ['Kestrel', 1500, 'down'],
    ]);
  });

  it.each([
    'Larkfield took $50,000 off the value of the plant.',
    'Its shares are $12, down from $15.',
    'Larkfield cut its forecast for spending by $20,000.',
    'Larkfield put its stake up by 7%.',
  ])('leaves alone: %s', (text) => expect(moves(text)).toEqual([]));
});

describe('prices of a market, and discounts that are none', () => {
  it.each([
    ['Contract prices of memory chips rose 12% in May, TrendForce said.', 'memory chips', 12, 'up'],
    [
      'TrendForce forecasts a rise of 55% to 60% in contract prices of conventional DRAM.',
      'conventional DRAM',
      55,
      'up',
    ],
    ['Spot quotes for wafers have come off 9% since October.', 'wafers', 9, 'down'],
    ['Larkfield made its estates 12% cheaper.', 'estates', 12, 'down'],
    ['Larkfield announced a price cut of 12% for its estates.', 'estates', 12, 'down'],
  ])('%s', (text, ...told) => expect(moves(text)).toEqual([told]));

  it.each(['It sells the Merlin at a 12% discount to its rivals.', 'It raised its stake in Quillon by 12%.'])(
    'leaves alone: %s',
    (text) => expect(moves(text)).toEqual([]),
  );
});

describe('prices of a list, each by its own', () => {
  it.each([
    ['Larkfield cut the price of its A100 instances by 30% and of object storage by 12%.', 'A100', 'object storage'],
    [
      'Larkfield raised the price of its basic plan by 30%, and that of its family plan by 12%.',
      'basic plan',
      'family plan',
    ],
    ['Google cut the price of Gemini Flash by 30% and of Gemini Pro by 12%.', 'Gemini Flash', 'Gemini Pro'],
  ])('%s', (text, first, second) =>
    expect(moves(text).map((m) => m.slice(0, 2))).toEqual([
      [first, 30],
      [second, 12],
    ]),
  );

  it('one product may move twice', () => {
    const text = 'Larkfield cut the price of Gemini by 30% in May and by 12% in June.';
    expect(moves(text).map((m) => m.slice(0, 2))).toEqual([
      ['Gemini', 30],
      ['Gemini', 12],
    ]);
  });
});

describe('prices that moved to a part of what they were', () => {
  it.each([
    ['Larkfield cut prices to 40% of their former level.', 'prices', 60, 'down'],
    ['Larkfield cut the price of the Merlin to a fifth of what it was.', 'Merlin', 80, 'down'],
    ['Larkfield raised prices to 150% of their earlier level.', 'prices', 50, 'up'],
  ])('%s', (text, ...told) => expect(moves(text)).toEqual([told]));

  it.each([
    ['Larkfield cut prices by 40%.', 'prices', 40, 'down'],
    ['Larkfield cut prices by 40% of their former level.', 'prices', 40, 'down'],
    ['The price of the Merlin is down 40%.', 'Merlin', 40, 'down'],
  ])('is told by the move itself: %s', (text, ...told) => expect(moves(text)).toEqual([told]));
});
