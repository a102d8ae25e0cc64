// A size declared once for a table or a text ("in thousands", "US$ million", 单位:千元): it holds for the bare numbers behind it that
// a noun of money governs. Takes the sentences of a text and its declarations, changes their figures; the gate knows the
// rule by name, and the claim quotes the declaration beside the figure.
import type { Span } from '../../model/document.ts';
import { type FigureItem, type Item, isFigure, isWord, type Sentence } from '../item.ts';
import { inColumns } from './columns.ts';

/** The rules of a declared size, with the power of ten that each stands for. */
export const SIZES: Readonly<Record<string, number>> = {
  'size/thousands': 3,
  'size/ten-thousands': 4,
  'size/millions': 6,
  'size/ten-millions': 7,
  'size/hundred-millions': 8,
  'size/billions': 9,
};

export interface Declared extends Span {
  currency: string | null;
  power: number;
}

export interface Nouns {
  /** Classes of words whose figures are sums. */
  money: readonly string[];
  /** What may stand between such a noun and its figure, when other figures are left out. */
  gap: RegExp;
  /** What stands behind a number that counts something else. */
  other: RegExp;
  /** A line that is not told in the size: what is per share. */
  except: RegExp;
}

const FIGURES = /[-–—−()$¥€£|\s\d.,%+*]|US\$|HK\$|RMB/gu;
const ruleOf = (power: number): string => Object.keys(SIZES).find((k) => SIZES[k] === power) ?? 'size/thousands';
const scaled = (value: number, power: number): number => Number(`${value}e${power}`);

/** Is a figure of the text alone, such as 110,124, the one that was given its size? */
export function sameBefore(alone: FigureItem, figure: FigureItem): boolean {
  const rule = figure.rules.find((r) => SIZES[r] !== undefined);
  if (rule === undefined) return false;
  const power = SIZES[rule] ?? 0;
  return (
    Math.abs(scaled(alone.low, power)) === Math.abs(figure.low) &&
    Math.abs(scaled(alone.high, power)) === Math.abs(figure.high)
  );
}

/** A year, or the number of a note. */
const isYear = (text: string, f: FigureItem): boolean =>
  f.low >= 1900 && f.low <= 2100 && Number.isInteger(f.low) && !text.slice(f.start, f.end).includes(',');

interface At {
  text: string;
  sentence: Sentence;
  nouns: Nouns;
}

/** The noun of money that a bare number belongs to. */
function nounOf({ text, sentence, nouns }: At, f: FigureItem): Item | null {
  const noun = sentence.items.findLast((i) => i.end <= f.full.start && nouns.money.some((c) => isWord(i, c)));
  if (!noun || f.full.start - noun.end > 90) return null;
  const gap = text.slice(noun.end, f.full.start).replace(FIGURES, '');
  return nouns.gap.test(gap) ? noun : null;
}

function bare(at: At, f: FigureItem): boolean {
  const { text, nouns } = at;
  if (f.scaled || isYear(text, f)) return false;
  if (f.type !== 'number' && !(f.type === 'money' && /^[A-Za-z]{0,3}[$¥€£]/u.test(text.slice(f.start, f.end))))
    return false;
  return !nouns.other.test(text.slice(f.full.end, Math.min(at.sentence.end, f.full.end + 16)));
}

function give(text: string, f: FigureItem, at: { currency: string; declared: Declared; loss: boolean }): void {
  const { power, start, end } = at.declared;
  const bracket = text[f.start - 1] === '(' && text[f.end] === ')' && !at.loss;
  const [low, high] = [scaled(f.low, power), scaled(f.high, power)];
  f.type = 'money';
  f.currency = at.currency;
  f.low = bracket ? -high : low;
  f.high = bracket ? -low : high;
  f.scaled = true;
  f.rules = [...f.rules, ruleOf(power), 'currency/declared'];
  f.declared = { start, end };
}

/** Gives the bare sums behind each declaration its size. */
export function resize(
  sentences: readonly Sentence[],
  declared: readonly Declared[],
  { text, nouns, home }: { text: string; nouns: Nouns; home: string | null },
): void {
  if (declared.length === 0) return;
  for (const [index, sentence] of sentences.entries()) {
    const one = declared.findLast(
      (d) => d.start <= sentence.start || (d.end <= sentence.end && d.start >= sentence.start),
    );
    if (!one) continue;
    const line = text.slice(sentence.start, sentence.end);
    if (nouns.except.test(line)) continue;
    const at = { text, sentence, nouns };
    const found = sentence.items.filter((f): f is FigureItem => isFigure(f) && f.start >= one.end && bare(at, f));
    for (const row of rowsOf(text, found)) {
      const noun = row[0] ? nounOf(at, row[0]) : null;
      if (!noun) continue;
      const loss = noun.type === 'word' && noun.senses.some((s) => s.value === 'net_loss');
      for (const f of inColumns(sentences, index, { text, row })) {
        const currency = f.currency ?? one.currency ?? home;
        if (currency) give(text, f, { currency, declared: one, loss });
      }
    }
  }
}

/** Figures that stand side by side, as the cells of a table do. */
function rowsOf(text: string, figures: readonly FigureItem[]): FigureItem[][] {
  const rows: FigureItem[][] = [];
  for (const f of figures) {
    const row = rows[rows.length - 1];
    const before = row?.[row.length - 1];
    if (row && before && text.slice(before.end, f.start).replace(FIGURES, '') === '') row.push(f);
    else rows.push([f]);
  }
  return rows;
}

/** The currency of the first sum behind a declaration that states none. */
export function nearby(sentences: readonly Sentence[], from: number): string | null {
  for (const { items } of sentences)
    for (const f of items)
      if (isFigure(f) && f.type === 'money' && f.currency !== null && f.start >= from) return f.currency;
  return null;
}
