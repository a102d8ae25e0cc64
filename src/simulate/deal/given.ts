// What the steps of the model are given for one path: its row of inputs, the terms, and its monthly events.
import type { Chance } from '../draws/chance.ts';
import type { Rates } from './steps/rates.ts';
import type { Terms } from './terms.ts';

/** Rows of chance of their own, so that one kind of event does not move another when an input changes. */
export interface Events {
  /** Nothing unforeseen: no shock and no rise, rounds as the likelier outcome has it, a stake that is not lost. */
  calm: boolean;
  shock: Chance;
  rise: Chance;
  round: Chance;
  exit: Chance;
}

export interface Given {
  /** `WIDTH` inputs in the units of `slots.ts`. */
  row: Float64Array;
  terms: Terms;
  events: Events;
  rates: Rates;
}

/** A month of a row, or a number of months, as a whole number; `never` (or later) where there is none or it comes later. */
export const monthOf = (month: number, never: number): number => (month < never ? Math.round(month) | 0 : never | 0);
