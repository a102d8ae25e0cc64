// Who buys from whom in a Chinese clause: the parties by their roles, turned round where the word is of supplying, where an order is
// won, or where the one who tells of a contract is the one who provides.
import { last, type Ref, type Scene, sameRef } from '../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, sense } from '../item.ts';
import { companyOf, setOf } from './refer.ts';
import { agents, marked, ourselves, partyOf, patients, placed } from './roles.ts';

const GETS =
  /获得?|拿下|斩获|中标|赢得|接获|接到|收到|揽获|收获|拿到|签获|承接|中选|喜提|接下|揽下|收下|签回|夺下|抢下|赢下|捧回|到手/u;
const BUYS =
  /采购|订购|下单|落单|购买|购入|购置|租用|承租|租赁|租下|租回|回租|选购|下了|砸|花|支付|付|耗资|订了|预订|包下|买|投入/u;
const SUPPLIES = /供应|供货|提供|出售|卖给|售予|交付|承建|代工|输出|租给|出租|租予|授权|授予|许可|独家供/u;

export const sells = (scene: Scene, ref: Ref | null): boolean =>
  ref !== null && ((ref.row?.sells.length ?? 0) > 0 || (companyOf(scene, ref).row?.sells.length ?? 0) > 0);

/** Does a company sell computing, itself or by a cloud of its own? */
export function hosts(scene: Scene, ref: Ref): boolean {
  if (sells(scene, ref)) return true;
  const { row } = companyOf(scene, ref);
  if (!row || row.id.startsWith('?')) return false;
  for (const other of scene.grammar.byId.values()) if (other.parent === row.id && other.sells.length > 0) return true;
  return false;
}

/** Does a company rent out computers, itself or by a cloud of its own? */
export function rentsOut(scene: Scene, ref: Ref): boolean {
  const row = companyOf(scene, ref).row;
  if (!row || row.id.startsWith('?')) return false;
  if (row.sells.includes('cloud') || (ref.row?.sells.includes('cloud') ?? false)) return true;
  for (const other of scene.grammar.byId.values())
    if (other.parent === row.id && other.sells.includes('cloud')) return true;
  return false;
}

/** What is rented of computers. */
const CLOUD = /云(?:服务|计算|端|合[约同]|协议|订单|平台|算力|基础设施|容量|大单)/u;

interface Deal {
  buyer: Ref;
  supplier: Ref;
}

export const deal = (buyer: Ref | null | undefined, supplier: Ref | null | undefined): Deal | null =>
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
export function cast(scene: Scene, clause: Clause, at: number): Cast {
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

/** 由后者向甲采购: by whom it is bought, where a phrase points. */
function byGroup(scene: Scene, clause: Clause): Ref | null {
  const p = placed(scene, clause).find(
    (o) => o.mark === 'by' && o.item.type === 'group' && scene.text[o.item.start - 1] === '由',
  );
  return p ? partyOf(scene, p) : null;
}

/** X的大客户还包括A和B: whose customers the sentence tells of. */
function customersOf(scene: Scene, at: number): Ref | null {
  for (const clause of scene.sentence.clauses) {
    if (clause.start >= at) break;
    const p = placed(scene, clause).find((o) =>
      /^的(?:[大新老]|主要|核心|最大|第一大|头部|重要|其他|另一)*(?:个|家)?客户/u.test(
        scene.text.slice(o.item.end, o.item.end + 12),
      ),
    );
    const ref = p ? partyOf(scene, p) : null;
    if (ref) return ref;
  }
  return null;
}

/** Who buys from whom. */
export function dealOf(scene: Scene, clause: Clause, word: Item): Deal | null {
  const text = scene.text.slice(clause.start, clause.end);
  const order = sense(word, 'buy') === 'noun';
  const c = cast(scene, clause, actsBefore(scene, clause, { word, order }));
  const about = ourselves(scene, clause) ?? scene.discourse.topic ?? scene.discourse.main ?? null;
  const supply = !order && (isWord(word, 'supply') || SUPPLIES.test(scene.text.slice(word.start, word.end)));
  if (supply) return deal(c.to ?? c.by, c.own ?? about);
  const won = BUYS.test(text) ? null : GETS.exec(text);
  const gets = won !== null;
  // 中标X的项目,中标金额N: whoever awards stands behind the verb.
  const awards = won
    ? patients(scene, clause, { from: clause.start + won.index + won[0].length, not: c.own })[0]
    : undefined;
  if (order && gets)
    return deal(
      c.by ?? c.from ?? c.to ?? ofOrder(scene, clause, word) ?? c.object ?? awards ?? namedAs(scene, BUYER),
      c.own ?? about,
    );
  // 由后者向甲采购: by whom it is bought.
  const by = c.by && /由[^,;。]{0,8}$/u.test(scene.text.slice(clause.start, c.by.span.start)) ? c.by : null;
  if (c.to || c.from) return deal(byGroup(scene, clause) ?? by ?? c.own ?? about, c.to ?? c.from);
  const next = scene.sentence.clauses[clause.index + 1];
  // 与乙签订N的某云采购协议: what is named behind the sum is what is bought.
  const thing = order && c.partner && sameRef(c.object, c.partner) ? c.partner : null;
  const other =
    thing ??
    c.object ??
    c.partner ??
    c.by ??
    ofOrder(scene, clause, word) ??
    namedAs(scene, SELLER) ??
    (next ? boughtNext(scene, next, c.own) : null);
  const on = other ? null : spentOn(scene, clause);
  if (on) return deal(c.own ?? about, on);
  const hero = customersOf(scene, word.start) ?? scene.discourse.main ?? scene.discourse.title;
  if (!other && c.own && hero && CUSTOMER.test(scene.text.slice(scene.sentence.start, word.start)))
    return deal(c.own, hero);
  // 武田将支付12亿美元首付款: to the company that the text is about.
  const fee =
    order &&
    /^(?:首付款|里程碑款|里程碑付款|预付款项?|授权费|许可费|费用)$/u.test(scene.text.slice(word.start, word.end));
  if (!other && fee && c.own && hero && !sameRef(c.own, hero)) return deal(c.own, hero);
  if (!other) {
    const buyer = c.own ?? about;
    const trade = /算力|云|芯片|晶片|机房|数据中心|GPU|服务器|机柜/u.test(
      scene.text.slice(scene.sentence.start, Math.max(clause.end, word.end)),
    );
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

/** 花在X上的费用: whom the money goes to. */
function spentOn(scene: Scene, clause: Clause): Ref | null {
  const to = placed(scene, clause).find(
    (p) =>
      p.mark === 'in' && /(?:花|用|砸|投)(?:费)?在[^,;。]{0,2}$/u.test(scene.text.slice(clause.start, p.item.start)),
  );
  const last = to && [to, ...placed(scene, clause).filter((p) => p.owner === to)].at(-1);
  return last ? partyOf(scene, last) : null;
}

/** X是第一大客户,去年采购额…: a customer buys from the company of the text. */
const CUSTOMER = /(?:是|为|系|成为|作为)[^,;。]{0,8}客户|客户(?:还|则|也|主要)?(?:包括|有|是)/u;

/** 公司与X签订算力服务合同: whoever tells of a contract of service has won it, where neither is known to sell more than the other. */
function provides(
  scene: Scene,
  { clause, word, own, other }: { clause: Clause; word: Item; own: Ref; other: Ref },
): boolean {
  const text = scene.text.slice(clause.start, Math.max(clause.end, word.end));
  if (BUYS_FOR_ITSELF.test(text)) return false;
  // 智谱与腾讯签订云服务协议: a lab has no cloud to sell.
  const labs = [own, other].map((r) => r.row?.kind === 'lab');
  if (labs[0] !== labs[1] && text.includes('云服务')) return labs[1] === true;
  // 它与亚马逊签下七年协议: nor has it else anything for who has one.
  if (labs[0] !== labs[1] && hosts(scene, labs[0] ? other : own)) return labs[1] === true;
  // 甲与谷歌签下云合同: whoever has a cloud rents it out to who has none.
  if (CLOUD.test(text) && rentsOut(scene, own) !== rentsOut(scene, other)) return rentsOut(scene, own);
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

/** 甲与乙签订N的丙云服务采购协议: before its verb, or before the sum of a contract where somebody acts there. */
function actsBefore(scene: Scene, clause: Clause, { word, order }: { word: Item; order: boolean }): number {
  const verb = Math.min(word.start, firstVerb(clause) ?? word.start);
  const sum = order ? clause.items.find((i) => i.type === 'money' && i.end <= verb) : undefined;
  const acts = sum && placed(scene, clause).some((p) => p.mark === 'with' && p.item.end <= sum.start);
  return acts && agents(scene, clause, sum.start).some((p) => p.item.start >= clause.start) ? sum.start : verb;
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
