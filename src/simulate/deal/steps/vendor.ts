// Steps 6 and 7: what the vendor books and what it costs. Compute sold for g costs g (1 - margin) c / (price (1 - discount)):
// the cost of a unit, c, is 1 at the start and follows its own trend, or that of prices, so that a cut, a rise and a discount
// take from the margin and a trend of both does not. Credits cost what delivering them costs, when drawn. Off revenue comes
// `contra_share` of the investment, in proportion to the purchases the company is bound to, else to the compute that the
// funding is planned to buy (ASC 606-10-32-25 and IFRS 15.70: a payment to a customer; example 32).
import { exp } from '../../elementary.ts';
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

/** How the cost of a unit moves: its logarithm's step a month, from a month on. Where none is stated, as the price trend. */
function costPath(count: number, { row, monthly }: Given): { drift: number; from: number } {
  const stated = row[SLOT.cost_trend] as number;
  if (!Number.isNaN(stated)) return { drift: monthly(SLOT.cost_trend, 1 + stated), from: 0 };
  const from = monthOf(row[SLOT.price_cut_month] as number, count);
  return { drift: monthly(SLOT.price_trend, 1 + (row[SLOT.price_trend] as number)), from };
}

/** Fills `kept` and `other_margin`, year by year. */
function margins(m: Months, given: Given): void {
  const { price, kept, other_margin: others } = m;
  const { row } = given;
  const own = 1 - (row[SLOT.discount] as number);
  const { drift, from } = costPath(m.count, given);
  const step = exp(drift);
  let unit = 1;
  for (let first = 0; first < m.count; first += 12) {
    const year = yearOf(first);
    const cost = (1 - (row[SLOT.margin + year] as number)) / own;
    const other = otherMargin(row, year);
    const end = Math.min(m.count, first + 12);
    for (let t = first; t < end; t++) {
      kept[t] = 1 - (cost * unit) / (price[t] as number);
      others[t] = other;
      if (t >= from) unit *= step;
    }
  }
}

/** Takes what credits settle off the vendor's cash, writes how much that is, and gives the profit on it. */
function settled(m: Months, terms: Terms, { values, count, path }: Place): number {
  const { drawn: drawns, kept, flow } = m;
  let drawn = 0;
  let profit = 0;
  if (terms.arrivals.some(({ month }) => m.vendor_credits[month] !== 0))
    for (let t = 0; t < m.count; t++) {
      drawn += drawns[t] as number;
      profit += (drawns[t] as number) * (kept[t] as number);
      flow[t] = (flow[t] as number) - (drawns[t] as number);
    }
  values[COLUMN.credits_drawn * count + path] = drawn;
  values[COLUMN.from_credits * count + path] = profit;
  return profit;
}

/** Fills `kept`, `other_margin` and `flow`, and writes the sums over the months. */
export function vendor(m: Months, given: Given, { values, count, path }: Place): void {
  const { row, terms } = given;
  margins(m, given);
  const { sold: solds, sold_carried: carrieds, kept: kepts, other_margin: others, flow: flows } = m;
  const pull = row[SLOT.pull_through] as number;
  const lag = monthOf(row[SLOT.pull_lag] as number, m.count);
  const capital = row[SLOT.capital_cost] as number;
  let gross = 0;
  let soldBefore = 0;
  let profit = 0;
  let fromLater = 0;
  let fromPull = 0;
  for (let t = 0; t < m.count; t++) {
    const sold = solds[t] as number;
    const kept = kepts[t] as number;
    const before = t >= lag ? (solds[t - lag] as number) : 0;
    const pulled = pull * before * (others[t] as number);
    const earned = sold * kept;
    gross += sold;
    soldBefore += before;
    profit += earned;
    fromLater += (carrieds[t] as number) * kept;
    fromPull += pulled;
    flows[t] = earned + pulled - capital;
  }
  for (let i = 0; i < terms.arrivals.length; i++) {
    const { month } = terms.arrivals[i] as Arrival;
    flows[month] = (flows[month] as number) - (m.vendor_cash[month] as number);
  }
  const fromCredits = settled(m, terms, { values, count, path });
  // What is taken off: month by month in proportion, until nothing is left to take off.
  const { total, rate } = contraOf(row);
  values[COLUMN.revenue_gross * count + path] = gross;
  values[COLUMN.revenue_net * count + path] = gross - Math.min(total, gross * Math.min(1, rate));
  values[COLUMN.pull_through_revenue * count + path] = pull * soldBefore;
  values[COLUMN.gross_profit * count + path] = profit + fromPull;
  values[COLUMN.from_cash * count + path] = profit - fromCredits - fromLater;
  values[COLUMN.from_later * count + path] = fromLater;
  values[COLUMN.from_pull * count + path] = fromPull;
}
