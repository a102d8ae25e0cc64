// What part of a company a figure is of: 智能云部门收入, API业务, Azure全年收入. Gives the phrase before the metric, or the part
// that the clause before told of.
import { isCompany, type Ref, refOf, type Scene } from '../frame.ts';
import { type Clause, type Item, isWord } from '../item.ts';
import { phraseStart } from './groups.ts';

/** The part of a company named last before `at` in a clause. */
export function segmentIn(scene: Scene, clause: Clause, at: number): Ref | null {
  let found: Ref | null = null;
  for (const item of clause.items) {
    if (item.end > at) break;
    if (isCompany(item) && item.row.parent && (item.row.kind === 'product' || item.row.kind === 'cloud'))
      found = refOf(item);
    if (isWord(item, 'segment')) found = phrase(scene, clause, item) ?? found;
  }
  return found;
}

function phrase(scene: Scene, clause: Clause, head: Item): Ref | null {
  const floor = clause.items.reduce(
    (f, i) => (i.end <= head.start && i.type !== 'word' && !isCompany(i) ? Math.max(f, i.end) : f),
    clause.start,
  );
  const start = phraseStart(scene.text, head, floor);
  const text = scene.text.slice(start, head.end);
  return head.end - start >= 3 && !/^(?:这|该|其)/u.test(text) ? { span: { start, end: head.end }, row: null } : null;
}

/** The part, told in this clause or, where this clause names nobody, in the one before. */
export function segmentOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const own = segmentIn(scene, clause, at);
  if (own) return own;
  const names = clause.items.some((i) => (isCompany(i) || i.type === 'group') && i.end <= at);
  const before = scene.sentence.clauses[clause.index - 1];
  return !names && before && !/[。;]/u.test(scene.text[before.end] ?? '') ? segmentIn(scene, before, before.end) : null;
}
