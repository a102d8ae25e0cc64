// Who is in the group that buys, told apart from the deal, in Chinese: 买方财团由甲、乙以及丙组成; 财团除甲外,还有乙与丙; 成员包括甲和乙. Gives an investment of
// each in what the deal told last deals in.
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import type { Where } from '../takings/lots.ts';
import { BACK } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { where } from './deal.ts';
import { takersAt } from './takers.ts';

const GROUP = /财团|联合体|买方|收购方|买家|竞购方|要约方/u;
const WHO = new RegExp(
  `(?:(?:买方|买家|收购方?|竞购|投资|联合|要约方?|私有化|该|这个|上述|新)*(?<who>财团|联合体|买方团|买方|收购方|买家|竞购方|要约方|${BACK})|^\\s*(?:财团)?成员)(?:的)?(?:成员|阵容|名单|方面)?(?:则|主要|中|里|还|\\uE009)*(?:由|包括了?|包含|除了?|有|为|是|:)`,
  'du',
);
/** 除甲外,|还有乙与丙. */
const ELSE = /^\s*(?:还|尚|亦|也|另)(?:有|包括|包含|见)/u;
const EXCEPT = /(?:之)?外(?:$|,)/u;
const MADE_OF = /(?:共同|联合|一起)?(?:组成|构成|组建|设立|牵头|领衔|发起)(?:$|[,;。])/u;
const SUM = /\uE005|\uE006/u;

/** What is dealt in: of the deal that the sentence or the text told last. */
function dealtIn(scene: Scene): Draft | null {
  const is = (d: Draft): boolean => (d.kind === 'investment' || d.kind === 'divestment') && d.object !== null;
  const here = scene.drafts.findLast(is) ?? scene.discourse.tales?.findLast(is);
  const { deal } = scene.discourse;
  return here ?? (deal && is(deal) ? deal : null);
}

/** The parties of a stretch of a clause. */
const within = (w: Where, from: number, to: number): Ref[] => takersAt({ ...w, mask: w.mask.slice(0, to) }, from);

function membersIn(w: Where, from: number): Ref[] {
  const { scene, clause, mask } = w;
  const rest = mask.slice(from);
  const made = MADE_OF.exec(rest);
  const except = EXCEPT.exec(rest);
  const to = from + (made?.index ?? except?.index ?? rest.length);
  const found = within(w, from, to);
  const next = scene.sentence.clauses[clause.index + 1];
  const more = next && where(scene, next);
  const goes = more && (except ?? made === null) ? ELSE.exec(more.mask) : null;
  return more && goes ? [...found, ...within(more, goes[0].length, more.mask.length)] : found;
}

export const consortium: Rule = {
  name: 'zh/consortium',
  find(scene) {
    if (!GROUP.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
    const made: Draft[] = [];
    for (const clause of scene.sentence.clauses) {
      const w = where(scene, clause);
      const m = WHO.exec(w.mask);
      const who = m?.indices?.groups?.who;
      if (!m || SUM.test(w.mask)) continue;
      if (who && !GROUP.test(scene.text.slice(clause.start + who[0], clause.start + who[1]))) continue;
      // 由甲…: only where they make it up.
      const from = m.index + m[0].length;
      if (/由$/u.test(m[0]) && !MADE_OF.test(w.mask.slice(from))) continue;
      const deal = dealtIn(scene);
      const object = deal?.object;
      if (!deal || !object) continue;
      const members = membersIn(w, from);
      const told = [...scene.drafts, ...(scene.discourse.tales ?? [])].filter((d) => d.kind === 'investment');
      for (const subject of members) {
        const known = told.some(
          (d) => d.subject && d.object && same(scene, d.subject, subject) && same(scene, d.object, object),
        );
        const seller = deal.kind === 'divestment' && deal.subject !== null && same(scene, deal.subject, subject);
        if (known || seller || same(scene, subject, object)) continue;
        const trigger = { start: clause.start + m.index, end: clause.start + from };
        made.push(
          draft({
            rule: 'zh/consortium',
            kind: 'investment',
            trigger,
            clause,
            subject,
            object,
            status: deal.status,
            extent: null,
          }),
        );
      }
    }
    return made;
  },
};
