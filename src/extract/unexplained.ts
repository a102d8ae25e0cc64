// The rest: every money or percent figure of a document that no claim explains, with the reason when the words
// around it tell (interest rate, share price, usage, a cited title). Nothing is silently lost.
import type { Claim, Unexplained } from '../model/claim.ts';
import type { Reading } from '../model/document.ts';
import { type FigureItem, type Item, isFigure, isWord, type Sentence } from './item.ts';

const LISTED: ReadonlySet<string> = new Set(['money', 'percent', 'multiple']);
const REASONS: [string, string][] = [
  ['interest', 'interest rate'],
  ['per-share', 'per share'],
  ['share-price', 'share price'],
  ['usage', 'rate of use or score'],
  ['negated', 'negated or hypothetical'],
];

function reason(figure: FigureItem, items: readonly Item[]): string | null {
  const near = items.filter((i) => Math.abs(i.start - figure.start) <= 20);
  const known = REASONS.find(([cls]) => near.some((i) => isWord(i, cls)));
  if (known) return known[1];
  if (figure.rules.includes('conversion')) return 'the same sum in another currency';
  return figure.rules.some((r) => r.startsWith('vague/')) ? 'vague' : null;
}

/** Figures of the sentences that no claim used. */
export function unexplained(
  reading: Reading,
  sentences: readonly Sentence[],
  used: readonly FigureItem[],
): Unexplained[] {
  const text = reading.document.text;
  const taken = new Set(used.map((u) => u.start));
  return sentences.flatMap((s) => {
    const quiet = reading.blocks[s.block]?.kind === 'boilerplate';
    return s.items
      .filter((i): i is FigureItem => isFigure(i) && LISTED.has(i.type) && !taken.has(i.start))
      .map((f) => ({
        start: f.full.start,
        end: f.full.end,
        quote: text.slice(f.full.start, f.full.end),
        why: quiet ? 'outside the article text' : (f.why ?? reason(f, s.items)),
      }));
  });
}

/** Ids of claims are unique: the same statement found twice is kept once. */
export function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((c) => !seen.has(c.id) && seen.add(c.id));
}
