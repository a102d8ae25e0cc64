// Price changes in Chinese: 平均降价20%, 最高降幅55%, V3的输出价格由2元上调至8元(,涨了三倍), 上调5%-34%.
import {
  type Draft,
  draft,
  isCompany,
  nearest,
  type Ref,
  type Rule,
  refOf,
  type Scene,
  triggers,
} from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, type NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { modelled, product } from '../parts/goods.ts';
import { OF_OLD } from '../pricing/remains.ts';
import { companyOf } from '../refer.ts';
import { opines } from '../reference/raters.ts';
import { reporterOf } from '../reporter.ts';
import { type Pair, pairsOf } from '../times/when.ts';

/** 降幅 and 涨幅 also tell of sales and shares: they need a price in the sentence. */
export const aboutPrices = (scene: Scene): boolean =>
  /(?<![股市评造作对总溢折议代竞估换购])价(?!值)|tokens?|收费|资费|报价|打折|套餐|便宜|直降|优惠(?=\d)/iu.test(
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
export const ofShares = (scene: Scene): boolean =>
  /薪|工资|股价|目标价|每股|发行价|转股|行权|要约|换股|收盘|市价|招股价|认购价|收购价|转让价|估值|市值|成交均价|成交价|交易价|增持|减持|回购|\/股|港股|对价|作价/u.test(
    scene.text.slice(scene.sentence.start, scene.sentence.end),
  ) || scene.sentence.items.some((i) => isWord(i, 'share-price') || isWord(i, 'per-share'));

/** 毛利率由18.4%降为11.9%, 收入下降12%: a figure of the company, whatever else the sentence says of prices. */
export const ofCompany = (clause: Clause, figure: FigureItem): boolean =>
  clause.items.some((i) => isWord(i, 'metric') && i.end <= figure.start) &&
  !clause.items.some((i) => isWord(i, 'price-noun') && i.end <= figure.start);

/** 最高降幅55%: the hedge stands before the noun, not the figure. */
function hedged(text: string, word: Item, figure: FigureItem): FigureItem {
  const lead = text.slice(Math.max(0, word.start - 2), word.start);
  return figure.approx === null && /(?:最高|最多|至多)$/u.test(lead)
    ? { ...figure, approx: 'under', rules: [...figure.rules, 'hedge/under'] }
    : figure;
}

/** Who sells it: the subject where it is a company, else whom the text reports on; a model stands for its maker. */
export function vendor(scene: Scene, clause: Clause, at: number): Ref | null {
  const own = reporterOf(scene, clause, at);
  const isModel = (ref: Ref): boolean => modelled(scene.text, ref);
  const near = scene.sentence.items
    .filter((i) => isCompany(i) && i.end <= at && i.row.kind !== 'product' && !opines(scene.text, i, i.row.kind))
    .map((i) => refOf(i as NameItem));
  // 豆包宣布降价: a brand that heads its own clause sells, whoever was named before.
  const [head] = clause.items.filter((i): i is NameItem => isCompany(i) && i.end <= at);
  const brand = head && head.row.kind === 'product' && head.row.parent && !isModel(refOf(head)) ? refOf(head) : null;
  if (brand && head && head.start - clause.start <= 2) return companyOf(scene, brand);
  const known = near.findLast((r) => !isModel(r)) ?? (own && !isModel(own) ? own : null);
  const { told: prior } = scene.discourse;
  const lastPriced =
    scene.drafts.findLast((d) => d.kind === 'price_change') ?? (prior?.kind === 'price_change' ? prior : null);
  const ref =
    known ?? lastPriced?.subject ?? scene.discourse.about?.ref ?? scene.discourse.topic ?? scene.discourse.title ?? own;
  // 大摩认为,合约价季增三成: who rates sells nothing.
  const rater = scene.sentence.items.some(
    (i) => isCompany(i) && i.row === ref?.row && opines(scene.text, i, i.row.kind),
  );
  return ref && !rater ? companyOf(scene, ref) : null;
}

function changed(scene: Scene, { clause, word }: { clause: Clause; word: Item }, direction: 'up' | 'down'): Draft[] {
  const figure =
    nearest(clause, 'percent', { span: word, reach: 6, side: 'after' }) ??
    nearest(clause, 'percent', { span: word, reach: 0, side: 'before' });
  if (!figure || told(scene, figure) || !aboutPrices(scene) || ofShares(scene) || ofCompany(clause, figure)) return [];
  const subject = vendor(scene, clause, word.start);
  if (!subject) return [];
  const object = goodsOf(scene, clause, word.start) ?? between(scene, clause, word.start);
  if (againstOthers(scene, clause, figure)) return [];
  const base = { rule: 'zh/price', kind: 'price_change', trigger: word, clause, subject, object, direction } as const;
  return [draft({ ...base, percent: hedged(scene.text, word, figure), status: statusIn(scene, clause) })];
}

/** 较行业便宜99%, 比对手低三成: a price held against others' is no change. */
export const againstOthers = (scene: Scene, clause: Clause, figure: FigureItem): boolean =>
  /(?:较|(?<![同环])比|相较于?|相比|低于|高于)(?!此前|之前|原|老款|旧款|老版|旧版|去年|前|先前|上|年初|发布|同期|现|目前|首发)[^,;。]{1,14}$/u.test(
    scene.text.slice(clause.start, figure.full.start),
  ) && !clause.items.some((i) => i.type === 'time' && i.kind === 'compared');

/** 将报价提高一成: 将 before what is moved tells of no plan. */
export const statusIn = (scene: Scene, clause: Clause): Draft['status'] => {
  const text = scene.text.slice(clause.start, clause.end);
  const moved =
    /将(?!在|于|自|从|会|把|对|陆续|逐步|再|全面|进一步|上调|下调|调|提|涨|降)[^,;。]{1,28}(?:价|费|报价|价格)/u.test(
      text,
    );
  return moved && !/拟|计划|预计|有望|考虑|打算|明年|下月|下季|下个月|届时/u.test(text) ? 'completed' : null;
};

/** What is priced: the phrase before a noun of price, else a product or model named. */
export function goodsOf(scene: Scene, clause: Clause, at: number): Ref | null {
  const noun = clause.items.findLast((i) => isWord(i, 'price-noun') && i.end <= at);
  return noun ? priced(scene, clause, noun) : product(scene, clause, at);
}

const NO_GOODS =
  /[将把拟已再也会可均都则对让令使被向与]|宣布|计划|可能|考虑|预计|大幅|全线|全面|普遍|继续|正式|陆续|集体|率先|跟进|累计|平均|同步|价|进一步|连续|再度|又|次|轮|首/u;

/** 明年先进制程涨价3%: the phrase between the vendor or a time and the verb. */
function between(scene: Scene, clause: Clause, at: number): Ref | null {
  const from = clause.items.findLast((i) => i.end <= at && (isCompany(i) || i.type === 'time'));
  if (!from || !clause.items.some((i) => isCompany(i) && i.end <= at)) return null;
  const start = from.end + (PARTS.exec(scene.text.slice(from.end, at))?.[0].length ?? 0);
  const text = scene.text.slice(start, at);
  return /^[\u4e00-\u9fff]{3,8}$/u.test(text) && !NO_GOODS.test(text) ? { span: { start, end: at }, row: null } : null;
}

const UNIT_PRICE = 1e5;

/** 上调…出厂价,平均幅度约20%: the next clause tells by how much. */
function spread(scene: Scene): Draft[] {
  if (ofShares(scene)) return [];
  return scene.sentence.clauses.flatMap((clause) => {
    const before = scene.sentence.clauses[clause.index - 1];
    const noun = before?.items.findLast((i) => isWord(i, 'price-noun'));
    const percent = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'percent');
    if (!before || !noun || !percent || told(scene, percent) || before.items.some(isFigure)) return [];
    if (!/(?:幅度?|平均|最高|最多)[^,;。]{0,8}$/u.test(scene.text.slice(clause.start, percent.full.start))) return [];
    const around = scene.text.slice(before.start, percent.full.start);
    const move = new RegExp(`(?:(${UPWARD}|涨价|提价)|(${DOWNWARD}|降价))`, 'u').exec(around);
    const subject = move && vendor(scene, before, noun.start);
    if (!subject) return [];
    const base = { rule: 'zh/price', kind: 'price_change', trigger: percent, clause, subject, percent } as const;
    return [draft({ ...base, object: priced(scene, before, noun), direction: move[1] ? 'up' : 'down' })];
  });
}

/** …,降幅97%; …,便宜了67%: the change told again in percent. */
function offIn(scene: Scene, clause: Clause | undefined): FigureItem | null {
  const percent = clause?.items.find((i): i is FigureItem => isFigure(i) && i.type === 'percent');
  if (!clause || !percent || clause.items.some((i) => isWord(i, 'metric'))) return null;
  // 开发者调用成本降低50%: something else is told of.
  return OFF.test(scene.text.slice(clause.start, percent.full.start)) ? percent : null;
}

const OFF =
  /^\s*(?:相当于|等于|即|约|直接|最高|累计|整体|一下子|一举|平均|合计|价格|幅度|足足|整整|几乎)*(?:[降涨跌减升]|便宜|砍|提|贵|省|打|幅度|下|上|缩|回落|大)[^,;。]{0,6}$/u;

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
      object: goodsOf(scene, clause, pair.start) ?? moving(scene, clause, pair.start),
      status: statusIn(scene, clause),
      direction: second.low < first.low ? 'down' : 'up',
      multiple,
      percent: multiple ? null : offIn(scene, next),
      also: [first, second],
    }),
  ];
}

/** 海鸥智驾版由6.98万元降至5.58万元: the phrase that opens the clause. */
export function moving(scene: Scene, clause: Clause, at: number): Ref | null {
  const m =
    /^\s*(?:其中|而|则)?([\u4e00-\u9fffA-Za-z0-9 +-]{2,16}?)(?:全系|系列|全部)?(?:的?(?:价格|售价|起售价|指导价|一口价))?(?:则|也|已|均)*$/u.exec(
      scene.text.slice(clause.start, at),
    );
  if (!m?.[1]) return null;
  const start = clause.start + m[0].indexOf(m[1]);
  return { span: { start, end: start + m[1].length }, row: null };
}

const UP = '涨|升|调高|提高|走高|反弹|增长|贵|[季年月]增';
const DOWN = '跌|降|减|[季年月]减|砍|调低|下调|便宜|回落|下滑|走低|缩水';
const UPWARD = '上调|调涨|调升|提高|调高|抬高|拉高|上修';
const DOWNWARD = '下调|调降|降低|调低|砍掉|削减|下修';
const AFTER = new RegExp(`(?:(${UPWARD}|${UP})|(${DOWNWARD}|${DOWN}))[^,;。涨升跌降]{0,4}$`, 'u');
const BEFORE = new RegExp(`(?:(${UPWARD})|(${DOWNWARD}))[^,;。]{0,24}$`, 'u');
const PARTS =
  /^(?:并?宣布|并?称|开发者|综合|部分|多款|全线|全系|主力|旗舰|旗下|其中|其|的|各|则|而|将|把|由|令|使|对|今年|明年|起)+/u;

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
      if (!isFigure(figure) || told(scene, figure)) return [];
      // 价格减半: the word is the move and its size.
      const whole = figure.type === 'multiple' && figure.rules.includes('multiple/word');
      if (figure.type !== 'percent' && !whole) return [];
      const noun = clause.items.findLast((i) => isWord(i, 'price-noun') && i.end <= figure.full.start);
      if (!noun || clause.items.some((i) => isWord(i, 'metric') && i.start >= noun.end && i.end <= figure.start))
        return [];
      const gap = scene.text.slice(noun.end, figure.full.start);
      // 价格降至原价的60%: read as the move it makes.
      const left = figure.rules.includes(OF_OLD);
      if (gap.length > 20 || (!left && /[的占]/u.test(gap)) || againstOthers(scene, clause, figure)) return [];
      const move = whole
        ? [gap, figure.low > 1]
        : left
          ? [gap, /[涨升提高]/u.test(gap)]
          : (AFTER.exec(gap) ?? (gap.length <= 3 ? BEFORE.exec(scene.text.slice(clause.start, noun.start)) : null));
      if (!move) return [];
      const own = vendor(scene, clause, noun.start);
      const direction = move[1] ? 'up' : 'down';
      const base = { rule: 'zh/price', kind: 'price_change', trigger: noun, clause, direction } as const;
      const change = { object: priced(scene, clause, noun), status: statusIn(scene, clause) };
      return [draft({ ...base, subject: own, ...change, ...(whole ? { multiple: figure } : { percent: figure }) })];
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
      ...spread(scene),
    ];
    return made.filter(
      (d, i) => d.percent === null || made.findIndex((e) => e.percent?.start === d.percent?.start) === i,
    );
  },
};
