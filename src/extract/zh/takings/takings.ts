// Shares and companies taken, in Chinese, by the places around the verb: 甲拟以5亿元收购丙所持乙30%股权, 甲完成对乙的收购, 乙被甲收购,
// 甲增持乙股份. Says who comes to hold what, for how much, and who gave it up.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, isWord } from '../../item.ts';
import { partyOf, placed } from '../roles.ts';
import { type Dealt, sharesBehind, type Where, wholeBehind } from './lots.ts';
import { BACK, masked, NAME } from './mask.ts';
import { about, same, takersOf } from './parties.ts';
import { priceOf } from './price.ts';
import { unitBehind } from './units.ts';
import { type Verb, verbsIn } from './verbs.ts';

const WORTH = /购|并|吞|买|受让|股|入主|得|拿下|增持|加仓|接手|接盘|承接|举牌|吃下|拍下|私有化/u;

export interface Taking extends Dealt {
  clause: Clause;
  verb: { start: number; end: number };
  takers: Ref[];
}

/** What is taken. */
function dealtIn(w: Where, verb: Verb): Dealt | null {
  if (verb.form === 'behind')
    return unitBehind(w, verb.from) ?? sharesBehind(w, verb.from) ?? (verb.whole ? wholeBehind(w, verb.from) : null);
  if (verb.form === 'before') {
    const part = {
      ...w,
      mask: w.mask
        .slice(0, verb.start)
        .replace(/的?(?:进行|实施|发起|展开|全资|要约|战略|溢价|全面|现金|最终|再次|进一步|大举|分别|的)*$/u, ''),
    };
    return sharesBehind(part, verb.from) ?? wholeBehind(part, verb.from);
  }
  const all = placed(w.scene, w.clause);
  const by = all.findLast((p) => p.mark === 'by' && p.item.end <= w.clause.start + verb.start);
  const first = all.findLast(
    (p) => p.mark === 'bare' && p.head === null && !p.owns && (!by || p.item.end <= by.item.start),
  );
  const target = first ? partyOf(w.scene, first) : null;
  return target
    ? { lots: [{ target, percent: null, shares: false }], holders: [], end: w.clause.start + verb.end }
    : null;
}

/** Verbs of which shares alone tell whose they are: of the company that the text is about. */
const MORE = /^(?:增持|举牌|加仓|增购|要约收购)$/u;

/** 甲吃下乙,次年花费5亿元,收购丙: who took goes on, past a clause that names nobody. */
function carried(scene: Scene, last: Taking, clause: Clause): boolean {
  const away = clause.index - last.clause.index;
  const between = scene.sentence.clauses[clause.index - 1];
  return away <= 1 || (away === 2 && !between?.items.some((i) => i.type === 'name' || i.type === 'group'));
}

/** 拿下乙为期五年的合同: an order is won, and no company. */
const WINS = /^(?:拿下|抢下|吃下|揽下|接下|承接|盘下|取得|获得)$/u;
const ORDER = /合同|合约|订单|定单|大单|标案|标段|采购|份额|代工|供货|授权|权益|客户|牌照/u;
const order = ({ mask }: Where, { start, end, from, form }: Verb): boolean =>
  form === 'behind' && WINS.test(mask.slice(start, end)) && ORDER.test(/^[^,;。]*/u.exec(mask.slice(from))?.[0] ?? '');

function takingOf(w: Where, verb: Verb, last: Taking | null): Taking | null {
  const { scene, clause, mask } = w;
  const dealt = order(w, verb) ? null : dealtIn(w, verb);
  if (!dealt) return null;
  const unnamed = !new RegExp(`${NAME}|${BACK}`, 'u').test(mask.slice(0, verb.start));
  const takers = unnamed && last && carried(scene, last, clause) ? last.takers : takersOf(w, verb);
  if (takers.length === 0) return null;
  const own = MORE.test(mask.slice(verb.start, verb.end)) || dealt.holders.length > 0;
  const whose = own ? about(scene, clause, [...takers, ...dealt.holders]) : null;
  const lots = dealt.lots
    .map((l) => ({ ...l, target: l.target ?? whose }))
    .filter((l) => l.target && !takers.some((t) => same(scene, t, l.target as Ref)));
  if (lots.length === 0) return null;
  const holders = dealt.holders.filter(
    (h) => !takers.some((t) => same(scene, t, h)) && !lots.some((l) => l.target && same(scene, l.target, h)),
  );
  const at = { start: clause.start + verb.start, end: clause.start + verb.end };
  return { ...dealt, lots, holders, clause, verb: at, takers };
}

/** The takings of a sentence. */
export function takingsIn(scene: Scene): Taking[] {
  if (!WORTH.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return [];
  const found: Taking[] = [];
  for (const clause of scene.sentence.clauses) {
    if (!WORTH.test(scene.text.slice(clause.start, clause.end))) continue;
    const w = { scene, clause, mask: masked(scene, clause) };
    for (const verb of verbsIn(w.mask)) {
      const taking = takingOf(w, verb, found.at(-1) ?? null);
      if (taking) found.push(taking);
    }
  }
  return found;
}

function draftsOf(scene: Scene, t: Taking): Draft[] {
  const money = priceOf(scene, t);
  const made: Draft[] = [];
  const base = { trigger: t.verb, clause: t.clause };
  for (const subject of t.takers)
    for (const [i, { target, percent }] of t.lots.entries()) {
      if (money || !percent)
        made.push(
          draft({
            ...base,
            rule: 'zh/taking',
            kind: 'investment',
            subject,
            object: target,
            money: i === 0 ? money : null,
          }),
        );
      if (percent)
        made.push(draft({ ...base, rule: 'zh/taking-stake', kind: 'stake', subject, object: target, percent }));
    }
  for (const subject of t.holders)
    for (const { target, percent } of t.lots)
      made.push(
        draft({
          ...base,
          rule: 'zh/taking-from',
          kind: 'divestment',
          subject,
          object: target,
          percent: t.holders.length === 1 ? percent : null,
          money: t.holders.length === 1 && t.lots.length === 1 ? money : null,
          extent: percent?.low === 100 ? 'exit' : 'reduce',
        }),
      );
  return made;
}

/** 若甲完成对乙的收购, 甲没有收购乙: supposed or denied. */
const real = (d: Draft): boolean =>
  !d.clause.items.some(
    (i) =>
      i.end <= d.trigger.start && (isWord(i, 'hypothetical') || (isWord(i, 'negated') && d.trigger.start - i.end <= 6)),
  );

/** 认购某某1亿美元普通股: a name without a row holds no sum. */
const holdsSum = ({ sentence }: Scene, { object }: Draft): boolean =>
  object !== null &&
  object.row === null &&
  sentence.items.some((i) => i.type === 'money' && i.start >= object.span.start && i.end <= object.span.end);

/** 买入50亿美元甲股票: told with its sum. */
const toldWithSum = ({ drafts }: Scene, d: Draft): boolean =>
  d.money === null &&
  d.percent === null &&
  drafts.some(
    (o) =>
      o.rule === 'zh/subscribed' &&
      o.clause === d.clause &&
      sameRef(o.subject, d.subject) &&
      sameRef(o.object, d.object),
  );

const once = (d: Draft, i: number, all: readonly Draft[]): boolean =>
  all.findIndex(
    (o) => o.kind === d.kind && o.percent === d.percent && sameRef(o.subject, d.subject) && sameRef(o.object, d.object),
  ) === i;

export const takings: Rule = {
  name: 'zh/taking',
  find: (scene) =>
    takingsIn(scene)
      .flatMap((t) => draftsOf(scene, t))
      .filter(real)
      .filter((d) => !holdsSum(scene, d) && !toldWithSum(scene, d))
      .filter(once),
};
