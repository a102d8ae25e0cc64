// The ends between which an input lies, in the unit of its file.
import type { Distribution } from './scenario.ts';

/** The limits of a distribution, or its 5 % and 95 % points where it has none. */
export function endsOf(of: Distribution): readonly [number, number] {
  switch (of.type) {
    case 'point':
      return [of.value, of.value];
    case 'normal':
    case 'lognormal':
      return [of.p5, of.p95];
    case 'discrete': {
      const values = of.values.map((v) => v.value);
      return [Math.min(...values), Math.max(...values)];
    }
    case 'mixture': {
      const ends = of.parts.map((part) => endsOf(part.of));
      return [Math.min(...ends.map((e) => e[0])), Math.max(...ends.map((e) => e[1]))];
    }
    default:
      return [of.low, of.high];
  }
}
