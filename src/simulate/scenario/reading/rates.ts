// Rates into the currency of a scenario: the file's own, else the monthly table that is handed in.
import { isCurrency } from '../../../model/reference/currencies.ts';
import type { Fx } from '../../../model/reference/fx.ts';
import type { Entry, Reading } from './tree.ts';

export interface Rates {
  /** The scenario's currency. */
  currency: string;
  /** The month whose published rates are asked for. */
  month: string;
  /** Those that the file states. */
  own: Readonly<Record<string, number>>;
  /** Units of that currency for one of `code`, and the month of the rate (null: the file's own); null without a rate. */
  of(code: string): { rate: number; month: string | null } | null;
}

/** A stated rate this many times off the table's is probably written the wrong way round. */
const FAR = 2;

/** Reads `rates:`; a rate the wrong way round is told. `month` is the one whose rate is taken. */
export function ratesOf(
  entry: Entry | undefined,
  to: { currency: string; month: string; fx: Fx | null; own?: Readonly<Record<string, number>> },
  reading: Reading,
): Rates {
  const own = new Map<string, number>(Object.entries(to.own ?? {}));
  const published = (code: string): { rate: number; month: string | null } | null => {
    const found = to.fx?.convert({ low: 1, high: 1 }, { from: code, to: to.currency }, to.month);
    return found ? { rate: found.rate, month: found.rate_month } : null;
  };
  if (entry && entry.value.kind !== 'table')
    reading.note('scenario/shape', entry.value.at, ['"rates" is a map.', 'Write "rates: { CNY: 0.14 }".']);
  for (const { key, at, value } of entry?.value.kind === 'table' ? entry.value.entries : []) {
    const rate = value.kind === 'leaf' ? Number(value.text) : Number.NaN;
    if (!isCurrency(key) || !(rate > 0 && rate < 1e9)) {
      const said = [`"${key}" is no rate.`, `Write units of ${to.currency} for one unit: "CNY: 0.14".`] as const;
      reading.note('scenario/rate', at, said);
      continue;
    }
    own.set(key, rate);
    const table = published(key)?.rate;
    if (table && (rate > table * FAR || rate < table / FAR)) {
      const message = `One ${key} is said to be ${rate} ${to.currency}; the published rate is ${Number(table.toPrecision(4))}.`;
      const remedy = `A rate is units of ${to.currency} for one ${key}; turn it round if it is the other way.`;
      reading.note('scenario/rate', at, [message, remedy, 'warning']);
    }
  }
  return {
    currency: to.currency,
    month: to.month,
    own: Object.fromEntries(own),
    of: (code) => (own.has(code) ? { rate: own.get(code) as number, month: null } : published(code)),
  };
}
