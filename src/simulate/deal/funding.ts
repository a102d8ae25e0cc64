// Steps 2 and 3: what comes in, and what the stake is worth. Tranches in their months; a round every `round_gap` months from
// the start, which closes with its chance, brings cash, moves the valuation and dilutes the vendor; a failed one is tried
// again after the gap, and `on_failure` says what the company does until one closes.
import { SLOT } from '../slots.ts';
import type { Given } from './given.ts';
import { whole } from './given.ts';
import type { Months } from './months.ts';

/** Fills `vendor_cash`, `vendor_credits` in the months of tranches (elsewhere they stay 0). */
function tranches(m: Months, { row, terms }: Given): void {
  const invested = row[SLOT.invested] as number;
  const share = row[SLOT.credits_share] as number;
  for (const { month, cash, credits, split } of terms.arrivals) {
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

/** Fills what comes in, `left`, `buying`, `own`, and `exit`. */
export function funding(m: Months, given: Given): void {
  tranches(m, given);
  const { row, terms, events } = given;
  const runway = Math.max(1, whole(row[SLOT.runway] as number));
  const gap = Math.max(1, whole(row[SLOT.round_gap] as number));
  const chance = row[SLOT.round_chance] as number;
  const step = row[SLOT.round_step] as number;
  const exit = whole(row[SLOT.exit_month] as number) - 1;
  const stops = terms.on_failure === 'stop';
  let size = row[SLOT.round_size] as number;
  let [stake, valuation] = [stakeOf(row), row[SLOT.post_money] as number];
  let [vendors, others] = [0, row[SLOT.opening_cash] as number];
  let [since, buying] = [0, 1];
  m.exit.stake = stake;
  m.exit.valuation = valuation;
  for (let t = 0; t < m.count; t++) {
    let came = t === 0 ? (row[SLOT.others] as number) : 0;
    if (t > 0 && t % gap === 0) {
      const closes = chance >= 1 || (events.calm ? chance >= 0.5 : events.round.next() < chance);
      if (closes) {
        came += size;
        valuation = valuation * (row[SLOT.valuation_step] as number) + size;
        stake *= 1 - (row[SLOT.dilution] as number);
        size *= step;
      }
      if (stops) buying = closes ? 1 : 0;
    }
    const fromVendor = (m.vendor_cash[t] as number) + (m.vendor_credits[t] as number);
    vendors += fromVendor;
    others += came;
    if (came + fromVendor > 0) since = t;
    m.others_cash[t] = came;
    m.left[t] = Math.max(1, runway - (t - since));
    m.buying[t] = buying;
    m.own[t] = vendors > 0 ? others / (others + vendors) : 1;
    if (t === exit) {
      m.exit.stake = stake;
      m.exit.valuation = valuation;
    }
  }
}
