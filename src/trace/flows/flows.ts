// Deals to flows: money in from each investor, and the way it can come back. What nobody stated has no amount; what
// is supposed carries its assumption; nothing is invented.
import type { ReturnInputs } from '../../model/answer.ts';
import type { Flow } from '../../model/flow.ts';
import { type Book, claimsOf } from '../book.ts';
import type { Ticket } from '../ticket.ts';
import type { Converting } from './convert.ts';
import { flow } from './flow.ts';
import { funding, lending } from './funding.ts';
import { proceeds, purchases, reportedSpending } from './spending.ts';

/** Compute the company may buy from its investor: bounded for the main ticket, without amount for the others. */
function computeBack(book: Book, ticket: Ticket, inputs: ReturnInputs | null): Flow {
  const vendor = cloudOf(book, ticket.investor);
  const main = inputs?.investee.entity === ticket.investee ? inputs : null;
  const round = main?.rounds[0];
  return flow({
    id: `${ticket.deal.id}/compute`,
    from: ticket.investee,
    to: vendor,
    kind: book.groups.sellsOf(ticket.investor).includes('cloud') ? 'cloud' : 'chip',
    basis: 'headline',
    currency: round?.unit ?? 'USD',
    low: main ? 0 : null,
    high: main && round ? round.high * (main.compute_share.high / 100) : null,
    assumption: 'share_bought_not_stated',
    deal: ticket.deal.id,
    claims: main?.compute_share.claims ?? [],
  });
}

/** The seller inside a group, when the case names it, else the group itself. */
function cloudOf(book: Book, root: string): string {
  const named = book.claims
    .flatMap((c) => [c.subject?.entity, c.object?.entity])
    .find((id) => id && id !== root && book.groups.rootOf(id) === root && book.party(id).kind === 'cloud');
  return named ?? root;
}

/** A seller's revenue goes to its group. */
const upward = (flows: readonly Flow[], book: Book): Flow[] =>
  [...new Set(flows.filter((f) => f.kind === 'cloud' || f.kind === 'chip').map((f) => f.to))]
    .filter((to) => book.groups.rootOf(to) !== to)
    .map((to) =>
      flow({
        id: `group/${to}`,
        from: to,
        to: book.groups.rootOf(to),
        kind: 'revenue',
        basis: 'headline',
        currency: 'USD',
        assumption: 'consolidated',
        claims: [],
      }),
    );

/** One way back a company: the headline's ticket, else the first told. */
function firstOf(tickets: readonly Ticket[], { investee }: Ticket, inputs: ReturnInputs | null): number {
  const main = tickets.findIndex((t) => t.investee === investee && t.put_in === inputs?.put_in);
  return main >= 0 ? main : tickets.findIndex((t) => t.investee === investee);
}

/** All flows of a case: funding, loans and purchases, compute back for the vendor's tickets, reported spending, and what
 * sold holdings brought; each in the currency in which it was told. */
export function flowsOf(
  book: Book,
  tickets: readonly Ticket[],
  { inputs, how }: { inputs: ReturnInputs | null; how: Converting },
): Flow[] {
  const currency = inputs?.put_in.unit ?? 'USD';
  const told = book.deals.filter((d) => claimsOf(book, d.claims).some((c) => c.status !== 'denied'));
  const of = (kind: string) => told.filter((d) => d.kind === kind);
  const known = purchases(book);
  const back = tickets
    .filter((t, i) => firstOf(tickets, t, inputs) === i)
    .map((t) => computeBack(book, t, inputs))
    .filter((f) => !known.some((k) => k.from === f.from && book.groups.rootOf(k.to) === book.groups.rootOf(f.to)));
  const flows = [
    ...of('round').flatMap((d) => funding(book, d, { ...how, currency })),
    ...of('debt').flatMap((d) => lending(book, d)),
    ...back,
    ...known,
    ...reportedSpending(book),
    ...of('divestment').flatMap((d) => proceeds(book, d)),
  ];
  return [...flows, ...upward(flows, book)];
}
