// Growth in Chinese: 同比增长18%, 年增12%, 暴增359%, 增速达39%, 下降5%, 三倍增速, 翻倍; and lists that go on without their verb.
import type { Metric } from '../../../model/claim.ts';
import type { Span } from '../../../model/document.ts';
import { type Draft, draft, last, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord, sense, type WordItem } from '../../item.ts';
import { told } from '../govern.ts';
import { moneyNoun } from '../lastly/nouns.ts';
import { forecast } from '../outlook.ts';
import { subjectOf } from '../parties.ts';
import { OF_PRIOR } from '../pricing/remains.ts';
import { type Rate, ratesIn } from '../rates.ts';
import { segmentOf } from '../segments.ts';
import { periodFor } from '../times/when.ts';
import { sharer, whose } from '../whose.ts';
import { labelOf } from './metrics.ts';

/** Price and share moves have rules of their own. */
const priced = (scene: Scene, clause: Clause): boolean =>
  scene.sentence.clauses
    .slice(Math.max(0, clause.index - 1), clause.index + 1)
    .some((c) => c.items.some((i) => isWord(i, 'share-price'))) ||
  (clause.items.some((i) => isWord(i, 'price-down') || isWord(i, 'price-noun')) &&
    !clause.items.some((i) => isWord(i, 'metric')) &&
    !ofFigure(scene, clause));

/** 净利润只剩3亿元,一年前还有21亿元,降幅超过八成: by how much the figure just told fell. */
const ofFigure = (scene: Scene, clause: Clause): boolean =>
  /^\s*(?:降幅|跌幅|减幅|增幅|升幅|跌去|幅度)/u.test(scene.text.slice(clause.start, clause.end)) &&
  scene.drafts.some((d) => d.kind === 'metric' && d.money && clause.index - d.clause.index <= 2);

/** 用户增长20%, 出货量翻倍: not money. */
const counts = (clause: Clause, figure: FigureItem): boolean =>
  clause.items.some((i) => isWord(i, 'usage') && i.end <= figure.start) &&
  !clause.items.some((i) => isWord(i, 'metric') && i.end <= figure.start);

/** 交付新车93211辆,同比下降39%: what changes is the count just told. */
function ofCount(scene: Scene, { clause, figure }: Rate): boolean {
  for (const c of [clause, scene.sentence.clauses[clause.index - 1]])
    for (const i of [...(c?.items ?? [])].reverse()) {
      if (i.start >= figure.full.start) continue;
      if (isWord(i, 'metric') || (isFigure(i) && i.type !== 'count')) return false;
      if (i.type === 'count' && !TIMELY.test(i.unit)) return true;
    }
  return false;
}

/** 将所持英伟达股份减少65%: a sale of shares. */
const ofHolding = (scene: Scene, { clause, figure, noun }: Rate): boolean =>
  noun === null && /(?:所持|持有的|持仓|持股|股份|仓位)/u.test(scene.text.slice(clause.start, figure.full.start));

const TIMELY = /^(?:个|家|年|月|天|日|次|季|期|倍|小时|个月|周|轮|级|代|位|名|位|项|P|B)$/u;

function growthOf(scene: Scene, rate: Rate): Draft[] {
  const { clause, figure } = rate;
  if (ofCount(scene, rate) || ofHolding(scene, rate)) return [];
  if (told(scene, figure) || priced(scene, clause) || counts(clause, figure)) return [];
  if (figure.type === 'multiple' && /[账帐]面/u.test(scene.text.slice(clause.start, figure.start))) return [];
  const word = rate.verb ?? figure;
  const turn = sharer(scene, rate);
  if (turn === undefined) return [];
  const who = turn
    ? { subject: turn, part: null, turn: true }
    : whose(scene, clause, Math.min(word.start, figure.start));
  const made = who ? growth(scene, rate, who) : null;
  const bare = who !== null && word.start - who.subject.span.end <= 2 && word.start >= who.subject.span.end;
  return made && (made.of !== null || bare) ? [made] : [];
}

function growth(scene: Scene, rate: Rate, who: { subject: Ref; part: Ref | null; turn?: boolean }): Draft {
  const { clause, figure } = rate;
  const value = figure.type === 'percent' ? { percent: figure } : { multiple: figure };
  const odd = oddNoun(scene, rate);
  const of = odd ? 'other' : grows(scene, clause, figure);
  const prior = scene.drafts.filter(
    (d) => d.kind === 'metric' && d.metric === of && d.money && d.money.start < figure.start,
  );
  const beside = last(prior);
  const follows = beside && !who.turn && !named(clause, figure) ? beside : null;
  return draft({
    rule: 'zh/growth',
    kind: 'metric',
    trigger: rate.verb ?? figure,
    clause,
    subject: follows ? follows.subject : who.subject,
    object: who.part ?? follows?.object ?? null,
    metric: 'growth',
    of: odd ? scene.text.slice(odd.start, odd.end) : of === 'other' ? ownWords(scene, clause, figure) : of,
    falling: rate.falling && figure.low >= 0,
    status: forecast(scene, { clause, figure }) || follows?.status === 'planned' ? 'planned' : null,
    when: periodFor(scene, withoutPrior(scene, clause, figure), figure),
    ...value,
  });
}

/** 2024年净利润仅为前一年的四成: the time it is held against is not its own. */
function withoutPrior({ text }: Scene, clause: Clause, figure: FigureItem): Clause {
  if (!figure.rules.includes(OF_PRIOR)) return clause;
  const against = clause.items.findLast((i) => i.type === 'time' && i.end <= figure.start);
  const near = against && /^(?:同期|全年|水平)?的?$/u.test(text.slice(against.end, figure.full.start));
  return near ? { ...clause, items: clause.items.filter((i) => i !== against) } : clause;
}

/** 预期信贷损失急增224%: what grows is told right before the verb, and is none of the words that the tables know. */
function oddNoun(scene: Scene, { clause, figure, verb }: Rate): Span | null {
  const at = verb && verb.end <= figure.start ? verb.start : figure.full.start;
  if (clause.items.some((i) => i.end <= at && isWord(i, 'metric'))) return null;
  const adverbs = ADVERBS.exec(scene.text.slice(clause.start, at))?.[0].length ?? 0;
  return moneyNoun(scene, clause, at - adverbs);
}
const ADVERBS = /(?:同比|环比|按年|按季|则|也|更|均|已|还|又|大幅|较|约|小幅|明显|显著|进一步|继续|持续)+$/u;

/** What a growth is of where it is none of the named metrics: the noun as written, 经调整EBITA. */
function ownWords(scene: Scene, clause: Clause, figure: FigureItem): string | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 2); index--) {
    const noun = scene.sentence.clauses[index]?.items.findLast((i) => i.end <= figure.start && isWord(i, 'metric'));
    if (!noun) continue;
    return labelOf(scene, scene.sentence.clauses[index] as Clause, noun);
  }
  return null;
}

const named = (clause: Clause, figure: FigureItem): boolean =>
  clause.items.some((i) => (i.type === 'name' || i.type === 'group') && i.end <= figure.start);

/** What grows: the metric named last before the verb, in this clause or those before; else what the money there is. */
function grows(scene: Scene, clause: Clause, figure: FigureItem): Metric | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 2); index--) {
    const items = scene.sentence.clauses[index]?.items ?? [];
    const before = items.filter(
      (i): i is WordItem => i.type === 'word' && i.end <= figure.start && isWord(i, 'metric') && !isWord(i, 'rise'),
    );
    const found = last(before);
    if (found) return sense(found, 'metric') as Metric;
  }
  const near = last(scene.drafts.filter((d) => d.kind === 'metric' && d.metric !== 'growth' && d.metric !== null));
  if (near) return near.metric;
  if (scene.sentence.items.some((i) => i.type === 'money' && i.start < clause.start)) return null;
  if (clause.items.some((i) => i.type === 'money')) return 'revenue';
  return scene.discourse.metric || segmentOf(scene, clause, figure.start) ? 'revenue' : null;
}

/** 首年增长四倍,次年三倍: the list goes on without its verb. */
function continued(scene: Scene): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses) {
    const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'multiple');
    const before = scene.sentence.clauses[clause.index - 1];
    const ordinal = /^\s*第[一二三四五六七八九十\d]+年/u.test(scene.text.slice(clause.start, clause.start + 8));
    const runs = before && (before.items.some((i) => isWord(i, 'rise')) || made.some((d) => d.clause === before));
    if (!figure || !ordinal || !runs || clause.items.some((i) => isWord(i, 'rise'))) continue;
    const subject = subjectOf(scene, clause, figure.start);
    if (subject)
      made.push({
        ...growth(
          scene,
          { clause, figure, relation: 'change', noun: null, verb: null, falling: false },
          { subject, part: null },
        ),
        rule: 'zh/growth-list',
      });
  }
  return made;
}

const once = (drafts: Draft[]): Draft[] =>
  drafts.filter((d, i) => drafts.findIndex((e) => (e.percent ?? e.multiple) === (d.percent ?? d.multiple)) === i);

export const growths: Rule = {
  name: 'zh/growth',
  find: (scene) =>
    once([
      ...ratesIn(scene).flatMap((rate) => (rate.relation === 'change' ? growthOf(scene, rate) : [])),
      ...continued(scene),
    ]),
};
