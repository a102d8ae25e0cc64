// Sums promised to several in a list, what is spent on one's own works, and sums at companies in turn, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.metric ?? c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('commitments to several', () => {
  it('are all of who made them', () => {
    const text =
      "Mistral's commitments include $30 billion to Oracle, $25 billion to Microsoft and $3 billion to Amazon.";
    expect(told(text)).toEqual([
      ['purchase', 'Mistral', 'Oracle', 3e10],
      ['purchase', 'Mistral', 'Microsoft', 2.5e10],
      ['purchase', 'Mistral', 'Amazon', 3e9],
    ]);
  });

  it('are no purchases where they fund', () => {
    const text = "KKR's equity commitments include $30 million to Larkfield and $25 million to Quillon.";
    expect(told(text).map((c) => c[0])).not.toContain('purchase');
  });
});

describe('what is spent on works', () => {
  it('is bought of nobody', () => {
    expect(
      told(
        'Microsoft will spend $80 billion on data centres this year, with Meta planning $64 billion and Google $75 billion.',
      ),
    ).toEqual([
      ['capex', 'Microsoft', null, 8e10],
      ['capex', 'Meta', null, 6.4e10],
      ['capex', 'Google', null, 7.5e10],
    ]);
    const text =
      'Microsoft signed a $17 billion contract with Nebius in May. It wants to spend $80 billion on data centres.';
    expect(told(text)).toContainEqual(['capex', 'Microsoft', null, 8e10]);
    expect(told('xAI plans to spend $12 billion on Nvidia chips.')).toEqual([['purchase', 'xAI', 'Nvidia', 1.2e10]]);
  });

  it('adds up to a sum, which is no hedge', () => {
    const found = reader({
      id: 'd',
      media: 'text',
      text: "Quillon's computing costs add up to $90 million. It spent up to $20 million on servers.",
      published: '2025-06-01',
      lang: 'en',
    }).claims;
    expect(found.map((c) => c.amount?.approx ?? null)).toEqual([null, 'under']);
  });

  it('is spent at one company after the other', () => {
    const text = 'Capital spending reached $34 billion at Microsoft, $24 billion at Alphabet and $19 billion at Meta.';
    expect(
      told(text)
        .map((c) => [c[1], c[3]])
        .sort(),
    ).toEqual([
      ['Alphabet', 2.4e10],
      ['Meta', 1.9e10],
      ['Microsoft', 3.4e10],
    ]);
  });
});
