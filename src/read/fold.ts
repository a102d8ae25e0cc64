// Text in, text of the same length out: Traditional to Simplified, full width to ASCII, compatibility forms and
// radicals to plain characters. Rule: a character whose folded form has another UTF-16 length stays as it
// is, so that an offset into the folded text is an offset into the text, without a map.
/// <reference path="./libraries.d.ts" />
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { RADICALS, VARIANTS, ZHU_AFTER, ZHU_BEFORE } from './variants.ts';

/** What each UTF-16 unit folds to, 0 until asked; made at the first text that holds more than ASCII. */
let units: Uint16Array | null = null;
/** Per unit: TRADITIONAL or SIMPLIFIED form, and whether an exceptional word begins with it. */
let marks: Uint8Array | null = null;
/** Words that do not follow the character table, by their first unit, longest first. */
let words: Map<number, [string, string][]> | null = null;

const TRADITIONAL = 1;
const SIMPLIFIED = 2;
const WORD = 4;

const COMMA = 0xff0c;
const HYPHEN = 0x2d;
const ZHU = 0x8457;

/** Compatibility forms worth folding: full width, Kangxi radicals, compatibility ideographs, odd spaces and hyphens.
 * Not superscripts or circled digits: they mark notes, and would grow into the figure beside them. */
function compatible(unit: number): boolean {
  return (
    (unit >= 0xff01 && unit <= 0xffee) ||
    (unit >= 0x2e80 && unit <= 0x2fdf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0x202f
  );
}

function fillPairs(table: Uint16Array, pairs: string): void {
  for (let i = 0; i < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

/** Calls `each` for every entry of the character table that keeps the length. */
function eachCharacter(each: (from: number, to: number) => void): void {
  for (let i = 0; i < characters.length; ) {
    const end = characters.indexOf('|', i);
    const stop = end < 0 ? characters.length : end;
    // Entries outside the basic plane, or leading there, would move offsets.
    if (stop - i === 3) each(characters.charCodeAt(i), characters.charCodeAt(i + 2));
    i = stop + 1;
  }
}

/** Forms that both scripts use (the target of one character, kept by another): they tell nothing. */
const BOTH = '后里干于台只谷面系采准千余几云借克党了丑么制志向复才松板游症';

function prepare(): void {
  if (units) return;
  const table = new Uint16Array(0x10000);
  const mark = new Uint8Array(0x10000);
  eachCharacter((from, to) => {
    table[from] = to;
    mark[to] = SIMPLIFIED;
  });
  eachCharacter((from) => {
    mark[from] = TRADITIONAL;
  });
  for (const both of BOTH) mark[both.charCodeAt(0)] = 0;
  fillPairs(table, VARIANTS);
  fillPairs(table, RADICALS);
  units = table;
  marks = mark;
  words = makeWords(mark);
}

function makeWords(mark: Uint8Array): Map<number, [string, string][]> {
  const map = new Map<number, [string, string][]>();
  for (const entry of phrases.split('|')) {
    const cut = entry.indexOf(' ');
    const from = entry.slice(0, cut);
    const to = entry.slice(cut + 1);
    if (from.length !== to.length) continue;
    const first = from.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), [from, to]]);
    mark[first] = (mark[first] ?? 0) | WORD;
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

function compatibleForm(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (!compatible(unit)) return unit;
  const plain = String.fromCharCode(unit).normalize('NFKC');
  if (plain.length !== 1) return unit;
  const form = plain.charCodeAt(0);
  return units?.[form] || form;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Is 著 here the particle that Simplified writes 着? */
function isParticle(text: string, at: number): boolean {
  return !ZHU_BEFORE.includes(text[at - 1] ?? '。') && !ZHU_AFTER.includes(text[at + 1] ?? '。');
}

function foldUnit(text: string, at: number, table: Uint16Array): number {
  const unit = text.charCodeAt(at);
  // A full-width comma between ASCII digits parts two figures; it is never a thousands separator.
  if (unit === COMMA && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return unit;
  if (unit === ZHU) return isParticle(text, at) ? 0x7740 : unit;
  const known = table[unit];
  if (known) return known;
  const form = compatibleForm(unit);
  table[unit] = form;
  return form;
}

/** What an exceptional word that begins here folds to. */
function wordAt(text: string, at: number, unit: number): string | undefined {
  return words?.get(unit)?.find(([from]) => text.startsWith(from, at))?.[1];
}

/** Are all units below 128? Such a text folds to itself and loads nothing. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** `apply` takes the table as it is, where spreading would walk it; so many arguments are safe everywhere. */
const RUN = 4096;

function asText(out: Uint16Array): string {
  const characters = (part: Uint16Array): string => String.fromCharCode.apply(null, part as unknown as number[]);
  if (out.length <= RUN) return characters(out);
  const parts: string[] = [];
  for (let i = 0; i < out.length; i += RUN) parts.push(characters(out.subarray(i, i + RUN)));
  return parts.join('');
}

/**
 * Folds a text for matching. `fold(text).length === text.length`, and unit i of the result stands for unit i of the
 * text. Characters outside the basic plane and lone surrogates stay as they are.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text;
  prepare();
  const table = units as Uint16Array;
  const mark = marks as Uint8Array;
  // Made at the first change: most names and Simplified texts have none.
  let out: Uint16Array | null = null;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xa0) continue;
    const word = (mark[unit] as number) & WORD ? wordAt(text, i, unit) : undefined;
    if (word) {
      out ??= unitsOf(text);
      for (let k = 0; k < word.length; k++) out[i + k] = word.charCodeAt(k);
      i += word.length - 1;
      continue;
    }
    const folded = foldUnit(text, i, table);
    if (folded === unit) continue;
    out ??= unitsOf(text);
    out[i] = folded;
  }
  return out ? asText(out) : text;
}

function unitsOf(text: string): Uint16Array {
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i);
  return out;
}

/** How many units of each script a text holds; counts at most the first 20,000 units. */
export function countScripts(text: string): { latin: number; han: number; traditional: number; simplified: number } {
  const counts = { latin: 0, han: 0, traditional: 0, simplified: 0 };
  const end = Math.min(text.length, 20_000);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const lower = unit | 32;
    if (unit < 128) {
      if (lower >= 97 && lower <= 122) counts.latin++;
    } else if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) {
      counts.han++;
      prepare();
      const script = (marks?.[unit] ?? 0) & (TRADITIONAL | SIMPLIFIED);
      if (script === TRADITIONAL) counts.traditional++;
      else if (script === SIMPLIFIED) counts.simplified++;
    }
  }
  return counts;
}
