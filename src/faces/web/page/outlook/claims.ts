// The statements that a scenario rests on, those inside of mixtures too.
import type { Distribution, Input, Scenario } from '../../../../model/scenario/scenario.ts';

const inside = (of: Distribution): string[] =>
  of.type === 'mixture' ? of.parts.flatMap((part) => [...part.claims, ...inside(part.of)]) : [];

export const claimsOfInput = (input: Input): string[] => [...new Set([...input.claims, ...inside(input.distribution)])];

export const claimsOfInputs = ({ inputs }: Scenario): string[] => [...new Set(inputs.flatMap(claimsOfInput))];
