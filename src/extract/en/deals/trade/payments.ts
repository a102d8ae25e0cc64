// Purchases whose sides stand apart from the verb, in English: "a contract under which X will pay F", "F of the proceeds
// would be used to buy chips from Y", "chips will be purchased from Y for F", "X paid F upfront", "relies on chips rented
// from A and B", "promised F to cloud providers".

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { reduced, subjectOf } from '../../syntax/subjects.ts';
import { type Deal, refer, refers, words } from '../slots/refer.ts';
import { isParty, money, thing, withPrep } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { trade } from './trade.ts';

const bare = (list: readonly Noun[]): FigureItem | null =>
  list
    .filter((n) => n.head.item === money(n))
    .map(money)
    .find((f) => f) ?? null;

/** Who is told of, other than some. */
function focus({ scene }: Deal, ...not: (Ref | null)[]): Ref | null {
  const { actor, topic, title } = scene.discourse;
  return [title, actor ?? null, topic].find((r) => r && !not.some((o) => sameRef(o, r))) ?? null;
}

/** "a contract under which X will pay F": the other side of the contract sells. */
function underContract(deal: Deal, p: Predicate): Draft[] {
  const rel = p.subject ? deal.all[p.subject.index - 1] : undefined;
  if (rel?.type !== 'mark' || rel.word !== 'rel' || !/^(?:under|in|through|by)$/u.test(rel.prep)) return [];
  const sum = bare(p.objects);
  const list = deal.all.slice(0, rel.index);
  const contract = list.findLast((n): n is Noun => n.type === 'noun' && n.kinds[0] === 'contract');
  if (!sum || !contract || rel.index - contract.index > 4) return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  const v = list.findLast((q): q is Verb => q.type === 'verb' && q.index < contract.index);
  const others = [
    refer(deal, contract.owner),
    ...(v && !v.passive ? refers(deal, subjectOf(deal.all, v.index)) : []),
    ...(list.slice(contract.index + 1) as Phrase[]).flatMap((n) =>
      n.type === 'noun' && isParty(n) ? [refer(deal, n.party)] : [],
    ),
    focus(deal, customer),
  ];
  const supplier = others.find((r) => r && !sameRef(r, customer)) ?? null;
  return trade(deal, { at: p.verb, customer, supplier, sum });
}

const GOODS: ReadonlySet<string> = new Set(['goods', 'product']);
const isGoods = (deal: Deal, n: Noun): boolean =>
  n.kinds.some((k) => GOODS.has(k)) || thing(deal.all, n).kind === 'goods';

/** "F would be used to buy": the sum that is used. */
function used(deal: Deal, v: Verb): { main: Verb; sum: FigureItem | null } | null {
  const main = v.mood === 'to' || v.mood === 'ing' ? deal.all[v.index - (v.mood === 'to' ? 1 : 2)] : undefined;
  if (
    main?.type !== 'verb' ||
    !/^(?:used|spent|earmarked|applied|put|set aside|allocated|go(?:es)?|went)$/u.test(main.word)
  )
    return null;
  const subject = main.passive ? (predicateOf(deal.all, main).objects[0] ?? null) : subjectOf(deal.all, main.index);
  return { main, sum: subject && subject.head.item === money(subject) ? money(subject) : null };
}

/** "chips will be purchased from Y for F", "F would be used to buy chips from Y": who is told of buys. */
function unnamed(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  if (!has(v, 'buy', 'order') || refers(deal, p.subject).length > 0) return [];
  const by = used(deal, v);
  if (!(by || (v.passive && v.mood === 'finite')) || !p.objects.some((n) => isGoods(deal, n))) return [];
  const from = withPrep(p.with, 'from').find(isParty);
  const supplier = from ? refer(deal, from.party) : null;
  if (!supplier) return [];
  const said = deal.all.find((q): q is Verb => q.type === 'verb' && q.mood === 'finite' && !q.passive);
  const speaker =
    by && said && said.index < by.main.index ? (refers(deal, subjectOf(deal.all, said.index))[0] ?? null) : null;
  const sum = by?.sum ?? bare(withPrep(p.with, 'for', 'at'));
  // Who sells capacity buys the machines for it.
  const told = toldTrade(deal);
  const before = told && !sameRef(told.supplier, supplier) ? told.supplier : null;
  const company = speaker && speaker.row?.kind !== 'person' && !sameRef(speaker, supplier) ? speaker : null;
  const { title } = deal.scene.discourse;
  const main = title && title.row?.kind !== 'person' && !sameRef(title, supplier) ? title : null;
  const customer = before ?? (by ? (main ?? company) : null) ?? focus(deal, supplier);
  return trade(deal, { at: v, customer, supplier, sum });
}

/** "X paid F upfront": for what the company told of sells it. */
function upfront(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  const sum = bare(p.objects);
  if (!has(v, 'pay') || !sum || p.objects.some(isParty) || withPrep(p.with, 'to').some(isParty)) return [];
  const { text, sentence } = deal.scene;
  if (
    !/^\s*(?:upfront|up front|up-front|in advance)\b/iu.test(text.slice(sum.end, Math.min(sentence.end, sum.end + 24)))
  )
    return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  const told = toldTrade(deal);
  const supplier = told && sameRef(told.customer, customer) ? told.supplier : focus(deal, customer);
  return customer?.row?.kind === 'fund' ? [] : trade(deal, { at: v, customer, supplier, sum });
}

/** "which relies on chips rented from A, B and C": who has to do with the goods gets them. */
function described(deal: Deal, p: Predicate): Draft[] {
  const v = p.verb;
  const goods = p.objects[0];
  if (!goods || !reduced(deal.all, v) || !isGoods(deal, goods) || goods.index > v.index) return [];
  const from = withPrep(p.with, 'from').find(isParty);
  const main = deal.all.slice(0, goods.index).findLast((q): q is Verb => q.type === 'verb');
  if (!from || !main || main.negated || !USES.test(main.word) || goods.index - main.index > 3) return [];
  const customer = refers(deal, subjectOf(deal.all, main.index))[0] ?? null;
  const sum = bare(withPrep(p.with, 'for')) ?? bare(predicateOf(deal.all, main).objects);
  return refers(deal, from).flatMap((supplier, i) =>
    trade(deal, { at: v, customer, supplier, sum: i === 0 ? sum : null }),
  );
}

const USES = /^(?:rel|depend|us(?:e|ing)|run|ran|train|sp[e]n[dt]|operat|deploy|employ|host|work|built|build)/u;

const SELLERS =
  /^(?:.* )?(?:neoclouds?|clouds?|providers|suppliers|vendors|operators|chipmakers|landlords|developers)$/u;

/** "has promised F to neoclouds": a class of sellers by its own word. */
function toMany(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:promis|pledg|commit|paid|pay|spen[dt])/u.test(p.verb.word) || p.verb.passive) return [];
  const sum = bare(p.objects);
  const to = withPrep(p.with, 'to', 'on', 'with').find(
    (n) => !n.owner && SELLERS.test(n.head.word) && n.figures.length === 0,
  );
  const customer = refers(deal, p.subject)[0] ?? null;
  if (!sum || !to || !customer) return [];
  const supplier = (to.party ? refer(deal, to.party) : null) ?? {
    span: { start: to.head.start, end: to.head.end },
    row: null,
  };
  return trade(deal, { at: p.verb, customer, supplier: supplier ?? words(to), sum });
}

/** The purchases whose sides the clause of the verb does not name. */
export function paidApart(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [toMany, underContract, unnamed, upfront, described]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
