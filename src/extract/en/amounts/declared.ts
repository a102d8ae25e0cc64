// A currency declared once for an English text ("Figures are in Hong Kong dollars", "in RMB millions", "US$ in thousands"): it holds for
// sums of some size without a currency of their own, and for the bare dollar sign. Takes the folded text and its sentences,
// changes their figures; the gate knows the rule by name.

import { type FigureItem, isFigure, type Sentence } from '../../item.ts';
import type { Trie } from '../../match/trie.ts';
import { CLOSED, nativeCrowns } from './carried.ts';

const WORDS =
  '(?:figures|amounts|numbers|sums|values|monetary (?:amounts|values)|financial (?:data|figures|information|statements|results)|currency(?: amounts| figures)?)';
const SIZE = "(?:thousands|millions|billions|thousand|million|billion|[mk]n?|’000s?|'000s?|000s?)";
/** What stands before the name of the currency, and what must stand behind it. */
const BEFORE: readonly [RegExp, RegExp][] = [
  [
    new RegExp(
      `\\b${WORDS}(?: (?!in )\\w+){0,6}(?:,? unless[^.;()]{0,40},?)? (?:are |is |were )?(?:all )?(?:stated |expressed |presented |reported |given |shown |quoted |denominated )?in (?:${SIZE} of )?`,
      'giu',
    ),
    /^/u,
  ],
  [
    new RegExp(`(?:\\(|\\b)(?:expressed |stated |presented |reported )?in ${SIZE} of `, 'giu'),
    /^(?:,|\)|\.| unless| except|$)/u,
  ],
  [
    /(?:\(|\bresults |\bstatements? )(?:expressed |stated |presented |reported )?in /giu,
    new RegExp(`^ ?${SIZE}(?:,|\\)|\\.| unless| except)`, 'iu'),
  ],
  [
    /\((?:amounts |figures |all )?(?:expressed |stated |presented )?(?:in )?|\bresults in /giu,
    new RegExp(`^ in ${SIZE}\\b`, 'iu'),
  ],
];
const SIGNS: [RegExp, string][] = [
  [/^(?:US ?\$|USD|U\.S\. ?\$)/u, 'USD'],
  [/^(?:HK ?\$|HKD)/u, 'HKD'],
  [/^(?:NT ?\$|TWD)/u, 'TWD'],
  [/^(?:RMB|CNY|CN ?¥)/u, 'CNY'],
  [/^(?:€|EUR)/u, 'EUR'],
  [/^(?:£|GBP)/u, 'GBP'],
  [/^(?:S ?\$|SGD)/u, 'SGD'],
  [/^(?:A ?\$|AUD)/u, 'AUD'],
  [/^(?:C ?\$|CAD)/u, 'CAD'],
  [/^(?:JPY|¥)/u, 'JPY'],
  [/^KRW/u, 'KRW'],
];
const DOLLARS: ReadonlySet<string> = new Set(['HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD']);

export function currencyAt(text: string, at: number, names: Trie<string>): { code: string; end: number } | null {
  const found = names.longest(text, at, Math.min(text.length, at + 30));
  const code = found?.values[0];
  if (found && code && !code.includes('/')) return { code, end: found.end };
  const rest = text.slice(at, at + 8);
  for (const [sign, of] of SIGNS) {
    const m = sign.exec(rest);
    if (m) return { code: of, end: at + m[0].length };
  }
  return null;
}

/** The currency that a text declares, or null. */
export function declaredIn(text: string, names: Trie<string>): string | null {
  for (const [before, behind] of BEFORE)
    for (const m of text.matchAll(before)) {
      const found = currencyAt(text, m.index + m[0].length, names);
      if (found && behind.test(text.slice(found.end, found.end + 16))) return found.code;
    }
  return null;
}

const give = (f: FigureItem, currency: string): void => {
  f.type = 'money';
  f.currency = currency;
  f.rules = [...f.rules, 'currency/declared'];
};

/** Gives the declared currency to the sums that have none. */
export function declare(sentences: readonly Sentence[], text: string, names: Trie<string>): void {
  nativeCrowns(sentences, text);
  const currency = declaredIn(text, names);
  if (!currency) return;
  for (const sentence of sentences)
    for (const f of sentence.items) {
      if (!isFigure(f)) continue;
      const bare = f.type === 'number' && f.scaled && f.high >= 1e4;
      if (bare && CLOSED.test(text.slice(f.full.end, Math.min(sentence.end, f.full.end + 20)))) give(f, currency);
      else if (f.type === 'money' && f.currency === 'USD' && DOLLARS.has(currency) && text[f.start] === '$')
        give(f, currency);
    }
}
