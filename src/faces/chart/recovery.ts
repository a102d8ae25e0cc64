// The Recovered bar, on an axis of its own: gross profit by where it comes from, against the outlay. Each
// piece is as long as its least; the open end is what more there may be; what nobody stated is a "?" of
// fixed width, never thin and never zero.
import type { RecoverySegment, RecoverySource } from '../../model/answer.ts';
import type { Interval } from '../../model/money.ts';
import { linear, type Scale, ticks } from './scale.ts';
import { type Picture, r1, rule, type Shape, type Tone, textWidth, type Words } from './shape.ts';

export interface RecoveryBar {
  width: number;
  putIn: number;
  segments: RecoverySegment[];
  total: Interval | null;
  words: { putIn: string; total: string; of: (source: RecoverySource) => string };
  tick: (value: number) => string;
}

export const SEGMENT_TONE: Record<RecoverySource, Tone> = {
  credits: 'credits',
  cash_compute: 'cash',
  later_sales: 'spend',
  pull_through: 'return',
  stake: 'unknown',
};

const TOP = 40;
const THICK = 26;
const UNKNOWN = 44;
const SIZE = 13;

/** Draws the bar; as wide as asked. */
export function recoveryBar(bar: RecoveryBar): Picture {
  // Credits that nobody stated lie inside the cash piece: they add nothing to the length.
  const unknown = bar.segments.filter((s) => s.amount === null && s.source !== 'credits');
  const high = bar.segments.reduce((sum, s) => sum + (s.amount?.high ?? 0), 0);
  const max = Math.max(bar.putIn, high, bar.total?.high ?? 0) * 1.02;
  const x = linear(max, 1, bar.width - 1 - unknown.length * (UNKNOWN + 4));
  const { shapes, low } = known(bar, x);
  const spread: Shape = {
    shape: 'rect',
    x: r1(x(low)),
    y: TOP,
    w: r1(x(high) - x(low)),
    h: THICK,
    tone: 'soft',
    open: true,
    finish: 'dashed',
    key: 'spread',
  };
  const end = Math.max(x(high), x(bar.putIn)) + 6;
  return {
    width: bar.width,
    height: 122,
    shapes: [
      ...shapes,
      ...(high > low ? [spread] : []),
      ...asked(unknown, bar, end),
      ...axis(bar, x),
      ...totals(bar, x, high),
    ],
  };
}

function known(bar: RecoveryBar, x: Scale): { shapes: Shape[]; low: number } {
  let low = 0;
  const shapes: Shape[] = [];
  const names: { text: string; x: number }[] = [];
  for (const s of bar.segments) {
    if (!s.amount || s.amount.high === 0) continue;
    const [a, b] = [x(low), x(low + s.amount.low)];
    const finish = s.mark === 'disclosed' || s.mark === 'reported' ? 'plain' : 'hatched';
    const tone = SEGMENT_TONE[s.source];
    shapes.push({
      shape: 'rect',
      x: r1(a),
      y: TOP,
      w: r1(Math.max(b - a, 1)),
      h: THICK,
      tone,
      finish,
      key: s.source,
      claims: s.claims,
    });
    names.push({ text: bar.words.of(s.source), x: a });
    low += s.amount.low;
  }
  return { shapes: [...shapes, ...namesOver(names)], low };
}

/** Names over the beginnings of the pieces, given from the right: one that would touch the next goes a row up. */
function namesOver(starts: readonly { text: string; x: number }[]): Shape[] {
  const shapes: Shape[] = [];
  let next = Number.POSITIVE_INFINITY;
  let row = 0;
  for (const { text, x } of [...starts].reverse()) {
    row = x + textWidth(text, SIZE) + 10 > next ? row + 1 : 0;
    next = x;
    const y = TOP - 8 - 17 * Math.min(row, 1);
    if (row > 0) shapes.push(rule(x + 0.5, TOP, { x: x + 0.5, y: y + 4 }));
    shapes.push({ shape: 'text', x: r1(x), y, text, anchor: 'start', size: SIZE, tone: 'ink' });
  }
  return shapes;
}

function asked(unknown: RecoverySegment[], bar: RecoveryBar, from: number): Shape[] {
  return unknown.flatMap((s, i): Shape[] => {
    const x = r1(from + i * (UNKNOWN + 4));
    const y = TOP + THICK / 2 + 5;
    return [
      {
        shape: 'rect',
        x,
        y: TOP,
        w: UNKNOWN,
        h: THICK,
        tone: 'unknown',
        finish: 'hatched',
        key: s.source,
        claims: s.claims,
      },
      {
        shape: 'text',
        x: x + UNKNOWN / 2,
        y,
        text: '?',
        anchor: 'middle',
        size: 16,
        tone: 'ink',
        bold: true,
        halo: true,
      },
      {
        shape: 'text',
        x: bar.width - 1,
        y: TOP - 8 - 17 * (unknown.length - 1 - i),
        text: `${bar.words.of(s.source)} ?`,
        anchor: 'end',
        size: SIZE,
        tone: 'soft',
      },
    ];
  });
}

function axis(bar: RecoveryBar, x: Scale): Shape[] {
  const y = TOP + THICK;
  const end = x(bar.putIn);
  const half = textWidth(bar.words.putIn, SIZE) / 2 + 8;
  const apart = (t: number): number => half + textWidth(bar.tick(t), SIZE) / 2;
  const marks = ticks(x.max, bar.width < 500 ? 2 : 4).filter((t) => Math.abs(x(t) - end) > apart(t));
  return [
    rule(x.from, y, { x: x.to, y, tone: 'ink' }),
    rule(end, TOP - 3, { x: end, y: y + 8, tone: 'ink', width: 1.5 }),
    ...marks.flatMap((t): Shape[] => [
      rule(x(t), y, { x: x(t), y: y + 4, tone: 'ink' }),
      {
        shape: 'text',
        x: r1(x(t)),
        y: y + 20,
        text: bar.tick(t),
        anchor: t === 0 ? 'start' : 'middle',
        size: SIZE,
        tone: 'soft',
      },
    ]),
    held(x, end, { text: bar.words.putIn, y: y + 20 }),
  ];
}

function totals(bar: RecoveryBar, x: Scale, high: number): Shape[] {
  if (!bar.total) return [];
  const [a, b] = [x(bar.total.low), x(bar.total.high)];
  const y = TOP + THICK + 32;
  const d = `M${r1(a)} ${y}V${y + 6}H${r1(b)}V${y}`;
  return [
    { shape: 'path', d, width: 1.5, tone: 'ink', key: 'total' },
    {
      ...held(x, x((bar.total.low + Math.min(bar.total.high, high || bar.total.high)) / 2), {
        text: bar.words.total,
        y: y + 21,
      }),
    },
  ];
}

function held(x: Scale, at: number, as: { text: string; y: number }): Words {
  const half = textWidth(as.text, SIZE) / 2;
  const middle = Math.min(Math.max(at, x.from + half), x.to - half);
  return {
    shape: 'text',
    x: r1(middle),
    y: as.y,
    text: as.text,
    anchor: 'middle',
    size: SIZE,
    tone: 'ink',
    bold: true,
  };
}
