// Deals to flows: money in from each investor, and the way it can come back. What nobody stated has no amount; what
// is supposed carries its assumption; nothing is invented.
import type { ReturnInputs } from '../model/answer.ts';
import type { Deal } from '../model/deal.ts';
import type { Flow } from '../model/flow.ts';
import { type Book, claimsOf, inRole, investorsOf } from './book.ts';
import type { Ticket } from './ticket.ts';

const BLANK = { low: null, high: null, original: null, start: null, end: null, assumption: null, deal: null } as const;

type Part = Partial<Flow> & Pick<Flow, 'id' | 'from' | 'to' | 'kind' | 'basis' | 'currency' | 'claims'>;
const flow = (part: Part): Flow => ({ ...BLANK, ...part });

/** Money into one company: each named investor, and the rest of the round when both are stated. */
function funding(book: Book, deal: Deal, currency: string): Flow[] {
  const investee = inRole(deal, 'investee');
  if (!investee || book.party(investee).kind === 'group') return [];
  const named = [...new Set(investorsOf(deal).map((i) => book.groups.rootOf(i)))].map((from) => {
    const share = deal.shares.filter((s) => book.groups.rootOf(s.entity) === from);
    const stated = share.find((s) => s.low !== null);
    return flow({
      id: `${deal.id}/${from}`,
      from,
      to: investee,
      kind: 'equity',
      basis: 'headline',
      currency: stated?.currency ?? currency,
      low: stated?.low ?? null,
      high: stated?.high ?? null,
      start: deal.dates.closed ?? deal.dates.announced,
      deal: deal.id,
      claims: share.flatMap((s) => s.claims),
    });
  });
  return [...named, ...rest(deal, named, investee)];
}

/** What others put in: the round less the stated tickets. */
function rest(deal: Deal, named: readonly Flow[], investee: string): Flow[] {
  const { headline } = deal;
  const stated = named.filter((f) => f.low !== null && f.currency === headline?.currency);
  if (!headline || stated.length === 0) return [];
  const low = headline.low - stated.reduce((s, f) => s + (f.high ?? 0), 0);
  const high = headline.high - stated.reduce((s, f) => s + (f.low ?? 0), 0);
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
      deal: deal.id,
      claims: headline.claims,
    }),
  ];
}

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

/** Purchases the claims report, and what they announce. */
function purchases(book: Book): Flow[] {
  return book.deals
    .filter((d) => d.kind === 'purchase')
    .flatMap((deal) => {
      const [from, to] = [inRole(deal, 'customer'), inRole(deal, 'supplier')];
      const amount = deal.paid ?? deal.firm ?? deal.headline;
      if (!from || !to) return [];
      const kind =
        book.groups.sellsOf(to).includes('chip') && !book.groups.sellsOf(to).includes('cloud') ? 'chip' : 'cloud';
      return [
        flow({
          id: deal.id,
          from,
          to,
          kind,
          basis: amount?.basis ?? 'headline',
          currency: amount?.currency ?? 'USD',
          low: amount?.low ?? null,
          high: amount?.high ?? null,
          start: deal.dates.announced,
          deal: deal.id,
          claims: deal.claims,
        }),
      ];
    });
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

/** All flows of a case: funding of every deal, compute back for the vendor's tickets, purchases. */
export function flowsOf(book: Book, tickets: readonly Ticket[], inputs: ReturnInputs | null): Flow[] {
  const currency = inputs?.put_in.unit ?? 'USD';
  const rounds = book.deals.filter(
    (d) => d.kind === 'round' && claimsOf(book, d.claims).some((c) => c.status !== 'denied'),
  );
  const known = purchases(book);
  const back = tickets
    .filter((t, i) => firstOf(tickets, t, inputs) === i)
    .map((t) => computeBack(book, t, inputs))
    .filter((f) => !known.some((k) => k.from === f.from && book.groups.rootOf(k.to) === book.groups.rootOf(f.to)));
  const flows = [...rounds.flatMap((d) => funding(book, d, currency)), ...back, ...known];
  return [...flows, ...upward(flows, book)];
}
