// Whom an English text means where it names nobody at all: of the companies told of so far, the likeliest to own a figure, to
// be dealt in, or to borrow.
import type { Ref, Scene } from '../../frame.ts';
import { best, candidates, GIVES, hereOf, makerOf, placeAt, targetOf } from './focus.ts';
import { rate } from './rank.ts';

/** The company that a place asks for where nobody is named; never one of some. */
export function untold(
  scene: Scene,
  at: number,
  { asks, not }: { asks: 'owner' | 'target' | 'borrower'; not: readonly (Ref | null)[] },
): Ref | null {
  const here = asks === 'owner' ? new Map<string, number>() : hereOf(scene, at);
  const out = new Set(not.flatMap((r) => (r?.row ? [makerOf(scene, r).row?.id] : [])));
  for (const d of scene.drafts) if (GIVES.has(d.kind) && d.subject?.row) here.delete(d.subject.row.id);
  for (const id of out) if (id) here.delete(id);
  const { on } = scene.discourse;
  if (asks === 'target' && on?.row && here.size === 0 && !out.has(makerOf(scene, on).row?.id)) return on;
  const place = placeAt(scene, { asks, acts: false, dealt: false }, here);
  const told = scene.drafts.findLast((d) => targetOf(d)?.row && d.trigger.start < at);
  if (told) place.target = targetOf(told)?.row?.id ?? null;
  const able = candidates(scene, here).filter((t) => !out.has(t.ref.row?.id));
  return best(able.map((t) => ({ ref: t.ref, score: rate(t, place, 0) })));
}

/** The same at the head of a sentence of which nothing has been told, whatever a place there asks for. */
export function untoldAhead(scene: Scene): (asks: 'owner' | 'target' | 'borrower') => Ref | null {
  const here = new Map<string, number>();
  const place = placeAt(scene, { asks: 'owner', acts: false, dealt: false }, here);
  const able = candidates(scene, here);
  const { on } = scene.discourse;
  return (asks) => {
    if (asks === 'target' && on?.row) return on;
    place.asks = asks;
    return best(able.map((t) => ({ ref: t.ref, score: rate(t, place, 0) })));
  };
}
