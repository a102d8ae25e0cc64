// Loans that a Chinese text goes on with between the two that it has told of: 其中最近一笔…金额不超过22亿元, 双方签署的协议把借款的上限锁定在220亿元.
import { type Draft, draft, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { isConversion } from '../sums/relations.ts';

const AGAIN = /(?:最近|最新|首|头|上|另|单|末|最后)一?笔|(?:这|该|此|两|三)笔(?:借款|贷款|款项)?/u;
const BOTH = /双方|两家公司|二者|彼此/u;
const LOAN = /借款|贷款|拆借|授信|财务资助|框架协议/u;
const OTHER = /利率|利息|担保|市值|营收|净利|股权|回购|偿还|归还|还款/u;
const LIMIT = /(?:上限|额度|金额|总额|规模|余额|锁定|借款|贷款)[^,;。\d]{0,8}$/u;
/** So far back the loan is still spoken of. */
const REACH = 200;

/** The loan told last with both of its sides. */
function before({ drafts, discourse, sentence, text }: Scene, at: number): Draft | null {
  const here = drafts.findLast((d) => d.kind === 'debt' && d.trigger.start < at);
  const prior = here ?? (discourse.raised?.kind === 'debt' ? discourse.raised : null);
  const near = prior !== null && at - prior.trigger.end < REACH;
  const parted = prior !== null && text.slice(prior.trigger.end, sentence.start).includes('\n');
  return near && !parted && prior.subject && prior.object ? prior : null;
}

function goesOn(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const sentence = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const lead = scene.text.slice(clause.start, f.full.start);
  if (OTHER.test(lead) || !LIMIT.test(lead)) return [];
  const both = BOTH.test(sentence) && LOAN.test(sentence);
  if (!both && !AGAIN.test(sentence.slice(0, f.start - scene.sentence.start))) return [];
  const prior = before(scene, f.start);
  if (!prior) return [];
  const { subject, object, label } = prior;
  return [draft({ rule: 'zh/debt-again', kind: 'debt', trigger: f, clause, subject, object, money: f, label })];
}

/** The sums of such loans. */
export const again = (scene: Scene): Draft[] =>
  scene.sentence.clauses.flatMap((clause) =>
    clause.items.flatMap((f) =>
      isFigure(f) && f.type === 'money' && !isConversion(f) && !told(scene, f) ? goesOn(scene, clause, f) : [],
    ),
  );
