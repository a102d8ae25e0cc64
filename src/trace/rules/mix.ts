// What a run of the even mix works on: a record for each account and the payments of one day, in typed columns.
import type { Timeline } from '../ledger/timeline.ts';

export interface Origins {
  count: number;
  /** Origin of the money of a seed event; -1 for other money. */
  of(event: number): number;
}

/** What a run notes of an account, side by side so that it is fetched from memory at once: from `AT.held` on, one
 * amount for each origin, which becomes its share of what is there once the account pays. */
export const AT = { balance: 0, inflow: 1, outflow: 2, first: 3, waits: 4, seen: 5, held: 6 } as const;

/** Working columns of one run. */
export interface Mix {
  t: Timeline;
  origins: Origins;
  /** Records of the accounts, `width` numbers each. */
  book: Float64Array;
  width: number;
  /** Next payment of the same payer today. */
  next: Int32Array;
  touched: Int32Array;
  ready: Int32Array;
  count: number;
  returned: Float64Array;
  share: Float64Array | null;
}
