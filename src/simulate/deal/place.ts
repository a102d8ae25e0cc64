// Where the answers of a path go: one column for each quantity and each part that is kept beside them.
import { QUANTITIES, type QuantityKey } from '../../model/scenario/forecast.ts';

/**
 * What is kept of a path beside its quantities: what is recovered by source, what would be earned without the deal, what was
 * put in within the months, and the face value of credits granted and never drawn.
 */
export const PARTS = [
  ...(['from_credits', 'from_cash', 'from_later', 'from_pull'] as const),
  ...(['without_none', 'without_more', 'put_in', 'undrawn'] as const),
] as const;
export type PartKey = (typeof PARTS)[number];

export const QUANTITY_KEYS = Object.keys(QUANTITIES) as QuantityKey[];
const NAMES = [...QUANTITY_KEYS, ...PARTS];

/** Columns of a block, one after the other. */
export const COLUMN = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<
  Record<QuantityKey | PartKey, number>
>;
export const COLUMNS = NAMES.length;

/** Does an answer exist on every path, so that it has a mean? A payback may never come, and a rate of return may not exist. */
export const hasMean = (quantity: QuantityKey): boolean => !/^(?:payback|irr)/u.test(quantity);

/** The place of a path: `values[column * count + path]`. */
export interface Place {
  values: Float64Array;
  count: number;
  path: number;
}
