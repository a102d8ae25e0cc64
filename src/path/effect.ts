// How far the headline moves if a claim were taken out, or a pair of claims joined or parted: the deals of the companies
// concerned are told again under that supposition, and the closed form answers once more. Deterministic, and cheap
// because a supposition that touches no vendor's ticket and no input of the closed form is not tried.
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
import { type Headline, headlineOf } from '../trace/headline.ts';
import { ticketsOf } from '../trace/ticket.ts';

export interface Standing {
  book: Book;
  told: Told;
  /** The investor in question, if the case names one. */
  investor: string | null;
}

/** Kinds from which the closed form takes an input without a deal. */
const INPUTS: readonly Claim['kind'][] = ['ratio', 'metric'];
/** Roles of the company a deal is about. */
const ABOUT: readonly string[] = ['investee', 'asset', 'borrower', 'supplier'];

/** In a large case only so many suppositions are tried; they come in the order of what is worth trying. */
const triesFor = (claims: number): number => Math.max(20, Math.min(400, Math.floor(4e6 / Math.max(1, claims))));

const apart = (a: Interval, b: Interval): number => Math.max(Math.abs(a.low - b.low), Math.abs(a.high - b.high));

/** How far `after` is from `before`; the whole of it when there is no answer any more, or none yet. */
function moved(before: Headline | null, after: Headline | null): ReviewEffect {
  const known = before ?? after;
  const both = before && after && before.currency === after.currency;
  const whole = known?.upper.high ?? 0;
  return {
    before: before?.prorata ?? null,
    after: after?.prorata ?? null,
    currency: known?.currency ?? null,
    moves: both ? apart(before.prorata, after.prorata) : before || after ? whole : 0,
    tried: true,
    bounds_move: both ? Math.max(apart(before.lower, after.lower), apart(before.upper, after.upper)) : whole,
  };
}

const word = ({ verdict, claim, other }: Supposed): Judgement => ({ id: '', verdict, claim, other, when: '' });

/** A function that tells the effect of suppositions on the headline. */
export function effectOn(standing: Standing): Effect {
  const { book, told, investor } = standing;
  const before = headlineOf(book, investor);
  const tickets = new Set(ticketsOf(book).map((t) => t.deal.id));
  const dealOf = new Map(book.deals.flatMap((d) => d.claims.map((c): [string, Deal] => [c, d])));
  const matters = (id: string): boolean => {
    const deal = dealOf.get(id);
    if (deal) return tickets.has(deal.id);
    const claim = book.claim(id);
    return claim !== undefined && !INPUTS.includes(claim.kind);
  };
  let left = triesFor(book.claims.length);
  const texts = new Map(told.documents.map((d) => [d.id, d]));
  return (supposed) => {
    const ids = [supposed.claim, ...(supposed.other ? [supposed.other] : [])];
    const input = supposed.verdict === 'reject' && INPUTS.includes(book.claim(supposed.claim)?.kind as never);
    if (!input && !ids.some(matters)) return null;
    if (left-- <= 0) return { ...moved(before, before), tried: false };
    if (input) return moved(before, headlineOf(without(book, supposed.claim), investor));
    const near = neighbourhood(book, ids, dealOf);
    // Both sides are told from the same few claims, so that nothing but the supposition tells them apart.
    const used = new Set(near.claims.map((c) => c.document ?? ''));
    const documents = [...used].map((id) => texts.get(id)).filter((d): d is Document => d !== undefined);
    const few = { ...told, documents };
    const [now, then] = [retold(near, few, null), retold(near, few, supposed)];
    const rest = book.deals.filter((d) => !near.deals.has(d));
    const asIs = headlineOf({ ...book, deals: [...rest, ...now] }, investor);
    const supposedBook = supposed.verdict === 'reject' ? without(book, supposed.claim) : book;
    const found = moved(asIs, headlineOf({ ...supposedBook, deals: [...rest, ...then] }, investor));
    return { ...found, before: before?.prorata ?? null };
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
