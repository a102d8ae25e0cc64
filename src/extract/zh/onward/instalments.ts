// Parts of an investment by how they are paid, in Chinese: 投资80亿美元,其中40亿美元以可转债形式提供,20亿美元分期到位. Each is the same deal
// with its own sum and form; nobody borrows.
import type { Form } from '../../../model/claim.ts';
import { type Draft, draft, last, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { type Governed, told } from '../govern.ts';
import { isConversion } from '../sums/relations.ts';

const HOW =
  /^(?:将|则|会|已|拟|是|为|以|用|通过|采取|采用|属于|的?)*[^,;。]{0,14}(?:形式|方式|票据|可转债|可转换债券?|优先股|现金|算力|额度|积分)(?:的?(?:形式|方式))?(?:提供|支付|投入|注入|出资|到位|发放|兑现)?(?:了)?(?=[,;。]|$)|^(?:将|会|已|拟)?(?:分[期批阶段]+|一次性|先期|首期|立即|后续|随后)(?:支付|到位|投入|注入|出资|拨付)/u;
const OPENS = /^\s*(?:其中|当中|内含)/u;
const COMPUTE = /算力|额度|积分|云服务|代金券/u;

/** Does the clause, or one right before it of the same list, open a part? */
function opened(scene: Scene, clause: Clause): Clause | null {
  for (let index = clause.index; index > 0 && index > clause.index - 3; index--) {
    const at = scene.sentence.clauses[index] as Clause;
    if (OPENS.test(scene.text.slice(at.start, at.end))) return at;
    if (!at.items.some(isFigure)) return null;
  }
  return null;
}

/** Is a figure told by how a part of an investment is paid, and not lent? */
function isInstalment(scene: Scene, clause: Clause, f: FigureItem): boolean {
  const first = opened(scene, clause);
  if (!first || !HOW.test(scene.text.slice(f.full.end, clause.end))) return false;
  const before = scene.sentence.clauses.slice(0, first.index);
  return (
    before.some((c) => c.items.some((i) => isWord(i, 'invest'))) &&
    !before.some((c) => c.items.some((i) => isWord(i, 'borrow') || isWord(i, 'raise')))
  );
}

/** 其中38亿元用于偿还旧债, 其中5亿元以可转债提供: what the money is for, or how an investment is paid; no loan. */
export const isSpent = (scene: Scene, { clause, figure }: Pick<Governed, 'clause' | 'figure'>): boolean =>
  isInstalment(scene, clause, figure) ||
  (OPENS.test(scene.text.slice(clause.start, clause.start + 4)) &&
    /^(?:将|拟)?(?:用于|用作|用来|偿还)/u.test(scene.text.slice(figure.full.end, figure.full.end + 4)));

/** 将投资10亿美元,获得2.9%股份: what the first is to get of the second for a sum to come. */
export const toCome = ({ drafts }: Scene, [subject, object]: readonly [Ref, Ref]): boolean =>
  drafts.some(
    (d) =>
      d.kind === 'investment' &&
      sameRef(d.subject, subject) &&
      sameRef(d.object, object) &&
      d.clause.items.some((i) => isWord(i, 'planned') && i.end <= d.trigger.end),
  );

const formOf = (words: string): Form | null =>
  COMPUTE.test(words) ? 'compute' : /现金/u.test(words) ? 'cash' : /优先股|股权/u.test(words) ? 'equity' : null;

export const instalments: Rule = {
  name: 'zh/instalment',
  find: (scene) =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f): Draft[] => {
        if (!isFigure(f) || f.type !== 'money' || isConversion(f) || told(scene, f)) return [];
        if (!isInstalment(scene, clause, f)) return [];
        const whole = last(
          scene.drafts.filter(
            (d) =>
              d.kind === 'investment' &&
              d.object &&
              d.money?.currency === f.currency &&
              d.clause.index < clause.index &&
              d.money.low >= f.high,
          ),
        );
        if (!whole) return [];
        const { subject, object, status } = whole;
        const form = formOf(scene.text.slice(f.full.end, clause.end));
        return [
          draft({
            rule: 'zh/instalment',
            kind: 'investment',
            trigger: f,
            clause,
            subject,
            object,
            money: f,
            form,
            status,
            when: whole.when,
          }),
        ];
      }),
    ),
};
