// Purchases in Chinese: who buys what from whom for how much. Verbs of buying have the customer as subject and the supplier
// behind 向 or as object; verbs of supplying have it the other way round; contracts and orders are won (获X的订单), placed
// (向X下单) or signed with a partner (与X签下N合同), where the trade of the two decides.
import {
  type Draft,
  draft,
  isCompany,
  last,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  sameRef,
  triggers,
} from '../../frame.ts';
import { type Clause, type FigureItem, type GroupItem, type Item, isFigure, isWord, sense } from '../../item.ts';
import { cast, deal, dealOf, sells } from '../customers.ts';
import { type Governed, told, withRole } from '../govern.ts';
import { isLender } from '../loans/lenders.ts';
import { companyOf } from '../refer.ts';
import { protagonist } from '../reporter.ts';
import { agents, marked, partyOf, patients, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { respective } from '../times/lists.ts';
import { periodFor } from '../times/when.ts';
import { given } from '../trade/given.ts';
import { openOrders, orders } from '../trade/orders.ts';
import { sales } from '../trade/sales.ts';

const SALE = /授权|授予|许可|权益|卖给|售予/u;
const PAID =
  /首付|预付|里程碑|许可费|授权费|对价|总额|总价|金额|价值|总值|总金额|合同额|订单额|涉资|作价|潜在|合计|共计|费用|价款/u;

/** 与X签署服务合同,合同金额12亿元: the clause that names the two. */
function dealClause(scene: Scene, g: Governed): Clause {
  const from = g.inherited ? g.from : g.clause;
  for (let index = from.index; index >= Math.max(0, from.index - 2); index--) {
    const clause = scene.sentence.clauses[index];
    if (!clause) break;
    if (placed(scene, clause).some((p) => p.mark !== 'in' && p.mark !== 'via')) return clause;
    if (index > 0 && !SIGNED.test(clauseText(scene, scene.sentence.clauses[index - 1] as Clause))) break;
  }
  return from;
}

const clauseText = (scene: Scene, c: Clause): string => scene.text.slice(c.start, c.end);

const SIGNED =
  /洽谈|磋商|谈判|协商|商谈|照单全收|兜底|包销|包下|签|订立|达成|敲定|合同|协议|订单|采购|购买|租|下单|中标/u;

function bought(scene: Scene, g: Governed): Draft[] {
  const clause = dealClause(scene, g);
  const found = dealOf(scene, clause, g.word);
  if (!found) return [];
  // 与建设银行签署战略合作协议: a bank lends, and buys nothing.
  const lends = isLender(found.buyer) || isLender(found.supplier);
  if (lends && /战略合作|银企|授信|综合金融/u.test(clauseText(scene, clause))) return [];
  // 甲向乙下单…,至此双方合同总额达N: as told before.
  const told = last(scene.drafts.filter((d) => d.kind === 'purchase' && d.object)) ?? scene.discourse.told;
  if (told?.kind === 'purchase' && sameRef(told.subject, found.supplier) && sameRef(told.object, found.buyer))
    if (/双方|两家|两者/u.test(clauseText(scene, g.clause)))
      [found.buyer, found.supplier] = [found.supplier, found.buyer];
  // 向甲、乙分别采购a和b.
  const turn = respective(scene, g, isCompany);
  const beside = turn ? companyOf(scene, refOf(turn)) : null;
  if (beside && !sameRef(beside, found.buyer)) found.supplier = beside;
  const when = periodFor(scene, g.clause, g.figure);
  return [
    draft({
      rule: 'zh/purchase',
      kind: 'purchase',
      trigger: g.word.start >= g.clause.start ? g.word : g.figure,
      clause: g.clause,
      subject: companyOf(scene, found.buyer),
      object: found.supplier,
      money: g.figure,
      status: g.inherited && g.from.items.some((i) => isWord(i, 'planned')) ? 'planned' : null,
      ...(when ? { when } : {}),
    }),
  ];
}

/** 甲向乙提供价值N的算力, 甲把…权益授予乙,首付款N: the sums of a supply, in its clause or the two behind it. */
function supplied(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const text = scene.text.slice(clause.start, clause.end);
  const thing =
    clause.items.some((i) => isWord(i, 'compute')) ||
    SALE.test(text) ||
    /供应|供货|供给|交货|交付/u.test(scene.text.slice(word.start, word.end)) ||
    /设备|系统|产品|服务|电池|晶圆|零部件|电力|机组|车辆|订单/u.test(text);
  if (!thing || /股权|股份|贷款|资金|担保|融资/u.test(text)) return [];
  const c = cast(scene, clause, word.start);
  const buyer = c.to ?? c.by;
  const supplier = c.own ?? scene.discourse.topic;
  // 以200亿美元获得X技术授权: who gets it pays.
  const gets =
    c.own && c.by && /授权|许可/u.test(scene.text.slice(word.start, word.end)) && gained(scene, clause, c.by);
  const found = gets ? deal(c.own, c.by) : deal(buyer, supplier);
  if (!found) return [];
  const made: Draft[] = [];
  for (let index = clause.index; index <= clause.index + 3; index++) {
    const at = scene.sentence.clauses[index];
    if (!at || (index > clause.index && agentsOf(scene, at))) break;
    for (const f of at.items) {
      if (!isFigure(f) || f.type !== 'money' || isConversion(f) || told(scene, f) || f.why) continue;
      const near = scene.text.slice(at.start, Math.min(at.end, f.full.end + 8));
      if (index > clause.index && !PAID.test(near)) continue;
      made.push(
        draft({
          rule: 'zh/supply',
          kind: 'purchase',
          trigger: word,
          clause: at,
          subject: companyOf(scene, found.buyer),
          object: found.supplier,
          money: f,
        }),
      );
    }
  }
  return made;
}

const gained = (scene: Scene, clause: Clause, from: Ref): boolean =>
  from.span.start > clause.start &&
  /(?:获得?|取得|拿到|得到|拿下)了?$/u.test(scene.text.slice(clause.start, from.span.start));

const PAID_TO = /^(?:都|则|已|被)?(?:缴给|付给|交给|支付给|打给|流进|流入)了?(?:[^,;。]{0,6})$/u;

/** 其中26亿美元缴给了亚马逊云: a sum that goes to somebody who sells. */
function paidTo(scene: Scene): Draft[] {
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f): Draft[] => {
      if (!isFigure(f) || f.type !== 'money' || isConversion(f) || told(scene, f)) return [];
      const to = placed(scene, clause).find((p) => p.item.start >= f.end);
      if (!to || !PAID_TO.test(scene.text.slice(f.full.end, to.item.start))) return [];
      const supplier = partyOf(scene, to);
      const found = supplier && sells(scene, supplier) ? deal(protagonist(scene), supplier) : null;
      const when = periodFor(scene, clause, f);
      const made = { rule: 'zh/paid-to', kind: 'purchase', trigger: f, clause, money: f } as const;
      return found
        ? [
            draft({
              ...made,
              subject: companyOf(scene, found.buyer),
              object: found.supplier,
              ...(when ? { when } : {}),
            }),
          ]
        : [];
    }),
  );
}

const agentsOf = (scene: Scene, clause: Clause): boolean =>
  placed(scene, clause).some((p) => p.mark === 'bare' && !p.owns && p.item.type === 'name');

/** 向辉达租用GPU, 采购辉达GPU: purchases without a sum. */
function unsized(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  if (sense(word, 'buy') !== 'do' || /支付|付费/u.test(scene.text.slice(word.start, word.end))) return [];
  if (clause.items.some((i) => i.type === 'money' || i.type === 'percent' || isWord(i, 'negated'))) return [];
  const thing = clause.items.some(
    (i) => (isWord(i, 'compute') || (i.type === 'name' && i.row.sells.length > 0)) && i.start >= word.end,
  );
  const pointed = placed(scene, clause).some(
    (p) => p.mark === 'to' || p.mark === 'from' || (p.item.start >= word.end && p.item.start - word.end <= 4),
  );
  if (!thing || !pointed) return [];
  const found = dealOf(scene, clause, word);
  if (!found) return [];
  const subject = carrier(scene, clause) ?? companyOf(scene, found.buyer);
  return [
    draft({ rule: 'zh/purchase-unsized', kind: 'purchase', trigger: word, clause, subject, object: found.supplier }),
  ];
}

/** 由一家特殊目的公司承接,用以采购…: the vehicle buys. */
function carrier(scene: Scene, clause: Clause): Ref | null {
  const before = scene.sentence.clauses[clause.index - 1];
  const group = before?.items.find(
    (i): i is GroupItem =>
      i.type === 'group' && i.form === 'class' && /特殊目的|SPV/u.test(scene.text.slice(i.start, i.end)),
  );
  return group ? { span: { start: group.start, end: group.end }, row: null } : null;
}

/** 再分五年租予xAI: the vehicle leases on. */
function leased(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const to =
    patients(scene, clause, { from: word.end })[0] ?? marked(scene, clause, { mark: 'to', from: word.start })[0];
  const earlier = last(scene.drafts.filter((d) => d.kind === 'purchase'));
  const own = agents(scene, clause, word.start)[0];
  const from = earlier?.subject ?? (own ? partyOf(scene, own) : null);
  if (!to || !from || sameRef(from, to)) return [];
  const figure =
    clause.items.find((f): f is FigureItem => isFigure(f) && f.type === 'money' && !told(scene, f)) ?? null;
  const status = earlier?.status ?? null;
  return [
    draft({
      rule: 'zh/lease',
      kind: 'purchase',
      trigger: word,
      clause,
      subject: to,
      object: from,
      money: figure,
      status,
    }),
  ];
}

/** 与X达成价值380亿美元的七年期合作: a deal of compute between two, by its worth. */
const partnered = (scene: Scene, { clause, figure }: Governed): boolean =>
  /^的?[^,;。]{0,8}(?:合作|交易|合约|协议|大单)/u.test(scene.text.slice(figure.full.end, figure.full.end + 14)) &&
  placed(scene, clause).some((p) => p.mark === 'with') &&
  /算力|云|GPU|芯片|服务器|机房|数据中心|租/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end)) &&
  !/股|投资|收购|融资|贷/u.test(scene.text.slice(clause.start, clause.end));

/** 支付租金41亿元: a price that is a sum paid. */
const rent = (scene: Scene, { clause, figure, word, inherited }: Governed): boolean =>
  figure.scaled &&
  (/(?:支付|付|缴|交)[^,;。]{0,8}$/u.test(scene.text.slice(clause.start, word.start)) ||
    (!inherited && isRent(scene, clause, word)));

/** 租用X的机柜,年租金3亿元: the clause behind a lease tells its rent. */
function isRent(scene: Scene, clause: Clause, word: Item): boolean {
  const before = scene.sentence.clauses[clause.index - 1];
  return (
    before !== undefined &&
    /^\s*(?:合同|预计|每年)?(?:总|年)?租金(?:总额|总计)?$/u.test(scene.text.slice(clause.start, word.end)) &&
    /租用|承租|租入|租赁|租下/u.test(clauseText(scene, before)) &&
    before.items.some((i) => sense(i, 'buy') !== null)
  );
}

export const purchases: Rule = {
  name: 'zh/purchase',
  find: (scene) => {
    const made: Draft[] = [];
    const known = (): Scene => ({ ...scene, drafts: [...scene.drafts, ...made] });
    made.push(...given(scene), ...paidTo(scene));
    made.push(...sales(known()));
    made.push(...orders(known()));
    for (const at of triggers(scene, 'supply')) made.push(...supplied(known(), at));
    for (const g of [
      ...withRole(known(), 'buy'),
      ...withRole(known(), 'price-noun').filter((g) => rent(scene, g)),
      ...withRole(known(), 'worth').filter((g) => partnered(scene, g)),
    ])
      made.push(...bought(known(), g));
    made.push(...openOrders(known()));
    const sized = (d: Draft): boolean =>
      made.some((o) => o.money !== null && sameRef(o.subject, d.subject) && sameRef(o.object, d.object));
    // 租用X的机柜,年租金N: told with its sum.
    for (const at of triggers(scene, 'buy')) made.push(...unsized(scene, at).filter((d) => !sized(d)));
    for (const at of triggers(scene, 'lease-out')) made.push(...leased(known(), at));
    return made;
  },
};
