// The parties of a term in English: the companies of a sentence in order, who acts at a place and whom it deals with, and
// the deal told just before. Takes a scene, gives parties.
import { isCompany, type Ref, type Scene, sameRef } from '../../../frame.ts';
import type { Clause } from '../../../item.ts';
import { isActorSpeech, type Nominal, nominals, subjectNominal } from '../../parties.ts';
import { resolved } from '../../reference.ts';

export interface Party {
  ref: Ref;
  n: Nominal;
}

/** A name's own company: the maker of a product, the employer of a person. */
export function companyOf(scene: Scene, ref: Ref): Ref {
  const parent = ref.row?.kind === 'product' && ref.row.parent ? scene.grammar.byId.get(ref.row.parent) : undefined;
  return parent ? { ...ref, row: parent } : ref;
}

/** Companies named or pointed at in a stretch of the sentence, in order. */
export function companies(scene: Scene, from: number, to: number): Party[] {
  return nominals(scene).flatMap((n) => {
    if (n.start < from || n.end > to || isActorSpeech(scene, n)) return [];
    if (n.item.type === 'group' ? n.item.form !== 'back' : !isCompany(n.item)) return [];
    const ref = companyOf(scene, resolved(scene, n));
    return ref.row && ref.row.kind !== 'person' ? [{ ref, n }] : [];
  });
}

/** The parties that the text has just told a deal of. */
export function dealt(scene: Scene): Ref[] {
  const told = [...scene.drafts].reverse().find((d) => d.subject?.row && d.object?.row && d.kind !== 'metric');
  const { ticket, focus } = scene.discourse;
  return [told?.subject, told?.object, ticket?.subject, ticket?.object, focus].filter(
    (r): r is Ref => r?.row != null && r.row.kind !== 'person',
  );
}

export interface Pair {
  actor: Ref;
  other: Ref | null;
}

export function pairOf(scene: Scene, clause: Clause, at: { start: number; end: number }): Pair | null {
  const { sentence } = scene;
  const here = companies(scene, clause.start, clause.end);
  const subject = subjectNominal(scene, at.start);
  const own = here.find((p) => p.n.start === subject?.start);
  const doer = subject && subject.end <= at.start ? companyOf(scene, resolved(scene, subject)) : null;
  const actor =
    own?.ref ??
    (doer?.row && doer.row.kind !== 'person' ? doer : null) ??
    here[0]?.ref ??
    dealt(scene)[0] ??
    scene.discourse.topic;
  if (!actor) return null;
  const near = [
    ...here,
    ...companies(scene, clause.end, sentence.end),
    ...companies(scene, sentence.start, clause.start).reverse(),
  ];
  const other = near.find((p) => !sameRef(p.ref, actor))?.ref ?? dealt(scene).find((r) => !sameRef(r, actor)) ?? null;
  return { actor, other };
}

export const told = ({ sentence }: Scene, refs: readonly (Ref | null)[]): boolean =>
  refs.some((r) => r && r.span.start >= sentence.start && r.span.end <= sentence.end && r.span.end > r.span.start);
