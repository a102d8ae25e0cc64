// Whether a word written as a name stands alone in an English text or is a part of a longer name, and what stands before and
// behind it. Takes the text and where the word is.
import type { Span } from '../../../../model/document.ts';
import type { Lexicon } from '../../../grammar.ts';
import { ORGANISATION } from '../given.ts';
import { commonWord } from '../words.ts';

const REACH = 40;
/** The capitalised word that touches what follows, with the space between. */
const WORD_BEFORE = /(?:^|[^\w&.’'-])((?:[A-Z]|[a-z]{1,2}[A-Z]|\d+[A-Z])[\w&.’'-]*) $/u;
const WORD_BEHIND = /^ ([A-Z][\w&’'-]*)/u;
/** Roles that stand right before a name without being a part of it. */
const ROLE =
  /^(?:CEO|CFO|COO|CTO|Chief|Chairman|Chairwoman|Chair|President|Founder|Co-founder|Director|Series|Class|Inc|Ltd|Limited|Corp|LLC|PLC|Plc|AG|SE|SA|NV|AB|Oy|ASA|And|Or|Competitor|Rival|Peer|Partner|Supplier|Customer|Chipmaker|Carmaker|Automaker|Drugmaker|Retailer|Insurer|Lender|Start-up|Startup|Subsidiary|Parent|Owner)\.?$/u;
const TITLED = /\b(?:Mr|Ms|Mrs|Dr|Sir|Lord|Lady|Prof|St|Mount|Lake|Port|Fort|Saint)\.? $/u;

/** No part of the name beside it: a word of the language, somebody's, a role. */
const apart = (lexicon: Lexicon, word: string): boolean =>
  /['’]s?$/u.test(word) || ROLE.test(word) || (commonWord(lexicon, word) && !ORGANISATION.has(word));

interface Among {
  lexicon: Lexicon;
  /** It is a name of several words. */
  several: boolean;
}

/** Does what is written as a name stand by itself? Of several words it may go on. */
export function alone(text: string, { start, end }: Span, { lexicon, several }: Among): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start);
  if (TITLED.test(lead) || / & $/u.test(lead)) return false;
  const before = WORD_BEFORE.exec(lead)?.[1];
  if (before !== undefined && !before.endsWith('.') && !apart(lexicon, before)) return false;
  if (several) return true;
  const rest = text.slice(end, end + REACH);
  if (/^ & [A-Z]|^ \d|^[-–][A-Z\d]/u.test(rest)) return false;
  const behind = WORD_BEHIND.exec(rest)?.[1];
  return behind === undefined || apart(lexicon, behind);
}

/** Does a sentence, a heading or a quotation begin here? */
export const opens = (text: string, at: number): boolean =>
  /(?:^|[.!?:;•–—-]\s{1,3}|\n\s{0,3}|[.!?]["”’)]\s|["“(])$/u.test(text.slice(Math.max(0, at - 4), at));
