// Shares taken up for a sum that stands before them: 这家药企会认购甲1亿美元普通股, 还会认购卖方新发行的3亿美元股份, where the name ends
// at the sum; 买入50亿美元甲股票, where it begins behind it.
import { type Draft, draft, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agents, type Placed, partyOf, placed } from '../roles.ts';

const TAKES = /(?:认购|买入|购入|购买|买进|买下|认缴)(?:了)?/gu;
const NEW =
  /^(?:所|将|拟)?(?:的|新)?(?:新发行|增发|发行|定向增发|新增发|新发)?的?(?:价值|总值|总额|约|近|逾|不超过|最多|至多|\s)*$/u;
const SHARES =
  /^(?:的|等值的?)?(?:新发行的?|新发的?|新增)?(?:普通股|优先股|A类股|新股|股份|股票|股权|可转债|可转换债券|可转股)/u;

/** Between the verb and the sum: 价值|50亿美元. */
const WORTH = /^(?:价值|总值|总额|约|近|逾|超过|至少|不超过|最多|至多|合计|共|\s)*$/u;
const ISSUED =
  /^(?:公司|集团|股份)?(?:所|新)?(?:发行)?的?(?:新发行的?|增发的?)?(?:普通股|优先股|A类股|新股|股份|股票|股权)(?!质押|激励|代码|期权|基金|挂钩|服务|平台)/u;

/** 买入50亿美元甲股票, 认购价值5亿美元的甲新股: whose shares they are stands behind the sum. */
function takenBehind(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  const issuer = placed(scene, clause).find((p) => p.item.start >= f.full.end);
  if (!issuer || !/^的?$/u.test(scene.text.slice(f.full.end, issuer.item.start))) return [];
  if (!ISSUED.test(scene.text.slice(issuer.item.end, clause.end))) return [];
  const lead = scene.text.slice(clause.start, f.full.start);
  const verb = [...lead.matchAll(TAKES)].at(-1);
  if (!verb || !WORTH.test(lead.slice(verb.index + verb[0].length))) return [];
  return takenBy(scene, clause, { f, issuer, at: clause.start + verb.index });
}

function takenBy(
  scene: Scene,
  clause: Clause,
  { f, issuer, at }: { f: FigureItem; issuer: Placed; at: number },
): Draft[] {
  const acting = agents(scene, clause, at)[0];
  const subject = acting ? partyOf(scene, acting) : null;
  const object = partyOf(scene, issuer, subject);
  if (!subject || !object || sameRef(subject, object)) return [];
  const base = { rule: 'zh/subscribed', kind: 'investment', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject: companyOf(scene, subject), object: companyOf(scene, object) })];
}

function taken(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (!SHARES.test(scene.text.slice(f.full.end, f.full.end + 14))) return [];
  const issuer = placed(scene, clause).findLast(
    (p) => p.item.end <= f.full.start && !/^新?(?:发行|增发)/u.test(scene.text.slice(p.item.start, p.item.end)),
  );
  if (!issuer || !NEW.test(scene.text.slice(issuer.item.end, f.full.start))) return [];
  const lead = scene.text.slice(clause.start, issuer.item.start);
  const verb = [...lead.matchAll(TAKES)].at(-1);
  if (!verb || lead.length - verb.index - verb[0].length > 2) return [];
  return takenBy(scene, clause, { f, issuer, at: clause.start + verb.index });
}

export const subscribes = {
  name: 'zh/subscribed',
  find: (scene: Scene): Draft[] =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f) =>
        isFigure(f) && f.type === 'money' && !told(scene, f)
          ? [...taken(scene, clause, f), ...takenBehind(scene, clause, f)]
          : [],
      ),
    ),
};
