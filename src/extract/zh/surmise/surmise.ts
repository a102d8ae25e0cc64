// Figures that no rule has told, surmised by weights: which kind of claim it is by what stands around it, and who takes which
// side. A claim is made only where kind and parties together are likely enough, and never of a figure whose words
// give a reason why it belongs to none.
import { type Draft, isCompany, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, type Item, isFigure, isWord } from '../../item.ts';
import { reasons } from '../../remarks/reasons.ts';
import { isVague } from '../../surmise/vague.ts';
import { isBackers } from '../backers/brackets.ts';
import { IN_ORDER } from '../casting/casting.ts';
import { OTHERS } from '../frames/metrics.ts';
import { told } from '../govern.ts';
import { appraised } from '../holdings/ways.ts';
import { broughtBy } from '../parts/customers.ts';
import { itemFrom } from '../reference/items.ts';
import { protagonist } from '../reporter.ts';
import { isConversion } from '../sums/relations.ts';
import type { At } from './around.ts';
import { governedAway } from './governed.ts';
import { kindsOf } from './kinds.ts';
import { pairsOf } from './pairs.ts';
import { partOf, telling } from './telling.ts';

/** How likely a claim as a whole must be. */
const SURE = 0.4;
/** A sentence with more figures is a table, and one with more claims has no end. */
const [FIGURES, DRAFTS] = [40, 60];

const denied = (clause: Clause, figure: FigureItem): boolean =>
  clause.items.some((i) => isWord(i, 'negated') && i.end <= figure.start && figure.start - i.end <= 40);

/** 价格较行业便宜99%: held against others. */
const AGAINST = /[较比](?:行业|同行|同业|对手|竞品|市场)[^,;。]{0,6}$/u;
/** 研发人员占七成: a part of heads, votes or shops. */
const HEADS = /(?:人员|员工|人数|人口|用户|客户数|门店|席位|表决权|投票权)[^,;。]{0,6}$/u;
/** 增值率312%: by how much an appraisal is above the books. */
const ABOVE_BOOKS = /(?:增值率|溢价率|增值幅度)[^,;。]{0,6}$/u;
/** Somebody else's figure (对方是16亿美元). */
const others = ({ text }: Scene, { clause, figure }: At): boolean => {
  const ahead = text.slice(Math.max(clause.start, figure.full.start - 40), figure.full.start);
  return (
    OTHERS.test(ahead) || AGAINST.test(ahead) || HEADS.test(ahead) || ABOVE_BOOKS.test(ahead) || appraised(text, figure)
  );
};

/** 市场规模1600亿美元,增长12%; 交付9万辆,下降39%: what changes with a count or a figure of no claim belongs to none either. */
function goesAlong({ sentence }: Scene, { clause, figure, because }: At): boolean {
  const before = sentence.items.findLast((i) => isFigure(i) && i.type !== 'number' && i.end <= figure.full.start);
  if (!before || !isFigure(before) || (sentence.clauses[clause.index - 1]?.start ?? clause.start) > before.start)
    return false;
  const owned = (i: Item): boolean =>
    i.start >= before.end && i.end <= figure.start && (isCompany(i) || isWord(i, 'metric'));
  return !sentence.items.some(owned) && (before.type === 'count' || because(before) !== null);
}

/** The figures that are left, none of them known to belong to no claim. */
function leftOver(scene: Scene): At[] {
  const { sentence, text } = scene;
  let known: At['because'] | null = null;
  const because: At['because'] = (figure) => {
    known ??= reasons({ text, sentence });
    return known(figure);
  };
  const open: At[] = [];
  for (const clause of sentence.clauses)
    for (const i of clause.items)
      if (isFigure(i) && (i.type === 'percent' || (i.type === 'money' && i.currency !== null)))
        if (
          !i.why &&
          !isBackers(scene, { clause, figure: i }) &&
          !isConversion(i) &&
          !isVague(i) &&
          !told(scene, i) &&
          !denied(clause, i)
        )
          open.push({ clause, figure: i, because });
  return open.filter((at) => because(at.figure) === null && !others(scene, at));
}

/** 战略合作协议, 意向: nothing is bought or lent yet; 提供担保, 承接债务, 含债市值: no loan. */
const FRAMEWORK = /战略合作|框架(?:性)?(?:合作)?协议|合作备忘录|意向(?:性|书|协议|授信)/u;
const NO_LOAN = /担保|承接|承担|计入|剥离|市值|估值/u;
const EQUITY = /^(?:的)?(?:股权|股本|股份|增资|注资)/u;
const AGREED: ReadonlySet<string> = new Set(['purchase', 'debt', 'investment']);

/** Do the words of its clause rule a kind out? */
function ruledOut({ text }: Scene, { clause, figure }: At, kind: string): boolean {
  if (!AGREED.has(kind)) return false;
  const words = text.slice(clause.start, clause.end);
  if (FRAMEWORK.test(words)) return true;
  return kind === 'debt' && (NO_LOAN.test(words) || EQUITY.test(text.slice(figure.full.end, figure.full.end + 6)));
}

/** 甲发布新模型;乙减持12%股份: a side of an item of a headline that stands in the item before. */
function borrows(scene: Scene, { clause }: At, { subject, object }: Draft): boolean {
  const item = subject && object ? itemFrom(scene, clause) : null;
  return item !== null && (subject?.span.start ?? 0) >= item && (object?.span.start ?? item) < item;
}

function surmised(scene: Scene, at: At): Draft | null {
  let best: Draft | null = null;
  let most = SURE;
  let pairs: ReturnType<typeof pairsOf> | null = null;
  if (IN_ORDER.test(scene.text.slice(at.clause.start, at.clause.end))) return null;
  for (const { kind, chance } of kindsOf(scene, at)) {
    if (chance <= most) break;
    if (kind === 'nothing' || ruledOut(scene, at, kind) || (kind === 'growth' && goesAlong(scene, at))) continue;
    const made = telling(scene, { clause: at.clause, figure: at.figure, kind });
    if (governedAway(scene, at, made)) continue;
    pairs ??= pairsOf(scene);
    const pair = pairs(made);
    if (!pair || chance * pair.chance <= most) continue;
    most = chance * pair.chance;
    best = Object.assign(made, { subject: pair.subject, object: pair.object });
  }
  const measure = best?.kind === 'metric' || best?.kind === 'ratio';
  if (best && measure && broughtBy(scene, best.subject)) best.subject = protagonist(scene);
  if (measure && !best?.subject) return null;
  if (best && !measure && borrows(scene, at, best)) return null;
  if (best && measure) best.object = partOf(scene, best);
  return best;
}

export const surmise: Rule = {
  name: 'zh/surmised',
  find(scene) {
    if (scene.drafts.length > DRAFTS) return [];
    const left = leftOver(scene);
    if (left.length === 0 || left.length > FIGURES) return [];
    const made: Draft[] = [];
    for (const one of left) {
      const d = surmised({ ...scene, drafts: [...scene.drafts, ...made] }, one);
      if (d) made.push(d);
    }
    return made;
  },
};
