// The investor's companies, a card each: what it put in, the round, the value, and what nobody stated. Also what the
// companies are worth together at least, and the exits the tickets can be held against.
import type { CompanyCard, Figure, FirstScreen } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import { type Book, rootId } from './book.ts';
import { figureOf, merged } from './figures.ts';
import type { Ticket } from './ticket.ts';
import { roundSizes } from './voices.ts';

const figures = (claims: readonly Claim[]): Figure[] =>
  merged(claims.map((c) => figureOf(c)).filter((f) => f !== null));

const about = (book: Book, kind: Claim['kind'], entity: string): Claim[] =>
  book.claims.filter(
    (c) => c.kind === kind && c.status !== 'denied' && rootId(book, c.subject) === book.groups.rootOf(entity),
  );

function shareOfRound(put_in: Figure | null, round: Figure | undefined): Figure | null {
  if (!put_in || !round || round.unit !== put_in.unit || round.low < put_in.high) return null;
  const mark = put_in.mark === 'reported' || round.mark === 'reported' ? 'reported' : put_in.mark;
  return {
    ...put_in,
    low: (put_in.low / round.high) * 100,
    high: (put_in.high / round.low) * 100,
    unit: '%',
    approx: null,
    basis: null,
    mark,
    claims: [...new Set([...put_in.claims, ...round.claims])],
  };
}

function stakeOf(book: Book, ticket: Ticket): Figure | null {
  const found = book.claims.find(
    (c) =>
      c.kind === 'stake' &&
      c.percent &&
      rootId(book, c.subject) === ticket.investor &&
      rootId(book, c.object) === book.groups.rootOf(ticket.investee),
  );
  return found ? figureOf({ ...found, amount: null }) : null;
}

function card(book: Book, ticket: Ticket): CompanyCard {
  const round = roundSizes(book, ticket);
  const stake = stakeOf(book, ticket);
  const stated = {
    put_in: ticket.put_in,
    round: round[0],
    stake,
    form: ticket.claims.some((c) => c.form) || null,
    bought: bought(book, ticket),
  };
  return {
    party: book.party(ticket.investee),
    put_in: ticket.put_in,
    together: ticket.together && { ...ticket.together, with: ticket.together.with.map(book.party) },
    round,
    share_of_round: shareOfRound(ticket.put_in, round[0]),
    valuation: figures(about(book, 'valuation', ticket.investee)),
    stake,
    lead: ticket.claims.some((c) => c.lead) || null,
    crowded_out: ticket.deal.parties.filter((p) => p.role === 'crowded_out').map((p) => book.party(p.entity)),
    status: ticket.deal.status,
    not_stated: Object.entries(stated)
      .filter(([, v]) => !v)
      .map(([key]) => key),
    claims: ticket.deal.claims,
  };
}

const bought = (book: Book, ticket: Ticket): Claim | undefined =>
  book.claims.find(
    (c) =>
      c.kind === 'purchase' &&
      rootId(book, c.subject) === book.groups.rootOf(ticket.investee) &&
      rootId(book, c.object) === ticket.investor,
  );

/** One card a company, the largest stated ticket first. */
export function companiesOf(book: Book, tickets: readonly Ticket[]): CompanyCard[] {
  const cards = tickets.map((t) => card(book, t));
  const known = cards.sort(
    (a, b) => (b.put_in?.high ?? -1) - (a.put_in?.high ?? -1) || b.round.length - a.round.length,
  );
  return known.filter((c, i) => known.findIndex((d) => d.party.entity === c.party.entity) === i);
}

/** Sum of each company's highest stated floor: at least this together. Null for one company or mixed currencies. */
export function worthAtLeast(cards: readonly CompanyCard[]): Figure | null {
  const best = cards.map((c) => [...c.valuation].sort((a, b) => b.low - a.low)[0]);
  const first = best[0];
  if (cards.length < 2 || !first || best.some((b) => !b || b.unit !== first.unit || b.approx === 'under')) return null;
  const low = best.reduce((sum, b) => sum + (b?.low ?? 0), 0);
  return { ...first, low, high: low, approx: 'over', mark: 'reported', claims: best.flatMap((b) => b?.claims ?? []) };
}

/** Sales of other holdings that are done, held against the main ticket. */
export function exitsOf(book: Book, investor: string, put_in: Figure | null): FirstScreen['exits'] {
  const done = book.claims.filter(
    (c) => c.kind === 'divestment' && c.amount && c.status === 'completed' && rootId(book, c.subject) === investor,
  );
  const largest = done
    .map((c) => figureOf({ ...c, percent: null }))
    .filter((f) => f !== null)
    .sort((a, b) => b.high - a.high)[0];
  if (!largest) return null;
  return { total: largest, times_put_in: put_in && put_in.unit === largest.unit ? largest.low / put_in.low : null };
}
