// Gains on holdings in English: "gains on the start-up amounted to F", "X's gains from its bet on Y came to F". Takes what stands
// around the sum, gives who gained and on whom: never one and the same.
import { type Ref, type Scene, sameRef } from '../../../frame.ts';
import type { Around } from '../../context.ts';
import { nominals } from '../../parties.ts';
import { resolved } from '../../reference.ts';
import { owned } from '../owners.ts';

const GAINS = /\bgains? (?:on|from) /iu;

export interface Gain {
  owner: Ref | null;
  on: Ref | null;
}

/** Whose gains a sum is, and on what; null where no gains on anything are told. */
export function gainOf(scene: Scene, a: Around): Gain | null {
  const { start } = scene.sentence;
  const m = GAINS.exec(scene.text.slice(start, a.figure.full.start));
  if (!m) return null;
  const at = start + m.index;
  const behind = nominals(scene).filter((n) => n.start >= at && n.end <= a.figure.full.start && !n.owner);
  const on = behind[0] ? resolved(scene, behind[0]) : null;
  const { title, topic } = scene.discourse;
  const after = { start: a.figure.full.end, end: a.figure.full.end + 40 };
  const owner =
    owned(scene, { start, end: at }) ??
    owned(scene, after) ??
    [topic ?? null, title].find((r) => r && !sameRef(r, on)) ??
    null;
  return { owner, on: on && !sameRef(on, owner) ? on : null };
}
