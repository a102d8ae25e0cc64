// What one company owes another in Chinese: X欠Y货款1.2亿元, X拖欠Y服务费3000万元, Y称X尚欠租金500万元. Who is owed stands behind the verb, or
// says so; who owes stands before it.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { agents, listOf, partyOf, placed } from '../roles.ts';
import { periodFor } from '../times/when.ts';
import { again } from './again.ts';

const OWES = /(?<![亏不])(?:拖欠|欠付|欠下|尚欠|仍欠|还欠|累欠|欠了|欠着|欠)(?![缺佳妥薪税])/u;
/** What is owed for: nothing but this and whose it is stands between the verb and the sum. */
const FOR =
  /^(?:其|该公司|对方|的|共|共计|合计|累计|达|高达|约|近|逾|超过?|至少|货款|设备款|采购款|工程款|服务费|租金|租赁费|使用费|云服务费|算力费用?|款项?|费用|本金|本息|账款|应付款|余款|尾款|债务|人民币|[ 、及和])*$/u;

/** Who says that it is owed money. */
function claimant(scene: Scene, at: number, debtor: Ref | null): Ref | null {
  const said = scene.said.find((a) => a.verb.end <= at && a.speaker.row !== null);
  const ref: Ref | null = said ? { span: said.speaker.span, row: said.speaker.row } : null;
  const company = ref?.row && !['person', 'outlet', 'regulator'].includes(ref.row.kind);
  return company && !sameRef(ref, debtor) ? ref : null;
}

function owed(scene: Scene, clause: Clause): Draft[] {
  const words = scene.text.slice(clause.start, clause.end);
  const verb = OWES.exec(words);
  if (!verb) return [];
  const start = clause.start + verb.index;
  const end = start + verb[0].length;
  const figure = clause.items.find((i): i is FigureItem => i.type === 'money' && i.start >= end);
  if (!figure || told(scene, figure) || clause.items.some((i) => i.start >= end && isWord(i, 'metric'))) return [];
  const behind = placed(scene, clause).find((p) => p.item.start >= end && p.item.end <= figure.full.start);
  const rest = scene.text.slice(behind ? behind.item.end : end, figure.full.start);
  const lead = behind ? scene.text.slice(end, behind.item.start) : '';
  if (!FOR.test(rest.replace(/(?:公司|集团)?(?:的)?/u, '')) || lead.length > 8) return [];
  const acting = agents(scene, clause, start)[0];
  const object = acting ? partyOf(scene, acting) : null;
  const subject = behind ? (listOf(scene, behind)[0] ?? null) : claimant(scene, start, object);
  if (!object || !subject || sameRef(subject, object)) return [];
  return [
    draft({
      rule: 'zh/owed',
      kind: 'debt',
      trigger: { start, end },
      ...{ clause, subject, object, money: figure, when: periodFor(scene, clause, figure) },
    }),
  ];
}

export const owes: Rule = {
  name: 'zh/owed',
  find: (scene) => {
    const more = again(scene);
    if (scene.text.slice(scene.sentence.start, scene.sentence.end).indexOf('欠') < 0) return more;
    return [...more, ...scene.sentence.clauses.flatMap((clause) => owed(scene, clause))];
  },
};
