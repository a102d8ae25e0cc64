// Steps 6 and 7: what the vendor books and what it costs. Compute sold for g costs g (1 - margin) c / (price (1 - discount)):
// the cost of a unit, c, is 1 at the start and follows its own trend, or that of prices, so that a cut, a rise and a discount
// take from the margin and a trend of both does not. Credits cost what delivering them costs, when drawn. Off revenue comes
// `contra_share` of the investment, in proportion to the purchases the company is bound to, else to the compute that the
// funding is planned to buy (ASC 606-10-32-25 and IFRS 15.70: a payment to a customer; example 32).
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import { type Months, yearOf } from '../months.ts';
import { COLUMN, type Place } from '../place.ts';
import type { Arrival, Terms } from '../terms.ts';

/** What is to be taken off revenue in all, and for each unit of it. */
export function contraOf(row: Float64Array): { total: number; rate: number } {
  const invested = row[SLOT.invested] as number;
  const total = (row[SLOT.contra_share] as number) * invested;
  const bound = row[SLOT.required_spend] as number;
  const funding = invested + (row[SLOT.others] as number) + (row[SLOT.opening_cash] as number);
  const planned = (row[SLOT.compute_share] as number) * funding * (row[SLOT.bought] as number);
  const over = Number.isNaN(bound) ? planned : bound;
  return { total, rate: total > 0 && over > 0 ? total / over : 0 };
}

/** The margin on other cloud in a year, from 0: as stated, else that of compute. */
export function otherMargin(row: Float64Array, year: number): number {
  const stated = row[SLOT.other_margin + year] as number;
  return Number.isNaN(stated) ? (row[SLOT.margin + year] as number) : stated;
}

/** Does the vendor pay anything in credits? */
function inCredits(m: Months, { arrivals }: Terms): boolean {
  for (let i = 0; i < arrivals.length; i++)
    if ((m.vendor_credits[(arrivals[i] as Arrival).month] as number) !== 0) return true;
  return false;
}

/** Takes what credits settle off the vendor's cash, writes how much that is, and gives the profit on it. */
function settled(m: Months, terms: Terms, { values, count, path }: Place): number {
  const { drawn: drawns, kept, flow } = m;
  let drawn = 0;
  let profit = 0;
  if (inCredits(m, terms))
    for (let t = 0; t < m.count; t++) {
      const settles = drawns[t] as number;
      drawn += settles;
      profit += settles * (kept[t] as number);
      flow[t] = (flow[t] as number) - settles;
    }
  values[COLUMN.credits_drawn * count + path] = drawn;
  values[COLUMN.from_credits * count + path] = profit;
  return profit;
}

/** Fills `kept`, `other_margin` and `flow`, and writes the sums over the months. */
export function vendor(m: Months, given: Given, { values, count, path }: Place): void {
  const { row, terms } = given;
  const { board, count: months } = m;
  const { sold: solds, sold_carried: carrieds, unit: units, kept: kepts, other_margin: others, flow: flows } = m.at;
  const pull = row[SLOT.pull_through] as number;
  const lag = monthOf(row[SLOT.pull_lag] as number, m.count);
  const capital = row[SLOT.capital_cost] as number;
  const own = 1 - (row[SLOT.discount] as number);
  let gross = 0;
  let soldBefore = 0;
  let profit = 0;
  let fromLater = 0;
  let fromPull = 0;
  for (let first = 0; first < months; first += 12) {
    const cost = (1 - (row[SLOT.margin + yearOf(first)] as number)) / own;
    const other = otherMargin(row, yearOf(first));
    const end = Math.min(months, first + 12);
    for (let t = first; t < end; t++) {
      const sold = board[solds + t] as number;
      const kept = 1 - cost * (board[units + t] as number);
      const before = t >= lag ? (board[solds + t - lag] as number) : 0;
      const pulled = pull * before * other;
      const earned = sold * kept;
      gross += sold;
      soldBefore += before;
      profit += earned;
      fromLater += (board[carrieds + t] as number) * kept;
      fromPull += pulled;
      board[kepts + t] = kept;
      board[others + t] = other;
      board[flows + t] = earned + pulled - capital;
    }
  }
  for (let i = 0; i < terms.arrivals.length; i++) {
    const { month } = terms.arrivals[i] as Arrival;
    m.flow[month] = (m.flow[month] as number) - (m.vendor_cash[month] as number);
  }
  const fromCredits = settled(m, terms, { values, count, path });
  const { total, rate } = contraOf(row);
  values[COLUMN.revenue_gross * count + path] = gross;
  // What is taken off: month by month in proportion, until nothing is left to take off.
  values[COLUMN.revenue_net * count + path] = gross - Math.min(total, gross * Math.min(1, rate));
  values[COLUMN.pull_through_revenue * count + path] = pull * soldBefore;
  values[COLUMN.gross_profit * count + path] = profit + fromPull;
  values[COLUMN.from_cash * count + path] = profit - fromCredits - fromLater;
  values[COLUMN.from_later * count + path] = fromLater;
  values[COLUMN.from_pull * count + path] = fromPull;
}
