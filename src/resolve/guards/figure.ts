// A claim's figure in a message: number and currency, as plain as the JSON of the claim.
import type { Claim } from '../../model/claim.ts';

const whole = (n: number): string => `${n}`.replace(/\B(?=(?:\d{3})+$)/gu, ',');

export function figureIn({ claim }: { claim: Claim }): string {
  const { amount, percent } = claim;
  if (amount)
    return amount.low === amount.high
      ? `${amount.currency} ${whole(amount.low)}`
      : `${amount.currency} ${whole(amount.low)}–${whole(amount.high)}`;
  if (percent) return percent.low === percent.high ? `${percent.low}%` : `${percent.low}–${percent.high}%`;
  return 'a statement without figure';
}
