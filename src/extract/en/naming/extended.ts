// Names that a listed name begins, in English: the same company with a suffix, or one of its own (JD Cloud, Adani Green),
// by the last word or by where it stands.
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { NameItem } from '../../item.ts';
import { isBare, ORGANISATION, SAME } from './given.ts';
import { DEALS } from './nameless.ts';
import type { Token } from './words.ts';

/** What stands here is a company: "5% of", "a stake in", "a venture called". */
const HELD =
  /(?:%|\bper ?cent|\b(?:stakes?|shares?|shareholding|holding|interest)) (?:of|in) (?:the )?$|(?:\bthird|\bquarter|\bhalf) of $/u;
const CALLED = /\b(?:called|named|dubbed|christened|known as) ["“]?$/u;
const BEFORE = 24;
/** Length of a verb behind a name. */
const ACTS = 40;

const beforeOf = (text: string, at: number): string => text.slice(Math.max(0, at - BEFORE), at);

/** Does a run of capitalised words stand where only a company can stand? */
export function companyHere(text: string, at: number): boolean {
  const lead = beforeOf(text, at);
  return lead.endsWith(' ') || lead.endsWith('"') || lead.endsWith('“') ? HELD.test(lead) || CALLED.test(lead) : false;
}

/** No word of a company's name closes with these: "X Class A", "X American depositary". */
const TAIL = /^(?:Class|Series|American|Depositary|ADRs?|ADSs?|Common|Ordinary|Preferred|Inc|I{1,3}|A|B|C|H)$/u;

const SITE = /^\.(?:ai|com|io|co|app|tech)$/u;

interface Whole {
  text: string;
  name: string;
  last: Token;
  inner: readonly NameItem[];
  rows: ReadonlyMap<string, GazetteerRow>;
  rowOf: (name: string) => GazetteerRow;
}

/** "Helion Grid Inc" holds the short name of Helion Energy and is another company: the words behind a short name are neither
 * those of the whole name nor such as say nothing of who it is. */
function stranger(text: string, whole: Span, { start, end, row }: NameItem): boolean {
  const short = text.slice(start, end);
  const rest = words(text.slice(end, whole.end)).filter((w) => !isBare(w));
  if (short.includes(' ') || !row.names.en.startsWith(`${short} `)) return false;
  const own = words(row.names.en.slice(short.length)).filter((w) => !isBare(w));
  return own.length > 0 && rest.length > 0 && !rest.some((w) => own.includes(w));
}

const words = (name: string): string[] => name.split(/[ ,]+/u).filter((w) => w !== '' && w !== '.');

/** A listed name with more words to it; null where it is no more than the listed one. */
export function extended(whole: Span, { text, name, last, inner, rows, rowOf }: Whole): NameItem | null {
  const first = inner[0] as NameItem;
  if (inner.length > 1 || first.start !== whole.start || first.end >= whole.end) return null;
  if (first.row.kind === 'person' || first.row.kind === 'product' || last.text === 'AI') return null;
  const known = rows.get(name);
  if (known) return { type: 'name', ...whole, row: known };
  const apart = stranger(text, whole, first);
  const own = apart ? rowOf(name) : { ...rowOf(name), parent: first.row.id, sells: first.row.sells };
  // "Leonardo.ai" is not Leonardo, "Amazon.com" is Amazon.
  const site = SITE.exec(text.slice(first.end, whole.end))?.[0];
  if (site) return { type: 'name', ...whole, row: site === '.com' ? first.row : own };
  const called = CALLED.test(beforeOf(text, whole.start));
  if (called) return { type: 'name', ...whole, row: own };
  if (ORGANISATION.has(last.text)) {
    const same = SAME.has(last.text) && words(text.slice(first.end, whole.end)).every(isBare);
    return { type: 'name', ...whole, row: same ? first.row : own };
  }
  // "Allianz X put", "led by Allianz X"; "Samsung Catalyst invested".
  if (last.text === 'X' || (!TAIL.test(last.text) && DEALS.test(text.slice(whole.end, whole.end + ACTS))))
    return { type: 'name', ...whole, row: own };
  return companyHere(text, whole.start) && !TAIL.test(last.text) && first.row.kind !== 'fund'
    ? { type: 'name', ...whole, row: own }
    : null;
}
