// Money into a company: what each named investor put in, the rest of the round when both are stated, and loans.
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Flow } from '../../model/flow.ts';
import { type Book, inRole, investorsOf } from '../book.ts';
import { firmest, flow, movedOn } from './flow.ts';

/** Each named investor, and the others. Credits are told apart from money where the deal says what it is paid in. */
export function funding(book: Book, deal: Deal, currency: string): Flow[] {
  const investee = inRole(deal, 'investee');
  if (!investee || book.party(investee).kind === 'group') return [];
  const named = [...new Set(investorsOf(deal).map((i) => book.groups.rootOf(i)))].map((from) => {
    const share = deal.shares.filter((s) => book.groups.rootOf(s.entity) === from);
    const stated = share.find((s) => s.low !== null);
    return flow({
      id: `${deal.id}/${from}`,
      from,
      to: investee,
      kind: deal.form === 'compute' ? 'credits' : 'equity',
      basis: stated?.basis ?? 'headline',
      currency: stated?.currency ?? currency,
      low: stated?.low ?? null,
      high: stated?.high ?? null,
      start: movedOn(deal),
      status: deal.status,
      deal: deal.id,
      claims: share.flatMap((s) => s.claims),
    });
  });
  return [...named, ...rest(deal, tickets(book, deal), investee)];
}

/** What of the announced round is accounted for by one party: what it announced, or at least what it contracted or paid. */
function tickets(book: Book, deal: Deal): DealAmount[] {
  const seen = new Set<string>();
  return deal.shares.flatMap(({ entity, amounts }) => {
    const announced = amounts.find((a) => a.basis === 'headline') ?? amounts[0];
    const root = book.groups.rootOf(entity);
    if (!announced || seen.has(root)) return [];
    seen.add(root);
    return [announced];
  });
}

/** Told only as what one party put in, the size is that party's, and there are no others. */
const isOneTicket = ({ shares }: Deal, { claims }: DealAmount): boolean =>
  shares.length === 1 && claims.every((c) => shares[0]?.claims.includes(c));

/** What others put in: the round less the stated tickets. A ticket told only as contracted or paid may have been
 *  announced as more, so that nothing certain is left for the others. */
function rest(deal: Deal, told: readonly DealAmount[], investee: string): Flow[] {
  const { headline } = deal;
  const stated = told.filter((a) => a.currency === headline?.currency);
  if (!headline || stated.length === 0 || isOneTicket(deal, headline)) return [];
  const low = stated.every((a) => a.basis === headline.basis)
    ? headline.low - stated.reduce((s, a) => s + a.high, 0)
    : 0;
  const high = headline.high - stated.reduce((s, a) => s + a.low, 0);
  if (high <= 0) return [];
  return [
    flow({
      id: `${deal.id}/*`,
      from: '*',
      to: investee,
      kind: 'equity',
      basis: 'headline',
      currency: headline.currency,
      low: Math.max(0, low),
      high,
      start: deal.dates.announced,
      status: deal.status,
      deal: deal.id,
      claims: headline.claims,
    }),
  ];
}

/** A loan, bond or facility: from each named lender's share, and the whole from outside when no lender is named. */
export function lending(book: Book, deal: Deal): Flow[] {
  const borrower = inRole(deal, 'borrower');
  if (!borrower || book.party(borrower).kind === 'group') return [];
  const lenders = deal.parties.filter((p) => p.role === 'lender').map((p) => p.entity);
  const amount = firmest(deal);
  const base = {
    to: borrower,
    kind: 'debt' as const,
    basis: amount?.basis ?? ('headline' as const),
    start: movedOn(deal),
    status: deal.status,
    deal: deal.id,
  };
  const shares = deal.shares.filter((s) => s.low !== null && s.currency !== null && lenders.includes(s.entity));
  if (shares.length > 1 || (shares.length === 1 && lenders.length > 1))
    return shares.map(({ entity, low, high, currency, basis, claims }) =>
      flow({
        ...{ ...base, id: `${deal.id}/${entity}`, from: entity, low, high, currency: currency ?? '', claims },
        basis: basis ?? base.basis,
      }),
    );
  if (!amount) return [];
  const from = lenders.length === 1 ? (lenders[0] as string) : '*';
  const { low, high, currency, claims } = amount;
  return [flow({ ...base, id: deal.id, from, low, high, currency, claims })];
}
