// The fan of a forecast: month by month the middle of the paths, the half of them around it and the eight in ten, with the
// line of nothing gained. The bands are named where they end, so that no legend is needed.
import type { Fan } from '../../../model/scenario/forecast.ts';
import { between, signedTicks } from '../scale.ts';
import { type Picture, r1, rule, type Shape, type Tone, textWidth, titled } from '../shape.ts';

export interface FanChart {
  width: number;
  fan: Fan;
  tone: Tone;
  words: { title: string; top: string; middle: string; bottom: string };
  /** Prints an amount on the axis, a month on the other. */
  tick: (value: number) => string;
  month: (month: number) => string;
  claims?: string[];
}

const UNDER_TITLE = 34;
const TALL = 200;
const SIZE = 13;

type At = (value: number) => number;

const points = (fan: Fan, values: readonly number[], to: { x: At; y: At }): string[] =>
  fan.months.map((m, i) => `${r1(to.x(m))} ${r1(to.y(values[i] ?? 0))}`);

function band(fan: Fan, ends: readonly [readonly number[], readonly number[]], to: { x: At; y: At }): string {
  const [low, high] = [points(fan, ends[0], to), points(fan, ends[1], to)];
  return `M${high.join('L')}L${low.reverse().join('L')}Z`;
}

/** Names at the right end, pushed apart where they would touch. */
function endNames(chart: FanChart, y: At, x: number): Shape[] {
  const { fan, words } = chart;
  const last = fan.months.length - 1;
  const wanted = [
    { text: words.top, at: y(fan.q90[last] ?? 0), bold: false },
    { text: words.middle, at: y(fan.q50[last] ?? 0), bold: true },
    { text: words.bottom, at: y(fan.q10[last] ?? 0), bold: false },
  ];
  const middle = wanted[1]?.at ?? 0;
  const place = [Math.min(wanted[0]?.at ?? 0, middle - 17), middle, Math.max(wanted[2]?.at ?? 0, middle + 17)];
  return wanted.map(({ text, bold }, i) => ({
    ...{ shape: 'text' as const, x: r1(x + 8), y: r1((place[i] ?? 0) + 4), text, anchor: 'start' as const, size: SIZE },
    ...{ tone: bold ? ('ink' as const) : ('soft' as const), bold },
  }));
}

function months(chart: FanChart, x: At, y: number): Shape[] {
  const last = chart.fan.months.at(-1) ?? 0;
  const step = [6, 12, 24, 36, 60, 120].find((s) => last / s <= 8) ?? 120;
  const marks = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  return marks.flatMap((m): Shape[] => [
    rule(x(m), y, { x: x(m), y: y + 4, tone: 'ink' }),
    ...[
      {
        shape: 'text',
        x: r1(x(m)),
        y: y + 20,
        text: chart.month(m),
        anchor: 'middle',
        size: SIZE,
        tone: 'soft',
      } as const,
    ],
  ]);
}

/** Draws the fan, as wide as asked. */
export function fanChart(chart: FanChart): Picture {
  const { fan, words, width, tone } = chart;
  const title = titled(words.title, width);
  const top = UNDER_TITLE + title.down;
  const range = { low: Math.min(0, ...fan.q10), high: Math.max(0, ...fan.q90) };
  const marks = signedTicks(range);
  const left = Math.max(...marks.map((t) => textWidth(chart.tick(t), SIZE))) + 8;
  const right =
    Math.max(textWidth(words.top, SIZE), textWidth(words.middle, SIZE) * 1.08, textWidth(words.bottom, SIZE)) + 10;
  const x = between({ low: fan.months[0] ?? 0, high: fan.months.at(-1) ?? 1 }, left, width - right);
  const y = between(range, top + TALL, top);
  const to = { x, y };
  const area = (d: string, key: string, finish?: 'faint'): Shape => ({
    ...{ shape: 'path', d, width: 0, tone, filled: true, key, claims: chart.claims ?? [] },
    ...(finish ? { finish } : {}),
  });
  return {
    width,
    height: top + TALL + 30,
    shapes: [
      ...title.shapes,
      ...marks.flatMap((t): Shape[] => [
        rule(left, y(t), { x: width - right, y: y(t), tone: t === 0 ? 'ink' : 'line' }),
        ...[
          {
            shape: 'text',
            x: r1(left - 6),
            y: r1(y(t) + 4),
            text: chart.tick(t),
            anchor: 'end',
            size: SIZE,
            tone: 'soft',
          } as const,
        ],
      ]),
      area(band(fan, [fan.q10, fan.q90], to), 'eight-in-ten', 'faint'),
      area(band(fan, [fan.q25, fan.q75], to), 'half'),
      { shape: 'path', d: `M${points(fan, fan.q50, to).join('L')}`, width: 2, tone: 'ink', key: 'middle' },
      ...months(chart, x, top + TALL),
      ...endNames(chart, y, width - right),
    ],
  };
}
