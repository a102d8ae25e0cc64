// How an answer is told in a terminal: to whom, in which language, and its prose wrapped and indented.
import type { Key, Say } from '../../words/dictionary.ts';
import type { Lang } from '../../words/lang.ts';
import type { Output } from '../context.ts';
import { clean, styled, wrapped } from '../print.ts';

export interface Telling {
  out: Output;
  lang: Lang;
  say: Say;
  /** The investor's name, and the currency if there is one. */
  investor: string;
  currency: string | null;
}

export const prose = (text: string, { out }: Telling, indent = 2): string[] =>
  wrapped(clean(text), Math.min(out.columns, 100) - indent).map((line) => ' '.repeat(indent) + line);

export const title = (key: Key, { out, say }: Telling): string[] => ['', styled(out, 'bold', say(key))];
