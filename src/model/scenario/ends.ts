// The ends between which an input lies, in the unit of its file.
import type { Distribution, Scenario } from './scenario.ts';

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

/** The vendor's share of the company where only the valuation after the round is stated: least and greatest, as parts of 1, by
 * the ends of what is put in and of the valuation. Null where the stake is stated, or cannot be known. */
export function derivedStake({ inputs }: Scenario): readonly [number, number] | null {
  const ends = (key: string): readonly [number, number] | null => {
    const input = inputs.find((one) => one.key === key);
    return input ? endsOf(input.distribution) : null;
  };
  const [invested, post] = [ends('invested'), ends('post_money')];
  if (ends('stake') || !invested || !post || !(post[0] > 0)) return null;
  return [Math.min(1, invested[0] / post[1]), Math.min(1, invested[1] / post[0])];
}
