// Whose a round is that others lead and that values a company, and shares told in quarters: what must be read, what must stay.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map((c) =>
    [c.kind, c.subject?.text, c.object?.text, c.amount?.low ?? c.percent?.low].filter((x) => x != null).join(' '),
  );

describe('a round that a stranger leads', () => {
  const told = [
    'funding_round Quillon Foods 90000000',
    'valuation Quillon Foods 600000000',
    'investment Tarn Partners Quillon Foods',
  ];
  it.each([
    'The $90m Series B, led by Tarn Partners, values Quillon Foods at $600m.',
    'The $90m Series B, which was led by Tarn Partners, values Quillon Foods at $600m.',
    'The $90m Series B was led by Tarn Partners and values Quillon Foods at $600m.',
  ])('%s', (text) => expect(read(text)).toEqual(told));

  it('is of who tells it, where nobody else is named', () => {
    expect(read('A $90m round led by Tarn Partners closed on Monday, Quillon Foods said.')).toEqual([
      'funding_round Quillon Foods 90000000',
      'investment Tarn Partners Quillon Foods',
    ]);
  });

  it('is of who stands behind "by" alone, and a contract has no value of a company', () => {
    expect(read('A $90m round by Quillon Foods was led by Tarn Partners.')[0]).toBe(
      'funding_round Quillon Foods 90000000',
    );
    expect(read('The contract, which was signed by Tarn Partners, is valued at $600m.')).toEqual([]);
  });
});

describe('a quarter', () => {
  it('is a share of what stands behind "of"', () => {
    expect(read('Tarn Systems accounted for a quarter of Quillon Foods’s sales.')).toEqual([
      'metric Quillon Foods Tarn Systems 25',
    ]);
    expect(read('Over three quarters of Quillon Foods’s revenue came from exports in 2024.')).toEqual([
      'metric Quillon Foods exports 75',
    ]);
  });

  it('is a time before a year', () => {
    expect(read('Quillon Foods had revenue of $90m for three quarters of the year.')).toEqual([
      'metric Quillon Foods 90000000',
    ]);
  });
});
