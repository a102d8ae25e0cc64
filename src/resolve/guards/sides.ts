// One sale told from both sides: what a buyer put into a company, and what a seller of the company's shares got, are one
// event, and the money goes to the seller. Takes facts; gives each buyer's ticket with the sale that it is.
import { type Agreement, agreement, ratioOf } from '../deals/amount.ts';
import type { Fact } from '../deals/fact.ts';
import { gap, type Window } from '../deals/windows.ts';
import type { Overruled } from './overruled.ts';

export interface Sided {
  ticket: Fact;
  sale: Fact;
}

/** Days between two tellings of one sale. */
const WEEKS = 45;
const SAME_SHARE = 1.02;
const digits = (n: number): number => `${n}`.replace(/0+$/u, '').length;

const isTicket = (f: Fact): boolean =>
  f.kind === 'round' && !f.whole && !f.part && !f.running && !f.of_round && f.round === null && f.status !== 'denied';
const dayOf = (f: Fact): Window | null => f.when ?? f.told;

function near(a: Fact, b: Fact): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== null && y !== null && gap(x, y) <= WEEKS;
}

const ofOneSum = (a: Fact, b: Fact, found: readonly (Agreement | null)[]): boolean =>
  !!a.money && !!b.money && found.includes(agreement(a.money, b.money));

/** May the ticket tell the sale at all: another party, the same company, no days that lie far apart? */
function may(ticket: Fact, sale: Fact): boolean {
  if (!ticket.party || !sale.party || ticket.party === sale.party || sale.status === 'denied') return false;
  if (!ticket.money || !sale.money || ticket.entity !== sale.entity) return false;
  return !(ticket.when && sale.when && gap(ticket.when, sale.when) > WEEKS);
}

/** Told in one text, or by a figure that is not round; days that are known lie near. */
function fits(ticket: Fact, sale: Fact): boolean {
  if (!may(ticket, sale)) return false;
  const together = ticket.document !== '' && ticket.document === sale.document;
  if (!ofOneSum(ticket, sale, together ? ['equal', 'converted', 'near'] : ['equal', 'converted'])) return false;
  return together || near(ticket, sale) || (!(dayOf(ticket) && dayOf(sale)) && digits(ticket.money?.low ?? 0) > 1);
}

/** Sums of one sale as its sides count them: with or without fees, at one exchange rate or another. */
const ALIKE: readonly Agreement[] = ['equal', 'converted', 'near', 'close'];

/** In another text and by another figure it is the same sale when the buyer is known to be its buyer, or when the same
 *  share of the company changes hands, in the same weeks. */
function told(ticket: Fact, sale: Fact, { buyers, share }: Known): boolean {
  if (!may(ticket, sale) || !near(ticket, sale) || !ofOneSum(ticket, sale, ALIKE)) return false;
  if (buyers.has(ticket.party ?? '')) return true;
  const part = share(ticket);
  return part !== null && sale.percent !== null && ratioOf(part, sale.percent) < SAME_SHARE;
}

interface Known {
  /** Who is told to have bought it. */
  buyers: ReadonlySet<string>;
  /** The share that a ticket is told to have bought. */
  share(ticket: Fact): Fact['percent'];
}

/** A ticket's own share, else that of the stake told in the same sentence. */
function sharesIn(facts: readonly Fact[]): Known['share'] {
  const key = (f: Fact): string => `${f.document}|${f.sentence}|${f.party}|${f.target}`;
  const stakes = new Map(facts.filter((f) => f.kind === 'stake' && f.sentence >= 0).map((f) => [key(f), f.percent]));
  return (ticket) => ticket.percent ?? stakes.get(key(ticket)) ?? null;
}

/** A round of the company that the same text tells of those weeks, or of the same size, takes the ticket first. */
const inRound = (ticket: Fact, rounds: readonly Fact[]): boolean =>
  rounds.some((r) => near(r, ticket) && (r.document === ticket.document || isAsLarge(r, ticket)));

const isAsLarge = (r: Fact, { money }: Fact): boolean => !!r.money && !!money && agreement(r.money, money) === 'equal';

/** Sales by company, and rounds. */
function byTarget(facts: readonly Fact[]): { sales: Map<string, Fact[]>; rounds: Map<string, Fact[]> } {
  const sales = new Map<string, Fact[]>();
  const rounds = new Map<string, Fact[]>();
  for (const f of facts) {
    const into = f.kind === 'divestment' && f.money ? sales : f.kind === 'round' && f.whole ? rounds : null;
    if (into && f.status !== 'denied') into.set(f.target, [...(into.get(f.target) ?? []), f]);
  }
  return { sales, rounds };
}

/** What the reviewer called the same as a sale, or as a ticket that is one, is that sale too. */
function tied(facts: readonly Fact[], found: ReadonlyMap<string, Sided>, word: Overruled): Sided[] {
  const sales = new Map<string, Fact>();
  for (const f of facts) if (f.kind === 'divestment') sales.set(f.id, f);
  for (const { ticket, sale } of found.values()) sales.set(ticket.id, sale);
  return facts
    .filter((f) => f.kind === 'round' && !f.whole && f.party !== null && !found.has(f.id))
    .flatMap((ticket) => {
      const id = [...sales.keys()].sort().find((s) => word.isTied(s, ticket.id));
      const sale = id === undefined ? undefined : sales.get(id);
      return sale && sale.target === ticket.target && sale.party !== ticket.party ? [{ ticket, sale }] : [];
    });
}

/** Tickets with the sale that each tells from the buyer's side, in the order of their ids. One that is told apart from
 *  a sale that it fits is money of the company's own. */
export function sidesIn(facts: readonly Fact[], word: Overruled): Sided[] {
  const { sales, rounds } = byTarget(facts);
  if (sales.size === 0) return [];
  const found = new Map<string, Sided>();
  const tickets = facts.filter((f) => isTicket(f) && sales.has(f.target) && !f.claim.lead && !word.isEdited(f));
  const take = (ticket: Fact, isIt: (sale: Fact) => boolean): void => {
    const fitting = (sales.get(ticket.target) ?? []).filter(isIt);
    const [sale] = fitting;
    if (!sale || word.isParted(ticket, fitting) || inRound(ticket, rounds.get(ticket.target) ?? [])) return;
    found.set(ticket.id, { ticket, sale });
  };
  for (const t of tickets) take(t, (sale) => fits(t, sale));
  const bought = [...found.values()];
  const share = sharesIn(facts);
  const buyersOf = (sale: Fact): Set<string> =>
    new Set(
      bought.flatMap(({ ticket: t, sale: s }) =>
        s.target === sale.target && s.party === sale.party ? [t.party ?? ''] : [],
      ),
    );
  for (const t of tickets) if (!found.has(t.id)) take(t, (sale) => told(t, sale, { buyers: buyersOf(sale), share }));
  return [...found.values(), ...tied(facts, found, word)].sort((a, b) => (a.ticket.id < b.ticket.id ? -1 : 1));
}

/** The buyer's word about the sale itself. */
export const asSale = (ticket: Fact, sale: Fact): Fact => ({
  ...ticket,
  ...{ kind: 'divestment', party: sale.party, whole: true, bought: true, vague: false },
});
