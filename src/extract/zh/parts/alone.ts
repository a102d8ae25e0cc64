// What part of the sales a customer alone makes, in Chinese: G42一家就占了上半年营收的87%, 苹果一家贡献了其中的75%. Takes a clause and its percent, gives
// the share of whom the text is about, by the customer.
import { type Draft, draft, isCompany, refOf, type Scene, sameRef } from '../../frame.ts';
import type { Clause, FigureItem, NameItem } from '../../item.ts';
import { companyOf } from '../refer.ts';
import { periodFor } from '../times/when.ts';
import { wholeAfter, wholeOf } from './whole.ts';

interface At {
  clause: Clause;
  percent: FigureItem;
}

/** G42一家就|占了上半年营收的87%: a customer alone makes such a part of what the company takes in. */
const ALONE = /^(?:一家|一方|一个客户|单独)[^,;。\d]{0,6}(?:占|贡献)/u;
export function alone(scene: Scene, { clause, percent }: At): Draft[] {
  const names = clause.items.filter((i): i is NameItem => isCompany(i) && i.end <= percent.start);
  const one = names.find((n) => ALONE.test(scene.text.slice(n.end, n.end + 12)));
  const at = { clause, percent };
  const whole = one && (wholeAfter(scene, at) ?? wholeOf(scene, at, one.end));
  if (!one || !whole) return [];
  const object = companyOf(scene, refOf(one));
  const own = names.find((n) => n.start > one.end);
  const { label, title, main, topic } = scene.discourse;
  // 苹果一家贡献了其中的75%: of what has just been told.
  const prior = /其中/u.test(scene.text.slice(one.end, percent.start)) ? scene.discourse.metric?.subject : null;
  const last = scene.drafts.findLast((d) => d.kind === 'metric')?.subject ?? prior;
  const owner = [own && refOf(own), last, label, title, main, topic].find(
    (r) => r && !sameRef(companyOf(scene, r), object),
  );
  if (!owner) return [];
  const base = { rule: 'zh/share-traded', kind: 'ratio', trigger: percent, clause, percent, of: whole.of } as const;
  return [draft({ ...base, subject: companyOf(scene, owner), object, when: periodFor(scene, clause, percent) })];
}
