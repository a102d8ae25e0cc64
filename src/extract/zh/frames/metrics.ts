// Company figures in Chinese: 收入337亿美元, 毛利率72%, 带来约6.6亿元增量收入, yoy+24%, 第一年三倍增速.
import type { Metric } from '../../../model/claim.ts';
import { type Draft, draft, last, nearest, type Ref, type Rule, type Scene, triggers } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord, sense } from '../../item.ts';
import { subjectOf } from '../parties.ts';

const PERCENTS: ReadonlySet<string> = new Set(['gross_margin', 'market_share']);
const FUNDING = /(?:融资|投资|贷款|募资)/u;

/** Whose figure it is: the clause's subject, the speaker's own company on a call, else the topic. */
function owner(scene: Scene, clause: Clause, at: number): Ref | null {
  const near = subjectOf(scene, clause, at);
  if (near) return near;
  const org = scene.speakerOrg;
  if (org) return { span: scene.speakers[0] ?? scene.sentence, row: org };
  return scene.discourse.topic;
}

/** Amounts: 营收(为)337亿美元, or 6.6亿元(的)增量收入. */
function amountOf(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const metric = sense(word, 'metric') as Metric;
  const type = PERCENTS.has(metric) ? 'percent' : 'money';
  const figure =
    nearest(clause, type, { span: word, reach: 8, side: 'after' }) ??
    nearest(clause, type, { span: word, reach: 3, side: 'before' });
  if (!figure || (type === 'percent' && rising(clause, word, figure))) return [];
  if (FUNDING.test(scene.text.slice(figure.end, figure.end + 4))) return [];
  if (clause.items.some((i) => isWord(i, 'spend-on'))) return [];
  const subject = owner(scene, clause, Math.min(word.start, figure.start));
  if (!subject) return [];
  const value = type === 'percent' ? { percent: figure } : { money: figure };
  const growing = /增量|新增/u.test(scene.text.slice(word.start, word.end)) ? 'incremental' : null;
  return [
    draft({ rule: 'zh/metric', kind: 'metric', trigger: word, clause, subject, metric, label: growing, ...value }),
  ];
}

/** 份额提升5%: the percent belongs to the verb between. */
const rising = (clause: Clause, word: Item, figure: Item): boolean =>
  clause.items.some((i) => (isWord(i, 'rise') || isWord(i, 'fall')) && i.start >= word.end && i.end <= figure.start);

/** 增长24%, yoy+24%, 三倍增速, 放缓到50%. */
function growthOf(scene: Scene, { clause, word }: { clause: Clause; word: Item }): Draft[] {
  const beside = { span: word, reach: 4 };
  const figure =
    nearest(clause, 'percent', { ...beside, side: 'after' }) ??
    nearest(clause, 'multiple', { ...beside, side: 'after' }) ??
    nearest(clause, 'multiple', { ...beside, side: 'before', reach: 2 }) ??
    nearest(clause, 'percent', { ...beside, side: 'before', reach: 2 });
  if (!figure || priced(scene, clause)) return [];
  const subject = owner(scene, clause, Math.min(word.start, figure.start));
  return subject ? [growth(scene, { clause, word, figure, subject })] : [];
}

/** Price moves have a rule of their own. */
const priced = (scene: Scene, clause: Clause): boolean =>
  clause.items.some((i) => isWord(i, 'price-down') || isWord(i, 'price-noun') || isWord(i, 'share-price')) &&
  !clause.items.some((i) => isWord(i, 'metric')) &&
  scene.text.length > 0;

interface Growth {
  clause: Clause;
  word: Item;
  figure: FigureItem;
  subject: Ref;
}

function growth(scene: Scene, { clause, word, figure, subject }: Growth): Draft {
  const falling = isWord(word, 'fall');
  const value = figure.type === 'percent' ? { percent: figure } : { multiple: figure };
  return draft({
    rule: 'zh/growth',
    kind: 'metric',
    trigger: word,
    clause,
    subject,
    metric: 'growth',
    of: grows(scene, clause, word.start),
    falling,
    ...value,
  });
}

/** What grows: the metric named last before the verb, in this clause or the one before. */
function grows(scene: Scene, clause: Clause, at: number): string | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 1); index--) {
    const items = scene.sentence.clauses[index]?.items.filter((i) => i.end <= at && isWord(i, 'metric')) ?? [];
    const found = last(items);
    if (found) return sense(found, 'metric');
  }
  return null;
}

/** 第一年三倍增速,第二年三倍,第三年两倍: the list goes on without its verb. */
function continued(scene: Scene): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses) {
    const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'multiple');
    const before = scene.sentence.clauses[clause.index - 1];
    const ordinal = /^\s*第[一二三四五六七八九十\d]+年/u.test(scene.text.slice(clause.start, clause.end));
    const runs = before && (before.items.some((i) => isWord(i, 'rise')) || made.some((d) => d.clause === before));
    if (!figure || !ordinal || !runs || clause.items.some((i) => isWord(i, 'rise'))) continue;
    const subject = subjectOf(scene, clause, figure.start);
    if (subject) made.push({ ...growth(scene, { clause, word: figure, figure, subject }), rule: 'zh/growth-list' });
  }
  return made;
}

const once = (drafts: Draft[]): Draft[] =>
  drafts.filter(
    (d, i) =>
      drafts.findIndex((e) => (e.money ?? e.percent ?? e.multiple) === (d.money ?? d.percent ?? d.multiple)) === i,
  );

export const metrics: Rule = {
  name: 'zh/metric',
  find: (scene) =>
    once([...triggers(scene, 'metric').flatMap((at) => amountOf(scene, at)), ...growths(scene), ...continued(scene)]),
};

const growths = (scene: Scene): Draft[] =>
  [...triggers(scene, 'rise'), ...triggers(scene, 'fall'), ...triggers(scene, 'slow')].flatMap((at) =>
    growthOf(scene, at),
  );
