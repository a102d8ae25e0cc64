// Purchases in Chinese: who buys what from whom for how much. Verbs of buying have the customer as subject and the supplier
// behind 向 or as object; verbs of supplying have it the other way round; contracts and orders are won (获X的订单), placed
// (向X下单) or signed with a partner (与X签下N合同), where the trade of the two decides.
import { type Draft, draft, last, type Ref, type Rule, type Scene, sameRef, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type GroupItem, type Item, isFigure, isWord, sense } from '../../item.ts';
import { type Governed, told, withRole } from '../govern.ts';
import { companyOf, setOf } from '../refer.ts';
import { agents, marked, partyOf, patients, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';

const GETS = /获得?|拿下|斩获|中标|赢得|接获|接到|收到|揽获|收获|拿到|签获|承接|中选|喜提|到手/u;
const BUYS =
  /采购|订购|下单|落单|购买|购入|购置|租用|承租|租赁|租下|租回|回租|选购|下了|砸|花|支付|付|耗资|订了|预订|包下|买|投入/u;
const SUPPLIES = /供应|供货|提供|出售|卖给|售予|交付|承建|代工|输出|租给|出租|租予|授权|授予|许可|独家供/u;
const SALE = /授权|授予|许可|权益|卖给|售予/u;
const PAID =
  /首付|预付|里程碑|许可费|授权费|对价|总额|总价|金额|价值|总值|总金额|合同额|订单额|涉资|作价|潜在|合计|共计|费用|价款/u;

const sells = (scene: Scene, ref: Ref | null): boolean =>
  ref !== null && ((ref.row?.sells.length ?? 0) > 0 || (companyOf(scene, ref).row?.sells.length ?? 0) > 0);

interface Deal {
  buyer: Ref;
  supplier: Ref;
}

const deal = (buyer: Ref | null | undefined, supplier: Ref | null | undefined): Deal | null =>
  buyer && supplier && !sameRef(buyer, supplier) ? { buyer, supplier } : null;

/** A supplier or customer not named in the clause: a company of the text that sells, or the one it is about. */
function implied(scene: Scene, other: Ref): Ref | null {
  const { topic, title, focus, main } = scene.discourse;
  const options = [topic, title, focus, main, ...[...scene.discourse.seen].reverse()];
  return options.find((r) => r && !sameRef(companyOf(scene, r), other) && sells(scene, r)) ?? null;
}

/** The members of a set stand for it by the first: 向上述三家采购. */
function setIn(scene: Scene, clause: Clause): Ref[] {
  const group = clause.items.find((i): i is GroupItem => i.type === 'group' && i.form === 'set');
  return (group && setOf(scene, group)?.members) ?? [];
}

interface Cast {
  own: Ref | null;
  to: Ref | null;
  from: Ref | null;
  by: Ref | null;
  partner: Ref | null;
  object: Ref | null;
}

/** The parties of a clause by their roles. */
function cast(scene: Scene, clause: Clause, at: number): Cast {
  const acting = agents(scene, clause, at)[0];
  const own = acting ? partyOf(scene, acting) : null;
  const first = (list: Ref[]): Ref | null => list.find((r) => !own || !sameRef(r, own)) ?? null;
  return {
    own,
    to: first(marked(scene, clause, { mark: 'to', not: own })) ?? first(setIn(scene, clause)),
    from: first(marked(scene, clause, { mark: 'from', not: own })),
    by: first(marked(scene, clause, { mark: 'by', not: own })),
    partner: first(marked(scene, clause, { mark: 'with', not: own })),
    object: first(patients(scene, clause, { from: at, not: own })),
  };
}

/** Who buys from whom. */
function dealOf(scene: Scene, clause: Clause, word: Item): Deal | null {
  const text = scene.text.slice(clause.start, clause.end);
  const order = sense(word, 'buy') === 'noun';
  const c = cast(scene, clause, Math.min(word.start, firstVerb(clause) ?? word.start));
  const about = scene.discourse.topic ?? scene.discourse.main ?? null;
  const supply = !order && (isWord(word, 'supply') || SUPPLIES.test(scene.text.slice(word.start, word.end)));
  if (supply) return deal(c.to ?? c.by, c.own ?? about);
  const gets = GETS.test(text) && !BUYS.test(text);
  if (order && gets)
    return deal(
      c.by ?? c.from ?? c.to ?? ofOrder(scene, clause, word) ?? c.object ?? namedAs(scene, BUYER),
      c.own ?? about,
    );
  if (c.to || c.from) return deal(c.own ?? about, c.to ?? c.from);
  const next = scene.sentence.clauses[clause.index + 1];
  const other =
    c.object ??
    c.partner ??
    c.by ??
    ofOrder(scene, clause, word) ??
    namedAs(scene, SELLER) ??
    (next ? boughtNext(scene, next, c.own) : null);
  const hero = scene.discourse.main ?? scene.discourse.title;
  if (!other && c.own && hero && CUSTOMER.test(scene.text.slice(scene.sentence.start, word.start)))
    return deal(c.own, hero);
  if (!other) {
    const buyer = c.own ?? about;
    const trade = /算力|云|芯片|晶片|机房|数据中心|GPU|服务器|机柜/u.test(text);
    return order && trade && buyer ? deal(buyer, implied(scene, buyer)) : null;
  }
  const own = c.own ?? about;
  if (!own) return null;
  if (order && c.partner && sameRef(c.partner, other) && provides(scene, { clause, word, own, other }))
    return deal(other, own);
  const bill = /费用|账单|帐单/u.test(scene.text.slice(word.start, word.end));
  const turned = order && !bill && sells(scene, own) && !sells(scene, other) && !BUYS.test(text);
  const gives = /供应|供货|提供|出售/u.test(text) && !BUYS.test(text) && c.object === null && !sells(scene, other);
  return turned || gives ? deal(other, own) : deal(own, other);
}

/** X是第一大客户,去年采购额…: a customer buys from the company of the text. */
const CUSTOMER = /(?:是|为|系|成为|作为)[^,;。]{0,8}客户/u;

/** 公司与X签订算力服务合同: whoever tells of a contract of service has won it, where neither is known to sell more than the other. */
function provides(
  scene: Scene,
  { clause, word, own, other }: { clause: Clause; word: Item; own: Ref; other: Ref },
): boolean {
  const text = scene.text.slice(clause.start, Math.max(clause.end, word.end));
  if (BUYS_FOR_ITSELF.test(text)) return false;
  const unlisted = own.row?.id.startsWith('?') ?? false;
  const ownSells = sells(scene, own);
  const otherSells = sells(scene, other);
  if (ownSells !== otherSells) return ownSells;
  return unlisted || !ownSells;
}

const BUYS_FOR_ITSELF = /采购|购买|订购|购入|租用|承租|租入|代工|设备合同|工程合同|施工/u;

const BUYER = /(?:买方|客户|采购方|甲方|买家)(?:则)?(?:为|是|系)$/u;
const SELLER = /(?:供应商|卖方|供货方|承建方|乙方|卖家)(?:则)?(?:为|是|系)$/u;

/** 买方为X, 供应商是Y: a party by its role in the deal. */
function namedAs(scene: Scene, role: RegExp): Ref | null {
  for (const clause of scene.sentence.clauses)
    for (const p of placed(scene, clause))
      if (role.test(scene.text.slice(clause.start, p.item.start))) return partyOf(scene, p);
  return null;
}

/** …的订单,采购X的Y: the next clause tells whose goods are bought. */
function boughtNext(scene: Scene, next: Clause, own: Ref | null): Ref | null {
  const verb = next.items.find((i) => sense(i, 'buy') === 'do');
  if (!verb || next.items.some((i) => i.type === 'money')) return null;
  const list = [
    ...marked(scene, next, { mark: 'to' }),
    ...marked(scene, next, { mark: 'from' }),
    ...patients(scene, next, { from: verb.end }),
  ];
  return list.find((r) => !own || !sameRef(r, own)) ?? null;
}

const firstVerb = (clause: Clause): number | null =>
  clause.items.find((i) => isWord(i, 'supply') || sense(i, 'buy') === 'do')?.start ?? null;

/** X的N订单: whose order it is. */
function ofOrder(scene: Scene, clause: Clause, word: Item): Ref | null {
  const near = last(placed(scene, clause).filter((p) => p.item.end <= word.start));
  return near && /^(?:的|旗下|方面)/u.test(scene.text.slice(near.item.end, near.item.end + 2))
    ? partyOf(scene, near)
    : null;
}

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

const SIGNED = /签|订立|达成|敲定|合同|协议|订单|采购|购买|租|下单|中标/u;

function bought(scene: Scene, g: Governed): Draft[] {
  const clause = dealClause(scene, g);
  const found = dealOf(scene, clause, g.word);
  if (!found) return [];
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
    /设备|系统|产品|服务|电池|晶圆|零部件|电力|机组|车辆|订单/u.test(text);
  if (!thing || /股权|股份|贷款|资金|担保|融资/u.test(text)) return [];
  const c = cast(scene, clause, word.start);
  const buyer = c.to ?? c.by;
  const supplier = c.own ?? scene.discourse.topic;
  const found = deal(buyer, supplier);
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
const rent = (scene: Scene, { clause, figure, word }: Governed): boolean =>
  figure.scaled && /(?:支付|付|缴|交)[^,;。]{0,8}$/u.test(scene.text.slice(clause.start, word.start));

export const purchases: Rule = {
  name: 'zh/purchase',
  find: (scene) => {
    const made: Draft[] = [];
    const known = (): Scene => ({ ...scene, drafts: [...scene.drafts, ...made] });
    for (const at of triggers(scene, 'supply')) made.push(...supplied(known(), at));
    for (const g of [...withRole(known(), 'buy'), ...withRole(known(), 'price-noun').filter((g) => rent(scene, g)),
      ...withRole(known(), 'worth').filter((g) => partnered(scene, g)),
    ])
      made.push(...bought(known(), g));
    for (const at of triggers(scene, 'buy')) made.push(...unsized(scene, at));
    for (const at of triggers(scene, 'lease-out')) made.push(...leased(known(), at));
    return made;
  },
};
