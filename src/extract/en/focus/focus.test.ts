// Whom phrases that point back mean: by how a company stood in the sentences before, and by what it can be.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-12', lang: 'en' }).claims;
const whose = (text: string, at: number, title = ''): (string | null | undefined)[] =>
  claims(text, title)
    .filter((c) => c.amount?.low === at)
    .map((c) => c.subject?.text);

describe('whom a text is about', () => {
  it('goes on about the subject of the sentence before, not about who stood behind a preposition', () => {
    const text =
      'Orvane sold a plant to Tellmark last year. Marbeck, a Danish brewer, cut its orders. Its revenue was $40 million.';
    expect(whose(text, 40e6)).toEqual(['Marbeck']);
    const after = 'Orvane has struggled since Marbeck halved its orders. Revenue was $40 million.';
    expect(whose(after, 40e6, 'Orvane seeks cash')).toEqual(['Orvane']);
  });

  it('comes back to the company of the title where a paragraph begins', () => {
    const text = 'Orvane makes pumps. Its rival Marbeck makes valves.\n\nThe company had sales of $90 million in 2024.';
    expect(whose(text, 90e6, 'Orvane plans a listing')).toEqual(['Orvane']);
  });

  it('means no listed group by "the start-up"', () => {
    const young = 'Nvidia put $50 million into Orvane. The start-up had sales of $8 million in 2024.';
    expect(whose(young, 8e6)).toEqual(['Orvane']);
  });

  it('knows where companies are at home', () => {
    const text = 'Novo Nordisk lost to Pfizer. The Danish company had cash of $900 million.';
    expect(whose(text, 900e6, 'Pfizer wins')).toEqual(['Novo Nordisk']);
  });

  it('does not let a company be its own largest shareholder', () => {
    const text = 'Orvane is listed in Oslo. Tellmark remains its largest shareholder with 16%.';
    const stake = claims(text, 'Orvane').find((c) => c.kind === 'stake');
    expect([stake?.subject?.text, stake?.object?.text]).toEqual(['Tellmark', 'Orvane']);
  });

  it('dates what filings show by their quarter, a year that is yet to close by its end', () => {
    const text =
      'Quillon Capital sold its stake in Orvane during the third quarter, its 13F showed. It also holds 5% of Tellmark.';
    const stake = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-14', lang: 'en' }).claims;
    expect(stake.find((c) => c.kind === 'stake')?.date).toBe('2025-09');
    const year = 'Orvane expects capital expenditure of $50 million in the fiscal year to May.';
    const [capex] = reader({
      id: 'd',
      media: 'text',
      text: year,
      title: '',
      published: '2025-12-11',
      lang: 'en',
    }).claims;
    expect(capex?.date).toBe('2026');
  });

  it('knows a company that only the title names', () => {
    expect(whose('Revenue was $40 million in 2024, the company said.', 40e6, 'Nvidia profit jumps')).toEqual([
      'Nvidia',
    ]);
  });

  it('gives "its rival X" what is said of X', () => {
    const text = 'Orvane makes pumps. Its rival Marbeck had revenue of $60 million in 2024.';
    expect(whose(text, 60e6)).toEqual(['Marbeck']);
  });

  it('takes what a listed company takes in for sales, what investors give a start-up for a round', () => {
    const [sales] = claims('The chipmaker took in $15 billion in the March quarter.', 'Nvidia sales rise');
    expect([sales?.kind, sales?.metric]).toEqual(['metric', 'revenue']);
    const [round] = claims('Orvane took in $15 million from investors led by Quillon Capital.');
    expect(round?.kind).toBe('funding_round');
  });

  it('goes on about who acted, and knows a description across sentences', () => {
    const text =
      'Orvane sells pumps to Tellmark, a Danish brewer. Tellmark has 40 plants. It paid $9 million for Marbeck in May.';
    const paid = claims(text, 'Orvane lists').find((c) => c.amount?.low === 9e6);
    expect([paid?.subject?.text, paid?.object?.text]).toEqual(['Tellmark', 'Marbeck']);
    const brewer =
      'Orvane sells pumps to Tellmark, a Danish brewer.\n\nThe Danish group had revenue of $70 million in 2024.';
    expect(whose(brewer, 70e6, 'Orvane lists')).toEqual(['Tellmark']);
  });

  it('gives a figure without an owner to whom the paragraph goes on about', () => {
    const text =
      'Nvidia will invest in Orvane.\n\nOrvane makes pumps in Oslo. Orvane has 900 staff. Revenue rose 12% to $83 million in 2024.';
    expect(whose(text, 83e6, 'Nvidia to invest in Orvane')).toEqual(['Orvane']);
  });

  it('goes on about whose customer or backer a sentence told of', () => {
    const customer =
      'Orvane makes pumps. Tellmark, its largest customer, bought $4 million of pumps from it. It paid $9 million to Google Cloud.';
    const paid = claims(customer, '').find((c) => c.amount?.low === 9e6);
    expect([paid?.subject?.text, paid?.object?.text]).toEqual(['Orvane', 'Google Cloud']);
    const backer =
      'Orvane makes pumps. Harrow Capital, its biggest backer, left in May. It had sales of $5 million in 2024.';
    expect(whose(backer, 5e6)).toEqual(['Orvane']);
  });

  it('tells the former from the latter', () => {
    const text =
      'Microsoft and Amazon both reported. The former spent $21.4 billion on capital expenditure in the quarter.';
    expect(whose(text, 21.4e9)).toEqual(['Microsoft']);
    expect(whose('Orvane hired the former head of Marbeck. It had sales of $5 million.', 5e6)).toEqual(['Orvane']);
  });
});
