// Steps 2 and 3: what comes in, and what the stake is worth. Tranches in their months; a round every `round_gap` months from
// the start, which closes with its chance, brings cash, moves the valuation and dilutes the vendor; a failed one is tried
// again after the gap, and `on_failure` says what the company does until one closes.
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';
import type { Arrival, Waiting } from '../terms.ts';

/** Where the company's funding stands. */
export interface Funds {
  /** The next month in which something may come, the next round's, and which of the tranches is next. */
  turn: number;
  round: number;
  arrival: number;
  gap: number;
  exit: number;
  /** Months over which funding is spent, counted from the month in which it comes. */
  runway: number;
  /** Cash that has just come; whether it is spent from now on over the whole runway. */
  came: number;
  fresh: boolean;
  /** What came so far from the vendor and from everybody else, and the share of the latter. */
  vendors: number;
  others: number;
  own: number;
  /** Cash of the next round; 0 while the company has stopped buying, else 1; the vendor's share and the valuation. */
  size: number;
  open: number;
  stake: number;
  valuation: number;
  /** Later rounds that closed (their chances, where nothing is unforeseen); the parts that waited and have come, a bit each. */
  closed: number;
  given: number;
}

export function makeFunds(): Funds {
  // Numbers that are not whole from the start, so that the engine keeps them as such.
  const none = Number.NaN;
  return {
    turn: 0,
    round: 0,
    arrival: 0,
    gap: 1,
    exit: 0,
    runway: 1,
    came: none,
    fresh: false,
    vendors: none,
    others: none,
    own: none,
    size: none,
    open: none,
    stake: none,
    valuation: none,
    closed: none,
    given: 0,
  };
}

/** The vendor's share of the company after the round: as stated, else what was invested over the valuation. */
function stakeOf(row: Float64Array): number {
  const stated = row[SLOT.stake] as number;
  if (!Number.isNaN(stated)) return stated;
  return Math.min(1, (row[SLOT.invested] as number) / (row[SLOT.post_money] as number));
}

/** A new path: fills `vendor_cash` and `vendor_credits` in the months of tranches, and clears `came`. */
export function startFunds(funds: Funds, m: Months, { row, terms }: Given): void {
  const invested = row[SLOT.invested] as number;
  const share = row[SLOT.credits_share] as number;
  for (let i = 0; i < terms.arrivals.length; i++) {
    const { month, cash, credits, split } = terms.arrivals[i] as Arrival;
    m.vendor_cash[month] = invested * (cash + split * (1 - share));
    m.vendor_credits[month] = invested * (credits + split * share);
  }
  if (m.full) m.came.fill(0);
  funds.turn = funds.arrival = funds.closed = funds.given = 0;
  funds.gap = funds.round = Math.max(1, monthOf(row[SLOT.round_gap] as number, m.count));
  funds.exit = monthOf(row[SLOT.exit_month] as number, m.count) - 1;
  funds.runway = Math.max(1, monthOf(row[SLOT.runway] as number, m.count));
  funds.vendors = 0;
  funds.others = row[SLOT.opening_cash] as number;
  funds.size = row[SLOT.round_size] as number;
  funds.own = funds.open = 1;
  funds.stake = m.exit.stake = stakeOf(row);
  funds.valuation = m.exit.valuation = row[SLOT.post_money] as number;
}

/** What a round sells of the company: as stated, else its cash over the valuation after it; nothing where nobody knows that. */
function soldBy(size: number, after: number, row: Float64Array): number {
  const stated = row[SLOT.dilution] as number;
  if (!Number.isNaN(stated)) return stated;
  return after > 0 ? size / after : 0;
}

/** A part of a round closes, as large as its chance: gives the cash that it brings. */
function expected(funds: Funds, row: Float64Array, chance: number): number {
  const { size, valuation } = funds;
  funds.closed += chance;
  const after = valuation * (row[SLOT.valuation_step] as number) + size;
  funds.valuation = valuation + chance * (after - valuation);
  funds.stake *= 1 - chance * soldBy(size, after, row);
  funds.size = size + chance * (size * (row[SLOT.round_step] as number) - size);
  return chance * size;
}

/** A round's month has come: gives the cash that it brings. */
function attempt(funds: Funds, { row, events, terms }: Given): number {
  const chance = row[SLOT.round_chance] as number;
  if (events.calm && chance < 1) {
    funds.open = terms.on_failure === 'stop' ? chance : 1;
    return expected(funds, row, chance);
  }
  const closes = chance >= 1 || events.round.next() < chance;
  funds.open = closes || terms.on_failure !== 'stop' ? 1 : 0;
  if (!closes) return 0;
  const { size } = funds;
  funds.closed++;
  funds.valuation = funds.valuation * (row[SLOT.valuation_step] as number) + size;
  funds.stake *= 1 - soldBy(size, funds.valuation, row);
  funds.size = size * (row[SLOT.round_step] as number);
  return size;
}

/** The company's revenue of the twelve months before month t; before the start it came evenly. */
function yearBefore(m: Months, row: Float64Array, t: number): number {
  let sum = t < 12 ? ((row[SLOT.revenue] as number) * (12 - t)) / 12 : 0;
  for (let k = Math.max(0, t - 12); k < t; k++) sum += m.revenue[k] as number;
  return sum;
}

/** Parts that waited for this month come with what comes anyway. */
function grant(funds: Funds, m: Months, { given: { row, terms }, t }: { given: Given; t: number }): void {
  const { waiting } = terms.arrivals[funds.arrival] as Arrival;
  const invested = row[SLOT.invested] as number;
  const share = row[SLOT.credits_share] as number;
  // Sums of months are not exact to the last digit.
  const revenue = yearBefore(m, row, t) * (1 + 1e-9);
  for (let i = 0; i < waiting.length; i++) {
    const part = waiting[i] as Waiting;
    if ((funds.given & part.bit) !== 0 || revenue < part.revenue || funds.closed * (1 + 1e-9) < part.rounds) continue;
    funds.given |= part.bit;
    m.vendor_cash[t] = (m.vendor_cash[t] as number) + invested * (part.cash + part.split * (1 - share));
    m.vendor_credits[t] = (m.vendor_credits[t] as number) + invested * (part.credits + part.split * share);
  }
}

/** The turn of a month: what comes then, into `came` of both, and what the stake is if it is sold before the next turn. */
export function fund(funds: Funds, m: Months, given: Given): void {
  const t = funds.turn;
  const { due: months } = given.terms;
  const due = t === months[funds.arrival];
  const byOthers = t === 0 ? (given.row[SLOT.others] as number) : t === funds.round ? attempt(funds, given) : 0;
  if (due && (given.terms.arrivals[funds.arrival] as Arrival).waiting.length > 0) grant(funds, m, { given, t });
  const cash = due ? (m.vendor_cash[t] as number) : 0;
  const byVendor = due ? cash + (m.vendor_credits[t] as number) : 0;
  if (due) funds.arrival++;
  if (t === funds.round) funds.round += funds.gap;
  funds.fresh = byOthers + byVendor > 0;
  funds.vendors += byVendor;
  funds.others += byOthers;
  funds.own = funds.vendors > 0 ? funds.others / (funds.others + funds.vendors) : 1;
  funds.came = byOthers + cash;
  m.came[t] = funds.came;
  if (t <= funds.exit) {
    m.exit.stake = funds.stake;
    m.exit.valuation = funds.valuation;
  }
  funds.turn = Math.min(funds.round, months[funds.arrival] as number);
}
