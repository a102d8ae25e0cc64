// What a contract is for, in English: "to supply X with chips", "to buy chips from X", "purchases from X". Takes the noun of a
// contract, gives who gets the goods and of whom they come.
import type { Draft, Ref } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { reduced } from '../../syntax/subjects.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { agreedWith } from '../slots/sellers.ts';
import { isParty, withPrep } from '../slots/things.ts';
import { trade } from './trade.ts';

const BUYING =
  /^(?:bu[yi]|rent|leas|purchas|us(?:e|ing)|tak(?:e|ing)|procur|acquir|sourc|order|reserv|secur|obtain|receiv|access|tap$)/u;
const SUPPLYING =
  /^(?:suppl|provid|giv|sell|deliver|host|build|rent out|rents out|equip|furnish|ship|mak|manufactur|design|install|offer|launch|develop|construct|produc|lease out|let|outfit|grant|upgrad|maintain|run$|power|operat)/u;
/** What a contract is for: "to supply X with chips", "to buy chips from X". */
interface Purpose {
  buys: boolean;
  supplies: boolean;
  /** Who gets the goods. */
  goal: Ref | null;
  /** Of whom they come. */
  source: Ref | null;
}

/** "F of purchases from Y": the noun itself says that it buys. */
const BUYS = /(?:purchases?|purchas(?:e|ing) (?:commitments?|obligations?|orders?)|spending commitments?)$/u;

const NO_PURPOSE: Purpose = { buys: false, supplies: false, goal: null, source: null };

/** The phrase of a party, or of what belongs to one: "Microsoft access", "Y's customers", but not "Nvidia chips". */
function partyIn(deal: Deal, list: readonly Noun[]): Ref | null {
  const named = list.find(isParty);
  if (named) return refer(deal, named.party);
  const near = list.find((q) => q.kinds[0] !== 'goods' && (q.inner.length > 0 || q.owner !== null));
  return near ? refer(deal, near.inner[0] ?? near.owner) : null;
}

/** The infinitive that says what a contract is for. */
export function purposeVerb(deal: Deal, n: Noun): Verb | null {
  for (let i = n.index + 1; i < deal.all.length && i - n.index < 9; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'verb' && p.mood === 'to' && !p.copula) return p;
    if (p.type === 'verb' && !reduced(deal.all, p) && !p.copula) return null;
    if (p.type === 'mark' && (p.word === ';' || p.word === 'sub')) return null;
  }
  return null;
}

const AGREES =
  /^(?:agree[sd]?|agreeing|sign(?:s|ed|ing)(?: up)?|contract(?:s|ed)|partner(?:s|ed)|team(?:s|ed)(?: up)?|struck|reached)$/u;

/** "agreed with X to host servers in a contract worth F": what was agreed on stands before the contract, and for whom. */
function agreedOn(deal: Deal, n: Noun): Purpose | null {
  const v = /^(?:in|under|through|for)$/u.test(n.prep) ? deal.all.slice(0, n.index).findLast(isVerb) : undefined;
  const u = v?.mood === 'to' ? deal.all.slice(0, v.index).findLast(isVerb) : undefined;
  if (!v || !u || !AGREES.test(u.word) || u.passive || u.negated) return null;
  const mate = deal.all.slice(u.index + 1, v.index).find((q): q is Noun => q.type === 'noun' && q.prep === 'with');
  if (!isParty(mate) || givesCompany(v, predicateOf(deal.all, v).objects)) return null;
  const goal = refer(deal, mate.party);
  if (BUYING.test(v.word)) return { ...NO_PURPOSE, buys: true, source: goal };
  return supplying(v) ? { ...NO_PURPOSE, supplies: true, goal } : null;
}

/** "to sell the company", "to build Acme": a company, and no goods, is what the verb is done to. */
const givesCompany = (v: Verb, objects: readonly Noun[]): boolean =>
  objects.some((n) => n.party?.item?.type === 'name' || (/^s[eo]l/u.test(v.word) && n.party));

const isVerb = (p: Phrase): p is Verb => p.type === 'verb';
/** Verbs of who sells: what is supplied, built or run for another. */
const supplying = (v: Verb): boolean => SUPPLYING.test(v.word) || DEPLOYS.test(v.word);
const DEPLOYS = /^(?:deploy|install|run|operat)/u;

export function purposeOf(deal: Deal, n: Noun): Purpose {
  const before = agreedOn(deal, n);
  if (before) return before;
  const v = purposeVerb(deal, n);
  if (!v) return BUYS.test(n.head.word) ? { ...NO_PURPOSE, buys: true } : NO_PURPOSE;
  const p = predicateOf(deal.all, v);
  const own = p.objects[0]?.owner?.word ?? '';
  const self = /^(?:its|their)$/u.test(own) && /^(?:run|train|power|host|operat|equip)/u.test(v.word);
  const buys = BUYING.test(v.word) || self;
  // "to deploy chips for X".
  const forX = DEPLOYS.test(v.word) && withPrep(p.with, 'for').some(isParty);
  const supplies = !buys && (SUPPLYING.test(v.word) || forX);
  const goods = p.objects.find((q) => q.kinds[0] === 'goods');
  return {
    buys,
    supplies,
    goal: supplies ? partyIn(deal, [...p.objects, ...withPrep(p.with, 'to', 'for')]) : null,
    source: buys
      ? (refer(deal, withPrep(p.with, 'from').find(isParty)?.party ?? null) ??
        refer(deal, goods?.owner ?? goods?.inner[0] ?? null))
      : null,
  };
}

/** "Y agreed with X to host servers in a contract worth F": X pays. */
export function agreedTo(deal: Deal, p: Predicate, sum: FigureItem | null): Draft[] {
  const customer = sum && supplying(p.verb) ? agreedWith(deal, p) : null;
  const supplier = refers(deal, p.subject)[0] ?? null;
  if (!customer || !supplier || givesCompany(p.verb, p.objects)) return [];
  return trade(deal, { at: p.verb, customer, supplier, sum }).map((d) => ({ ...d, status: 'completed' }));
}
