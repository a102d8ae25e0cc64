// Deals among several parties and over several sentences, on sentences of our own: what must be read, and what looks
// like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Claim } from '../../../model/claim.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, kind: string) =>
  reader({ id: 'd', media: 'text', text, title: 'Tessaly and others', published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind === kind)
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, value(c)]);

describe('each of several gets its own', () => {
  it('the same figure each', () => {
    expect(told('Temasek and Blackstone each invested $25m in Tessaly.', 'investment')).toEqual([
      ['Temasek', 'Tessaly', 2.5e7],
      ['Blackstone', 'Tessaly', 2.5e7],
    ]);
    expect(told('JPMorgan and Barclays lent Tessaly $500m apiece.', 'debt')).toEqual([
      ['JPMorgan', 'Tessaly', 5e8],
      ['Barclays', 'Tessaly', 5e8],
    ]);
  });

  it('its part of a whole that is nobody’s alone', () => {
    const text = 'Tessaly committed to spend $50bn on cloud, including $30bn with Microsoft and $20bn with Google.';
    expect(told(text, 'purchase')).toEqual([
      ['Tessaly', null, 5e10],
      ['Tessaly', 'Microsoft', 3e10],
      ['Tessaly', 'Google', 2e10],
    ]);
    expect(told('Tessaly committed to spend $30bn on cloud from Microsoft, including support.', 'purchase')).toEqual([
      ['Tessaly', 'Microsoft', 3e10],
    ]);
  });

  it('figures of one company after another in order, or of nobody', () => {
    const owners = (text: string) => told(text, 'metric').map(([subject, , sum]) => [subject, sum]);
    expect(owners('Oracle and Meta reported revenue of $16bn and $51bn.')).toEqual([
      ['Oracle', 1.6e10],
      ['Meta', 5.1e10],
    ]);
    expect(owners('Oracle, Meta and Tessaly reported revenue of $16bn and $51bn.')).toEqual([]);
    expect(owners('Oracle reported revenue of $16bn and Meta $51bn.')).toHaveLength(2);
    expect(
      told('Oracle and Meta will invest up to $3bn and up to $2bn in Tessaly, respectively.', 'investment'),
    ).toEqual([
      ['Oracle', 'Tessaly', 3e9],
      ['Meta', 'Tessaly', 2e9],
    ]);
  });

  it('but who gets money in another part puts none in', () => {
    const text = 'Oracle agreed to invest $2bn in Tessaly; Intel, by contrast, got $5bn, and Nokia $1bn for 3%.';
    expect(told(text, 'investment')).toEqual([['Oracle', 'Tessaly', 2e9]]);
    expect(told(text, 'divestment')).toEqual([]);
  });

  it('a loan goes to whom the lender is said to back', () => {
    const text = 'Accel led the round. Other backers of Corvane include Temasek and Barclays, which lent $20m.';
    expect(told(text, 'debt')).toEqual([['Barclays', 'Corvane', 2e7]]);
  });

  it('what a board appropriates is spending, and no round', () => {
    const text = "Tessaly's board approved capital appropriations of about $9bn.";
    expect(told(text, 'funding_round')).toEqual([]);
    expect(told(text, 'metric')).toEqual([['Tessaly', null, 9e9]]);
  });

  it('a period in a heading is no company', () => {
    const text = 'Tessaly: Q3 FY2026 results\n\nRevenue was $812m.';
    expect(told(text, 'metric').map((c) => c[0])).not.toContain('FY2026');
  });

  it('one after another', () => {
    expect(told('Nvidia will invest $10bn and $1bn respectively in Anthropic and Nokia.', 'investment')).toEqual([
      ['Nvidia', 'Anthropic', 1e10],
      ['Nvidia', 'Nokia', 1e9],
    ]);
    expect(told('SoftBank, Temasek and Blackstone own 30%, 20% and 10% of Tessaly respectively.', 'stake')).toEqual([
      ['SoftBank', 'Tessaly', 30],
      ['Temasek', 'Tessaly', 20],
      ['Blackstone', 'Tessaly', 10],
    ]);
  });

  it('a joint figure is not multiplied', () => {
    expect(told('Temasek and Blackstone invested $25m in Tessaly.', 'investment').filter((c) => c[2])).toHaveLength(1);
  });
});

describe('the other side', () => {
  it('names the seller with the buyer', () => {
    const text = 'Temasek acquired a 12% stake in Tessaly from SoftBank for $360m.';
    expect(told(text, 'investment')).toEqual([['Temasek', 'Tessaly', 3.6e8]]);
    expect(told(text, 'divestment')).toEqual([['SoftBank', 'Tessaly', 3.6e8]]);
  });

  it('in a sentence of its own', () => {
    const text =
      'SoftBank sold its stake in Tessaly last week. The buyers were Temasek and Blackstone, which paid $120m and $80m.';
    expect(told(text, 'investment')).toEqual([
      ['Temasek', 'Tessaly', 1.2e8],
      ['Blackstone', 'Tessaly', 8e7],
    ]);
  });

  it('goods bought from a maker are no holding', () => {
    expect(told('Temasek bought chips from Nvidia for $30m.', 'divestment')).toEqual([]);
  });
});

describe('holders and borrowers', () => {
  it.each([
    ['SoftBank is the largest shareholder in Tessaly, with a stake of 12%.', 'SoftBank', 12],
    ["SoftBank is Tessaly's largest shareholder with 12%.", 'SoftBank', 12],
    ['Shareholders of Tessaly include SoftBank with 30%.', 'SoftBank', 30],
    ['A 10% stake in Tessaly belongs to SoftBank.', 'SoftBank', 10],
  ])('%s', (...[text, holder, percent]) => {
    expect(told(text, 'stake')).toEqual([[holder, 'Tessaly', percent]]);
  });

  it('reads loans by what they are raised with', () => {
    expect(told('SoftBank raised $2bn by selling bonds.', 'debt')).toEqual([[null, 'SoftBank', 2e9]]);
    expect(told('JPMorgan provided Tessaly with a $2bn loan.', 'debt')).toEqual([['JPMorgan', 'Tessaly', 2e9]]);
    expect(told('Tessaly raised $2bn by selling its tower.', 'debt')).toEqual([]);
  });
});

describe('lists, logs and headlines', () => {
  it('goes on with the preposition of the first pair', () => {
    expect(
      told('OpenAI will spend $300bn with Oracle, $250bn with Microsoft and $38bn with Amazon.', 'purchase'),
    ).toEqual([
      ['OpenAI', 'Oracle', 3e11],
      ['OpenAI', 'Microsoft', 2.5e11],
      ['OpenAI', 'Amazon', 3.8e10],
    ]);
    expect(told("CoreWeave's backlog includes $22bn from OpenAI and $14bn from Meta.", 'investment')).toEqual([]);
  });

  it('reads an entry of a log of deals', () => {
    const log = 'Broadcom / VMware. $69bn in cash and shares. Nvidia / Intel. $5bn of new shares, a stake of about 4%.';
    expect(told(log, 'investment')).toEqual([
      ['Broadcom', 'VMware', 6.9e10],
      ['Nvidia', 'Intel', 5e9],
    ]);
    expect(told(log, 'stake')).toEqual([['Nvidia', 'Intel', 4]]);
    expect(told('The ratio was 3 / 4. $69bn was spent.', 'investment')).toEqual([]);
  });

  it('reads lines of capitals', () => {
    expect(told('*QUILLON TO BUY MASTCO FOR $1.2 BLN IN CASH', 'investment')).toEqual([['QUILLON', 'MASTCO', 1.2e9]]);
  });

  it('takes no place for a company', () => {
    expect(told('Temasek invested $40m in Portugal.', 'investment')).toEqual([]);
  });

  it('finds the company of a relative clause', () => {
    expect(told('Anthropic, in which Amazon has invested $8bn, makes Claude.', 'investment')).toEqual([
      ['Amazon', 'Anthropic', 8e9],
    ]);
  });
});

describe('when a plan was made', () => {
  const date = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: 'OpenAI', published: '2025-06-01', lang: 'en' }).claims[0]?.date;

  it('a month before the resolve dates it, one after it what is to come', () => {
    expect(date('In May OpenAI committed to spend $8bn on Azure.')).toBe('2025-05');
    expect(date('OpenAI will spend $8bn on Azure in May.')).toBe('2026-05');
  });
});

describe('what is told beside a deal', () => {
  const read = (text: string) =>
    makeReader(reference())({ id: 'd', media: 'text', text, title: '', published: '2025-11-05', lang: 'en' }).claims;
  const told = (text: string) =>
    read(text).map(
      (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low}`,
    );

  it('lends nothing who vouches', () => {
    expect(told('Ostrander will backstop $14 million of the lease obligations of Velmora.')).toEqual([]);
    expect(told('Velmora borrowed $14 million from Ostrander Bank.')).toEqual(['debt Ostrander Bank Velmora 14000000']);
  });

  it('knows equity beside a loan', () => {
    const text =
      'Velmora sold $50 million of bonds and raised a further $50 million in equity. Ostrander contributed $20 million of the equity.';
    expect(told(text)).toContain('investment Ostrander Velmora 20000000');
  });

  it('knows whose round it is that lifts a value', () => {
    const text =
      "Ostrander plans to invest $10 million in Velmora as part of a $20 million round that would quadruple the start-up's valuation to $120 million.";
    expect(told(text)).toContain('funding_round Velmora - 20000000');
  });

  it('dates nothing by what is only held against', () => {
    const [claim] = read(
      'Velmora has raised $13 million at $183 million, three times what it was worth in March. Ostrander led.',
    ).filter((c) => c.kind === 'investment');
    expect(claim?.date).toBe('2025-11');
    const loss = read(
      'Revenue at Velmora jumped to $19 million in 2024 from $2 million in 2023, but the net loss widened to $8 million.',
    ).find((c) => c.metric === 'net_loss');
    expect(loss?.date).toBe('2024');
  });
});
