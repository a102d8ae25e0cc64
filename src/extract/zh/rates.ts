// What each percent or multiple of a Chinese sentence tells: the level of a rate (毛利率59.1%, 由18%降至15%), or a change (同比增长12%,
// 增速放缓至15%, 环比+18%, 是去年的2.4倍), with the noun and the verb that say so. One reading a figure, found around the figure.
import type { Draft, Scene } from '../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense, type WordItem } from '../item.ts';
import { OF_PRIOR } from './pricing/remains.ts';
import { runOf } from './times/lists.ts';

export interface Rate {
  figure: FigureItem;
  clause: Clause;
  relation: 'level' | 'change';
  /** The rate, or what changes, where the clause names it. */
  noun: WordItem | null;
  /** The word of change. */
  verb: WordItem | null;
  falling: boolean;
}

/** What may stand between a word of change or a rate and its figure. */
const GAP =
  /^(?:了|达|达到|为|是|约|约为|近|逾|超|超过|突破|高达|至|到|成|幅度|幅|速度|额|也|已|又|还|更|就|都|仍|只|仅|才|则|均|出|多|可|将|会|有|录得|录|报|维持在|保持在|稳定在|在|介于|介乎|同比|环比|分别|双双|各|约达|近乎|整整|大约|最多|至少|有望|预计|料|的|[ :+(]|“|")*$/u;
const TOWARD = /(?:至|(?<!达)到|为|成|在)(?:了|约|近|逾|超|超过|不到|最多|将近|大约|约为|历史新高的|[“"])*$/u;
/** Nouns of change: their figure is a change whatever the verb (增速放缓至15%). */
const CHANGE_NOUN = /(?:增速|增幅|增长率|成长率|涨幅|增长幅度|降幅|跌幅|减幅|年增率|CAGR|复合增速|增率)$/u;
/** 成长目标, 增长预期: what is aimed at is a change too. */
const AIMED = /^率?(?:目标|预期|指引|预估|预测)/u;
const RATE = /[率比重]$|息差$|份额$/u;
const AFTER =
  /^(?:的|左右的|以上的|以上|左右)?(?:同比|环比|年均|年度|季度|复合|营收|收入|净利|利润|业绩|销售|大幅|高|快速|正|负|惊人|强劲|高速|超高|年)*$/u;
/** Signs and adverbs that alone make a percent a change: 同比+61%, 按年-8%, (+16%). */
const SIGNED = /(?:(?:同比|环比|按年|按季|年比|季比|YoY|yoy|QoQ|qoq)\s?[:为]?\s?\+?|[(,:、 ]?\+)$/u;
/** 是去年同期的2.4倍, 相当于2020年的三倍. */
const TIMES_BEFORE =
  /(?:去年|上年|前年|同期|一年前|上一年|上季|上一季|前一季|年|月|季度?|半年|年初)(?:水平|规模|全年|同期|总额)?的(?:将近|接近|大约|约|近|逾|超过|超|足足)?$/u;

/** The last word that ends before a place and passes the test. */
function lastWord(clause: Clause, at: number, passes: (word: WordItem) => boolean): WordItem | null {
  const { items } = clause;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.type === 'word' && item.end <= at && passes(item)) return item;
  }
  return null;
}

const isChange = (i: WordItem): boolean => isWord(i, 'rise') || isWord(i, 'fall') || isWord(i, 'slow');

const isMetric = (i: WordItem): boolean => isWord(i, 'metric');

/** The word of change before the figure that reaches it. */
function verbBefore(text: string, clause: Clause, figure: FigureItem): WordItem | null {
  const verb = lastWord(clause, figure.full.start, isChange);
  if (!verb || figure.full.start - verb.end > 12) return null;
  return GAP.test(text.slice(verb.end, figure.full.start)) ? verb : null;
}

/** 12%的增长, 三倍增速: the word of change behind, unless it leads to the next figure. */
function verbAfter(text: string, clause: Clause, figure: FigureItem): WordItem | null {
  const verb = clause.items.find((i): i is WordItem => i.type === 'word' && i.start >= figure.full.end && isChange(i));
  if (!verb || verb.start - figure.full.end > 8 || !AFTER.test(text.slice(figure.full.end, verb.start))) return null;
  const next = clause.items.find((i): i is FigureItem => isFigure(i) && i.start >= verb.end);
  return next && GAP.test(text.slice(verb.end, next.full.start)) ? null : verb;
}

/** Metric nouns whose figure is a percent. */
export function isRate(text: string, word: WordItem): boolean {
  const metric = sense(word, 'metric');
  if (metric === 'gross_margin' || metric === 'market_share') return true;
  return metric === 'other' && RATE.test(text.slice(word.start, word.end));
}

/** The rate a figure is the level of: named before it in its clause, or alone in the clause before. */
function rateNoun(scene: Scene, clause: Clause, figure: FigureItem): WordItem | null {
  const own = lastWord(clause, figure.full.start, isMetric);
  if (own) return isRate(scene.text, own) ? own : null;
  if (clause.items.some((i) => i.type === 'money' && i.end <= figure.start)) return null;
  const before = scene.sentence.clauses[clause.index - 1];
  const prior = before && lastWord(before, before.end, isMetric);
  if (!before || !prior || !isRate(scene.text, prior)) return null;
  const bare = !before.items.some(
    (i) => isFigure(i) && i.type !== 'points' && i.type !== 'count' && (i.start >= prior.end || i.type === 'percent'),
  );
  const goesOn = bare || clause.items[0]?.type === 'time';
  return goesOn ? prior : null;
}

/** Is the figure joined to the noun without another statement between? */
function linked(scene: Scene, noun: WordItem, { clause, figure }: Pick<Rate, 'clause' | 'figure'>): boolean {
  const from = noun.start >= clause.start ? noun.end : clause.start;
  let gap = scene.text.slice(from, figure.full.start);
  if (gap.length > 40) return false;
  for (const item of clause.items)
    if (item.start >= from && item.end <= figure.full.start && (item.type === 'time' || isFigure(item)))
      gap = gap.replace(scene.text.slice(item.start, item.end), '');
  return gap.length <= 14;
}

/** The last word of change or noun of change that governs the figure. */
function changeOf(scene: Scene, clause: Clause, figure: FigureItem): WordItem | null {
  const run = runOf(clause, figure, scene.text);
  const first = run[0] ?? figure;
  return (
    verbBefore(scene.text, clause, figure) ??
    (first === figure ? null : verbBefore(scene.text, clause, first)) ??
    verbAfter(scene.text, clause, figure)
  );
}

/** 增速由30%降至18%: both ends are changes; the noun of change before in the clause. */
function changeNoun(scene: Scene, clause: Clause, figure: FigureItem): WordItem | null {
  const names = (i: WordItem): boolean =>
    isChange(i) &&
    (CHANGE_NOUN.test(scene.text.slice(i.start, i.end)) || AIMED.test(scene.text.slice(i.end, i.end + 4)));
  const noun = lastWord(clause, figure.full.start, names) ?? nounAhead(scene, clause, figure);
  if (!noun || figure.full.start - noun.end > (noun.end <= clause.start ? 40 : 24)) return null;
  const metric = lastWord(clause, figure.full.start, (i) => i.start >= noun.end && isMetric(i));
  return metric ? null : noun;
}

/** 全年营收成长率再上修,从25%左右调高至接近30%: the clause before names what moves and gives no figure of its own. */
const MOVES =
  /^\s*(?:可望|有望|预计|预期|料|将|会|也|则|已|并|再)*[由从自][^,;。]{0,12}$|[由从自][^,;。]{1,12}[^,;。]{0,12}[至到为]/u;
function nounAhead(scene: Scene, clause: Clause, figure: FigureItem): WordItem | null {
  const before = scene.sentence.clauses[clause.index - 1];
  if (!before || before.items.some(isFigure) || !MOVES.test(scene.text.slice(clause.start, figure.full.start)))
    return null;
  if (clause.items.some((i) => i.type === 'name' || (i.type === 'word' && isMetric(i)))) return null;
  return lastWord(before, before.end, (i) => isChange(i) && CHANGE_NOUN.test(scene.text.slice(i.start, i.end)));
}

const leadsTo = (text: string, verb: WordItem, figure: FigureItem): boolean =>
  figure.full.start >= verb.end &&
  (/[至到为在]$/u.test(text.slice(verb.start, verb.end)) || TOWARD.test(text.slice(verb.end, figure.full.start)));

const nounIn = (clause: Clause, at: number): WordItem | null =>
  lastWord(clause, at, (i) => isMetric(i) && !isChange(i));

/** 净利润91亿元,翻了一番: of the metric that the clause before gives a sum of. */
function follows(scene: Scene, clause: Clause, figure: FigureItem): boolean {
  const before = scene.sentence.clauses[clause.index - 1];
  const adverbs = /^\s*(?:较[^,;。]{1,8}|几乎|近乎|接近|正好|整整|足足|也|已|则|同比|环比)*$/u;
  return (
    before?.items.some(isMetricItem) === true &&
    before.items.some((i) => i.type === 'money') &&
    adverbs.test(scene.text.slice(clause.start, figure.full.start))
  );
}
const isMetricItem = (i: Item): boolean => isWord(i, 'metric');

function changed(scene: Scene, clause: Clause, figure: FigureItem): Rate | null {
  const noun = nounIn(clause, figure.full.start);
  const base = { figure, clause, relation: 'change', noun } as const;
  // 净利润仅为上年的四成: read as the change it is.
  if (figure.rules.includes(OF_PRIOR)) return { ...base, verb: null, falling: false };
  const named = changeNoun(scene, clause, figure);
  if (named) return { ...base, verb: named, falling: isWord(named, 'fall') };
  const verb = changeOf(scene, clause, figure);
  if (verb) return { ...base, verb, falling: isWord(verb, 'fall') };
  const lead = scene.text.slice(Math.max(clause.start, figure.start - 8), figure.start);
  const bracket = scene.text[figure.start - 1] === '(' && figure.low < 0;
  if (figure.type === 'percent' && (SIGNED.test(lead) || bracket)) return { ...base, verb: null, falling: false };
  if (figure.type !== 'multiple') return null;
  const compares = /^\s*(?:较|比|同比|环比|按年|按季)/u.test(scene.text.slice(clause.start, figure.full.start));
  const worded =
    figure.rules.includes('multiple/word') && (noun !== null || compares || follows(scene, clause, figure));
  return worded ||
    TIMES_BEFORE.test(scene.text.slice(Math.max(clause.start, figure.full.start - 14), figure.full.start))
    ? { ...base, verb: null, falling: false }
    : null;
}

/** 毛利率28.7%,较第二季的26.9%上升: what a rate is held against is a level of it too. */
const AGAINST = /(?:较|比|高于|低于|优于)[^,;。%]{1,14}的(?:约|近|逾)*$/u;
const heldAgainst = (text: string, clause: Clause, { figure, verb }: Rate): boolean =>
  verb !== null && verb.start >= figure.end && AGAINST.test(text.slice(clause.start, figure.full.start));

/** What a percent or multiple tells, or null. */
export function rateOf(scene: Scene, clause: Clause, figure: FigureItem): Rate | null {
  const change = changed(scene, clause, figure);
  if (change?.verb && CHANGE_NOUN.test(scene.text.slice(change.verb.start, change.verb.end))) return change;
  const rate = figure.type === 'percent' ? rateNoun(scene, clause, figure) : null;
  const toward = change?.verb
    ? leadsTo(scene.text, change.verb, figure) || heldAgainst(scene.text, clause, change)
    : true;
  if (rate && toward && linked(scene, rate, { clause, figure }))
    return { figure, clause, relation: 'level', noun: rate, verb: null, falling: false };
  const arrives =
    change?.verb && /[至到](?:了|约|近|逾|超|超过)*$/u.test(scene.text.slice(change.verb.start, figure.full.start));
  if (arrives && toward && !(change?.verb && isWord(change.verb, 'slow')) && figure.type === 'percent') return null;
  return change;
}

/** All readings of a sentence's percents and multiples. */
export function ratesIn(scene: Scene): Rate[] {
  const { notes } = scene.sentence;
  notes.rates ??= readRates(scene);
  return notes.rates as Rate[];
}

function readRates(scene: Scene): Rate[] {
  const made: Rate[] = [];
  for (const clause of scene.sentence.clauses)
    for (const figure of clause.items) {
      if (figure.type !== 'percent' && figure.type !== 'multiple') continue;
      const rate = rateOf(scene, clause, figure);
      if (rate) made.push(rate);
    }
  return made;
}

/** 将所持28%的份额, 头号股东是大众,份额约24.7%: of a company, and no share of a market. */
export function ofHolding({ text, sentence }: Scene, d: Draft): boolean {
  if (d.metric !== 'market_share' || !d.percent) return false;
  const from = Math.max(sentence.start, d.percent.full.start - 24);
  const words = text.slice(from, Math.min(sentence.end, d.percent.full.end + 8));
  return (
    /份额/u.test(words) && !/市场|市占|全球|出货/u.test(words) && /股东|持股|所持|持有的?|手[中里上]的?/u.test(words)
  );
}
