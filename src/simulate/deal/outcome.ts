// The months of a path to its answers: when the outlay is back, values and rates, with and without the stake. Written into
// one column for each quantity; NaN where a quantity does not exist. Two views that are never mixed: recovered is gross profit
// against all that is put in, credits at face value, so that paying in credits makes nothing come back sooner; cash is what the
// vendor spent and got, so that credits that lapse cost nothing.
import { type Flows, factorOf, roomFor, type Sums, yearly } from '../returns.ts';
import { SLOT } from '../slots.ts';
import { type Given, monthOf } from './given.ts';
import type { Months } from './months.ts';
import { COLUMN, type Place } from './place.ts';
import { baseline } from './steps/without.ts';
import type { Arrival } from './terms.ts';

/** The vendor's cash over time, with what is known of its running sum. */
export interface Course extends Sums {
  npv: number;
  worst: number;
  /** The same before the month of the exit, and the discount factor at its end. */
  changesBefore: number;
  discount: number;
}

export const makeCourse = (): Course => ({
  ...{ total: Number.NaN, moment: Number.NaN, npv: Number.NaN, worst: Number.NaN, discount: Number.NaN },
  ...{ changes: 0, changesBefore: 0 },
});

/** The monthly discount factor, and the month of the exit (-1 for none). */
interface Following {
  v: number;
  exit: number;
}

/**
 * Follows the flows at month ends and fills `sum`. The value is at the monthly factor `v`, the first flow a month from the
 * start.
 */
export function follow(m: Months, { v, exit }: Following, course: Course): void {
  const { board, count } = m;
  const { flow: flows, sum: sums } = m.at;
  let sum = 0;
  let area = 0;
  let discount = v;
  let value = 0;
  let worst = Number.POSITIVE_INFINITY;
  let changes = 0;
  let side = 0;
  for (let t = 0; t < count; t++) {
    if (t === exit) {
      course.changesBefore = changes;
      course.discount = discount;
    }
    const flow = board[flows + t] as number;
    sum += flow;
    area += sum;
    value += flow * discount;
    discount *= v;
    board[sums + t] = sum;
    if (sum < worst) worst = sum;
    if (side === 0) side = Math.sign(sum);
    else if (sum * side < 0) {
      changes++;
      side = -side;
    }
  }
  course.total = sum;
  course.moment = count * sum - area;
  course.npv = value;
  course.worst = Number.isNaN(sum) ? sum : worst;
  course.changes = changes;
}

/** The course with what the stake brings at the exit: only the months from then on change. */
function add(m: Months, proceeds: number, { following, course }: { following: Following; course: Course }): void {
  const { sum: sums, count } = m;
  const { exit } = following;
  let changes = course.changesBefore;
  let side = exit > 0 ? Math.sign(sums[exit - 1] as number) : 0;
  for (let t = exit; t < count; t++) {
    const sum = (sums[t] as number) + proceeds;
    if (side === 0) side = Math.sign(sum);
    else if (sum * side < 0) {
      changes++;
      side = -side;
    }
  }
  course.total += proceeds;
  course.moment += proceeds * exit;
  course.npv += proceeds * course.discount;
  course.changes = changes;
}

/** What the stake brings: NaN when nobody knows it, nothing when it is kept or sold after the last month. */
export function proceedsOf(m: Months, { row, events }: Given, month: number): number {
  if (!(month < m.count)) return m.exit.stake * 0;
  const multiple = row[SLOT.exit_multiple] as number;
  const value = Number.isNaN(multiple) ? m.exit.valuation : multiple * lastYear(m, row, month);
  const chance = row[SLOT.zero_chance] as number;
  const left = events.calm ? 1 - chance : chance >= 1 || (chance > 0 && events.exit.next() < chance) ? 0 : 1;
  const kept = 1 - (row[SLOT.haircut] as number);
  return m.exit.stake * (left > 0 ? value * kept * left : 0);
}

/** The company's revenue of the twelve months to the end of `month`; before the start it came evenly. */
function lastYear(m: Months, row: Float64Array, month: number): number {
  let sum = month < 11 ? ((row[SLOT.revenue] as number) * (11 - month)) / 12 : 0;
  for (let t = Math.max(0, month - 11); t <= month; t++) sum += m.revenue[t] as number;
  return sum;
}

/** What is recovered up to a month. */
interface Recovered {
  /** The months so far, their sum, and the last of them by whose end it did not cover what was put in. */
  month: number;
  sum: number;
  below: number;
  /** The month from which on it covers it, counted from 1; NaN when it never comes, or does not stay. */
  payback: number;
  paybackWithStake: number;
  /** How many times it covers it at the end. */
  multiple: number;
  multipleWithStake: number;
}

const makeRecovered = (): Recovered => ({
  ...{ month: 0, sum: Number.NaN, below: -1 },
  ...{ payback: Number.NaN, paybackWithStake: Number.NaN, multiple: Number.NaN, multipleWithStake: Number.NaN },
});

/**
 * Goes on to before month `to`. Recovered is gross profit: compute, whatever settles it, and what it pulls through, less
 * capital cost.
 */
function recover(m: Months, { invested, recovered }: Desk, to: number): void {
  const { board } = m;
  const { flow, vendor_cash: cash, drawn } = m.at;
  let { sum, below } = recovered;
  for (let t = recovered.month; t < to; t++) {
    sum += (board[flow + t] as number) + (board[cash + t] as number) + (board[drawn + t] as number);
    if (!(sum >= invested)) below = t;
  }
  recovered.month = to;
  recovered.sum = sum;
  recovered.below = below;
}

/** Against what is put in over the whole deal, without and, from the month of the exit on, with the stake's proceeds. */
function back(m: Months, desk: Desk, proceeds: number): void {
  const { recovered, invested, exit } = desk;
  const { count } = m;
  const turn = exit >= 0 && exit < count ? exit : count;
  recovered.month = recovered.sum = 0;
  recovered.below = -1;
  recover(m, desk, turn);
  const { sum, below } = recovered;
  recover(m, desk, count);
  recovered.payback = recovered.paybackWithStake = recovered.below === count - 1 ? Number.NaN : recovered.below + 2;
  recovered.multiple = recovered.multipleWithStake = per(recovered.sum, invested);
  if (!(Math.abs(proceeds) > 0)) return;
  recovered.month = turn;
  recovered.sum = sum + proceeds;
  recovered.below = below;
  recover(m, desk, count);
  recovered.paybackWithStake = recovered.below === count - 1 ? Number.NaN : recovered.below + 2;
  recovered.multipleWithStake = per(recovered.sum, invested);
}

/** For each unit put in; where nothing is put in there is none. */
const per = (sum: number, invested: number): number => (invested > 0 ? sum / invested : Number.NaN);

/** What the vendor put in within the months, cash and credits at face value; the credits that nobody drew are written down. */
function putIn(m: Months, arrivals: readonly Arrival[], { values, count, path }: Place): number {
  let sum = 0;
  let credits = 0;
  for (let i = 0; i < arrivals.length; i++) {
    const { month } = arrivals[i] as Arrival;
    sum += (m.vendor_cash[month] as number) + (m.vendor_credits[month] as number);
    credits += m.vendor_credits[month] as number;
  }
  values[COLUMN.put_in * count + path] = sum;
  values[COLUMN.undrawn * count + path] = credits - (values[COLUMN.credits_drawn * count + path] as number);
  return sum;
}

/** The vendor's cash, values, rates and paybacks, the stake apart. Money in full units, rates a year. */
export function answers(m: Months, given: Given, { desk, place }: At): void {
  const { row, terms } = given;
  const { values, count, path } = place;
  const { course, recovered } = desk;
  const invested = putIn(m, terms.arrivals, place);
  desk.invested = invested;
  desk.v = 1 / (given.rates.month[SLOT.discount_rate] as number);
  desk.exit = monthOf(row[SLOT.exit_month] as number, m.count + 1) - 1;
  follow(m, desk, course);
  const { total } = course;
  const proceeds = proceedsOf(m, given, desk.exit);
  back(m, desk, proceeds);
  const none = values[COLUMN.without_none * count + path] as number;
  const more = values[COLUMN.without_more * count + path] as number;
  values[COLUMN.cash_result * count + path] = total;
  values[COLUMN.npv * count + path] = course.npv;
  values[COLUMN.irr * count + path] = yearly(factorOf(desk.flows, course));
  values[COLUMN.multiple * count + path] = recovered.multiple;
  values[COLUMN.payback * count + path] = recovered.payback;
  values[COLUMN.worst_cash * count + path] = course.worst;
  const gross = values[COLUMN.revenue_gross * count + path] as number;
  values[COLUMN.revenue_per_dollar * count + path] = per(gross, invested);
  values[COLUMN.incremental * count + path] = total - baseline(row, none, more);
  // Nothing is known with a stake that nobody knows.
  const known = 0 * proceeds;
  values[COLUMN.exit_proceeds * count + path] = proceeds;
  values[COLUMN.multiple_with_stake * count + path] = recovered.multipleWithStake + known;
  values[COLUMN.payback_with_stake * count + path] = recovered.paybackWithStake + known;
  withStakeOf(m, proceeds, { desk, place });
}

/** Value and rate with what the stake brings in the month of the exit; without an exit nothing changes. */
function withStakeOf(m: Months, proceeds: number, { desk, place }: At): void {
  const { values, count, path } = place;
  const { course, exit } = desk;
  const known = 0 * proceeds;
  let rate = values[COLUMN.irr * count + path] as number;
  if (Math.abs(proceeds) > 0) {
    const before = m.flow[exit] as number;
    add(m, proceeds, { following: desk, course });
    m.flow[exit] = before + proceeds;
    rate = yearly(factorOf(desk.flows, course));
    m.flow[exit] = before;
  }
  values[COLUMN.npv_with_stake * count + path] = course.npv + known;
  values[COLUMN.irr_with_stake * count + path] = rate + known;
}

/** Room for a path: its course and flows, the monthly discount factor, the month of the exit, what was put in. */
export interface Desk extends Following {
  course: Course;
  flows: Flows;
  recovered: Recovered;
  invested: number;
}

export const makeDesk = (m: Months): Desk => ({
  ...{ course: makeCourse(), recovered: makeRecovered(), v: Number.NaN, exit: -1, invested: Number.NaN },
  flows: { array: m.board, at: m.at.flow, count: m.count, back: new Float64Array(roomFor(m.count)) },
});

interface At {
  desk: Desk;
  place: Place;
}
