// Recognises one sentence: names, times, figures with hedges, words and groups, then cuts it into clauses.
// Names win over times, times over figures, figures over words, so that 零一万物 is a company and not a number.
import type { Reading, Span } from '../model/document.ts';
import type { GazetteerRow } from '../model/reference.ts';
import type { Grammar, Sense } from './grammar.ts';
import { type Clause, type Item, type NameItem, type Sentence, uniform, wordItem } from './item.ts';
import { type Language, published } from './language.ts';
import { astride } from './match/astride.ts';
import { type Charset, inSet } from './match/charset.ts';
import type { Match, Trie } from './match/trie.ts';
import { malformedIn } from './units/malformed.ts';

/** Both lists in order of position: the items of `more` that none of `taken` covers are added. */
function joined<T extends Span>(taken: readonly T[], more: readonly T[]): T[] {
  const all: T[] = [];
  let at = 0;
  for (const m of more) {
    while (at < taken.length && (taken[at] as T).end <= m.start) all.push(taken[at++] as T);
    const next = taken[at];
    if (!next || next.start >= m.end) all.push(m);
  }
  while (at < taken.length) all.push(taken[at++] as T);
  return all;
}

/** Items in order of position, the longer first; the first list is in order already. */
function inOrder(items: Item[], groups: readonly Item[]): Item[] {
  return groups.length === 0 ? items : [...items, ...groups].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 某某(行情600000,诊股): the comma of a ticker and its links ends no clause. */
const TICKER = /^\((?:行情)?[A-Za-z0-9.:]{2,12},(?:诊股|股吧|买入|行情|咨询)\)/u;
const inTicker = (text: string, at: number): boolean => {
  if (text[at] !== ',') return false;
  // No further back than a ticker is long: a sentence may be nothing but commas.
  const from = Math.max(0, at - 16);
  const open = text.slice(from, at).lastIndexOf('(');
  return open >= 0 && TICKER.test(text.slice(from + open, from + open + 24));
};

const BESIDE_GAP = /^[^\s,;:。!?、]$/u;
/** 某某投资某某　某某入股: a wide space keeps the items of a headline apart. */
const wideAt = (raw: string, at: number, text: string): boolean =>
  raw.charCodeAt(at) === 0x3000 && BESIDE_GAP.test(text[at - 1] ?? '') && BESIDE_GAP.test(text[at + 1] ?? '');

interface Broken {
  span: Span;
  at: Charset;
  /** The text as it was written. */
  raw: string;
}

/** Where clauses break: at punctuation that is not inside an item (3,800亿 stays whole). */
function breaks(text: string, { span, at, raw }: Broken, items: readonly Item[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (let i = span.start; i < span.end; i++) {
    if (!inSet(at, text, i) && !(i > span.start && i + 1 < span.end && wideAt(raw, i, text))) continue;
    while (next < items.length && (items[next] as Item).end <= i) next++;
    const item = items[next];
    if (item && item.start <= i) i = item.end - 1;
    else if (!inTicker(text, i)) found.push(i);
  }
  return found;
}

function clausesOf(span: Span, at: readonly number[], items: readonly Item[]): Clause[] {
  const clauses: Clause[] = [];
  let start = span.start;
  let next = 0;
  for (let index = 0; index <= at.length; index++) {
    const end = at[index] ?? span.end;
    const own: Item[] = [];
    for (let item = items[next]; item && item.start < end; item = items[++next])
      if (item.start >= start) own.push(item);
    clauses.push({ start, end, index, items: own, notes: { placed: null, mask: null, where: null } });
    start = end + 1;
  }
  return clauses;
}

const lowerCase = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** A Latin name begins as its company writes it: "the information" is not The Information, xAI and a16z are names. */
const asWritten = (text: string, at: number, row: GazetteerRow): boolean =>
  !lowerCase(text, at) || row.names.en[0] === text[at] || row.aliases.some((n) => n[0] === text[at]);

/** "the Wall Street Journal": in a sentence the article of a name is written small. */
const afterArticle = (text: string, at: number): number | null =>
  text.startsWith('the ', at) && text[at + 4] !== undefined && !lowerCase(text, at + 4) ? at + 4 : null;

const decoy = (m: Match<Sense>): boolean => m.values.some((v) => v.class === 'skip');

const ENDS_HERE = /^[,。;，；]?$/u;
const GOT = /获得?(?:了|过)?(?:[\u4e00-\u9fffA-Za-z]{2,6}、){0,2}$/u;

/** 腾讯投资拓界智能45亿元: a name and its sum. */
const DEAL_NEXT =
  /^(?!管理|控股|发展|基金|有限|集团|合伙|董事|负责|团队|平台|中心|部)[\u4e00-\u9fffA-Za-z]{2,10}(?:约|近|逾|超过?)?(?:人民币|US\$|[$¥])?\d[\d.]*[万亿]/u;
const SUM_NEXT = /^(?:了|[约近超逾]?[\d$¥一二两三四五六七八九]|人民币|新台币)/u;

/** 腾讯投资了X, 腾讯投资3亿元: the verb is no part of the name. */
function whoInvests(text: string, m: Match<GazetteerRow>, names: Trie<GazetteerRow>): Match<GazetteerRow> {
  if (text[m.end - 1] !== '资') return m;
  // 获腾讯投资: neither where it ends what was got.
  const got = ENDS_HERE.test(text[m.end] ?? '') && text.slice(Math.max(0, m.start - 14), m.start).match(GOT) !== null;
  const deals = SUM_NEXT.test(text.slice(m.end, m.end + 3)) || DEAL_NEXT.test(text.slice(m.end, m.end + 22));
  if (!deals && !got) return m;
  return names.longest(text, m.start, m.end - 2) ?? m;
}

const digit = (code: number): boolean => code >= 48 && code <= 57;

/** "$3m" is three million, not 3M: a name of digits stands as its company writes it and behind no sign of money. */
const isSum = (text: string, { start, end }: Span, row: GazetteerRow): boolean => {
  if (!digit(text.charCodeAt(start))) return false;
  const said = text.slice(start, end);
  const small = /^\d+[a-z]/u.test(said) && row.names.en !== said && !row.aliases.includes(said);
  return small || /[$€£¥₩₹]/u.test(text[start - 1] ?? '');
};

/** Names that stand in the text, without those inside a word that means something else (高通 in 高通胀). */
function namesOf(text: string, found: readonly Match<GazetteerRow>[], lexemes: readonly Match<Sense>[]): NameItem[] {
  const names: NameItem[] = [];
  let next = 0;
  for (const m of found) {
    const row = m.values[0];
    while (
      next < lexemes.length &&
      ((lexemes[next] as Match<Sense>).end < m.end || !decoy(lexemes[next] as Match<Sense>))
    )
      next++;
    const d = lexemes[next];
    const hidden = d !== undefined && d.start <= m.start && d.end - d.start > m.end - m.start;
    if (!row || hidden || isSum(text, m, row)) continue;
    const start = asWritten(text, m.start, row) ? m.start : afterArticle(text, m.start);
    if (start !== null) names.push({ type: 'name', start, end: m.end, row });
  }
  return names;
}

const word = (m: Match<Sense>): Item => wordItem(m.start, m.end, m.values);

/** Words beside stronger items: one that reaches out of an item is read again from where the item ends (财年|增长). */
function wordsBetween(
  text: string,
  { lexemes, trie }: { lexemes: readonly Match<Sense>[]; trie: Trie<Sense> },
  taken: readonly Item[],
): Item[] {
  const found: Item[] = [];
  let next = 0;
  let done = 0;
  for (const m of lexemes) {
    while (taken[next] && (taken[next] as Item).end <= m.start) next++;
    const item = taken[next];
    if (!item || item.start >= m.end) {
      if (m.start >= done) found.push(word(m));
      continue;
    }
    if (m.start < item.start) {
      const short = trie.longest(text, m.start, item.start);
      if (short) found.push(word(short));
    }
    const limit = Math.min(taken[next + 1]?.start ?? text.length, m.end + 6);
    for (let at = item.end; at < m.end; ) {
      const again = trie.longest(text, at, limit);
      if (again) found.push(word(again));
      at = again ? again.end : at + 1;
      done = at;
    }
  }
  return found;
}

function sentenceOf(
  { start, end }: Span,
  parts: Pick<Sentence, 'block' | 'items' | 'clauses' | 'asides' | 'contrasts'>,
): Sentence {
  const { block, items, clauses, asides, contrasts } = parts;
  const words: Sentence['words'] = [];
  const classes = new Set<string>();
  for (const clause of clauses)
    for (const item of clause.items)
      if (item.type === 'word') {
        words.push({ clause, word: item });
        for (const s of item.senses) classes.add(s.class);
      }
  const notes = {
    governors: null,
    pairs: null,
    rates: null,
    phrases: null,
    nominals: null,
    mentions: null,
    meant: null,
    besides: null,
    cast: null,
    holders: null,
  };
  const unsettled = { carried: null, asOf: null, event: null, coming: null, outlook: false };
  return { start, end, items, clauses, words, classes, asides, notes, contrasts, block, ...unsettled };
}

const NONE: readonly Span[] = [];
const within = (i: Span, spans: readonly Span[]): boolean => spans.some((s) => s.start <= i.start && i.end <= s.end);

type Senses = Match<Sense>[];
/** What the grammar's pass gives. */
type Passed = [names: Match<GazetteerRow>[], words: Senses, term: Senses, view: Senses, why: Senses];

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
    const [known, lexemes, term, view, why] = lexicon.pass.scan(text, span.start, span.end) as Passed;
    const found = known.filter((m) => !astride(text, m, lexicon)).map((m) => whoInvests(text, m, grammar.names));
    const listed = namesOf(text, found, lexemes);
    const names: Item[] = language.names ? joined(language.names(text, span, listed), listed) : listed;
    const timed = joined(names, language.periods(text, span, pub));
    const read = language.figures(text, span, lexicon);
    const wrong = read.length > 0 ? malformedIn(text, span) : NONE;
    const figures: Item[] = read
      .filter((f) => !wrong.some((w) => w.start < f.end && f.start < w.end))
      .map((f) => language.hedge(text, f, lexicon));
    const counted = joined(timed, figures).map(uniform);
    const words = wordsBetween(text, { lexemes, trie: lexicon.words }, counted);
    const apart = names.length > 0 ? language.contrasts(text, span, names) : NONE;
    const all = joined(counted, words);
    const plain = apart.length > 0 ? all.filter((i) => i.type !== 'name' || !within(i, apart)) : all;
    const at = breaks(text, { span, at: language.clauseBreak, raw: reading.document.text }, plain);
    const clauseStart = (offset: number): number => at.reduce((s, b) => (b < offset ? b + 1 : s), span.start);
    const items = inOrder(plain, language.groups(text, plain, clauseStart).map(uniform));
    const asides = { term, view, why };
    return sentenceOf(span, { block, items, clauses: clausesOf(span, at, items), asides, contrasts: apart });
  };
}
