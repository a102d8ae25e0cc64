// Month by month, what the fans show of some of the paths: running sums of the vendor's cash, its revenue and its gross
// profit, and the company's cash at each month's end.
import type { Fan } from '../../model/scenario/forecast.ts';
import type { Months } from './months.ts';

export const SERIES = ['cash_result', 'revenue_gross', 'gross_profit', 'company_cash'] as const satisfies Fan['key'][];

/** `values[(series * months + month) * paths + path]`. */
export interface SeriesBlock {
  months: number;
  paths: number;
  values: Float64Array;
}

export const makeSeries = (months: number, paths: number): SeriesBlock => ({
  months,
  paths,
  values: new Float64Array(SERIES.length * months * paths),
});

/** Which of the recorded paths, and its capital cost a month. */
export interface Recorded {
  path: number;
  capital: number;
}

/** Writes the months of one path. */
export function record({ months, paths, values }: SeriesBlock, m: Months, { path, capital }: Recorded): void {
  let [cash, revenue, profit] = [0, 0, 0];
  const stride = months * paths;
  for (let t = 0; t < months; t++) {
    const gross = m.sold[t] as number;
    const flow = m.flow[t] as number;
    cash += flow;
    revenue += gross;
    // Without what was put in and the cost of capital, and with what credits settled, the cash is the gross profit.
    profit += flow + (m.vendor_cash[t] as number) + (m.drawn[t] as number) + capital;
    const at = t * paths + path;
    values[at] = cash;
    values[at + stride] = revenue;
    values[at + 2 * stride] = profit;
    values[at + 3 * stride] = m.cash[t] as number;
  }
}
