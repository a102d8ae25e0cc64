// The rest: every money or percent figure of a document that no claim explains, with the reason when the words
// around it tell (interest rate, share price, usage, a cited title). Nothing is silently lost.
import type { Claim, Unexplained } from '../model/claim.ts';
import type { Reading, Span } from '../model/document.ts';
import { CHANGE, type FigureItem, isFigure, isWord, type Sentence, UNREAL } from './item.ts';
import { clauseHolding } from './remarks/asides.ts';
import { nobodyNear, reasons } from './remarks/reasons.ts';
import { ROUGH, roughIn } from './remarks/rough.ts';
import { MALFORMED, malformedIn, uncovered } from './units/malformed.ts';

const NO_CURRENCY = 'no currency is stated';
const LISTED: ReadonlySet<string> = new Set(['money', 'percent', 'multiple']);

/** What it is when no word beside it says so. */
function otherwise(figure: FigureItem, sentence: Sentence): string | null {
  if (figure.rules.includes('conversion')) return 'the same sum in another currency';
  const { items } = clauseHolding(sentence, figure.start);
  const denied = items.some((i) => isWord(i, 'negated') && i.end <= figure.start && figure.start - i.end <= 40);
  if (denied) return UNREAL;
  if (figure.type === 'money' && figure.currency === null) return NO_CURRENCY;
  return nobodyNear(sentence) ? 'no party is named near it' : null;
}

/** The same figure, wherever it stands. */
const sameAs = (f: FigureItem): string => `${f.type} ${f.low} ${f.high} ${f.currency}`;

/** 13 billion of nothing: a sum whose currency nobody states. */
const unitless = (f: FigureItem): boolean => f.type === 'number' && f.why === NO_CURRENCY;

/** Figures that could not be read: malformed ones, and whatever else is plainly a sum or a percentage and was taken for none. */
function unread({ folded }: Reading, sentence: Sentence): Span[] {
  const wrong = malformedIn(folded, sentence);
  const read = sentence.items.filter((i) => isFigure(i) || i.type === 'time');
  return [...wrong, ...uncovered(folded, sentence, [...wrong, ...read.map((i) => (isFigure(i) ? i.full : i))])];
}

/** Figures of the sentences that no claim used. */
export function unexplained(
  reading: Reading,
  sentences: readonly Sentence[],
  used: readonly FigureItem[],
): Unexplained[] {
  const { text } = reading.document;
  const taken = new Set(used.map((u) => u.start));
  let known: Set<string> | null = null;
  const told = (f: FigureItem): boolean => {
    known ??= new Set(used.map(sameAs));
    return known.has(sameAs(f));
  };
  const left: Unexplained[] = [];
  for (const sentence of sentences) {
    for (const { start, end } of roughIn(reading.folded, sentence))
      left.push({ start, end, quote: text.slice(start, end), why: ROUGH });
    for (const { start, end } of unread(reading, sentence))
      left.push({ start, end, quote: text.slice(start, end), why: MALFORMED });
    const figures = sentence.items.filter(
      (i): i is FigureItem => isFigure(i) && (LISTED.has(i.type) || unitless(i)) && !taken.has(i.start),
    );
    if (figures.length === 0) continue;
    const quiet = reading.blocks[sentence.block]?.kind === 'boilerplate';
    const because = reasons({ text: reading.folded, sentence });
    const why = (f: FigureItem): string | null => {
      if (quiet) return 'outside the article text';
      if (f.why === UNREAL || f.why === CHANGE) return f.why;
      if (f.type === 'money' && told(f)) return 'the same figure is in a claim';
      return because(f) ?? f.why ?? otherwise(f, sentence);
    };
    for (const f of figures) {
      const { start, end } = f.full;
      left.push({ start, end, quote: text.slice(start, end), why: why(f) });
    }
  }
  return left;
}

/** Ids of claims are unique: the same statement found twice is kept once. */
export function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((c) => !seen.has(c.id) && seen.add(c.id));
}
