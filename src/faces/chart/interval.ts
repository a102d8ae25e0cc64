// The Returned bar: an axis from nothing to what was put in, all that is possible while nobody says, and over
// it the bar from at least to at most with a bracket where money mixes evenly. Intervals stay intervals.
import type { Interval } from '../../model/money.ts';
import { linear, type Scale, ticks } from './scale.ts';
import { type Picture, r1, rule, type Shape, textWidth, type Words } from './shape.ts';

export interface IntervalBar {
  width: number;
  putIn: number;
  possible: Interval | null;
  lower: Interval;
  prorata: Interval;
  upper: Interval;
  words: { lower: string; prorata: string; upper: string; putIn: string };
  /** Prints a tick's amount. */
  tick: (value: number) => string;
  claims: string[];
  /** Who said what was put in. */
  putClaims: string[];
}

const TOP = 46;
const THICK = 26;
const SIZE = 13;

/** Draws the bar, as wide as asked. */
export function intervalBar(bar: IntervalBar): Picture {
  const x = linear(Math.max(bar.putIn, bar.upper.high, bar.possible?.high ?? 0), 1, bar.width - 1);
  const shapes: Shape[] = [...possible(bar, x), ...body(bar, x), ...axis(bar, x), ...bracket(bar, x), ...ends(bar, x)];
  return { width: bar.width, height: TOP + THICK + 30, shapes };
}

function possible(bar: IntervalBar, x: Scale): Shape[] {
  if (!bar.possible) return [];
  const [from, to] = [x(bar.possible.low), x(bar.possible.high)];
  return [
    {
      shape: 'rect',
      x: r1(from),
      y: TOP,
      w: r1(to - from),
      h: THICK,
      tone: 'unknown',
      finish: 'hatched',
      key: 'possible',
    },
  ];
}

/** Solid between the ends; the parts that hang on the 80-90 % of the inputs are fainter. */
function body(bar: IntervalBar, x: Scale): Shape[] {
  const [a, b] = [x(bar.lower.low), x(bar.upper.high)];
  const w = Math.max(b - a, 2);
  return [{ shape: 'rect', x: r1(a), y: TOP, w: r1(w), h: THICK, tone: 'return', key: 'returned', claims: bar.claims }];
}

function axis(bar: IntervalBar, x: Scale): Shape[] {
  const y = TOP + THICK;
  const end = x(bar.putIn);
  const taken = end - textWidth(bar.words.putIn, SIZE) - 10;
  const marks = ticks(x.max, bar.width < 500 ? 2 : 4).filter(
    (t) => x(t) + textWidth(bar.tick(t), SIZE) / 2 < taken || x(t) > end + 20,
  );
  return [
    rule(x.from, y, { x: x.to, y, tone: 'ink' }),
    rule(end, TOP - 4, { x: end, y: y + 8, tone: 'ink', width: 1.5 }),
    ...marks.flatMap((t): Shape[] => [
      rule(x(t), y, { x: x(t), y: y + 4, tone: 'ink' }),
      words(x(t), y + 21, { text: bar.tick(t), anchor: t === 0 ? 'start' : 'middle' }),
    ]),
    {
      ...words(end, y + 21, { text: bar.words.putIn, anchor: 'end', bold: true }),
      key: 'put_in',
      claims: bar.putClaims,
    },
  ];
}

function bracket(bar: IntervalBar, x: Scale): Shape[] {
  const y = TOP + THICK / 2;
  const [a, b] = [x(bar.prorata.low), x(bar.prorata.high)];
  const d = `M${r1(a)} ${y - 7}V${y + 7}M${r1(a)} ${y}H${r1(b)}M${r1(b)} ${y - 7}V${y + 7}`;
  return [
    { shape: 'path', d, width: 2, tone: 'ink', key: 'even' },
    {
      ...label(x, (bar.prorata.low + bar.prorata.high) / 2, { text: bar.words.prorata, y: TOP - 30 }),
      bold: true,
      tone: 'ink',
      key: 'prorata',
      claims: bar.claims,
    },
  ];
}

/** At least to the left of the bar, at most to its right; pushed apart where there is no room. */
function ends(bar: IntervalBar, x: Scale): Shape[] {
  const y = TOP - 11;
  const [a, b] = [x(bar.lower.low), x(bar.upper.high)];
  const [least, most] = [textWidth(bar.words.lower, SIZE), textWidth(bar.words.upper, SIZE)];
  const last = x.to - most;
  const from = Math.max(Math.min(a - least - 6, last - least - 14), x.from);
  const to = Math.min(Math.max(b - 4, from + least + 14), last);
  return [
    rule(a, TOP - 7, { x: a, y: TOP, tone: 'ink' }),
    rule(b, TOP - 7, { x: b, y: TOP, tone: 'ink' }),
    { ...words(from, y, { text: bar.words.lower, anchor: 'start' }), key: 'lower', claims: bar.claims },
    { ...words(to, y, { text: bar.words.upper, anchor: 'start' }), key: 'upper', claims: bar.claims },
  ];
}

/** A label that stays inside the picture, whichever end it hangs at. */
function label(x: Scale, value: number, at: { text: string; y: number }): Words {
  // It is set bold, which is wider.
  const half = (textWidth(at.text, SIZE) * 1.1) / 2;
  const middle = Math.min(Math.max(x(value), x.from + half), x.to - half);
  return words(middle, at.y, { text: at.text, anchor: 'middle' });
}

function words(x: number, y: number, as: { text: string; anchor: Words['anchor']; bold?: boolean }): Words {
  return { shape: 'text', x: r1(x), y, size: SIZE, tone: as.bold ? 'ink' : 'soft', ...as };
}
