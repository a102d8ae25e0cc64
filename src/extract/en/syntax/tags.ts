// Verb or noun, article or relative word: settles the part that each word of a sentence plays by its neighbours.

import type { Sense } from '../../grammar.ts';
import type { Sentence } from '../../item.ts';
import type { Trie } from '../../match/trie.ts';
import { articled, gerund, heldBySeveral, nominal, onVerge, opensObject } from './gerunds.ts';
import { alone, floats, points, relative } from './thats.ts';
import { type Token, tokensOf } from './tokens.ts';
import { BINDS, COMES, FINITE, NOUNISH, PLURAL, STAYS, set, type Tag } from './words.ts';

const nounish = (t: Token | undefined): boolean => t?.tag === 'noun' || t?.tag === 'party' || t?.item?.type === 'money';
const opensThing = (t: Token | undefined): boolean => opensObject(t) || t?.tag === 'noun' || t?.tag === 'adj';

/** The neighbour before, adverbs and times left out. */
function neighbour(tokens: readonly Token[], i: number, step: 1 | -1): Token | undefined {
  let at = i + step;
  while (tokens[at] && (tokens[at]?.tag === 'adv' || tokens[at]?.tag === 'time' || tokens[at]?.tag === 'not'))
    at += step;
  return tokens[at];
}

/** Verbs that only what stands around them shows: "a group that numbers X", "The other 17% stays with X", "X bid F". */
function governs(
  tokens: readonly Token[],
  i: number,
  { p, n, subject }: { p: Token | undefined; n: Token | undefined; subject: boolean },
): boolean {
  const t = tokens[i] as Token;
  if (p?.tag === 'that' && nounish(tokens[i - 2]) && t.nouns.length === 0)
    return /[^sui]s$/u.test(t.word) && nominal(n);
  if (t.word === 'spread' && p?.tag === 'aux') {
    // "was spread over nine banks".
    if (/^(?:over|among|across)$/u.test(n?.word ?? '')) t.form = 'past';
    return t.form === 'past';
  }
  if (p?.item?.type === 'percent') return STAYS.test(t.word) && (n?.tag === 'prep' || n?.tag === 'to');
  // "X and Y follow, at 9% and 6%".
  if (/^(?:follows?|comes?)$/u.test(t.word) && (n?.tag === 'mark' || n?.word === 'with' || n?.word === 'next'))
    return subject;
  return subject && /^bids?$/u.test(t.word) && isMoney(n);
}

const IS_SEEN = /^(?:noun|party|figure)$/u;

/** Decides verb or noun where a word may be both or is unknown. */
function decided(tokens: readonly Token[], i: number): Tag {
  const t = tokens[i] as Token;
  const p = neighbour(tokens, i, -1);
  const n = tokens[i + 1];
  const subject = p?.tag === 'party' && !p.poss;
  const verbal =
    p?.tag === 'modal' || p?.tag === 'rel' || (p?.tag === 'aux' && (t.form !== 'base' || /^d/u.test(p.word)));
  // "a partner that leases halls": the word still waits to be told from the one that opens a clause.
  if (p?.tag === 'that' && t.verbs.length > 0 && t.form === 'base' && nounish(tokens[i - 2]) && opensThing(n))
    return 'verb';
  if (t.poss || p?.word === 'whose') return 'noun';
  // "has become the owner", "and become its largest backer".
  if (t.word === 'become' && (p?.tag === 'aux' || p?.tag === 'and')) return 'verb';
  // "is close to completing".
  if (t.word === 'close' && p?.tag === 'aux' && /^(?:is|was|are|were|be|been)$/u.test(p.word)) return 'adj';
  if (verbal || floats(tokens, i) || (subject && p?.item?.type === 'group' && t.verbs.length > 0)) return 'verb';
  if (subject && (FINITE.test(t.word) || (t.word === 'accounts' && n?.word === 'for'))) return 'verb';
  if (governs(tokens, i, { p, n, subject }) || heldBySeveral(tokens, i)) return 'verb';
  // "X and Y plan to invest".
  if (subject && n?.tag === 'to' && PLURAL.test(t.word) && tokens[i - 2]?.tag === 'and') return 'verb';
  // ", which bought it, values the stake".
  if (p?.tag === 'mark' && p.word === ',' && FINITE.test(t.word) && articled(n)) return 'verb';
  // "The agreement obliges X to pay".
  if (p?.tag === 'noun' && BINDS.test(t.word) && nominal(n)) return 'verb';
  if (t.verbs.length > 0 && t.form === 'base' && IS_SEEN.test(p?.tag ?? '') && opensObject(n) && perceived(tokens, i))
    return 'verb';
  const held = p !== undefined && (p.tag === 'det' || p.poss || p.tag === 'adj');
  // "a F bid for Y".
  if (t.word === 'bid' && (held || p?.tag === 'figure')) return 'noun';
  if (t.form === 'past' && !NOUNISH.has(t.word)) return pastOf(t, { p, n, held });
  if (t.form === 'ing') return onVerge(tokens, i) ? 'verb' : gerund(t, { p, n, after: tokens[i + 2], held });
  if (p?.tag === 'to') return infinitive(t, n) && !NUMBERS.test(t.word) && !roleAhead(tokens, i) ? 'verb' : 'noun';
  // "a lease worth $5bn gives X space".
  if (
    p?.tag === 'figure' &&
    t.verbs.length > 0 &&
    t.nouns.length === 0 &&
    /^\w*[^s]s(?: |$)/u.test(t.word) &&
    (nominal(n) || t.word === 'changes hands')
  )
    return 'verb';
  // "of which $5bn comes from".
  if (
    (p?.item?.type === 'money' || (p?.tag === 'noun' && n?.word === 'from')) &&
    COMES.test(t.word) &&
    n?.tag === 'prep'
  )
    return 'verb';
  if (held || p?.tag === 'prep' || p?.tag === 'figure') return 'noun';
  if (t.verbs.length > 0 && t.nouns.length === 0)
    return plainVerb(t, { p, n, held: tokens[i - 2]?.word === 'of' }) ? 'verb' : 'noun';
  if (t.verbs.length > 0) return nominal(n) && p !== undefined && p.tag !== 'noun' ? 'verb' : 'noun';
  return subject &&
    /[^sui]s$/u.test(t.word) &&
    !THINGS.has(t.word) &&
    t.nouns.length === 0 &&
    opensObject(n) &&
    n?.tag !== 'prep'
    ? 'verb'
    : 'noun';
}

/** "granted X warrants to buy": plurals that nobody reads as verbs behind a name. */
const THINGS = set('warrants options rights credits vouchers units tokens');

/** "saw its stake fall to 5%": the plain form after what is seen or let happen. */
function perceived(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 7; k--) {
    const t = tokens[k] as Token;
    if (/^(?:saw|sees?|seen|seeing|watche[ds]|lets?)$/u.test(t.word)) return true;
    if (t.tag === 'mark') return false;
  }
  return false;
}

/** A known verb in its plain form: not after a noun that it does not agree with ("a total rent of"), not at a loose end. */
function plainVerb(t: Token, { p, n, held }: { p: Token | undefined; n: Token | undefined; held: boolean }): boolean {
  const singular = !/[^s]s(?: |$)/u.test(t.word);
  // "a maker of cooling pumps for": inside a phrase with a preposition a plural is a noun.
  if (p?.tag === 'noun') return singular ? p.word.endsWith('s') && opensObject(n) : opensObject(n) && !held;
  if (p?.tag === 'party' && !singular && (n?.tag === 'noun' || n?.tag === 'adj')) return true;
  return p?.tag !== 'party' || p.item?.type === 'group' || opensObject(n) || n === undefined || n.tag !== 'noun';
}

const NAMED =
  /(?:company|firm|group|start-?up|fund|lender|bank|business|venture|supplier|customer|unit|arm|subsidiary|vehicle|agency|maker|developer)$/u;

/** A past form before a noun and after an article or preposition describes it: "the planned sale", "in secured notes". */
function pastOf(t: Token, { p, n, held }: { p: Token | undefined; n: Token | undefined; held: boolean }): Tag {
  const describes = n?.tag === 'noun' || n?.tag === 'adj' || n?.tag === 'verb';
  if (held) return 'adj';
  // "a company called X".
  if (p?.tag === 'noun' && NAMED.test(p.word) && /^(?:called|named|dubbed)$/u.test(t.word) && n?.item?.type === 'name')
    return 'adj';
  // "F in rent from X".
  if (p?.tag === 'prep' && /^(?:rent|cut|shed|spread)$/u.test(t.word) && !describes) return 'noun';
  if ((p?.tag === 'prep' || p?.tag === 'figure' || (p?.tag === 'noun' && t.verbs.length === 0)) && describes)
    return 'adj';
  return t.word.includes('-') && t.verbs.length === 0 ? 'adj' : 'verb';
}

/** "to lithium producer Y": a trade and a role before a name are nouns. */
const roleAhead = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.verbs.length === 0 &&
  ((/(?:er|or|firm|company|group|maker|giant|start-?up)$/u.test(tokens[i + 1]?.word ?? '') &&
    tokens[i + 2]?.item?.type === 'name') ||
    // "rights to sapablursen".
    /^(?:rights|licen[cs]es?)$/u.test(tokens[i - 2]?.word ?? ''));

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|millions)$/u;

const infinitive = (t: Token, n: Token | undefined): boolean =>
  t.verbs.length > 0 || (!/^(?:zero|nil|nothing|parity|junk)$/u.test(t.word) && plainForm(t, n));

const plainForm = (t: Token, n: Token | undefined): boolean =>
  (n?.tag === 'det' && !/[^s]s$/u.test(t.word)) ||
  (t.nouns.length === 0 && !/[^s]s$/u.test(t.word) && n?.tag !== 'mark' && n !== undefined);

/** Words with their parts settled. */
export function tagged(text: string, sentence: Sentence, words: Trie<Sense>): Token[] {
  const tokens = unconverted(tokensOf(text, sentence, words));
  joinAdverbs(tokens);
  tokens.forEach((t, i) => {
    if (t.tag === 'noun' || t.tag === 'verb') t.tag = called(text, tokens, i) ? 'noun' : decided(tokens, i);
  });
  tokens.forEach((t, i) => {
    const next = neighbour(tokens, i, 1)?.tag;
    if (t.tag === 'to' && tokens[i + 1]?.tag !== 'verb' && next !== 'verb' && next !== 'aux') t.tag = 'prep';
    else if (
      t.tag === 'to' &&
      neighbour(tokens, i, 1)?.form !== 'base' &&
      neighbour(tokens, i, 1)?.tag !== 'aux' &&
      !SAME_FORM.has(neighbour(tokens, i, 1)?.word ?? '')
    )
      t.tag = 'prep';
    else if (t.tag === 'that')
      t.tag = alone(tokens, i) ? 'noun' : points(tokens, i) ? 'det' : relative(tokens, i) ? 'rel' : 'that';
  });
  return tokens;
}

/** "its unit to Dutch investors": behind "to" a capital begins a name or where somebody is from, unless all words have one. */
const called = (text: string, tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.tag === 'to' &&
  /^[A-Z][a-z]/u.test(text.slice(tokens[i]?.start, (tokens[i]?.start ?? 0) + 2)) &&
  ((tokens[i]?.verbs.length ?? 0) === 0 || /^[a-z]/u.test(text[tokens[i - 2]?.start ?? -1] ?? ''));

/** Words in pairs that may stand inside a verb. */
const SETPHRASE: ReadonlySet<string> = new Set(
  'in turn,in return,in part,in effect,in fact,in principle,in addition,in future,in practice,in essence,of course,at last,at least,as well,by then,for now,for example,for instance,once again,over time'.split(
    ',',
  ),
);
/** Their first words. */
const SETS = set('in of at as by for once over');

/** Does a pair of words stand between the parts of a verb? */
const splits = (tokens: readonly Token[], i: number): boolean =>
  /^(?:modal|aux|rel)$/u.test(tokens[i - 1]?.tag ?? '') && /^(?:verb|aux|adv)$/u.test(tokens[i + 2]?.tag ?? '');

/** "so far", "no longer", "once the owner of": words that begin no clause and no phrase. */
function joinAdverbs(tokens: readonly Token[]): void {
  tokens.forEach((t, i) => {
    const n = tokens[i + 1];
    if (t.word === 'so' && n?.word === 'far') t.tag = n.tag = 'adv';
    // "A and B as well as C and D": one list.
    else if (t.word === 'as' && n?.word === 'well' && tokens[i + 2]?.word === 'as' && tokens[i + 3]?.tag === 'party')
      [t.tag, n.tag, (tokens[i + 2] as Token).tag] = ['and', 'adv', 'adv'];
    // "will in turn buy", "has in return agreed".
    else if (n && SETS.has(t.word) && SETPHRASE.has(`${t.word} ${n.word}`) && splits(tokens, i)) t.tag = n.tag = 'adv';
    // "who between them own".
    else if (n?.word === 'them' && /^(?:between|among)$/u.test(t.word)) t.tag = n.tag = 'adv';
    // "the first fetched F".
    else if (
      (t.word === 'first' || t.word === 'last') &&
      tokens[i - 1]?.tag === 'det' &&
      (n?.tag === 'aux' || (n?.verbs.length ?? 0) > 0)
    )
      t.tag = 'noun';
    // "turbines costing F".
    else if (t.word === 'costing' && tokens[i - 1]?.tag === 'noun' && isMoney(neighbour(tokens, i, 1))) {
      t.tag = 'prep';
      t.word = 'worth';
    }
    // "the worth of its stake".
    else if (t.word === 'worth' && n?.word === 'of' && tokens[i - 1]?.tag === 'det') t.tag = 'noun';
    else if (t.word === 'no' && n?.word === 'longer') {
      t.tag = 'not';
      n.tag = 'adv';
    } else if (
      (t.word === 'once' || t.word === 'though' || t.word === 'although') &&
      t.tag === 'sub' &&
      (!clauseAhead(tokens, i) ||
        ((tokens[i - 1]?.tag === 'party' || /^s?he$/u.test(tokens[i - 1]?.word ?? '')) &&
          (n?.tag === 'verb' || n?.tag === 'aux')))
    )
      t.tag = 'adv';
    else if (t.word === 'more' && tokens[i - 1]?.tag === 'figure') t.tag = 'adv';
    // "a group of more than 20 banks".
    else if (
      n?.word === 'than' &&
      /^(?:more|fewer|less)$/u.test(t.word) &&
      /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|a dozen)/u.test(tokens[i + 2]?.word ?? '') &&
      !isMoney(tokens[i + 2])
    )
      t.tag = n.tag = 'adv';
    // "has secured a loan", no "secured loan".
    else if (
      t.tag === 'adj' &&
      t.form === 'past' &&
      (((articled(n) || isMoney(n)) && /^(?:has|have|had|having)$/u.test(neighbour(tokens, i, -1)?.word ?? '')) ||
        // "a loan secured by chips".
        (t.word === 'secured' && n?.word === 'by') ||
        // "Quillon secured a loan".
        (t.word === 'secured' && isActor(tokens[i - 1]) && (articled(n) || isMoney(n))))
    )
      t.tag = 'verb';
  });
}

/** Is there a verb before the next mark? */
function clauseAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length && k - i < 12; k++) {
    const t = tokens[k] as Token;
    if (t.tag === 'mark') return false;
    if (t.tag === 'aux' || t.tag === 'modal' || t.form === 'past' || t.verbs.length > 0) return true;
  }
  return false;
}

const isActor = (t?: Token): boolean => t?.tag === 'party' && !t.poss;
const isMoney = (t: Token | undefined): boolean => t?.item?.type === 'money';

/** Leaves out a conversion in brackets: "a 9.2 billion dirham ($2.5 billion) loan". */
function unconverted(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.word === '(' && isMoney(out[out.length - 1])) {
      const close = tokens.findIndex((u, j) => j > i && j < i + 6 && u.word === ')');
      const inner = close > 0 ? tokens.slice(i + 1, close) : [];
      if (
        inner.some(isMoney) &&
        inner.every((u) => isMoney(u) || u.tag === 'adv' || u.tag === 'det' || u.tag === 'prep')
      ) {
        i = close;
        continue;
      }
    }
    out.push(t);
  }
  return out;
}

const SAME_FORM = set('put cut let hit set shed rent come become');
