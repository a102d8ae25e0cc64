// The months of a path to its answers: sums, when the vendor's cash turns, values and rates, with and without the stake.
// Written into one column for each quantity; NaN where a quantity does not exist.
import { QUANTITIES, type QuantityKey } from '../../model/scenario/forecast.ts';
import { factorOf, yearly } from '../returns.ts';
import { SLOT } from '../slots.ts';
import type { Given } from './given.ts';
import { whole } from './given.ts';
import type { Months } from './months.ts';
import type { Root } from './roots.ts';
import type { Without } from './without.ts';

/** What is kept of a path beside its quantities: what is recovered by source, and what would be earned without the deal. */
export const PARTS = [
  ...(['from_credits', 'from_cash', 'from_later', 'from_pull'] as const),
  ...(['without_none', 'without_more'] as const),
] as const;
export type PartKey = (typeof PARTS)[number];

export const QUANTITY_KEYS = Object.keys(QUANTITIES) as QuantityKey[];
const NAMES = [...QUANTITY_KEYS, ...PARTS];

/** Columns of a block, one after the other. */
export const COLUMN = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<
  Record<QuantityKey | PartKey, number>
>;
export const COLUMNS = NAMES.length;

/** Where the answers of a path go: `values[column * count + path]`. */
export interface Place {
  values: Float64Array;
  count: number;
  path: number;
}

/** Sums over the months. */
export function books(m: Months, { values, count, path }: Place): void {
  let [gross, net, pulled, drawnAll, lapsed] = [0, 0, 0, 0, 0];
  let [fromCredits, fromCash, fromLater, fromPull] = [0, 0, 0, 0];
  for (let t = 0; t < m.count; t++) {
    const drawn = m.drawn[t] as number;
    const paid = m.paid[t] as number;
    const carried = m.paid_carried[t] as number;
    const kept = 1 - (m.unit_cost[t] as number);
    gross += drawn + paid;
    net += m.net[t] as number;
    pulled += m.pulled[t] as number;
    drawnAll += drawn;
    lapsed += m.lapsed[t] as number;
    fromCredits += drawn * kept;
    fromCash += (paid - carried) * kept;
    fromLater += carried * kept;
    fromPull += m.pulled_profit[t] as number;
  }
  values[COLUMN.revenue_gross * count + path] = gross;
  values[COLUMN.revenue_net * count + path] = net;
  values[COLUMN.pull_through_revenue * count + path] = pulled;
  values[COLUMN.gross_profit * count + path] = fromCredits + fromCash + fromLater + fromPull;
  values[COLUMN.credits_drawn * count + path] = drawnAll;
  values[COLUMN.credits_lapsed * count + path] = lapsed;
  values[COLUMN.from_credits * count + path] = fromCredits;
  values[COLUMN.from_cash * count + path] = fromCash;
  values[COLUMN.from_later * count + path] = fromLater;
  values[COLUMN.from_pull * count + path] = fromPull;
}

/** The vendor's cash over time, of one series of flows. */
interface Course {
  total: number;
  npv: number;
  worst: number;
  /** Counted from 1; NaN when it never comes. */
  payback: number;
  /** How often the running sum changes sign. */
  changes: number;
}

export const makeCourse = (): Course => ({ total: 0, npv: 0, worst: 0, payback: 0, changes: 0 });

/**
 * Follows flows at month ends. Payback is the first month, not before `first`, at whose end the sum so far is not below
 * nothing. The value is at the monthly factor `v`, the first flow a month from the start.
 */
export function follow(flows: Float64Array, { first, v }: { first: number; v: number }, course: Course): void {
  const n = flows.length;
  let sum = 0;
  let discount = v;
  let value = 0;
  let worst = Number.POSITIVE_INFINITY;
  let payback = 0;
  let below = false;
  let begun = false;
  let changes = 0;
  for (let t = 0; t < n; t++) {
    const flow = flows[t] as number;
    sum += flow;
    value += flow * discount;
    discount *= v;
    if (sum < worst) worst = sum;
    if (sum !== 0) {
      const under = sum < 0;
      if (begun && under !== below) changes++;
      begun = true;
      below = under;
    }
    if (sum >= 0 && t >= first && payback === 0) payback = t + 1;
  }
  course.total = sum;
  course.npv = value;
  course.worst = Number.isNaN(sum) ? sum : worst;
  course.payback = payback > 0 ? payback : Number.NaN;
  course.changes = changes;
}

/** Month of the exit from 0 when it lies within the months, else -1; and what the stake brings then. */
export function exitOf(m: Months, { row, events }: Given): { month: number; proceeds: number } {
  const month = whole(row[SLOT.exit_month] as number) - 1;
  // A stake that is kept counts for nothing; one that nobody knows has no value at all.
  if (!(month < m.count)) return { month: -1, proceeds: m.exit.stake * 0 };
  const multiple = row[SLOT.exit_multiple] as number;
  const value = Number.isNaN(multiple) ? m.exit.valuation : multiple * lastYear(m, row, month);
  const chance = row[SLOT.zero_chance] as number;
  const lost = chance >= 1 || (events.calm ? chance > 0.5 : chance > 0 && events.exit.next() < chance);
  const kept = 1 - (row[SLOT.haircut] as number);
  return { month, proceeds: m.exit.stake * (lost ? 0 : value * kept) };
}

/** The company's revenue of the twelve months to the end of `month`; before the start it came evenly. */
function lastYear(m: Months, row: Float64Array, month: number): number {
  let sum = month < 11 ? ((row[SLOT.revenue] as number) * (11 - month)) / 12 : 0;
  for (let t = Math.max(0, month - 11); t <= month; t++) sum += m.revenue[t] as number;
  return sum;
}

/** Room that the answers of a path are worked out in. */
export interface Desk {
  course: Course;
  flows: Float64Array;
  coefficients: Float64Array;
  root: Root;
  without: Without;
}

/** Cash, values, rates and paybacks. */
export function answers(m: Months, given: Given, { desk, place }: { desk: Desk; place: Place }): void {
  const { row, terms, root } = given;
  const { values, count, path } = place;
  const { course, coefficients } = desk;
  const put = (key: QuantityKey, value: number): void => {
    values[COLUMN[key] * count + path] = value;
  };
  const first = terms.arrivals[0]?.month ?? 0;
  const v = 1 / root(SLOT.discount_rate, 1 + (row[SLOT.discount_rate] as number));
  const invested = investedIn(m);
  follow(m.flow, { first, v }, course);
  const total = course.total;
  const rate = yearly(factorOf(m.flow, coefficients, course));
  put('cash_result', total);
  put('npv', course.npv);
  put('irr', rate);
  put('multiple', 1 + total / invested);
  put('payback', course.payback);
  put('worst_cash', course.worst);
  put('revenue_per_dollar', (values[COLUMN.revenue_gross * count + path] as number) / invested);
  put('incremental', total - baseline(row, desk.without));
  const { month, proceeds } = exitOf(m, given);
  put('exit_proceeds', proceeds);
  const changed = proceeds !== 0;
  if (changed) {
    desk.flows.set(m.flow);
    if (month >= 0) desk.flows[month] = (desk.flows[month] as number) + proceeds;
    follow(desk.flows, { first, v }, course);
  }
  const unknown = Number.isNaN(proceeds);
  put('npv_with_stake', unknown ? proceeds : course.npv);
  put('multiple_with_stake', 1 + (total + proceeds) / invested);
  put('payback_with_stake', unknown ? proceeds : course.payback);
  put('irr_with_stake', unknown ? proceeds : changed ? yearly(factorOf(desk.flows, coefficients, course)) : rate);
  values[COLUMN.without_none * count + path] = desk.without.none;
  values[COLUMN.without_more * count + path] = desk.without.more;
}

/** What the vendor put in within the months, cash and credits at face value. */
function investedIn(m: Months): number {
  let sum = 0;
  for (let t = 0; t < m.count; t++) sum += (m.vendor_cash[t] as number) + (m.vendor_credits[t] as number);
  return sum;
}

/** What the vendor would have earned without the deal; NaN while nobody says what the company would do. */
export function baseline(row: Float64Array, { none, more }: Without): number {
  return (row[SLOT.bought_without] as number) * (none + (row[SLOT.funding_without] as number) * more);
}
