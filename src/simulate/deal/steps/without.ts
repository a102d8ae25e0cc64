// Step 8: what the vendor would earn without the deal, in cash and at list prices, on the compute that the company would buy
// without the vendor's money: what revenue carries unchanged, what funding carries in proportion to the funding there would be.
// It is linear in the share bought without the deal and in the share of the money that others would have supplied.
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';
import { COLUMN, type Place } from '../place.ts';

/**
 * Writes, in full units over all months and for all of the compute bought from the vendor, what it would earn with none of its
 * money replaced, and what replacing all of it adds. Other cloud that would come after the last month is left out.
 */
export function without(m: Months, { row, rates }: Given, { values, count, path }: Place): void {
  const { board, count: months } = m;
  const { compute: computes, carried: carrieds, own: owns, kept, other_margin: others } = m.at;
  const discounted = 1 - (row[SLOT.discount] as number);
  const listed = 1 / (rates.budget[SLOT.discount] as number);
  const pull = row[SLOT.pull_through] as number;
  const lag = monthOf(row[SLOT.pull_lag] as number, m.count);
  let none = 0;
  let more = 0;
  for (let t = 0; t < months; t++) {
    const later = t + lag;
    const pulled = later < months ? pull * (board[others + later] as number) : 0;
    const earned = 1 - (1 - (board[kept + t] as number)) * discounted + pulled;
    const carried = board[carrieds + t] as number;
    const funded = earned * ((board[computes + t] as number) - carried);
    const replaced = funded * (board[owns + t] as number);
    none += earned * carried + replaced;
    more += funded - replaced;
  }
  values[COLUMN.without_none * count + path] = none * listed;
  values[COLUMN.without_more * count + path] = more * listed;
}

/** What the vendor would have earned without the deal; NaN while nobody says what the company would do. */
export const baseline = (row: Float64Array, none: number, more: number): number =>
  (row[SLOT.bought_without] as number) * (none + (row[SLOT.funding_without] as number) * more);
