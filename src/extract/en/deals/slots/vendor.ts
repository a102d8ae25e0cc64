// Who sells by trade: what a company sells, from the table of names.
import type { Ref } from '../../../frame.ts';

/** How much a party is a vendor by trade: a chip maker over a cloud over one that also sells. */
export function vendor(ref: Ref | null): number {
  const row = ref?.row;
  if (!row) return 0;
  if (row.kind === 'chip' || row.sells.includes('chip')) return 3;
  if (row.kind === 'cloud') return 2;
  return row.sells.length > 0 ? 1 : row.kind === 'lab' ? -1 : 0;
}
