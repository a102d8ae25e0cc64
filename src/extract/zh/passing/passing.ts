// Things and shares that pass from hand to hand, in Chinese, by the places of a clause or two: 把/将X卖给乙, X以5亿元售予乙, X悉数脱手,买家是乙,
// X由乙接手, 从丙手中买下X, 向丙购入X. Says who gives, what, who takes and for how much, and what whoever gives keeps of it.
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, type FigureItem, isFigure, isWord } from '../../item.ts';
import { heldIn } from '../registers/whose.ts';
import { negated } from '../sides.ts';
import type { Where } from '../takings/lots.ts';
import { GAP, masked, NAME, PERCENT } from '../takings/mask.ts';
import { same } from '../takings/parties.ts';
import { agreed } from './agreed.ts';
import { acting, type Deal, hero, where } from './deal.ts';
import { PARTS, type Passed, passedIn } from './phrase.ts';
import { sumOf } from './sums.ts';
import { sideIn, takersAt } from './takers.ts';

const WORTH = /[售卖让售予手沽出分脱过剥移归倒割接购买受盘承拿吃抢竞拍取获吞]/u;
/** Who takes stands behind it. */
const GIVE =
  /(?:出售|转让|转售|转卖|售|卖断|卖|让渡|出让|让|脱手|转手|处分|出脱|过户|变卖|沽售|沽出|剥离|倒手|脱售|甩卖|让售|移交|割让|转)(?:了)?(?:给|予|与(?!其)|至|到)(?:了)?|移交(?=\uE001)|归了|划归(?:给)?/gu;
/** Nobody stands behind it; who takes is told later. */
const GONE = /(?:出售|卖出|卖掉|脱手|转让|处分|变卖|售出|售让|出脱|沽出|易手|剥离|卖断|卖)(?:了|完毕)?(?=$|[,;。])/gu;
const BY = new RegExp(
  `[由被遭](?<who>[^,;:。由被]{0,16}${NAME}[^,;:。由]{0,12}?)(?:全数|悉数|全部|整体|一并|出面|负责|独家|共同|联合|以[^,;。]{0,10}\\uE006+(?:现金)?)*(?:接手|接盘|接走|承接|买下|买走|收购|收下|盘下|受让|拍下|竞得|拿下|抢下|买断|购入|吃下)`,
  'gu',
);
/** 向乙出售X: who takes stands before. */
const TO = new RegExp(
  `(?:向|对)(?<who>[^,;:。向]{0,16}?${NAME}${GAP}(?:集团|公司|股份|等[^,;。]{0,6})?)(?:以[^,;:。]{0,14}\\uE006+(?:的?[价现][^,;。]{0,4})?)?(?:出售|转让|卖出|售出|出让|变卖|脱售)(?:了)?`,
  'gu',
);
const FROM = new RegExp(
  `(?:从|自|向|跟)(?<who>[^,;:。从自向]{0,16}?${NAME}${GAP}(?:集团|公司|股份|等[^,;。]{0,6})?)(?:手[中里上]|处|那里)?(?:以[^,;:。]{0,14}\\uE006+(?:的?[价现][^,;。]{0,4})?)?(?<verb>收购|买下|买走|买回|买来|买入|买进|购入|购得|购回|购买|接过|接手|接下|接走|接管|受让|拿下|取得|获得|盘下|抢下|吃下|吞下|买断|承接|收下)(?:了|下|来)?`,
  'gu',
);
/** 从丙手里把X接了过来: what is taken stands before the verb. */
const FROM_BA = new RegExp(
  `(?:从|自)(?<who>[^,;:。从自向]{0,16}?${NAME}${GAP}(?:集团|公司|股份|等[^,;。]{0,6})?)(?:手[中里上]|处|那里)(?:把|将)(?<of>[^,;:。把将]{2,36}?)(?:以[^,;:。]{0,14}\\uE006+)?(?:接了?过来|接过来?|接手|接下|接走|(?:买|收|拿|要|夺)了?(?:下来|回来|过来)|买下|买走|买断|收购|购回|收回|拿下|收归(?:己有|旗下))`,
  'dgu',
);
/** Between what is passed on and the verb. */
const LINK =
  /(?:[,\s]|(?:以|作价|按|斥|并以)[^,;:。\uE001-\uE005]{0,10}\uE006+(?:左右|上下|的)*(?:的?(?:价格|价码|企业价值|现金|总价|对价|代价|作价|价)){0,2}|\uE007|\uE009|全部|悉数|整体|一并|打包|全数|正式|最终|决定|敲定|拍板|同意|宣布|协议|公开|分别|也|都|均|则|亦|已经|已|拟|将|会|曾|刚|准备|计划|打算|要|去年|早前|早已|先后|陆续|一口气|底|初|月|就|便|随后|随即|日前|近期|近日|成功|完成|签约|挂牌|通过[^,;。]{0,10}(?:方式)?)*$/u;

interface Found {
  passed: Passed;
  w: Where;
  start: number;
  moved: boolean;
}

const BA = /^(?<lead>.*)(?:把|将(?!军|近|来))(?<of>(?:[^把将]|将军)+)$/u;

/** What stands before a verb, in its clause or in the one or two before it. */
function thingBefore(w: Where, until: number): Found | null {
  const { scene } = w;
  let own: Where | undefined = w;
  let to = until;
  for (let n = 0; n < 3 && own; n++) {
    const here: Where = own;
    const lead = here.mask.slice(0, to);
    const words = lead.slice(0, LINK.exec(lead)?.index ?? lead.length);
    // 将 of a plan is a link; 将 before a thing moves it.
    const ba = BA.exec(words);
    const start = ba?.groups?.of ? words.length - ba.groups.of.length : 0;
    if (words !== '') {
      const parts = ba && PARTS.test(words.slice(start));
      const passed = parts ? null : passedIn(here, start, words.length);
      if (passed) return { passed, w: here, start, moved: ba !== null };
      if (!parts) return null;
    }
    own =
      scene.sentence.clauses[here.clause.index - 1] &&
      where(scene, scene.sentence.clauses[here.clause.index - 1] as Clause);
    to = own?.mask.length ?? 0;
  }
  return null;
}

/** Who gives: whose it is said to be, who acts before it, whom the text is about. */
function giversOf(scene: Scene, { passed, w, start, moved }: Found, takers: readonly Ref[]): Ref[] {
  const held = passed.owner && /[持手]/u.test(w.mask.slice(start)) ? passed.owner : null;
  const not = [...takers, passed.thing];
  const fits = (r: Ref | null): r is Ref => r !== null && !not.some((n) => n && same(scene, n, r));
  if (fits(held)) return [held];
  const at = moved ? acting(scene, w.clause, w.clause.start + start).filter(fits) : [];
  if (at.length > 0) return at;
  if (fits(passed.owner)) return [passed.owner];
  if (!passed.plain && !moved) return [];
  const one = hero(scene, not);
  return one ? [one] : [];
}

function givings(w: Where): Deal[] {
  const { scene, clause, mask } = w;
  const found: Deal[] = [];
  for (const [pattern, to] of [
    [GIVE, 'behind'],
    [GONE, 'later'],
    [BY, 'by'],
  ] as const)
    for (const m of mask.matchAll(pattern)) {
      const end = m.index + m[0].length;
      const takers =
        to === 'behind'
          ? takersAt(w, end)
          : to === 'by'
            ? takersAt({ ...w, mask: mask.slice(0, m.index + 1 + (m.groups?.who ?? '').length) }, m.index + 1)
            : [];
      if (to !== 'later' && takers.length === 0) continue;
      const thing = thingBefore(w, m.index);
      if (!thing || (to === 'later' && !thing.moved && !thing.passed.plain)) continue;
      const all = takers.length > 0 ? takers : sideIn(scene, clause);
      if (to === 'later' && all.length === 0) continue;
      const givers = giversOf(scene, thing, all);
      found.push({
        passed: thing.passed,
        from: thing.w.clause,
        clause,
        start: thing.w.clause.start + thing.start,
        verb: { start: clause.start + m.index, end: clause.start + (to === 'behind' ? end : m.index + m[0].length) },
        moved: thing.moved,
        taken: false,
        givers,
        takers: all,
      });
    }
  return found;
}

/** Behind the thing, the clause goes on: 用于…, 作为…. */
const GOES_ON = /[,;。]|用于|用以|作为|以(?=供|便)|并|后|,/u;

/** Who stands before the verb and what behind it: 从丙手中买下X, 向乙出售X. */
function behind(w: Where, pattern: RegExp): Deal[] {
  const { scene, clause, mask } = w;
  return [...mask.matchAll(pattern)].flatMap((m): Deal[] => {
    const who = m.groups?.who as string;
    // 有意向丙买进X: wanted, and nobody gives.
    if (/有意|意欲|考虑|盛传/u.test(mask.slice(0, m.index + 1))) return [];
    const begin = m.index + 1;
    const others = takersAt({ ...w, mask: mask.slice(0, begin + who.length) }, begin);
    const end = m.index + m[0].length;
    const stop = GOES_ON.exec(mask.slice(end));
    const [from, to] = m.indices?.groups?.of ?? [end, stop ? end + stop.index : mask.length];
    const passed = others.length > 0 ? passedIn(w, from, to) : null;
    if (!passed) return [];
    if (passed.thing === null && !/^手|^处/u.test(mask.slice(begin + who.length))) return [];
    const acts = acting(scene, clause, clause.start + m.index).filter((r) => !others.some((g) => same(scene, g, r)));
    const one = acts.length > 0 ? null : hero(scene, [...others, passed.thing]);
    const own = acts.length > 0 ? acts : one ? [one] : [];
    if (own.length === 0) return [];
    const verb = { start: clause.start + m.index, end: clause.start + end };
    const taken = pattern !== TO;
    const sides = taken ? { givers: others, takers: own } : { givers: own, takers: others };
    return [{ passed, from: clause, clause, start: verb.start, verb, moved: false, taken, ...sides }];
  });
}

/** 将X卖给: 将 moves X and tells no plan, unless something else does. */
function certain(scene: Scene, d: Deal): Draft['status'] {
  if (!d.moved) return null;
  const cue = scene.sentence.items.some(
    (i) =>
      i.start < d.verb.start &&
      ['planned', 'in-talks', 'rumoured', 'denied'].some((c) => isWord(i, c)) &&
      !isWord(i, 'say') &&
      !(i.end === d.start && scene.text.slice(i.start, i.end) === '将'),
  );
  if (!cue) return 'completed';
  // 正洽谈将X卖给: 将 moves X and makes no plan of the talks.
  const near = scene.text.slice(Math.max(d.from.start, d.start - 6), d.start).replace(/[把将]$/u, '');
  return /(?:洽谈|商谈|磋商|谈判|协商)$/u.test(near) ? 'in_talks' : null;
}

const KEEPS = new RegExp(
  `(?:保留|保有|持有|留有|留着|只剩|剩下|仅余|只余|余下|握有|仍持|仍占)(?:着|有)?(?:其余|剩余|剩下|余下|其|约|仅|的|另外)*(?<p>${PERCENT})`,
  'u',
);

/** What whoever gives keeps of it, told in the next clauses: 集团保留其余51%. */
function kept(scene: Scene, d: Deal, { subject, object }: { subject: Ref; object: Ref }): Draft[] {
  if (!d.passed.percent) return [];
  for (const clause of scene.sentence.clauses.slice(d.clause.index + 1)) {
    const mask = masked(scene, clause);
    const m = KEEPS.exec(mask);
    const p = m?.groups?.p;
    if (!m || !p || new RegExp(NAME, 'u').test(mask.slice(0, m.index))) continue;
    const start = clause.start + m.index + m[0].indexOf(p);
    const percent = clause.items.find((i): i is FigureItem => isFigure(i) && i.full.start === start);
    if (percent)
      return [draft({ rule: 'zh/passed-kept', kind: 'stake', trigger: percent, clause, subject, object, percent })];
  }
  return [];
}

/** 所持的全部80%, 78.7%的股份悉数: all that whoever gives had. */
const ALL_OF_IT = /全部|悉数|全数|尽数/u;
const EACH = /(?:各自?|分别各?)(?:以|出资|斥资|作价|按|花|支付|约)[^,;。]{0,6}$/u;

function draftsOf(scene: Scene, d: Deal): Draft[] {
  const { passed, clause, givers, takers } = d;
  const object = passed.thing ?? heldIn(scene, clause, [...givers, ...takers]);
  if (!object || [...givers, ...takers].some((r) => same(scene, r, object))) return [];
  const money = sumOf(scene, { clause, from: d.from, start: d.verb.start, end: d.verb.end });
  const status = certain(scene, d);
  const base = { trigger: d.verb, clause, object, status } as const;
  const all = ALL_OF_IT.test(scene.text.slice(d.start, Math.max(d.verb.end, passed.percent?.end ?? 0)));
  const part = passed.percent && passed.percent.low < 100 && !all;
  // 甲与乙各以115亿元受让10%: each pays it and takes as much.
  const each = takers.length > 1 && money !== null && EACH.test(scene.text.slice(clause.start, money.full.start));
  const sales = givers.map((subject) =>
    draft({
      ...base,
      rule: 'zh/passed',
      kind: 'divestment',
      subject,
      money: givers.length === 1 && !each ? money : null,
      percent: givers.length === 1 && !each ? passed.percent : null,
      extent: part ? 'reduce' : 'exit',
    }),
  );
  // 与甲、乙组成的财团达成协议,出售80%: a share that they take together is told of the first.
  const together = d.group === true && passed.percent !== null;
  const joint = (money && !each) || together ? takers.slice(0, 1) : takers;
  const buys = joint.map((subject) =>
    draft({
      ...base,
      rule: 'zh/passed-to',
      kind: 'investment',
      subject,
      money,
      percent: (together || takers.length === 1) && !money ? passed.percent : null,
    }),
  );
  const rest = givers.length === 1 ? kept(scene, d, { subject: givers[0] as Ref, object }) : [];
  // 集团保留其余51%: then both hold a part.
  const percent = (rest.length > 0 || d.taken) && (takers.length === 1 || each) ? passed.percent : null;
  const stakes = percent
    ? takers.map((subject) => draft({ ...base, rule: 'zh/passed-stake', kind: 'stake', subject, percent }))
    : [];
  return [...sales, ...buys, ...stakes, ...rest];
}

const real = (d: Deal): boolean =>
  !negated(d.clause, d.verb.start) && !d.clause.items.some((i) => i.end <= d.verb.start && isWord(i, 'hypothetical'));

export const passing: Rule = {
  name: 'zh/passed',
  find(scene) {
    const found: Deal[] = [];
    for (const clause of scene.sentence.clauses) {
      if (!WORTH.test(scene.text.slice(clause.start, clause.end))) continue;
      const w = where(scene, clause);
      for (const d of [...givings(w), ...behind(w, FROM), ...behind(w, FROM_BA), ...behind(w, TO), ...agreed(w)].filter(
        real,
      ))
        if (!found.some((o) => o.verb.start < d.verb.end && o.verb.end > d.verb.start)) found.push(d);
    }
    return found.flatMap((d) => draftsOf(scene, d));
  },
};
