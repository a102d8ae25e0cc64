// Logarithms of yearly factors, of which a month's factor is made. Inputs are often the same from path to path, so the last
// logarithm of each slot is kept; whether it was kept or made anew, it has the same bits.
import { exp, log } from '../elementary.ts';
import { WIDTH } from '../slots.ts';

/** The logarithm of a twelfth of `factor` (not below 0); `slot` says whose it is. */
export type Monthly = (slot: number, factor: number) => number;

export function makeMonthly(): Monthly {
  const last = new Float64Array(WIDTH).fill(Number.NaN);
  const logs = new Float64Array(WIDTH);
  return (slot, factor) => {
    if (last[slot] === factor) return logs[slot] as number;
    const made = factor === 1 ? 0 : log(factor) / 12;
    last[slot] = factor;
    logs[slot] = made;
    return made;
  };
}

/** base^exponent, without the work where it is 1. */
export const raised = (base: number, exponent: number): number =>
  base === 1 || exponent === 0 ? 1 : exp(exponent * log(base));
