// Is a Chinese company figure a forecast? Its time is still to come, its clause names a target or guidance, or it goes on with a
// clause that plans; what it is compared with is past.
import { speakerAt } from '../attribution.ts';
import type { Scene } from '../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord, type TimeItem } from '../item.ts';
import { statusOf } from '../state.ts';
import { periodFor } from './times/when.ts';

const AIM =
  /目标|指引|财测|展望|预算|奔着|冲刺|剑指|瞄准|力争|盈利预测|原订|原定|原计划|预估|上看|要做到|做到.{0,4}以上|估(?:计|值)?(?:约|为|在|将|达|\s)*$/u;
const NEXT: ReadonlySet<string> = new Set(['next-quarter', 'fiscal-next']);

const toCome = (time: TimeItem | null): boolean =>
  time !== null &&
  time.kind !== 'compared' &&
  (NEXT.has(time.refers ?? '') ||
    (time.refers?.startsWith('years:') ?? false) ||
    time.ahead === true ||
    time.kind === 'future');

const done = (clause: Clause, until: number): boolean => clause.items.some((i) => i.end <= until && isWord(i, 'done'));

/** A clause before that plans, with a figure of its own, and that this one goes on with. */
function goesOn(scene: Scene, clause: Clause): boolean {
  for (let index = clause.index; index > Math.max(0, clause.index - 4); index--) {
    const here = scene.sentence.clauses[index];
    const before = scene.sentence.clauses[index - 1];
    if (!here || !before || /[;。]/u.test(scene.text[before.end] ?? '')) return false;
    const past = here.items.some(
      (i) => i.type === 'name' || (i.type === 'time' && i.kind !== 'compared' && i.ahead !== true),
    );
    if (past) return false;
    if (before.items.some((i) => isWord(i, 'consensus'))) return false;
    const figure = before.items.findLast((i) => isFigure(i) && (i.type === 'money' || i.type === 'percent'));
    if (figure && before.items.some((i) => isWord(i, 'planned') && i.start < figure.start)) return true;
  }
  return false;
}

/** Figures listed behind a plan: 全年目标是:营收130亿美元,…. */
const listed = (scene: Scene, clause: Clause): boolean =>
  scene.sentence.clauses.some(
    (c) => c.index < clause.index && scene.text[c.end] === ':' && c.items.some((i) => isWord(i, 'planned')),
  );

const PREDICTS = /预计|预测|预期|预估|预料|料将|看好|展望/u;
const PAST = /去年|上年|前年|此前|同期|往年|已/u;

/** 高盛预计,X 2026年收入28亿元: who speaks forecasts it. */
function predicted(scene: Scene, { clause, figure, time }: At & { time: TimeItem | null }): boolean {
  const said = speakerAt(scene.said, figure.start);
  if (!said || said.verb.start < scene.sentence.start || said.verb.end > figure.start) return false;
  if (!PREDICTS.test(scene.text.slice(said.verb.start, said.verb.end))) return false;
  const past = time ? scene.text.slice(time.start, time.end) : '';
  return !PAST.test(past) && !PAST.test(scene.text.slice(Math.max(clause.start, said.verb.end), figure.start));
}

interface At {
  clause: Clause;
  figure: FigureItem;
}

/** Is the figure guided, planned or forecast? */
export function forecast(scene: Scene, { clause, figure }: At): boolean {
  const time = periodFor(scene, clause, figure);
  if (time?.kind === 'compared' || time?.refers === 'year-before') return false;
  if (predicted(scene, { clause, figure, time })) return true;
  if (toCome(time) && !done(clause, figure.start)) return true;
  // 今年资本支出上调至400亿美元: what is raised to a figure is guidance.
  if (
    /(?:上调|下调|上修|下修|调高|调低)(?:至|到|为)(?:约|近|逾|超)?$/u.test(
      scene.text.slice(clause.start, figure.full.start),
    )
  )
    return true;
  // 给出322亿至334亿的预估.
  if (
    /^(?:之间|左右|上下|以上)?的[^,;。]{0,6}(?:预估|预测|指引|目标|财测|展望)/u.test(
      scene.text.slice(figure.full.end, figure.full.end + 14),
    )
  )
    return true;
  return AIM.test(scene.text.slice(clause.start, figure.full.start)) || listed(scene, clause) || goesOn(scene, clause);
}

const ONCE = /早期|此前|过去|往往|通常|一直|历来|向来|曾/u;
/** 2024年研发开支21.9亿元,其中七成用于算力; 把早期融资的八成用于算力: of what has been spent. */
export const spentBy = (scene: Scene, clause: Clause, lead: string): boolean =>
  ONCE.test(lead) ||
  scene.drafts.some(
    (d) =>
      OUTLAYS.has(d.metric ?? '') &&
      d.money &&
      clause.index - d.clause.index === 1 &&
      statusOf(d, scene.sentence) === 'completed',
  );
const OUTLAYS: ReadonlySet<string> = new Set(['rd_expense', 'compute_cost', 'capex']);
