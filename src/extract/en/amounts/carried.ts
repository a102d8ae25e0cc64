// Bare numbers whose unit was said before: "on revenue of 61 million" beside "33 million euros", "17%, was 16.1".
// Takes a sentence's items and the currency told last; gives the numbers their unit, marked as carried.
import { type FigureItem, type Item, isFigure, isWord, type Sentence } from '../../item.ts';

const OPEN =
  /(?:\b(?:from|to|versus|vs\.?|against|of|and|at|was|were|is|after|than|or|for|another|reached|hit|about|roughly|around|some|the|with|totalled|spent|lent|contributed|further|additional|extra)|[,(:?])$/iu;
/** What stands behind a number that counts nothing but money. */
export const CLOSED =
  /^(?:[.;:)?!]|,(?! ?\d)|$| (?:in|at|for|from|to|on|by|after|against|versus|with|before|when|as|while|this|last|next|the|and|or|a year|of (?:it|that|them|which)|apiece|each|came|is|was|a quarter|respectively|will|previously|euro)\b)/iu;
const COMPARED = /\b(?:from|to|versus|vs\.?|against|was|than|with|at|and)$/iu;

interface Around {
  text: string;
  sentence: { start: number; end: number; items: readonly Item[] };
}

const left = ({ text, sentence }: Around, f: FigureItem): string =>
  text.slice(Math.max(sentence.start, f.full.start - 30), f.full.start).trimEnd();
const right = ({ text, sentence }: Around, f: FigureItem): string =>
  text.slice(f.full.end, Math.min(sentence.end, f.full.end + 20));

/** The figure of a kind nearest to one; those before it first. */
function nearest(figures: readonly FigureItem[], f: FigureItem, type: FigureItem['type']): FigureItem | null {
  const before = figures.filter((o) => o.type === type && o.end <= f.start);
  return before[before.length - 1] ?? figures.find((o) => o.type === type && o.start >= f.end) ?? null;
}

const PAYS: ReadonlySet<string> = new Set(['put', 'lend', 'invest', 'pay', 'borrow', 'raise']);

/** "lent 1.5 billion", "and Harrow 1.1 billion": a verb of paying or a further payer stands right before. */
function paid({ text, sentence }: Around, f: FigureItem): boolean {
  for (const i of sentence.items) {
    const gap = i.end <= f.full.start ? text.slice(i.end, f.full.start) : null;
    // "insurer X (60 million)".
    if (i.type === 'name' && gap === ' (' && text[f.full.end] === ')') return true;
    if (gap === null || gap.length > 12 || !/^ (?:(?:about|another|roughly|some|nearly) )?$/u.test(gap)) continue;
    if (i.type === 'word' && i.senses.some((s) => s.class === 'verb' && PAYS.has(s.value ?? ''))) return true;
    if (i.type === 'name' && sentence.items.some((o) => isFigure(o) && o.type === 'money' && o.end < i.start))
      return true;
  }
  return false;
}

const NORDIC: ReadonlySet<string> = new Set(['DKK', 'SEK', 'NOK']);

const COUNTRIES: readonly [RegExp, string][] = [
  [/\b(?:Danish|Danes?|Denmark|Copenhagen|Aarhus)\b/gu, 'DKK'],
  [/\b(?:Swedish|Swedes?|Sweden|Stockholm|Gothenburg|Malm[oö])\b/gu, 'SEK'],
  [/\b(?:Norwegian|Norwegians|Norway|Oslo|Bergen)\b/gu, 'NOK'],
  [/\b(?:Czech|Czechs|Prague|Brno|Ostrava)\b/gu, 'CZK'],
];

/** "75 billion crowns" in a text about a Danish brewer: the crowns of the country that the text names most. */
export function nativeCrowns(sentences: readonly Sentence[], text: string): void {
  if (!/\b(?:crowns?|kroner)\b/u.test(text)) return;
  let best: { code: string; count: number } | null = null;
  for (const [pattern, code] of COUNTRIES) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { code, count };
  }
  if (!best) return;
  for (const { items } of sentences)
    for (const f of items)
      if (isFigure(f) && f.type === 'money' && f.currency !== best.code && BARE.test(text.slice(f.start, f.end))) {
        f.currency = best.code;
        f.rules = [...f.rules, 'currency/declared'];
      }
}
const BARE = /(?<!Danish |Swedish |Norwegian |Czech )(?:crowns?|kroner)$/u;

/** "75 billion crowns" beside "Danish crowns" are the same. */
function crowns({ text, sentence }: Around, told: string | null): void {
  let known = told !== null && NORDIC.has(told) ? told : null;
  for (const f of sentence.items) {
    if (!isFigure(f) || f.type !== 'money') continue;
    if (f.currency && NORDIC.has(f.currency)) known = f.currency;
    else if (known && f.currency === 'CZK' && / crowns?$/iu.test(text.slice(f.start, f.end))) f.currency = known;
  }
}

/** Gives bare numbers the unit of the figures around them. */
export function carryUnits(at: Around, told: string | null): void {
  const figures = at.sentence.items.filter(isFigure);
  crowns(at, told);
  for (const f of figures) {
    if (f.type !== 'number' || !CLOSED.test(right(at, f))) continue;
    if (f.scaled) {
      const near = nearest(figures, f, 'money')?.currency ?? null;
      const measured = at.sentence.items.some(
        (i) => isWord(i, 'metric') && i.end <= f.start && f.full.start - i.end < 25,
      );
      const spent = paid(at, f);
      const currency = near ?? (measured || spent ? told : null);
      if (!currency && f.high >= 1e6 && (spent || OPEN.test(left(at, f)))) f.why = 'no currency is stated';
      if (!currency || f.high < 1e5 || !(spent || OPEN.test(left(at, f)))) continue;
      f.type = 'money';
      f.currency = currency;
      f.rules = [...f.rules, 'currency/declared'];
    } else {
      const near = nearest(figures, f, 'percent');
      if (!near || Math.min(Math.abs(f.start - near.end), Math.abs(near.start - f.end)) > 40) continue;
      if (f.high > 1000 || !COMPARED.test(left(at, f))) continue;
      f.type = 'percent';
      f.rules = [...f.rules, 'currency/declared'];
    }
  }
}
