// Companies and funds of which the tables know the name alone (data/lexicon/en/firms.tsv): where they stand in an English text.
// Names that are words of the language too count only where the text shows that it means them.
import type { Reading, Span } from '../../../../model/document.ts';
import type { GazetteerRow } from '../../../../model/reference.ts';
import type { Grammar, Lexicon } from '../../../grammar.ts';
import type { NameItem } from '../../../item.ts';
import { isLatin, type Trie } from '../../../match/trie.ts';
import { rowOf } from '../relatives.ts';
import { commonWord, shouting } from '../words.ts';
import { alone } from './alone.ts';
import { everydayNames, introduced, meantHere } from './everyday.ts';

const LONGEST = 60;

interface Spot extends Span {
  fund: boolean;
  everyday: boolean;
}

/** What a name that is a word of the language is short for. */
const REST = ['AI', 'Holdings', 'Motor', 'Energy', 'Technologies', 'Inc', 'plc', 'Group', 'Corporation', 'SA', 'Labs'];

function shortFor(word: string, names: Trie<GazetteerRow>): GazetteerRow | null {
  for (const rest of REST) {
    const whole = `${word} ${rest}`;
    const found = names.longest(whole, 0, whole.length);
    if (found?.end === whole.length) return found.values[0] ?? null;
  }
  return null;
}

/** "USV", "QED": letters that stand for other things too; "M&S" does not. */
const SHORT = /^[A-Z]{2,3}$/u;

/** No adverb and no word for several. */
const WORD = /^[A-Z][a-z]{2,}(?:[b-rt-xz]|[^l]y|ss)$/u;

/** A name ends where its last letter does. */
const closed = (text: string, end: number): boolean =>
  !isLatin(text.charCodeAt(end)) || !isLatin(text.charCodeAt(end - 1));

/** Every place where a name of the list stands as it is written there, the longest of those that begin at it. */
function spotsIn(text: string, lexicon: Lexicon): Spot[] {
  const found: Spot[] = [];
  for (let i = 0; i < text.length; ) {
    if (!isLatin(text.charCodeAt(i)) || isLatin(text.charCodeAt(i - 1)) || /[&.@/$€£]/u.test(text[i - 1] ?? '')) {
      i++;
      continue;
    }
    const known = lexicon.firms.longest(text, i, { least: 2, most: LONGEST });
    const end = i + (known?.length ?? 0);
    if (known && closed(text, end)) {
      const kind = known.kind;
      found.push({ start: i, end, fund: kind.startsWith('fund'), everyday: kind.endsWith('word') });
      i = end;
      continue;
    }
    const from = i;
    while (i < text.length && isLatin(text.charCodeAt(i))) i++;
    const span = { start: from, end: i };
    if (introduced(text, span) && WORD.test(text.slice(from, i)) && commonWord(lexicon, text.slice(from, i)))
      found.push({ ...span, fund: false, everyday: true });
  }
  return found;
}

/** What a name is that the list has: a fund, or a company of any trade. */
export function isFirm(lexicon: Lexicon, name: string): 'fund' | 'unknown' | null {
  const found = lexicon.firms.longest(name, 0, { least: name.length, most: name.length });
  if (!found || found.kind.endsWith('word')) return null;
  return found.kind === 'fund' ? 'fund' : 'unknown';
}

/** The firms of a sentence beside the names that the tables have; `rows` are those of the document. */
export type FirmFinder = (span: Span, tabled: readonly NameItem[], rows: Map<string, GazetteerRow>) => NameItem[];

/** Finds the names of the list in one document, sentence by sentence. */
export function firmFinder(reading: Reading, { en: lexicon, names }: Grammar): FirmFinder {
  const text = reading.folded.replaceAll('’', "'");
  let all: Spot[] | null = null;
  return (span, tabled, rows) => {
    all ??= firmsOf(text, lexicon);
    const found = all.filter((f) => f.start >= span.start && f.end <= span.end);
    if (found.length === 0 || shouting(text, span)) return [];
    const items: NameItem[] = [];
    for (const { start, end, fund, everyday } of found) {
      // What the tables have is better known, unless it is only a part of the name.
      if (tabled.some((t) => t.start < end && start < t.end && t.end - t.start >= end - start)) continue;
      const name = reading.folded.slice(start, end);
      const row = rows.get(name) ?? (everyday ? shortFor(name, names) : null) ?? rowOf(name, fund ? 'fund' : 'unknown');
      if (row.kind === 'person') continue;
      rows.set(name, row);
      items.push({ type: 'name', start, end, row });
    }
    return items;
  };
}

function firmsOf(text: string, lexicon: Lexicon): Spot[] {
  const spots = spotsIn(text, lexicon).filter((s) => {
    const name = text.slice(s.start, s.end);
    if (SHORT.test(name)) return false;
    return alone(text, s, { lexicon, several: / /u.test(name) });
  });
  const names = everydayNames(
    text,
    spots.filter((s) => s.everyday),
    lexicon,
  );
  return spots.filter((span) => {
    if (!span.everyday) return true;
    const word = text.slice(span.start, span.end);
    return names.has(word) && meantHere({ text, span, word, lexicon });
  });
}
