// Cash that a Chinese company has, where the plain word heads a clause among other figures (…,现金约3.5万亿日元); 现金 alone as often says how a deal
// is paid.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, type TimeItem } from '../../item.ts';
import { told } from '../govern.ts';
import { periodFor } from '../times/when.ts';
import { whose } from '../whose.ts';
import { dated } from './bills.ts';

const HEADS =
  /^\s*(?:而|且|但|其|公司|集团|目前|期末|年末|年底|季末|账面|账上|手头|手上|手握|持有|拥有|另有|还有|的|净)*现金(?:储备|部位|余额|及等价物)?(?:仍有|仍|还有|尚有|只剩|则|约|为|达|有|仅|近|逾|超过|高达|共)*$/u;
/** 还持有1069亿元现金. */
const HELD = /(?:持有|手握|坐拥|拥有|握有|账上有|手头有|剩下|只剩)(?:约|近|逾|超过|着|了)*$/u;
const AS_CASH = /^(?:左右|以上)?的?(?:净)?现金(?:储备|及等价物)?(?:[,;。!?)]|$)/u;
const ENDS = /^(?:左右|上下|以上)?(?:[,;。!?)]|$)/u;

function cashIn(scene: Scene, clause: Clause): Draft[] {
  const figure = clause.items.find((i): i is FigureItem => isFigure(i) && i.type === 'money');
  if (!figure || told(scene, figure)) return [];
  const lead = scene.text.slice(clause.start, figure.full.start);
  const behind = scene.text.slice(figure.full.end, figure.full.end + 10);
  if (!(HEADS.test(lead) && ENDS.test(behind)) && !(HELD.test(lead) && AS_CASH.test(behind))) return [];
  const who = whose(scene, clause, figure.full.start);
  if (!who) return [];
  const when: TimeItem | null = dated(periodFor(scene, clause, figure), true);
  const base = { rule: 'zh/cash', kind: 'metric', metric: 'cash', trigger: figure, clause, money: figure } as const;
  return [draft({ ...base, subject: who.subject, when })];
}

/** The cash of a sentence that tells another figure of the company, so that it is no payment. */
export function cash(scene: Scene): Draft[] {
  const figures = scene.sentence.classes.has('metric') || scene.discourse.told?.kind === 'metric';
  return figures ? scene.sentence.clauses.flatMap((clause) => cashIn(scene, clause)) : [];
}
