// Step 5: what the company spends. The plan is the funding at hand over the months that are left of the runway. Compute is
// the larger of `compute_share` of the plan and `mature_share` of revenue, in money after prices; other costs are the rest of
// the plan and at least `other_costs` of revenue. Credits are drawn first at the vendor. What the company earned and did not
// spend is kept; it is no funding to plan with, and meets what funding and revenue do not.
import { SLOT } from '../slots.ts';
import { draw, empty, grant, type Lots, lapse, outstanding, usableOf } from './credits.ts';
import type { Given } from './given.ts';
import { whole } from './given.ts';
import type { Months } from './months.ts';

/** Credits of the month: what lapses and what is granted. Gives what can be drawn. */
function creditsAt(m: Months, t: number, { lots, row }: { lots: Lots; row: Float64Array }): number {
  m.lapsed[t] = lapse(lots, t);
  const granted = m.vendor_credits[t] as number;
  const expiry = Math.max(1, whole(row[SLOT.credit_expiry] as number));
  if (granted > 0) grant(lots, granted, { breakage: row[SLOT.breakage] as number, until: t + expiry });
  return usableOf(lots);
}

/** Fills what is drawn, paid, bought elsewhere and spent otherwise, and what is left at the month's end. */
export function spending(m: Months, { row }: Given, lots: Lots): void {
  const share = row[SLOT.compute_share] as number;
  const mature = row[SLOT.mature_share] as number;
  const otherCosts = row[SLOT.other_costs] as number;
  const bought = row[SLOT.bought] as number;
  const drift = (row[SLOT.bought_drift] as number) / 12;
  empty(lots);
  let cash = row[SLOT.opening_cash] as number;
  let earned = 0;
  for (let t = 0; t < m.count; t++) {
    const usable = creditsAt(m, t, { lots, row });
    const revenue = m.revenue[t] as number;
    const factor = m.budget_factor[t] as number;
    const buying = m.buying[t] as number;
    const came = (m.vendor_cash[t] as number) + (m.others_cash[t] as number);
    const plan = (buying * (cash - earned + came + usable)) / (m.left[t] as number);
    const planned = share * plan * factor;
    const carried = mature * revenue * factor * buying;
    const compute = Math.max(planned, carried);
    const least = otherCosts * revenue;
    const other = Math.max(plan - planned, least);
    const vendors = compute * Math.min(1, Math.max(0, bought + drift * t));
    const drawn = Math.min(usable, vendors);
    const need = compute - drawn + other;
    const have = cash + came + revenue;
    const part = need > have ? have / need : 1;
    const paid = (vendors - drawn) * part;
    const elsewhere = (compute - vendors) * part;
    const costs = other * part;
    const spent = paid + elsewhere + costs;
    cash = part < 1 ? 0 : Math.max(0, have - spent);
    const byRevenue = Math.min(paid + elsewhere, carried * part) + Math.min(costs, least);
    earned = Math.min(cash, earned + Math.max(0, revenue - byRevenue));
    if (drawn > 0) draw(lots, drawn);
    m.drawn[t] = drawn;
    m.paid[t] = paid;
    m.paid_carried[t] = compute > 0 ? Math.min(paid, (carried * part * vendors) / compute) : 0;
    m.elsewhere[t] = elsewhere;
    m.carried[t] = Math.min(drawn + paid + elsewhere, carried * part);
    m.costs[t] = costs;
    m.cash[t] = cash;
    m.credits[t] = outstanding(lots);
  }
}
