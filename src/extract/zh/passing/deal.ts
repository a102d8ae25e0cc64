// A deal in which something passes from hand to hand, as the rules of passing find it; and who may stand on a side of it that the
// clause leaves open: whoever acts in it, else whom the text is about.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { agents, partyOf } from '../roles.ts';
import type { Where } from '../takings/lots.ts';
import { masked } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import type { Passed } from './phrase.ts';

export interface Deal {
  passed: Passed;
  /** Where what is passed on stands, and the verb. */
  from: Clause;
  clause: Clause;
  start: number;
  verb: { start: number; end: number };
  moved: boolean;
  /** Told of whoever takes. */
  taken: boolean;
  /** Those who take do it as one. */
  group?: boolean;
  givers: Ref[];
  takers: Ref[];
}

/** The clause in signs, where 财团 is a word: who makes it up stands beside it. */
export function where(scene: Scene, clause: Clause): Where {
  clause.notes.where ??= withGroups(scene.text.slice(clause.start, clause.end), masked(scene, clause));
  return { scene, clause, mask: clause.notes.where as string };
}

function withGroups(text: string, masked: string): string {
  if (!text.includes('财团')) return masked;
  let mask = masked;
  for (const m of text.matchAll(/财团/gu))
    if (mask[m.index + 2] !== '\uE002') mask = `${mask.slice(0, m.index)}财团${mask.slice(m.index + 2)}`;
  return mask;
}

export const acting = (scene: Scene, clause: Clause, at: number): Ref[] =>
  agents(scene, clause, at)
    .map((p) => partyOf(scene, p))
    .filter((r) => r !== null);

const GOES_ON_ACTING = /^\s*(?:同日|同时|此外|另外?|又|还|亦|并|随后|同期|同月)/u;

/** Whom the text is about, where nobody of the sentence gives. */
export function hero(scene: Scene, not: readonly (Ref | null)[]): Ref | null {
  const { label, title, main, topic, lead } = scene.discourse;
  // 同日另将…: whoever was told to act goes on.
  const on = GOES_ON_ACTING.test(scene.text.slice(scene.sentence.start, scene.sentence.end)) ? topic : null;
  const own = sameRef(title, main ?? null) ? title : null;
  return (
    [label ?? null, on, own, topic, main ?? null, title, lead ?? null].find(
      (r) => r && r.row?.kind !== 'person' && !not.some((n) => n && same(scene, n, r)),
    ) ?? null
  );
}
