// When it pays back: of a hundred paths, how many do so in each year, and how many do not within the forecast. Two columns
// a year, without the stake and with it; what never pays back is hatched and stands apart.
import { linear, ticks } from '../scale.ts';
import { type Picture, r1, rule, type Shape, textWidth, titled } from '../shape.ts';

export interface PaybackChart {
  width: number;
  months: number;
  /** Share of the paths that pay back in each month. */
  payback: { month: number; without: number; with_stake: number }[];
  /** Does the stake make a difference? Without one there is one column a year. */
  stake: boolean;
  words: { title: string; without: string; with_stake: string; never: string; year: (n: number) => string };
  share: (part: number) => string;
}

const TALL = 130;
const SIZE = 13;
const LEFT = 44;

interface Column {
  name: string;
  without: number;
  with_stake: number;
  never: boolean;
}

function columns(chart: PaybackChart): Column[] {
  const years = Math.ceil(chart.months / 12);
  const inYear = (n: number, key: 'without' | 'with_stake'): number =>
    chart.payback.filter(({ month }) => Math.ceil(month / 12) === n).reduce((sum, p) => sum + p[key], 0);
  const all = Array.from({ length: years }, (_, i) => ({
    ...{ name: chart.words.year(i + 1), without: inYear(i + 1, 'without'), with_stake: inYear(i + 1, 'with_stake') },
    never: false,
  }));
  const left = (key: 'without' | 'with_stake'): number => Math.max(0, 1 - all.reduce((sum, c) => sum + c[key], 0));
  return [...all, { name: chart.words.never, without: left('without'), with_stake: left('with_stake'), never: true }];
}

interface Place {
  x: number;
  w: number;
  y: (value: number) => number;
  ground: number;
}

function bar(column: Column, key: 'without' | 'with_stake', at: Place): Shape[] {
  const value = column[key];
  if (value <= 0) return [];
  const y = at.y(value);
  return [
    {
      ...{ shape: 'rect', x: r1(at.x), y: r1(y), w: r1(at.w), h: r1(Math.max(at.ground - y, 1)) },
      ...{ tone: column.never ? 'unknown' : key === 'without' ? 'return' : 'cash', key: `${column.name}-${key}` },
      finish: column.never ? 'hatched' : key === 'without' ? 'plain' : 'faint',
    },
  ];
}

function legend(chart: PaybackChart, y: number): Shape[] {
  const entry = (tone: 'return' | 'cash', text: string, x: number): Shape[] => [
    { shape: 'rect', x, y, w: 11, h: 11, tone, finish: tone === 'cash' ? 'faint' : 'plain' },
    { shape: 'text', x: x + 16, y: y + 10, text, anchor: 'start', size: SIZE, tone: 'soft' },
  ];
  if (!chart.stake) return [];
  return [...entry('return', chart.words.without, 0), ...entry('cash', chart.words.with_stake, chart.width / 2)];
}

/** A name under its column, held inside of the picture. */
function nameUnder(column: Column, middle: number, { width, y }: { width: number; y: number }): Shape {
  const half = textWidth(column.name, SIZE) / 2;
  const x = Math.min(middle, width - half);
  return { shape: 'text', x: r1(x), y, text: column.name, anchor: 'middle', size: SIZE, tone: 'soft' };
}

/** Would the last name stand on the one before it? Then it goes a line down. */
function crowded(
  all: readonly Column[],
  { middleOf, width }: { middleOf: (column: Column, i: number) => number; width: number },
): boolean {
  const [year, never] = all.slice(-2);
  if (!year || !never) return false;
  const half = textWidth(never.name, SIZE) / 2;
  const left = Math.min(middleOf(never, all.length - 1), width - half) - half;
  return middleOf(year, all.length - 2) + textWidth(year.name, SIZE) / 2 + 6 > left;
}

/** Draws the columns, as wide as asked. */
export function paybackChart(chart: PaybackChart): Picture {
  const all = columns(chart);
  const title = titled(chart.words.title, chart.width);
  const top = (chart.stake ? 52 : 32) + title.down;
  const ground = top + TALL;
  const max = Math.max(...all.flatMap((c) => [c.without, chart.stake ? c.with_stake : 0]), 0.05);
  const y = linear(max, ground, top);
  const step = (chart.width - LEFT) / (all.length + 0.4);
  const w = Math.min(34, step * (chart.stake ? 0.36 : 0.6));
  const middleOf = (column: Column, i: number): number => LEFT + (i + (column.never ? 0.9 : 0.5)) * step;
  const down = crowded(all, { middleOf, width: chart.width }) ? 17 : 0;
  const shapes = all.flatMap((column, i): Shape[] => {
    const middle = middleOf(column, i);
    const first = chart.stake ? middle - w - 1 : middle - w / 2;
    return [
      ...bar(column, 'without', { x: first, w, y, ground }),
      ...(chart.stake ? bar(column, 'with_stake', { x: middle + 1, w, y, ground }) : []),
      nameUnder(column, middle, { width: chart.width, y: ground + 20 + (column.never ? down : 0) }),
    ];
  });
  return {
    width: chart.width,
    height: ground + 30 + down,
    shapes: [
      ...title.shapes,
      ...legend(chart, 26 + title.down),
      ...ticks(max, 3).flatMap((t): Shape[] => [
        rule(LEFT, y(t), { x: chart.width, y: y(t), tone: t === 0 ? 'ink' : 'line' }),
        { shape: 'text', x: LEFT - 6, y: r1(y(t) + 4), text: chart.share(t), anchor: 'end', size: SIZE, tone: 'soft' },
      ]),
      ...shapes,
    ],
  };
}
