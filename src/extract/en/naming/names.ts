// Names that no table lists, by shape: runs of capitalised words that are neither common words nor places, companies
// by legal suffix or verb, people by given name or title. A first pass over the document collects the words that
// stand capitalised inside a sentence, so that a name at the head of a sentence is told from its first word.
import type { Reading, Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Grammar, Lexicon } from '../../grammar.ts';
import type { NameItem } from '../../item.ts';
import { signBefore } from '../amounts/currencies.ts';
import { digitsAt } from '../numerals.ts';
import { functional } from '../syntax/words.ts';
import { companyHere } from './extended.ts';
import { firmFinder, isFirm } from './firms/find.ts';
import { country, FRONT, named2, numbered, OPENS, ordinal, TRADE, townOf } from './fronts.ts';
import { ORGANISATION } from './given.ts';
import {
  ABBREVIATION,
  acts,
  apart,
  DEALS,
  DOES,
  DOES_THEN,
  heads,
  headsEntry,
  nameless,
  PERIOD,
  plansTo,
} from './nameless.ts';
import { dayPaper, PAPER, paper, person, untitled } from './persons.ts';
import { longer, relative, rowOf } from './relatives.ts';
import {
  BODY,
  bodyOf,
  capital,
  commonWord,
  goesOn,
  house,
  insideWords,
  plainEnd,
  plainWord,
  shouting,
  type Token,
  tokenAt,
} from './words.ts';

const MOST_WORDS = 6;

export interface Known {
  /** Capitalised inside a sentence or in the title. */
  inside: Set<string>;
  /** Rows by the name or short name they have in this document. */
  rows: Map<string, GazetteerRow>;
  /** Short names of listed companies that this document has for others. */
  others: Map<string, GazetteerRow>;
}

/** R1, V4-Pro, GPT-6: a version, not a company. */
const VERSION =
  /^[RVKLMTo]\d(?:\.\d)?$|-\d|\d-|^[A-Z][a-z]+\d(?:\.\d)?$|\d(?:\.\d)? (?:Pro|Max|Ultra|Mini|Turbo|Flash|Preview)$/u;

export type NameFinder = (span: Span, known: readonly NameItem[]) => NameItem[];

/** Finds the names of one document's sentences that no table lists, and listed ones with more words to them. */
export function nameFinder(reading: Reading, grammar: Grammar): NameFinder {
  const lexicon = grammar.en;
  const text = reading.folded;
  const firmsOf = firmFinder(reading, grammar);
  let seen: Known | null = null;
  return (span, tabled) => {
    seen ??= { inside: insideWords(reading), rows: new Map(), others: new Map() };
    for (const item of tabled) remember(seen, item.row);
    const firms = firmsOf(span, tabled, seen.rows);
    for (const { row } of firms) remember(seen, row);
    const listed = [...tabled.filter((t) => !firms.some((f) => crosses(f, t))), ...firms];
    const runs = runsOf(text, span, lexicon);
    const made = runs
      .map((run) => named(text, { span, run, listed, lexicon, seen: seen as Known }))
      .filter((n) => n !== null);
    return [...firms.filter((f) => !made.some((m) => crosses(f, m))), ...made].sort((a, b) => a.start - b.start);
  };
}

const crosses = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** People are mentioned again by their last word, companies by their first. */
function remember(seen: Known, row: GazetteerRow): void {
  const words = row.names.en.split(' ');
  if (words.length < 2) return;
  const short = (row.kind === 'person' ? words[words.length - 1] : words[0]) ?? '';
  if (short.length > 2 && !seen.rows.has(short)) seen.rows.set(short, row);
}

/** A common word, or several joined: "July-September". */
const common = (lexicon: Lexicon, token: Token): boolean =>
  commonWord(lexicon, token.text) ||
  (token.text.includes('-') && token.text.split('-').every((word) => commonWord(lexicon, word)));

/** A currency code glued to a sum (RMB33bn) is no word; gives where the sum ends. */
function money(text: string, at: number): number {
  const sign = signBefore(text, at);
  if (!sign || sign.end - at < 2) return 0;
  return digitsAt(text, sign.end)?.end ?? 0;
}

const SIZED = /(?<![\d.,])\d[\d.,]{0,40} (?:Hundred|Thousand|Million|Billion|Trillion|Bn|Mn)(?![A-Za-z])/uy;

/** "$300 Billion Cloud": a figure with its word of size is in no name; gives where it ends. */
function sizedEnd(text: string, at: number): number {
  SIZED.lastIndex = at;
  return SIZED.test(text) ? SIZED.lastIndex : 0;
}

/** Runs of capitalised words of a sentence: "Blue Owl Capital", "Bank of Nowhere", "R&D" not. */
function runsOf(text: string, span: Span, lexicon: Lexicon): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const shouts = shouting(text, span);
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (let i = span.start; i < span.end; ) {
    const code = text.charCodeAt(i);
    const plain = shouts ? 0 : plainEnd(text, i);
    if (plain > 0) {
      const word = text.slice(i, plain);
      if (run.length > 0 && word === 'plc') run.push({ start: i, end: plain, text: word });
      if (!((word === 'of' || word === 'for') && bodyOf(text, run, plain))) close();
      i = plain;
      continue;
    }
    const letter = (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0;
    const sum = !letter ? 0 : code < 58 ? sizedEnd(text, i) : code < 91 ? money(text, i) : 0;
    if (sum > 0) {
      close();
      i = sum;
      continue;
    }
    const token = letter ? tokenAt(text, i, span.end) : null;
    if (!token) {
      if (code !== 38 && (code !== 32 || !goesOn(text, text[i + 1] === ' ' ? i + 2 : i + 1))) close();
      i++;
      continue;
    }
    if (shouts && plainWord(lexicon, token.text.toLowerCase()) && !(run.length > 0 && house(token.text))) close();
    else if (PERIOD.test(token.text)) close();
    else if (capital(token.text) || numbered(text, token)) {
      if (/['’]s?$/u.test(text.slice(token.end, token.end + 2).trim()) || run.length >= MOST_WORDS) {
        run.push(token);
        close();
      } else run.push(token);
    } else close();
    i = Math.max(token.end, i + 1);
  }
  close();
  return runs.flatMap((r) => trimmedRun(text, r, lexicon));
}

/** Cuts common words off both ends; a common word in front of an organisation's last word belongs to the name. */
function trimmedRun(text: string, run: Token[], lexicon: Lexicon): Token[][] {
  const end = (run[run.length - 1] as Token).end;
  let from = 0;
  for (let token = run[from]; token; token = run[from]) {
    const found = lexicon.common.longest(text, token.start, end);
    if (!found || (found.end < token.end && !found.values.includes('place'))) break;
    // A place may be two words (New Jersey); "Hong Kong" before a name is dropped with it.
    const to = Math.max(found.values.includes('place') ? found.end : 0, common(lexicon, token) ? token.end : 0);
    if (
      to < token.end ||
      (run.length - from > 2 &&
        found.values.includes('place') &&
        ORGANISATION.has((run[run.length - 1] as Token).text)) ||
      // "Oslo Motors": what is left would be no name.
      (run.length - from === 2 &&
        found.values.includes('place') &&
        named2(token.text, (run[from + 1] as Token).text)) ||
      (run.length - from === 2 && found.values.includes('place') && townOf(text, token, run[from + 1] as Token)) ||
      (run.length - from === 2 && OPENS.has(token.text)) ||
      dayPaper(text, token, run[from + 1]) ||
      ordinal(token, run[from + 1]) ||
      (run.length - from > 2 && country(token, run[from + 1])) ||
      (run.length - from > 1 && FRONT.has(token.text) && ORGANISATION.has((run[run.length - 1] as Token).text))
    )
      break;
    while (run[from] && (run[from] as Token).end <= to) from++;
  }
  while (run.length - from > 1 && TRADE.test((run[from] as Token).text)) from++;
  from = Math.max(from, untitled(run));
  let to = run.length;
  // "Export Finance Australia": a place closes a name of several words.
  const place =
    (run.length - from > 2 ||
      (run.length - from === 2 && companyHere(text, (run[from] as Token).start)) ||
      BODY.has((run[from] as Token | undefined)?.text ?? '') ||
      homed(run, from, lexicon)) &&
    (lexicon.common.longest(text, (run[to - 1] as Token).start, (run[to - 1] as Token).end)?.values.includes('place') ??
      false);
  const closes = (t: Token): boolean => house(t.text) || (to - from > 1 && PAPER.has(t.text));
  while (!place && to > from && common(lexicon, run[to - 1] as Token) && !closes(run[to - 1] as Token)) to--;
  const rest = run.slice(from, to);
  return rest.length > 0 ? [rest] : [];
}

/** "Lithium Argentina": a place behind one word that is no word of the language's own. */
const homed = (run: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  run.length - from === 2 && (run[from] as Token).text.length > 3 && !commonWord(lexicon, (run[from] as Token).text);

interface Candidate {
  span: Span;
  run: Token[];
  listed: readonly NameItem[];
  lexicon: Lexicon;
  seen: Known;
}

function named(text: string, { span, run, listed, lexicon, seen }: Candidate): NameItem | null {
  const first = run[0] as Token;
  const last = run[run.length - 1] as Token;
  const whole = { start: first.start, end: last.end };
  const name = text.slice(whole.start, whole.end);
  const inner = listed.filter((l) => l.start < whole.end && whole.start < l.end);
  if (inner.length === 1 && inner[0]?.end !== whole.end && paper(text, run))
    return { type: 'name', ...whole, row: rowOf(name, 'outlet') };
  if (inner.length > 0)
    return (
      longer(whole, { text, name, last, inner, ...seen }) ?? relative(text, { whole, run, inner, rows: seen.rows })
    );
  const known = seen.rows.get(name) ?? shouted(text, name, seen);
  if (known) return { type: 'name', ...whole, row: known };
  const lead = text.slice(span.start, first.start);
  const starts = /^[\s"“‘'(•*–—-]*$/u.test(lead) || /^[\p{L} .,'’()–—-]{3,60}: ["“]?$/u.test(lead);
  if (lexicon.words.longest(text, first.start, whole.end)?.end === whole.end && run.length === 1) return null;
  const shouts =
    (starts && /^[*•–—-]?\s*[A-Z]{4,} [A-Z]{2,}/u.test(text.slice(span.start, span.start + 24))) ||
    (/^[A-Z]{4,}$/u.test(name) && shouting(text, span));
  if (run.length === 1 && !shouts && !single(text, first, { starts: starts && !acts(text, first, lexicon), seen }))
    return null;
  if (nameless(text, whole, run.length === 1 && starts && !seen.inside.has(first.text))) return null;
  const firm = isFirm(lexicon, name);
  const row = rowOf(name, firm ?? kindOf(text, name, run));
  seen.rows.set(name, row);
  remember(seen, row);
  return { type: 'name', ...whole, row };
}

const kindOf = (text: string, name: string, run: Token[]): 'product' | 'outlet' | 'person' | 'unknown' =>
  VERSION.test(name) ? 'product' : paper(text, run) ? 'outlet' : person(text, run) ? 'person' : 'unknown';

/** "OLA ELECTRIC" is the Ola Electric of the text. */
function shouted(text: string, name: string, seen: Known): GazetteerRow | undefined {
  if (name.length < 4 || !/^[A-Z][A-Z &.-]+$/u.test(name)) return undefined;
  const proper = name.toLowerCase().replace(/(?:^|[ &.-])[a-z]/gu, (s) => s.toUpperCase());
  if (!text.includes(proper)) return undefined;
  const row = seen.rows.get(proper) ?? rowOf(proper, 'unknown');
  seen.rows.set(proper, row);
  return row;
}

/** How far a verb with its time before it stands, and how far a list of names reaches. */
const THEN = 60;
const LISTED = 180;

/** One capitalised word: a name inside a sentence; at its head only when something else says so. */
function single(text: string, token: Token, { starts, seen }: { starts: boolean; seen: Known }): boolean {
  if (token.text.length < 2 || /^[A-Z]\.?$/u.test(token.text)) return false;
  const rest = text.slice(token.end, token.end + 26);
  if (/^[A-Z0-9]{1,5}s?$/u.test(token.text) && !seen.inside.has(token.text))
    return (
      /^[A-Z]{2,5}$/u.test(token.text) &&
      !ABBREVIATION.test(token.text) &&
      (DOES.test(rest) || DEALS.test(rest) || heads(text.slice(token.end, token.end + LISTED)))
    );
  if (/^\d|-(?:shares?|class|notes?|round)$/u.test(token.text)) return false;
  if (!starts || /^, (?:Inc|Ltd|LLC|Corp|L\.P)\b/u.test(rest)) return true;
  if (seen.inside.has(token.text) || /[a-z][A-Z]|\.ai$/u.test(token.text)) return true;
  // "* X. The company raised", "* X / Y.": what a part of a digest is headed by.
  const headed = /^(?:[.:] (?:The|It|Its)| \/ [A-Z]\w+(?: [A-Z]\w+)?[.:])/u.test(rest);
  if (headed && token.text.length > 3 && /[*•▪–—-] $/u.test(text.slice(Math.max(0, token.start - 2), token.start)))
    return true;
  // "Sponsors will": a word that the text also writes small is no name.
  const small = text.includes(` ${token.text.toLowerCase()}`);
  // "Pfizer / 3SBio.": two names head a part of a digest.
  if (
    !small &&
    token.text.length > 2 &&
    /^ \/ [A-Z\d][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3}[.:—–-]?(?: |\n|$)/u.test(text.slice(token.end, token.end + 60))
  )
    return true;
  // "Thrive, Insight and WCM led": the first of a list of names.
  if (!small && token.text.length > 3 && heads(text.slice(token.end, token.end + LISTED))) return true;
  if (!small && token.text.length > 2 && headsEntry(text.slice(token.end, token.end + LISTED))) return true;
  if (/[a-z]s$/u.test(token.text) && small) return false;
  const open = !small && token.text.length > 3 && !functional(token.text.toLowerCase());
  if (open && (apart(text, token) || plansTo(text, token))) return true;
  // "Starwood and Marubeni each put".
  const pair = /^ and (?:[A-Z]|its )/u.test(rest);
  if (pair && !small && token.text.length > 4 && !/(?:[^u]s|ing|ed|ly)$/u.test(token.text)) return true;
  if (!small && token.text.length > 3 && DOES_THEN.test(text.slice(token.end, token.end + THEN))) return true;
  return DOES.test(rest);
}
