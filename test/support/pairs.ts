// Pairs of mentions (test/aliases/*.tsv) as a case of claims, and how well a telling of who is who agrees with them.
import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/model/claim.ts';

export interface Pair {
  sign: string;
  left: string;
  right: string;
  same: boolean;
}

export function pairsOf(name: string): Pair[] {
  const lines = readFileSync(new URL(`../aliases/${name}.tsv`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#') && !line.startsWith('sign\t'))
    .map((line) => line.split('\t'))
    .map(([sign, left, right, same]) => ({
      sign: sign ?? '',
      left: left ?? '',
      right: right ?? '',
      same: same === '+',
    }));
}

/** A claim whose subject is written so, told by a text of that id. */
export const claimOf = (id: string, text: string, document: string): Claim => ({
  id,
  document,
  kind: 'funding_round',
  subject: { text, entity: null, names: [] },
  object: null,
  amount: null,
  percent: null,
  multiple: null,
  metric: null,
  of: null,
  label: null,
  round: null,
  lead: null,
  form: null,
  extent: null,
  direction: null,
  status: 'completed',
  date: null,
  period: null,
  speaker: null,
  speakers: [],
  evidence: [],
  extractor: 'hand',
  rules: [],
  diagnostics: [],
});

/** Both mentions of a pair stand in texts of their own. */
export const claimsOfPairs = (pairs: readonly Pair[]): Claim[] =>
  pairs.flatMap(({ left, right }, i) => [claimOf(`${i}l`, left, `d${i}l`), claimOf(`${i}r`, right, `d${i}r`)]);

export interface Agreement {
  f1: number;
  precision: number;
  recall: number;
  wrong: Pair[];
}

/** Pairwise F1 of "same" over the pairs. */
export function agreement(pairs: readonly Pair[], claims: readonly Claim[]): Agreement {
  const entity = new Map(claims.map((c) => [c.id, c.subject?.entity]));
  const told = pairs.map((pair, i) => ({ pair, same: entity.get(`${i}l`) === entity.get(`${i}r`) }));
  const hits = told.filter((t) => t.same && t.pair.same).length;
  const precision = hits / told.filter((t) => t.same).length;
  const recall = hits / told.filter((t) => t.pair.same).length;
  const wrong = told.filter((t) => t.same !== t.pair.same).map((t) => t.pair);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), wrong };
}
