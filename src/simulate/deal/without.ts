// Step 8: what the vendor would earn without the deal, in cash and at list prices, on the compute that the company would buy
// without the vendor's money: what revenue carries unchanged, what funding carries in proportion to the funding there would be.
// It is linear in the share bought without the deal and in the share of the money that others would have supplied.
import { SLOT } from '../slots.ts';
import type { Given } from './given.ts';
import { whole } from './given.ts';
import { type Months, yearOf } from './months.ts';
import { raised } from './roots.ts';
import { otherMargin } from './vendor.ts';

/** Per unit of `bought_without`: with none of the vendor's money replaced, and what replacing all of it adds. */
export interface Without {
  none: number;
  more: number;
}

export const makeWithout = (): Without => ({ none: 0, more: 0 });

/** Full units of the scenario's currency over all months; other cloud that would come after the last month is left out. */
export function without(m: Months, { row }: Given, made: Without): void {
  const exponent = 1 - (row[SLOT.elasticity] as number);
  const listed = 1 / raised(1 - (row[SLOT.discount] as number), exponent);
  const pull = row[SLOT.pull_through] as number;
  const lag = whole(row[SLOT.pull_lag] as number);
  let none = 0;
  let more = 0;
  for (let first = 0; first < m.count; first += 12) {
    const cost = 1 - (row[SLOT.margin + yearOf(first)] as number);
    const end = Math.min(m.count, first + 12);
    for (let t = first; t < end; t++) {
      const later = t + lag;
      const pulled = later < m.count && pull > 0 ? pull * otherMargin(row, yearOf(later)) : 0;
      const earned = (1 - cost / (m.price[t] as number) + pulled) * listed;
      const compute = (m.drawn[t] as number) + (m.paid[t] as number) + (m.elsewhere[t] as number);
      const carried = m.carried[t] as number;
      const own = m.own[t] as number;
      none += earned * (carried + (compute - carried) * own);
      more += earned * (compute - carried) * (1 - own);
    }
  }
  made.none = none;
  made.more = more;
}
