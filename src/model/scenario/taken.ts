// What stands in for inputs that a scenario leaves out and that its answers rest on all the same, such as the yearly discount
// rate. What only switches a part of the model off (no discount, no later round) is not told.
import { type InputKey, specOf } from './inputs.ts';
import type { Input, Scenario } from './scenario.ts';

/** An input that matters without being stated, and which others must be stated for it to matter; none: it always does. */
const MATTERS: readonly (readonly [InputKey, readonly InputKey[]])[] = [
  ['compute_share', []],
  ['runway', []],
  ['discount_rate', []],
  ['breakage', ['credits_share']],
  ['elasticity', ['price_cut', 'price_trend', 'price_rise']],
  ['round_chance', ['round_gap']],
  ['valuation_step', ['round_gap']],
  ['dilution', ['round_gap']],
  ['haircut', ['exit_month']],
  ['zero_chance', ['exit_month']],
];

/** Those inputs, each with the value that is taken for it, marked assumed. */
export function takenInputs({ inputs }: Scenario): Input[] {
  const stated = new Set<string>(inputs.map(({ key }) => key));
  return MATTERS.flatMap(([key, needs]): Input[] => {
    const spec = specOf(key);
    if (stated.has(key) || spec?.fallback == null || (needs.length > 0 && !needs.some((need) => stated.has(need))))
      return [];
    return [
      {
        ...{ key, year: null, unit: spec.unit, mark: 'assumed', claims: [], by: null, driver: null, converted: null },
        distribution: { type: 'point', value: spec.fallback },
        because: 'Not stated; this is taken instead.',
      },
    ];
  });
}
