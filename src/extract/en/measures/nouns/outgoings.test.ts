// Costs, savings and gains as figures of a company, parts by where they come from, and paces of sales, on sentences of our own: what
// must be read, and what looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const LEAD = 'Larkfield, a maker of industrial lasers based in Leeds, made $90m last year. ';
const figures = (text: string, lead = LEAD) =>
  reader({ id: 'd', media: 'text', text: lead + text, title: '', published: '2025-11-03', lang: 'en' })
    .claims.filter((c) => c.kind === 'metric' && c.amount?.low !== 90e6)
    .map((c) => [
      c.object?.text ?? null,
      c.metric === 'other' ? c.label : c.metric,
      c.amount?.low ?? c.percent?.low ?? c.multiple ?? null,
    ]);

describe('costs and savings', () => {
  it.each([
    ['Costs went up 18%.', null, 'growth', 18],
    ['Its fuel bill fell 12%.', null, 'growth', -12],
    ['Total expenses came to $3.1bn.', null, 'Total expenses', 3.1e9],
    ['The bill for computing was $310m.', null, 'compute_cost', 310e6],
    ['It saw its AWS costs rise to $31m.', null, 'compute_cost', 31e6],
    ['It expects synergies of $250m a year.', null, 'savings', 250e6],
    ['The merger will save it $250m a year.', null, 'savings', 250e6],
    ['Integration costs are put at $300m.', null, 'Integration costs', 300e6],
    ['Its gains on Penrose, the start-up, amounted to $2.1bn.', 'Penrose', 'gain', 2.1e9],
  ])('%s', (text, ...told) => expect(figures(text)).toContainEqual(told));

  it.each([
    'A laser costs $400,000.',
    'Borrowing costs rose 2%.',
    'Costs per query fell 20%.',
    'The Senate passed a bill of $300m.',
    'The customer has savings of $300m.',
  ])('none: %s', (text) => expect(figures(text)).toEqual([]));
});

describe('parts of a sum by where they come from', () => {
  const SALES = 'Larkfield had sales of $900m last year. ';
  it.each([
    ['Of this, $300m came from licences.', 'licences', 300e6],
    ['The bulk of it, $700m, came from selling printers.', 'printers', 700e6],
  ])('%s', (text, part, value) => expect(figures(text, SALES)).toContainEqual([part, 'revenue', value]));

  it('is none where money comes from a sale of shares', () =>
    expect(figures('Of this, $300m came from the sale of a stake in Penrose.', SALES)).toEqual([
      [null, 'revenue', 900e6],
    ]));
});

describe('parts whose verb is left out', () => {
  it.each([
    ['Networking nearly doubled.', 'Networking', 'growth', 2],
    ['Networking rose 9%, and storage tripled to $400m.', 'storage', 'revenue', 400e6],
    ['Printers were up 20% and scanners down 5%.', 'scanners', 'growth', -5],
  ])('%s', (text, ...told) => expect(figures(text)).toContainEqual(told));

  it.each(['Its workforce doubled.', 'The dollar fell 3%.', 'Users rose 12%.'])('none: %s', (text) =>
    expect(figures(text)).toEqual([]),
  );
});

describe('paces and shares', () => {
  it.each([
    ['Its advertising business is running at $1bn a year.', 'advertising', 'arr', 1e9],
    ["Larkfield's share of the German market fell from 34% in 2019 to 14%.", 'German market', 'market_share', 14],
    [
      "Larkfield's share of the phone market slid to 14% last year from 34% in 2019.",
      'phone market',
      'market_share',
      34,
    ],
    ['It is aiming for $200m next year.', null, 'net_profit', 200e6],
  ])('%s', (text, ...told) => expect(figures(text)).toContainEqual(told));
});
