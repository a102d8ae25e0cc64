// Sales whose verb stands before what is sold, in Chinese: 出售旗下港口公司75%的权益予乙, 与乙、丙组成的财团达成协议,出售大部分海外港口, 与乙订立协议,将所持…
// 悉数售出. Who takes stands behind 予, or is who was agreed with.
import type { Ref, Scene } from '../../frame.ts';
import { list, type Where } from '../takings/lots.ts';
import { BACK } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { acting, type Deal, hero, where } from './deal.ts';
import { type Passed, passedIn } from './phrase.ts';
import { takersAt } from './takers.ts';

const SELLS = '(?:出售|转让|出让|沽售|变卖|脱售|售卖|处置|分拆出售)';
/** 出售X|予乙. */
const ONTO = new RegExp(`${SELLS}(?:了)?(?<what>[^,;:。]{2,40}?)(?:给予|予|给|与(?!其)(?=由|一个|一家|以))`, 'du');
const FIRST = new RegExp(`${SELLS}(?:了|其)?(?=[^,;:。]{2,40}(?:$|[,;。]))`, 'u');
/** Behind what is sold. */
const STOP = /,|;|。|以(?=[^,;。]{0,12}\uE006)|作价|并(?!购)|,|予|用于|以换|以偿|以及[^,;。]{2,12}的?\uE005/u;
/** 与乙签署协议: in the clause of the sale, or before it. */
const AGREED =
  /(?:与|同|和|跟)(?<who>[^,;:。]{1,60}?)(?:昨日|今日|已|正式|最终|双方|原则上|初步|就此|就[^,;。]{1,12}|\uE007|\uE009)*(?:达成|签署|签订|订立|签下|敲定)(?:了)?[^,;:。]{0,10}(?:协议|合约|契约|协定|备忘录|合同|条款|意向书)/du;
/** 组成的财团: what they are together. */
const GROUP = new RegExp(
  `(?:所|等)?(?:共同)?(?:组成|组建|牵头|为首|领衔|主导|领头)的(?:买方|收购)?(?:财团|联合体|买方|${BACK})$`,
  'u',
);
const OTHERS = /^(?:对方|后者|其)/u;
const GIVES = /(?:出售|转让|售|卖|让|转手|脱手|过户)(?:了)?(?:给|予|与(?!其)|至)(?:了)?(?=对方|后者)/u;
const OUT = /(?:售出|卖出|出售|转让|沽出|卖掉|脱手|出让|脱售)(?:了|完毕)?(?=$|[,;。])/u;
/** Whoever gives puts the thing before the verb. */
const MOVED =
  /(?:把|将)(?<what>[^,;:。把将]{2,40}?)(?:悉数|全数|全部|一并|整体|打包|以[^,;。]{0,12}\uE006+(?:的?[价现][^,;。]{0,4})?)*$/du;

interface Pact {
  takers: Ref[];
  group: boolean;
  /** Where whoever gives acts. */
  w: Where;
  at: number;
}

/** Who the sentence tells to have agreed, before a place. */
function pactBefore(scene: Scene, w: Where, until: number): Pact | null {
  for (let n = w.clause.index; n >= Math.max(0, w.clause.index - 2); n--) {
    const own = n === w.clause.index;
    const from = scene.sentence.clauses[n];
    if (!from) continue;
    const here = own ? w : where(scene, from);
    const m = AGREED.exec(own ? here.mask.slice(0, until) : here.mask);
    const span = m?.indices?.groups?.who;
    if (!m || !span) continue;
    const group = GROUP.exec(here.mask.slice(span[0], span[1]))?.[0].length ?? 0;
    const takers: Ref[] = [];
    for (const one of list(here, span[0], span[1] - group))
      if (!takers.some((t) => same(scene, t, one))) takers.push(one);
    return takers.length > 0 ? { takers, group: group > 0, w: here, at: from.start + m.index } : null;
  }
  return null;
}

function dealOf(
  w: Where,
  passed: Passed,
  at: { start: number; end: number; pact: Pact | null; takers: Ref[]; moved?: boolean },
): Deal | null {
  const { scene, clause } = w;
  const not = [...at.takers, passed.thing];
  const acts = acting(scene, at.pact?.w.clause ?? clause, at.pact?.at ?? clause.start + at.start).filter(
    (r) => !not.some((n) => n && same(scene, n, r)),
  );
  const own = passed.owner && !not.some((n) => n && same(scene, n, passed.owner as Ref)) ? [passed.owner] : [];
  const one = acts.length > 0 || own.length > 0 ? null : hero(scene, not);
  const givers = acts.length > 0 ? acts.slice(0, 1) : own.length > 0 ? own : one ? [one] : [];
  if (givers.length === 0) return null;
  const verb = { start: clause.start + at.start, end: clause.start + at.end };
  return {
    passed,
    from: clause,
    clause,
    start: verb.start,
    verb,
    moved: at.moved ?? false,
    group: at.pact?.group ?? false,
    taken: false,
    givers,
    takers: at.takers,
  };
}

/** 出售X予乙. */
function onto(w: Where): Deal[] {
  const m = ONTO.exec(w.mask);
  const span = m?.indices?.groups?.what;
  if (!m || !span) return [];
  const passed = passedIn(w, span[0], span[1]);
  const end = m.index + m[0].length;
  const takers = passed ? takersAt(w, end) : [];
  const deal = passed && takers.length > 0 ? dealOf(w, passed, { start: m.index, end, pact: null, takers }) : null;
  return deal ? [deal] : [];
}

/** 与乙达成协议,出售X; 与乙达成协议,把X卖给对方. */
function agreedOn(w: Where): Deal[] {
  const { scene, mask } = w;
  const to = GIVES.exec(mask) ?? OUT.exec(mask);
  const moved = to ? MOVED.exec(mask.slice(0, to.index)) : null;
  const first = moved ? null : FIRST.exec(mask);
  const verb = moved ? to : first;
  if (!verb) return [];
  const end = verb.index + verb[0].length;
  if (moved && GIVES.test(mask) && !OTHERS.test(mask.slice(end))) return [];
  const pact = pactBefore(scene, w, moved ? moved.index : verb.index);
  if (!pact) return [];
  const span = moved?.indices?.groups?.what;
  const stop = STOP.exec(mask.slice(end));
  const passed = span ? passedIn(w, span[0], span[1]) : passedIn(w, end, stop ? end + stop.index : mask.length);
  const deal = passed
    ? dealOf(w, passed, { start: verb.index, end, pact, takers: pact.takers, moved: moved !== null })
    : null;
  return deal ? [deal, ...besides(scene, deal)] : [];
}

const AND = /^\s*(?:以及|和|及|连同|还有)/u;

/** 出售甲的80%权益,|以及乙的90%权益. */
function besides(scene: Scene, deal: Deal): Deal[] {
  const next = scene.sentence.clauses[deal.clause.index + 1];
  const w = next && where(scene, next);
  const lead = w && AND.exec(w.mask);
  const passed = lead ? passedIn(w, lead[0].length, w.mask.length) : null;
  if (!next || !passed?.percent || !passed.thing) return [];
  const verb = { start: next.start, end: next.start + 1 };
  return [{ ...deal, takers: deal.takers.slice(0, 1), passed, from: next, clause: next, start: next.start, verb }];
}

/** The sales of a clause whose verb stands first, or that were agreed on. */
export const agreed = (w: Where): Deal[] => {
  const found = onto(w);
  return found.length > 0 ? found : agreedOn(w);
};
