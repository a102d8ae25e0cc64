// Goods and services bought, in Chinese, by the places of the clause: 甲斥资5亿元向乙购买服务器, 甲把一份9亿元的设备合同授予乙,
// 甲向乙出售价值8亿元的芯片, 甲收到乙发来的中标通知书,…,金额合计3亿元. Runs before the rules of shares, which know the same
// verbs and sums.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { GOODS } from '../bare/trade.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agentOf } from '../roles.ts';
import { list, type Where } from '../takings/lots.ts';
import { GAP, masked, NAME } from '../takings/mask.ts';
import { mayPay } from '../takings/price.ts';
import { periodFor } from '../times/when.ts';

const MONEY = '\\uE006+';
const ORDER = '(?:合同|订单|合约|大单|长单|标案|采购单)';
/** 斥资5亿元向乙购买服务器. */
const PAYS = new RegExp(
  `(?:斥资|耗资|花费|花|以|投入|出资|豪掷|砸|动用)[^,;。\\uE001\\uE006]{0,8}(?<m>${MONEY})[^,;。\\uE001\\uE006]{0,8}(?:向|从|自|找)(?<s>${NAME})${GAP}(?:股份|集团|公司)?(?:手[中里上]|处)?(?:购买|购入|采购|订购|买入|买下|购置|租用|承租|订下|购得|采买|添购)(?:了)?(?<t>[^,;。\\uE001]{1,24})(?=$|[,;。])`,
  'du',
);
/** 把一份9亿元的设备合同授予乙. */
const HANDS = new RegExp(
  `(?:把|将)[^,;。把将\\uE001\\uE006]{0,8}(?<m>${MONEY})的?[^,;。\\uE001\\uE006]{0,16}(?:${ORDER}|项目)(?:授予|交给|判给|发包给|给予|批予|交由|给)(?:了)?(?<s>${NAME})`,
  'du',
);
/** 收到乙发来的中标通知书, 取得乙机房标案: the sum stands behind it. */
const WINS = new RegExp(
  `(?:收到|接到|接获|取得|夺得|拿下|标得)(?:了)?(?<b>${NAME})${GAP}(?:发来的|发出的|的)?[^,;。\\uE001\\uE006]{0,14}?(?:中标通知书?|中选通知书?|得标通知|决标通知|标案)`,
  'du',
);
const SOME = '(?:了|过|价值|总值|总额|至少|最多|大约|约|逾|超过|超|近|高达|不超过|达|的|\\s)*';
/** What it is at the end of its phrase: 芯片业务 and 芯片公司 are none. */
const THING = `的?(?<t>[^,;。\\uE006]{0,16}?${GOODS}(?:等[^,;。]{0,6})?)(?=$|[,;。])`;
/** 向乙出售价值5亿元的芯片; 向乙出售服务器, its sum told behind it. */
const SELLS = new RegExp(
  `(?:向|给|对)[^,;。\\uE001\\uE006]{0,8}(?<b>${NAME})${GAP}(?:股份|集团|公司)?(?:出售|售出|卖出|售卖|卖|销售)(?:${SOME}(?<m>${MONEY}))?${SOME}${THING}`,
  'du',
);
/** 把价值5亿元的芯片卖给乙. */
const SELLS_TO = new RegExp(
  `(?:把|将)${SOME}(?<m>${MONEY})的?(?<t>[^,;。\\uE001\\uE006]{0,16}?${GOODS})(?:卖给|售予|售给|出售给|销售给|卖到)了?[^,;。\\uE001\\uE006]{0,8}(?<b>${NAME})`,
  'du',
);
/** Places and programs are sold as a business is. */
const PLACES = /园区|厂房|仓库|产线|数据中心|机房|平台|模型|引擎|软件|产能|云$/u;
const BOUGHT = new RegExp(`${GOODS}`, 'u');
const NO_GOODS = /股权|股份|股票|老股|权益|业务|部门|公司|资产|债券|票据|大楼|土地|地块|物业|专利|版权/u;
const SUM = /(?:金额|总额|总价|合计|合同额|价值|总值|价款)[^,;。\uE001\uE006]{0,8}$/u;

const figureAt = (clause: Clause, start: number): FigureItem | null =>
  clause.items.find((f): f is FigureItem => isFigure(f) && f.type === 'money' && f.full.start === start) ?? null;

/** The sum of a contract, told in one of the next two clauses. */
function sumBehind(scene: Scene, clause: Clause): { clause: Clause; figure: FigureItem } | null {
  for (const next of scene.sentence.clauses.slice(clause.index + 1, clause.index + 3)) {
    const figure = next.items.find((f): f is FigureItem => isFigure(f) && f.type === 'money' && mayPay(scene, f));
    if (figure)
      return SUM.test(masked(scene, next).slice(0, figure.full.start - next.start)) ? { clause: next, figure } : null;
  }
  return null;
}

interface Bought {
  buyer: Ref;
  supplier: Ref;
  figure: FigureItem;
  clause: Clause;
}

const partyAt = (w: Where, span: readonly [number, number] | undefined): Ref | null =>
  (span && list(w, span[0], span[1])[0]) ?? null;

/** Goods that are sold: who gets them buys. */
function soldIn(w: Where): Bought | null {
  const { scene, clause, mask } = w;
  const m = SELLS_TO.exec(mask) ?? SELLS.exec(mask);
  const span = m?.indices?.groups;
  const thing = m?.groups?.t ?? '';
  if (!m || !span || NO_GOODS.test(thing) || PLACES.test(thing)) return null;
  const own = span.m ? figureAt(clause, clause.start + span.m[0]) : null;
  const sum = own ? { clause, figure: own } : mask.includes('\uE006') ? null : sumBehind(scene, clause);
  const buyer = partyAt(w, span.b);
  const supplier = buyer && agentOf(scene, clause, clause.start + m.index);
  return sum && buyer && supplier && !told(scene, sum.figure) ? { buyer, supplier, ...sum } : null;
}

function boughtIn(scene: Scene, clause: Clause): Bought | null {
  const w = { scene, clause, mask: masked(scene, clause) };
  const paid = PAYS.exec(w.mask);
  const m =
    paid && BOUGHT.test(paid.groups?.t ?? '') && !NO_GOODS.test(paid.groups?.t ?? '') ? paid : HANDS.exec(w.mask);
  const span = m?.indices?.groups;
  if (m && span?.m) {
    const figure = figureAt(clause, clause.start + span.m[0]);
    const supplier = partyAt(w, span.s);
    const buyer = supplier && agentOf(scene, clause, clause.start + m.index);
    return figure && buyer && !told(scene, figure) ? { buyer, supplier, figure, clause } : null;
  }
  const sold = soldIn(w);
  if (sold) return sold;
  const won = WINS.exec(w.mask);
  const sum = won && !w.mask.includes('\uE006') ? sumBehind(scene, clause) : null;
  const buyer = won ? partyAt(w, won.indices?.groups?.b) : null;
  const supplier = won && buyer ? agentOf(scene, clause, clause.start + won.index) : null;
  return sum && buyer && supplier ? { buyer, supplier, ...sum } : null;
}

export const goods: Rule = {
  name: 'zh/goods',
  find: (scene) =>
    scene.sentence.clauses.flatMap((clause): Draft[] => {
      const found = boughtIn(scene, clause);
      if (!found || sameRef(found.buyer, found.supplier)) return [];
      const when = periodFor(scene, found.clause, found.figure);
      return [
        draft({
          rule: 'zh/goods',
          kind: 'purchase',
          trigger: found.figure,
          clause: found.clause,
          subject: companyOf(scene, found.buyer),
          object: companyOf(scene, found.supplier),
          money: found.figure,
          ...(when ? { when } : {}),
        }),
      ];
    }),
};
