// Where the parts of a Chinese sum come from: …取得4500万美元B轮资金,当中2500万美元来自领投方X; 短期借款2亿元,1.2亿元来自招商银行; 剩下
// 6亿元由三家农商行分担. The part belongs to what was told before it: who gives it stands behind the figure.
import { type Draft, draft, last, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { isLender } from '../loans/lenders.ts';
import { listOf, type Placed, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';

const FROM = /^(?:则|均|都|是|将|已|主要)*(?:来自于?|出自|由|取自)([^,;。]{0,10})$/u;
const GIVES =
  /^(?:等[^,;。]{0,6})?(?:共同|联合|合计|全额|独家|分别)*(?:提供|出资|认购|认缴|承担|分担|分摊|包下|投入|注入|放款|承贷|拿出)/u;
const LEADS = /领投|牵头/u;

/** Who stands behind a sum as its source. */
function source(scene: Scene, clause: Clause, f: FigureItem): { first: Placed; lead: boolean } | null {
  const first = placed(scene, clause).find((p) => p.item.start >= f.full.end && p.head === null && !p.owns);
  if (!first) return null;
  const gap = scene.text.slice(f.full.end, first.item.start);
  const m = FROM.exec(gap);
  if (!m) return null;
  const end = (last(first.rest) ?? first).item.end;
  if (gap.includes('由') && !GIVES.test(scene.text.slice(end, clause.end))) return null;
  return { first, lead: LEADS.test(m[1] ?? '') };
}

/** Does another stand behind a sum as its source? */
export const comesFrom = (scene: Scene, clause: Clause, f: FigureItem): boolean => source(scene, clause, f) !== null;

/** What the sum is a part of: a loan or a round told in the sentence or just before. */
function whole(scene: Scene): Draft | null {
  const prior = last(scene.drafts.filter((d) => d.kind === 'debt' || d.kind === 'funding_round'));
  const { raised } = scene.discourse;
  const near = raised && scene.sentence.start - raised.trigger.end < 60 ? raised : null;
  return prior ?? (near?.kind === 'debt' || near?.kind === 'funding_round' ? near : null);
}

function part(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const from = source(scene, clause, f);
  const of = from && whole(scene);
  const who = of && from ? (of.kind === 'debt' ? of.object : of.subject) : null;
  if (!from || !of || !who) return [];
  const givers = listOf(scene, from.first).filter((r: Ref) => !sameRef(r, who));
  const subject = givers[0];
  if (!subject || givers.length > 1) return [];
  const debt = of.kind === 'debt' || isLender(subject);
  // 债务60亿英镑,当中17亿来自X: whose debts they were.
  if (debt && !isLender(subject) && subject.row?.kind !== 'fund') return [];
  const base = { trigger: f, clause, subject, object: who, money: f, status: of.status } as const;
  return debt
    ? [draft({ ...base, rule: 'zh/part-lent', kind: 'debt' })]
    : [draft({ ...base, rule: 'zh/part-given', kind: 'investment', lead: from.lead ? true : null, round: of.round })];
}

/** Runs behind the rules of loans and rounds, and before a part is taken for another of them. */
export const sources: Rule = {
  name: 'zh/part-from',
  find: (scene) =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f): Draft[] =>
        isFigure(f) && f.type === 'money' && !isConversion(f) && !told(scene, f) ? part(scene, clause, f) : [],
      ),
    ),
};
