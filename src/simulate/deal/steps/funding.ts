// Steps 2 and 3: what comes in, and what the stake is worth. Tranches in their months; a round every `round_gap` months from
// the start, which closes with its chance, brings cash, moves the valuation and dilutes the vendor; a failed one is tried
// again after the gap, and `on_failure` says what the company does until one closes.
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';

/** Fills `vendor_cash`, `vendor_credits` in the months of tranches (elsewhere they stay 0). */
function tranches(m: Months, { row, terms }: Given): void {
  const invested = row[SLOT.invested] as number;
  const share = row[SLOT.credits_share] as number;
  for (let i = 0; i < terms.arrivals.length; i++) {
    const { month, cash, credits, split } = terms.arrivals[i] as Given['terms']['arrivals'][number];
    m.vendor_cash[month] = invested * (cash + split * (1 - share));
    m.vendor_credits[month] = invested * (credits + split * share);
  }
}

/** The vendor's share of the company after the round: as stated, else what was invested over the valuation. */
function stakeOf(row: Float64Array): number {
  const stated = row[SLOT.stake] as number;
  if (!Number.isNaN(stated)) return stated;
  return Math.min(1, (row[SLOT.invested] as number) / (row[SLOT.post_money] as number));
}

/** The rounds so far. */
export interface Rounds {
  /** Cash of the next one. */
  size: number;
  buying: boolean;
  stake: number;
  valuation: number;
}

export const makeRounds = (): Rounds => ({ size: 0, buying: true, stake: 0, valuation: 0 });

/** Before the first round; a stake that is kept is told as it was at the start. */
function start(rounds: Rounds, m: Months, row: Float64Array): void {
  rounds.size = row[SLOT.round_size] as number;
  rounds.buying = true;
  rounds.stake = m.exit.stake = stakeOf(row);
  rounds.valuation = m.exit.valuation = row[SLOT.post_money] as number;
}

/** A round's month has come: gives the cash that it brings. */
function attempt(rounds: Rounds, { row, events, terms }: Given): number {
  const chance = row[SLOT.round_chance] as number;
  const closes = chance >= 1 || (events.calm ? chance >= 0.5 : events.round.next() < chance);
  rounds.buying = closes || terms.on_failure !== 'stop';
  if (!closes) return 0;
  const { size } = rounds;
  rounds.valuation = rounds.valuation * (row[SLOT.valuation_step] as number) + size;
  rounds.stake *= 1 - (row[SLOT.dilution] as number);
  rounds.size = size * (row[SLOT.round_step] as number);
  return size;
}

/** Fills what comes in, `pace`, `own`, and `exit`. */
export function funding(m: Months, given: Given, rounds: Rounds): void {
  tranches(m, given);
  const { row, terms } = given;
  const { vendor_cash: cash, vendor_credits: credits, came, pace, own: owns, count } = m;
  const runway = Math.max(1, monthOf(row[SLOT.runway] as number, count));
  const gap = Math.max(1, monthOf(row[SLOT.round_gap] as number, count));
  const exit = monthOf(row[SLOT.exit_month] as number, count) - 1;
  start(rounds, m, row);
  came.fill(0);
  let vendors = 0;
  let others = row[SLOT.opening_cash] as number;
  let [left, own, round, arrival] = [runway, 1, gap, 0];
  let turn = 0;
  for (let t = 0; t < count; t++) {
    if (t === turn) {
      const byOthers = t === 0 ? (row[SLOT.others] as number) : t === round ? attempt(rounds, given) : 0;
      const byVendor = t === terms.arrivals[arrival]?.month ? (cash[t] as number) + (credits[t] as number) : 0;
      if (byOthers + byVendor > 0) left = runway;
      vendors += byVendor;
      others += byOthers;
      own = vendors > 0 ? others / (others + vendors) : 1;
      came[t] = byOthers + (byVendor > 0 ? (cash[t] as number) : 0);
      if (t <= exit) {
        m.exit.stake = rounds.stake;
        m.exit.valuation = rounds.valuation;
      }
      if (t === round) round += gap;
      if (t === terms.arrivals[arrival]?.month) arrival++;
      turn = Math.min(round, terms.arrivals[arrival]?.month ?? count);
    }
    pace[t] = rounds.buying ? 1 / left : 0;
    owns[t] = own;
    if (left > 1) left--;
  }
}
