// The figure of the year before that a report sets in brackets behind this year's: "SEK 842m (790)", "11.6% (10.7)".
// Takes a sentence's items and gives the bare number the unit of the figure before it.
import { type FigureItem, type Item, isFigure } from '../../item.ts';
import { SIZES } from '../../units/sized.ts';

interface Around {
  text: string;
  sentence: { start: number; end: number; items: readonly Item[] };
}

const DIGITS = /\d[\d,. ]*/u;
const POWERS = [0, 3, 6, 7, 9, 12];
const YEAR = /^(?:19|20)\d\d$/u;

/** The figure that stands right before a bracket with nothing but one other figure in it. */
export function bracketBase({ text, sentence }: Around, f: FigureItem): FigureItem | null {
  if (text[f.full.start - 1] !== '(' || text[f.full.end] !== ')') return null;
  const gap = text[f.full.start - 2] === ' ' ? 2 : 1;
  const base = sentence.items.find((i) => i.end === f.full.start - gap && isFigure(i));
  return base && isFigure(base) && (base.type === 'money' || base.type === 'percent') ? base : null;
}

/** The power of ten by which a figure is written shorter: 6 for "SEK 842m". */
function powerOf(text: string, f: FigureItem): number | null {
  const digits = DIGITS.exec(text.slice(f.start, f.end))?.[0].replace(/[, ]/gu, '').replace(/\.$/u, '');
  const plain = Number(digits);
  if (!digits || !(plain > 0) || f.low !== f.high) return null;
  return POWERS.find((power) => Math.abs(Number(`${plain}e${power}`) - f.low) < 1e-6 * f.low) ?? null;
}

/** Gives the bare numbers in brackets the unit and size of the figure before them. */
export function carryBrackets(at: Around): void {
  for (const f of at.sentence.items) {
    if (!isFigure(f) || f.type !== 'number' || f.scaled || YEAR.test(at.text.slice(f.start, f.end))) continue;
    const base = bracketBase(at, f);
    const power = base ? powerOf(at.text, base) : null;
    const size = Object.keys(SIZES).find((k) => SIZES[k] === power);
    if (!base || power === null || (power !== 0 && !size)) continue;
    f.type = base.type;
    f.currency = base.currency;
    f.low = Number(`${f.low}e${power}`);
    f.high = Number(`${f.high}e${power}`);
    f.scaled = base.scaled;
    f.rules = [...f.rules, 'currency/declared', ...(size ? [size] : [])];
  }
}

/** Is a figure that of the year before, in a bracket behind this year's? */
export function yearAgo(at: Around, f: FigureItem): FigureItem | null {
  const base = bracketBase(at, f);
  return base && base.type === f.type && base.currency === f.currency ? base : null;
}
