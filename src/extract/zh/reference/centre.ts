// Whom a Chinese paragraph deals in, where a clause leaves it out (X领投, 出资2亿元, 仍持有2.2%): of the parties told so far the one
// whose shares the paragraph deals in, else the company of the text, else the one that the paragraph is about; never who
// gives, holds or lends there.
import { type Known, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { castAt, givesByTrade, paragraphAt } from './cast.ts';

const KINDS: ReadonlySet<string> = new Set(['fund', 'person', 'outlet', 'regulator', 'group']);

/** Who has given, held or lent later than it was dealt in deals in others. */
const actsLater = ({ parts }: Known): boolean => {
  const acted = Math.max(parts.buyer ?? -1, parts.holder ?? -1, parts.lender ?? -1, parts.seller ?? -1);
  return acted > (parts.target ?? -1);
};

function rate(scene: Scene, known: Known, from: number): number {
  const { title, main, about } = scene.discourse;
  const target = known.parts.target ?? -1;
  let score = 0;
  if (target >= from) score += 7;
  else if (target >= 0) score += 2;
  if (sameRef(known.ref, title) || sameRef(known.ref, main ?? null)) score += 4;
  if (about?.block === scene.sentence.block && sameRef(known.ref, about.ref)) score += 3;
  if (known.heads >= from) score += 1;
  if (actsLater(known)) score -= target >= from ? 3 : 6;
  return score;
}

/** The company that the paragraph deals in, or null where nothing tells. */
export function dealtIn(scene: Scene, clause: Clause, not: readonly (Ref | null)[]): Ref | null {
  const from = paragraphAt(scene.text, clause.start);
  let best: Known | null = null;
  let most = 3;
  for (const known of castAt(scene, clause.start)) {
    const { row } = known.ref;
    if (!row || KINDS.has(row.kind) || givesByTrade(known)) continue;
    if (not.some((n) => n?.row?.id === row.id)) continue;
    const score = rate(scene, known, from);
    if (score < most || (score === most && best && (known.parts.target ?? known.at) < (best.parts.target ?? best.at)))
      continue;
    best = known;
    most = score;
  }
  return best?.ref ?? null;
}
