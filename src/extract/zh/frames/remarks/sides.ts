// The parties of a term in Chinese: the companies of a sentence in order, who acts at a place and whom it deals with, and
// the deal told just before. Takes a scene, gives parties.
import { isCompany, type Ref, refOf, type Scene, sameRef } from '../../../frame.ts';
import type { Clause } from '../../../item.ts';
import { financed, resolveParty, subjectOf } from '../../parties.ts';
import { companyOf } from '../../refer.ts';
import { nicknamed } from '../../reference/aside.ts';

/** Companies of a stretch of the sentence, in order. */
export function companies(scene: Scene, from: number, to: number): Ref[] {
  return scene.sentence.items.flatMap((i) => {
    if (i.start < from || i.end > to || scene.speakers.some((s) => s.start === i.start)) return [];
    if (isCompany(i)) return nicknamed(scene.text, i) ? [] : [companyOf(scene, refOf(i))];
    if (i.type !== 'group' || i.form === 'class' || i.form === 'set') return [];
    const ref = resolveParty(scene, i);
    return ref?.row ? [companyOf(scene, ref)] : [];
  });
}

/** The parties a text has just told a deal of. */
export function dealt(scene: Scene): Ref[] {
  const told = [...scene.drafts].reverse().find((d) => d.subject?.row && d.object?.row && d.kind !== 'metric');
  const { ticket, focus } = scene.discourse;
  return [told?.subject, told?.object, ticket?.subject, ticket?.object, focus].filter((r): r is Ref => r?.row != null);
}

/** Whoever acts, then whom it deals with: in the clause, in the sentence, in the deal told before. */
export function pairOf(
  scene: Scene,
  clause: Clause,
  at: { start: number; end: number },
): { actor: Ref; other: Ref | null } | null {
  const subject = subjectOf(scene, clause, at.start);
  const actor = subject?.row
    ? companyOf(scene, subject)
    : (companies(scene, clause.start, clause.end)[0] ?? financed(scene));
  if (!actor?.row) return null;
  const near = [
    ...companies(scene, clause.start, clause.end),
    ...companies(scene, scene.sentence.start, clause.start).reverse(),
    ...companies(scene, clause.end, scene.sentence.end),
  ];
  const other = near.find((r) => !sameRef(r, actor)) ?? dealt(scene).find((r) => !sameRef(companyOf(scene, r), actor));
  return { actor, other: other ? companyOf(scene, other) : null };
}

/** A party stands in the sentence itself: a term is not told of what is only remembered. */
export const told = (scene: Scene, refs: readonly (Ref | null)[]): boolean =>
  refs.some(
    (r) => r && r.span.start >= scene.sentence.start && r.span.end <= scene.sentence.end && r.span.end > r.span.start,
  );
