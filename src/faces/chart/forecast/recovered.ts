// Recovered by source over the paths: for each source, and for all of them, the bar from one path in ten to nine in ten and a
// tick in the middle, against what was put in. Sources are not laid end to end: their tenths do not add up.
import type { RecoverySource } from '../../../model/answer.ts';
import type { RecoveredPart, Spread } from '../../../model/scenario/forecast.ts';
import { SEGMENT_TONE } from '../recovery.ts';
import { between, signedTicks } from '../scale.ts';
import { type Picture, r1, rule, type Shape, type Tone, textWidth, titled } from '../shape.ts';

export interface RecoveredChart {
  width: number;
  putIn: number;
  parts: RecoveredPart[];
  total: Spread;
  words: { title: string; putIn: string; total: string; of: (source: RecoverySource) => string };
  tick: (value: number) => string;
  claims?: string[];
}

const ROW = 40;
const BAR = 16;
const SIZE = 13;

interface Row {
  name: string;
  spread: Spread;
  tone: Tone;
  hatched: boolean;
  key: string;
}

function rowsOf(chart: RecoveredChart): Row[] {
  const parts = chart.parts.filter(({ spread }) => spread.q10 !== null && (spread.q10 !== 0 || spread.q90 !== 0));
  return [
    ...parts.map(({ source, spread, mark }) => ({
      ...{ name: chart.words.of(source), spread, tone: SEGMENT_TONE[source], key: source },
      hatched: mark !== 'disclosed' && mark !== 'reported',
    })),
    { name: chart.words.total, spread: chart.total, tone: 'ink', hatched: false, key: 'total' },
  ];
}

function drawn(row: Row, y: number, { x, claims }: { x: (value: number) => number; claims: string[] }): Shape[] {
  const { q10, q50, q90 } = row.spread;
  const [a, b, middle] = [x(q10 ?? 0), x(q90 ?? 0), x(q50 ?? 0)];
  const bar = y + 17;
  return [
    {
      ...{ shape: 'text', x: 0, y: y + 12, text: row.name, anchor: 'start', size: SIZE, tone: 'ink' },
      halo: true,
      bold: row.key === 'total',
    },
    {
      ...{ shape: 'rect', x: r1(a), y: bar, w: r1(Math.max(b - a, 1)), h: BAR, tone: row.tone, key: row.key, claims },
      finish: row.key === 'total' ? 'faint' : row.hatched ? 'hatched' : 'plain',
    },
    rule(middle, bar - 2, { x: middle, y: bar + BAR + 2, tone: 'ink', width: 2 }),
  ];
}

/** Draws the rows, as wide as asked. */
export function recoveredChart(chart: RecoveredChart): Picture {
  const rows = rowsOf(chart);
  const title = titled(chart.words.title, chart.width);
  const top = 28 + title.down;
  const low = Math.min(0, ...rows.map((r) => r.spread.q10 ?? 0));
  const high = Math.max(chart.putIn, ...rows.map((r) => r.spread.q90 ?? 0));
  const x = between({ low, high }, 1, chart.width - 2);
  const end = top + rows.length * ROW + 4;
  const put = x(chart.putIn);
  const half = textWidth(chart.words.putIn, SIZE) / 2 + 4;
  const held = Math.min(Math.max(put, half), chart.width - half);
  const marks = signedTicks({ low, high }, 3).filter(
    (t) => Math.abs(x(t) - held) > half + textWidth(chart.tick(t), SIZE) / 2,
  );
  return {
    width: chart.width,
    height: end + 28,
    shapes: [
      ...title.shapes,
      rule(x(0), top, { x: x(0), y: end, tone: 'line' }),
      rule(put, top, { x: put, y: end + 6, tone: 'ink', width: 1.5 }),
      ...rows.flatMap((row, i) => drawn(row, top + i * ROW, { x, claims: chart.claims ?? [] })),
      rule(1, end, { x: chart.width - 2, y: end, tone: 'ink' }),
      ...marks.map(
        (t): Shape => ({
          ...{ shape: 'text', x: r1(Math.max(x(t), textWidth(chart.tick(t), SIZE) / 2)), y: end + 20 },
          ...{ text: chart.tick(t), anchor: 'middle', size: SIZE, tone: 'soft' },
        }),
      ),
      {
        ...{ shape: 'text', x: r1(held), y: end + 20, text: chart.words.putIn, anchor: 'middle', size: SIZE },
        ...{ tone: 'ink', bold: true, key: 'put_in' },
      },
    ],
  };
}
