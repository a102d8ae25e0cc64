// What a share in a Chinese sentence is a share of: the noun between 占 and the percent (占采购总额的62%, 占净资产的71%), the metric that
// the sentence or the text has just told, or what the part itself names (销售占比).
import type { Metric } from '../../../model/claim.ts';
import { type Draft, last, type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isWord, sense, type WordItem } from '../../item.ts';

/** The whole, and whether a share of it is something spent. */
export interface Whole {
  of: string;
  spent: boolean;
}

interface At {
  clause: Clause;
  percent: FigureItem;
}

const WHOLES: ReadonlySet<string> = new Set(['revenue', 'net_profit', 'backlog', 'capex', 'arr']);

export const nounBefore = (clause: Clause, at: number, from = 0): WordItem | null =>
  last(clause.items.filter((i): i is WordItem => isWord(i, 'metric') && i.end <= at && i.start >= from)) ?? null;

/** 占采购总额的, 占最近一期经审计净资产的: a whole that is no metric. */
const OTHER =
  /占(?:公司|集团|其|总|全部|同期|当期|当年|全年|整体|该|年度|本期|最近一期|最近一年|经审计|未经审计)*([^,;。占\d]{0,8}?(?:采购总?额|采购金额|采购|净资产|总资产|资产总额|资产|负债|成本|同类业务|业务|订单|合同额|支出|开支|销量|贷款|融资额|融资总额|募资额|募集资金))(?:总额|金额|的|比重|比例)/u;
const SPENT = /采购|进货|成本|支出|开支/u;

function otherWhole(lead: string): Whole | null {
  const of = OTHER.exec(lead)?.[1];
  return of ? { of, spent: SPENT.test(of) } : null;
}

const ALL =
  /占(?:了|去|到)?(?:全公司|全集团|公司整体|集团整体|整个(?:公司|集团)|公司|集团|整体)(?:的|约|近|逾|超过)*$/u;
const textOf = ({ text }: Scene, { start, end }: WordItem): string => text.slice(start, end);
const metricWhole = (of: string): Whole => ({ of, spent: false });

/** The whole before a percent; `from` is where the words of sharing begin. */
export function wholeOf(scene: Scene, { clause, percent }: At, from: number): Whole | null {
  const inside = nounBefore(clause, percent.full.start, from);
  if (inside) return metricWhole(sense(inside, 'metric') as Metric);
  const other = otherWhole(scene.text.slice(from, percent.full.start));
  if (other) return other;
  for (let index = clause.index; index >= Math.max(0, clause.index - 2); index--) {
    const c = scene.sentence.clauses[index];
    const noun = c && nounBefore(c, index === clause.index ? from : c.end);
    const metric = noun ? (sense(noun, 'metric') ?? '') : '';
    if (noun && WHOLES.has(metric)) return metricWhole(metric);
    // 晶片部门营业利益7兆元,占全公司六成: of the same figure of the whole.
    if (noun) return ALL.test(scene.text.slice(from, percent.full.start)) ? metricWhole(textOf(scene, noun)) : null;
  }
  if (/(?:销售|收入|营收)(?:额|金额)?$/u.test(scene.text.slice(clause.start, from))) return metricWhole('revenue');
  const told = last(scene.drafts.filter((d) => d.kind === 'metric' && d.money));
  const metric = told?.metric ?? scene.discourse.metric?.metric ?? null;
  return metric === 'revenue' ? metricWhole(metric) : null;
}

/** 贡献了其87%的收入: the whole stands behind. */
export function wholeAfter(scene: Scene, { clause, percent }: At): Whole | null {
  const noun = clause.items.find((i): i is WordItem => isWord(i, 'metric') && i.start >= percent.full.end);
  return noun && /^(?:以上|左右|多)?的?(?:全年|年度|总|季度)?$/u.test(scene.text.slice(percent.full.end, noun.start))
    ? metricWhole(sense(noun, 'metric') as Metric)
    : null;
}

const nameOf = ({ text }: Scene, r: Ref): string => r.text ?? text.slice(r.span.start, r.span.end);

/** 三成营收来自甲,乙财务长表示: the sales of who speaks, where the sentence names nobody but whom they come from. */
export function spokenFor(scene: Scene, ref: Ref, made: Draft[]): Draft[] {
  const speaker = scene.said.find((a) => a.speaker.row ?? a.speaker.org)?.speaker;
  const row = speaker?.row ?? speaker?.org;
  if (!speaker || !row || row.kind === 'outlet') return made;
  const parent = row.kind === 'person' && row.parent ? scene.grammar.byId.get(row.parent) : undefined;
  const employer = speaker.org ?? (row.kind === 'person' ? parent : row);
  if (!employer) return made;
  const own: Ref =
    employer === speaker.row
      ? { span: speaker.span, row, ...(speaker.text ? { text: speaker.text } : {}) }
      : { span: speaker.span, row: employer, text: employer.names['zh-Hans'] };
  return made.map((d) => (d.subject && nameOf(scene, d.subject) === nameOf(scene, ref) ? { ...d, subject: own } : d));
}

/** 其中某某一家占38%: who has the part is not whose the whole is. */
export const within = ({ sentence }: Scene, { row }: Ref, { span }: Ref): boolean =>
  sentence.items.some((i) => i.type === 'name' && i.row.id === row?.id && i.start >= span.start && i.end <= span.end);

export function toldOf(scene: Scene, not: Ref): Ref | null {
  const { about, title } = scene.discourse;
  const prior = last(scene.drafts.filter((d) => d.kind === 'metric' || d.kind === 'ratio'))?.subject;
  return [prior, about?.ref, title].find((r) => r && !sameRef(r, not)) ?? null;
}
