// "The unit" behind a deal in English: what was bought, sold or held, and no part of who tells of it. Takes a place in the sentence,
// gives the company that the deal told last was about.
import type { Draft, Ref, Scene } from '../../../frame.ts';
import { clauseOf } from '../../parties.ts';

const UNIT = /^(?:the|that|this) (?:unit|business|subsidiary|division|operation|venture|arm|target)$/iu;
const DEALS: ReadonlySet<Draft['kind']> = new Set(['investment', 'stake', 'divestment']);

/** Whom "the unit" that is the subject at an offset means, where the paragraph told that it changed hands. */
export function unitTold(scene: Scene, at: number): Ref | null {
  const n = clauseOf(scene, at)?.subject;
  if (n?.prep !== '' || n.end > at || !UNIT.test(scene.text.slice(n.start, n.end))) return null;
  const { told, open, part, block } = scene.discourse;
  const deal = told && DEALS.has(told.kind) ? told : (open ?? []).findLast((d) => DEALS.has(d.kind));
  const of = told?.kind === 'valuation' ? told.subject : (deal?.object ?? null);
  if (!of?.row || block !== scene.sentence.block || of.row.kind === 'person') return null;
  // A part of a company that was named since then is meant.
  return part && part.block === scene.sentence.block && part.at > of.span.start ? null : of;
}
