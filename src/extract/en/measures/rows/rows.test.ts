// Figures in a row, of several companies, years or parts, on sentences of our own: what must be read, and what looks like it and
// must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-15', lang: 'en' }).claims.map((c) =>
    [
      c.kind === 'metric' ? c.metric : c.kind,
      c.subject?.text ?? '-',
      c.object?.text ?? '-',
      c.amount?.low ?? c.percent?.low ?? '-',
      c.kind === 'metric' ? (c.date ?? '-') : '',
    ]
      .join(' ')
      .trim(),
  );

describe('figures for one period after the other', () => {
  it.each([
    [
      'Larkfield had sales of $4m, $6m and $9m in 2021, 2022 and 2023.',
      ['revenue Larkfield - 4000000 2021', 'revenue Larkfield - 6000000 2022', 'revenue Larkfield - 9000000 2023'],
    ],
    [
      'For the years ended December 31, 2024 and 2023, Larkfield incurred net losses of $4m and $6m, respectively.',
      ['net_loss Larkfield - 4000000 2024', 'net_loss Larkfield - 6000000 2023'],
    ],
    [
      'For 2024 and 2023, Larkfield generated revenue of $9m and $8m, respectively, and incurred net losses of $4m and $6m, respectively.',
      ['revenue Larkfield - 8000000 2023', 'net_loss Larkfield - 4000000 2024', 'net_loss Larkfield - 6000000 2023'],
    ],
    [
      'Larkfield had gross margins of 31%, 35% and 38% in the years 2021 to 2023.',
      ['gross_margin Larkfield - 31 2021', 'gross_margin Larkfield - 35 2022', 'gross_margin Larkfield - 38 2023'],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(expect.arrayContaining(found)));

  it('leaves a row of other years alone', () => {
    const found = read('Larkfield had sales of $4m and $6m in 2021, and in 2022 and 2023 it shrank.').join();
    expect(found).not.toMatch(/202[23]/u);
  });
});

describe('parts of a total in a row', () => {
  it.each([
    'Its three largest customers, Northgate, Halden and Corvid, accounted for 20%, 15% and 10% of the revenue of Larkfield.',
    "Northgate, Halden and Corvid made up 20%, 15% and 10%, respectively, of Larkfield's revenue.",
    'Larkfield, a maker of lasers, depends on three customers: Northgate (20% of revenue), Halden (15%) and Corvid (10%).',
  ])('%s', (text) =>
    expect(read(text).map((s) => s.trim().replace(/ \S*$/u, ''))).toEqual(
      expect.arrayContaining([
        'other Larkfield Northgate 20',
        'other Larkfield Halden 15',
        'other Larkfield Corvid 10',
      ]),
    ),
  );

  it('takes no growth for a part', () => {
    expect(read('Sales at Northgate, Halden and Corvid grew by 20%, 15% and 10%.').join()).not.toContain('other');
  });
});

describe('names with a figure each', () => {
  it.each([
    [
      'Larkfield is owned by Northgate (20%) and Halden (15%).',
      ['stake Northgate Larkfield 20', 'stake Halden Larkfield 15'],
    ],
    [
      'The biggest rounds were those of Larkfield ($9m) and Halden ($5m).',
      ['funding_round Larkfield - 9000000', 'funding_round Halden - 5000000'],
    ],
    [
      'Larkfield raised $9m, Northgate $7m and Halden $5m.',
      ['funding_round Northgate - 7000000', 'funding_round Halden - 5000000'],
    ],
    [
      'Larkfield won orders from Northgate ($9m) and Halden ($5m).',
      ['purchase Northgate Larkfield 9000000', 'purchase Halden Larkfield 5000000'],
    ],
    [
      'Larkfield ordered machines worth $9m from Corvid and Halden $5m.',
      ['purchase Larkfield Corvid 9000000', 'purchase Halden Corvid 5000000'],
    ],
    [
      'Larkfield agreed to buy cloud services worth $9m and $5m from Northgate and Halden respectively.',
      ['purchase Larkfield Northgate 9000000', 'purchase Larkfield Halden 5000000'],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(expect.arrayContaining(found)));

  it.each([
    'Shares in Larkfield (20%) and Halden (15%) fell most.',
    'Larkfield raised $9m; Northgate lost $7m and Halden $5m.',
  ])('%s', (text) => expect(read(text).join()).not.toMatch(/stake|funding_round (?:Northgate|Halden)/u));
});
