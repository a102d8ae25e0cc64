// What a Chinese sale is of, where it has no name of its own: a part of a company by what it does, a thing that is moved, a name
// behind the kind of business that it is, what a price is the price of.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isWord } from '../../item.ts';
import { partyOf, placed } from '../roles.ts';

/** 出售其生物制药业务: part of a company, by what it does. */
export const UNIT =
  /^(?:了|其|旗下|手中|名下|所持|的|在)*([\u4e00-\u9fffA-Za-z0-9]{2,12}?(?:业务|部门|工厂|大楼|物业|单元|事业部|生产线|园区|油田|矿山|门店|酒店))/u;
/** 出售旗下本地生活平台X: a name behind the kind of business that it is. */
export const BRANDED =
  /^(?:了|其|旗下|的)*[^,;。与和及的]{0,10}(?:平台|品牌|游戏商|券商|电商|连锁|厂商)([\u4e00-\u9fff]{2,5})(?=[,。;与和及给]|的|全部|$)/u;
/** 将其奥斯汀晶圆厂售予…: what is moved, without a name. */
export const BA =
  /(?:将|把)(?:其|旗下|所持|持有的|名下|手中|的|位于)*([^,;。()%将把]{2,14}?(?:厂|业务|资产|部门|大楼|写字楼|办公楼|大厦|商场|广场|购物中心|商厦|地块|土地|码头|仓库|冷库|厂房|船队|物业|公司|品牌|项目|基地|园区|酒店|单元|平台|网络|矿|油田|专利|产线|门店|电站|数据中心|房产|豪宅|总部))(?:以[^,;。]{2,12})?(?:整体|一并|全部|打包)?$/u;
/** 将产品集成业务相关的股权,|转让给X: what is moved stands in a clause of its own. */
const MOVED =
  /(?:将|把)(?:其|旗下|所持|持有的|名下|手中|公司|的|位于)*([\u4e00-\u9fffA-Za-z0-9·]{2,16}?)(?=相关|的|合计|约|[\d一二三四五六七八九]|全部|股权|股份|$)/u;
export function movedBefore(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Ref | null {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from || word.start - clause.start > 3) return null;
  const text = scene.text.slice(from.start, from.end);
  const m = MOVED.exec(text);
  if (!m?.[1] || !/股权|股份|业务|资产|公司|厂|物业|大楼/u.test(text.slice(m.index))) return null;
  const start = from.start + m.index + m[0].length - m[1].length;
  const party = placed(scene, from).find((p) => p.mark === 'moved' && p.head === null && p.item.start <= start + 12);
  return (
    (party && !party.owns ? partyOf(scene, party) : null) ?? { span: { start, end: start + m[1].length }, row: null }
  );
}
/** 将其巴西涂料业务以11.5亿美元的现金对价|卖给: a thing of whoever acts. */
const OWN_THING =
  /[将把](?:其|旗下|名下|自家|自己)(?:的|位于)*([^,;。()%将把旗其]{2,16}?(?:业务|部门|事业部|工厂|厂房|资产|大楼|写字楼|物业|项目|基地|园区|酒店|品牌|门店|产线|数据中心))(?:以[^,;。]{2,18})?(?:整体|一并|全部|打包|悉数)?$/u;
export function ownThing({ text }: Scene, { clause, word }: { clause: Clause; word: Item }): Ref | null {
  const m = OWN_THING.exec(text.slice(clause.start, word.start));
  if (!m?.[1]) return null;
  const start = clause.start + m.index + m[0].indexOf(m[1]);
  return { span: { start, end: start + m[1].length }, row: null };
}
const PRICED = /^的([^,;。的]{2,12})/u;

/** 价值17亿美元的非核心资产: the asset is the phrase after 的. */
export function described(scene: Scene, clause: Clause, money: FigureItem): Ref | null {
  const found = PRICED.exec(scene.text.slice(money.end, clause.end));
  if (!found || /^(?:价格|对价|代价|总价|作价|现金)/u.test(found[1] ?? '')) return null;
  const start = money.end + 1;
  return { span: { start, end: start + (found[1]?.length ?? 0) }, row: null };
}

/** 软银将收购Y,甲和乙将出售各自的股份: the company told of in the clauses before. */
export function earlierCompany(scene: Scene, { clause }: { clause: Clause }, not: readonly Ref[]): Ref | null {
  for (let index = clause.index - 1; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    const refs = from ? placed(scene, from).map((p) => partyOf(scene, p)) : [];
    const found = refs.findLast((r) => r?.row && r.row.kind !== 'person' && !not.some((n) => sameRef(n, r)));
    if (found) return found;
  }
  return null;
}

/** 甲收购乙60%股权,其中丙转让40%: what is sold by parts is what the clause before takes, where this one names no company. */
export function takenBefore(
  scene: Scene,
  { clause, word }: { clause: Clause; word: Item },
  not: readonly Ref[],
): Ref | null {
  const named = placed(scene, clause).some((p) => {
    const r = partyOf(scene, p);
    return r !== null && p.item.type === 'name' && !not.some((n) => sameRef(n, r));
  });
  const from = scene.sentence.clauses[clause.index - 1];
  if (named || !from || word.start < from.end) return null;
  const verb = from.items.find((i) => isWord(i, 'invest') && TAKES.test(scene.text.slice(i.start, i.end)));
  const bought = verb && placed(scene, from).find((p) => p.item.start >= verb.end && p.item.start - verb.end < 3);
  if (!bought || !SHARES_OF.test(scene.text.slice(bought.item.end, from.end))) return null;
  return partyOf(scene, bought);
}
const TAKES = /收购|购买|买下|受让|拿下|并购|接手/u;
const SHARES_OF = /^的?(?:约|合计|共|全部)*[\d.]{1,6}%/u;

/** 将所持英伟达股份减少65%, 把持仓削减一半. */
export const lessened = (scene: Scene, { clause, word }: { clause: Clause; word: Item }): boolean =>
  /^(?:减少|削减|缩减|下降|降低)$/u.test(scene.text.slice(word.start, word.end)) &&
  /[将把][^,;。]{0,16}(?:股份|持仓|持股|股票|仓位)[^,;。]{0,4}$/u.test(scene.text.slice(clause.start, word.start));

/** 将X出售给Y: 将 moves X here and tells no plan, unless something else does. */
export function moves(scene: Scene, { clause, word }: { clause: Clause; word: Item }): boolean {
  const cues = scene.sentence.items.filter(
    (i) =>
      i.start < word.start &&
      ['planned', 'in-talks', 'rumoured', 'denied'].some((c) => isWord(i, c)) &&
      !isWord(i, 'say'),
  );
  const only = cues.length === 1 ? cues[0] : undefined;
  if (!only || only.start < clause.start || scene.text.slice(only.start, only.end) !== '将') return false;
  return (
    /^将(?:其|旗下|所持|持有|手中|名下|[^,;。]{1,14}(?:股权|股份|股票|%))/u.test(
      scene.text.slice(only.start, word.start),
    ) || placed(scene, clause).some((p) => p.mark === 'moved')
  );
}

/** 把葵涌一座数据中心的45%权益售予X: a part of a thing that nobody's name tells. */
export function partOfThing(scene: Scene, clause: Clause, part: FigureItem): Ref | null {
  const m = PART_OF.exec(scene.text.slice(clause.start, part.full.start));
  const called = m?.[1];
  if (!m || !called) return null;
  const start = clause.start + m.index + m[0].indexOf(called);
  const named = placed(scene, clause).some((p) => p.item.start < start + called.length && p.item.end > start);
  return named ? null : { span: { start, end: start + called.length }, row: null };
}
const PART_OF =
  /(?:将|把)(?:其|旗下|所持|持有的?|名下|手中|手上|位于|在)*([^,;。()%将把其]{3,16}?(?:数据中心|厂|业务|资产|大楼|写字楼|大厦|商场|广场|购物中心|酒店|物业|园区|项目|矿|油田|电站|码头|港口|机场|仓库|土地|地块))的?(?:约|合计|全部|剩余|其中)*$/u;

/** 拟以28亿元的基准价,向甲转让乙100%股权: the price stands in a clause of its own before the sale. */
export function priceAhead(scene: Scene, clause: Clause): FigureItem | null {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from || clause.items.some((i) => i.type === 'money')) return null;
  const m =
    /^\s*(?:公司|集团|其)?(?:拟|将|已|计划|同意|并|正)*(?:以|按)[^,;。]{1,16}的?(?:基准价|总价|价格|对价|代价|作价|现金|价)$/u;
  if (!m.test(scene.text.slice(from.start, from.end))) return null;
  return from.items.find((i): i is FigureItem => i.type === 'money' && i.high >= 1e6) ?? null;
}
