// How well what an answer rests on stands: an answer is no better than the weakest of its inputs.
import type { Mark } from '../../model/answer.ts';
import type { RecoveredPart } from '../../model/scenario/forecast.ts';
import type { InputKey } from '../../model/scenario/inputs.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

const ORDER: readonly Mark[] = ['disclosed', 'reported', 'rule_of_thumb', 'assumed'];

/** What each part of what is recovered rests on; what a scenario does not state of it is assumed. */
const RESTS_ON: Record<RecoveredPart['source'], readonly InputKey[]> = {
  credits: ['invested', 'credits_share', 'margin'],
  cash_compute: ['invested', 'compute_share', 'bought', 'margin'],
  later_sales: ['revenue', 'growth', 'mature_share', 'bought', 'margin'],
  pull_through: ['pull_through', 'bought', 'margin'],
  stake: ['invested', 'exit_month'],
};

/** How many of a scenario's inputs carry each mark. */
export function marksOf({ inputs }: Scenario): Record<Mark, number> {
  const counts: Record<Mark, number> = { disclosed: 0, reported: 0, rule_of_thumb: 0, assumed: 0 };
  for (const { mark } of inputs) counts[mark]++;
  return counts;
}

/** The weakest mark of inputs; what a scenario does not state is assumed. */
export function weakestOf({ inputs }: Scenario, keys: readonly InputKey[]): Mark {
  const weakest = keys.map((key) => {
    const marks = inputs.filter((input) => input.key === key).map(({ mark }) => ORDER.indexOf(mark));
    return marks.length > 0 ? Math.max(...marks) : ORDER.length - 1;
  });
  return ORDER[Math.max(...weakest)] as Mark;
}

/** The weakest mark of what a part rests on. */
export const markOf = (scenario: Scenario, source: RecoveredPart['source']): Mark =>
  weakestOf(scenario, RESTS_ON[source]);
