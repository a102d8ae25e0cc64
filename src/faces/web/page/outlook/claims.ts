// The statements that a scenario rests on, those inside of mixtures too.
import type { Distribution, Input, Scenario } from '../../../../model/scenario/scenario.ts';

const inside = (of: Distribution): string[] =>
  of.type === 'mixture' ? of.parts.flatMap((part) => [...part.claims, ...inside(part.of)]) : [];

export const claimsOfInput = (input: Input): string[] => [...new Set([...input.claims, ...inside(input.distribution)])];

export const claimsOfInputs = ({ inputs }: Scenario): string[] => [...new Set(inputs.flatMap(claimsOfInput))];

/** The ends between which an input lies, in the unit of its file: its limits, or its 5 % and 95 % points. */
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
