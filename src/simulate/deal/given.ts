// What the steps of the model are given for one path: its row of inputs, the terms, and its monthly events.
import type { InputKey } from '../../model/scenario/inputs.ts';
import type { Chance } from '../draws/chance.ts';
import type { Rates } from './steps/rates.ts';
import type { Terms } from './terms.ts';

/** Rows of chance of their own, so that one kind of event does not move another when an input changes. */
export interface Events {
  /**
   * Nothing unforeseen: no shock, and of each event that has a chance a part as large as the chance. A rise of that part in the
   * middle of each year; of each round that part of its cash, valuation and dilution (and of going on, where a failure stops
   * it); of the stake at its sale what the chance that it is worth nothing leaves.
   */
  calm: boolean;
  shock: Chance;
  rise: Chance;
  round: Chance;
  exit: Chance;
}

/** Inputs that are the chance of an event: of no single run can be said how much it would differ with another one. */
const CHANCES: readonly InputKey[] = ['round_chance', 'price_rise_chance', 'zero_chance'];
export const isChance = (key: string): boolean => (CHANCES as readonly string[]).includes(key);

export interface Given {
  /** `WIDTH` inputs in the units of `slots.ts`. */
  row: Float64Array;
  terms: Terms;
  events: Events;
  rates: Rates;
}

/** A month of a row, or a number of months, as a whole number; `never` (or later) where there is none or it comes later. */
export const monthOf = (month: number, never: number): number => (month < never ? Math.round(month) | 0 : never | 0);
