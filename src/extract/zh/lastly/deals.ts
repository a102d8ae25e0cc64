// Sums of deals that no rule has told, decided by the verb of dealing nearest to them: who acts, what is dealt in and who is on the
// other side, from the clause, from the clause before where the sum stands in a clause of its own (…,回笼资金7.3亿元), then
// from the deal told last. Silent where nobody acts or nothing is dealt in.
import { type Draft, draft, last, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { Clause, FigureItem } from '../../item.ts';
import { thingBehind } from '../deeds/things.ts';
import { companyOfDeal } from '../holdings/company.ts';
import { plainAgent } from '../holdings/phrases.ts';
import { isLender } from '../loans/lenders.ts';
import { companyOf } from '../refer.ts';
import { agents, marked, partyOf, patients, placed } from '../roles.ts';

type Deed = 'sell' | 'take' | 'give' | 'lend';

/** Verbs of dealing by what whoever acts does. */
const VERBS: readonly [Deed, RegExp][] = [
  [
    'sell',
    /出售|出脱|售出|售予|售让|卖出|卖掉|卖给|卖了|卖得|转让|出让|让出|处分|处置|脱手|减持|抛售|套现|清仓|清空|退出|释出|释股|沽出|沽售|变卖|剥离|过户|交给|甩卖|离场/gu,
  ],
  [
    'take',
    /收购|并购|买下|买进|买入|购入|购得|拿下|接手|接盘|受让|换取|换得|换回|吃下|盘下|标下|竞得|拍下|入主|私有化|入股|增持|认购(?!订单)|取得(?=[^,;。]{0,20}(?:股|权益|业务|事业|部门|工厂))/gu,
  ],
  ['give', /注资|增资|出资|认缴|注入|拨付|追加投资|追加|押注|参投|跟投|领投|投了|砸下|砸|掏出|掏|投给/gu],
  ['lend', /承贷|承作|放款|放贷|批贷|贷给|借给|贷出|授信/gu],
];

interface Cue {
  deed: Deed;
  clause: Clause;
  start: number;
  end: number;
}

/** The verbs of a clause in order. */
function cuesIn(scene: Scene, clause: Clause): Cue[] {
  const text = scene.text.slice(clause.start, clause.end);
  return VERBS.flatMap(([deed, pattern]) =>
    [...text.matchAll(pattern)].map((m) => ({
      deed,
      clause,
      start: clause.start + m.index,
      end: clause.start + m.index + m[0].length,
    })),
  )
    .filter(
      (c) => !NOUN.test(scene.text.slice(c.end, c.end + 3)) && !APART.test(scene.text.slice(c.start - 4, c.start)),
    )
    .sort((a, b) => a.start - b.start);
}

/** 收购价, 出售计划, 增资完成后: no deed. */
const NOUN = /^(?:价|款|额|方|人|计划|事项|协议|完成|要约|前|后|期间|比例|权|标的|资金|贷款|税|费|所得|时|潮)/u;
const APART = /(?:用于|用以|为|若|如|每|后续|拟?不)$/u;

/** A clause that tells what a deal cost or brought, and no deed of its own. */
const SUM_ONLY =
  /^\s*(?:其中|而|但|并|共|合计|由此|借此|据此|也|将|可|预计|预估|据悉|此前|当时|公司|集团|双方|整体|潜在|最终|最高|首付|本次|此次|该|交易|收购|转让|股权|总|现金|初步|折合|换算)*(?:作价|对价|代价|价格|价款|价码|价|金额|总额|总价|总值|售价|报价|规模|涉资|涉及|耗资|斥资|花费|花了?|支付|付出|套现|回笼|到手|进账|入账|落袋|获得|取得|获|取回|换回|收回|回收|拿回|得款|收到|所得|账面|资金|款项|为|约|共|达|高达)+(?:资金|现金|款项|金额|总额|规模|介于|约为|约|为|共|达|合计|超|逾|近|到|的|在|是|:)*$/u;

/** The verb that a sum hangs on. */
function cueOf(scene: Scene, clause: Clause, figure: FigureItem): Cue | null {
  const own = cuesIn(scene, clause);
  const before = last(own.filter((c) => c.end <= figure.full.start));
  const after = own.find((c) => c.start >= figure.full.end);
  const apart = (c: Cue): number => (c.end <= figure.start ? figure.full.start - c.end : c.start - figure.full.end);
  if (before && after) return apart(after) <= 6 && apart(after) < apart(before) ? after : before;
  if (before ?? after) return before ?? after ?? null;
  if (!SUM_ONLY.test(scene.text.slice(clause.start, figure.full.start))) return null;
  for (let index = clause.index - 1; index >= Math.max(0, clause.index - 2); index--) {
    const from = scene.sentence.clauses[index];
    const cue = from && last(cuesIn(scene, from));
    if (cue) return cue;
  }
  return null;
}

/** Who acts: the parties before the verb, else an odd phrase there. */
function actors(scene: Scene, { clause, start }: Cue): Ref[] {
  const acting = agents(scene, clause, start);
  const here = acting.some((p) => p.item.start >= clause.start);
  const odd = here ? null : plainAgent(scene, clause, start);
  if (odd) return [odd];
  return acting.map((p) => partyOf(scene, p)).filter((r) => r !== null);
}

/** Which company or thing is dealt in. */
function dealt(scene: Scene, cue: Cue, party: Ref): Ref | null {
  const { clause, end } = cue;
  const other = (list: Ref[]): Ref | null => list.find((r) => !sameRef(r, party)) ?? null;
  const moved = other(marked(scene, clause, { mark: 'moved', not: party }));
  if (moved) return moved;
  const thing = thingBehind(scene, clause, { at: end, not: party });
  if (thing) return thing.thing;
  const to = cue.deed === 'give' ? other(marked(scene, clause, { mark: 'to', not: party })) : null;
  if (to) return to;
  const behind = other(patients(scene, clause, { from: end, not: party }));
  if (behind) return behind;
  if (cue.deed === 'give') return null;
  const percent = clause.items.find((i): i is FigureItem => i.type === 'percent') ?? null;
  return percent ? companyOfDeal(scene, clause, { figure: percent, party }) : null;
}

/** 卖给Y, 由Y接手: who takes what is sold. */
function taker(scene: Scene, { clause, start, end }: Cue, not: readonly Ref[]): Ref | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const named = [
    ...marked(scene, clause, { mark: 'to', from: start - 12 }),
    ...marked(scene, clause, { mark: 'by', from: end }),
    ...(next && /接手|接盘|承接|受让/u.test(scene.text.slice(next.start, next.end))
      ? marked(scene, next, { mark: 'by' })
      : []),
  ];
  return named.find((r) => r.row !== null && !not.some((n) => sameRef(n, r))) ?? null;
}

/** 从X手中买下Y, 自X买下Y: who sells what is taken. */
const giver = (scene: Scene, { clause }: Cue, not: readonly Ref[]): Ref | null =>
  marked(scene, clause, { mark: 'from' }).find((r) => !not.some((n) => sameRef(n, r))) ?? null;

interface At {
  clause: Clause;
  figure: FigureItem;
}

function lent(scene: Scene, cue: Cue, { clause, figure }: At): Draft[] {
  const prior = last(scene.drafts.filter((d) => d.kind === 'debt')) ?? scene.discourse.raised;
  const lenders = actors(scene, cue).filter(isLender);
  const to = marked(scene, cue.clause, { mark: 'to' })[0] ?? (prior?.kind === 'debt' ? prior.object : null);
  if (lenders.length === 0 || !to || isLender(to)) return [];
  const each = /各[^,;。]{0,4}$/u.test(scene.text.slice(clause.start, figure.full.start));
  const base = { rule: 'zh/lastly-lent', kind: 'debt', trigger: figure, clause, money: figure } as const;
  return (each ? lenders : lenders.slice(0, 1)).map((subject) =>
    draft({ ...base, subject, object: companyOf(scene, to) }),
  );
}

/** Less is the price of a share. */
const LEAST = 1e6;
const EACH = /每[^,;。、]{0,14}$/u;

/** The deals of one sum. */
export function dealsOf(scene: Scene, at: At): Draft[] {
  const { clause, figure } = at;
  if (figure.high < LEAST || EACH.test(scene.text.slice(clause.start, figure.full.start))) return [];
  const cue = cueOf(scene, clause, figure);
  if (!cue) return [];
  if (cue.deed === 'lend') return lent(scene, cue, at);
  const acting = actors(scene, cue);
  const party = acting[0];
  const object = party ? dealt(scene, cue, party) : null;
  if (!party || !object || sameRef(party, object)) return [];
  const base = { trigger: figure, clause, object, money: figure } as const;
  const planned =
    cue.clause === clause
      ? null
      : cue.clause.items.some((i) => i.type === 'word' && i.senses.some((s) => s.class === 'planned'))
        ? ('planned' as const)
        : null;
  if (cue.deed === 'sell') {
    const to = taker(scene, cue, [party, object]);
    const sale = draft({
      ...base,
      rule: 'zh/lastly-sold',
      kind: 'divestment',
      subject: party,
      extent: 'reduce',
      status: planned,
    });
    return to
      ? [sale, draft({ ...base, rule: 'zh/lastly-bought', kind: 'investment', subject: to, status: planned })]
      : [sale];
  }
  const from = cue.deed === 'take' ? giver(scene, cue, [party, object]) : null;
  const rule = cue.deed === 'take' ? 'zh/lastly-taken' : 'zh/lastly-given';
  const deal = draft({ ...base, rule, kind: 'investment', subject: party, status: planned });
  return from
    ? [
        deal,
        draft({
          ...base,
          rule: 'zh/lastly-seller',
          kind: 'divestment',
          subject: from,
          extent: 'reduce',
          status: planned,
        }),
      ]
    : [deal];
}

/** Is there anything to deal in at a place? Most sums stand where nobody is named. */
export const dealing = (scene: Scene): boolean => scene.sentence.clauses.some((c) => placed(scene, c).length > 0);
