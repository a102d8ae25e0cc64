// Deals without a figure, in Chinese, that no other rule has told: by templates of a clause with the places of its parties, of trade
// (trade.ts) and of shares (sold.ts). Each of a list is in it; what the text has told of two already is not told again.
import { type Draft, draft, isCompany, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import type { Clause } from '../../item.ts';
import { SURNAMES } from '../naming/people.ts';
import { where } from '../passing/deal.ts';
import type { Where } from '../takings/lots.ts';
import { same } from '../takings/parties.ts';
import { CLOUD, isCloud } from './cloud.ts';
import { cued } from './cue.ts';
import { figureOf, instead, together } from './figures.ts';
import { LOANS } from './loans.ts';
import { type Bare, holds, IN_SHARES, isHero, ours, pairsOf } from './pairs.ts';
import { SHARES } from './sold.ts';
import { denied, type Match, matchOf, type Template } from './template.ts';
import { TRADE } from './trade.ts';

/** Kinds that say of two that one has put money into the other, or taken it out. */
const ALIKE: Readonly<Partial<Record<Draft['kind'], readonly Draft['kind'][]>>> = {
  stake: ['stake', 'investment', 'divestment'],
  investment: ['investment', 'stake'],
  divestment: ['divestment'],
  purchase: ['purchase'],
  debt: ['debt'],
};

/** What is kept of a holding is told beside its sale. */
function told(scene: Scene, { kind, subject, object }: Bare, kept: boolean): Draft | undefined {
  const alike = kept ? [kind] : (ALIKE[kind] ?? [kind]);
  const is = (side: Ref | null, one: Ref): boolean =>
    side !== null && (same(scene, side, one) || (side.members?.some((m) => sameRef(m, one)) ?? false));
  return [...scene.drafts, ...(scene.discourse.tales ?? [])].find(
    (d) => alike.includes(d.kind) && is(d.object, object) && is(d.subject, subject),
  );
}

/** 高盛与花旗为贷款人, behind the sum of the loan: the whole list lends it. */
const lentTogether = (scene: Scene, { kind, subject, object }: Bare): boolean =>
  kind === 'debt' &&
  scene.drafts.some((d) => {
    if (d.kind !== 'debt' || !d.money || !d.subject || !d.object || !same(scene, d.object, object)) return false;
    const [from, to] = [
      Math.min(d.subject.span.start, subject.span.start),
      Math.max(d.subject.span.end, subject.span.end),
    ];
    return to - from < 60 && !/[,;。]/u.test(scene.text.slice(from, to));
  });

/** People hold and invest; they are no customers, and nobody holds them. */
const BUSINESS = new Set(['company', 'cloud', 'chip', 'lab', 'fund', 'product', 'unknown']);
const business = (r: Ref): boolean => r.row === null || BUSINESS.has(r.row.kind);
const fits = ({ kind, subject, object }: Bare): boolean =>
  business(object) &&
  !isPerson(object) &&
  (business(subject) || (kind !== 'purchase' && kind !== 'debt' && subject.row?.kind === 'person'));

/** Somebody, or a name that no table lists and that people have. */
const isPerson = ({ row }: Ref): boolean =>
  row?.kind === 'person' || (row?.kind === 'unknown' && OF_PEOPLE.test(row.names['zh-Hans']));
const OF_PEOPLE = new RegExp(`^[${SURNAMES}][\\u4e00-\\u9fff]{2}$`, 'u');

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

/** 由歌尔股份代工: words that are part of a name tell nothing. */
function nameless(clause: Clause, text: string): string {
  let out = text;
  for (const i of clause.items) {
    if (i.type !== 'name' || i.start < clause.start || i.end - clause.start > text.length) continue;
    out = `${out.slice(0, i.start - clause.start)}${'\uE001'.repeat(i.end - i.start)}${out.slice(i.end - clause.start)}`;
  }
  return out;
}

function applies(w: Where, template: Template): Match | null {
  if (template.kind === 'purchase' && !template.behind && summed(w.clause) !== (template.sum ?? false)) return null;
  if (template.after && !w.scene.drafts.some((d) => d.rule === template.after)) return null;
  const { start, end } = w.scene.sentence;
  if (template.where && !template.where.test(w.scene.text.slice(start, end))) return null;
  const match = matchOf(w, template);
  if (!match) return null;
  const text = w.scene.text.slice(w.clause.start, Math.min(w.clause.end, match.at.end + 12));
  if (template.name === 'orders-from' && w.clause.items.some((i) => i.type === 'percent')) return null;
  // 前两大客户分别为X与Y,各占营收三成: a share of sales is told.
  if (RANKED.test(text) && template.behind === 'b' && w.scene.sentence.items.some((i) => i.type === 'percent'))
    return null;
  if (template.unless?.test(nameless(w.clause, text)) || summary(w.scene, match)) return null;
  return template.kind === 'purchase' &&
    template.name !== 'used-in' &&
    PURPOSE.test(nameless(w.clause, text.slice(0, match.at.end - w.clause.start)))
    ? null
    : match;
}

/** X领投了Y的C轮,此前两度减持: a clause that names nobody goes on with the holder just told of. */
const GOES_ON =
  /^[^,;。\uE005\uE006]{0,20}?(?:减持|清仓|离场|退出|套现离场|卖完(?:余下|剩余|全部|手上)*(?:的)?(?:股份|持股|股票)?|卖光|出清|(?:卖出|转让|出让)(?:了)?(?:部分|全部|剩余|余下|一半)*(?:的)?(?:股份|老股|持股|股票))(?:了|完毕|离场)*$/u;
const SELLS = /减持|清仓|离场|退出|卖|出清|转让|出让/u;
function goesOn(scene: Scene, { clause, mask }: Where): Draft[] {
  const m = GOES_ON.exec(mask);
  const holding = scene.drafts.findLast((d) => IN_SHARES.has(d.kind) && d.subject && d.object);
  if (!m || !holding || denied(m[0]) || scene.drafts.some((d) => d.kind === 'divestment')) return [];
  const pair = { kind: 'divestment' as const, subject: holding.subject as Ref, object: holding.object as Ref };
  const known = { subject: pair.subject, object: pair.object };
  if (told(scene, pair, false) || !fits(pair) || isHero(scene, [pair.subject]) || !holds(scene, '', known)) return [];
  const at = { start: clause.start, end: clause.end };
  return [draft({ rule: 'zh/bare-goes-on', trigger: at, clause, extent: 'reduce', ...pair })];
}

const templatesFor = cued<Template>([...TRADE, ...CLOUD, ...SHARES, ...LOANS]);

function bareIn(scene: Scene): Draft[] {
  const made: Draft[] = [];
  for (const clause of scene.sentence.clauses) {
    const text = scene.text.slice(clause.start, clause.end);
    const templates = templatesFor(text);
    if (templates.length === 0 && !SELLS.test(text)) continue;
    const w = where(scene, clause);
    const named = /[\uE001\uE003]/u.test(w.mask);
    if (!named) made.push(...goesOn({ ...scene, drafts: [...scene.drafts, ...made] }, w));
    for (const template of templates) {
      if (!named && !template.both && template.behind !== 't') continue;
      const known = { ...scene, drafts: [...scene.drafts, ...made] };
      const match = applies({ ...w, scene: known }, template);
      if (!match) continue;
      const figure = figureOf(scene, clause, template);
      for (const one of together(pairsOf(match, template), figure)) {
        if (template.replaces) drop(scene, listedAs(clause, one));
        if (one.kind === 'purchase' || template.portfolio) drop(scene, takenFor(clause, one));
        // 甲把乙的股权交由丙接手: 丙 takes 乙, and not 甲.
        if (one.kind === 'investment' && template.both) drop(scene, takenOf(clause, one, [...scene.drafts, ...made]));
        const seen = { ...scene, drafts: [...scene.drafts, ...made] };
        if (made.length >= MOST || same(scene, one.subject, one.object) || !fits(one)) continue;
        if (template.name === 'is-bank' && lentTogether(scene, one)) continue;
        if ((template.cloud && !isCloud(one.object)) || (template.firms && isPerson(one.subject))) continue;
        const rule = `zh/bare-${template.name}`;
        const prior = told(seen, one, template.name === 'keeps-some');
        if (prior) {
          // What another rule has found too is sure.
          const plain = scene.drafts.includes(prior) && !(prior.money ?? prior.percent ?? prior.multiple);
          if (plain) Object.assign(prior, { rule, ...figure });
          continue;
        }
        const { money, percent } = figure;
        if (money ?? percent) drop(scene, (d) => instead(d, one.kind, { money, percent }));
        made.push(
          draft({
            rule,
            ...figure,
            status: template.status ?? moved(scene, match, template),
            trigger: match.at,
            clause,
            extent: one.kind !== 'divestment' ? null : template.exit ? 'exit' : 'reduce',
            ...one,
          }),
        );
      }
    }
  }
  return made;
}

/** 将训练迁至X: 将 plans nothing where it moves what stands behind it. */
function moved({ text }: Scene, { w, at }: Match, { moves }: Template): Draft['status'] {
  if (!moves || /把/u.test(text.slice(at.start, at.end))) return null;
  return PLANS.test(text.slice(w.clause.start, at.end)) ? null : 'completed';
}
const PLANS = /拟|计划|准备|打算|预计|有望|考虑|未来|明年|即将|将会?把/u;

/** What was found less surely is given up. */
function drop({ drafts }: Scene, which: (d: Draft) => boolean): void {
  const at = drafts.findIndex(which);
  if (at >= 0) drafts.splice(at, 1);
}

/** 拿下X的项目: whoever wins an order buys no company; X亦被清仓: what is sold sells nothing. */
const takenFor =
  (clause: Clause, { kind, subject, object }: Bare) =>
  (d: Draft): boolean =>
    d.clause === clause &&
    !(d.money ?? d.percent) &&
    (kind === 'purchase'
      ? d.kind === 'investment' && sameRef(d.subject, object) && sameRef(d.object, subject)
      : d.kind === kind && sameRef(d.subject, object));

const takenOf =
  (clause: Clause, { subject }: Bare, all: readonly Draft[]) =>
  (d: Draft): boolean =>
    d.clause === clause &&
    d.kind === 'investment' &&
    !(d.money ?? d.percent) &&
    sameRef(d.subject, subject) &&
    all.some((s) => s.kind === 'divestment' && s.clause === clause && sameRef(s.subject, d.object));

/** X是Y的股东 is a holding, whatever list of backers it was taken for. */
const listedAs =
  (clause: Clause, { subject }: Bare) =>
  (d: Draft): boolean =>
    d.rule === 'zh/investor-list' && d.clause === clause && !d.money && sameRef(d.subject, subject);

export const bare: Rule = {
  name: 'zh/bare',
  find(scene) {
    const { items } = scene.sentence;
    if (!items.some((i) => isCompany(i) || i.type === 'group')) return [];
    ours(scene);
    return bareIn(scene);
  },
};
