// Orders and sales that Chinese texts tell by who gives them: X给了Y一张4.6亿元的大单, 另一位客户Z也签了1.1亿元, 最大客户X贡献收入3.06亿元,
// 对第一大客户的销售额为36.3亿元.
import { type Draft, draft, last, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { protagonist } from '../reporter.ts';
import { partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';

interface At {
  clause: Clause;
  f: FigureItem;
}

const GIVES = /^(?:则|也|又|再|还|已|此前|随后|去年|今年)*(?:给|交给|下给|发给|授予|给予|派给)(?:了)?$/u;
const ORDER = /^(?:的)?[^,;。\d]{0,10}?(?:大单|订单|合同|合约|长单|单子|采购单|大合同)/u;

/** X给了Y一张N的大单. */
function handed(scene: Scene, { clause, f }: At): { buyer: Ref; supplier: Ref } | null {
  if (!ORDER.test(scene.text.slice(f.full.end, clause.end))) return null;
  const all = placed(scene, clause).filter((p) => p.item.end <= f.full.start);
  for (let i = 1; i < all.length; i++) {
    const [a, b] = [all[i - 1], all[i]];
    if (!a || !b || !GIVES.test(scene.text.slice(a.item.end, b.item.start))) continue;
    const buyer = partyOf(scene, a);
    const supplier = buyer && partyOf(scene, b, buyer);
    return buyer && supplier && !sameRef(buyer, supplier) ? { buyer, supplier } : null;
  }
  return null;
}

const ALSO = /^(?:则|也|又|再|还|亦|同样|另|随后|接着)+(?:签下?|下|订|给|追加)(?:了)?(?:约|近|逾|超)?$/u;

/** 另一位客户Z也签了1.1亿元: of the supplier told before. */
function another(scene: Scene, { clause, f }: At): { buyer: Ref; supplier: Ref } | null {
  const p = last(placed(scene, clause).filter((o) => o.item.end <= f.full.start));
  if (!p || !ALSO.test(scene.text.slice(p.item.end, f.full.start))) return null;
  const prior = last(scene.drafts.filter((d) => d.kind === 'purchase' && d.object)) ?? scene.discourse.told;
  const supplier = prior?.kind === 'purchase' && scene.sentence.start - prior.trigger.end < 60 ? prior.object : null;
  const buyer = partyOf(scene, p);
  return buyer && supplier && !sameRef(buyer, supplier) ? { buyer, supplier } : null;
}

const BRINGS =
  /((?:第[一二三四五]大|单一最大|最大|头号|首要|核心|头部)(?:单一)?客户)([^,;。]{0,16}?)(?:去年|今年|期内|同期|全年|年内|上半年|当期|报告期内)*(?:为|给|向)?([^,;。]{0,10}?)(?:贡献|带来)(?:了|的)?(?:收入|营收|收益|销售额|销售收入|订单)?(?:约|近|逾|达|为|共|合计|超)*$/u;
const SOLD_TO =
  /[对向]([^,;。]{0,14}?(?:第[一二三四五]大|单一最大|最大|头号)(?:单一)?客户)的?(?:销售额|销售收入|销售金额|营收|收入)(?:约|近|逾|达|为|共|合计|超)*$/u;

/** 最大客户X贡献收入N, 对第一大客户的销售额为N: a customer with a name, or by its rank. */
function brought(scene: Scene, { clause, f }: At): { buyer: Ref; supplier: Ref } | null {
  const lead = scene.text.slice(clause.start, f.full.start);
  const m = BRINGS.exec(lead);
  const sold = m ? null : SOLD_TO.exec(lead);
  const phrase = m?.[1] ?? sold?.[1];
  if (!phrase) return null;
  const at = clause.start + (m ?? sold ?? { index: 0 }).index + (sold ? 1 : 0);
  const end = at + phrase.length;
  const all = placed(scene, clause);
  const named = m ? all.find((p) => p.item.start >= end && p.item.start - end <= 2 && p.item.type === 'name') : null;
  const rank = /(?:第[一二三四五]大|单一最大|最大|头号|首要|核心|头部)(?:单一)?客户$/u.exec(phrase)?.[0] ?? phrase;
  const buyer = (named ? partyOf(scene, named) : null) ?? { span: { start: end - rank.length, end }, row: null };
  const to = all.find(
    (p) => p !== named && (p.mark === 'to' || (p.mark === 'bare' && p.item.end <= at)) && p.item.end <= f.start,
  );
  const supplier = (to ? partyOf(scene, to, buyer) : null) ?? protagonist(scene);
  return supplier && !sameRef(buyer, supplier) ? { buyer, supplier } : null;
}

/** Purchases told by who gives them. */
export function given(scene: Scene): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses)
    for (const f of clause.items) {
      if (!isFigure(f) || f.type !== 'money' || f.why || isConversion(f) || told(scene, f)) continue;
      const at = { clause, f };
      const seen = { ...scene, drafts: [...scene.drafts, ...made] };
      const deal = handed(seen, at) ?? another(seen, at) ?? brought(seen, at);
      if (!deal) continue;
      const when = periodFor(scene, clause, f);
      const base = { rule: 'zh/order-given', kind: 'purchase', trigger: f, clause, money: f } as const;
      made.push(
        draft({
          ...base,
          subject: companyOf(scene, deal.buyer),
          object: companyOf(scene, deal.supplier),
          ...(when ? { when } : {}),
        }),
      );
    }
  return made;
}
