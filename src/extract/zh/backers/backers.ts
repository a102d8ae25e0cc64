// Who stands behind a company, in Chinese, told as a list by a noun (股东之列有甲、乙, 历轮投资者有甲、乙, 背后站着甲和乙), as those who are in one
// (甲、乙出现在名单里), or by what they did in a round (甲和乙跟随, 甲、乙等也曾下注). Gives an investment of each, without a figure.
import { type Draft, draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, isFigure, isWord, sense } from '../../item.ts';
import { financed } from '../parties.ts';
import { where } from '../passing/deal.ts';
import { takersAt } from '../passing/takers.ts';
import { negated } from '../sides.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK, GAP, NAME } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';

const NOUN =
  '(?:股东|投资人|投资者|投资方|投资机构|出资人|出资方|出资者|金主|认购方|认购者|认购人|应募人|获配(?:对象|方|机构|投资者|者)|认购对象|发行对象|资方|参投方|参与者|参与机构|跟投方|支持者|承配人|基石投资者|财务投资人|产业方)';
const WORTH =
  /股东|获配|应募|对象|投资|出资|金主|认购|资方|参投|支持者|承配人|产业方|背后|参与|参加|加入|名单|名册|之列|其列|在列|榜上有名|其中|列席|阵容|跟随|跟进|下注|捧场|入场|跟上/u;
const NAMES = '(?:之列|名单|名册|名录|阵容|行列|一栏|列表|席位|当中|之中|方面)';
const IN = '(?:之列|当中|之中|中|里|里头|上|之上|内)';
const HAS =
  '(?:还|则|也|更|已|目前|主要|另|既|此前|曾)*(?:包括了?|包含|囊括|涵盖|横跨|不乏|含|即|有|是|为|多了|增加了|出现了?|可见|站着|分别是|分别为|来自|除了?|:)';
/** 除了甲,还有乙. */
const EXCEPT = /除了?$/u;
const ELSE = /^\s*(?:还|也|另|亦)(?:有|包括|出现了?)/u;
/** 股东之列有甲、乙; 历轮投资者有甲、乙. */
const LISTED = new RegExp(`(?<noun>${NOUN})(?:${NAMES}?${IN}?${NAMES}?${IN}?)(?:${HAS})`, 'u');
/** 参与某某本轮融资的还有甲与乙. */
const JOINED = /(?:参与|参加|加入)[^,;。]{0,16}(?:轮|融资|募资|投资)(?<noun>的)(?:还|则|也|另)*(?:有|是|包括)/u;
const BEHIND = /(?<noun>背后)的?(?:站着|(?:投资人|股东|资本|金主)(?:有|是|则是|还有))/u;
/** 甲、乙也出现在名单里. */
const AMONG = new RegExp(
  `(?:等[^,;。]{0,8}?)?(?:也|亦|都|均|则|还|一同|同样|赫然|悉数|双双|分别|皆|早已|同|全部|全数)*(?:赫然在列|悉数在列|均在列|榜上有名|(?:在列|在场)|(?:出现|现身|位列|名列|跻身|列|现|见|身|榜上有名)?(?:在|于)(?:这份|此轮|本轮|该轮|其|投资方?|认购|股东|出资[人方]?|基石|机构|投资[者人]|跟投方|参投方)*(?:${NAMES}|其列|其中)${IN}?|(?:位列|名列|跻身)(?:其中|其列|(?:股东|投资[者人方])(?:${NAMES}|${IN})?))$`,
  'u',
);
/** 甲和乙跟随: in a round told before. */
const DID =
  /(?:等[^,;。]{0,10}?)?(?:也|亦|都|均|则|还|一同|同样|悉数|双双|此前|先后|早前|分别|相继|曾|早|随后|继续|早期|皆|全部)*(?:(?:有份?|参与了?|纷纷)(?:出资|跟投|参投|认购|投资|参与)了?|(?:为|是)(?:本轮|此轮|该轮)?(?:出资方|参投方|跟投方|出资人|投资方)(?:之一)?|跟随|跟进|跟上|下注|捧场|入场|到场|参与其中|凑了份子|掏了钱|出了钱|买了单|投过钱|投了钱)(?:了)?$/u;
/** 潜在出资人: nobody has given anything. */
const MAYBE = /潜在|有意|意向|拟|可能|洽谈|正在谈/u;
const NOT_SO = /(?:\uE008+|第[一二三四五]|最大|控股|单一|二|三|一|主要卖|前[一二三五十])大?[^,;。]{0,2}$/u;

const OWNER = new RegExp(
  `(?<who>${NAME}|${BACK})${GAP}(?:的|早期|历轮|历次|现有|原|老|新|此前|主要|机构|外部|潜在|本轮|新进|财务|战略|产业|知名|全部|各轮|目前)*$`,
  'u',
);

/** Whose backers they are: named before the noun, else who is told to raise money. */
function financedBy(w: Where, until: number): Ref | null {
  const { scene } = w;
  const m = OWNER.exec(w.mask.slice(0, until));
  const who = m?.groups?.who;
  const own = m && who ? list(w, m.index, m.index + who.length)[0] : undefined;
  if (own) return own;
  const { title, main, label } = scene.discourse;
  return label ?? financed(scene) ?? main ?? title;
}

interface Roster {
  clause: Clause;
  at: { start: number; end: number };
  members: Ref[];
  object: Ref | null;
  status: Draft['status'];
  kind: 'investment' | 'stake';
}

function listed(w: Where): Roster | null {
  const { scene, clause, mask } = w;
  const m = LISTED.exec(mask) ?? BEHIND.exec(mask) ?? JOINED.exec(mask);
  if (!m || NOT_SO.test(mask.slice(0, m.index)) || negated(clause, clause.start + m.index + m[0].length)) return null;
  const next = scene.sentence.clauses[clause.index + 1];
  const members = takersAt(w, m.index + m[0].length);
  const except = EXCEPT.test(m[0]) && next ? ELSE.exec(where(scene, next).mask) : null;
  if (EXCEPT.test(m[0]) && !except) return null;
  if (next && except) members.push(...takersAt(where(scene, next), except[0].length));
  if (next && /^\s*(?:以及|和|及|还有|也有)/u.test(scene.text.slice(next.start, next.end))) {
    const more = where(scene, next);
    members.push(...takersAt(more, /^\s*(?:以及|和|及|还有|也有)(?:来自)?/u.exec(more.mask)?.[0].length ?? 0));
  }
  const lead = mask.slice(0, m.index);
  return {
    clause,
    at: { start: clause.start + m.index, end: clause.start + m.index + m[0].length },
    members,
    object: financedBy(w, m.index),
    status: MAYBE.test(lead.slice(-8)) ? 'in_talks' : null,
    kind: 'investment',
  };
}

const LEAD =
  /^\s*(?:此外|另外|其中|连同|而|以及|还有|包括|同时|除[^,;。]{1,16}外|来自[^,;。的]{1,10}的|\uE007|[,、])*/u;

function among(w: Where): Roster | null {
  const { scene, clause, mask } = w;
  const m = AMONG.exec(mask) ?? DID.exec(mask);
  if (!m || m.index < 2 || /[不没未]$/u.test(mask.slice(0, m.index)) || negated(clause, clause.end)) return null;
  const start = LEAD.exec(mask)?.[0].length ?? 0;
  const until = m.index;
  if (/[把将向对给从由被]/u.test(mask.slice(start, until))) return null;
  const members = takersAt({ ...w, mask: mask.slice(0, until) }, start);
  const led = scene.sentence.items.some(
    (i) => isWord(i, 'round') || isWord(i, 'raise') || sense(i, 'invest') === 'lead',
  );
  const { raised, title, main, label } = scene.discourse;
  // 股东名单里,甲、乙悉数在列: the clause before says what they are in.
  const before = scene.sentence.clauses[clause.index - 1];
  const words = `${before ? scene.text.slice(before.start, before.end) : ''}${m[0]}`;
  const holders = HOLDERS.test(words);
  const of = holders && before ? ownerIn(where(scene, before)) : null;
  const round = led || (raised && clause.start - raised.trigger.start < 200 && raised.kind !== 'debt');
  if (!round && !holders && !BACKERS.test(words) && !(/下注|投过钱|有份/u.test(m[0]) && (title ?? main))) return null;
  const near = scene.drafts.findLast((d) => d.kind === 'investment' && d.object);
  return {
    clause,
    at: { start: clause.start + until, end: clause.end },
    members,
    object:
      (holders ? [of, label, title, main, financed(scene)] : [label, financed(scene), near?.object, main, title]).find(
        (r) => r && !members.some((n) => same(scene, n, r)),
      ) ?? null,
    status: null,
    kind: /股东/u.test(m[0]) ? 'stake' : 'investment',
  };
}

/** 燧原的股东名单里: whose holders they are. */
function ownerIn(w: Where): Ref | null {
  const m = OF_HOLDERS.exec(w.mask);
  const who = m?.groups?.who;
  return m && who ? (list(w, m.index, m.index + who.length)[0] ?? null) : null;
}
const OF_HOLDERS = new RegExp(`(?<who>${NAME}|${BACK})${GAP}的?[^,;。\uE001-\uE006]{0,6}股东`, 'u');
const HOLDERS = /股东(?!大会)/u;
const BACKERS = new RegExp(`${NOUN}(?:${NAMES}|共|有|$)`, 'u');

function draftsOf(scene: Scene, { clause, at, members, object, status, kind }: Roster): Draft[] {
  if (!object || members.length === 0) return [];
  // What a list was taken for by the company named before it.
  for (const d of scene.drafts)
    if (d.rule === 'zh/investor-list' && d.clause === clause && kind === 'stake' && !sameRef(d.object, object))
      d.object = object;
  return members
    .filter((m) => !same(scene, m, object))
    .filter(
      (m) =>
        !scene.drafts.some(
          (d) =>
            (d.kind === 'investment' || (d.kind === 'stake' && d.clause === clause)) &&
            d.subject &&
            same(scene, d.subject, m),
        ),
    )
    .map((subject) => draft({ rule: 'zh/backers', kind, trigger: at, clause, subject, object, status }));
}

/** A clause with sums or shares tells more than a list. */
const plain = (clause: Clause): boolean =>
  !clause.items.some((i) => isFigure(i) && (i.type === 'money' || i.type === 'percent')) &&
  clause.items.some((i) => isCompany(i));

export const backers: Rule = {
  name: 'zh/backers',
  find: (scene) =>
    WORTH.test(scene.text.slice(scene.sentence.start, scene.sentence.end))
      ? scene.sentence.clauses.flatMap((clause) => {
          if (!WORTH.test(scene.text.slice(clause.start, clause.end)) || !plain(clause)) return [];
          const w = where(scene, clause);
          const roster = listed(w) ?? among(w);
          return roster ? draftsOf(scene, roster) : [];
        })
      : [],
};
