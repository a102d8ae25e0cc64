// Deals without a figure, in Chinese, that no other rule has told: by templates of a clause with the places of its parties, of trade
// (trade.ts) and of shares (sold.ts). Each of a list is in it; what the text has told of two already is not told again.
import { type Draft, draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import type { Clause, FigureItem } from '../../item.ts';
import { financed } from '../parties.ts';
import { where } from '../passing/passing.ts';
import { takersAt } from '../passing/takers.ts';
import { agents, isFund } from '../roles.ts';
import type { Where } from '../takings/lots.ts';
import { same } from '../takings/parties.ts';
import { HOLDERS, SHARES } from './sold.ts';
import { actor, hero, type Match, matchOf, type Part, type Template } from './template.ts';
import { TRADE, TRADES } from './trade.ts';

/** Kinds that say of two that one has put money into the other, or taken it out. */
const ALIKE: Readonly<Partial<Record<Draft['kind'], readonly Draft['kind'][]>>> = {
  stake: ['stake', 'investment', 'divestment'],
  investment: ['investment', 'stake'],
  divestment: ['divestment'],
  purchase: ['purchase'],
};

interface Bare {
  kind: Draft['kind'];
  subject: Ref;
  object: Ref;
}

function told(scene: Scene, { kind, subject, object }: Bare): Draft | undefined {
  const alike = ALIKE[kind] ?? [kind];
  const is = (side: Ref | null, one: Ref): boolean =>
    side !== null && (same(scene, side, one) || (side.members?.some((m) => sameRef(m, one)) ?? false));
  return [...scene.drafts, ...(scene.discourse.tales ?? [])].find(
    (d) => alike.includes(d.kind) && is(d.object, object) && is(d.subject, subject),
  );
}

/** People hold and invest; they are no customers, and nobody holds them. */
const BUSINESS = new Set(['company', 'cloud', 'chip', 'lab', 'fund', 'product', 'unknown']);
const business = (r: Ref): boolean => r.row === null || BUSINESS.has(r.row.kind);
const fits = ({ kind, subject, object }: Bare): boolean =>
  business(object) && (business(subject) || (kind !== 'purchase' && subject.row?.kind === 'person'));

/** The sides of a kind: who is its subject, who its object. */
const SIDES: Readonly<Record<Part, 'subject' | 'object'>> = {
  b: 'subject',
  s: 'object',
  c: 'object',
  i: 'subject',
  h: 'subject',
  g: 'subject',
  t: 'subject',
};

const HOLDER = /股东|投资人|投资者|投资方|机构|基金|创投|持股|老股|股份|股权/u;

/** Is who goes somebody who has put money into the company, by trade, by the words, or as the text has told? */
function holds(scene: Scene, words: string, { subject, object }: { subject: Ref; object: Ref }): boolean {
  if (isFund(subject) || HOLDER.test(words)) return true;
  return (scene.discourse.tales ?? []).some(
    (d) => (d.kind === 'investment' || d.kind === 'stake') && sameRef(d.object, object) && sameRef(d.subject, subject),
  );
}

/** Whose the open side is: of who spoke, of the same deal just told, else who acts. */
function openSide(scene: Scene, match: Match, { template, side, not }: Open): Ref | null {
  const { w, at, we } = match;
  const { kind } = template;
  const free = (r: Ref | null | undefined): Ref | null => (r && !not.some((n) => same(scene, n, r)) ? r : null);
  const own = we ? free(speaking(scene, not)) : null;
  if (own) return own;
  if (side === 'object' && kind !== 'purchase') {
    const shares = scene.drafts.findLast((d) => IN_SHARES.has(d.kind) && d.object);
    const prior = shares ?? scene.discourse.tales?.findLast((d) => IN_SHARES.has(d.kind) && d.object);
    if (SIDE.test(wordsOf(match)))
      return free(prior?.object) ?? (template.behind === 'g' ? free(financed(scene)) : null);
    const own = kind === 'investment' ? free(financed(scene)) : null;
    return free(shares?.object) ?? own ?? hero(scene, not) ?? actor(scene, w.clause, { at: at.start, not });
  }
  if (template.portfolio) return free(keeper(scene));
  if (template.hero) return hero(scene, not);
  // 减速机向X买: who answers in an interview speaks of his company.
  const acting = agents(scene, w.clause, at.start).length > 0;
  const answers = acting ? null : free(speaking(scene, not));
  if (answers) return answers;
  const before = scene.drafts.findLast((d) => d.kind === kind && d.rule.startsWith('zh/bare'));
  return free(before?.[side]) ?? actor(scene, w.clause, { at: at.start, not });
}

const SIDE = /接|受让|买[方家]|转让方|卖[方家]|出[让售]方/u;
const IN_SHARES: ReadonlySet<Draft['kind']> = new Set(['divestment', 'investment', 'stake']);

interface Open {
  template: Template;
  side: 'subject' | 'object';
  not: readonly Ref[];
}

const wordsOf = ({ w, at }: Match): string => w.scene.text.slice(Math.max(w.clause.start, at.start - 8), at.end);

/** Somebody with a name, or a kind of investor that has none. */
const known = (scene: Scene, r: Ref): boolean =>
  r.row !== null || /(?:基金|资管|资本|创投|财团|投资|集团)$/u.test(scene.text.slice(r.span.start, r.span.end));

/** The deals of a match: whoever is named on one side with each of the other. */
function pairsOf(match: Match, template: Template): Bare[] {
  const { w, at, parts } = match;
  const { kind, behind, holder } = template;
  const { scene, clause } = w;
  const list = behind ? takersAt(w, at.end - clause.start) : [];
  const more = behind && kind !== 'purchase' ? list.filter((r) => known(scene, r)) : list;
  const given = parts.has('g');
  const on = (side: 'subject' | 'object'): Ref[] => [
    ...[...parts].filter(([p]) => SIDES[p] === side && !(given && p === 't')).flatMap(([, refs]) => refs),
    ...(behind && SIDES[behind] === side ? more : []),
  ];
  const subjects = on('subject');
  const objects = on('object');
  const not = [...subjects, ...objects];
  if (not.length === 0 || (behind && more.length === 0)) return [];
  // ZT的主要客户为…: of somebody whom nobody knows.
  if (objects.length === 0 && /^的|的$/u.test(scene.text.slice(at.start - 1, at.start + 1).slice(0, 1))) return [];
  const side = subjects.length === 0 ? 'subject' : 'object';
  const other = subjects.length === 0 || objects.length === 0 ? openSide(scene, match, { template, side, not }) : null;
  const from = subjects.length > 0 ? subjects : other ? [other] : [];
  const to = objects.length > 0 ? objects : other ? [other] : [];
  // 软银大举出脱持股: whom the text is about sells somebody else's.
  if (kind === 'divestment' && side === 'object' && other && isHero(scene, from)) return [];
  const made = from.flatMap((subject) =>
    to.map((object) =>
      template.turns && runs(object) && !runs(subject)
        ? { kind, subject: object, object: subject }
        : { kind, subject, object },
    ),
  );
  const takers = given ? (parts.get('t') ?? []) : [];
  const taken = takers.flatMap((subject) => to.map((object) => ({ kind: 'investment' as const, subject, object })));
  return [...made.filter((b) => !holder || holds(scene, wordsOf(match), b)), ...taken];
}

/** Does a company run computers, and so buy power for them? */
const runs = ({ row }: Ref): boolean => row?.kind === 'cloud' || row?.kind === 'lab' || (row?.sells.length ?? 0) > 0;

/** Who holds what a passage tells of: who was last told to hold, else whom the text is about, a fund too. */
function keeper({ discourse, drafts, sentence }: Scene): Ref | null {
  const { holder, title, main, topic, tales } = discourse;
  const here = drafts.findLast((d) => IN_SHARES.has(d.kind) && d.subject)?.subject;
  if (here) return here;
  const last = tales?.findLast((d) => IN_SHARES.has(d.kind) && d.subject)?.subject ?? null;
  return holder && sentence.start - holder.at < 200 ? holder.ref : (title ?? main ?? last ?? topic);
}

const isHero = ({ discourse: { title, main } }: Scene, givers: readonly Ref[]): boolean =>
  givers.some((g) => sameRef(g, title) || sameRef(g, main ?? null));

/** 我们: the company that whoever speaks is of. */
function speaking(scene: Scene, not: readonly Ref[]): Ref | null {
  const row = scene.speakerOrg;
  if (!row) return null;
  const ref = { span: { start: scene.sentence.start, end: scene.sentence.start }, row, text: row.names['zh-Hans'] };
  return not.some((n) => sameRef(n, ref)) ? null : ref;
}

/** A list longer than this is no sentence. */
const MOST = 40;

/** Does it tell a sum, or is it told as what something else is for? */
const PURPOSE = /用于|用以|用来|资金|款项/u;
const RANKED = /(?:[前第][一二三四五两]|最)大/u;
const summed = (clause: Clause): boolean => clause.items.some((i) => i.type === 'money');

/** 甲与乙均已减持:前者卖出2%,后者卖出0.9%: what it says is told of each behind it. */
function summary({ text, sentence }: Scene, { at, parts }: Match): boolean {
  const several = [...parts.values()].some((refs) => refs.length > 1);
  return (
    several &&
    /前者|后者/u.test(text.slice(at.end, sentence.end)) &&
    sentence.items.some((i) => (i.type === 'money' || i.type === 'percent') && i.start > at.end)
  );
}

function applies(w: Where, template: Template): Match | null {
  if (template.kind === 'purchase' && !template.behind && summed(w.clause) !== (template.sum ?? false)) return null;
  const { start, end } = w.scene.sentence;
  if (template.where && !template.where.test(w.scene.text.slice(start, end))) return null;
  const match = matchOf(w, template);
  if (!match) return null;
  const text = w.scene.text.slice(w.clause.start, Math.min(w.clause.end, match.at.end + 12));
  if (template.name === 'orders-from' && w.clause.items.some((i) => i.type === 'percent')) return null;
  // 前两大客户分别为X与Y,各占营收三成: a share of sales is told.
  if (RANKED.test(text) && template.behind === 'b' && w.scene.sentence.items.some((i) => i.type === 'percent'))
    return null;
  if (template.unless?.test(text) || summary(w.scene, match)) return null;
  return template.kind === 'purchase' &&
    template.name !== 'used-in' &&
    PURPOSE.test(text.slice(0, match.at.end - w.clause.start))
    ? null
    : match;
}

function bareIn(scene: Scene, templates: readonly Template[]): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses) {
    const w = where(scene, clause);
    if (!/[\uE001\uE003]/u.test(w.mask)) continue;
    for (const template of templates) {
      const known = { ...scene, drafts: [...scene.drafts, ...made] };
      const match = applies({ ...w, scene: known }, template);
      if (!match) continue;
      for (const one of pairsOf(match, template)) {
        if (template.replaces) drop(scene, listedAs(clause, one));
        const seen = { ...scene, drafts: [...scene.drafts, ...made] };
        if (made.length >= MOST || same(scene, one.subject, one.object) || !fits(one)) continue;
        const rule = `zh/bare-${template.name}`;
        const prior = told(seen, one);
        if (prior) {
          // What another rule has found too is sure.
          if (scene.drafts.includes(prior) && !(prior.money ?? prior.percent ?? prior.multiple)) prior.rule = rule;
          continue;
        }
        const money = one.kind === 'purchase' ? (template.sum ? onlySum(clause) : sumBehind(scene, clause)) : null;
        if (money) drop(scene, (d) => d.money === money && (d.kind === 'metric' || d.kind === 'purchase'));
        made.push(
          draft({
            rule,
            money,
            status: template.status ?? null,
            trigger: match.at,
            clause,
            extent: one.kind === 'divestment' ? 'reduce' : null,
            ...one,
          }),
        );
      }
    }
  }
  return made;
}

/** ,价税合计1.12亿元; ,2023年以来累计采购6.3亿元: what it cost, in a clause of its own that names nobody. */
const COST =
  /^\s*(?:\uE007+|\uE008+|以来|至今|相关|其|合同|采购|累计|合计|订单|交易|协议|货款|总|涉及|涉资|按|预计|共|约|则|金额|费用|采购额|总额|总价|总值|价税合计|合同额|合同金额|价款|作价|支付|花费|耗资|折合?|人民币|为|达|是|逾|近|超)*\uE006+/u;
function sumBehind(scene: Scene, clause: Clause): FigureItem | null {
  const next = scene.sentence.clauses[clause.index + 1];
  const sums = next?.items.filter((i): i is FigureItem => i.type === 'money') ?? [];
  if (!next || sums.length !== 1) return null;
  const { mask } = where(scene, next);
  return COST.test(mask) &&
    /额|价|费用|采购|合计|总|涉资|支付|花|值/u.test(scene.text.slice(next.start, sums[0]?.start)) &&
    !/[\uE001\uE003]/u.test(mask)
    ? (sums[0] ?? null)
    : null;
}

/** The sum of a clause that has but one. */
function onlySum(clause: Clause): FigureItem | null {
  const sums = clause.items.filter((i): i is FigureItem => i.type === 'money');
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** What was found less surely is given up. */
function drop({ drafts }: Scene, which: (d: Draft) => boolean): void {
  const at = drafts.findIndex(which);
  if (at >= 0) drafts.splice(at, 1);
}

/** X是Y的股东 is a holding, whatever list of backers it was taken for. */
const listedAs =
  (clause: Clause, { subject, object }: Bare) =>
  (d: Draft): boolean =>
    d.rule === 'zh/investor-list' &&
    d.clause === clause &&
    !d.money &&
    sameRef(d.subject, subject) &&
    sameRef(d.object, object);

export const bare: Rule = {
  name: 'zh/bare',
  find(scene) {
    const { items, start, end } = scene.sentence;
    if (!items.some((i) => isCompany(i) || i.type === 'group')) return [];
    const text = scene.text.slice(start, end);
    const templates = [...(TRADES.test(text) ? TRADE : []), ...(HOLDERS.test(text) ? SHARES : [])];
    return templates.length > 0 ? bareIn(scene, templates) : [];
  },
};
