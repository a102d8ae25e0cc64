// Credits in lots, one for each grant: drawn oldest first; what breakage keeps back of a grant is never drawn; the whole of
// what is left of a lot lapses a fixed number of months after its grant. Since all lots last equally long, what is left of
// each follows from how much was granted up to it and how much of all has gone.
import { SLOT } from '../../slots.ts';
import { type Given, monthOf } from '../given.ts';
import type { Months } from '../months.ts';
import { NEVER, type Terms } from '../terms.ts';

export interface Lots {
  /** Of each lot: what could be drawn of it and of those before it, what breakage keeps back, the month in which it lapses. */
  readonly upTo: Float64Array;
  readonly back: Float64Array;
  readonly until: Int32Array;
  /** The oldest lot that has not lapsed, and how many there are. */
  first: number;
  count: number;
  /** Months that a lot lasts. */
  lasts: number;
  breakage: number;
  /** What breakage keeps back of those that have not lapsed, and what has lapsed in all. */
  kept: number;
  lapsed: number;
  /** What can be drawn. */
  usable: number;
  /** The next month in which credits come or lapse. */
  turn: number;
  /** Which of the arrivals comes next. */
  next: number;
}

/** Room for the lots of one path. */
export function makeLots(most: number): Lots {
  // Numbers that are not whole from the start, so that the engine keeps them as such.
  const none = Number.NaN;
  return {
    upTo: new Float64Array(most),
    back: new Float64Array(most),
    until: new Int32Array(most),
    first: 0,
    count: 0,
    lasts: 0,
    breakage: none,
    kept: none,
    lapsed: none,
    usable: none,
    turn: 0,
    next: 0,
  };
}

/** A new path, on which nothing has lapsed. */
export function startLots(lots: Lots, m: Months, { row, terms }: Given): void {
  if (m.full) m.lapsed.fill(0);
  lots.first = lots.count = lots.next = 0;
  lots.kept = lots.lapsed = 0;
  lots.lasts = Math.max(1, monthOf(row[SLOT.credit_expiry] as number, NEVER));
  lots.breakage = row[SLOT.breakage] as number;
  lots.turn = terms.due[0] as number;
}

/** The turn of a month: what lapses, then what comes; `usable` is what could be drawn before, and what can be drawn now. */
export function turn(lots: Lots, m: Months, terms: Terms): void {
  const t = lots.turn;
  const { upTo, back, until } = lots;
  let now = lots.usable;
  let lapsed = 0;
  while (lots.first < lots.count && t >= (until[lots.first] as number)) {
    const gone = (upTo[lots.count - 1] as number) - now;
    const left = Math.max(0, (upTo[lots.first] as number) - gone);
    const kept = back[lots.first] as number;
    now = Math.max(0, now - left);
    lapsed += left + kept;
    lots.kept = lots.first + 1 < lots.count ? lots.kept - kept : 0;
    lots.first++;
  }
  m.lapsed[t] = lapsed;
  lots.lapsed += lapsed;
  if (t === terms.due[lots.next]) {
    lots.next++;
    now += granted(lots, m.vendor_credits[t] as number, t);
  }
  const comes = terms.due[lots.next] as number;
  lots.turn = lots.first < lots.count ? Math.min(comes, until[lots.first] as number) : comes;
  lots.usable = now;
}

/** A new lot, unless it is nothing. Gives what can be drawn of it. */
function granted(lots: Lots, amount: number, t: number): number {
  if (!(amount > 0)) return 0;
  const { count } = lots;
  const kept = amount * lots.breakage;
  lots.back[count] = kept;
  lots.upTo[count] = (count > 0 ? (lots.upTo[count - 1] as number) : 0) + (amount - kept);
  lots.until[count] = Math.min(NEVER, t + lots.lasts);
  lots.kept += kept;
  lots.count++;
  return amount - kept;
}
