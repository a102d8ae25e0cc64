// What an account may lack in a slot when amounts are intervals: from what it had and what the slot moves, each between two
// ends, how much undisclosed money any choice of amounts can need then, and between what its balance lies afterwards. An
// account lacks money or has some left, never both.

/** The least and the most of a sum, over all choices of amounts. */
export type Balance = readonly [low: number, high: number];

export const nothing: Balance = [0, 0];

export const plus = (a: Balance, b: Balance): Balance => [a[0] + b[0], a[1] + b[1]];

export interface Injection {
  /** The most that a choice can need; 0 when none can. */
  most: number;
  /** Whether some choice leaves something in the account. */
  open: boolean;
  after: Balance;
}

/** Sums below this are rounding. */
const SLACK = 1e-9;

export function injectionOf(before: Balance, net: Balance): Injection {
  const [low, high] = plus(before, net);
  const after: Balance = [Math.max(0, low), Math.max(0, high)];
  return low < -SLACK ? { most: -low, open: high > SLACK, after } : { most: 0, open: true, after };
}
