// New shares taken up for a sum that stands before them: 这家药企会认购甲1亿美元普通股, 还会认购卖方新发行的3亿美元股份. The name ends where the sum
// begins.
import { type Draft, draft, type Scene, sameRef } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure } from '../../item.ts';
import { told } from '../govern.ts';
import { companyOf } from '../refer.ts';
import { agents, partyOf, placed } from '../roles.ts';

const TAKES = /(?:认购|买入|购入|买下|认缴)(?:了)?/gu;
const NEW =
  /^(?:所|将|拟)?(?:的|新)?(?:新发行|增发|发行|定向增发|新增发|新发)?的?(?:价值|总值|总额|约|近|逾|不超过|最多|至多|\s)*$/u;
const SHARES =
  /^(?:的|等值的?)?(?:新发行的?|新发的?|新增)?(?:普通股|优先股|A类股|新股|股份|股票|股权|可转债|可转换债券|可转股)/u;

function taken(scene: Scene, clause: Clause, f: FigureItem): Draft[] {
  if (!SHARES.test(scene.text.slice(f.full.end, f.full.end + 14))) return [];
  const issuer = placed(scene, clause).findLast(
    (p) => p.item.end <= f.full.start && !/^新?(?:发行|增发)/u.test(scene.text.slice(p.item.start, p.item.end)),
  );
  if (!issuer || !NEW.test(scene.text.slice(issuer.item.end, f.full.start))) return [];
  const lead = scene.text.slice(clause.start, issuer.item.start);
  const verb = [...lead.matchAll(TAKES)].at(-1);
  if (!verb || lead.length - verb.index - verb[0].length > 2) return [];
  const acting = agents(scene, clause, clause.start + verb.index)[0];
  const subject = acting ? partyOf(scene, acting) : null;
  const object = partyOf(scene, issuer, subject);
  if (!subject || !object || sameRef(subject, object)) return [];
  const base = { rule: 'zh/subscribed', kind: 'investment', trigger: f, clause, money: f } as const;
  return [draft({ ...base, subject: companyOf(scene, subject), object: companyOf(scene, object) })];
}

export const subscribes = {
  name: 'zh/subscribed',
  find: (scene: Scene): Draft[] =>
    scene.sentence.clauses.flatMap((clause) =>
      clause.items.flatMap((f) =>
        isFigure(f) && f.type === 'money' && !told(scene, f) ? taken(scene, clause, f) : [],
      ),
    ),
};
