// How an answer is told in a terminal: to whom, in which language, and its prose wrapped and indented.
import type { Key, Say } from '../../words/dictionary.ts';
import { amount } from '../../words/figures.ts';
import type { Lang } from '../../words/lang.ts';
import { exact } from '../../words/ledger/proof.ts';
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

/** Large sums of a currency in words, as elsewhere; every digit of others. */
export const sumIn =
  ({ currency, lang }: Telling) =>
  (x: number): string =>
    currency && Math.abs(x) >= 1e6 ? amount(x, currency, { lang, stated: true }) : exact(x);

export const prose = (text: string, { out }: Telling, indent = 2): string[] =>
  wrapped(clean(text), Math.min(out.columns, 100) - indent).map((line) => ' '.repeat(indent) + line);

export const title = (key: Key, { out, say }: Telling): string[] => ['', styled(out, 'bold', say(key))];
