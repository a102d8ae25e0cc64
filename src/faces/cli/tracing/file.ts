// The name of a ledger file (or - for standard input) in, what it holds out, with a way to find places in its text.
import type { Outcome } from '../../../model/diagnostic.ts';
import type { LedgerText } from '../../../path.ts';
import type { Context } from '../context.ts';
import { limitedText } from '../reading/limited.ts';

/** A million flows take about a hundred megabytes. */
const LIMIT = {
  ...{ megabytes: 256, code: 'ledger/too-large' },
  remedy: 'Add up small payments between the same parties, or trace the years one by one.',
};

/** Reads a ledger file; null with a diagnostic when it cannot be opened or is neither JSON nor a table. */
export async function readLedger(file: string, context: Context): Promise<Outcome<LedgerText | null>> {
  const { value, diagnostics } = await limitedText(file, LIMIT, context);
  if (value === null) return { value, diagnostics };
  const { ledgerText } = await import('../../../path.ts');
  return ledgerText(value, file);
}
