// What an answer hangs on: one bar an input, from the answer with that input at its 10 % point to that at its 90 % point,
// all else in the middle; widest first. The input's own figures stand at the ends of its bar. Assumed ones are hatched.
import type { Swing } from '../../../model/scenario/forecast.ts';
import { between, signedTicks } from '../scale.ts';
import { type Picture, r1, rule, type Shape, textWidth } from '../shape.ts';

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

const TOP = 34;
const ROW = 26;
const SIZE = 13;
const GAP = 6;

interface Place {
  x: (value: number) => number;
  left: number;
  right: number;
}

function row(chart: TornadoChart, swing: Swing, { i, x }: { i: number; x: Place['x'] }): Shape[] {
  const y = TOP + i * ROW;
  const [low, high] = [swing.at_low ?? chart.central, swing.at_high ?? chart.central];
  const rising = low <= high;
  const [a, b] = [x(Math.min(low, high)), x(Math.max(low, high))];
  const text = (at: number, said: string, anchor: 'start' | 'end'): Shape => ({
    ...{ shape: 'text', x: r1(at), y: y + 15, text: said, anchor, size: 12, tone: 'soft', halo: true },
  });
  return [
    { shape: 'text', x: 0, y: y + 15, text: chart.name(swing.input), anchor: 'start', size: SIZE, tone: 'ink' },
    {
      ...{ shape: 'rect', x: r1(a), y: y + 3, w: r1(Math.max(b - a, 1)), h: ROW - 10, tone: 'return' },
      finish: swing.mark === 'disclosed' || swing.mark === 'reported' ? 'plain' : 'hatched',
      ...{ key: swing.input, claims: swing.claims },
    },
    text(a - 5, chart.figure(swing.input, rising ? swing.low : swing.high), 'end'),
    text(b + 5, chart.figure(swing.input, rising ? swing.high : swing.low), 'start'),
  ];
}

/** Room for the names at the left and for the figures beside the bars. */
function placeOf(chart: TornadoChart): Place {
  const names = Math.max(0, ...chart.swings.map((s) => textWidth(chart.name(s.input), SIZE)));
  const figures = Math.max(
    0,
    ...chart.swings.flatMap((s) => [s.low, s.high].map((v) => textWidth(chart.figure(s.input, v), 12))),
  );
  const left = Math.min(names, chart.width * 0.45) + figures + GAP * 2;
  const right = chart.width - figures - GAP;
  const ends = chart.swings.flatMap((s) => [s.at_low ?? chart.central, s.at_high ?? chart.central]);
  const range = { low: Math.min(chart.central, ...ends), high: Math.max(chart.central, ...ends) };
  return { x: between(range, left, right), left, right };
}

function axis(chart: TornadoChart, place: Place, y: number): Shape[] {
  const ends = chart.swings.flatMap((s) => [s.at_low ?? chart.central, s.at_high ?? chart.central]);
  const range = { low: Math.min(chart.central, ...ends), high: Math.max(chart.central, ...ends) };
  return [
    rule(place.left, y, { x: place.right, y, tone: 'ink' }),
    ...signedTicks(range, 3).flatMap((t): Shape[] => [
      rule(place.x(t), y, { x: place.x(t), y: y + 4, tone: 'ink' }),
      { shape: 'text', x: r1(place.x(t)), y: y + 20, text: chart.tick(t), anchor: 'middle', size: SIZE, tone: 'soft' },
    ]),
  ];
}

/** Draws the bars, as wide as asked. */
export function tornadoChart(chart: TornadoChart): Picture {
  const place = placeOf(chart);
  const end = TOP + chart.swings.length * ROW;
  return {
    width: chart.width,
    height: end + 30,
    shapes: [
      { shape: 'text', x: 0, y: 16, text: chart.words.title, anchor: 'start', size: SIZE, tone: 'ink', bold: true },
      ...chart.swings.flatMap((swing, i) => row(chart, swing, { i, x: place.x })),
      {
        ...rule(place.x(chart.central), TOP - 4, { x: place.x(chart.central), y: end + 4, tone: 'ink', width: 1.5 }),
        key: 'central',
      },
      ...axis(chart, place, end + 2),
    ],
  };
}
