// Figures that no rule has told, decided by the noun of money right before them: 预期信贷损失48.61亿元, 可利用资金总额约1070亿元. Runs
// last, and stays silent where no such noun governs the figure or nobody reports it.
import { type Draft, draft, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { forecast } from '../outlook.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';
import { dealsOf } from './deals.ts';
import { moneyNoun } from './nouns.ts';

/** What may stand between a noun and its figure. */
const LINK =
  /(?:则|也|已|又|还|仍|均|就|更|约|达到?|高达|为|是|有|在|至|到|增至|升至|降至|减至|增加|上升|下降|减少|扩大|收窄|控制|维持|保持|超过?|突破|逾|近|将|会|可|预计|合计|总计|累计|只|仅|由|从|估|料|录得|:|同比|按年|按季|急|大|激|微|略|增|升|降|减|跌|涨|幅)*$/u;

function noun(scene: Scene, clause: Clause, figure: FigureItem): Draft | null {
  const { text } = scene;
  // 预期信贷损失按年急增224%至48.61亿元: the change stands between.
  const change = clause.items.findLast((i) => i.type === 'percent' && i.end <= figure.full.start);
  const reached = change && /^(?:至|到|达|为|,)*$/u.test(text.slice(change.end, figure.full.start)) ? change : null;
  const until = reached && isFigure(reached) ? reached.full.start : figure.full.start;
  const gap = LINK.exec(text.slice(clause.start, until))?.[0].length ?? 0;
  const span = moneyNoun(scene, clause, until - gap);
  const who = span && whose(scene, clause, span.start);
  if (!span || !who) return null;
  return draft({
    rule: 'zh/lastly-noun',
    kind: 'metric',
    trigger: span,
    clause,
    subject: who.subject,
    object: who.part ?? { span, row: null },
    metric: 'other',
    label: text.slice(span.start, span.end),
    money: figure,
    status: forecast(scene, { clause, figure }) ? 'planned' : null,
    when: periodFor(scene, clause, figure),
  });
}

/** (约新台币204亿元): the same in another currency. */
const BRACKET = /\((?:约|折合|合|相当于|约合)*$/u;

const open = (scene: Scene, i: FigureItem): boolean =>
  i.type === 'money' &&
  i.currency !== null &&
  !i.why &&
  !isConversion(i) &&
  !told(scene, i) &&
  !BRACKET.test(scene.text.slice(Math.max(0, i.full.start - 4), i.full.start));

export const lastly: Rule = {
  name: 'zh/lastly',
  find: (scene) =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((i): Draft[] => {
        if (!isFigure(i) || !open(scene, i) || clause.items.some((w) => isWord(w, 'hypothetical'))) return [];
        const deals = dealsOf(scene, { clause, figure: i });
        if (deals.length > 0) return deals;
        const made = noun(scene, clause, i);
        return made ? [made] : [];
      }),
    ),
};
