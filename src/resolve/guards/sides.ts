// One sale told from both sides: what a buyer put into a company, and what a seller of the company's shares got, are one
// event, and the money goes to the seller. Takes facts; gives each buyer's ticket with the sale that it is.
import { agreement } from '../deals/amount.ts';
import type { Fact } from '../deals/fact.ts';
import { gap, type Window } from '../deals/windows.ts';

export interface Sided {
  ticket: Fact;
  sale: Fact;
}

/** Days between two tellings of one sale. */
const WEEKS = 45;
const digits = (n: number): number => `${n}`.replace(/0+$/u, '').length;

const isTicket = (f: Fact): boolean =>
  f.kind === 'round' && !f.whole && !f.part && !f.running && !f.of_round && f.round === null && f.status !== 'denied';
const dayOf = (f: Fact): Window | null => f.when ?? f.told;

function near(a: Fact, b: Fact): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== null && y !== null && gap(x, y) <= WEEKS;
}

/** Told in one text, or by a figure that is not round; days that are known lie near. */
function fits(ticket: Fact, sale: Fact): boolean {
  if (!ticket.party || !sale.party || ticket.party === sale.party || sale.status === 'denied') return false;
  if (!ticket.money || !sale.money || ticket.entity !== sale.entity) return false;
  const found = agreement(ticket.money, sale.money);
  const together = ticket.document !== '' && ticket.document === sale.document;
  if (found !== 'equal' && found !== 'converted' && !(found === 'near' && together)) return false;
  if (ticket.when && sale.when && gap(ticket.when, sale.when) > WEEKS) return false;
  return together || near(ticket, sale) || (!(dayOf(ticket) && dayOf(sale)) && digits(ticket.money.low) > 1);
}

/** A round of the company that the same text tells of those weeks, or of the same size, takes the ticket first. */
const inRound = (ticket: Fact, rounds: readonly Fact[]): boolean =>
  rounds.some((r) => near(r, ticket) && (r.document === ticket.document || isAsLarge(r, ticket)));

const isAsLarge = (r: Fact, { money }: Fact): boolean => !!r.money && !!money && agreement(r.money, money) === 'equal';

/** Tickets with the sale that each tells from the buyer's side, in the order of their ids. */
export function sidesIn(facts: readonly Fact[]): Sided[] {
  const sales = new Map<string, Fact[]>();
  const rounds = new Map<string, Fact[]>();
  for (const f of facts) {
    const into = f.kind === 'divestment' && f.money ? sales : f.kind === 'round' && f.whole ? rounds : null;
    if (into && f.status !== 'denied') into.set(f.target, [...(into.get(f.target) ?? []), f]);
  }
  if (sales.size === 0) return [];
  return facts
    .filter((f) => isTicket(f) && sales.has(f.target) && !f.claim.lead)
    .flatMap((ticket) => {
      const sale = sales.get(ticket.target)?.find((s) => fits(ticket, s));
      return sale && !inRound(ticket, rounds.get(ticket.target) ?? []) ? [{ ticket, sale }] : [];
    })
    .sort((a, b) => (a.ticket.id < b.ticket.id ? -1 : 1));
}

/** The buyer's word about the sale itself. */
export const asSale = (ticket: Fact, sale: Fact): Fact => ({
  ...ticket,
  ...{ kind: 'divestment', party: sale.party, whole: true, bought: true, vague: false },
});
