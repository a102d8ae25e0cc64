// Who put money into whom, where a relative clause says so and the sum stands in the next: 甲是乙参股的企业,当时出资8000万元.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { partyOf, placed } from '../roles.ts';

/** 甲是乙2017年转投资的电源厂,当年投入3.1亿元: the clause before says whose money it was. */
export function backedOnce(scene: Scene, clause: Clause): { from: Ref[]; to: Ref[] } | null {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from || placed(scene, clause).length > 0 || !ONCE.test(scene.text.slice(from.start, from.end))) return null;
  const [object, subject] = placed(scene, from);
  if (!object || !subject || !/^(?:则)?(?:是|为|系|由)/u.test(scene.text.slice(object.item.end, subject.item.start)))
    return null;
  const [to, giver] = [partyOf(scene, object), partyOf(scene, subject)];
  return to && giver && !sameRef(to, giver) ? { from: [giver], to: [to] } : null;
}
const ONCE = /(?:转投资|参股|投资|收购|入股|控股|买下|并购|孵化)(?:而来)?的[^,;。的]{1,12}$/u;
