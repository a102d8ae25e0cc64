// Orders that Chinese texts tell by who wins or places them: 中标X 4.2亿元的项目, 收到一家北美客户的订单,金额2.8亿美元, 付给X的费用约2.4亿元,
// 拟采购服务器30亿元 from nobody named.
import { type Draft, draft, isCompany, type Ref, refOf, type Scene, sameRef, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type GroupItem, isFigure, isWord, sense } from '../../item.ts';
import { sells } from '../customers.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agentOf, partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { respective } from '../times/lists.ts';
import { periodFor } from '../times/when.ts';

const SUM = /(?:金额|总额|总价|价值|总值|合同额|订单额|价款|合计|共计|预计|不超过|约|为|达|逾|超)[^,;。]{0,8}$/u;

/** The sum of an order: in its clause, or told in the next. */
function sumOf(scene: Scene, clause: Clause): { clause: Clause; figure: FigureItem } | null {
  for (const c of [clause, scene.sentence.clauses[clause.index + 1]]) {
    const figure = c?.items.find(
      (i): i is FigureItem => isFigure(i) && i.type === 'money' && !i.why && !isConversion(i) && !told(scene, i),
    );
    if (!c || !figure) continue;
    return c === clause || SUM.test(scene.text.slice(c.start, figure.full.start)) ? { clause: c, figure } : null;
  }
  return null;
}

interface Order {
  rule: string;
  buyer: Ref | null;
  supplier: Ref | null;
}

function ordered(scene: Scene, clause: Clause, { rule, buyer, supplier }: Order): Draft[] {
  const sum = sumOf(scene, clause);
  if (!sum || (buyer && supplier && sameRef(buyer, supplier))) return [];
  const when = periodFor(scene, sum.clause, sum.figure);
  const subject = buyer && companyOf(scene, buyer);
  const object = supplier && companyOf(scene, supplier);
  const base = { rule, kind: 'purchase', trigger: sum.figure, clause: sum.clause, money: sum.figure } as const;
  const planned = [clause, sum.clause].some((c) => c.items.some((i) => isWord(i, 'planned')));
  return [draft({ ...base, subject, object, status: planned ? 'planned' : null, ...(when ? { when } : {}) })];
}

/** 首都在线中标国家电投4.2亿元的项目: whoever awards stands behind the verb. */
function won(scene: Scene): Draft[] {
  return triggers(scene, 'win').flatMap(({ clause, word }) => {
    const listed = wonInTurn(scene, clause);
    if (listed.length > 0) return listed;
    const p = placed(scene, clause).find((o) => o.item.start >= word.end && o.item.start - word.end <= 3);
    const buyer = p ? partyOf(scene, p) : null;
    const supplier = buyer ? agentOf(scene, clause, word.start) : null;
    return buyer && supplier ? ordered(scene, clause, { rule: 'zh/order-won', buyer, supplier }) : [];
  });
}

/** X集采结果出炉:甲、乙分别中标a和b: who buys stands in the clause before. */
function wonInTurn(scene: Scene, clause: Clause): Draft[] {
  const from = scene.sentence.clauses[clause.index - 1];
  const p = from && placed(scene, from)[0];
  if (!from || !p || !/集采|招标|采购|开标|中标/u.test(scene.text.slice(p.item.end, from.end))) return [];
  const buyer = partyOf(scene, p);
  return clause.items.flatMap((figure): Draft[] => {
    if (!isFigure(figure) || figure.type !== 'money' || told(scene, figure)) return [];
    const name = respective(scene, { clause, figure }, isCompany);
    if (!name || !buyer) return [];
    const object = companyOf(scene, refOf(name));
    const base = { rule: 'zh/order-won', kind: 'purchase', trigger: figure, clause, money: figure } as const;
    return [draft({ ...base, subject: companyOf(scene, buyer), object })];
  });
}

const RECEIVES =
  /(?:收到|接到|接获|获得|获|拿下|斩获|签下|取得|揽获)(?:了)?(?:一家|某|一名|多家|海外|境外|国内|来自)*$/u;
const ORDER = /^(?:的|发来的|授予的)[^,;。]{0,12}(?:订单|合同|采购单|大单)/u;

const WITH = /(?:与|同|和|跟)(?:一家|某|一名|一位)*$/u;
const SIGNS =
  /^[^,;。]{0,6}(?:续签|签|订立|达成)(?!(?:[^,;。]{0,8}(?:采购|购买|承租|租入|股权|投资|贷款)))[^,;。]{0,14}(?:合同|协议|订单|合约)/u;

const GETS = /(?:收到|接到|接获|斩获|揽获|拿到|取得|获得|拿下|夺得|赢得|抢下|吃下|获)(?:了|来自)*$/u;
const BARE_ORDER = /^(?:的)?(?:约|近|逾|超|超过)?$/u;
const ORDERED = /^的?[^,;。]{0,10}(?:订单|采购单|大单)/u;

/** 收到X 2亿元订单: who orders stands between the verb and the sum. */
function gotFrom(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const p = placed(scene, clause).find((o) => {
      const figure = clause.items.find((i) => i.type === 'money' && i.start >= o.item.end);
      return (
        figure !== undefined &&
        isFigure(figure) &&
        GETS.test(scene.text.slice(clause.start, o.item.start)) &&
        BARE_ORDER.test(scene.text.slice(o.item.end, figure.full.start)) &&
        ORDERED.test(scene.text.slice(figure.full.end, clause.end))
      );
    });
    const supplier = p ? agentOf(scene, clause, p.item.start) : null;
    const buyer = p && supplier ? partyOf(scene, p) : null;
    return buyer && supplier ? ordered(scene, clause, { rule: 'zh/order-received', buyer, supplier }) : [];
  });
}

/** 与一家头部互联网公司续签机柜租赁合同, 收到一家北美客户的液冷订单: a customer without a name. */
function received(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const group = clause.items.find(
      (i): i is GroupItem =>
        i.type === 'group' &&
        i.form === 'class' &&
        ((RECEIVES.test(scene.text.slice(clause.start, i.start)) && ORDER.test(scene.text.slice(i.end, clause.end))) ||
          (WITH.test(scene.text.slice(clause.start, i.start)) && SIGNS.test(scene.text.slice(i.end, clause.end)))),
    );
    const supplier = group ? agentOf(scene, clause, group.start) : null;
    if (!group || !supplier) return [];
    const buyer = { span: { start: group.start, end: group.end }, row: null };
    return ordered(scene, clause, { rule: 'zh/order-received', buyer, supplier });
  });
}

const PAYS = /(?:付给|支付给|交给|付予|缴给|支付予)(?:了)?$/u;
const FEE = /^的[^,;。\d]{0,10}(?:费用|费|账单|租金|款|开支)/u;

const SPENDS_AT = /^(?:上|身上|那里|处)?(?:共|合计|总共|就|已|累计)*(?:花|砸|烧)(?:了|掉|费|出)/u;

/** 在X上花了3.1亿元, 每年付给X的算力费用约2.4亿元. */
function paid(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) => {
    const p = placed(scene, clause).find(
      (o) =>
        (PAYS.test(scene.text.slice(clause.start, o.item.start)) &&
          FEE.test(scene.text.slice(o.item.end, clause.end))) ||
        (o.mark === 'in' &&
          SPENDS_AT.test(scene.text.slice(o.item.end, clause.end)) &&
          sells(scene, partyOf(scene, o))),
    );
    const supplier = p ? partyOf(scene, p) : null;
    const buyer = p && supplier ? agentOf(scene, clause, p.item.start) : null;
    return buyer && supplier ? ordered(scene, clause, { rule: 'zh/fee-paid', buyer, supplier }) : [];
  });
}

const GOODS =
  /^(?:了|一批|约|近|多家|若干)?(?:(?:总?价值|总值|总额|总价|约|近|逾|超过?|高达|达)*\d[\d.,]{0,12}[万亿]{1,2}(?:美|港|欧|日|韩)?元的?)?(?:[^,;。\d]{0,10}?)(?:云服务|服务器|GPU|芯片|加速卡|算力卡|算力|设备|整机|交换机|光模块|机组|电池|电芯|硅料|晶圆|原材料|飞机|客机|船舶)/u;
const SOME = /向(?:多|数|若干|[两三四五\d]+)(?:家|名)?[^,;。]{0,6}(?:供应商|厂商|供货商|企业|公司)$/u;

/** 拟采购服务器30亿元, 向多家供应商采购服务器,合同总金额90亿元: from nobody named. */
function fromNobody(scene: Scene): Draft[] {
  return triggers(scene, 'buy').flatMap(({ clause, word }) => {
    if (!/^(?:采购|购置|订购|购入|采买|购买)$/u.test(scene.text.slice(word.start, word.end))) return [];
    if (sense(word, 'buy') !== 'do' || !GOODS.test(scene.text.slice(word.end, clause.end))) return [];
    const lead = scene.text.slice(clause.start, word.start).replace(/(?:再|合计|累计|分批|集中|批量)+$/u, '');
    const others = placed(scene, clause).filter((p) => p.mark !== 'bare' && p.mark !== 'in');
    const behind = placed(scene, clause).some((p) => p.item.start >= word.end);
    if (behind || (others.length > 0 && !SOME.test(lead))) return [];
    if (/(?:用于|用来|用以|投向|补充)[^,;。]{0,4}$/u.test(lead)) return [];
    const buyer = agentOf(scene, clause, word.start);
    return buyer?.row ? ordered(scene, clause, { rule: 'zh/order-open', buyer, supplier: null }) : [];
  });
}

export const orders = (scene: Scene): Draft[] => [...won(scene), ...received(scene), ...paid(scene)];
/** These need no other word of a purchase. */
export const ordersGot = { name: 'zh/order-received', find: gotFrom };
export const openOrders = fromNobody;
