// Prices that a Chinese text goes on with behind one that it has told: Model Y降了2.9万元, NAND涨一成, 甲、乙跟进,涨幅约5%; and several products that have one
// change in common (3纳米、5纳米代工报价将调升3%).
import { type Draft, draft, isCompany, type Ref, type Rule, refOf, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agents, partyOf } from '../roles.ts';

/** Dearer is no list price. */
const MOST = 5e5;
const MOVES =
  /^\s*(?:而|则|其中|同时|另外)?(?<what>[\u4e00-\u9fffA-Za-z0-9 +.-]{2,16}?)(?:则|也|再|又|均|都|一口气|直接|更是|更|分别|随后|同步)*(?:(?<up>涨价|提价|上调|调升|涨|贵)|(?<down>降价|直降|下调|下探|便宜|优惠|降|减))(?:了|约|近|逾|幅|价|至多|最多|最高|达)*$/u;
/** 最高降幅55%: by how much at most, and no goods. */
const HOW_MUCH = /^(?:最高|最低|最多|平均|整体|累计|综合|合计|幅度|较|比|同比|环比|其中|又|再|已|也|还)/u;
const SHARES = /股价|股份|市值|涨停|跌停|收盘|每股|大盘|指数|持股|营收|收入|利润|净利|销量|毛利/u;

/** The price told last: in the sentence, or in the paragraph just before. */
function before(scene: Scene, clause: Clause): Draft | null {
  const here = scene.drafts.findLast((d) => d.kind === 'price_change' && d.clause.index < clause.index);
  const { told: prior } = scene.discourse;
  const near =
    prior?.kind === 'price_change' && !scene.text.slice(prior.trigger.end, scene.sentence.start).includes('\n');
  return here ?? (near ? prior : null);
}

/** Who sells what goes on: the company named there, the maker of the model named there, else who sold before. */
function vendorOf(scene: Scene, clause: Clause, { until, prior }: { until: number; prior: Draft }): Ref | null {
  const name = clause.items.find((i) => isCompany(i) && i.end <= until);
  if (name && isCompany(name) && !name.row.id.startsWith('?')) return companyOf(scene, refOf(name));
  // 腾讯云跟进,部分产品降幅最高达40%: who follows in the clause before.
  const from = scene.sentence.clauses[clause.index - 1];
  const verb =
    from && !from.items.some(isFigure) ? /跟进|跟降|跟涨|跟随/u.exec(scene.text.slice(from.start, from.end)) : null;
  const who = from && verb ? agents(scene, from, from.start + verb.index)[0] : undefined;
  return (who ? partyOf(scene, who) : null) ?? prior.subject;
}

const CALLS =
  /^\s*(?:而|则)?(?<who>[^,;。\d]{2,12}?)(?:则|也|更|更是|直接|随后|随即|同样|又)*(?:喊出|开出|给出|打出|祭出|抛出|喊到|砍到)(?:了)?(?:最高|至多|最多|最大|高达|降幅|折扣|的)*$/u;

/** 移动云喊出最高60%: the same change by somebody else. */
function called(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const prior = f.type === 'percent' ? before(scene, clause) : null;
  if (!prior || !CALLS.test(scene.text.slice(clause.start, f.full.start))) return [];
  const name = clause.items.find((i) => isCompany(i) && i.end <= f.full.start);
  if (name?.type !== 'name') return [];
  const { direction } = prior;
  const subject = companyOf(scene, refOf(name));
  return [draft({ rule: 'zh/price-on', kind: 'price_change', trigger: f, clause, subject, percent: f, direction })];
}

/** 明年首季还要再涨两成: of the same goods. */
const LATER =
  /^(?:明年|今年|去年|本季|下季|上季|首季|末季|第[一二三四]季度?|[一二三四]季度|上半年|下半年|年底|年内|年初|届时|预计|其后|之后|此后|随后|还要|还会|还将|将|会|仍)+/u;

function goesOn(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (f.type === 'money' ? f.high > MOST : f.type !== 'percent') return [];
  if (clause.items.some((i) => isWord(i, 'metric')) || SHARES.test(scene.text.slice(clause.start, clause.end)))
    return [];
  const m = MOVES.exec(scene.text.slice(clause.start, f.full.start));
  const prior = m && before(scene, clause);
  if (!m?.groups?.what || !prior || HOW_MUCH.test(m.groups.what)) return [];
  // 出货量季减5%: of pieces, not of a price.
  if (/量[季年月]?$/u.test(m.groups.what)) return [];
  const start = clause.start + m[0].indexOf(m.groups.what);
  const end = start + m.groups.what.length;
  // 美光则涨15%: who sells, and no product.
  const seller = clause.items.some((i) => isCompany(i) && i.start === start && i.end === end);
  const late = start + (LATER.exec(m.groups.what)?.[0].length ?? 0);
  const object = seller || late === end ? prior.object : { span: { start: late, end }, row: null };
  const subject = vendorOf(scene, clause, { until: f.full.start, prior });
  const direction = m.groups.up ? ('up' as const) : ('down' as const);
  const base = { rule: 'zh/price-on', kind: 'price_change', trigger: f, clause, subject, object, direction } as const;
  return [draft({ ...base, ...(f.type === 'percent' ? { percent: f } : { money: f }) })];
}

const FOLLOWS = /跟进|跟涨|跟降|跟随|调价|涨价|提价|降价|上调|下调/u;
const BY =
  /^\s*(?:幅度|涨幅|降幅|调幅|涨价幅度|降价幅度)(?:据称|据悉|估计|也|则|同样|均|都|约|为|是|达|在|同为|近|逾)*$/u;

/** 世界先进同样发出调价通知,幅度据称也是一成. */
function followed(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from || f.type !== 'percent' || !BY.test(scene.text.slice(clause.start, f.full.start))) return [];
  const words = scene.text.slice(from.start, from.end);
  const verb = FOLLOWS.exec(words);
  const prior = before(scene, clause);
  const direction = /涨|提价|上调/u.test(words) ? 'up' : /降|下调/u.test(words) ? 'down' : (prior?.direction ?? null);
  if (!verb || !direction || !(prior ?? /涨价|提价|降价|调价/u.test(words)) || from.items.some(isFigure)) return [];
  return agents(scene, from, from.start + verb.index)
    .map((p) => partyOf(scene, p))
    .filter((r) => r !== null)
    .map((subject) =>
      draft({ rule: 'zh/price-on', kind: 'price_change', trigger: f, clause, subject, percent: f, direction }),
    );
}

const SIZED = /(?:\d{1,3}(?:纳米|奈米|英寸|吋|nm)[、和与及/]?){2,4}(?=[^,;。\d]{0,8}(?:价|涨|降|调|报))/u;

/** 3纳米、5纳米代工报价: a change of each, by whom the text is about where a size was taken for who sells. */
function ofEach(scene: Scene, d: Draft): Draft[] {
  const lead = scene.text.slice(d.clause.start, d.trigger.end + 8);
  const m = SIZED.exec(lead);
  if (!m) return [];
  const start = d.clause.start + m.index;
  const parts = [...m[0].matchAll(/\d{1,3}(?:纳米|奈米|英寸|吋|nm)/gu)].map((p) => ({
    span: { start: start + p.index, end: start + p.index + p[0].length },
    row: null,
  }));
  const { title, topic } = scene.discourse;
  if (d.subject && d.subject.span.start >= start && d.subject.span.end <= start + m[0].length + 2)
    d.subject = title ?? topic;
  d.object = parts[0] as Ref;
  return parts.slice(1).map((object) => draft({ ...d, object }));
}

export const pricelists: Rule = {
  name: 'zh/price-on',
  find: (scene) => {
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses)
      for (const f of clause.items) {
        const sofar = { ...scene, drafts: [...scene.drafts, ...made] };
        // 最高降幅55%: a figure that was told with another hedge.
        if (!isFigure(f) || told(sofar, f) || scene.drafts.some((d) => d.percent?.start === f.start)) continue;
        const one = [...followed(sofar, clause, f), ...called(sofar, clause, f)];
        made.push(...(one.length > 0 ? one : goesOn(sofar, clause, f)));
      }
    const each = scene.drafts.filter((d) => d.kind === 'price_change').flatMap((d) => ofEach(scene, d));
    return [...made, ...each];
  },
};
