// Purchases whose verb has another use as well, in English: "X gave Y F for a drug", "X contracted to take 9 megawatts from
// Y's plant", "Y makes most of X's chips", "X will install Y's processors", "F has been advanced to Y for memory".

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import { wares } from '../moves/wares.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, money, thing, withPrep } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { vendor } from '../slots/vendor.ts';
import { trade } from './trade.ts';

const barely = (n: Noun | undefined): FigureItem | null => (n && n.head.item === money(n) ? money(n) : null);

const GIVES = /^(?:g[ai]v|hand|pay|paid|send|sent|offer|promis)/u;
const UPFRONT = /\b(?:up ?-?front|milestones?|royalt(?:y|ies)|licen[cs]\w*|in advance|on signing|rights)\b/iu;
/** What is got for a sum that buys no goods. */
const NO_GOODS =
  /\b(?:stakes?|shares|equity|invest\w*|loans?|lend\w*|grants?|subsid\w*|compan(?:y|ies)|business|subsidiary|division|unit|damages|fine|settle\w*|compensation|acqui\w+|takeover|buyout)\b/iu;

/** "X gave Y F for a drug and F to Z for another": what stands behind "for" is no company. */
function gave(deal: Deal, p: Predicate): Draft[] {
  const party = p.objects.find(isParty);
  const object = p.objects.find((n) => barely(n) !== null);
  if (!party || !object || !GIVES.test(p.verb.word) || p.verb.passive) return [];
  const { text, sentence } = deal.scene;
  const words = text.slice(p.verb.start, sentence.end);
  const what = withPrep(p.with, 'for').find((n) => n.index > object.index);
  if (NO_GOODS.test(words) || !(UPFRONT.test(words) || (what && wares(deal.all, what)))) return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  if (customer?.row?.kind === 'fund') return [];
  const first = trade(deal, {
    at: p.verb,
    customer,
    supplier: refer(deal, party.party, customer),
    sum: barely(object),
  });
  return first.length > 0 ? [...first, ...andTo(deal, object, customer)] : [];
}

/** "and F to Z": the same is given to another. */
function andTo(deal: Deal, from: Noun, customer: Ref | null): Draft[] {
  const found: Draft[] = [];
  for (let i = from.index + 1; i < deal.all.length - 1; i++) {
    const p = deal.all[i];
    if (p?.type === 'verb' || (p?.type === 'mark' && !/^(?:,|and)$/u.test(p.word))) break;
    const to = deal.all[i + 1];
    const sum = p?.type === 'noun' && p.prep === '' ? barely(p) : null;
    if (sum && isMark(deal.all[i - 1], 'and', ',') && to?.type === 'noun' && to.prep === 'to' && isParty(to))
      found.push(...trade(deal, { at: to, customer, supplier: refer(deal, to.party), sum }));
  }
  return found;
}

const TAKES = /^(?:tak|receiv|draw|us[ei]|run|source)/u;
const BINDS = /^(?:contract|agree|commit|oblig|bound|promis|undert|sign|pledg|requir)/u;
const WATTS = /^(?:.* )?(?:mega|giga|kilo)watts$|^[MG]W$/u;
const PLACE =
  /(?:plant|site|campus|cent(?:re|er)s?|facility|complex|farm|park|hub|mine|factory|fab|station|field|project)$/u;

/** "all the output of Y's plant". */
const outputOf = (p: Predicate): Noun | null =>
  p.objects.some((n) => /(?:output|production|capacity|power|electricity|gas|oil)$/u.test(n.head.word))
    ? (withPrep(p.with, 'of', 'at').find((n) => n.owner !== null && PLACE.test(n.head.word)) ?? null)
    : null;

/** "X has contracted to take 1,900 megawatts from Y's plant". */
function taken(deal: Deal, p: Predicate): Draft[] {
  const before = deal.all.slice(0, p.verb.index).findLast((q): q is Verb => q.type === 'verb');
  const bound = TAKES.test(p.verb.word) && p.verb.mood === 'to' && before && BINDS.test(before.word);
  // "signed up for 835 megawatts from Y's plant".
  const power = has(p.verb, 'order', 'buy', 'sign') && p.objects.some((n) => WATTS.test(n.head.word));
  if (!(bound || power) || p.verb.passive) return [];
  const from = withPrep(p.with, 'from', 'at').find((n) => isParty(n) || (n.owner !== null && PLACE.test(n.head.word)));
  const what = p.objects.find((n) => n.kinds[0] === 'goods' || wares(deal.all, n) || n.figures.length > 0);
  const output = from ? null : outputOf(p);
  if (output) {
    const buyer = refers(deal, p.subject)[0] ?? null;
    return trade(deal, { at: p.verb, customer: buyer, supplier: refer(deal, output.owner, buyer), sum: null });
  }
  const told = !from && what ? toldTrade(deal) : null;
  const least = told && what ? thing(deal.all, what).money : null;
  if (told && least && sameRef(told.customer, refers(deal, p.subject)[0] ?? null))
    return trade(deal, { at: p.verb, ...told, sum: least });
  if (!from || !what || NO_GOODS.test(deal.scene.text.slice(what.start, from.end))) return [];
  const customer = refers(deal, p.subject)[0] ?? null;
  return trade(deal, {
    at: p.verb,
    customer,
    supplier: refer(deal, from.party ?? from.owner),
    sum: thing(deal.all, what).money,
  });
}

/** "Y makes most of X's chips". */
function made(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:mak|ma[dk]e|manufactur|assembl|produc|fabricat)/u.test(p.verb.word) || p.verb.passive) return [];
  const object = p.objects[0];
  const whole = object ? [object, ...thing(deal.all, object).parts] : [];
  const goods = whole.find((n) => n.owner !== null && n.kinds.includes('goods'));
  const supplier = goods ? (refers(deal, p.subject)[0] ?? null) : null;
  const customer = goods ? refer(deal, goods.owner, supplier) : null;
  // "makes its chips": of whom they are is told by a name only.
  if (!goods || /^(?:its|their|our)$/u.test(goods.owner?.word ?? '')) return [];
  return trade(deal, { at: p.verb, customer, supplier, sum: null });
}

const PACT = /(?:^| )(?:agreements?|deals?|contracts?|pacts?|leases?|partnerships?|arrangements?)$/u;
/** "signed an agreement with Y to deploy Z's chips": the deal is with Y, whoever makes the chips. */
export function agreedFor(deal: Deal, p: Predicate): boolean {
  if (p.verb.mood !== 'to' || !/^(?:deploy|install|adopt|us[ei]|run|fill|equip|host|build)/u.test(p.verb.word))
    return false;
  const before = deal.all.slice(Math.max(0, p.verb.index - 6), p.verb.index);
  const party = before.findLast((q): q is Noun => q.type === 'noun' && /^(?:with|from)$/u.test(q.prep) && isParty(q));
  const noun = before.find((q): q is Noun => q.type === 'noun' && PACT.test(q.head.word));
  const apart = party && before.some((q) => q.index > party.index && (q.type === 'verb' || isMark(q, ',', ';', 'sub')));
  return party !== undefined && noun !== undefined && noun.index < party.index && !apart;
}

/** "X will install 6 gigawatts' worth of Y processors". */
function installed(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:install|deploy|adopt|us[ei]|run|fill|equip)/u.test(p.verb.word) || p.verb.negated || agreedFor(deal, p))
    return [];
  const list = [...p.objects, ...withPrep(p.with, 'of', 'worth', 'with')];
  const goods = list.find((n) => n.kinds[0] === 'goods' && (n.owner !== null || n.inner.length > 0));
  const maker = goods ? refer(deal, goods.owner ?? goods.inner[0] ?? null) : null;
  const customer = refers(deal, p.subject)[0] ?? null;
  if (!goods || vendor(maker) < 1 || vendor(customer) > 2 || /^(?:its|their)$/u.test(goods.owner?.word ?? ''))
    return [];
  return trade(deal, { at: p.verb, customer, supplier: maker, sum: null });
}

/** "F has been advanced to Y for memory": who is told of pays. */
function advanced(deal: Deal, p: Predicate): Draft[] {
  if (!p.verb.passive || p.subject || !/^(?:paid|prepaid|advanced|committed|promised|handed|owed)$/u.test(p.verb.word))
    return [];
  const sum = p.objects.map(barely).find((f) => f) ?? null;
  const to = withPrep(p.with, 'to').find(isParty);
  const what = withPrep(p.with, 'for').find((n) => n.kinds[0] === 'goods' || wares(deal.all, n));
  if (!sum || !to || !what) return [];
  const supplier = refer(deal, to.party);
  const { actor, topic, title } = deal.scene.discourse;
  const customer = [actor ?? null, topic, title].find((r) => r && !sameRef(r, supplier)) ?? null;
  return trade(deal, { at: p.verb, customer, supplier, sum });
}

const CHOSE = /^(?:pick|cho[os]|select|hir|tap|commission|engag|appoint|settled|opted|plump)/u;

/** "X chose Y to build reactors": whatever Y is to make, X buys it. */
function chose(deal: Deal, p: Predicate): Draft[] {
  if (!CHOSE.test(p.verb.word) || p.verb.passive || p.verb.negated) return [];
  const party = p.objects.find(isParty) ?? withPrep(p.with, 'on', 'for').find(isParty);
  const to = deal.all.slice(p.verb.index + 1, p.verb.index + 5).find((q): q is Verb => q.type === 'verb');
  if (
    !party ||
    !to ||
    to.mood !== 'to' ||
    !/^(?:build|suppl|provid|mak|power|deliver|host|design|equip|produc|manufactur|construct|run)/u.test(to.word)
  )
    return [];
  const goods = predicateOf(deal.all, to);
  if (goods.objects.length + goods.with.length === 0) return [];
  const main = subjectOf(deal.all, p.verb.index);
  return trade(deal, {
    at: p.verb,
    customer: refers(deal, main)[0] ?? null,
    supplier: refer(deal, party.party),
    sum: null,
  });
}

/** The purchases that such verbs tell. */
export function givenFor(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [gave, taken, made, installed, advanced, chose]) {
    const found = rule(deal, p);
    if (found.length > 0) return found;
  }
  return [];
}
