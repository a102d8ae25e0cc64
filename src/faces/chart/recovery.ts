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
  const unknown = bar.segments.filter((s) => s.amount === null);
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
    const name = bar.words.of(s.source);
    if (textWidth(name, SIZE) + 12 < b - a) shapes.push(inside(name, a));
    low += s.amount.low;
  }
  return { shapes, low };
}

const inside = (text: string, x: number): Words => ({
  shape: 'text',
  x: r1(x + 6),
  y: TOP + THICK / 2 + 4.5,
  text,
  anchor: 'start',
  size: SIZE,
  tone: 'ink',
  halo: true,
});

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
        y: TOP - 10 - 17 * (unknown.length - 1 - i),
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
  const marks = ticks(x.max).filter((t) => Math.abs(x(t) - end) > 70);
  return [
    rule(x.from, y, { x: x.to, y, tone: 'ink' }),
    rule(end, TOP - 8, { x: end, y: y + 8, tone: 'ink', width: 1.5 }),
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
