// Step 5: what the company spends. The plan is the funding at hand over the months that are left of the runway. Compute is
// the larger of `compute_share` of the plan and `mature_share` of revenue, in money after prices; other costs are the rest of
// the plan and at least `other_costs` of revenue. Credits are drawn first at the vendor. What the company earned and did not
// spend is kept; it is no funding to plan with, and meets what funding and revenue do not.
import { greater, lesser } from '../../elementary.ts';
import { SLOT } from '../../slots.ts';
import type { Given } from '../given.ts';
import type { Months } from '../months.ts';
import { type Lots, startLots, turn } from './credits.ts';
import { type Funds, fund, startFunds } from './funding.ts';

/** What is kept of the money that comes between the months. */
export interface Purse {
  funds: Funds;
  lots: Lots;
  /** The month. */
  now: number;
}

/** What comes and what lapses in a month that is a turn of either. */
function arrive(m: Months, given: Given, { funds, lots, now }: Purse): void {
  funds.came = 0;
  funds.fresh = false;
  if (now === funds.turn) fund(funds, m, given);
  if (now === lots.turn) turn(lots, m, given.terms);
}

function start(m: Months, given: Given, { funds, lots }: Purse): void {
  startFunds(funds, m, given);
  startLots(lots, m, given);
}

/** What is left of a month, for those who look at the months themselves. */
function tell(m: Months, t: number, { costs, cash, credits }: { costs: number; cash: number; credits: number }): void {
  m.costs[t] = costs;
  m.cash[t] = cash;
  m.credits[t] = credits;
}

/** Fills what is drawn, sold and bought in all, what revenue carries of it, other costs, and what is left at each month's end. */
export function spending(m: Months, given: Given, purse: Purse): void {
  const { row } = given;
  const { funds, lots } = purse;
  const { board, at, full, count } = m;
  const { revenue: revenues, budget_factor: factors, own: owns, carried: carrieds } = at;
  const { drawn: drawns, sold: solds, sold_carried: soldCarrieds, compute: computes } = at;
  const share = row[SLOT.compute_share] as number;
  const mature = row[SLOT.mature_share] as number;
  const otherCosts = row[SLOT.other_costs] as number;
  const drift = (row[SLOT.bought_drift] as number) / 12;
  let cash = row[SLOT.opening_cash] as number;
  let earned = 0;
  let usable = 0;
  start(m, given, purse);
  let left = funds.runway;
  for (let t = 0; t < count; ) {
    // What comes, lapses and changes in this month; then month after month up to the next turn.
    lots.usable = usable;
    purse.now = t;
    arrive(m, given, purse);
    if (funds.fresh) left = funds.runway;
    let came = funds.came;
    usable = lots.usable;
    const { own, open } = funds;
    const bought = Math.min(1, Math.max(0, (row[SLOT.bought] as number) + drift * t));
    for (const end = drift === 0 ? Math.min(count, funds.turn, lots.turn) : t + 1; t < end; t++) {
      const factor = board[factors + t] as number;
      const revenue = board[revenues + t] as number;
      const pace = open / left;
      const forCompute = pace * factor * share;
      const funding = cash - earned + (came + usable);
      const planned = funding * forCompute;
      const rest = funding * (pace - forCompute);
      const least = otherCosts * revenue;
      const due = mature * revenue * factor * open;
      const compute = greater(planned, due);
      const costs = greater(rest, least);
      const vendors = compute * bought;
      const drawn = usable > 0 ? lesser(usable, vendors) : 0;
      const inCash = compute - drawn;
      const need = inCash + costs;
      const have = cash + (came + revenue);
      // What is paid in cash shrinks in proportion to what there is.
      const part = need > have ? have / need : 1;
      cash = need > have ? 0 : have - need;
      const over = revenue - least - lesser(inCash, due);
      if (over > 0) earned += over;
      if (earned > cash) earned = cash;
      const paid = (vendors - drawn) * part;
      const carried = due * bought * part;
      board[drawns + t] = drawn;
      board[solds + t] = drawn + paid;
      board[soldCarrieds + t] = drawn > 0 && paid < carried ? paid : carried;
      board[computes + t] = compute * part + drawn * (1 - part);
      board[carrieds + t] = due * part;
      board[owns + t] = own;
      usable -= drawn;
      if (full) tell(m, t, { costs: costs * part, cash, credits: usable + lots.kept });
      came = 0;
      if (left > 1) left -= 1;
    }
  }
}
