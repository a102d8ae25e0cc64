// Whose a Chinese figure is that another one is measured against: 甲一季度收入3亿元,远低于乙的6亿元 tells the sales of 乙. Gives the figure
// of whom stands right before it to him, and tells it where nobody has, as what the figure before it measures.
import { type Draft, draft, isCompany, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, type NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';

const AGAINST =
  /(?:低于|高于|超过|超越|不及|少于|多于|大于|小于|逊于|优于|落后于|领先于|不如|胜过|次于|赶超|高过|低过|好于|差于|超出)(?:了)?(?:同行|对手|竞争对手|竞品|同业|同期|老对手|友商)?$/u;
const ITS = /^的(?:同期)?(?:约|近|逾|超过|超)?$/u;
/** 高于甲的20%|和乙的10%. */
const AND = /^(?:左右|以上)?(?:和|与|及|、|以及)$/u;

/** Who stands right before a figure that something is measured against. */
function other(text: string, clause: Clause, figure: FigureItem): NameItem | null {
  const name = clause.items.findLast((i): i is NameItem => isCompany(i) && i.end <= figure.full.start);
  if (!name || !ITS.test(text.slice(name.end, figure.full.start))) return null;
  if (AGAINST.test(text.slice(clause.start, name.start))) return name;
  const before = clause.items.findLast((i): i is FigureItem => isFigure(i) && i.full.end <= name.start);
  const goesOn =
    before?.type === figure.type && AND.test(text.slice(before.full.end, name.start)) && other(text, clause, before);
  return goesOn ? name : null;
}

const figureOf = (d: Draft): FigureItem | null => d.money ?? d.percent;

export const against: Rule = {
  name: 'zh/against',
  find(scene: Scene) {
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses)
      for (const figure of clause.items) {
        if (!isFigure(figure) || (figure.type !== 'money' && figure.type !== 'percent')) continue;
        const name = other(scene.text, clause, figure);
        if (!name) continue;
        const subject = companyOf(scene, refOf(name));
        const own = scene.drafts.find((d) => d.kind === 'metric' && figureOf(d) === figure);
        if (own) {
          if (own.subject && !sameRef(own.subject, subject)) own.subject = subject;
          continue;
        }
        const like = scene.drafts.findLast(
          (d) => d.kind === 'metric' && figureOf(d)?.type === figure.type && (figureOf(d)?.end ?? 0) <= figure.start,
        );
        if (!like || told(scene, figure)) continue;
        const { metric, of, label, falling } = like;
        const base = {
          rule: 'zh/against',
          kind: 'metric',
          trigger: figure,
          clause,
          metric,
          of,
          label,
          falling,
        } as const;
        const when = like.when === undefined ? {} : { when: like.when };
        made.push(
          draft({ ...base, ...when, subject, ...(figure.type === 'money' ? { money: figure } : { percent: figure }) }),
        );
      }
    return made;
  },
};
