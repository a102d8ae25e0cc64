// The name of a scenario or of a list of intervals (or - for standard input) in, its text out.
import type { Outcome } from '../../../model/diagnostic.ts';
import type { Context } from '../context.ts';
import { limitedText } from '../reading/limited.ts';

const LIMIT = {
  ...{ megabytes: 4, code: 'cli/file-unreadable' },
  remedy: 'Name a scenario or a list of intervals; they are small.',
};

/** Reads a text file in UTF-8. */
export const readText = (file: string, context: Context): Promise<Outcome<string | null>> =>
  limitedText(file, LIMIT, context);
