// When what a Chinese draft tells happened, where its nearest time is not the one: a deal is dated by the day it closed
// (已于5月完成), what is so now by the news (目前, 如今, 已达), and a time that only tells who acts (2018年把X私有化的Y) by nothing. Runs last.
import { type Draft, isCompany, type Rule, type Scene } from '../../frame.ts';
import type { Clause, FigureItem, Sentence, TimeItem } from '../../item.ts';
import { listedTime } from './lists.ts';

const DEALS: ReadonlySet<Draft['kind']> = new Set(['investment', 'divestment', 'funding_round', 'debt']);
const STOCKS: ReadonlySet<string> = new Set(['arr', 'cash', 'backlog', 'other']);

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent ?? d.multiple;
const isTime = (i: { type: string }): i is TimeItem => i.type === 'time';

const CLOSES = /^(?:前|底|末|初)?(?:已经?|才|正式|全部|顺利)*(?:完成(?!的)|交割|落定|生效|办妥|过户)/u;
const CLOSED_BEFORE = /(?:完成|交割|办妥|过户)(?:日期|时间)?(?:为|于|在)$/u;
/** 预计于5月完成, 将于5月交割: not yet. */
const YET = /(?:预计|预期|将|拟|有望|计划|争取|料|须|需|最迟|最快|若|待|可望|力争)[^,;。]{0,12}$/u;

/** The time at which a deal was closed, told behind it in its sentence. */
function closedAt({ text, sentence }: Scene, d: Draft): TimeItem | null {
  if (!DEALS.has(d.kind) || d.status === 'planned' || d.status === 'denied' || d.status === 'in_talks') return null;
  const from = Math.max(figureOf(d)?.full.end ?? 0, d.trigger.end);
  for (const t of sentence.items) {
    if (!isTime(t) || t.kind !== 'point' || t.iso === null || t.start < from) continue;
    const closes =
      CLOSES.test(text.slice(t.end, t.end + 10)) ||
      CLOSED_BEFORE.test(text.slice(Math.max(from, t.start - 8), t.start));
    if (!closes || YET.test(text.slice(Math.max(from, t.start - 16), t.start))) continue;
    const other = sentence.items.some((i) => i.type === 'money' && i.start > from && i.end < t.start);
    return other ? null : t;
  }
  return null;
}

const NOW = /目前|现时|现在|如今|当前|眼下|现已|现有|现存|迄今|至今/u;
const REACHED = /已经?(?:达|超|突破|逾|近|升至|增至|站上)/u;

const UNTIL = /^(?:截至?|.?[到至])|[底末]止?,?$|止,?$/u;

/** The clause of a figure. */
const clauseOf = (sentence: Sentence, at: number): Clause | undefined =>
  sentence.clauses.find((c) => c.start <= at && at <= c.end);

/** What is so now, with no time of its own: 目前账上现金3亿元, 年化收入已达2亿元, 如今值50亿元. */
function current({ text, sentence }: Scene, d: Draft): boolean {
  const figure = figureOf(d);
  const clause = figure && clauseOf(sentence, figure.start);
  if (!figure || !clause || d.status === 'planned') return false;
  const told = clause.items.filter((i): i is TimeItem => isTime(i) && i.kind === 'point' && i.end <= figure.start);
  const since = told[told.length - 1]?.end ?? clause.start;
  const words = text.slice(since, figure.start);
  if (d.kind === 'valuation') return NOW.test(words);
  if (d.kind !== 'metric' || !STOCKS.has(d.metric ?? '')) return false;
  // 截至去年底,年化收入已超48亿: told for that day.
  const asOf = sentence.items.some(
    (i) => isTime(i) && i.end <= figure.start && UNTIL.test(text.slice(i.start - 2, i.end + 2)),
  );
  if (d.metric === 'arr') return told.length === 0 && !asOf && (NOW.test(words) || REACHED.test(words));
  return NOW.test(words) && !/(?:至今|迄今)/u.test(words);
}

/** The time only tells which company acts: 2018年把X私有化的Y,以15亿元出售. */
function ofWho({ text, sentence }: Scene, d: Draft): boolean {
  const { when, clause } = d;
  const before = sentence.clauses[clause.index - 1];
  const who = before?.items.findLast(isCompany);
  return (
    when?.kind === 'point' &&
    before !== undefined &&
    who !== undefined &&
    when.start >= before.start &&
    when.end <= who.start &&
    before.end - who.end <= 1 &&
    /^[^,;。]{3,}的$/u.test(text.slice(when.end, who.start)) &&
    (figureOf(d)?.start ?? d.trigger.start) > before.end
  );
}

/** 2026-2028年的供货协议, 未来三年采购: how long a contract runs is not when it was struck. */
function struck({ sentence }: Scene, d: Draft, news: TimeItem | null): TimeItem | null {
  const runs = d.when?.iso === null && (d.when.kind === 'future' || d.when.refers?.startsWith('range'));
  if (d.kind !== 'purchase' || !runs) return null;
  const told = sentence.items.filter((i): i is TimeItem => isTime(i) && i.iso !== null && i.kind !== 'term');
  return told.find((t) => t.kind === 'point' || t.kind === 'recent') ?? sentence.event ?? news;
}

/** 今年3月和5月,先后签下119亿美元和40亿美元的合约: each sum of a run of deals has its own time. */
function sharedOut(scene: Scene, d: Draft): TimeItem | null {
  const clause = d.money && clauseOf(scene.sentence, d.money.start);
  if (!d.money || !clause || d.kind === 'metric' || d.kind === 'ratio') return null;
  const told = listedTime(scene, { clause, figure: d.money });
  return told && told.iso !== null && told.start >= scene.sentence.start && told.end <= d.money.start ? told : null;
}

/** Settles the times of the drafts of a sentence; `published` dates what is so now. */
export const dated = (published: string | null): Rule => ({
  name: 'zh/dated',
  find(scene) {
    const news: TimeItem | null = published
      ? {
          type: 'time',
          start: scene.sentence.start,
          end: scene.sentence.start,
          iso: published.slice(0, 7),
          kind: 'recent',
        }
      : null;
    for (const d of scene.drafts) {
      const figure = figureOf(d);
      const closed = sharedOut(scene, d) ?? closedAt(scene, d) ?? struck(scene, d, news);
      if (closed) d.when = closed;
      else if (news && current(scene, d)) d.when = news;
      else if (d.when && ofWho(scene, d)) d.when = scene.sentence.event ?? news;
      else if (figure && figure.type === 'percent' && (d.kind === 'ratio' || d.kind === 'metric')) {
        const listed = listedTime(scene, { clause: clauseOf(scene.sentence, figure.start) ?? d.clause, figure });
        if (listed) d.when = listed;
      }
    }
    return [];
  },
});
