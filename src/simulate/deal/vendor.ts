// Steps 6 and 7: what the vendor books and what it costs. Unit costs stay as at the start, so compute sold for g costs
// g (1 - margin) / (price (1 - discount)); credits cost what delivering them costs, when they are drawn. Off revenue comes
// `contra_share` of the investment, in proportion to the purchases the company is bound to, else to the compute that the
// funding is planned to buy (ASC 606-10-32-25 and IFRS 15.70: a payment to a customer; example 32).
import { SLOT } from '../slots.ts';
import type { Given } from './given.ts';
import { whole } from './given.ts';
import { type Months, yearOf } from './months.ts';

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

/** Fills `net`, `unit_cost`, `pulled`, `pulled_profit` and `flow`. */
export function vendor(m: Months, { row }: Given): void {
  const own = 1 - (row[SLOT.discount] as number);
  const pull = row[SLOT.pull_through] as number;
  const lag = whole(row[SLOT.pull_lag] as number);
  const capital = row[SLOT.capital_cost] as number;
  const { total, rate } = contraOf(row);
  let left = total;
  for (let first = 0; first < m.count; first += 12) {
    const year = yearOf(first);
    const cost = (1 - (row[SLOT.margin + year] as number)) / own;
    const other = otherMargin(row, year);
    const end = Math.min(m.count, first + 12);
    for (let t = first; t < end; t++) {
      const paid = m.paid[t] as number;
      const gross = (m.drawn[t] as number) + paid;
      const unit = cost / (m.price[t] as number);
      const off = Math.min(gross * rate, gross, left);
      left -= off;
      const before = t - lag;
      const pulled = before >= 0 ? pull * ((m.drawn[before] as number) + (m.paid[before] as number)) : 0;
      m.net[t] = gross - off;
      m.unit_cost[t] = unit;
      m.pulled[t] = pulled;
      m.pulled_profit[t] = pulled * other;
      m.flow[t] = paid - (m.vendor_cash[t] as number) - gross * unit + pulled * other - capital;
    }
  }
}
