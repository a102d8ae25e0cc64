// Sums by which a Chinese text goes on with a deal that it has told: bids that rise (收购价调升到每股7130日元,对应总价1087亿日元), parts that follow one
// another (先是11亿美元,后是22亿美元), what was bought and is sold again (两年后以33亿美元脱手). The sides are those of the deal told last.
import { type Draft, draft, isCompany, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf, employerOf } from '../refer.ts';
import { agents, partyOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';

/** Less is the price of a share. */
const LEAST = 1e7;

/** The deal in shares that the sentence or the text told last; not over the end of a paragraph. */
function before(scene: Scene, at: number): Draft | null {
  const deals = scene.drafts.filter((d) => d.kind === 'investment' && d.trigger.end <= at && d.object);
  const here = deals.findLast((d) => d.subject);
  const { deal } = scene.discourse;
  if (here) return here;
  const near = deal?.kind === 'investment' && deal.subject && deal.object ? deal : null;
  return near && !scene.text.slice(near.trigger.end, scene.sentence.start).includes('\n') ? near : null;
}

/** A person bids for the company that he heads. */
function actor(scene: Scene, clause: Clause, at: number): Ref | null {
  const acting = agents(scene, clause, at)[0];
  if (!acting) return null;
  if (acting.item.type === 'name' && acting.item.row.kind === 'person')
    return (acting.owner ? partyOf(scene, acting.owner) : null) ?? employerOf(scene, acting.item);
  const ref = partyOf(scene, acting);
  return ref ? companyOf(scene, ref) : null;
}

const BIDS =
  /收购价|公开收购|要约价|要约收购|出价|开价|报价|竞购|加码|加价|抬价|喊价|叫价|敌意|白马骑士|白衣骑士|出手(?!机)|竞标/u;
const PRICE =
  /(?:总价|总额|总金额|交易规模|全案规模|规模|总对价|总值|对价|收购(?:金额|价|总额)|出价|开价|报价|耗资|斥资|涉资)(?:也|则|随之|已|已经|一路|上限|合计|预估|预定)*(?:再|又|从[^,;。]{1,14})?(?:提高|拉高|拉升|调升|调高|上调|抬高|抬升|加码|加|升|增|提升|推高|喊|开|砍|调降|降)?(?:至|到|了)?(?:约|近|逾|超过?|为|是|达|共|高达|合计|估计|上看|接近)*$/u;

/** Whose company is bid for: that of the deal told, else the one that the paragraph deals in. */
function target(scene: Scene, not: Ref): Ref | null {
  const { deal, focus, title, main } = scene.discourse;
  const own = scene.drafts.findLast((d) => d.kind === 'investment' && d.object)?.object;
  const named = scene.sentence.items.find(
    (i) => isCompany(i) && /^(?:的|董事会|股东|管理层)/u.test(scene.text.slice(i.end, i.end + 3)),
  );
  const inSentence = named && isCompany(named) ? { span: named, row: named.row } : null;
  const options = [own, deal?.kind === 'investment' ? deal.object : null, inSentence, focus, title, main];
  return options.find((r) => r?.row && r.row.kind !== 'person' && !sameRef(r, not)) ?? null;
}

/** The whole price of a bid. */
function bid(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const lead = scene.text.slice(clause.start, f.full.start);
  const passage = scene.text.slice(Math.max(scene.sentence.start, clause.start - 60), f.full.start);
  if (!PRICE.test(lead) || !BIDS.test(passage) || /每股[^,;。\d]{0,6}$/u.test(lead)) return [];
  const subject = actor(scene, clause, f.full.start);
  const object = subject && target(scene, subject);
  if (!subject?.row || !object) return [];
  return [draft({ rule: 'zh/bid', kind: 'investment', trigger: f, clause, subject, object, money: f })];
}

const IN_TURN =
  /^\s*(?:先是|后是|再是|又是|接着是|其后是|随后是|第[一二三]次|第[一二三]笔|后一笔|前一笔)(?:则|约|近|逾|超|为|是|投了?|投入|注资|增资)*$/u;
const PAID_IN = /注资|增资|投资|入股|出资|投入|加码|认购/u;

/** 分两次注资乙,先是11亿美元,后是22亿美元. */
function inTurn(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (!IN_TURN.test(scene.text.slice(clause.start, f.full.start))) return [];
  if (!PAID_IN.test(scene.text.slice(scene.sentence.start, clause.start))) return [];
  const prior = before(scene, clause.start);
  if (!prior) return [];
  const { subject, object, status } = prior;
  return [draft({ rule: 'zh/in-turn', kind: 'investment', trigger: f, clause, subject, object, money: f, status })];
}

/** 子公司甲宣布增资,其中乙认缴8亿元: into whoever raises its capital. */
const RAISES_CAPITAL = /^[^,;。]{0,10}(?:宣布|拟|将|完成|启动|计划|进行|实施)?(?:增资|扩股|注册资本)/u;
const PAYS_IN = /^(?:则|再|将|拟|已|也)?(?:认缴|认购|出资|增资|投入|缴付)(?:出资|新增注册资本)?(?:约|近|逾)?$/u;

function paidIn(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const payer = placed(scene, clause).findLast((p) => p.item.end <= f.full.start);
  if (!payer || !PAYS_IN.test(scene.text.slice(payer.item.end, f.full.start))) return [];
  for (const from of scene.sentence.clauses.slice(0, clause.index)) {
    const raiser = placed(scene, from).findLast(
      (p) => p.mark === 'bare' && RAISES_CAPITAL.test(scene.text.slice(p.item.end, from.end)),
    );
    const object = raiser ? partyOf(scene, raiser) : null;
    const subject = object ? partyOf(scene, payer, object) : null;
    if (object && subject && !sameRef(object, subject))
      return [draft({ rule: 'zh/paid-in', kind: 'investment', trigger: f, clause, subject, object, money: f })];
  }
  return [];
}

const SOLD =
  /^(?:左右|上下)?的?(?:价格|代价|总价|价码)?(?:全部|悉数|全数|整体)?(?:脱手|卖出|卖掉|出手|转手|清仓|抛出|抛售|离场|退出|套现)(?:离场|退出|了)?$/u;

/** 2017年建仓乙,两年后以33亿美元脱手: the clause names nobody, and nothing that is sold. */
function soldAgain(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (!SOLD.test(scene.text.slice(f.full.end, clause.end).trimEnd())) return [];
  if (!/[以按作]价?[^,;。]{0,4}$/u.test(scene.text.slice(clause.start, f.full.start))) return [];
  if (placed(scene, clause).length > 0) return [];
  const prior = before(scene, clause.start);
  if (!prior) return [];
  const { subject, object } = prior;
  const base = { rule: 'zh/sold-again', kind: 'divestment', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject, object, extent: 'exit' })];
}

/** 2023年10月底降至7.98%, 见4.94%: a clause of a time and a figure. */
const STANDS =
  /^(?:更|再|又|进一步|一度|其后|此后|最终|已|则|才|才又|随后|目前|如今|如今则|一路|持股|持股比例|比例|占比)*(?:降至|降到|跌至|跌到|减至|减到|升至|升到|增至|增到|见|仅剩|只剩|剩下?|回落至|稀释至)(?:约|近|逾|了|不足|不到)*$/u;

/** The holding told last in the paragraph, by the sentence before or the clauses before. */
function heldBefore(scene: Scene, at: number): Draft | null {
  const here = scene.drafts.findLast((d) => d.kind === 'stake' && d.percent && d.trigger.start < at);
  const prior = here ?? scene.discourse.tales?.findLast((d) => d.kind !== 'purchase') ?? null;
  if (prior?.kind !== 'stake' || !prior.subject || !prior.object) return null;
  return here || !scene.text.slice(prior.trigger.end, scene.sentence.start).includes('\n') ? prior : null;
}

function stands(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (clause.items.some((i) => isCompany(i) || (i.type === 'group' && i.end <= f.start))) return [];
  const time = clause.items.findLast((i) => i.type === 'time' && i.end <= f.full.start);
  const lead = scene.text.slice(time?.end ?? clause.start, f.full.start).trim();
  if (!STANDS.test(lead) || !/^(?:左右|以下)?(?:[,;。!?)]|$)/u.test(scene.text.slice(f.full.end, f.full.end + 3)))
    return [];
  const figures = scene.sentence.items.filter((i) => isFigure(i) && i.type === 'money' && i.end <= f.start);
  const prior = figures.length === 0 ? heldBefore(scene, f.start) : null;
  if (!prior) return [];
  const { subject, object } = prior;
  return [draft({ rule: 'zh/held-on', kind: 'stake', trigger: f, clause, subject, object, percent: f })];
}

const TAKES_PART =
  /^\s*(?:而|另外)?(?<who>[\u4e00-\u9fffA-Za-z0-9 ]{2,14}?)(?:则|也|各|约)*占(?:股|有)?(?:约|近|逾)?$/u;
const SALES = /营收|收入|市场|份额|销售|出货|利润|客户|订单/u;

/** 微软持有约27%;基金会占26%: another holder of the same company, behind a comma or a semicolon. */
function beside(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const m = TAKES_PART.exec(scene.text.slice(clause.start, f.full.start));
  if (!m?.groups?.who || SALES.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
  const prior = heldBefore(scene, f.start);
  const joined = clause.index > 0 || scene.text[scene.sentence.start - 1] === ';';
  if (!prior || !joined || !prior.percent) return [];
  const start = clause.start + m[0].indexOf(m.groups.who);
  const end = start + m.groups.who.length;
  const name = clause.items.find((i) => isCompany(i) && i.start === start && i.end === end);
  const subject =
    name && isCompany(name) ? companyOf(scene, { span: name, row: name.row }) : { span: { start, end }, row: null };
  if (sameRef(subject, prior.object)) return [];
  const base = { rule: 'zh/held-on', kind: 'stake', trigger: f, clause, percent: f } as const;
  return [draft({ ...base, subject, object: prior.object })];
}

/** 这项投资仍值近25亿美元: what a holding is worth. */
const WORTH =
  /(?:这|该|此|上述)(?:一|项|笔|批|部分)*(?:投资|持仓|持股|股份|股票|头寸|股权|仓位)(?:当时|彼时|仍然|仍|还|尚|的|账面|市值|价值|已|约|一度)*(?:值|有|为|达|价值|余)(?:约|近|逾|接近|超过|高达)*$/u;

function worth(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (!WORTH.test(scene.text.slice(clause.start, f.full.start))) return [];
  const here = scene.drafts.findLast((d) => d.subject && d.object);
  const prior = here ?? scene.discourse.tales?.findLast((d) => d.kind !== 'purchase') ?? null;
  if (!prior || !['stake', 'investment', 'divestment'].includes(prior.kind)) return [];
  const { subject, object } = prior;
  const base = { rule: 'zh/held-worth', kind: 'stake', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject, object, basis: 'fair_value' })];
}

/** Holdings that the text goes on with: before the rules that would take their sums for what is invested. */
export const holdsOn = {
  name: 'zh/held-on',
  find: (scene: Scene): Draft[] =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f): Draft[] => {
        if (!isFigure(f) || told(scene, f)) return [];
        if (f.type === 'percent') return [...stands(scene, clause, f), ...beside(scene, clause, f)].slice(0, 1);
        return f.type === 'money' && f.high >= LEAST ? worth(scene, clause, f) : [];
      }),
    ),
};

export const onward = {
  name: 'zh/onward',
  find: (scene: Scene): Draft[] =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f): Draft[] => {
        if (!isFigure(f) || f.type !== 'money' || f.high < LEAST || isConversion(f) || told(scene, f)) return [];
        for (const rule of [bid, paidIn, inTurn, soldAgain]) {
          const made = rule(scene, clause, f);
          if (made.length > 0) return made;
        }
        return [];
      }),
    ),
};
