// What is left of a price and by how much it moved: "to 40% of what it was" tells a cut of 60%. Takes one figure, gives the other; the
// gate reads the figure of the quote again and takes the same step.
import type { FigureItem } from '../item.ts';

/** The rule of a move that is told by what is left. */
const LEFT = 'share/left';

/** By how much a price moved that came to a percentage of itself, to three places. */
const moved = (value: number): number => Math.round(Math.abs(100 - value) * 1000) / 1000;

const bounds = ({ low, high }: FigureItem): [number, number] => {
  const [one, two] = [moved(low), moved(high)];
  return one < two ? [one, two] : [two, one];
};

const TURNED: Record<string, FigureItem['approx']> = { under: 'over', over: 'under' };

/** The move that a figure for what is left tells: less than half left is more than half off. */
export function remainder(figure: FigureItem): FigureItem {
  const [low, high] = bounds(figure);
  const approx = figure.high < 100 ? (TURNED[figure.approx ?? ''] ?? figure.approx) : figure.approx;
  return { ...figure, low, high, approx, rules: [...figure.rules, LEFT] };
}

/** Is a figure of the text alone the one that a move was told by? */
export function sameRemainder(alone: FigureItem, figure: FigureItem): boolean {
  if (!figure.rules.includes(LEFT)) return false;
  const [low, high] = bounds(alone);
  return low === figure.low && high === figure.high;
}
