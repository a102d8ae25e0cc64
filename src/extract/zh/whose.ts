// Whose a Chinese figure is, and of which part: the owner, products and clouds told as a part of their maker.
import type { Ref, Scene } from '../frame.ts';
import type { Clause } from '../item.ts';
import { companyOf } from './refer.ts';
import { reporterOf } from './reporter.ts';
import { segmentOf } from './segments.ts';

/** Whose figure: the owner, with products told as a part of their maker. */
export function whose(scene: Scene, clause: Clause, at: number): { subject: Ref; part: Ref | null } | null {
  const owner = reporterOf(scene, clause, at);
  if (!owner) return null;
  const part = segmentOf(scene, clause, at);
  const parent = parentTold(scene, owner);
  if (parent) return { subject: parent, part: owner };
  const subject = companyOf(scene, owner);
  return {
    subject,
    part: part && part.span.start === subject.span.start && owner.row?.kind !== 'product' ? null : part,
  };
}

/** 谷歌云收入 in a text about its parent: a part of the parent. */
function parentTold(scene: Scene, owner: Ref): Ref | null {
  const { title, main, topic } = scene.discourse;
  if (owner.row?.kind !== 'cloud' || !owner.row.parent) return null;
  return [title, main, topic].find((r) => r?.row?.id === owner.row?.parent) ?? null;
}
