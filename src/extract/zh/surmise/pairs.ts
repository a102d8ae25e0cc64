// Who takes which side of a claim that no rule has made, and how likely that is: the weights of `casting`, which also say whose a
// company's own figure is. Where it is likeliest that nobody of them takes a side there is no pair; a lender may be unnamed.
import type { Draft, Ref, Scene } from '../../frame.ts';
import { likelihoods } from '../../surmise/scores.ts';
import { type Candidate, candidatesOf, scoreOf } from '../casting/candidates.ts';
import { markOwner, mayTake } from '../casting/casting.ts';

/** The columns of each kind; the last is whose figure it is. */
const COLUMNS: Partial<Record<Draft['kind'], readonly [number, number?]>> = {
  investment: [0, 1],
  stake: [2, 3],
  divestment: [4, 5],
  purchase: [6, 7],
  debt: [8, 9],
  funding_round: [10],
  valuation: [11],
};
const OWN = [12] as const;
const LENDER = 8;
/** How much speaks for nobody who was weighed, column by column, in tenths. */
const NOBODY = [-8, 8, 0, -4, -4, 4, -16, -8, 22, 2, -12, -6, 2] as const;
/** Shares of those who give by trade, named elsewhere, are seldom what is dealt in. */
const ASSETS: ReadonlySet<number> = new Set([1, 3, 5]);
const unlikely = ({ here, gives }: Candidate, column: number): boolean => !here && gives && ASSETS.has(column);

export interface Pair {
  subject: Ref | null;
  object: Ref | null;
  chance: number;
}

interface Side {
  id: string;
  ref: Ref | null;
  /** Of one. */
  chance: number;
}

/** How likely each party is to take a side: all the places where it is named together. */
function sides(candidates: readonly Candidate[], column: number): Side[] {
  const fit = candidates.filter((c) => mayTake(c.ref, column) && !unlikely(c, column));
  if (fit.length === 0 && column !== LENDER) return [];
  const scores = fit.map((c) => scoreOf(c, column));
  scores.push(NOBODY[column] as number);
  const chances = likelihoods(scores);
  const found = new Map<string, Side & { most: number }>();
  for (const [i, chance] of chances.entries()) {
    const { id, ref } = fit[i] ?? { id: '', ref: null };
    const known = found.get(id);
    if (!known) found.set(id, { id, ref, chance, most: chance });
    else {
      known.chance += chance;
      if (chance > known.most) Object.assign(known, { ref, most: chance });
    }
  }
  return [...found.values()];
}

function likeliest(first: readonly Side[], second: readonly Side[], lends: boolean): Pair | null {
  let best: Pair | null = null;
  let sum = 0;
  for (const a of first)
    for (const b of second) {
      if (a.id !== '' && a.id === b.id) continue;
      const chance = a.chance * b.chance;
      sum += chance;
      if (!best || chance > best.chance) best = { subject: a.ref, object: b.ref, chance };
    }
  return best?.object && (best.subject || lends) ? { ...best, chance: best.chance / sum } : null;
}

/** Finds the likeliest parties of claims about the figures of a sentence. */
export function pairsOf(scene: Scene): (draft: Draft) => Pair | null {
  const of = candidatesOf(scene);
  return (draft) => {
    const [first, second] = COLUMNS[draft.kind] ?? OWN;
    const candidates = of(draft);
    if (first === OWN[0]) markOwner(scene, draft, candidates);
    if (second !== undefined) return likeliest(sides(candidates, first), sides(candidates, second), first === LENDER);
    const [best] = sides(candidates, first).sort((a, b) => b.chance - a.chance);
    return best?.ref ? { subject: best.ref, object: null, chance: best.chance } : null;
  };
}

/** How likely the two parties of a deal are against all others; null where one of them was not weighed. */
export function chanceOf(scene: Scene, draft: Draft): number | null {
  const [first, second] = COLUMNS[draft.kind] ?? OWN;
  if (second === undefined) return null;
  const candidates = candidatesOf(scene)(draft);
  const givers = sides(candidates, first);
  const takers = sides(candidates, second);
  const a = givers.find((s) => s.ref?.row && s.id === draft.subject?.row?.id);
  const b = takers.find((s) => s.ref?.row && s.id === draft.object?.row?.id);
  if (!a || !b) return null;
  let sum = 0;
  for (const s of givers) for (const t of takers) if (s.id === '' || s.id !== t.id) sum += s.chance * t.chance;
  return sum > 0 ? (a.chance * b.chance) / sum : null;
}

/** Whom a deal of its subject is likeliest with; null where that is most likely nobody who was weighed. */
export function withWhom(scene: Scene): (draft: Draft) => { ref: Ref; probability: number } | null {
  const of = candidatesOf(scene);
  return (draft) => {
    const [, second] = COLUMNS[draft.kind] ?? OWN;
    if (second === undefined) return null;
    const found = sides(of(draft), second).filter((s) => s.id !== draft.subject?.row?.id);
    const sum = found.reduce((all, { chance }) => all + chance, 0);
    const best = found.reduce<Side | null>((a, b) => (a && a.chance >= b.chance ? a : b), null);
    return best?.ref ? { ref: best.ref, probability: best.chance / sum } : null;
  };
}
