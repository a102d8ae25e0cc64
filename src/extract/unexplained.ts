// The rest: every money or percent figure of a document that no claim explains, with the reason when the words
// around it tell (interest rate, share price, usage, a cited title). Nothing is silently lost.
import type { Claim, Unexplained } from '../model/claim.ts';
import type { Reading, Span } from '../model/document.ts';
import { CHANGE, type FigureItem, isFigure, isWord, type Sentence, UNREAL } from './item.ts';
import { clauseHolding } from './remarks/asides.ts';
import { nobodyNear, reasons } from './remarks/reasons.ts';
import { ROUGH, roughIn } from './remarks/rough.ts';
import { MALFORMED, malformedIn } from './units/malformed.ts';
import { UNREAD, uncovered } from './units/unread.ts';

const NO_CURRENCY = 'no currency is stated';
const POINTS = 'a difference in points, or a threshold';
const OUTSIDE = 'outside the article text';
const LISTED: ReadonlySet<string> = new Set(['money', 'percent', 'points', 'multiple']);

/** What it is when no word beside it says so. */
function otherwise(figure: FigureItem, sentence: Sentence): string | null {
  if (figure.rules.includes('conversion')) return 'the same sum in another currency';
  const { items } = clauseHolding(sentence, figure.start);
  const denied = items.some((i) => isWord(i, 'negated') && i.end <= figure.start && figure.start - i.end <= 40);
  if (denied) return UNREAL;
  if (figure.type === 'money' && figure.currency === null) return NO_CURRENCY;
  if (figure.type === 'points') return POINTS;
  return nobodyNear(sentence) ? 'no party is named near it' : null;
}

/** The same figure, wherever it stands. */
const sameAs = (f: FigureItem): string => `${f.type} ${f.low} ${f.high} ${f.currency}`;

/** 13 billion of nothing: a sum whose currency nobody states. */
const unitless = (f: FigureItem): boolean => f.type === 'number' && f.why === NO_CURRENCY;

/** A stretch of the text as it is listed. */
type Listing = (span: Span, why: string | null) => Unexplained;

const listing =
  (text: string): Listing =>
  ({ start, end }, why) => ({ start, end, quote: text.slice(start, end), why });

/** What was recognised as a sum, a share or a time; the 5 of "5 million dollars" in a Chinese sentence is neither. */
const recognised = (sentence: Sentence): Span[] =>
  sentence.items.flatMap((i) => (i.type === 'time' ? [i] : isFigure(i) && LISTED.has(i.type) ? [i.full] : []));

/** What is no figure of the grammar: vague sums, malformed figures, and whatever else is plainly a sum or a percentage. */
function unread({ folded }: Reading, sentence: Sentence, list: Listing): Unexplained[] {
  const vague = roughIn(folded, sentence);
  const wrong = malformedIn(folded, sentence);
  const rest = uncovered(folded, sentence, [...vague, ...wrong, ...recognised(sentence)]);
  return [
    ...vague.map((at) => list(at, ROUGH)),
    ...wrong.map((at) => list(at, MALFORMED)),
    ...rest.map((at) => list(at, UNREAD)),
  ];
}

/** Sums and percentages of captions, counters and lists of other articles, which are not read. */
const outside = ({ blocks, folded }: Reading, list: Listing): Unexplained[] =>
  blocks
    .filter((b) => b.kind === 'boilerplate')
    .flatMap((b) => uncovered(folded, b, []).map((at) => list(at, OUTSIDE)));

/** Figures of the sentences that no claim used. */
export function unexplained(
  reading: Reading,
  sentences: readonly Sentence[],
  used: readonly FigureItem[],
): Unexplained[] {
  const list = listing(reading.document.text);
  const taken = new Set(used.map((u) => u.start));
  let known: Set<string> | null = null;
  const told = (f: FigureItem): boolean => {
    known ??= new Set(used.map(sameAs));
    return known.has(sameAs(f));
  };
  const left = outside(reading, list);
  for (const sentence of sentences) {
    left.push(...unread(reading, sentence, list));
    const figures = sentence.items.filter(
      (i): i is FigureItem => isFigure(i) && (LISTED.has(i.type) || unitless(i)) && !taken.has(i.start),
    );
    if (figures.length === 0) continue;
    const because = reasons({ text: reading.folded, sentence });
    const why = (f: FigureItem): string | null => {
      if (f.why === UNREAL || f.why === CHANGE) return f.why;
      if (f.type === 'money' && told(f)) return 'the same figure is in a claim';
      return because(f) ?? f.why ?? otherwise(f, sentence);
    };
    for (const f of figures) left.push(list(f.full, why(f)));
  }
  return left.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Ids of claims are unique: the same statement found twice is kept once. */
export function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((c) => !seen.has(c.id) && seen.add(c.id));
}
