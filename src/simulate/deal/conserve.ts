// The books of the parties, month by month: what each had, received, paid and has. In every row opening + in - out = closing.
import { SLOT } from '../slots.ts';
import type { Months } from './months.ts';

export interface BookRow {
  /** From 0. */
  month: number;
  /** The company's cash; its credits at the vendor; the vendor's cash with this deal, which may be negative. */
  party: 'company' | 'credits' | 'vendor';
  opening: number;
  inflow: number;
  outflow: number;
  closing: number;
}

/** The rows of a path that has just been run, in full units of the scenario's currency; the stake is apart. */
export function booksOf(m: Months, row: Float64Array): BookRow[] {
  const rows: BookRow[] = [];
  const [pull, lag] = [row[SLOT.pull_through] as number, Math.round(row[SLOT.pull_lag] as number)];
  let [credits, vendor] = [0, 0];
  for (let t = 0; t < m.count; t++) {
    const at = (column: Float64Array): number => column[t] as number;
    const drawn = at(m.drawn);
    const spent = at(m.compute) - drawn + at(m.costs);
    const opening = t > 0 ? (m.cash[t - 1] as number) : (row[SLOT.opening_cash] as number);
    const inflow = at(m.came) + at(m.revenue);
    rows.push({ month: t, party: 'company', opening, inflow, outflow: spent, closing: at(m.cash) });
    const gone = at(m.lapsed) + drawn;
    rows.push({
      month: t,
      party: 'credits',
      opening: credits,
      inflow: at(m.vendor_credits),
      outflow: gone,
      closing: at(m.credits),
    });
    credits = at(m.credits);
    const before = t - lag;
    const pulled = before >= 0 ? pull * (m.sold[before] as number) * at(m.other_margin) : 0;
    const received = at(m.sold) - drawn + pulled;
    const paid = at(m.vendor_cash) + at(m.sold) * (1 - at(m.kept)) + (row[SLOT.capital_cost] as number);
    rows.push({
      month: t,
      party: 'vendor',
      opening: vendor,
      inflow: received,
      outflow: paid,
      closing: vendor + at(m.flow),
    });
    vendor += at(m.flow);
  }
  return rows;
}
