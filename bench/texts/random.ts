// A seed in, the same chances on every machine out; and templates filled with them ("{company} raised {amount}").

export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number;
  /** From 0 to n - 1. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
}

/** A linear congruential generator; good enough to vary texts. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

export type Slots = Record<string, (by: Chance) => string>;

/** Fills the slots of a template; what no slot is named after stays as it stands. */
export const filled = (template: string, slots: Slots, by: Chance): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => slots[name]?.(by) ?? whole);
