// A Chinese company that takes in investors whom its sentence does not name (子公司X拟引入三名投资者,合计增资2.7亿元): it raises the sum.
import { type Draft, draft, type Ref, type Scene } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import type { Governed } from '../govern.ts';
import { agentOf, placed } from '../roles.ts';

const TAKES_IN =
  /(?:引入|引进|引战|招募|征集)(?:了)?[^,;。]{0,10}(?:投资者|投资人|投资方|战投|股东|机构|资本)[^,;。]{0,6}$/u;
const SUM =
  /^\s*(?:将|拟|由其|投资者|投资方|各方)?(?:合计|共|总共|共计|总计|一共)?(?:对其|向其)?(?:增资|出资|认购|投资|融资|注资)(?:总额|金额|款|规模)?(?:合计|共计|约|近|逾|超|不超过|不低于|为|达|共)*$/u;

/** Who takes investors in, in the clause or the one before it. */
function takerIn(scene: Scene, clause: Clause): Ref | null {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from) return null;
  const text = scene.text.slice(from.start, from.end);
  const at = text.search(TAKES_IN);
  if (at < 0 || placed(scene, from).some((p) => p.item.start >= from.start + at)) return null;
  return agentOf(scene, from, from.start + at);
}

/** The sum that is raised so, or none. */
export function raisedBy(scene: Scene, { clause, figure, word }: Governed): Draft[] {
  if (placed(scene, clause).some((p) => p.item.end <= figure.start)) return [];
  if (!SUM.test(scene.text.slice(clause.start, figure.full.start))) return [];
  const subject = takerIn(scene, clause);
  if (!subject?.row) return [];
  const made = { rule: 'zh/round-increase', kind: 'funding_round', clause, subject, money: figure } as const;
  return [draft({ ...made, trigger: word.start >= clause.start ? word : figure })];
}
