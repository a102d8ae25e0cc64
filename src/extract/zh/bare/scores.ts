// How likely two parties of a sentence are to deal with one another. Each sign of a party has a weight for every kind of deal and
// side of it, each sign of the pair one for every kind; they add up, and are held against there being no deal.
import type { Lexicon } from '../../grammar.ts';
import { likelihoods, type Weighed, weighed } from '../../surmise/scores.ts';
import { PAIRS } from './weights/pairs.ts';
import { PARTIES1 } from './weights/parties1.ts';
import { PARTIES2 } from './weights/parties2.ts';

export const KINDS = ['investment', 'stake', 'divestment', 'purchase', 'debt'] as const;
export type Kind = (typeof KINDS)[number];

/** Of a party: first for its giving, holding, selling, buying, lending, then for its being what is invested in, held, and so on. */
const SIDES = [...KINDS, ...KINDS];

interface Tables {
  parties: Weighed;
  pairs: Weighed;
}

/** Made when a pair is first weighed, once for a lexicon. */
const made = new WeakMap<Lexicon, Tables>();

export function tablesOf(lexicon: Lexicon): Tables {
  const known = made.get(lexicon);
  if (known) return known;
  const tables = { parties: weighed(SIDES, [PARTIES1, PARTIES2]), pairs: weighed(KINDS, [PAIRS]) };
  made.set(lexicon, tables);
  return tables;
}

/** The weights of signs together. */
export function sum({ kinds, weights }: Weighed, signs: ReadonlySet<string>): number[] {
  const total = kinds.map(() => 0);
  for (const sign of signs) {
    const row = weights.get(sign);
    if (row) for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (row[i] as number);
  }
  return total;
}

/** The likeliest kind of deal between two, from the weights of the giver, of the taker and of the pair. */
export function likeliest(giver: readonly number[], taker: readonly number[], pair: readonly number[]): [Kind, number] {
  const scores = KINDS.map((_, i) => (giver[i] as number) + (taker[i + KINDS.length] as number) + (pair[i] as number));
  const chances = likelihoods([...scores, 0]).slice(0, KINDS.length);
  const best = chances.indexOf(Math.max(...chances));
  return [KINDS[best] as Kind, chances[best] as number];
}
