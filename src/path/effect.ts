// How far the answer moves if a claim were taken out, or a pair of claims joined or parted: the deals of the companies
// concerned are told again under that supposition, and the tracer answers once more: what would return, and where
// payments are told, what came back. Deterministic, and cheap because a supposition that touches nothing traced is not tried.
import type { ReviewEffect } from '../model/case/review.ts';
import type { Claim } from '../model/claim.ts';
import type { Deal } from '../model/deal.ts';
import type { Document } from '../model/document.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Interval } from '../model/money.ts';
import type { Told } from '../resolve/deals/deals.ts';
import { dealsOf } from '../resolve/deals/deals.ts';
import type { Effect, Supposed } from '../resolve/review/review.ts';
import type { Book } from '../trace/book.ts';
import type { Converting } from '../trace/flows/convert.ts';
import { type CameBack, cameBack, type Headline, headlineOf } from '../trace/headline.ts';
import { ticketsOf } from '../trace/ticket.ts';

export interface Standing {
  book: Book;
  told: Told;
  /** The investor in question, if the case names one. */
  investor: string | null;
  converting: Converting;
}

/** What a case answers: what would return, and what came back; null for what it cannot tell. */
export interface Answers {
  would_return: Headline | null;
  came_back: CameBack | null;
}

/** The answers of a case. */
export const answersOf = ({ book, investor, converting }: Omit<Standing, 'told'>): Answers => ({
  would_return: headlineOf(book, investor),
  came_back: cameBack(book, investor, converting),
});

/** Kinds from which the answers take an input without a deal. */
const INPUTS: readonly Claim['kind'][] = ['ratio', 'metric'];
/** Roles of the company a deal is about. */
const ABOUT: readonly string[] = ['investee', 'asset', 'borrower', 'supplier'];

/** In a large case only so many suppositions are tried; they come in the order of what is worth trying. */
const triesFor = (claims: number): number => Math.max(20, Math.min(400, Math.floor(4e6 / Math.max(1, claims))));

const apart = (a: Interval, b: Interval): number => Math.max(Math.abs(a.low - b.low), Math.abs(a.high - b.high));

/** How far `after` is from `before`; the whole of it when there is no answer any more, or none yet. */
function between(of: keyof Answers, before: Headline | null, after: Headline | null): ReviewEffect {
  const known = before ?? after;
  const both = before && after && before.currency === after.currency;
  const whole = known?.upper.high ?? 0;
  return {
    of,
    before: before?.prorata ?? null,
    after: after?.prorata ?? null,
    currency: known?.currency ?? null,
    moves: both ? apart(before.prorata, after.prorata) : before || after ? whole : 0,
    tried: true,
    bounds_move: both ? Math.max(apart(before.lower, after.lower), apart(before.upper, after.upper)) : whole,
  };
}

/** The answer that moves farther. */
function moved(before: Answers, after: Answers): ReviewEffect {
  const would = between('would_return', before.would_return, after.would_return);
  const came = between('came_back', before.came_back, after.came_back);
  const farther = came.moves - would.moves || came.bounds_move - would.bounds_move;
  return farther > 0 ? came : would;
}

const word = ({ verdict, claim, other }: Supposed): Judgement => ({ id: '', verdict, claim, other, when: '' });

/** A function that tells the effect of suppositions on the answers. */
export function effectOn(standing: Standing): Effect {
  const { book, told } = standing;
  const before = answersOf(standing);
  const matters = mattering(book, before);
  const dealOf = new Map(book.deals.flatMap((d) => d.claims.map((c): [string, Deal] => [c, d])));
  // A case without a payment has none under a supposition either: it is not asked again and again.
  const answered = (supposed: Book): Answers =>
    before.came_back
      ? answersOf({ ...standing, book: supposed })
      : { would_return: headlineOf(supposed, standing.investor), came_back: null };
  let left = triesFor(book.claims.length);
  /** The answers as they are, by the claims that were told again. */
  const known = new Map<string, Answers>();
  const texts = new Map(told.documents.map((d) => [d.id, d]));
  return (supposed) => {
    const ids = [supposed.claim, ...(supposed.other ? [supposed.other] : [])];
    const input = supposed.verdict === 'reject' && INPUTS.includes(book.claim(supposed.claim)?.kind as never);
    if (!input && !ids.some((id) => matters(id, dealOf.get(id)))) return null;
    if (left-- <= 0) return { ...moved(before, before), tried: false };
    if (input) return moved(before, answered(without(book, supposed.claim)));
    const near = neighbourhood(book, ids, dealOf);
    // Both sides are told from the same few claims, so that nothing but the supposition tells them apart.
    const used = new Set(near.claims.map((c) => c.document ?? ''));
    const documents = [...used].map((id) => texts.get(id)).filter((d): d is Document => d !== undefined);
    const few = { ...told, documents };
    const rest = book.deals.filter((d) => !near.deals.has(d));
    const key = near.claims
      .map((c) => c.id)
      .sort()
      .join(' ');
    const asIs = known.get(key) ?? answered({ ...book, deals: [...rest, ...retold(near, few, null)] });
    known.set(key, asIs);
    const then = retold(near, few, supposed);
    const supposedBook = supposed.verdict === 'reject' ? without(book, supposed.claim) : book;
    const found = moved(asIs, answered({ ...supposedBook, deals: [...rest, ...then] }));
    return { ...found, before: before[found.of ?? 'would_return']?.prorata ?? null };
  };
}

/** Does a claim touch anything traced: a vendor's ticket, a flow of the ledger, or an input that has no deal? */
function mattering(book: Book, { came_back }: Answers): (claim: string, deal: Deal | undefined) => boolean {
  const deals = new Set(ticketsOf(book).map((t) => t.deal.id));
  for (const f of came_back?.flows ?? []) if (f.deal) deals.add(f.deal);
  return (id, deal) => {
    if (deal) return deals.has(deal.id);
    const claim = book.claim(id);
    return claim !== undefined && !INPUTS.includes(claim.kind);
  };
}

const without = (book: Book, id: string): Book => ({
  ...book,
  claims: book.claims.filter((c) => c.id !== id),
  claim: (wanted) => (wanted === id ? undefined : book.claim(wanted)),
});

interface Neighbourhood {
  deals: Set<Deal>;
  claims: Claim[];
}

/** The deals about the companies of these claims, with all their claims. */
function neighbourhood(book: Book, ids: readonly string[], dealOf: ReadonlyMap<string, Deal>): Neighbourhood {
  const about = (deal: Deal): string[] =>
    deal.parties.filter((p) => ABOUT.includes(p.role)).map((p) => book.groups.rootOf(p.entity));
  const companies = new Set(ids.flatMap((id) => (dealOf.has(id) ? about(dealOf.get(id) as Deal) : [])));
  for (const id of ids)
    if (!dealOf.has(id))
      for (const party of [book.claim(id)?.subject, book.claim(id)?.object])
        if (party?.entity) companies.add(book.groups.rootOf(party.entity));
  const deals = new Set(book.deals.filter((d) => about(d).some((c) => companies.has(c))));
  const claims = new Set([...ids, ...[...deals].flatMap((d) => d.claims)]);
  return { deals, claims: [...claims].map((id) => book.claim(id)).filter((c): c is Claim => c !== undefined) };
}

function retold(near: Neighbourhood, told: Told, supposed: Supposed | null): Deal[] {
  const gone = supposed?.verdict === 'reject' ? supposed.claim : null;
  const pair = supposed && !gone ? [word(supposed)] : [];
  const claims = near.claims.filter((c) => c.id !== gone);
  return dealsOf(claims, { ...told, judgements: [...told.judgements, ...pair] }).value.deals;
}
