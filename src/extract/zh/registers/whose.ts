// Whose owners a Chinese sentence tells where the holders are named and the company need not be: 甲持股7.6%,仅次于乙的24%. Takes the
// holders, gives the company: named by a word of owning, dealt in in the sentence, else the company of the passage.
import type { Ref, Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { companyOf } from '../refer.ts';
import { isFund, partyOf, placed } from '../roles.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, masked, NAME } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';

const PARTY = `(?<who>${NAME}|${BACK})${GAP}`;
const EXPLICIT: readonly RegExp[] = [
  new RegExp(
    `(?:对|在)${PARTY}(?:公司|集团|股份)?(?:的)?(?:持股|持仓|握股|占股|股权|股份|持有|权益|持|控股|(?=\\uE005))`,
    'u',
  ),
  new RegExp(
    `${PARTY}(?:公司|集团|股份)?(?:的)?(?:现有|主要|前十大|全体|目前的?|最大|第[一二三四五]大|控股|单一|原|老|早期|机构|外部)*(?:股东|股权(?!投资)|股本|股份(?!有限)|大股东|实际控制人|实控人|母公司)`,
    'u',
  ),
  new RegExp(
    `(?:持有|握有|拥有|入股|取得|获得|换取|换得|收购|增持|减持|认购|买入|受让|出售|转让|持股)(?:了|对)?${PARTY}(?:公司|集团|股份)?(?:的|约|合计|至多|最多|近|逾)*(?=\\uE005|股权|股份|股票)`,
    'u',
  ),
  new RegExp(`${PARTY}(?:公司|集团|股份)?的?(?:其余|余下|剩余|剩下|另外)的?(?=\\uE005)`, 'u'),
  new RegExp(`(?:合资公司|合资企业|合营公司|项目公司|子公司)${PARTY}(?=由|的|,|中)`, 'u'),
];
const AFTERWARDS =
  /^\s*(?:本次|此次|该|上述|这次)?(?:交易|处分|转让|收购|增资|交割|发行|认购|重组)(?:全部|正式)?(?:完成|交割)?(?:之?后)|^\s*(?:届时|此后|其后|事后)/u;

/** 卖家名单, 公告附表列出的股东: of what is sold. */
const SOLD_BY = /卖家|卖方|出让方|转让方|附表/u;

const partyAt = (w: Where, at: number): Ref | null => {
  const p = placed(w.scene, w.clause).find((o) => o.item.start === w.clause.start + at);
  return p ? partyOf(w.scene, p) : (list(w, at, at + 1)[0] ?? null);
};

/** Named by a word of owning, in the clause or one before it. */
function named(scene: Scene, clause: Clause, not: readonly Ref[]): Ref | null {
  for (let index = clause.index; index >= 0; index--) {
    const from = scene.sentence.clauses[index] as Clause;
    const w: Where = { scene, clause: from, mask: masked(scene, from) };
    for (const pattern of EXPLICIT) {
      const m = pattern.exec(w.mask);
      const ref = m?.groups?.who ? partyAt(w, m.index + m[0].indexOf(m.groups.who)) : null;
      if (ref && !not.some((n) => same(scene, n, ref))) return companyOf(scene, ref);
    }
  }
  return null;
}

/** Is a company told to be the one that is held, by a word of owning? */
export const isTold = (scene: Scene, clause: Clause, ref: Ref): boolean => {
  const found = named(scene, clause, []);
  return found !== null && same(scene, found, ref);
};

/** The company whose owners a clause tells. */
export function heldIn(scene: Scene, clause: Clause, holders: readonly Ref[]): Ref | null {
  const fits = (r: Ref | null | undefined): r is Ref =>
    Boolean(r) && r?.row?.kind !== 'person' && !holders.some((h) => same(scene, h, r as Ref));
  const own = named(scene, clause, holders);
  if (own) return own;
  const told = scene.drafts.findLast(
    (d) =>
      (d.kind === 'stake' || d.kind === 'investment' || d.kind === 'divestment') &&
      d.clause.index <= clause.index &&
      fits(d.object) &&
      !isFund(d.object),
  );
  if (told?.object) return told.object;
  const { deal, label, title, main, topic, counts } = scene.discourse;
  if (AFTERWARDS.test(scene.text.slice(scene.sentence.start, clause.end)) && fits(deal?.object)) return deal.object;
  const hero = title ?? main;
  const end = deal ? scene.text.indexOf('\n', deal.trigger.start) : 0;
  const dealt =
    deal && (end < 0 || end > clause.start) && fits(deal.object) && deal.object?.row && !isFund(deal.object)
      ? deal.object
      : null;
  if (SOLD_BY.test(scene.text.slice(Math.max(0, clause.start - 60), clause.end)) && fits(deal?.object))
    return deal.object;
  const often = (r: Ref | null | undefined): number => counts.get(r?.row?.id ?? '') ?? 0;
  const now = fits(topic) && !isFund(topic) && often(topic) > often(hero) ? topic : null;
  const pick = [label, dealt, now, hero, deal?.object, topic].find((r) => fits(r));
  return pick ? companyOf(scene, pick) : null;
}
