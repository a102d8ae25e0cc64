// Credits in lots, one for each grant: drawn oldest first; what breakage keeps back of a grant is never drawn; the whole of
// what is left of a lot lapses a fixed number of months after its grant.

export interface Lots {
  /** Of each lot: what can still be drawn, what breakage keeps back, the month in which it lapses. */
  readonly usable: Float64Array;
  readonly kept: Float64Array;
  readonly until: Float64Array;
  /** The oldest lot that has not lapsed, and how many there are. */
  first: number;
  count: number;
}

/** Room for the lots of one path. */
export const makeLots = (most: number): Lots => ({
  usable: new Float64Array(most),
  kept: new Float64Array(most),
  until: new Float64Array(most),
  first: 0,
  count: 0,
});

export function empty(lots: Lots): void {
  lots.first = 0;
  lots.count = 0;
}

/** A new lot; `until` NaN or infinite never lapses. */
export function grant(lots: Lots, amount: number, { breakage, until }: { breakage: number; until: number }): void {
  const kept = amount * breakage;
  lots.usable[lots.count] = amount - kept;
  lots.kept[lots.count] = kept;
  lots.until[lots.count] = until;
  lots.count++;
}

/** Ends the lots whose month has come; gives what was left of them. */
export function lapse(lots: Lots, month: number): number {
  let lapsed = 0;
  while (lots.first < lots.count && month >= (lots.until[lots.first] as number)) {
    lapsed += (lots.usable[lots.first] as number) + (lots.kept[lots.first] as number);
    lots.first++;
  }
  return lapsed;
}

/** What can be drawn. */
export function usableOf(lots: Lots): number {
  let sum = 0;
  for (let i = lots.first; i < lots.count; i++) sum += lots.usable[i] as number;
  return sum;
}

/** What has neither been drawn nor lapsed. */
export function outstanding(lots: Lots): number {
  let sum = 0;
  for (let i = lots.first; i < lots.count; i++) sum += (lots.usable[i] as number) + (lots.kept[i] as number);
  return sum;
}

/** Takes `amount`, which is not more than can be drawn, oldest first. */
export function draw(lots: Lots, amount: number): void {
  let due = amount;
  for (let i = lots.first; i < lots.count && due > 0; i++) {
    const part = Math.min(due, lots.usable[i] as number);
    lots.usable[i] = (lots.usable[i] as number) - part;
    due -= part;
  }
}
