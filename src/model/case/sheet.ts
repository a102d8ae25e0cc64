// Double entry for a company and a year: what is told to have come in, what is told to have gone out, and the gap.
import type { Interval } from '../money.ts';

export type Entry = 'funding' | 'loans' | 'sales' | 'sold_holdings' | 'purchases' | 'compute' | 'capex' | 'repaid';

export interface Line extends Interval {
  entry: Entry;
  /** The other party, where one is named. */
  party: string | null;
  claims: string[];
}

export interface Sheet {
  company: string;
  /** A calendar or fiscal year as the claims date it. */
  period: string;
  currency: string;
  sources: Line[];
  uses: Line[];
  /** Sums of the lines, least to most. */
  came_in: Interval;
  went_out: Interval;
  /** More went out than is told to have come in: by at least this much, undisclosed or there from before. Null when not. */
  undisclosed_inflow_at_least: number | null;
  /** What came in and is not told to have gone out: kept, or spent on what nobody told. Null when nothing is. */
  not_told_how_used: Interval | null;
}
