// Noun phrases, verb groups and the marks between them: the chunks of an English sentence. Takes tagged words, gives
// phrases in order; a noun phrase knows its preposition, its owner, its figures and what its nouns are about.

import type { Sense } from '../../grammar.ts';
import { type FigureItem, isFigure, type Sentence } from '../../item.ts';
import type { Trie } from '../../match/trie.ts';
import type { Cursor, Mark, Noun, Phrase, Verb } from './kinds.ts';
import { tagged } from './tags.ts';
import { withoutTellers } from './tellers.ts';
import type { Token } from './tokens.ts';
import { verbFrom } from './verbs.ts';
import { ARTICLE } from './words.ts';

export type { Mark, Noun, Phrase, Verb };

const nounish = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.tag === 'det' || t.tag === 'adj' || t.tag === 'noun' || t.tag === 'party' || t.tag === 'figure');

/** Pronouns are phrases of their own. */
const ALONE = /^(?:it|they|we|us|you|he|she|him|them|each|both|itself)$/u;

/** Who holds and gives, and counts nothing itself. */
const PEOPLE =
  /(?:^| )(?:employees|owners?|shareholders|stockholders|holders|investors|backers|founders?|family|lenders|creditors|banks|managers|management|directors|staff|parent|state|government|bondholders|noteholders|partners|brothers|sisters|sons|daughters|wife|widow|husband|heirs|children|trust|foundation)$/u;

/** Does a word begin a phrase of its own right after another one: "paid CoreWeave | $21 billion", "gave it | a stake"? */
function parts(run: readonly Token[], t: Token, next: Token | undefined): boolean {
  const prev = run[run.length - 1];
  if (!prev || prev.poss || prev.tag === 'det' || prev.tag === 'adj') return false;
  if (t.tag === 'det' || ALONE.test(t.word) || (ALONE.test(prev.word) && !/^(?:both|each)$/u.test(prev.word)))
    return true;
  if (t.poss && /^(?:its|their|his|her)$/u.test(t.word)) return true;
  // "makes X | one of the owners".
  if (t.word === 'one' && prev.tag === 'party') return true;
  if (t.item?.type === 'group' && ARTICLE.test(t.word)) return true;
  const articled = run[0]?.tag === 'det' || run[0]?.poss === true || run[0]?.tag === 'figure';
  // "its sister company Y | 30%": nothing follows that the figure could describe.
  // "its employees | 6%".
  const closes = run.length > 1 && !nounish(next) && (prev.item?.type === 'name' || PEOPLE.test(prev.word));
  if (t.tag === 'figure') return (prev.tag === 'party' || prev.tag === 'noun') && (!articled || closes);
  if (prev.tag === 'party' && prev.item?.type === 'group') return t.tag === 'party';
  // "57 million Y shares" is one phrase, "$5bn | Y" two.
  const counts = prev.item?.type === 'number' || prev.item?.type === 'count';
  // "the F | Y invested".
  const acts = t.item?.type === 'name' && !t.poss && /^(?:verb|aux|modal)$/u.test(next?.tag ?? '');
  return prev.tag === 'figure' && t.tag === 'party' && (run[0] === prev || (run.length === 2 && acts)) && !counts;
}

/** Nouns that name who the party behind them is: "the start-up X", "its rival Y". */
const AGENT =
  /(?:er|or|ist|firm|company|group|start-?up|lab|giant|rival|parent|unit|arm|fund|funds|bank|house|owner|vehicle|venture|agency|newspaper|daily|subsidiary|affiliate|business|site|website|magazine|brand|service|boss|chief|app|platform|trust|blog|journal|exchange|city|state|province|studio|school|institute|university|ministry|authority|network|chain|airline|consortium|duo|pair|trio|partners|backers|likes|investment|model|chip|processor|assistant|chatbot|vendor|clients?|lender|adviser|executive)s?$/u;

/** "Under the deal | OpenAI will": a name with its verb right behind it begins the clause. */
function beginsClause(
  run: readonly Token[],
  { t, next, prep, purpose }: { t: Token; next: Token | undefined; prep: string; purpose: boolean },
): boolean {
  const prev = run[run.length - 1];
  if (
    !prev ||
    (prep === '' && !purpose) ||
    t.item?.type !== 'name' ||
    prev.tag !== 'noun' ||
    prev.poss ||
    prev.item?.type === 'name'
  )
    return false;
  if (prev.word === 'u.s') return false;
  // "With the purchase | Reliance's interest".
  if (t.poss) return run[0]?.tag === 'det' && prep !== 'of' && !AGENT.test(prev.word);
  const does =
    next?.tag === 'aux' || next?.tag === 'modal' || next?.tag === 'verb' || next?.word === ',' || next?.tag === 'adv';
  return does && (prev.word === 'takeover' || !AGENT.test(prev.word));
}

/** An article or owner, which wants its noun: "its last shares". */
const opens = (t: Token | undefined): boolean => t?.tag === 'det' || t?.poss === true;

/** A word that begins a clause takes a phrase as a preposition does: "Before the sale | X held". */
const after = (found: readonly Phrase[]): string => {
  const m = found[found.length - 1];
  return m?.type === 'mark' ? (m.word === 'sub' ? m.word : '') : '';
};

/** "its Spanish and Portuguese masts": one phrase. */
function bothOf(run: readonly Token[], { tokens, at }: Cursor): boolean {
  const [and, next, head] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    and?.word === 'and' &&
    NATION.test(run[run.length - 1]?.word ?? '') &&
    NATION.test(next?.word ?? '') &&
    head?.tag === 'noun' &&
    !NATION.test(head.word)
  );
}

const NATION =
  /^(?:(?:span|pol|brit|engl|scott|ir|dan|swed|finn|turk|flem)ish|(?:chin|japan|portugu|vietnam|taiwan|malt)ese|(?:german|americ|mexic|norweg|ital|belg|austr|hungar|roman|bulgar|brazil|canad|austral|ind|russ|egypt|croat|serb|sloven|slovak|eston|latv|lithuan|ukrain|chile|colomb|peruv|argentin|austri|indones|malays|kore|europe|afric|asi)i?an|french|dutch|czech|swiss|greek|thai|israeli|german|icelandic|nordic|baltic|northern|southern|eastern|western)$/u;

function nounFrom(c: Cursor, prep: string, opener: string): Noun | null {
  const run: Token[] = [];
  const verb = c.tokens[c.at - 1];
  // "To raise money | X sold".
  const purpose = verb?.tag === 'verb' && (c.tokens[c.at - 2]?.tag === 'to' || verb.form === 'ing');
  for (;;) {
    const t = c.tokens[c.at];
    if (!t) break;
    const after = c.tokens[c.at + 1];
    // "took Y private": the word goes with the verb.
    if (t.word === 'private' && run[run.length - 1]?.tag === 'party' && !nounish(after)) {
      c.at++;
      break;
    }
    if (nounish(t)) {
      if (run.length > 0 && (parts(run, t, after) || beginsClause(run, { t, next: after, prep: opener, purpose })))
        break;
      run.push(t);
      c.at++;
    } else if (
      run.length > 0 &&
      t.tag === 'time' &&
      opens(run[run.length - 1]) &&
      nounish(after) &&
      /^\d{4}$/u.test(t.word)
    )
      c.at++;
    else if (run.length > 0 && t.tag === 'adv' && nounish(after) && opens(run[run.length - 1])) c.at++;
    else if (bothOf(run, c)) c.at++;
    else break;
  }
  return run.length > 0 ? noun(run, prep) : null;
}

const OWNERS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'whose']);

/** Who owns without a name: "the government's holding". */
export const BODIES: ReadonlySet<string> = new Set(
  'government state family treasury founders employees management crown university estate brothers sisters'.split(' '),
);
export const KIN: ReadonlySet<string> = new Set('family brothers sisters estate heirs clan'.split(' '));

/** What a noun phrase is about; "$5bn" and "10%" are their own head. */
function noun(run: Token[], prep: string): Noun {
  const head = run[run.length - 1] as Token;
  let owner: Token | null = null;
  const inner: Token[] = [];
  const figures: FigureItem[] = [];
  for (const [i, t] of run.entries()) {
    if (t.poss && t.tag !== 'figure' && !owner && (t.tag === 'party' || OWNERS.has(t.word) || BODIES.has(t.word)))
      owner = t;
    // "the Roe family's holding": the family by its name.
    const kin = run[i + 1]?.poss === true && KIN.has(run[i + 1]?.word ?? '');
    if (t.tag === 'party' && t !== head && !t.poss && !kin) inner.push(t);
    if (t.item !== null && isFigure(t.item)) figures.push(t.item);
  }
  const kinds: string[] = [];
  for (let i = run.length - 1; i >= 0; i--)
    for (const kind of (run[i] as Token).nouns) if (!kinds.includes(kind)) kinds.push(kind);
  return {
    type: 'noun',
    start: (run[0] as Token).start,
    end: head.end,
    prep,
    tokens: run,
    head,
    party: head.tag === 'party' && !head.poss ? head : null,
    owner,
    inner,
    figures,
    kinds,
    aside: false,
    index: 0,
    thing: null,
  };
}

const mark = (t: Token, word: string, prep: string): Mark => ({
  type: 'mark',
  start: t.start,
  end: t.end,
  word,
  text: t.word,
  prep,
  index: 0,
});

const FORM = /(?:^| )(?:inc|corp|ltd|llc|plc|co|l\.p|lp|s\.a|n\.v|n\.a|bhd|pte)\.?$/u;

/** "Quillon, Inc. entered": how many tokens of a legal form stand behind a name. */
function legalForm({ tokens, at }: Cursor): number {
  const [t, form, stop] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1];
  if (t?.tag !== 'mark' || at + 1 >= tokens.length || !before) return 0;
  if (t.word === '.') return FORM.test(before.word) ? 1 : 0;
  if (t.word !== ',' || before.tag !== 'party' || !form || !FORM.test(form.word)) return 0;
  return stop?.word === '.' && at + 3 < tokens.length ? 3 : 2;
}

function chunks(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  const c: Cursor = { tokens, at: 0 };
  let prep = '';
  while (c.at < tokens.length) {
    const legal = legalForm(c);
    if (legal > 0) {
      c.at += legal;
      continue;
    }
    const t = tokens[c.at] as Token;
    const made =
      t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal' || t.tag === 'to' || t.tag === 'not'
        ? verbFrom(c)
        : nounish(t)
          ? nounFrom(c, prep, prep || after(found))
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
  const made = withoutTellers(chunks(tagged(text, sentence, words)));
  for (let i = 0; i < made.length; i++) (made[i] as Phrase).index = i;
  for (let i = 2; i < made.length; i++) {
    const p = made[i] as Phrase;
    if (p.type === 'noun' && p.prep === '') p.aside = describes(made, i);
  }
  sentence.notes.phrases = made;
  return made;
}

/** "X's stake in Y, now about 7%, was": a percent between commas before the verb. */
function isShare(all: readonly Phrase[], i: number): boolean {
  const [before, p, after, verb] = [all[i - 1], all[i] as Noun, all[i + 1], all[i + 2]];
  const comma = (m: Phrase | undefined): boolean => m?.type === 'mark' && m.word === ',';
  return (
    p.prep === '' &&
    p.tokens.length === 1 &&
    p.head.item?.type === 'percent' &&
    comma(before) &&
    comma(after) &&
    verb?.type === 'verb' &&
    verb.mood === 'finite'
  );
}

const acts = (p: Phrase | undefined): boolean => p?.type === 'verb' && (p.mood === 'finite' || p.mood === 'past');

/** ", part of the Y empire,", ", maker of pumps,": what needs no article to describe. */
const PART_OF =
  /^(?:part|owner|maker|parent|operator|publisher|developer|builder|producer|founder|subsidiary|member|home)$/u;
const nextOf = (p: Phrase | undefined): boolean => p?.type === 'noun' && (p.prep === 'of' || p.prep === 'to');

/** ", the chip maker," after a name: the phrase only describes it. */
function describes(all: readonly Phrase[], i: number): boolean {
  const p = all[i] as Noun;
  const comma = all[i - 1];
  const before = all[i - 2];
  if (isShare(all, i)) return true;
  if (p.prep || p.tokens[0]?.tag === 'figure' || comma?.type !== 'mark' || !/^[,(–—]$/u.test(comma.word)) return false;
  const first = p.tokens[0] as Token;
  const most = first.word === 'the' && /est$/u.test(p.head.word);
  if (before?.type !== 'noun' || p.head.item?.type === 'name') return false;
  // "Lending, its newest line, tripled": what begins the sentence may be described whatever it is.
  const begins =
    i === 2 && before.prep === '' && before.figures.length === 0 && all[i + 1]?.type === 'mark' && acts(all[i + 2]);
  if (!before.party && !most && !begins) return false;
  const article = /^(?:an?|the|its|their|one|another)$/u.test(first.word) || first.item?.type === 'group' || first.poss;
  const bare = p.tokens.length === 1 && PART_OF.test(first.word) && nextOf(all[i + 1]);
  if (!(article || bare) || p.figures.length > 0) return false;
  const rest = all.slice(i + 1, i + 4);
  const stop = rest.find((q) => q.type === 'mark' || q.type === 'verb');
  return stop === undefined || (stop.type === 'mark' && stop.word !== 'and');
}
