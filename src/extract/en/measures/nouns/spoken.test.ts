// Whose and what a figure of a company is where its sentence does not say so by itself, on sentences of our own; look-alikes beside.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-11-20', lang: 'en' }).claims.map((c) => [
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.metric ?? c.kind,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('a metric spoken of before', () => {
  it('is what "it" moves', () => {
    const text = 'Baidu grew. Capital spending was the exception. It rose 12% to 3.4 billion yuan.';
    expect(told(text)).toContainEqual(['Baidu', null, 'capex', 3.4e9]);
    const sales = 'Baidu cut its capital spending. Its sales were dull. They fell 2% to 3.4 billion yuan.';
    expect(told(sales)).toContainEqual(['Baidu', null, 'revenue', 3.4e9]);
  });

  it('may be a rate that is aimed for', () => {
    const text = "Larkfield's gross margin will be 50% this year; the company aims for 77% in 2028.";
    expect(told(text)).toContainEqual(['Larkfield', null, 'gross_margin', 77]);
    expect(told('Larkfield raised its prices. It aims for 77% of its homes to be sold in 2028.')).toEqual([]);
  });

  it('is below nothing where it is minus', () => {
    expect(told("Larkfield's gross margin improved from minus 94% in 2024 to 50% this year.").map((c) => c[3])).toEqual(
      [-94, 50],
    );
  });
});

describe('clauses that describe', () => {
  it('own no figure of what they describe', () => {
    const text =
      'Arm had record sales. Royalties, which Apple and Qualcomm pay on each chip, climbed 21% to $620 million.';
    expect(told(text)).toEqual([
      ['Arm', 'Royalties', 'revenue', 6.2e8],
      ['Arm', 'Royalties', 'growth', 21],
    ]);
    const fees = 'Xpeng did well. Services, which include fees Volkswagen pays, rose 78% to 2.3 billion yuan.';
    expect(told(fees).map((c) => c[2])).not.toContain('price_change');
    expect(told('Volkswagen, which works with Xpeng, raised revenue to €80 billion.')[0]?.[0]).toBe('Volkswagen');
  });
});

describe('parts of a company', () => {
  it('have margins of their own', () => {
    const text = 'Xpeng had sales of 20 billion yuan. The vehicle margin slipped to 13.1% from 14.3%.';
    expect(told(text)).toContainEqual(['Xpeng', 'vehicle', 'gross_margin', 13.1]);
    expect(told(text.replace('vehicle', 'operating'))).toContainEqual(['Xpeng', null, 'other', 13.1]);
  });

  it('follow one another', () => {
    const text = 'Novo Nordisk sold more. Wegovy brought in $18 billion and Ozempic $30 billion.';
    expect(told(text).map((c) => c.slice(0, 2))).toEqual([
      ['Novo Nordisk', 'Wegovy'],
      ['Novo Nordisk', 'Ozempic'],
    ]);
    expect(told('Lucid lost $1 billion and Rivian $2 billion.').map((c) => c[0])).toEqual(['Lucid', 'Rivian']);
  });
});

describe('sums that a clause tells of', () => {
  it('are metrics by its verb', () => {
    expect(told('The bill dwarfs the $12 million that Larkfield took in last year.')).toEqual([
      ['Larkfield', null, 'revenue', 1.2e7],
    ]);
    expect(told('The bill dwarfs the $12 million that Larkfield offered last year.').map((c) => c[2])).not.toContain(
      'revenue',
    );
    expect(told('Larkfield booked $10 million for a programme of closures.').map((c) => c[2])).toEqual(['other']);
  });
});
