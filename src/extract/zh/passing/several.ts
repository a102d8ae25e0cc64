// Shares of several companies, each with its part, that pass by one Chinese verb: 甲把所持乙58%、丙71%和丁73%的股权划给戊, 甲从丙手里接下乙19%的股权和丁7%的
// 股权, 甲向戊出售乙35%股权、丁51%股权. Runs first, and gives every part to who takes it and from who gives it; `apart` keeps other rules off it.
import { type Draft, draft, type Ref, type Rule, type Scene } from '../../frame.ts';
import { type Clause, isWord } from '../../item.ts';
import { negated } from '../sides.ts';
import { type Lot, sharesBehind, type Where } from '../takings/lots.ts';
import { GAP, masked, NAME, PERCENT } from '../takings/mask.ts';
import { beside, given, same } from '../takings/parties.ts';
import { sumOf } from './sums.ts';
import { takersAt } from './takers.ts';

const TWICE = new RegExp(`各${PERCENT}|${PERCENT}[^,;。]{0,40}(?:、|和|与|及|以及)[^,;。]{0,40}${PERCENT}`, 'u');
/** 把…划给: what is given stands before the verb. */
const MOVED =
  /(?<ba>把|将)(?<of>[^,;:。!?将把]{4,90}?)(?:(?:以(?!及)|按)[^,;。\uE001-\uE005]{0,24}|全部|悉数|全数|一并|协议|公开|挂牌|无偿|一次性|打包|依法|分别|的|通过[^,;。]{0,12}){0,4}(?:出售|转让|划转|划拨|划|卖|售|转|让渡|出让|过户|注入|置入|交)(?<to>(?:了)?(?:给|予|与|至|到|入))/u;
const FROM = new RegExp(
  `(?:从|自|向)(?<who>[^,;:。从自向]{0,16}?${NAME}${GAP}(?:等[^,;。]{0,6})?)(?:手[中里上]|处|那里)?(?:以[^,;:。]{0,14}\\uE006+(?:的?[价现][^,;。]{0,4})?)?(?:收购|买下|买走|买回|买入|购入|购得|购买|接过|接手|接下|受让|拿下|盘下|吃下|承接|收下)(?:了|下)?`,
  'u',
);
const TO = new RegExp(
  `(?:向|对)(?<who>[^,;:。向]{0,16}?${NAME}${GAP}(?:等[^,;。]{0,6})?)(?:以[^,;:。]{0,14}\\uE006+(?:的?[价现][^,;。]{0,4})?)?(?:出售|转让|卖出|售出|出让|划转)(?:了)?`,
  'u',
);
const SOLD = /(?:出售|转让|卖出|售出|出让|挂牌转让|剥离)(?:了)?(?=[^给予与至到])/u;
const ALL = /悉数|全数|全部|清仓/u;
const PLAN = ['planned', 'in-talks', 'rumoured', 'denied'];

/** Offices hold shares, and no table lists them. */
const OFFICE = /[\u4e00-\u9fff]{0,6}(?:财政部|国资委|财政厅|财政局|国资局)/u;

interface Several {
  lots: Lot[];
  givers: Ref[];
  takers: Ref[];
  verb: { start: number; end: number };
  /** 将 moves what is told, and is no plan. */
  moved: boolean;
  /** Told of who comes to hold them, by who takes or by an order: not of who sells. */
  held: boolean;
}

/** Two companies or more, two shares or more. */
const enough = (scene: Scene, lots: readonly Lot[]): boolean => {
  const own = lots.filter((l) => l.target && l.percent);
  const parts = new Set(own.map((l) => l.percent));
  const first = own[0]?.target;
  return (
    (parts.size > 1 || own.length > 1) &&
    own.length === lots.length &&
    own.some((l) => !same(scene, l.target as Ref, first as Ref))
  );
};

/** Who acts before a place, else whom the text is about. */
function actor(w: Where, at: number, not: readonly Ref[]): Ref[] {
  const fits = (r: Ref | null | undefined): r is Ref => !!r && !not.some((n) => same(w.scene, n, r));
  const verb = { start: at, end: at, form: 'behind', from: at, whole: false } as const;
  const near = beside(w, verb).filter(fits);
  if (near.length > 0) return near;
  const acts = given(w, at).filter(fits);
  if (acts.length > 0) return acts;
  const office = OFFICE.exec(w.mask.slice(0, at));
  const start = office ? w.clause.start + office.index : 0;
  if (office) return [{ span: { start, end: start + office[0].length }, row: null }];
  const { label, topic, main, title } = w.scene.discourse;
  const one = [label, topic, main, title].find(fits);
  return one ? [one] : [];
}

function moved(w: Where): Several | null {
  const m = MOVED.exec(w.mask);
  if (!m?.groups?.of) return null;
  const from = m.index + 1;
  const dealt = sharesBehind({ ...w, mask: w.mask.slice(0, from + m.groups.of.length) }, from + LED(m.groups.of));
  if (!dealt || !enough(w.scene, dealt.lots)) return null;
  const end = m.index + m[0].length;
  const targets = dealt.lots.map((l) => l.target as Ref);
  const takers = takersAt(w, end);
  const givers = dealt.holders.length > 0 ? dealt.holders : actor(w, m.index, [...takers, ...targets]);
  return {
    lots: dealt.lots,
    givers,
    takers,
    verb: { start: end - 2, end },
    moved: m.groups.ba === '将',
    held: m[0].includes('划'),
  };
}

/** 将持有的乙58%: that they are held says nothing here, as 旗下 does not. */
const LED = (of: string): number =>
  /^(?:其|所|目前|合计|直接|间接)*(?:持有?的?|旗下的?|手[中里]的?)/u.exec(of)?.[0].length ?? 0;

function traded(w: Where, pattern: RegExp): Several | null {
  const m = pattern.exec(w.mask);
  if (!m) return null;
  const end = m.index + m[0].length;
  const dealt = sharesBehind(w, end);
  if (!dealt || !enough(w.scene, dealt.lots)) return null;
  const who = m.groups?.who;
  const others = who ? takersAt({ ...w, mask: w.mask.slice(0, m.index + 1 + who.length) }, m.index + 1) : [];
  if (who && others.length === 0) return null;
  const not = [...others, ...dealt.lots.map((l) => l.target as Ref)];
  const own = actor(w, m.index, not);
  const verb = { start: end - 2, end };
  const behind =
    pattern === SOLD ? /^[^,;。]{0,2}(?:给|予|至|到)/u.exec(w.mask.slice(dealt.end - w.clause.start)) : null;
  const takers = behind ? takersAt(w, dealt.end - w.clause.start + behind[0].length) : others;
  return pattern === FROM
    ? { lots: dealt.lots, givers: others, takers: own, verb, moved: false, held: true }
    : { lots: dealt.lots, givers: own, takers, verb, moved: false, held: false };
}

function certain(scene: Scene, { moved: by, verb }: Several): Draft['status'] {
  if (!by) return null;
  const cue = scene.sentence.items.some(
    (i) => i.start < verb.start && PLAN.some((c) => isWord(i, c)) && scene.text.slice(i.start, i.end) !== '将',
  );
  return cue ? null : 'completed';
}

function draftsOf(scene: Scene, clause: Clause, s: Several): Draft[] {
  const words = scene.text.slice(clause.start, clause.end);
  const trigger = { start: clause.start + s.verb.start, end: clause.start + s.verb.end };
  const money = sumOf(scene, { clause, from: clause, ...trigger });
  const base = { trigger, clause, status: certain(scene, s) };
  return s.lots.flatMap(({ target: object, percent }, i): Draft[] => {
    const sum = i === 0 ? money : null;
    const extent = ALL.test(words) || percent?.low === 100 ? 'exit' : 'reduce';
    const gives = s.givers
      .slice(0, 1)
      .map((subject) =>
        draft({ ...base, rule: 'zh/several', kind: 'divestment', subject, object, percent, money: sum, extent }),
      );
    const paid =
      sum || (i === 0 && !s.held)
        ? s.takers
            .slice(0, 1)
            .map((subject) => draft({ ...base, rule: 'zh/several', kind: 'investment', subject, object, money: sum }))
        : [];
    const takes = (s.held ? s.takers.slice(0, 1) : []).map((subject) =>
      draft({ ...base, rule: 'zh/several', kind: 'stake', subject, object, percent }),
    );
    return [...gives, ...paid, ...takes];
  });
}

export const several: Rule = {
  name: 'zh/several',
  find: (scene) =>
    scene.sentence.clauses.flatMap((clause) => {
      const w = { scene, clause, mask: masked(scene, clause) };
      if (!TWICE.test(w.mask)) return [];
      const s = moved(w) ?? traded(w, FROM) ?? traded(w, TO) ?? traded(w, SOLD);
      if (!s || negated(clause, clause.start + s.verb.start)) return [];
      if (clause.items.some((i) => i.end <= clause.start + s.verb.start && isWord(i, 'hypothetical'))) return [];
      return draftsOf(scene, clause, s);
    }),
};

const DEALS: ReadonlySet<Draft['kind']> = new Set(['divestment', 'stake', 'investment', 'purchase']);

const WHOLE: ReadonlySet<string> = new Set(['zh/several', 'zh/respective']);

/** A rule that tells nothing more of deals in clauses of which all is told. */
export const apart = (rule: Rule): Rule => ({
  ...rule,
  find: (scene) => {
    const told = scene.drafts.filter((d) => WHOLE.has(d.rule));
    if (told.length === 0) return rule.find(scene);
    const whole = (c: Clause): boolean =>
      told.some((d) => d.clause === c || (d.trigger.start < c.end && c.start < d.trigger.end));
    return rule.find(scene).filter((d) => !(DEALS.has(d.kind) && whole(d.clause)));
  },
});
