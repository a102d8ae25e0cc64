// Price changes in Chinese: 平均降价20%, 最高降幅55%, V3的输出价格由2元上调至8元(,涨了三倍), 上调5%-34%.
import {
  type Draft,
  draft,
  isCompany,
  last,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  triggers,
} from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, type NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { reporterOf } from '../reporter.ts';
import { type Pair, pairsOf } from '../times/when.ts';

/** 降幅 and 涨幅 also tell of sales and shares: they need a price in the sentence. */
const aboutPrices = (scene: Scene): boolean =>
  /(?<![股市评造作对总溢折议代竞估换购])价(?!值)|tokens?|收费|资费|报价|打折/iu.test(
    scene.text.slice(scene.sentence.start, scene.sentence.end),
  ) || scene.sentence.items.some((i) => isWord(i, 'price-noun'));

/** 大杯美式从13.9元砍到8.9元: small change that moves is a price, where no figure of the company is meant. */
const small = (clause: Clause, { first, second }: Pair): boolean =>
  !clause.items.some((i) => isWord(i, 'metric')) &&
  first.low < UNIT_PRICE * 5 &&
  ((!first.scaled && !second.scaled && second.low < 1000) ||
    (first.unit === '元' && second.low < UNIT_PRICE * 5 && goods(clause)));

/** A model or a version of something is priced. */
const goods = (clause: Clause): boolean => !clause.items.some((i) => SUMS.some((c) => isWord(i, c)));
const SUMS = ['invest', 'raise', 'buy', 'borrow', 'divest', 'valuation'];

/** Prices of shares are no list prices. */
const ofShares = (scene: Scene): boolean =>
  /股价|目标价|每股|发行价|转股|行权|要约|换股|收盘|市价|招股价|认购价|收购价|转让价|估值|市值|成交均价|成交价|交易价|增持|减持|回购|\/股|港股|对价|作价/u.test(
    scene.text.slice(scene.sentence.start, scene.sentence.end),
  ) || scene.sentence.items.some((i) => isWord(i, 'share-price') || isWord(i, 'per-share'));

/** 毛利率由18.4%降为11.9%, 收入下降12%: a figure of the company, whatever else the sentence says of prices. */
const ofCompany = (clause: Clause, figure: FigureItem): boolean =>
  clause.items.some((i) => isWord(i, 'metric') && i.end <= figure.start) &&
  !clause.items.some((i) => isWord(i, 'price-noun') && i.end <= figure.start);

/** 最高降幅55%: the hedge stands before the noun, not the figure. */
function hedged(text: string, word: Item, figure: FigureItem): FigureItem {
  const lead = text.slice(Math.max(0, word.start - 2), word.start);
  return figure.approx === null && /(?:最高|最多|至多)$/u.test(lead)
    ? { ...figure, approx: 'under', rules: [...figure.rules, 'hedge/under'] }
    : figure;
}

const MODEL = /(?:[A-Za-z][A-Za-z0-9.]*-)?[A-Z][A-Za-z0-9.]*(?:-[A-Za-z0-9.]+)*/gu;

/** What is priced: a product or model named in the clause, else in the clause before (以R1为例). */
function product(scene: Scene, clause: Clause, at: number): Ref | null {
  for (const from of [clause, scene.sentence.clauses[clause.index - 1], scene.sentence.clauses[clause.index - 2]]) {
    if (!from) continue;
    const end = from === clause ? at : from.end;
    const found = last([...scene.text.slice(from.start, end).matchAll(MODEL)].filter((m) => m[0].length > 1));
    if (!found) continue;
    const start = from.start + found.index;
    const company = from.items.find(
      (i) => isCompany(i) && i.row.kind !== 'product' && i.start === start && i.end === start + found[0].length,
    );
    if (!company) return { span: { start, end: start + found[0].length }, row: null };
  }
  return null;
}

/** Who sells it: the subject where it is a company, else whom the text reports on; a model stands for its maker. */
function vendor(scene: Scene, clause: Clause, at: number): Ref | null {
  const own = reporterOf(scene, clause, at);
  const isModel = (ref: Ref): boolean => MODEL_NAME.test(ref.text ?? scene.text.slice(ref.span.start, ref.span.end));
  const near = scene.sentence.items
    .filter((i) => isCompany(i) && i.end <= at && i.row.kind !== 'product')
    .map((i) => refOf(i as NameItem));
  const known = near.findLast((r) => !isModel(r)) ?? (own && !isModel(own) ? own : null);
  const { told: prior } = scene.discourse;
  const lastPriced =
    scene.drafts.findLast((d) => d.kind === 'price_change') ?? (prior?.kind === 'price_change' ? prior : null);
  const ref =
    known ?? lastPriced?.subject ?? scene.discourse.about?.ref ?? scene.discourse.topic ?? scene.discourse.title ?? own;
  return ref ? companyOf(scene, ref) : null;
}

/** Qwen-Long, GLM-3: a name with a hyphen or a number is a model's. */
const MODEL_NAME = /^(?:[A-Za-z]+[-\d]|(?:Turbo|Pro|Max|Plus|Lite|Mini|Flash|Ultra|API)$)/u;

function changed(scene: Scene, { clause, word }: { clause: Clause; word: Item }, direction: 'up' | 'down'): Draft[] {
  const figure =
    nearest(clause, 'percent', { span: word, reach: 6, side: 'after' }) ??
    nearest(clause, 'percent', { span: word, reach: 0, side: 'before' });
  if (!figure || told(scene, figure) || !aboutPrices(scene) || ofShares(scene) || ofCompany(clause, figure)) return [];
  const subject = vendor(scene, clause, word.start);
  if (!subject) return [];
  const object = product(scene, clause, word.start);
  if (/比(?:同行|行业|同类|竞品|对手|市场)/u.test(scene.text.slice(clause.start, figure.full.start))) return [];
  const base = { rule: 'zh/price', kind: 'price_change', trigger: word, clause, subject, object, direction } as const;
  return [draft({ ...base, percent: hedged(scene.text, word, figure) })];
}

const UNIT_PRICE = 1e5;

/** …,降幅97%; …,便宜了67%: the change told again in percent. */
function offIn(scene: Scene, clause: Clause | undefined): FigureItem | null {
  const percent = clause?.items.find((i): i is FigureItem => isFigure(i) && i.type === 'percent');
  if (!clause || !percent || clause.items.some((i) => isWord(i, 'metric'))) return null;
  return /(?:降|便宜|跌|减|砍|涨|升|提|贵|省|幅)[^,;。]{0,4}$/u.test(scene.text.slice(clause.start, percent.full.start))
    ? percent
    : null;
}

/** 由16元降至4元: a price before and after, with the multiple told in the next clause (涨了三倍). */
function moved(scene: Scene, pair: Pair): Draft[] {
  const { first, second } = pair;
  const clause = scene.sentence.clauses.find((c) => c.items.includes(second));
  if (
    !clause ||
    first.type !== 'money' ||
    second.type !== 'money' ||
    second.low > UNIT_PRICE * 5 ||
    first.low > UNIT_PRICE * 5
  )
    return [];
  if (ofShares(scene) || told(scene, first) || !(aboutPrices(scene) || small(clause, pair))) return [];
  const subject = vendor(scene, clause, pair.start);
  if (!subject && !aboutPrices(scene)) return [];
  const next = scene.sentence.clauses[clause.index + 1];
  const times = next?.items.find((i): i is FigureItem => isFigure(i) && i.type === 'multiple') ?? null;
  const multiple = times && next?.items.some((i) => isWord(i, 'rise') || isWord(i, 'fall')) ? times : null;
  return [
    draft({
      rule: 'zh/price-from-to',
      kind: 'price_change',
      trigger: { start: pair.start, end: second.end },
      clause,
      subject,
      object: product(scene, clause, pair.start) ?? moving(scene, clause, pair.start),
      direction: second.low < first.low ? 'down' : 'up',
      multiple,
      percent: multiple ? null : offIn(scene, next),
      also: [first, second],
    }),
  ];
}

/** 海鸥智驾版由6.98万元降至5.58万元: the phrase that opens the clause. */
function moving(scene: Scene, clause: Clause, at: number): Ref | null {
  const m =
    /^\s*(?:其中|而|则)?([\u4e00-\u9fffA-Za-z0-9 +-]{2,16}?)(?:的?(?:价格|售价|起售价|指导价|一口价))?(?:则|也|已|均)*$/u.exec(
      scene.text.slice(clause.start, at),
    );
  if (!m?.[1]) return null;
  const start = clause.start + m[0].indexOf(m[1]);
  return { span: { start, end: start + m[1].length }, row: null };
}

const UP = '涨|升|调高|提高|走高|反弹|增长|贵';
const DOWN = '跌|降|减|砍|调低|下调|便宜|回落|下滑|走低|缩水';
const UPWARD = '上调|调涨|调升|提高|调高|抬高|拉高|上修';
const DOWNWARD = '下调|调降|降低|调低|砍掉|削减|下修';
const AFTER = new RegExp(`(?:(${UPWARD}|${UP})|(${DOWNWARD}|${DOWN}))[^,;。涨升跌降]{0,4}$`, 'u');
const BEFORE = new RegExp(`(?:(${UPWARD})|(${DOWNWARD}))[^,;。]{0,24}$`, 'u');
const PARTS = /^(?:部分|多款|全线|全系|主力|旗舰|旗下|其中|其|的|各|则|而|将|把|由|令|使|对|今年|明年|起)+/u;

/** What a price is of: the phrase before its noun, behind the company, a time or a verb of moving it. */
function priced(scene: Scene, clause: Clause, noun: Item): Ref | null {
  const known = product(scene, { ...clause, items: clause.items }, noun.start);
  if (known && known.span.start >= clause.start && known.span.end === noun.start) return known;
  let start = clause.items.reduce(
    (f, i) => (i.end <= noun.start && (i.type === 'time' || isFigure(i) || isCompany(i)) ? Math.max(f, i.end) : f),
    clause.start,
  );
  const lead = scene.text.slice(start, noun.start);
  const cut = new RegExp(`^.*(?:${UPWARD}|${DOWNWARD}|[把将由对])`, 'u').exec(lead)?.[0].length ?? 0;
  start += cut;
  start += PARTS.exec(scene.text.slice(start, noun.start))?.[0].length ?? 0;
  const end = scene.text[noun.start - 1] === '的' ? noun.start - 1 : noun.start;
  return end - start >= 2 && end - start <= 24 ? { span: { start, end }, row: null } : known;
}

/** 合约价大幅调升50%, 报价回落18%, 上调…价格约15%: a noun of price that moves by a percent. */
function nounMoved(scene: Scene): Draft[] {
  if (ofShares(scene)) return [];
  return scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((figure): Draft[] => {
      if (!isFigure(figure) || figure.type !== 'percent' || told(scene, figure)) return [];
      const noun = clause.items.findLast((i) => isWord(i, 'price-noun') && i.end <= figure.full.start);
      if (!noun || clause.items.some((i) => isWord(i, 'metric') && i.start >= noun.end && i.end <= figure.start))
        return [];
      const gap = scene.text.slice(noun.end, figure.full.start);
      if (gap.length > 20 || /比(?:同行|行业|同类|竞品|对手)|[的占]/u.test(gap)) return [];
      const move =
        AFTER.exec(gap) ?? (gap.length <= 3 ? BEFORE.exec(scene.text.slice(clause.start, noun.start)) : null);
      if (!move) return [];
      const own = vendor(scene, clause, noun.start);
      const direction = move[1] ? 'up' : 'down';
      const base = { rule: 'zh/price', kind: 'price_change', trigger: noun, clause, direction } as const;
      return [draft({ ...base, subject: own, object: priced(scene, clause, noun), percent: figure })];
    }),
  );
}

export const prices: Rule = {
  name: 'zh/price',
  find: (scene) => {
    const pairs = pairsOf(scene).flatMap((p) => moved(scene, p));
    const made = [
      ...pairs,
      ...nounMoved(scene),
      ...triggers(scene, 'price-down').flatMap((at) => changed(scene, at, 'down')),
      ...triggers(scene, 'price-up').flatMap((at) => changed(scene, at, 'up')),
    ];
    return made.filter(
      (d, i) => d.percent === null || made.findIndex((e) => e.percent?.start === d.percent?.start) === i,
    );
  },
};
