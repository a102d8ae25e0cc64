// What a holding is worth in Chinese: 减持拼多多,期末持股市值5.1亿美元; 新进阿里巴巴,持仓市值3.2亿美元. The shares are those of the company that was
// dealt in last in the sentence; the holder is who deals.
import { type Draft, draft, isCompany, last, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';
import type { Clause, FigureItem, NameItem } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agents, partyOf } from '../roles.ts';
import { isConversion } from '../sums/relations.ts';
import { periodFor } from '../times/when.ts';

const WORTH =
  /(?:持有[^,;。]{1,16}的?(?:股份|股票|股权|股)|持股|持仓|所持(?:有)?(?:的)?(?:股份|股票|股权|仓位)?|手中(?:的)?(?:股份|股票|股权)|持有(?:的)?(?:股份|股票|股权))(?:的)?(?:总|最新|期末|账面|对应)?(?:市值|价值)(?:[^,;。]{0,6}(?:[为达至是约近逾有]|超过|降至|升至|增至|减至))?\s*$/u;
const DEALT: ReadonlySet<string> = new Set(['divestment', 'investment', 'stake']);

/** The company that the sentence named last before a place and that is not the holder. */
function assetBefore(scene: Scene, at: number, holder: Ref): Ref | null {
  const names = scene.sentence.items.filter((i): i is NameItem => isCompany(i) && i.end <= at);
  const others = names.filter((i) => !sameRef(companyOf(scene, refOf(i)), holder));
  const name = others.findLast((i) => dealtIn(scene, i.start)) ?? others[others.length - 1];
  return name ? companyOf(scene, refOf(name)) : null;
}

/** 新进阿里巴巴: what stands behind such a verb is dealt in. */
const DEALS = /(?:新进|建仓|加仓|减仓|增持|减持|买入|买进|卖出|清仓|抛售|沽出|沽清)(?:了|过)?$/u;
const dealtIn = (scene: Scene, at: number): boolean => DEALS.test(scene.text.slice(Math.max(0, at - 5), at));

/** Who deals in shares here: who acts in the sentence, else who was last told to. */
function holderAt(scene: Scene, clause: Clause, at: number): Ref | null {
  const here = last(scene.drafts.filter((d) => DEALT.has(d.kind) && d.subject));
  if (here?.subject) return here.subject;
  const [acting] = agents(scene, clause, at).filter((p) => !dealtIn(scene, p.item.start));
  const deal = scene.discourse.deal ?? null;
  return (acting ? partyOf(scene, acting) : null) ?? deal?.subject ?? scene.discourse.topic;
}

/** 持有X约770万股,市值1.77亿美元: the shares stand in the clause before. */
function countedBefore(scene: Scene, clause: Clause, figure: FigureItem): Draft[] {
  const from = scene.sentence.clauses[clause.index - 1];
  if (!from || !ALONE.test(scene.text.slice(clause.start, figure.full.start))) return [];
  const held = COUNTED.exec(scene.text.slice(from.start, from.end));
  if (!held) return [];
  const at = from.start + held.index;
  const name = from.items.find((i): i is NameItem => isCompany(i) && i.start >= at);
  const [acting] = agents(scene, from, at);
  const subject = acting ? partyOf(scene, acting) : null;
  const object = name ? companyOf(scene, refOf(name)) : null;
  return subject && object && !sameRef(subject, object) ? [one(scene, { clause, figure, subject, object })] : [];
}
/** Does a clause count the shares that somebody holds? */
export const countedIn = (scene: Scene, clause: Clause | undefined): boolean =>
  clause !== undefined && COUNTED.test(scene.text.slice(clause.start, clause.end));
const ALONE =
  /^\s*(?:总|期末|账面|合计|目前|当前|对应|最新)*(?:市值|价值|市价总值)(?:约|为|达|合|近|逾|超|合计|约为)*$/u;
const COUNTED = /(?:持有|持|握有)[^,;。]{2,30}?[\d.,]+[万亿]?股(?:股份|股票)?$/u;

function heldAt(scene: Scene, clause: Clause): Draft[] {
  return clause.items.flatMap((figure): Draft[] => {
    if (figure.type !== 'money' || isConversion(figure) || told(scene, figure)) return [];
    const counted = countedBefore(scene, clause, figure);
    if (counted.length > 0) return counted;
    const ahead = worthAhead(scene, clause, figure);
    if (ahead) return ahead;
    if (!WORTH.test(scene.text.slice(clause.start, figure.full.start))) return [];
    const verb = scene.text.slice(clause.start, figure.start).indexOf('持有');
    const subject = holderAt(scene, clause, verb < 0 ? figure.start : clause.start + verb);
    const object = subject && assetBefore(scene, figure.start, subject);
    if (!subject || !object) return [];
    return [one(scene, { clause, figure, subject, object })];
  });
}

/** 持有价值5亿元的X股票; 对X的持仓增至5亿元, 所持X股份价值5亿元: whose shares they are stands between the holder's verb and the sum, or behind it. */
const OF_WORTH = /持有(?:了)?(?:总|市值|价值|总价值|总市值|账面价值|合计)*(?:约|近|逾|超过?|高达|达|为)*$/u;
const SHARES_OF = /^的?(?:公司|集团)?(?:股份|股票|股权|A股|H股|ADR)/u;
const POSITION =
  /(?:对|所持有?|持有)(?:的)?(?<x>[^,;。对持]{1,20}?)(?:公司|集团)?(?:的)?(?:持仓|仓位|持股|股份|股票|股权)(?:的)?(?:总|最新|期末|账面|对应)?(?:市值|价值|规模)?(?:已|则)?(?:增至|升至|降至|减至|增加到|减少到|价值|市值|达到?|约为|约|为|值|合计|近|逾|超过?)+$/u;

function worthAhead(scene: Scene, clause: Clause, figure: FigureItem): Draft[] | null {
  const lead = scene.text.slice(clause.start, figure.full.start);
  const names = clause.items.filter(isCompany);
  const behind = OF_WORTH.test(lead) ? names.find((i) => i.start >= figure.full.end) : undefined;
  const gap = behind ? scene.text.slice(figure.full.end, behind.start) : '';
  const held = behind && /^的?$/u.test(gap) && SHARES_OF.test(scene.text.slice(behind.end, clause.end)) ? behind : null;
  const m = held ? null : POSITION.exec(lead);
  const at = clause.start + (m ? m.index : lead.lastIndexOf('持有'));
  const name = held ?? (m ? names.find((i) => i.start > at && i.end <= figure.start) : undefined);
  // 甲所持乙股份: who holds stands right before.
  const near = m ? names.find((i) => i.end === at) : undefined;
  const subject = near ? companyOf(scene, refOf(near as NameItem)) : name ? holderAt(scene, clause, at) : null;
  if (name?.type !== 'name' || !subject) return null;
  const object = companyOf(scene, refOf(name));
  return sameRef(subject, object) ? null : [one(scene, { clause, figure, subject, object })];
}

const one = (scene: Scene, at: { clause: Clause; figure: FigureItem; subject: Ref; object: Ref }): Draft =>
  draft({
    ...{ rule: 'zh/holding-worth', kind: 'stake', trigger: at.figure, clause: at.clause },
    ...{ subject: at.subject, object: at.object, money: at.figure, basis: 'fair_value' as const },
    when: periodFor(scene, at.clause, at.figure),
  });

export const holdings: Rule = {
  name: 'zh/holding-worth',
  find: (scene) => {
    const words = scene.text.slice(scene.sentence.start, scene.sentence.end);
    if (!/市值|价值|持仓|仓位|持股|所持/u.test(words)) return [];
    return scene.sentence.clauses.flatMap((clause) => heldAt(scene, clause));
  },
};
