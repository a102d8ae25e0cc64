// Banks and research houses that only watch the company of an English text, on sentences of our own; houses that tell of
// themselves beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'en' }).claims;
const told = (text: string, title = '') =>
  claims(text, title).map((c) => [
    c.subject?.text ?? null,
    c.metric ?? c.kind,
    c.amount?.low ?? c.percent?.low ?? null,
    c.speaker?.text ?? null,
  ]);

describe('who only watches', () => {
  it('foresees the figures of another', () => {
    const text =
      'Shares of SAP fell. Barclays sees revenue rising to $2.4 billion in 2027. It pencils in a 20% share of the market for databases.';
    expect(told(text)).toEqual([
      ['SAP', 'revenue', 2.4e9, 'Barclays'],
      ['SAP', 'market_share', 20, 'Barclays'],
    ]);
    expect(claims(text).map((c) => c.status)).toEqual(['planned', 'planned']);
    const asked =
      'Larkfield cut its prices. Analysts at UBS, who rate the stock a sell, expect revenue to fall 4% next year.';
    expect(told(asked).map((c) => c[0])).toEqual(['Larkfield']);
  });

  it('moves its own estimate, which is no growth', () => {
    expect(
      told('BYD sold fewer cars. JPMorgan lowered its forecast for net profit this year by 10% to Rmb38bn.'),
    ).toEqual([['BYD', 'net_profit', 3.8e10, 'JPMorgan']]);
    expect(told('BYD sold fewer cars. Net profit fell by 10% to Rmb38bn.').map((c) => c[1])).toContain('growth');
  });

  it('is not who tells of itself', () => {
    expect(told('HSBC said it expected revenue to grow 5% next year.', 'HSBC raises its dividend')[0]?.[0]).toBe(
      'HSBC',
    );
    expect(
      told('Barclays expects its revenue to reach £30 billion in 2026. Analysts at Citi are less sure.')[0]?.[0],
    ).toBe('Barclays');
  });

  it('says one figure and its company another', () => {
    const text =
      'Micron has raised its budget. Citi puts capital spending at $19 billion in 2026, above the $17 billion that Micron has guided for.';
    expect(told(text).map((c) => c[3])).toEqual(['Citi', 'Micron']);
  });
});

describe('figures of nobody', () => {
  it('are supposed, or held by none', () => {
    expect(told('Nvidia cut its stock. Without the write-down the margin would have been 71.3%.')).toEqual([]);
    expect(told('Larkfield had sales of $78 million. No other customer accounted for more than 10%.')).toHaveLength(1);
    expect(told('Nvidia wrote down its stock. With the write-down the gross margin was 61.3%.')).toHaveLength(1);
  });
});
