// How English sentences of deals hang together: parts of a sum, lists of priced things, who is meant, whole texts of our
// own. Each holds what must be read, or looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import type { Claim } from '../../model/claim.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, title = 'Quillon and others') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    value(c),
  ]);

describe('parts of a sum', () => {
  it('tells what was paid of it, and what will follow', () => {
    const text =
      'Harrow Capital will invest $5bn in Quillon, of which $2bn has been paid. A further $1bn is due when the plant opens.';
    expect(told(text)).toContainEqual(['investment', 'Harrow Capital', 'Quillon', 2e9]);
    expect(told(text)).toContainEqual(['investment', 'Harrow Capital', 'Quillon', 1e9]);
  });

  it('leaves a further sum of something else alone', () => {
    const text = 'Harrow Capital will invest $5bn in Quillon. Quillon had $1bn of cash.';
    expect(told(text).filter(([kind]) => kind === 'investment')).toHaveLength(1);
  });
});

describe('lists', () => {
  it('prices each thing sold', () => {
    const text = 'Quillon sold 51% of Larkfield for $3bn, and its stake in Penrose for $1bn.';
    expect(told(text)).toContainEqual(['divestment', 'Quillon', 'Larkfield', 3e9]);
    expect(told(text)).toContainEqual(['divestment', 'Quillon', 'Penrose', 1e9]);
  });

  it('gives the years of a series their figures', () => {
    const text = "Quillon's revenue is projected to reach $12bn in 2025, $29bn in 2026 and $54bn in 2027.";
    expect(told(text).map((c) => c[3])).toEqual([12e9, 54e9, 29e9]);
  });

  it('names holders by their role', () => {
    const text = 'Quillon filed for a listing. Other principal holders of Quillon are Harrow Capital and Orson Group.';
    expect(told(text)).toContainEqual(['stake', 'Orson Group', 'Quillon', null]);
  });
});

describe('who is meant', () => {
  it('takes a description for the company beside it', () => {
    const text =
      'Quillon had sales of $90m. Larkfield, a chip group backed by Orson Group, accounted for 40% of revenue.';
    expect(told(text)).toContainEqual(['metric', 'Quillon', 'Larkfield', 40]);
  });

  it('reads a fund that gets money as no round', () => {
    expect(told('Harrow Capital stands to collect $2bn from the sale of Quillon.')).not.toContainEqual([
      'funding_round',
      'Harrow Capital',
      null,
      2e9,
    ]);
  });
});

describe('what is no deal', () => {
  it.each(['How much of its computing power Quillon buys from Larkfield is not known.'])('%s', (text) => {
    expect(told(text).filter(([kind]) => kind === 'investment' || kind === 'purchase')).toEqual([]);
  });

  it('values no market and no holding', () => {
    expect(told('Quillon estimates that the market for robots will be worth $38bn by 2035.')).toEqual([]);
    const text = 'Quillon said Harrow Capital will have 26% of it, valued at about $130bn.';
    expect(told(text).filter(([kind]) => kind === 'valuation')).toEqual([]);
  });
});

describe('offers and shares of costs', () => {
  it('reads an offer from both sides', () => {
    expect(told('Larkfield has accepted an offer of $3.4bn from Quillon.')).toContainEqual([
      'investment',
      'Quillon',
      'Larkfield',
      3.4e9,
    ]);
  });

  it('tells what a cost takes of sales', () => {
    const text = 'Computing costs at Quillon came to $700m last year, or about 58% of revenue.';
    expect(told(text)).toContainEqual(['ratio', 'Quillon', 'Computing costs', 58]);
  });
});
