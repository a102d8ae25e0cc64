// Capital that a Chinese company takes in from new holders, told by how it is done and not as a round: 子公司X拟增资扩股引入三名战略投资者,
// 合计增资2.7亿元. Who issues raises the sum; those who put it in are told behind it.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agentOf, placed } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';

const ISSUES =
  /增资扩股|(?:引入|引进|引战|引资)[^,;。]{0,10}(?:投资者|投资方|投资人|战投|新股东|股东|投资机构)|(?:实施|进行|启动|完成|开展)(?:新一轮)?增资(?![^,;。]{0,4}[对向])/u;
const SUM =
  /^\s*(?:其中|拟|将|预计|本次|此次|由此|并|共|合计|总计|新增)*(?:增资|募资|融资|募集|引资|增资额|增资金额|增资总额|融资额|募资额|金额|总额|规模|资金|注册资本)*(?:总额|金额|规模|资金)?(?:合计|共计|为|约为|约|达|不超过?|至多|最多|上限为|最高|:)*$/u;

/** The clause that tells of the issue: that of the figure, or one of the two before it where that names nobody. */
function issueClause(scene: Scene, clause: Clause, f: FigureItem): { from: Clause; at: number } | null {
  for (let index = clause.index; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index] as Clause;
    const own = index === clause.index;
    const m = ISSUES.exec(scene.text.slice(from.start, own ? f.full.start : from.end));
    if (m) return { from, at: from.start + m.index };
    if (own && (placed(scene, clause).length > 0 || !SUM.test(scene.text.slice(clause.start, f.full.start))))
      return null;
  }
  return null;
}

function issue(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const found = issueClause(scene, clause, f);
  if (!found || (found.from === clause && /[^,;。]{12}$/u.test(scene.text.slice(found.at + 14, f.full.start))))
    return [];
  // 向X增资扩股, 对X增资: whoever puts it in acts.
  const issuer = agentOf(scene, found.from, found.at);
  if (!issuer || placed(scene, found.from).some((p) => p.mark === 'to' && p.item.end <= found.at)) return [];
  const planned = found.from.items.some((i) => isWord(i, 'planned'));
  const base = { rule: 'zh/round-issue', kind: 'funding_round', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject: companyOf(scene, issuer), form: 'equity', status: planned ? 'planned' : null })];
}

/** The issues of a sentence: the first sum of each. */
export const issues = (scene: Scene): Draft[] => {
  if (!/增资|引入|引进|引战|引资/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
  const first = scene.sentence.clauses
    .flatMap((clause) => clause.items.map((f) => ({ clause, f })))
    .find((o): o is { clause: Clause; f: FigureItem } => isFigure(o.f) && o.f.type === 'money' && !isConversion(o.f));
  return first && !told(scene, first.f) ? issue(scene, first.clause, first.f) : [];
};
