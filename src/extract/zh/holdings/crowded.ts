// Backers that a round had no room for: 把小红书和美团也给挤了出去. They wanted to invest and did not.
import { type Draft, draft, isCompany, refOf, type Scene } from '../../frame.ts';
import type { Clause, Item, NameItem } from '../../item.ts';
import { financed } from '../parties.ts';
import { oblique } from '../refer.ts';

interface At {
  clause: Clause;
  word: Item;
}

/** 把小红书和美团也给挤了出去: they wanted to invest and did not. */
export function crowdedOut(scene: Scene, { clause, word }: At): Draft[] {
  const focus = financed(scene);
  const reach = [scene.sentence.clauses[clause.index - 1], clause].filter((c): c is Clause => c !== undefined);
  const names = reach.flatMap((c) =>
    c.items.filter((i): i is NameItem => isCompany(i) && i.end <= word.start && moved(scene, c, i)),
  );
  if (!focus) return [];
  return names
    .filter((n) => n.row.id !== focus.row?.id)
    .map((n) =>
      draft({
        rule: 'zh/crowded-out',
        kind: 'investment',
        trigger: word,
        clause,
        subject: refOf(n),
        object: focus,
        status: 'denied',
        label: 'crowded_out',
      }),
    );
}

/** Names in the object of 把/将 up to the verb, or the subject of 被. */
const moved = (scene: Scene, clause: Clause, item: NameItem): boolean =>
  /[把将]/u.test(scene.text.slice(clause.start, item.start)) ||
  oblique(scene.text, clause, item) ||
  scene.text.slice(item.end, item.end + 2).includes('被');
