// Money out of a company: purchases between named parties, spending that a company reports, and what a sale of a
// holding brought. A commitment is a flow of its basis; it is never counted as paid.
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Flow, FlowKind } from '../../model/flow.ts';
import { type Book, inRole, rootId } from '../book.ts';
import { firmest, flow, movedOn } from './flow.ts';

/** Is what a party sells chips and nothing else that can be bought as compute? */
const kindOf = (book: Book, seller: string): FlowKind => {
  const sells = book.groups.sellsOf(seller);
  return sells.includes('chip') && !sells.includes('cloud') ? 'chip' : 'cloud';
};

/** Purchases the claims report, and what they announce. */
export function purchases(book: Book): Flow[] {
  return book.deals
    .filter((d) => d.kind === 'purchase')
    .flatMap((deal) => {
      const [from, to] = [inRole(deal, 'customer'), inRole(deal, 'supplier')];
      const amount = firmest(deal);
      if (!from || !to) return [];
      return [
        flow({
          id: deal.id,
          from,
          to,
          kind: kindOf(book, to),
          basis: amount?.basis ?? 'headline',
          currency: amount?.currency ?? 'USD',
          low: amount?.low ?? null,
          high: amount?.high ?? null,
          start: deal.dates.announced,
          status: deal.status,
          deal: deal.id,
          claims: deal.claims,
        }),
      ];
    });
}

/** Compute that a company says it paid for in a period: to whom it is told, else to nobody in particular. What several
 * voices say of one period is one flow, from the least to the most of them. */
export function reportedSpending(book: Book): Flow[] {
  const told = new Map<string, Claim[]>();
  for (const c of book.claims) {
    if (c.kind !== 'metric' || c.metric !== 'compute_cost' || !c.amount || !c.subject || c.status === 'denied')
      continue;
    const { basis, currency } = c.amount;
    const key = [rootId(book, c.subject), sellerOf(book, c) ?? '*', c.date ?? '', c.status, basis, currency].join(' ');
    told.set(key, [...(told.get(key) ?? []), c]);
  }
  return [...told.values()].map((claims) => spent(book, claims));
}

function spent(book: Book, claims: readonly Claim[]): Flow {
  const first = claims[0] as Claim;
  const seller = sellerOf(book, first);
  const amounts = claims.map((c) => c.amount).filter((a) => a !== null);
  return flow({
    id: `spent/${claims.map((c) => c.id).sort()[0]}`,
    from: rootId(book, first.subject) as string,
    to: seller ?? '*',
    kind: seller ? kindOf(book, seller) : 'cloud',
    basis: amounts[0]?.basis ?? 'headline',
    currency: amounts[0]?.currency ?? 'USD',
    low: Math.min(...amounts.map((a) => a.low)),
    high: Math.max(...amounts.map((a) => a.high)),
    ...{ start: first.date, end: first.date, status: first.status },
    claims: claims.map((c) => c.id).sort(),
  });
}

/** The seller that the claim names, when it sells compute. */
function sellerOf(book: Book, claim: Claim): string | null {
  const id = rootId(book, claim.object);
  return id && book.groups.sellsOf(id).length > 0 && id !== rootId(book, claim.subject) ? id : null;
}

/** What sold holdings brought in, from the buyer where one is named. */
export function proceeds(book: Book, deal: Deal): Flow[] {
  const seller = inRole(deal, 'seller');
  const amount = firmest(deal);
  if (!seller || !amount) return [];
  const { low, high, currency, basis, claims } = amount;
  const [buyer, another] = deal.parties.filter((p) => p.role === 'buyer').map((p) => book.groups.rootOf(p.entity));
  const from = buyer && !another ? buyer : '*';
  return [
    flow({
      ...{ id: deal.id, from, to: book.groups.rootOf(seller), kind: 'other', basis, currency, low, high, claims },
      start: movedOn(deal),
      status: deal.status,
      deal: deal.id,
    }),
  ];
}
