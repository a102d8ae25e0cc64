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
  rowOf: (name: string, kind: 'unknown' | 'outlet') => GazetteerRow;
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

/** Parts of a newspaper, a broadcaster or a house of analysts, which report and reckon as it does. */
const DESK =
  /^(?:News|Intelligence|Research|Data|Analytics|Media|Digital|Press|Markets|Global|International|Studios|Interactive|Broadcasting|Group|Television|Radio)$/u;
/** What the name of a product is followed by and is still that product: "Claude Security", "Copilot Health". */
const EDITION =
  /^(?:AI|Cloud|Compute|Health|Security|Data|Mobile|Vision|Music|Intelligence|Research|Analytics|Digital|Studios?|Express|Global|Finance|Financial|Education|Labs?|Display|Value|Services|Solutions)$/u;

/** "Bloomberg Robotics", "Musk Foods": what a newspaper's, a person's or a product's name begins and what closes the name of
 * a company is neither. Gives the kind of the whole. */
function namesake({ row }: NameItem, last: string): 'unknown' | 'outlet' | null {
  if (!ORGANISATION.has(last) || last === 'AI') return null;
  if (row.kind === 'outlet')
    return DESK.test(last) ? 'outlet' : /^(?:Inc|Corp|Ltd|LLC|L?LP|PLC|plc|Co)\.?$/u.test(last) ? null : 'unknown';
  return row.kind === 'person' || !EDITION.test(last) ? 'unknown' : null;
}

/** A listed name with more words to it; null where it is no more than the listed one. */
export function extended(whole: Span, { text, name, last, inner, rows, rowOf }: Whole): NameItem | null {
  const first = inner[0] as NameItem;
  // "The Information Lab".
  const begins =
    first.start === whole.start || (first.row.kind === 'outlet' && text.slice(first.start, whole.start) === 'The ');
  if (inner.length > 1 || !begins || first.end >= whole.end) return null;
  const { kind } = first.row;
  const like = kind === 'person' || kind === 'product' || kind === 'outlet' ? namesake(first, last.text) : null;
  if (((kind === 'person' || kind === 'product') && !like) || last.text === 'AI') return null;
  const known = rows.get(name);
  if (known) return { type: 'name', ...whole, row: known };
  if (like) return { type: 'name', ...whole, row: rowOf(name, like) };
  const apart = stranger(text, whole, first);
  const own = apart
    ? rowOf(name, 'unknown')
    : { ...rowOf(name, 'unknown'), parent: first.row.id, sells: first.row.sells };
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
