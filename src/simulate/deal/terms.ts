// What of a scenario is not random: how many months are run, when which share of the investment comes and in what form, and
// what the company does when a round fails.
import type { Scenario, Tranche } from '../../model/scenario/scenario.ts';

/** Shares of what is invested that come in one month: in cash, in credits, and split as `credits_share` says. */
export interface Arrival {
  /** From 0. */
  month: number;
  cash: number;
  credits: number;
  split: number;
  /** Parts that come in this month if they have not come before and what they wait for has. */
  waiting: readonly Waiting[];
}

/** A part that waits for revenue of twelve months, or for later rounds; shares as those of an arrival. */
export interface Waiting {
  /** A power of two of its own, to remember what has come. */
  bit: number;
  cash: number;
  credits: number;
  split: number;
  revenue: number;
  rounds: number;
}

/** As many parts may wait for something; each has a bit. */
export const MOST_WAITING = 30;

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

function waitingOf({ share, form, if: needs }: Tranche, place: number): Waiting {
  const part = { cash: 0, credits: 0, split: 0, [form ?? 'split']: share / 100 };
  const [revenue, rounds] = [
    needs && 'revenue' in needs ? needs.revenue : 0,
    needs && 'rounds' in needs ? needs.rounds : 0,
  ];
  return { bit: 1 << place, ...part, revenue, rounds };
}

/** The terms of a scenario; `months` in place of its own length. A scenario without tranches pays all at the start. */
export function termsOf(scenario: Scenario, months = scenario.months): Terms {
  const tranches = scenario.tranches.length > 0 ? scenario.tranches : [{ month: 0, share: 100, form: null }];
  const by = new Map<number, Arrival & { waiting: Waiting[] }>();
  const at = (month: number): Arrival & { waiting: Waiting[] } => {
    const arrival = by.get(month) ?? { month, cash: 0, credits: 0, split: 0, waiting: [] };
    by.set(month, arrival);
    return arrival;
  };
  let waits = 0;
  for (const tranche of tranches) {
    const { month, share, form, until = months - 1 } = tranche;
    if (month >= months) continue;
    if (!tranche.if) at(month)[form ?? 'split'] += share / 100;
    else if (waits < MOST_WAITING) {
      const waiting = waitingOf(tranche, waits++);
      for (let t = month; t <= Math.min(until, months - 1); t++) at(t).waiting.push(waiting);
    }
  }
  const arrivals = [...by.values()].sort((a, b) => a.month - b.month);
  const due = Int32Array.from([...arrivals.map(({ month }) => month), NEVER]);
  return { months, arrivals, due, on_failure: scenario.on_failure };
}
