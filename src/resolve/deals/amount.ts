// Do two amounts tell the same money? Compared as the interval each word allows: "nearly 1bn" reaches below, "over"
// above. Currencies that differ are converted at the month's rate to compare, and never mixed in a result.
import type { Amount, Basis } from '../../model/money.ts';
import type { Fx } from '../../model/reference/fx.ts';

/** An amount with its worth in dollars, for comparison only. */
export interface Money extends Amount {
  usd: { low: number; high: number } | null;
}

/** `tenfold`: the digits agree and only the magnitude differs, so that one of the two is likely misread. */
export type Agreement = 'equal' | 'converted' | 'near' | 'close' | 'tenfold' | 'apart';

const SAME_RATE = 0.03;
const CLOSE = 1.35;
const TENS = [10, 100, 1000, 10_000];
/** What is put in may be told as announced, contracted or paid; a value or a yearly rate is another thing. */
const PAYMENT = new Set<Basis>(['headline', 'committed', 'funded', 'drawn']);

export function moneyOf(amount: Amount | null, fx: Fx | null, month: string | null): Money | null {
  if (!amount) return null;
  const { currency } = amount;
  if (currency === 'USD') return { ...amount, usd: { low: amount.low, high: amount.high } };
  const worth = month && fx ? fx.convert(amount, { from: currency, to: 'USD' }, month) : null;
  return { ...amount, usd: worth ? { low: worth.low, high: worth.high } : null };
}

/** The interval a hedged figure allows, one currency throughout. */
function allowed({ low, high }: { low: number; high: number }, approx: Amount['approx']): [number, number] {
  if (approx === 'about') return [low * 0.93, high * 1.07];
  if (approx === 'under') return [low * 0.9, high];
  return approx === 'over' ? [low, high * 1.12] : [low, high];
}

/** Announced, then contracted, then paid; -1 for what is no payment. */
export const firmness = (basis: Basis): number =>
  basis === 'headline' ? 0 : basis === 'committed' ? 1 : isPayment(basis) ? 2 : -1;

const isPayment = (basis: Basis): boolean => PAYMENT.has(basis);

/** Are two bases measures of the same thing? */
export const comparable = (a: Money, b: Money): boolean =>
  a.basis === b.basis || (isPayment(a.basis) && isPayment(b.basis));

export function ratioOf(a: { low: number; high: number }, b: { low: number; high: number }): number {
  const [x, y] = [a.low + a.high, b.low + b.high];
  const [less, more] = x < y ? [x, y] : [y, x];
  return less > 0 ? more / less : more > 0 ? Number.POSITIVE_INFINITY : 1;
}

const isTenfold = (ratio: number): boolean => TENS.some((t) => Math.abs(ratio / t - 1) < 1e-9);

/** About ten, a hundred, a thousand times the other: more than voices differ by, and what a misread unit makes. */
export function isMagnitudeApart(a: Money, b: Money): boolean {
  if (!comparable(a, b)) return false;
  const [x, y] = a.currency === b.currency ? [a, b] : [a.usd, b.usd];
  if (!x || !y || (x.low <= y.high && y.low <= x.high)) return false;
  const ratio = ratioOf(x, y);
  return TENS.some((t) => ratio >= t * 0.7 && ratio <= t * 1.4);
}

/** How two comparable amounts agree; null when they measure different things or cannot be converted. */
export function agreement(a: Money, b: Money): Agreement | null {
  if (!comparable(a, b)) return null;
  const same = a.currency === b.currency;
  if (same && a.low === b.low && a.high === b.high) return 'equal';
  const [x, y] = same ? [a, b] : [a.usd, b.usd];
  if (!x || !y) return null;
  const ratio = ratioOf(x, y);
  if (!same && ratio <= 1 + SAME_RATE) return 'converted';
  const [[aLow, aHigh], [bLow, bHigh]] = [allowed(x, a.approx), allowed(y, b.approx)];
  if ((aLow <= bHigh && bLow <= aHigh) || ratio <= 1.1) return 'near';
  if (same && isTenfold(ratio)) return 'tenfold';
  return ratio <= CLOSE ? 'close' : 'apart';
}
