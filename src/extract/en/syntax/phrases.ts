// Noun phrases, verb groups and the marks between them: the chunks of an English sentence. Takes tagged words, gives
// phrases in order; a noun phrase knows its preposition, its owner, its figures and what its nouns are about.

import type { Sense } from '../../grammar.ts';
import { type FigureItem, isFigure, type Sentence } from '../../item.ts';
import type { Trie } from '../../match/trie.ts';
import { tagged } from './tags.ts';
import type { Token } from './tokens.ts';
import { ARTICLE } from './words.ts';

export interface Noun {
  type: 'noun';
  start: number;
  end: number;
  /** The preposition before it, '' for none. */
  prep: string;
  tokens: Token[];
  head: Token;
  /** The party that its head is, or null. */
  party: Token | null;
  /** "Oracle's", "its": whose it is. */
  owner: Token | null;
  /** Parties named before the head: "Oracle shares", "Nvidia chips". */
  inner: Token[];
  figures: FigureItem[];
  /** Classes of its nouns; the head's own first. */
  kinds: string[];
  /** It only describes the phrase before it. */
  aside: boolean;
  index: number;
  /** What it is in a deal, worked out when first asked for. */
  thing: unknown;
}

export interface Verb {
  type: 'verb';
  start: number;
  end: number;
  word: string;
  senses: readonly string[];
  mood: 'finite' | 'to' | 'ing' | 'past';
  passive: boolean;
  negated: boolean;
  /** "is", "has been" without another verb. */
  copula: boolean;
  token: Token;
  index: number;
  /** Its arguments, worked out when first asked for. */
  predicate: unknown;
}

export interface Mark {
  type: 'mark';
  start: number;
  end: number;
  /** A punctuation sign, or and, rel, that, sub. */
  word: string;
  /** The word itself. */
  text: string;
  /** "in which": the preposition of a relative word. */
  prep: string;
  index: number;
}

export type Phrase = Noun | Verb | Mark;

const BE: ReadonlySet<string> = new Set("is was are were be been being am 's 're".split(' '));
/** Verbs whose past looks like the plain form: "is to cut" is no passive. */
const SAME: ReadonlySet<string> = new Set('cut hit let put rent set shed'.split(' '));
const COPULA: ReadonlySet<string> = new Set([...BE, 'stands', 'stood']);

interface Cursor {
  tokens: readonly Token[];
  at: number;
}

const nounish = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.tag === 'det' || t.tag === 'adj' || t.tag === 'noun' || t.tag === 'party' || t.tag === 'figure');

/** Pronouns are phrases of their own. */
const ALONE = /^(?:it|they|we|us|you|he|she|him|them|each|both|itself)$/u;

/** Does a word begin a phrase of its own right after another one: "paid CoreWeave | $21 billion", "gave it | a stake"? */
function parts(run: readonly Token[], t: Token): boolean {
  const prev = run[run.length - 1];
  if (!prev || prev.poss || prev.tag === 'det' || prev.tag === 'adj') return false;
  if (t.tag === 'det' || ALONE.test(t.word) || (ALONE.test(prev.word) && !/^(?:both|each)$/u.test(prev.word)))
    return true;
  if (t.poss && /^(?:its|their|his|her)$/u.test(t.word)) return true;
  if (t.item?.type === 'group' && ARTICLE.test(t.word)) return true;
  const articled = run[0]?.tag === 'det' || run[0]?.poss === true || run[0]?.tag === 'figure';
  if (t.tag === 'figure') return prev.tag === 'party' ? !articled : prev.tag === 'noun' && !articled;
  if (prev.tag === 'party' && prev.item?.type === 'group') return t.tag === 'party';
  return prev.tag === 'figure' && t.tag === 'party' && run[0] === prev;
}

/** Nouns that name who the party behind them is: "the start-up X", "its rival Y". */
const AGENT =
  /(?:er|or|ist|firm|company|group|start-?up|lab|giant|rival|parent|unit|arm|fund|funds|bank|house|owner|vehicle|venture|agency|newspaper|daily|subsidiary|affiliate|business|site|website|magazine|brand|service|boss|chief|app|platform|trust|blog|journal|exchange|city|state|province|studio|school|institute|university|ministry|authority|network|chain|airline|consortium|duo|pair|trio|partners|backers|likes|investment|model|chip|processor|assistant|chatbot|vendor|clients?|lender|adviser|executive)s?$/u;

/** "Under the deal | OpenAI will": a name with its verb right behind it begins the clause. */
function beginsClause(
  run: readonly Token[],
  { t, next, prep }: { t: Token; next: Token | undefined; prep: string },
): boolean {
  const prev = run[run.length - 1];
  if (
    !prev ||
    prep === '' ||
    t.item?.type !== 'name' ||
    t.poss ||
    prev.tag !== 'noun' ||
    prev.poss ||
    prev.item?.type === 'name'
  )
    return false;
  const does =
    next?.tag === 'aux' || next?.tag === 'modal' || next?.tag === 'verb' || next?.word === ',' || next?.tag === 'adv';
  return does && !AGENT.test(prev.word);
}

/** An article or owner, which wants its noun: "its last shares". */
const opens = (t: Token | undefined): boolean => t?.tag === 'det' || t?.poss === true;

function nounFrom(c: Cursor, prep: string): Noun | null {
  const run: Token[] = [];
  for (;;) {
    const t = c.tokens[c.at];
    if (!t) break;
    const after = c.tokens[c.at + 1];
    if (nounish(t)) {
      if (run.length > 0 && (parts(run, t) || beginsClause(run, { t, next: after, prep }))) break;
      run.push(t);
      c.at++;
    } else if (run.length > 0 && t.tag === 'adv' && nounish(after) && opens(run[run.length - 1])) c.at++;
    else break;
  }
  return run.length > 0 ? noun(run, prep) : null;
}

/** What a noun phrase is about; "$5bn" and "10%" are their own head. */
function noun(run: Token[], prep: string): Noun {
  const head = run[run.length - 1] as Token;
  const owned = run.filter((t) => t.poss && t.tag !== 'figure');
  const owner = owned.find((t) => t.tag === 'party' || /^(?:its|their|his|her|whose)$/u.test(t.word)) ?? null;
  const figures = run.map((t) => t.item).filter((i): i is FigureItem => i !== null && isFigure(i));
  const kinds = [...new Set([head, ...run.slice(0, -1).reverse()].flatMap((t) => t.nouns))];
  return {
    type: 'noun',
    start: (run[0] as Token).start,
    end: head.end,
    prep,
    tokens: run,
    head,
    party: head.tag === 'party' && !head.poss ? head : null,
    owner,
    inner: run.filter((t) => t.tag === 'party' && t !== head && !t.poss),
    figures,
    kinds,
    aside: false,
    index: 0,
    thing: null,
  };
}

/** An auxiliary chain with its verb: "has agreed", "will be sold", "is to pay", "to have bought". */
function verbFrom(c: Cursor): Verb | null {
  const { tokens } = c;
  let at = c.at;
  let mood: Verb['mood'] | null = null;
  let negated = false;
  let be = false;
  let start: number | null = null;
  let last: Token | null = null;
  for (; tokens[at]; at++) {
    const t = tokens[at] as Token;
    if (t.tag === 'to' && (last === null || BE.has(last.word))) mood ??= 'to';
    else if (t.tag === 'modal') mood ??= 'finite';
    else if (t.tag === 'aux') {
      mood ??= t.word === 'being' || t.word === 'having' ? 'ing' : 'finite';
      be = BE.has(t.word);
    } else if (t.tag === 'not') negated = true;
    else if (t.tag !== 'adv' && t.tag !== 'time') break;
    if (t.tag !== 'adv' && t.tag !== 'time') {
      start ??= t.start;
      last = t;
    }
    if (start === null) return null;
  }
  const main = tokens[at];
  if (main?.tag === 'verb' && (start === null || !(main.form === 'base' && last?.tag === 'aux' && be))) {
    c.at = at + 1;
    const own: Verb['mood'] = main.form === 'ing' ? 'ing' : main.form === 'past' ? 'past' : 'finite';
    return {
      ...verb(main, start ?? main.start, negated),
      mood: mood ?? own,
      passive: be && main.form === 'past' && !(last?.tag === 'to' && SAME.has(main.word)),
    };
  }
  if (!last || (last.tag !== 'aux' && last.tag !== 'modal')) return null;
  while (at > c.at && (tokens[at - 1]?.tag === 'time' || tokens[at - 1]?.tag === 'adv')) at--;
  c.at = at;
  const senses = /^(?:has|have|had|having)$/u.test(last.word) ? ['have'] : [];
  return { ...verb(last, start as number, negated), senses, mood: mood ?? 'finite', copula: COPULA.has(last.word) };
}

const verb = (main: Token, start: number, negated: boolean): Verb => ({
  type: 'verb',
  start,
  end: main.end,
  word: main.word,
  senses: main.verbs,
  mood: 'finite',
  passive: false,
  negated,
  copula: COPULA.has(main.word),
  token: main,
  index: 0,
  predicate: null,
});

const mark = (t: Token, word: string, prep: string): Mark => ({
  type: 'mark',
  start: t.start,
  end: t.end,
  word,
  text: t.word,
  prep,
  index: 0,
});

function chunks(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  const c: Cursor = { tokens, at: 0 };
  let prep = '';
  while (c.at < tokens.length) {
    const t = tokens[c.at] as Token;
    const made =
      t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal' || t.tag === 'to' || t.tag === 'not'
        ? verbFrom(c)
        : nounish(t)
          ? nounFrom(c, prep)
          : null;
    if (made) {
      if (made.type === 'verb' && prep && found.length > 0 && made.mood === 'ing')
        found.push({ ...mark(t, 'by', prep), start: t.start, end: t.start });
      const before = found[found.length - 1];
      // "to help pay": the plain form behind "help" is an infinitive.
      if (made.type === 'verb' && made.mood === 'finite' && before?.type === 'verb' && /^help/u.test(before.word))
        made.mood = 'to';
      found.push(made);
      prep = '';
      continue;
    }
    if (t.tag === 'prep' || t.tag === 'to')
      prep = prep === 'out' && t.word === 'of' ? 'of' : prep === 'worth' ? prep : t.word;
    else if (t.tag !== 'adv' && t.tag !== 'time' && t.tag !== 'not') {
      if (t.word === '"' || t.word === '“' || t.word === '”') {
        c.at++;
        continue;
      }
      found.push(mark(t, t.tag === 'mark' ? t.word : t.tag, prep));
      prep = '';
    } else if (t.tag === 'time' && !t.poss) prep = '';
    c.at++;
  }
  return found;
}

/** The phrases of a sentence, each with its place among them. */
export function phrasesOf(text: string, sentence: Sentence, words: Trie<Sense>): Phrase[] {
  if (sentence.notes.phrases) return sentence.notes.phrases as Phrase[];
  const made = chunks(tagged(text, sentence, words));
  made.forEach((p, i) => {
    p.index = i;
  });
  made.forEach((p, i) => {
    if (p.type === 'noun') p.aside = describes(made, i);
  });
  sentence.notes.phrases = made;
  return made;
}

/** ", the chip maker," after a name: the phrase only describes it. */
function describes(all: readonly Phrase[], i: number): boolean {
  const p = all[i] as Noun;
  const comma = all[i - 1];
  const before = all[i - 2];
  if (p.prep || p.tokens[0]?.tag === 'figure' || comma?.type !== 'mark' || !/^[,(–—]$/u.test(comma.word)) return false;
  if (before?.type !== 'noun' || !before.party || p.head.item?.type === 'name') return false;
  const first = p.tokens[0] as Token;
  const article = /^(?:an?|the|its|their|one|another)$/u.test(first.word) || first.item?.type === 'group' || first.poss;
  if (!article || p.figures.length > 0) return false;
  const rest = all.slice(i + 1, i + 4);
  const stop = rest.find((q) => q.type === 'mark' || q.type === 'verb');
  return stop === undefined || (stop.type === 'mark' && stop.word !== 'and');
}
