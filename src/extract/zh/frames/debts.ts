// Debt in Chinese: 举债380亿美元, 获X等银行N贷款, 向X借款N, 发行N债券, 银行借款1.37亿元. The borrower is the subject; lenders only
// where they are named.
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import type { Clause, NameItem } from '../../item.ts';
import { type Governed, withRole } from '../govern.ts';
import { financed, listFrom, subjectOf } from '../parties.ts';
import { companyOf } from '../refer.ts';
import { periodFor } from '../times/when.ts';

const LENDING = /(?:向|由|从|获|获得|得到|与)$/u;
const GIVES = /(?:向|给|为|对)$/u;

/** Lenders: names behind 向, 由 or 获; a subject that lends to somebody else. */
function lenders(scene: Scene, clause: Clause, at: number): Ref[] {
  const first = clause.items.find(
    (i): i is NameItem =>
      isCompany(i) && i.start < at && LENDING.test(scene.text.slice(Math.max(clause.start, i.start - 2), i.start)),
  );
  return first
    ? listFrom(
        scene.text,
        clause.items.filter((i) => i.start >= first.start),
        first,
      ).map(refOf)
    : [];
}

function borrowed(scene: Scene, g: Governed): Draft[] {
  const { clause, figure } = g;
  const from = g.inherited ? g.from : clause;
  const text = scene.text.slice(clause.start, clause.end);
  const subject = subjectOf(scene, from, Math.max(g.word.start, clause.start)) ?? financed(scene);
  if (!subject) return [];
  const name = scene.text.slice(g.word.start, g.word.end);
  const given = clause.items.find(
    (i): i is NameItem => isCompany(i) && GIVES.test(scene.text.slice(clause.start, i.start)),
  );
  const lends = given && /提供|发放|放贷|贷出|授予/u.test(text) ? given : null;
  const borrower = lends ? refOf(lends) : companyOf(scene, subject);
  const sources = lends
    ? [subject]
    : lenders(scene, clause, Math.max(g.word.end, figure.end)).filter((l) => !sameRef(l, borrower));
  const time = periodFor(scene, clause, figure);
  return [
    draft({
      rule: 'zh/debt',
      kind: 'debt',
      trigger: g.word.start >= clause.start ? g.word : figure,
      clause,
      subject: sources[0] ?? null,
      object: borrower,
      money: figure,
      label: name,
      ...(time && /借款|债务/u.test(name) ? { when: time } : {}),
    }),
  ];
}

export const debts: Rule = {
  name: 'zh/debt',
  find: (scene) => withRole(scene, 'borrow').flatMap((g) => borrowed(scene, g)),
};
