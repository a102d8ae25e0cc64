// Rounds, forms and extents of English deals that their own rules leave open, and what looks like them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Claim } from '../../../model/claim.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string): readonly Claim[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims;
const one = (text: string, kind: string): Claim | undefined => read(text).find((c) => c.kind === kind);

describe('rounds', () => {
  it('tells a total from a round', () => {
    expect(one('Quillon has now raised a total of $148 million.', 'funding_round')?.round).toBe('cumulative');
    expect(one('Quillon has raised $148 million in a Series C round.', 'funding_round')?.round).toBe('Series C');
  });

  it('gives a value the round that it is told of', () => {
    const text = 'Quillon has raised $90 million in a Series B round. The deal values Quillon at $400 million.';
    expect(one(text, 'valuation')?.round).toBe('Series B');
    const other = 'Quillon has raised $90 million in a Series B round. In 2021 Quillon was valued at $100 million.';
    expect(one(other, 'valuation')?.round).toBeNull();
  });
});

describe('who leads', () => {
  const leads = (text: string) =>
    read(text)
      .filter((c) => c.kind === 'investment')
      .map((c) => [c.subject?.text, c.lead]);

  it('several may, and who else is in it does not', () => {
    const round = 'Quillon has raised $90 million in a Series B round. ';
    expect(leads(`${round}Peak Ventures and Tessaly Capital invested as co-leads.`)).toEqual([
      ['Peak Ventures', true],
      ['Tessaly Capital', true],
    ]);
    expect(leads(`${round}It was led by Peak Ventures. Tessaly Capital also took part.`)).toEqual([
      ['Peak Ventures', true],
      ['Tessaly Capital', false],
    ]);
  });
});

describe('forms', () => {
  it('knows cash, shares and both', () => {
    expect(one('Harrow Capital will invest $15 million in new Quillon shares.', 'investment')?.form).toBe('equity');
    expect(one('Larkfield has agreed to buy Quillon for $430 million in cash and shares.', 'investment')?.form).toBe(
      'mixed',
    );
    expect(one('Larkfield has agreed to buy Quillon for $430 million.', 'investment')?.form).toBeNull();
  });
});

describe('extents', () => {
  it('takes a sale of its whole share for an exit', () => {
    expect(one('Larkfield sold its 40% stake in Quillon to Orson Group.', 'divestment')?.extent).toBe('exit');
    expect(one('Larkfield sold a 4% stake in Quillon to Orson Group.', 'divestment')?.extent).toBe('reduce');
  });

  it('takes no sale that leaves shares for one', () => {
    const left = 'Larkfield sold its stake in Quillon for $314 million, leaving it with 5.2%.';
    expect(one(left, 'divestment')?.extent).toBe('reduce');
    expect(one('Larkfield cut its stake in Quillon to 0.1%.', 'divestment')?.extent).toBe('reduce');
    expect(one('Larkfield cut its stake in Quillon to 0%.', 'divestment')?.extent).toBe('exit');
  });
});
