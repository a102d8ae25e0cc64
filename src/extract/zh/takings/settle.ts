// What other rules made of a Chinese taking that its own rule has read by the places around the verb: gives way to it where
// it names other parties, and leaves it the price.
import { type Draft, type Rule, type Scene, sameRef } from '../../frame.ts';

const OURS = /^zh\/taking/u;
const NEAR: ReadonlySet<string> = new Set(['investment', 'stake', 'divestment']);

interface Region {
  start: number;
  end: number;
  made: Draft[];
}

/** The stretch of each verb of taking with what was told of it. */
function regions(scene: Scene): Region[] {
  const found: Region[] = [];
  for (const d of scene.drafts) {
    if (!OURS.test(d.rule)) continue;
    const known = found.find((r) => r.start === d.trigger.start);
    if (known) known.made.push(d);
    else found.push({ start: d.trigger.start, end: d.trigger.end, made: [d] });
  }
  return found;
}

const agrees = (a: Draft, b: Draft): boolean =>
  sameRef(a.subject, b.subject) && sameRef(a.object, b.object) && a.kind === b.kind;

export const takingsSettled: Rule = {
  name: 'zh/taking',
  find(scene) {
    for (const { start, end, made } of regions(scene)) {
      const rivals = scene.drafts.filter(
        (d) => !OURS.test(d.rule) && NEAR.has(d.kind) && d.trigger.start < end && d.trigger.end > start,
      );
      for (const d of rivals) {
        const own = made.filter((m) => m.kind === d.kind);
        const twin = own.find((m) => agrees(m, d));
        if (own.length === 0 && d.kind !== 'investment') continue;
        const told = made[0];
        // 以5亿元收购乙30%股权: the price of a stake is told of those that the stake is told of.
        if (own.length === 0 && d.money && told) {
          d.subject = told.subject;
          d.object = told.object;
          continue;
        }
        const first = twin ?? own.find((m) => m.money === null);
        if (d.money && first && !made.some((m) => m.money === d.money)) first.money = d.money;
        scene.drafts.splice(scene.drafts.indexOf(d), 1);
      }
    }
    return [];
  },
};
