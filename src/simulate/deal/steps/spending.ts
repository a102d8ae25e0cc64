// Step 5: what the company spends. The plan is the funding at hand over the months that are left of the runway. Compute is
// the larger of `compute_share` of the plan and `mature_share` of revenue, in money after prices; other costs are the rest of
// the plan and at least `other_costs` of revenue. Credits are drawn first at the vendor. What the company earned and did not
// spend is kept; it is no funding to plan with, and meets what funding and revenue do not.
import { SLOT } from '../../slots.ts';
import type { Given } from '../given.ts';
import type { Months } from '../months.ts';
import { begin, type Lots, turned } from './credits.ts';

/** Fills what is drawn, sold and bought in all, what revenue carries of it, other costs, and the cash at each month's end. */
export function spending(m: Months, given: Given, lots: Lots): void {
  const { row, terms } = given;
  const { revenue: revenues, budget_factor: factors, pace: paces, came: cames, count } = m;
  const { drawn: drawns, sold: solds, sold_carried: soldCarrieds, compute: computes } = m;
  const share = row[SLOT.compute_share] as number;
  const mature = row[SLOT.mature_share] as number;
  const otherCosts = row[SLOT.other_costs] as number;
  const drift = (row[SLOT.bought_drift] as number) / 12;
  let bought = row[SLOT.bought] as number;
  let cash = row[SLOT.opening_cash] as number;
  let earned = 0;
  let usable = 0;
  begin(lots, m, given);
  for (let t = 0; t < count; t++) {
    if (t === lots.turn) usable = turned(lots, m, { t, usable, terms });
    if (drift !== 0) bought = Math.min(1, Math.max(0, (row[SLOT.bought] as number) + drift * t));
    const pace = paces[t] as number;
    const factor = factors[t] as number;
    const revenue = revenues[t] as number;
    const came = cames[t] as number;
    const funding = cash - earned + (came + usable);
    const planned = funding * (pace * factor * share);
    const least = otherCosts * revenue;
    const due = pace > 0 ? mature * revenue * factor : 0;
    const compute = Math.max(planned, due);
    const costs = Math.max(funding * pace - planned, least);
    const vendors = compute * bought;
    const drawn = usable > 0 ? Math.min(usable, vendors) : 0;
    const need = compute + costs - drawn;
    const have = cash + (came + revenue);
    // What is paid in cash shrinks in proportion to what there is.
    const part = need > have ? have / need : 1;
    const carried = due * part;
    const paid = (vendors - drawn) * part;
    const inCash = (compute - drawn) * part;
    cash = need > have ? 0 : have - need;
    if (revenue > 0) {
      earned += Math.max(0, revenue - Math.min(inCash, carried) - Math.min(costs * part, least));
      earned = Math.min(cash, earned);
    }
    usable -= drawn;
    drawns[t] = drawn;
    solds[t] = drawn + paid;
    soldCarrieds[t] = Math.min(paid, carried * bought);
    computes[t] = drawn + inCash;
    m.carried[t] = Math.min(drawn + inCash, carried);
    m.costs[t] = costs * part;
    m.cash[t] = cash;
    m.credits[t] = usable + lots.kept;
  }
}
