// What of a scenario is not random: how many months are run, when which share of the investment comes and in what form, and
// what the company does when a round fails.
import type { Scenario } from '../../model/scenario/scenario.ts';

/** Shares of what is invested that come in one month: in cash, in credits, and split as `credits_share` says. */
export interface Arrival {
  /** From 0. */
  month: number;
  cash: number;
  credits: number;
  split: number;
}

/** A month that never comes. */
export const NEVER = 2 ** 30;

export interface Terms {
  months: number;
  /** By month, one a month. */
  arrivals: readonly Arrival[];
  /** The months of the arrivals, and one that never comes. */
  due: Int32Array;
  on_failure: Scenario['on_failure'];
}

/** The terms of a scenario; `months` in place of its own length. A scenario without tranches pays all at the start. */
export function termsOf(scenario: Scenario, months = scenario.months): Terms {
  const tranches = scenario.tranches.length > 0 ? scenario.tranches : [{ month: 0, share: 100, form: null }];
  const by = new Map<number, Arrival>();
  for (const { month, share, form } of tranches) {
    if (month >= months) continue;
    const arrival = by.get(month) ?? { month, cash: 0, credits: 0, split: 0 };
    arrival[form ?? 'split'] += share / 100;
    by.set(month, arrival);
  }
  const arrivals = [...by.values()].sort((a, b) => a.month - b.month);
  const due = Int32Array.from([...arrivals.map(({ month }) => month), NEVER]);
  return { months, arrivals, due, on_failure: scenario.on_failure };
}
