// Judgements in, those still in force out. Apart from the schema of a judgement, so that reading an article loads none.
import type { Judgement } from './judgement.ts';

/** The judgements in force: those not taken back by a later `undo`, in order. */
export function inForce(judgements: readonly Judgement[]): Judgement[] {
  const undone = new Set(judgements.filter((j) => j.verdict === 'undo').map((j) => j.claim));
  return judgements.filter((j) => j.verdict !== 'undo' && !undone.has(j.id));
}
