// Step 5: what the company spends. The plan is the funding at hand over the months that are left of the runway. Compute is
// the larger of `compute_share` of the plan and `mature_share` of revenue, in money after prices; other costs are the rest of
// the plan and at least `other_costs` of revenue. Credits are drawn first at the vendor. What the company earned and did not
// spend is kept; it is no funding to plan with, and meets what funding and revenue do not.
import { SLOT } from '../../slots.ts';
import type { Given } from '../given.ts';
import type { Months } from '../months.ts';
import { type Lots, startLots, turn } from './credits.ts';
import { type Funds, fund, startFunds } from './funding.ts';

/** What is kept of the money that comes between the months. */
export interface Purse {
  funds: Funds;
  lots: Lots;
}

/** What comes and what lapses in a month that is a turn of either. */
function arrive(m: Months, given: Given, { purse, t }: { purse: Purse; t: number }): void {
  const { funds, lots } = purse;
  funds.came = 0;
  funds.fresh = false;
  if (t === funds.turn) fund(funds, m, { given, t });
  if (t === lots.turn) turn(lots, m, { t, terms: given.terms });
}

/** Fills what is drawn, sold and bought in all, what revenue carries of it, other costs, and what is left at each month's end. */
export function spending(m: Months, given: Given, purse: Purse): void {
  const { row } = given;
  const { funds, lots } = purse;
  const { revenue: revenues, budget_factor: factors, own: owns, carried: carrieds, full, count } = m;
  const { drawn: drawns, sold: solds, sold_carried: soldCarrieds, compute: computes } = m;
  const share = row[SLOT.compute_share] as number;
  const mature = row[SLOT.mature_share] as number;
  const otherCosts = row[SLOT.other_costs] as number;
  const drift = (row[SLOT.bought_drift] as number) / 12;
  const first = row[SLOT.bought] as number;
  let cash = row[SLOT.opening_cash] as number;
  let earned = 0;
  let usable = 0;
  startFunds(funds, m, given);
  startLots(lots, m, given);
  let left = funds.runway;
  for (let t = 0; t < count; ) {
    // What comes, lapses and changes in this month; then month after month up to the next turn.
    lots.usable = usable;
    arrive(m, given, { purse, t });
    if (funds.fresh) left = funds.runway;
    let came = funds.came;
    usable = lots.usable;
    const { own, open } = funds;
    for (const end = Math.min(count, funds.turn, lots.turn); t < end; t++) {
      const factor = factors[t] as number;
      const revenue = revenues[t] as number;
      const bought = drift === 0 ? first : Math.min(1, Math.max(0, first + drift * t));
      const pace = open / left;
      const funding = cash - earned + (came + usable);
      const planned = funding * (pace * factor * share);
      const least = otherCosts * revenue;
      const due = mature * revenue * factor * open;
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
      const all = drawn + (compute - drawn) * part;
      cash = need > have ? 0 : have - need;
      if (revenue > 0) {
        const over = revenue - Math.min(all - drawn, carried) - Math.min(costs * part, least);
        earned = Math.min(cash, earned + Math.max(0, over));
      }
      usable -= drawn;
      came = 0;
      if (left > 1) left -= 1;
      drawns[t] = drawn;
      solds[t] = drawn + paid;
      soldCarrieds[t] = Math.min(paid, carried * bought);
      computes[t] = all;
      carrieds[t] = Math.min(all, carried);
      owns[t] = own;
      if (full) {
        m.costs[t] = costs * part;
        m.cash[t] = cash;
        m.credits[t] = usable + lots.kept;
      }
    }
  }
}
