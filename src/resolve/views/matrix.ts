// Investor by company: each ticket with its share of the round, who led and who was crowded out, and which investors
// are in the same companies. Takes the deals; rounds only. A class of companies is none of them: it stands beside nobody.
import type { Matrix, MatrixCell, Overlap, Ticket } from '../../model/case/views.ts';
import type { Deal, DealParty } from '../../model/deal.ts';
import { byText, type Viewing } from './viewing.ts';

const INVESTORS = new Set(['lead', 'participant', 'crowded_out']);

/** A part of a whole as an interval: the least over the most, and the other way round. */
function shareOf(deal: Deal, amount: Ticket['amount']): Ticket['share_of_round'] {
  const whole = deal.headline ?? deal.firm ?? deal.paid;
  if (!amount || !whole || whole.currency !== amount.currency || whole.low <= 0 || whole.high < amount.high)
    return null;
  // What is told only as one party's ticket is no size of the round.
  if (deal.shares.some((s) => whole.claims.every((c) => s.claims.includes(c)))) return null;
  return { low: (amount.low / whole.high) * 100, high: Math.min(100, (amount.high / whole.low) * 100) };
}

function ticketOf(deal: Deal, party: DealParty): Ticket {
  const share = deal.shares.find((s) => s.entity === party.entity);
  const { low, high, currency } = share ?? { low: null, high: null, currency: null };
  const amount = low !== null && high !== null && currency !== null ? { low, high, currency } : null;
  return {
    deal: deal.id,
    round: deal.round,
    date: deal.dates.closed ?? deal.dates.announced,
    amount,
    share_of_round: share?.percent ?? shareOf(deal, amount),
    lead: party.role === 'lead',
    crowded_out: party.role === 'crowded_out',
    status: deal.status,
    claims: share?.claims.length ? share.claims : deal.claims,
  };
}

/** The matrix of a case. */
export function matrixOf({ deals, name, rootOf, isClass }: Viewing): Matrix {
  const cells = new Map<string, MatrixCell>();
  for (const deal of deals) {
    const company = deal.parties.find((p) => p.role === 'investee')?.entity;
    if (deal.kind !== 'round' || !company || isClass(company)) continue;
    for (const party of deal.parties.filter((p) => INVESTORS.has(p.role) && !isClass(p.entity))) {
      const investor = rootOf(party.entity);
      const key = `${investor}\t${company}`;
      const cell = cells.get(key) ?? { investor, company, tickets: [] };
      cell.tickets.push(ticketOf(deal, party));
      cells.set(key, cell);
    }
  }
  const all = [...cells.values()].sort((a, b) => byText(a.investor, b.investor) || byText(a.company, b.company));
  for (const cell of all) cell.tickets.sort((a, b) => byText(a.date ?? '', b.date ?? '') || byText(a.deal, b.deal));
  const held = heldBy(all);
  const investors = [...new Set(all.map((c) => c.investor))];
  const companies = [...new Set(all.map((c) => c.company))];
  const inMany = (a: string, b: string): number => (held.get(b)?.size ?? 0) - (held.get(a)?.size ?? 0) || byText(a, b);
  const backers = (company: string): number => all.filter((c) => c.company === company).length;
  return {
    investors: investors.sort(inMany).map((entity) => ({ entity, name: name(entity) })),
    companies: companies
      .sort((a, b) => backers(b) - backers(a) || byText(a, b))
      .map((entity) => ({ entity, name: name(entity) })),
    cells: all,
    overlaps: overlapsOf(held),
  };
}

/** Companies of each investor; being crowded out is not being in. */
function heldBy(cells: readonly MatrixCell[]): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const { investor, company, tickets } of cells) {
    if (tickets.every((t) => t.crowded_out)) continue;
    held.set(investor, (held.get(investor) ?? new Set()).add(company));
  }
  return held;
}

/** Pairs that share a company, counted company by company so that investors without one cost nothing. */
function overlapsOf(held: Map<string, Set<string>>): Overlap[] {
  const inside = new Map<string, string[]>();
  for (const [investor, companies] of held)
    for (const c of companies) inside.set(c, [...(inside.get(c) ?? []), investor]);
  const pairs = new Map<string, Overlap>();
  for (const [company, investors] of inside) {
    const sorted = [...investors].sort(byText);
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        const key = `${a}\t${b}`;
        const of: [number, number] = [held.get(a)?.size ?? 0, held.get(b)?.size ?? 0];
        const pair: Overlap = pairs.get(key) ?? { investors: [a, b], companies: [], of };
        pair.companies.push(company);
        pairs.set(key, pair);
      }
  }
  const made = [...pairs.values()];
  for (const pair of made) pair.companies.sort(byText);
  return made.sort((a, b) => b.companies.length - a.companies.length || byText(a.investors.join(), b.investors.join()));
}
