// What is declared of an input of a forecast: its key in files and flags, its group, what it is measured in, the range that
// is possible and what stands in when nobody says anything.

/** What an input is measured in: money of a currency, per cent, a multiple, months, or money a month. */
export type InputUnit = 'money' | '%' | 'x' | 'months' | 'money/month';

export type InputGroup =
  | 'deal'
  | 'funding'
  | 'spending'
  | 'revenue'
  | 'price'
  | 'economics'
  | 'exit'
  | 'accounting'
  | 'without';

export interface InputSpec {
  key: string;
  group: InputGroup;
  unit: InputUnit;
  /** The possible range, in the unit of the file (80 for 80 %). */
  min: number;
  max: number;
  /** Taken, and marked assumed, when a scenario says nothing; null: the part of the model that needs it stays switched off. */
  fallback: number | null;
  /** One value a year of the deal; the last one holds for the years after. */
  yearly?: boolean;
  /** What it means, in a sentence for the documentation and the schema. */
  about: string;
}

/** Amounts of money above this are taken for a slip. */
export const MONEY = 1e15;
export const money = { unit: 'money', min: 0, max: MONEY } as const;
export const share = { unit: '%', min: 0, max: 100 } as const;
