// Companies and funds of which the tables know the name alone (data/lexicon/zh/firms.tsv): where they stand in a folded Chinese text,
// and what of another name that was found by its place is only one of them with words around it.
import type { Span } from '../../../../model/document.ts';
import type { Lexicon } from '../../../grammar.ts';
import { endingIn } from '../suffixes.ts';

/** Each name with the full name that it is short for. */
export type Found = Map<string, { full: string; person: boolean; fund?: boolean }>;

const LONGEST = 12;

export interface Firm extends Span {
  fund: boolean;
}

const han = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** 四|川发展, 网|上银行: a frequent word runs into a short name from before it, or out of it behind. */
function astride(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  const before = start > 0 && lexicon.plain.longest(text, start - 1, { least: 2, most: 2 }) !== null;
  const behind = end < text.length && lexicon.plain.longest(text, end - 1, { least: 2, most: 2 }) !== null;
  return (end - start < 4 && before) || (end - start < 3 && behind);
}

/** Where such names stand, each but once and the longest of those that begin at a place. */
export function firmsIn(text: string, lexicon: Lexicon): Firm[] {
  const found: Firm[] = [];
  for (let i = 0; i < text.length; ) {
    const known = han(text.charCodeAt(i)) ? lexicon.firms.longest(text, i, { least: 2, most: LONGEST }) : null;
    const span = known && { start: i, end: i + known.length };
    if (!span || astride(text, span, lexicon)) {
      i++;
      continue;
    }
    found.push({ ...span, fund: known.kind === 'fund' });
    i = span.end;
  }
  return found;
}

/** Does the table know the whole of a name (GQG, TCI)? */
export const isFirm = (name: string, { firms }: Lexicon): boolean =>
  firms.longest(name, 0, { least: name.length, most: name.length }) !== null;

const LEGAL = /^[\u4e00-\u9fff()]{0,10}?(?:股份有限公司|有限责任公司|有限公司|合伙企业)/u;

/** Is what was found by its place only a known firm with words around it, or a piece of one? */
export function holdsFirm(text: string, { start, end }: Span, firms: readonly Firm[]): boolean {
  for (const f of firms) {
    // 蓝思|云: two characters may be the beginning of somebody else's name.
    if (f.end <= start || f.end - f.start < 3) continue;
    if (f.start >= end) return false;
    const inside = f.start >= start && f.end <= end;
    if (!inside) return true;
    if (f.start > start && f.end === end) return true;
    const rest = text.slice(f.end, end);
    // 通化金马|就: what follows is no ending of a name.
    if (f.start === start && rest !== '' && endingIn(text, f.end, end).length !== rest.length && !LEGAL.test(rest))
      return true;
  }
  return false;
}

/** The names of a document with those of the known firms that it says, which of them invest by trade told too. */
export function withFirms(own: Found, text: string, firms: readonly Firm[]): Found {
  for (const { start, end, fund } of firms) {
    const name = text.slice(start, end);
    if (fund || !own.has(name)) own.set(name, { full: name, person: false, fund });
  }
  return own;
}
