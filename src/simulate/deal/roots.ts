// Twelfth roots: what a yearly factor is a month. Inputs are often the same from path to path, so the last root of each slot
// is kept; whether it was kept or made anew, it has the same bits.
import { pow } from '../elementary.ts';
import { WIDTH } from '../slots.ts';

/** The twelfth root of `factor` (not below 0); `slot` says whose it is. */
export type Root = (slot: number, factor: number) => number;

export function makeRoots(): Root {
  const last = new Float64Array(WIDTH).fill(Number.NaN);
  const roots = new Float64Array(WIDTH);
  return (slot, factor) => {
    if (last[slot] === factor) return roots[slot] as number;
    const root = factor === 1 ? 1 : pow(factor, 1 / 12);
    last[slot] = factor;
    roots[slot] = root;
    return root;
  };
}

/** base^exponent, without the work where it is 1. */
export const raised = (base: number, exponent: number): number =>
  base === 1 || exponent === 0 ? 1 : pow(base, exponent);
