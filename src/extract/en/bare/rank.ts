// What a noun makes of who is called so, in English: a holder, a backer, a newcomer to a round, a customer, a supplier, a lender. Takes
// the noun, gives the kind of the deal and who gives the money; tells too who is one more of several.
import type { Draft } from '../../frame.ts';
import type { Deal } from '../deals/slots/refer.ts';
import type { Noun } from '../syntax/phrases.ts';

/** What a noun makes of who is called so, seen from the company: its holder, its backer, its customer, its supplier, its lender. */
export interface Rank {
  kind: Draft['kind'];
  /** The company is who gets the money, and who is called so gives it; the other way round for suppliers. */
  gives: boolean;
}

const RANKS: readonly [RegExp, Rank][] = [
  [/(?:^|[ -])(?:share|stock)?(?:holders?|owners?)$/u, { kind: 'stake', gives: true }],
  [/(?:^|[ -])(?:investors?|backers?|financiers?)$/u, { kind: 'investment', gives: true }],
  [
    /(?:^|[ -])(?:customers?|clients?|tenants?|offtakers?|licensees?|paying users?)$/u,
    { kind: 'purchase', gives: true },
  ],
  [/(?:^|[ -])(?:suppliers?|landlords?)$/u, { kind: 'purchase', gives: false }],
  [/(?:^|[ -])(?:lenders?|creditors?|bondholders?|noteholders?)$/u, { kind: 'debt', gives: true }],
];

/** Who comes into a round. */
const ENTRANTS = /(?:^|[ -])(?:newcomers?|entrants?|participants?|co-investors?|subscribers?|contributors?)$/u;

/** "the other buyers", "the chief buyer" of the shares told of. */
export const BUYERS = /(?:^| )buyers?$/u;
const OF_SHARES = /\b(?:other|repeat|returning|chief|main|principal|biggest|largest|sole)\b/iu;

/** "the owner of Y" as one word: what stands before "of". */
export const called = (word: string): string =>
  /^(?:the|an?|its|their) /u.test(word) ? word.replace(/ (?:of|in|to|at) .*$/u, '') : word;

/** What a word alone says. */
export const byWord = (word: string): Rank | null => RANKS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** What a noun without a name in it says; null for most. */
export function rankOf(n: Noun): Rank | null {
  if (n.party?.item?.type === 'name') return null;
  const word = called(n.head.word);
  if (BUYERS.test(word) && n.tokens.some((t) => OF_SHARES.test(t.word))) return { kind: 'investment', gives: true };
  if (ENTRANTS.test(word)) return { kind: 'investment', gives: true };
  return byWord(word);
}

/** Is who is called so new to a round, and not known by what he is already? */
export const entering = ({ kind }: Rank, { head }: Noun): boolean =>
  kind === 'investment' && byWord(head.word) === null;

/** Is somebody told to be one more of several: "X, too, is a customer", "X is another client"? */
export const besides = ({ scene: { text } }: Deal, who: Noun, n: Noun): boolean =>
  who.end < n.start && /\b(?:too|also|likewise|another)\b/u.test(text.slice(who.end, n.end));
