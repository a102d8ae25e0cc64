// Contracts for computing that a Chinese text lists by who gets them: 给甲骨文的五年3000亿美元, 许给微软Azure的2500亿美元, 向谷歌云承诺100亿美元; and
// CoreWeave那边…总额已是224亿美元, where the text has told who buys. Who gets them sells clouds or chips.
import { type Draft, draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { hosts } from '../customers.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agents, type Placed, partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';

const TOWARD = /(?:给|向|对|予|许给|付给|交给)了?$/u;
/** Between who gets it and the sum. */
const PLEDGE =
  /^(?:Azure|云)?(?:的|旗下|云服务|云|算力|采购|承诺|许诺|答应|合同|订单|协议|账单|开支|大单|长约|下单|签下|总额|规模|金额|则|也|另|再|又|了|是|为|约|达|共|增至|升至|加到|已|到|至|高达|超过|逾|近|至少|最多|最高|合计|、|一笔|[一二三四五六七八九十\d]{1,3}年期?|内|未来)*$/u;
const TRADE = /算力|云|数据中心|芯片|GPU|合同|协议|采购|租约|机柜|账单|大单/u;
const EQUITY = /投资|入股|持股|股权|融资|注资|贷款|估值|股份|认购|增资/u;
/** So far back the talk of contracts holds. */
const REACH = 120;

/** Who buys in the contract told last; not over the end of a paragraph. */
function buyerBefore({ discourse, text, sentence }: Scene): Ref | null {
  const prior = discourse.tales?.findLast((d) => d.kind === 'purchase' && d.subject);
  return prior && !text.slice(prior.trigger.end, sentence.start).includes('\n') ? prior.subject : null;
}

/** 给甲骨文的五年|3000亿美元: who stands between 给 and the sum. */
function sellerBefore(scene: Scene, clause: Clause, f: FigureItem): Placed | null {
  const p = placed(scene, clause).findLast((o) => o.item.end <= f.full.start);
  if (!p || !TOWARD.test(scene.text.slice(Math.max(clause.start, p.item.start - 3), p.item.start))) return null;
  return PLEDGE.test(scene.text.slice(p.item.end, f.full.start)) ? p : null;
}

function pledged(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (EQUITY.test(scene.text.slice(clause.start, clause.end))) return [];
  if (!TRADE.test(scene.text.slice(Math.max(0, f.start - REACH), clause.end))) return [];
  const p = sellerBefore(scene, clause, f);
  const seller = p && partyOf(scene, p);
  if (!p || !seller || !hosts(scene, seller)) return [];
  const acting = agents(scene, clause, p.item.start).map((a) => partyOf(scene, a));
  const prior = scene.drafts.findLast((d) => d.kind === 'purchase')?.subject ?? buyerBefore(scene);
  const { topic, title } = scene.discourse;
  const buyer = [...acting, prior, topic, title].find((r) => r?.row && !sameRef(companyOf(scene, r), seller));
  if (!buyer) return [];
  const base = { rule: 'zh/pledged', kind: 'purchase', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject: companyOf(scene, buyer), object: seller })];
}

const SIDE = /^(?:那边|这边|那头|方面|一侧|则)/u;
const TOTAL = /(?:总额|总数|累计|合计|规模|加了|追加了?|增加了?|签了|合同)(?:已|也|则|约|是|为|达|到|至|了|高达)*$/u;

/** CoreWeave那边经过三轮追加,总额已是224亿美元,最近一次加了65亿. */
function beside(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (!TOTAL.test(scene.text.slice(clause.start, f.full.start))) return [];
  const first = scene.sentence.clauses[0];
  const p = first && placed(scene, first)[0];
  if (!p || p.item.start - scene.sentence.start > 4 || !SIDE.test(scene.text.slice(p.item.end, p.item.end + 3)))
    return [];
  const seller = partyOf(scene, p);
  const buyer = buyerBefore(scene);
  if (!seller || !buyer || sameRef(seller, buyer) || !hosts(scene, seller)) return [];
  const base = { rule: 'zh/pledged', kind: 'purchase', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject: buyer, object: seller })];
}

export const pledges = {
  name: 'zh/pledged',
  find: (scene: Scene): Draft[] => {
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses)
      for (const f of clause.items) {
        if (!isFigure(f) || f.type !== 'money' || f.high < 1e7 || isConversion(f) || told(scene, f)) continue;
        const sofar = { ...scene, drafts: [...scene.drafts, ...made] };
        const one = pledged(sofar, clause, f);
        made.push(...(one.length > 0 ? one : beside(sofar, clause, f)));
      }
    return made;
  },
};
