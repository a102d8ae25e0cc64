// Exchange rates by month: units of a currency per US dollar, as the reference table gives them. A conversion always
// shows its rate and its month; the original stays beside it. Source of the figures: Federal Reserve H.10 (data/fx).
import type { Interval } from '../money.ts';

/** What a converted amount was, and how it was converted. */
export interface Conversion extends Interval {
  /** Units of the target currency per unit of the original. */
  rate: number;
  /** The month of the rate, YYYY-MM: the nearest one published when the wanted month has none. */
  rate_month: string;
}

export interface Fx {
  /** An interval of one currency in another at a month's average (YYYY-MM); null for a currency without rates. */
  convert(range: Interval, pair: { from: string; to: string }, month: string): Conversion | null;
}

interface Table {
  months: string[];
  /** Per currency one rate a month; NaN where none was published. */
  columns: Map<string, number[]>;
}

function tableOf(text: string): Table {
  const lines = text.split(/\r?\n/u).filter((l) => l.trim() && !l.startsWith('#'));
  const names = (lines[0] ?? '').split('\t').slice(1);
  const rows = lines.slice(1).map((l) => l.split('\t'));
  const columns = new Map(names.map((name, c) => [name, rows.map((r) => (r[c + 1] ? Number(r[c + 1]) : Number.NaN))]));
  return { months: rows.map((r) => r[0] ?? ''), columns };
}

/** Index of the published month nearest to the wanted one, earlier first; -1 when the column is empty. */
function nearest({ months }: Table, rates: readonly number[], month: string): number {
  let best = -1;
  for (let i = 0; i < months.length; i++) {
    if (Number.isNaN(rates[i])) continue;
    if ((months[i] as string) <= month || best < 0) best = i;
    if ((months[i] as string) >= month) break;
  }
  return best;
}

/** Rates from the text of `data/fx/monthly.tsv`; parsed when the first conversion is asked for. */
export function fxOf(text: string): Fx {
  let table: Table | null = null;
  return {
    convert(range, { from, to }, month) {
      if (from === to) return { ...range, rate: 1, rate_month: month };
      table ??= tableOf(text);
      const [a, b] = [perUsd(table, from, month), perUsd(table, to, month)];
      if (!a || !b) return null;
      const rate = b.rate / a.rate;
      // The older of two months that differ tells how stale the rate is.
      const rate_month = [a.month, b.month].filter((m) => m !== null).sort()[0] ?? month;
      return { low: range.low * rate, high: range.high * rate, rate, rate_month };
    },
  };
}

function perUsd(table: Table, currency: string, month: string): { rate: number; month: string | null } | null {
  if (currency === 'USD') return { rate: 1, month: null };
  const rates = table.columns.get(currency);
  const at = rates ? nearest(table, rates, month) : -1;
  return rates && at >= 0 ? { rate: rates[at] as number, month: table.months[at] as string } : null;
}
