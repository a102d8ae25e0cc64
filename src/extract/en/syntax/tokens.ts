// The words of an English sentence: names, groups, times and figures of the scan are one word each, everything else is
// read word by word, with the senses that the lexicon gives it and the likeliest part of speech.

import type { Sense } from '../../grammar.ts';
import { type GroupItem, type Item, isFigure, type Sentence, type WordItem } from '../../item.ts';
import { charset, inSet } from '../../match/charset.ts';
import type { Trie } from '../../match/trie.ts';
import { ended, FIRST, type Form, functional, KIND, set, type Tag } from './words.ts';

export interface Token {
  start: number;
  end: number;
  tag: Tag;
  /** In small letters. */
  word: string;
  item: Item | null;
  /** Values of the class `verb`. */
  verbs: readonly string[];
  /** Classes of nouns. */
  nouns: readonly string[];
  form: Form;
  /** "Oracle's", "its": what follows belongs to it. */
  poss: boolean;
}

/** No word of a text is longer than this many characters. */
const WORD = /[A-Za-zÀ-ɏ0-9][\wÀ-ɏ.&+-]{0,300}(?:['’](?!s\b)[a-z]+)?/uy;
const NONE: readonly string[] = [];
/** Figures that say what is done: "halved its stake". */
const MULTIPLIES = /^(?:(halv)|doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing|es)$/u;
const CUTS: readonly string[] = ['trim'];
const LIFTS: readonly string[] = ['lift'];

/** Names that can take part in a deal; outlets and regulators only speak. */
const ACTORS = set('company cloud chip lab fund product unknown person group');

const blank = (start: number, end: number): Token => ({
  start,
  end,
  tag: 'noun',
  word: '',
  item: null,
  verbs: NONE,
  nouns: NONE,
  form: 'base',
  poss: false,
});

/** "its chip unit", "Intel's business": what belongs to somebody is read word by word. */
const owned = (text: string, g: GroupItem): boolean =>
  g.form === 'class' && /^(?:its|their|our) |['’]s? /iu.test(text.slice(g.start, g.end));

/** Items that stand for one word each, by where they begin: groups over names over figures. */
function atoms(text: string, sentence: Sentence): Item[] {
  const groups = sentence.items.filter((i): i is GroupItem => i.type === 'group' && !owned(text, i));
  const figures = sentence.items.filter(isFigure);
  const hidden = (i: Item): boolean =>
    (i.type === 'word' && figures.some((f) => f.full.start < i.end && i.start < f.full.end)) ||
    groups.some((g) => g.start <= i.start && i.end <= g.end);
  const found: Item[] = [];
  let ordered = true;
  for (const i of sentence.items) {
    if (i.type === 'group' ? !groups.includes(i) : hidden(i)) continue;
    const before = found[found.length - 1];
    ordered &&= !before || startOf(before) <= startOf(i);
    found.push(i);
  }
  return ordered ? found : found.sort((a, b) => startOf(a) - startOf(b));
}

function itemToken(item: Item, text: string): Token | null {
  if (item.type === 'word') return wordToken(item, text);
  const word = text.slice(item.start, item.end).toLowerCase();
  if (item.type === 'name' && !ACTORS.has(item.row.kind)) return { ...blank(item.start, item.end), word, item };
  if (item.type === 'name' || item.type === 'group')
    return { ...blank(item.start, item.end), tag: 'party', word, item };
  if (item.type === 'time' && /^[\w-]+-(?:year|month|day)$/u.test(word))
    return { ...blank(item.start, item.end), tag: 'adj', word, item: null };
  if (item.type === 'time') return { ...blank(item.start, item.end), tag: 'time', word, item };
  const does = MULTIPLIES.exec(word);
  if (does)
    return {
      ...blank(item.start, item.end),
      tag: 'verb',
      word,
      item,
      verbs: does[1] ? CUTS : LIFTS,
      form: ended(word),
    };
  return { ...blank(item.full.start, Math.max(item.end, item.full.end)), tag: 'figure', word, item };
}

/** A word of the lexicon that is a verb or a noun of deals. */
function wordToken(item: WordItem, text: string): Token | null {
  const [verbs, nouns] = [verbsOf(item.senses), nounsOf(item.senses)];
  if (verbs.length === 0 && nouns.length === 0) return null;
  const word = text.slice(item.start, item.end).toLowerCase();
  if (/^(?:of|the|in|for) /u.test(word) || functional(word) || (word.endsWith(' of') && verbs.length === 0))
    return null;
  return {
    ...blank(item.start, item.end),
    tag: verbs.length > 0 && nouns.length === 0 ? 'verb' : 'noun',
    word,
    item,
    verbs,
    nouns,
    form: verbs.length === 0 && word.includes(' ') ? 'base' : ended(word),
  };
}

function verbsOf(senses: readonly Sense[]): readonly string[] {
  const found: string[] = [];
  for (const s of senses) if (s.class === 'verb') found.push(s.value ?? '');
  return found.length > 0 ? found : NONE;
}

function nounsOf(senses: readonly Sense[]): readonly string[] {
  const found: string[] = [];
  for (const s of senses) {
    const kind = KIND[s.class];
    if (kind !== undefined) found.push(kind);
  }
  return found.length > 0 ? found : NONE;
}

/** The raw words of a sentence, each with its likeliest part. */
export function tokensOf(text: string, sentence: Sentence, words: Trie<Sense>): Token[] {
  const found: Token[] = [];
  const items = atoms(text, sentence);
  let next = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    while (items[next] && startOf(items[next] as Item) < at) next++;
    const defined = text.charCodeAt(at) === BRACKET ? definition(text, at) : 0;
    if (defined > 0 && defined <= sentence.end) {
      at = defined;
      continue;
    }
    const apart = sentence.contrasts?.find((c) => c.start === at);
    if (apart) {
      at = apart.end;
      continue;
    }
    const item = items[next];
    const limit = Math.min(sentence.end, nextStart(items, next, at));
    const fits =
      item && startOf(item) === at && (item.type !== 'word' || (item.end <= limit && !goesOn(text, item.end)));
    const token = fits ? itemToken(item, text) : null;
    if (token) {
      found.push(token);
      at = compound(text, token) ?? possessive(text, token);
      continue;
    }
    at = plain(text, { at, limit, words }, found);
  }
  for (const [i, t] of found.entries()) if (UPFRONT.test(t.word) && !describes(found[i + 1])) t.tag = 'adv';
  return found;
}

/** "F from X upfront" says when; "an upfront fee" of what sort. */
const UPFRONT = /^up-?front$/u;
const describes = (next: Token | undefined): boolean => next?.tag === 'noun' || next?.tag === 'adj';

const DEFINED =
  /\((?:(?:the|or|together|collectively|hereinafter|and|its)[ ,]{1,2}){0,3}["“][A-Z][^"“”()]{0,40}["”](?:,? (?:or|and) (?:the )?["“][A-Z][^"“”()]{0,40}["”])?\)|\([A-Z][A-Za-z ]{1,18}: ?[A-Z0-9.]{1,8}\)/uy;

/** (the "Group"), (NYSE: X): what only says how a party is called is no part of the sentence. Where it ends, else 0. */
function definition(text: string, at: number): number {
  DEFINED.lastIndex = at;
  const m = DEFINED.exec(text);
  return m ? at + m[0].length : 0;
}

/** "cheque" in "cheque-writers" is no word by itself. */
const goesOn = (text: string, end: number): boolean => text[end] === '-' && /[a-z]/u.test(text[end + 1] ?? '');

const COMPOUND =
  /-(?:based|backed|owned|led|listed|made|style|run|controlled|powered|linked|built|designed|supplied|hosted|headquartered|advised|managed|affiliated|sponsored|held|funded|financed)\b/uy;

/** "Lagos-based", "Temasek-backed": the name describes what follows. */
function compound(text: string, token: Token): number | null {
  if (text.charCodeAt(token.end) !== HYPHEN) return null;
  COMPOUND.lastIndex = token.end;
  const m = COMPOUND.exec(text);
  if (!m || token.tag === 'figure') return null;
  token.tag = 'adj';
  token.end += m[0].length;
  token.word += m[0];
  return token.end;
}

const startOf = (item: Item): number => (isFigure(item) ? item.full.start : item.start);

/** Where the next name or figure begins: no plain word runs into it. */
function nextStart(items: readonly Item[], next: number, at: number): number {
  for (let i = next; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.type !== 'word' && startOf(item) > at) return startOf(item);
  }
  return Infinity;
}

const POSSESSIVE = set('its their his her');
const HYPHEN = 0x2d;
const STOP = 0x2e;
const APOSTROPHE = 0x27;
const QUOTE = 0x2019;

/** McDonald's and Macy's own nothing by their name alone. */
const SHOPS = set('mcdonald macy lowe kohl moody sotheby christie wendy domino sainsbury levi lloyd dillard denny');

function possessive(text: string, token: Token): number {
  if (
    token.item?.type === 'name' &&
    SHOPS.has(token.word) &&
    /^['’]s\b(?! [a-z]+ (?:stake|share|holding|unit)s?\b)/u.test(text.slice(token.end, token.end + 24))
  )
    return token.end + 2;
  if (POSSESSIVE.has(token.word)) token.poss = true;
  const mark = text.charCodeAt(token.end);
  if (mark !== APOSTROPHE && mark !== QUOTE) return token.end;
  const m = /^(?:['’]s|(?<=s)['’])(?![a-z])/u.exec(text.slice(token.end, token.end + 3));
  const bare = text[token.end - 1] === 's' && /^['’] /u.test(text.slice(token.end, token.end + 2));
  if (m || bare) {
    token.poss = true;
    return token.end + (m?.[0].length ?? 1);
  }
  return token.end;
}

interface Place {
  at: number;
  limit: number;
  words: Trie<Sense>;
}

const MARKS = charset(',;:()—–"“”?!.');
const BLANK = 0x20;
const BRACKET = 0x28;

function plain(text: string, { at, limit, words }: Place, found: Token[]): number {
  if (text.charCodeAt(at) === BLANK) return at + 1;
  WORD.lastIndex = at;
  const m = WORD.exec(text);
  if (!m) {
    if (inSet(MARKS, text, at)) found.push({ ...blank(at, at + 1), tag: 'mark', word: text[at] ?? '' });
    return at + 1;
  }
  let end = at + m[0].length;
  for (let c = text.charCodeAt(end - 1); c === STOP || c === HYPHEN; c = text.charCodeAt(end - 1)) end--;
  end = Math.min(limit, end);
  const written = text.slice(at, end);
  const word = written.toLowerCase();
  const tag = functional(word);
  const known = tag ? null : words.longest(text, at, end);
  const first = FIRST.has(word) && written !== 'US';
  const token = blank(at, end);
  token.word = word;
  token.tag = first ? 'party' : (tag ?? 'noun');
  if (known?.end === end) {
    token.verbs = verbsOf(known.values);
    token.nouns = nounsOf(known.values);
  }
  token.form = ended(word);
  token.poss = word === 'our' || word === 'your';
  found.push(token);
  const next = Math.max(possessive(text, token), at + 1);
  // "the U.S. Army": the last stop of the letters ends nothing.
  const letters = text.charCodeAt(next) === STOP && text.charCodeAt(next - 2) === STOP;
  return letters && /^\. [A-Z]/u.test(text.slice(next, next + 3)) ? next + 1 : next;
}
