// Figures by which an English text goes on with what it measured: parts of a sum, comparisons, guidance, shares of markets, prices.
// Each holds what must be read, or looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Claim } from '../../../model/claim.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? c.multiple;
const claims = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: 'Quillon and others', published: '2025-10-20', lang: 'en' }).claims;
const told = (text: string) =>
  claims(text).map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.metric ?? c.kind, value(c)]);

describe('what is spent of another whole later', () => {
  it('goes to the same', () => {
    const all = told('Quillon spent 80% of its early funding on computing, but later only 15% of its revenue.');
    expect(all).toEqual([
      ['Quillon', 'computing', 'ratio', 80],
      ['Quillon', 'computing', 'ratio', 15],
    ]);
    const other = told('Quillon spent 80% of its funding on computing, while wages took 15% of revenue.');
    expect(other.filter(([, object]) => object === 'computing').length).toBe(1);
  });
});

describe('parts of a sum told before', () => {
  it('gives a part its sum and its growth', () => {
    const text =
      'Quillon had annualized revenue of $500 million. Its pumps business accounts for $200 million of that.';
    expect(told(text)).toContainEqual(['Quillon', 'pumps', 'arr', 2e8]);
    const all = told('Quillon had sales of $4 billion. Marrowby Rent took $615 million, up 38 percent.');
    expect(all).toContainEqual(['Quillon', 'Marrowby Rent', 'revenue', 6.15e8]);
    expect(all).toContainEqual(['Quillon', 'Marrowby Rent', 'growth', 38]);
    expect(told('Quillon had sales of $4 billion. Two customers accounted for 23% and 16% of sales.')).toContainEqual([
      'Quillon',
      'Two customers',
      'other',
      23,
    ]);
  });

  it('takes a rival for no part, nor what somebody makes for what a customer pays', () => {
    const text = 'Quillon had sales of $4 billion. Its rival Larkfield made $900 million in sales in 2024.';
    expect(told(text)).toContainEqual(['Larkfield', null, 'revenue', 9e8]);
    expect(told(text).some(([, , kind]) => kind === 'purchase')).toBe(false);
  });

  it('goes on about what was bought as the unit', () => {
    const text =
      'Quillon bought Larkfield for $2 billion. The unit, which makes pumps, had sales of $300 million in 2024.';
    expect(told(text)).toContainEqual(['Larkfield', null, 'revenue', 3e8]);
  });
});

describe('comparisons', () => {
  it('holds a sum or a forecast against the one before', () => {
    expect(
      told('Quillon will spend $85 billion on plants this year. That is up from $52 billion in 2024.'),
    ).toContainEqual(['Quillon', null, 'capex', 5.2e10]);
    expect(
      told('Quillon expects sales to grow about 35% this year, up from a previous estimate of about 30%.'),
    ).toContainEqual(['Quillon', null, 'growth', 30]);
    expect(told('Quillon has forecast growth in sales of about 15% this year.')).toContainEqual([
      'Quillon',
      null,
      'growth',
      15,
    ]);
  });

  it('leaves how much more than planned it is alone', () => {
    const all = told('Quillon expects capital spending of $35 billion, $10 billion more than it planned in June.');
    expect(all).toContainEqual(['Quillon', null, 'capex', 3.5e10]);
    expect(all.some(([, , , n]) => n === 1e10)).toBe(false);
  });

  it('takes no first quarter ever for a period', () => {
    const text =
      'Quillon reported its third quarter of 2025. It was the first quarter ever with sales above $10 billion.';
    expect(claims(text).map((c) => c.date)).toEqual(['2025-Q3']);
  });
});

describe('rates and shares', () => {
  it('reads margins that turned, ratios and losses by their names', () => {
    expect(told('Quillon said its gross margin turned positive for the first time, at 1.2%.')).toContainEqual([
      'Quillon',
      null,
      'gross_margin',
      1.2,
    ]);
    expect(told('The ratio of liabilities to assets at Quillon was 70.7%.')).toContainEqual([
      'Quillon',
      null,
      'other',
      70.7,
    ]);
    expect(told("Quillon's operating loss was $900 million.")).toContainEqual(['Quillon', null, 'other', 9e8]);
  });

  it('gives the others in a market their own shares', () => {
    const all = told('Quillon leads the market for pumps with 25%, followed by Larkfield at 20%.');
    expect(all).toContainEqual(['Quillon', 'pumps', 'market_share', 25]);
    expect(all).toContainEqual(['Larkfield', 'pumps', 'market_share', 20]);
    expect(told('Quillon had 5% of the pump market, third behind Larkfield with 70%.')).toContainEqual([
      'Larkfield',
      'pump market',
      'market_share',
      70,
    ]);
  });

  it('takes moves at the exchange for no stakes', () => {
    expect(told('Shares of Quillon fell. AMD gained 2% and Broadcom added 1.2%.')).toEqual([]);
  });
});

describe('prices', () => {
  it('reads what costs less now, and cuts that follow others', () => {
    const text = 'Quillon cut prices. The Gull, its cheapest car, now starts at 55,800 yuan, down 6% from 60,000 yuan.';
    expect(told(text)).toContainEqual(['Quillon', 'Gull', 'price_change', 6]);
    const next = 'BYD cut its prices by up to 34%. Geely followed with cuts of as much as 18% on its saloons.';
    expect(told(next)).toContainEqual(['Geely', 'saloons', 'price_change', 18]);
  });

  it('takes a cut of a holding for no price', () => {
    const text = 'Quillon cut its prices by 5%. Larkfield followed with cuts of 3% in its stake in Penrose.';
    expect(told(text).filter(([, , kind]) => kind === 'price_change')).toHaveLength(1);
  });
});
