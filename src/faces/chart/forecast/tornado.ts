// What an answer hangs on: one bar an input, from the answer with that input at its 10 % point to that at its 90 % point,
// all else in the middle; widest first. The input's own figures stand at the ends of its bar, its name above it. Assumed ones
// are hatched.
import type { Swing } from '../../../model/scenario/forecast.ts';
import { between, signedTicks } from '../scale.ts';
import { type Picture, r1, rule, type Shape, textWidth, titled } from '../shape.ts';

export interface TornadoChart {
  width: number;
  /** Widest first. */
  swings: Swing[];
  /** The answer with every input in the middle. */
  central: number;
  words: { title: string };
  name: (input: string) => string;
  /** Prints a figure of an input, and one of the answer. */
  figure: (input: string, value: number) => string;
  tick: (value: number) => string;
}

const SIZE = 13;
const SMALL = 12;
/** A row with the name beside the bar, and one with the name above it. */
const BESIDE = 26;
const ABOVE = 40;
const BAR = 16;
const GAP = 6;

interface Place {
  x: (value: number) => number;
  left: number;
  right: number;
  top: number;
  row: number;
}

function rowOf(chart: TornadoChart, swing: Swing, { i, place }: { i: number; place: Place }): Shape[] {
  const { x, row } = place;
  const y = place.top + i * row;
  const bar = y + row - BAR - 7;
  const [low, high] = [swing.at_low ?? chart.central, swing.at_high ?? chart.central];
  const rising = low <= high;
  const [a, b] = [x(Math.min(low, high)), x(Math.max(low, high))];
  const text = (at: number, said: string, anchor: 'start' | 'end'): Shape => ({
    ...{ shape: 'text', x: r1(at), y: bar + 12, text: said, anchor, size: SMALL, tone: 'soft', halo: true },
  });
  return [
    {
      ...{ shape: 'text', x: 0, y: row === ABOVE ? y + 12 : bar + 12, text: chart.name(swing.input) },
      ...{ anchor: 'start', size: SIZE, tone: 'ink', halo: true },
    },
    {
      ...{ shape: 'rect', x: r1(a), y: bar, w: r1(Math.max(b - a, 1)), h: BAR, tone: 'return' },
      finish: swing.mark === 'disclosed' || swing.mark === 'reported' ? 'plain' : 'hatched',
      ...{ key: swing.input, claims: swing.claims },
    },
    text(a - 5, chart.figure(swing.input, rising ? swing.low : swing.high), 'end'),
    text(b + 5, chart.figure(swing.input, rising ? swing.high : swing.low), 'start'),
  ];
}

const reach = (chart: TornadoChart): { low: number; high: number } => {
  const ends = chart.swings.flatMap((s) => [s.at_low ?? chart.central, s.at_high ?? chart.central]);
  return { low: Math.min(chart.central, ...ends), high: Math.max(chart.central, ...ends) };
};

/** Room for the figures beside the bars, and for the names where the picture is wide. */
function placeOf(chart: TornadoChart, top: number): Place {
  const names = Math.max(0, ...chart.swings.map((s) => textWidth(chart.name(s.input), SIZE)));
  const figures = Math.max(
    0,
    ...chart.swings.flatMap((s) => [s.low, s.high].map((v) => textWidth(chart.figure(s.input, v), SMALL))),
  );
  const beside = names + figures * 2 + GAP * 3 < chart.width * 0.6;
  const left = (beside ? names + GAP : 0) + figures + GAP;
  const right = chart.width - figures - GAP;
  return { x: between(reach(chart), left, right), left, right, top, row: beside ? BESIDE : ABOVE };
}

function axis(chart: TornadoChart, place: Place, y: number): Shape[] {
  const want = place.right - place.left < 260 ? 2 : 3;
  return [
    rule(place.left, y, { x: place.right, y, tone: 'ink' }),
    ...signedTicks(reach(chart), want).flatMap((t): Shape[] => [
      rule(place.x(t), y, { x: place.x(t), y: y + 4, tone: 'ink' }),
      { shape: 'text', x: r1(place.x(t)), y: y + 20, text: chart.tick(t), anchor: 'middle', size: SIZE, tone: 'soft' },
    ]),
  ];
}

/** Draws the bars, as wide as asked. */
export function tornadoChart(chart: TornadoChart): Picture {
  const title = titled(chart.words.title, chart.width);
  const place = placeOf(chart, 30 + title.down);
  const end = place.top + chart.swings.length * place.row;
  const middle = place.x(chart.central);
  return {
    width: chart.width,
    height: end + 30,
    shapes: [
      ...title.shapes,
      { ...rule(middle, place.top, { x: middle, y: end + 4, tone: 'ink', width: 1.5 }), key: 'central' },
      ...chart.swings.flatMap((swing, i) => rowOf(chart, swing, { i, place })),
      ...axis(chart, place, end + 2),
    ],
  };
}
