// Recognises one sentence: names, times, figures with hedges, words and groups, then cuts it into clauses.
// Names win over times, times over figures, figures over words, so that 零一万物 is a company and not a number.
import type { Reading, Span } from '../model/document.ts';
import type { GazetteerRow } from '../model/reference.ts';
import type { Grammar, Sense } from './grammar.ts';
import { type Clause, type Item, isFigure, type Sentence } from './item.ts';
import { type Language, published } from './language.ts';
import type { Match } from './trie.ts';

/** Keeps the items that no earlier (stronger) list covers. */
function free(taken: readonly Span[], more: readonly Item[]): Item[] {
  return more.filter((m) => !taken.some((t) => t.start < m.end && m.start < t.end));
}

const inOrder = (items: Item[]): Item[] => items.sort((a, b) => a.start - b.start || b.end - a.end);

/** Where clauses break: at punctuation that is not inside an item (3,800亿 stays whole). */
function breaks(text: string, { span, at }: { span: Span; at: RegExp }, items: readonly Item[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (let i = span.start; i < span.end; i++) {
    while (items[next] && (items[next]?.end ?? 0) <= i) next++;
    const item = items[next];
    if (item && item.start <= i && i < item.end) i = item.end - 1;
    else if (at.test(text[i] ?? '')) found.push(i);
  }
  return found;
}

function clausesOf(span: Span, at: readonly number[], items: readonly Item[]): Clause[] {
  const ends = [...at, span.end];
  let start = span.start;
  return ends.map((end, index) => {
    const clause = { start, end, index, items: items.filter((i) => i.start >= start && i.start < end) };
    start = end + 1;
    return clause;
  });
}

const lowerCase = (text: string, at: number): boolean => /[a-z]/u.test(text[at] ?? '');

/** A Latin name begins as its company writes it: "the information" is not The Information, xAI and a16z are names. */
const asWritten = (text: string, at: number, row: GazetteerRow): boolean =>
  !lowerCase(text, at) || [row.names.en, ...row.aliases].some((n) => n[0] === text[at]);

/** Names that stand in the text, without those inside a word that means something else (高通 in 高通胀). */
function namesOf(text: string, found: readonly Match<GazetteerRow>[], lexemes: readonly Match<Sense>[]): Item[] {
  const decoys = lexemes.filter((m) => m.values.some((v) => v.class === 'skip'));
  return found.flatMap((m) => {
    const row = m.values[0];
    const hidden = decoys.some((d) => d.start <= m.start && m.end <= d.end && d.end - d.start > m.end - m.start);
    return row && !hidden && asWritten(text, m.start, row) ? [{ type: 'name', start: m.start, end: m.end, row }] : [];
  });
}

/** Scans the sentences of one document. */
export function scanner(
  reading: Reading,
  grammar: Grammar,
  language: Language,
): (span: Span, block: number) => Sentence {
  const text = reading.folded;
  const pub = published(reading.document.published);
  const { lexicon } = language;
  return (span, block) => {
    const lexemes = lexicon.words.scan(text, span.start, span.end);
    const names = namesOf(text, grammar.names.scan(text, span.start, span.end), lexemes);
    const times = free(names, language.periods(text, span, pub));
    const strong = [...names, ...times];
    const figures = free(strong, language.figures(text, span, lexicon)).map((f) =>
      isFigure(f) ? language.hedge(text, f, lexicon) : f,
    );
    const words = free(
      [...strong, ...figures],
      lexemes.map((m) => ({ type: 'word', start: m.start, end: m.end, senses: m.values })),
    );
    const plain = inOrder([...strong, ...figures, ...words]);
    const at = breaks(text, { span, at: language.clauseBreak }, plain);
    const clauseStart = (offset: number): number => at.reduce((s, b) => (b < offset ? b + 1 : s), span.start);
    const groups = language.groups(text, plain, clauseStart);
    const items = inOrder([...plain, ...groups]);
    return { ...span, block, items, clauses: clausesOf(span, at, items) };
  };
}
