// Flows in the reporting currency: at the average of the month in which the money moved, or was told to move. The
// original stays beside, with rate and month; a currency without rates is left as it is and said.
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Flow } from '../../model/flow.ts';
import { dayRange } from '../../model/period.ts';
import type { Fx } from '../../model/reference/fx.ts';

export interface Converting {
  fx: Fx;
  /** The reporting currency. */
  currency: string;
  /** When a claim was told; for flows without a date. */
  toldOn(claim: string): string | null;
  /** The day the case is looked at from. */
  asOf: string | null;
}

/** The middle month of a date prefix: that of a year is June, of a quarter its second. */
export function monthOf(date: string): string | null {
  const range = dayRange(date);
  if (!range) return null;
  const [first, last] = [Number(range.first.slice(5, 7)), Number(range.last.slice(5, 7))];
  const month = Math.floor((first + last) / 2);
  return `${range.first.slice(0, 4)}-${month < 10 ? '0' : ''}${month}`;
}

/** Converts what has an amount in another currency. */
export function inCurrency(flows: readonly Flow[], how: Converting): Outcome<Flow[]> {
  const without = new Map<string, string[]>();
  const far = new Map<string, Far>();
  const value = flows.map((flow) => {
    if (flow.low === null || flow.high === null) return { ...flow, currency: how.currency };
    if (flow.currency === how.currency) return flow;
    const month = when(flow, how);
    const made = month
      ? how.fx.convert({ low: flow.low, high: flow.high }, { from: flow.currency, to: how.currency }, month)
      : null;
    if (!made) {
      without.set(flow.currency, [...(without.get(flow.currency) ?? []), ...flow.claims]);
      return flow;
    }
    const { low, high, rate, rate_month } = made;
    if (month && rate_month !== month) noted(far, flow, { month, rate_month });
    const original = { low: flow.low, high: flow.high, currency: flow.currency, rate, rate_month };
    return { ...flow, low, high, currency: how.currency, original };
  });
  return {
    value,
    diagnostics: [
      ...[...without].map(([currency, claims]) => noRate(currency, how.currency, claims)),
      ...[...far.values()].map((f) => farRate(f, how.currency)).sort((a, b) => (a.message < b.message ? -1 : 1)),
    ],
  };
}

/** Amounts converted at the rate of another month than theirs: the table has none for it. */
interface Far {
  currency: string;
  months: Set<string>;
  rate_month: string;
  claims: string[];
}

function noted(far: Map<string, Far>, flow: Flow, { month, rate_month }: { month: string; rate_month: string }): void {
  const key = `${flow.currency} ${rate_month}`;
  const known = far.get(key) ?? { currency: flow.currency, months: new Set(), rate_month, claims: [] };
  known.months.add(month);
  known.claims.push(...flow.claims);
  far.set(key, known);
}

const farRate = ({ currency, months, rate_month, claims }: Far, reporting: string): Diagnostic => ({
  code: 'trace/rate-outside-table',
  severity: 'warning',
  message: `Amounts in ${currency} of ${[...months].sort().join(', ')} are converted to ${reporting} at the rate of ${rate_month}: the table has none for their own month.`,
  remedy: 'Take the converted sums as rough, or report in that currency; the originals stand beside them.',
  claims: [...new Set(claims)].sort(),
});

function when(flow: Flow, { toldOn, asOf }: Converting): string | null {
  const told = flow.claims.map(toldOn).filter((d): d is string => d !== null);
  const date = flow.start ?? flow.end ?? told.sort()[0] ?? asOf;
  return date ? monthOf(date) : null;
}

const noRate = (currency: string, reporting: string, claims: string[]): Diagnostic => ({
  code: 'trace/no-rate',
  severity: 'warning',
  message: `Amounts in ${currency} are not converted to ${reporting}: there is no rate, or no month to take it from.`,
  remedy: 'They stay in their own currency. Give the documents their dates, or report in that currency.',
  claims: [...new Set(claims)].sort(),
});
