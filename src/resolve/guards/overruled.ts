// What the reviewer's word does to a guard: an edit of a claim's own figure, or a `different` between it and what it is
// counted in, brings it back. A word about anything else, and a `same`, leaves the guard as it is.
import type { Judgement } from '../../model/judgement.ts';
import type { Fact } from '../deals/fact.ts';
import { type Ties, Unions } from '../deals/ties.ts';

export interface Word {
  ties: Ties;
  /** In force. */
  judgements: readonly Judgement[];
}

export interface Overruled {
  /** Its figure, round or label is the reviewer's own. */
  isEdited(f: Fact): boolean;
  /** It is said to be another deal than one of these. */
  isParted(f: Fact, others: readonly Fact[]): boolean;
  /** It is said to be the same deal as the other, also by way of a third claim. */
  isTied(a: string, b: string): boolean;
}

export function overruledBy({ ties, judgements }: Word): Overruled {
  const unions = new Unions();
  for (const [a, b] of ties.same) unions.join(a, b);
  const edited = new Set<string>();
  for (const { verdict, edit, claim } of judgements)
    if (verdict === 'edit' && edit && ('amount' in edit || 'round' in edit || 'label' in edit)) edited.add(claim);
  const parted = new Map<string, Set<string>>();
  for (const [a, b] of ties.different)
    for (const [one, other] of [
      [unions.find(a), unions.find(b)],
      [unions.find(b), unions.find(a)],
    ] as const)
      parted.set(one, (parted.get(one) ?? new Set()).add(other));
  return {
    isEdited: (f) => edited.has(f.id),
    isParted(f, others) {
      const apart = parted.get(unions.find(f.id));
      return apart !== undefined && others.some((o) => o.id !== f.id && apart.has(unions.find(o.id)));
    },
    isTied: (a, b) => unions.find(a) === unions.find(b),
  };
}
