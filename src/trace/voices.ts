// The sizes of a round as several voices tell them: first the voice that also states the ticket, then what is done
// before what is only talked about, then as told. The same size from two voices is one figure with both behind it.
import type { Figure } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import { type Book, claimsOf, supersededIn } from './book.ts';
import { figureOf, merged } from './figures.ts';
import type { Ticket } from './ticket.ts';

const CERTAIN: Record<Claim['status'], number> = { completed: 3, planned: 2, in_talks: 1, rumoured: 0, denied: 0 };

/** How near a telling of the round is to the telling of the ticket. */
function nearness(claim: Claim, source: Claim | undefined): number {
  if (!source) return CERTAIN[claim.status];
  const document = claim.document === source.document;
  const voice = document && claim.speaker?.text === source.speaker?.text;
  return (voice ? 8 : 0) + (claim.status === source.status ? 4 : 0) + CERTAIN[claim.status] / 2 + (document ? 0.1 : 0);
}

/** Stated sizes of the round a ticket is part of; none below the ticket itself, which would be another round. */
export function roundSizes(book: Book, ticket: Pick<Ticket, 'deal' | 'put_in'>): Figure[] {
  const source = book.claim(ticket.put_in?.claims[0] ?? '');
  const left = supersededIn(ticket.deal);
  const told = claimsOf(book, ticket.deal.claims).filter(
    (c) =>
      c.kind === 'funding_round' &&
      c.amount &&
      c.status !== 'denied' &&
      !left.has(c.id) &&
      largeEnough(c, ticket.put_in),
  );
  const ordered = [...told].sort((a, b) => nearness(b, source) - nearness(a, source));
  return merged(ordered.map((c) => figureOf(c)).filter((f) => f !== null));
}

const largeEnough = (claim: Claim, put_in: Figure | null): boolean =>
  put_in === null || claim.amount?.currency !== put_in.unit || claim.amount.high >= put_in.high;
