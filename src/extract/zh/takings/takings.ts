// Shares and companies taken, in Chinese, by the places around the verb: 甲拟以5亿元收购丙所持乙30%股权, 甲完成对乙的收购, 乙被甲收购,
// 甲增持乙股份. Says who comes to hold what, for how much, and who gave it up.
import { type Draft, draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { type Clause, isWord } from '../../item.ts';
import { companyOf } from '../refer.ts';
import { agents, listOf, partyOf, placed } from '../roles.ts';
import { type Dealt, sharesBehind, type Where, wholeBehind } from './lots.ts';
import { BACK, GAP, masked, NAME } from './mask.ts';
import { priceOf } from './price.ts';
import { type Verb, verbsIn } from './verbs.ts';

const WORTH = /购|并|吞|买|受让|股|入主|得|拿下|增持|加仓|接手|接盘|承接|举牌|吃下|拍下|私有化/u;

export interface Taking extends Dealt {
  clause: Clause;
  verb: { start: number; end: number };
  takers: Ref[];
}

const words = (scene: Scene, r: Ref): string => r.text ?? scene.text.slice(r.span.start, r.span.end);
const same = (scene: Scene, a: Ref, b: Ref): boolean => sameRef(a, b) || words(scene, a) === words(scene, b);

/** What may stand between who takes and the verb. */
const ADVERB =
  '(?:及其一致行动人|等|拟|将|已|曾|要|欲|计划|准备|打算|正在?|正|成功|宣布|决定|完成|继续|再次|再度|再|先后|相继|陆续|大举|全资|也|还|就|又|都|均|则|刚刚|刚|共同|联合|合计|累计|此前|目前|日前|近日|随后|后|出资|溢价|高溢价|现金|要约|战略|控股|进一步|分别|通过[^,;。:]{1,20}|(?:于|在)?\uE007+|(?:以|斥资|用|出资|作价|耗资|花费)[^,;。:由向从与]{0,30}|发行股份[^,;。:由向从与]{0,12})';
const BESIDE = new RegExp(`(?<lead>^|.)(?<who>(?:${NAME}|${BACK}))(?:${GAP}${ADVERB})*${GAP}$`, 'u');
const GIVES_UP = new RegExp(
  `(?:从|向|自|由|与|对)(?:[^,;。:]{0,30})?(?<who>${NAME})${GAP}(?:等.{0,6})?手[中里上]`,
  'u',
);

/** Who stands before the verb with nothing but adverbs between, whatever leads to him: 继甲收购, 关于甲收购. */
function beside(w: Where, verb: Verb): Ref[] {
  const lead = w.mask.slice(0, verb.start);
  const m = BESIDE.exec(lead);
  if (!m?.groups || /[由被从自向与和跟同把将、及获]/u.test(m.groups.lead ?? '')) return [];
  const start = w.clause.start + lead.length - m[0].length + (m.groups.lead as string).length;
  const p = placed(w.scene, w.clause).find((o) => o.item.start === start);
  return p && !p.owns ? listOf(w.scene, p) : [];
}

/** Who takes: behind 由 or 被, right before the verb, else who acts before it. */
function takersOf(w: Where, verb: Verb): Ref[] {
  const { scene, clause } = w;
  const start = clause.start + verb.start;
  const by = placed(scene, clause).findLast(
    (p) => p.mark === 'by' && p.head === null && !p.owns && p.item.end <= start && p.item.start >= clause.start,
  );
  if (by && verb.form !== 'before') return listOf(scene, by);
  const near = verb.form === 'behind' ? beside(w, verb) : [];
  if (near.length > 0) return near;
  const before = verb.form === 'before' ? clause.start + verb.from : start;
  const from = GIVES_UP.exec(w.mask.slice(0, verb.start));
  const giver = from?.groups?.who ? clause.start + from.index + from[0].lastIndexOf(from.groups.who) : -1;
  return agents(scene, clause, giver >= 0 ? Math.min(giver, before) : before)
    .filter((p) => p.item.start < clause.start || w.mask[p.item.start - clause.start] !== '\uE009')
    .map((p) => partyOf(scene, p))
    .filter((r) => r !== null)
    .map((r) => companyOf(scene, r));
}

/** What is taken. */
function dealtIn(w: Where, verb: Verb): Dealt | null {
  if (verb.form === 'behind') return sharesBehind(w, verb.from) ?? (verb.whole ? wholeBehind(w, verb.from) : null);
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

/** Whose shares they are where the phrase says nobody's: of whom the taker is a shareholder, of whom the text is about. */
function about(scene: Scene, clause: Clause, takers: readonly Ref[]): Ref | null {
  const first = agents(scene, clause, clause.end)[0];
  const owner = first?.owner ? partyOf(scene, first.owner) : null;
  const { label, title, main, lead, deal } = scene.discourse;
  const kin = (r: Ref): boolean =>
    takers.some((t) => same(scene, t, r) || words(scene, t).slice(0, 2) === words(scene, r).slice(0, 2));
  return [owner, label, title, main, lead, deal?.object].find((r) => r && !kin(r)) ?? null;
}

/** Verbs of which shares alone tell whose they are: of the company that the text is about. */
const MORE = /^(?:增持|举牌|加仓|增购|要约收购)$/u;

function takingOf(w: Where, verb: Verb, last: Taking | null): Taking | null {
  const { scene, clause, mask } = w;
  const dealt = dealtIn(w, verb);
  if (!dealt) return null;
  const unnamed = !new RegExp(`${NAME}|${BACK}`, 'u').test(mask.slice(0, verb.start));
  const takers = unnamed && last && last.clause.index >= clause.index - 1 ? last.takers : takersOf(w, verb);
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
      .filter(once),
};
