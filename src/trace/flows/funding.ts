// Money into a company: what each named investor put in, the rest of the round, and loans.
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Flow } from '../../model/flow.ts';
import type { Interval } from '../../model/money.ts';
import { type Book, inRole, investorsOf } from '../book.ts';
import { type Converting, monthOf } from './convert.ts';
import { firmest, flow, movedOn } from './flow.ts';

/** Each named investor, and the others. Credits are told apart from money where the deal says what it is paid in. */
export function funding(book: Book, deal: Deal, how: Converting): Flow[] {
  const investee = inRole(deal, 'investee');
  if (!investee || book.party(investee).kind === 'group') return [];
  const together = sharedIn(book, deal);
  const within = new Set(together.flatMap((s) => s.members));
  const alone = [...new Set(investorsOf(deal).map((i) => book.groups.rootOf(i)))].filter((i) => !within.has(i));
  const named = alone.map((from) => {
    const share = deal.shares.filter((s) => book.groups.rootOf(s.entity) === from);
    const stated = ofGroup(share.map((s) => s.amounts[0]).filter((a) => a !== undefined));
    return flow({
      id: `${deal.id}/${from}`,
      from,
      to: investee,
      kind: deal.form === 'compute' ? 'credits' : 'equity',
      basis: stated?.basis ?? 'headline',
      currency: stated?.currency ?? how.currency,
      low: stated?.low ?? null,
      high: stated?.high ?? null,
      start: movedOn(deal),
      status: deal.status,
      deal: deal.id,
      claims: share.flatMap((s) => s.claims),
    });
  });
  const joint = together.map(({ from, members, amount, claims }) =>
    flow({
      ...{ id: `${deal.id}/${from}`, from, to: investee, claims, ...(members.length > 1 && { members }) },
      kind: deal.form === 'compute' ? 'credits' : 'equity',
      ...{ basis: amount.basis, currency: amount.currency, low: amount.low, high: amount.high },
      ...{ start: movedOn(deal), status: deal.status, deal: deal.id },
    }),
  );
  return [...named, ...joint, ...rest(deal, tickets(book, deal), { investee, how })];
}

interface Shared {
  /** Those who share it as one, or the only one whose part is left. */
  from: string;
  members: string[];
  amount: DealAmount;
  claims: string[];
}

/** Sums told of several together, less what some of them are told to have put in for themselves. */
function sharedIn(book: Book, deal: Deal): Shared[] {
  const { rootOf } = book.groups;
  return deal.shares.flatMap(({ entity, members, amounts: [whole], claims }): Shared[] => {
    if (!members || !whole) return [];
    const roots = [...new Set(members.map(rootOf))];
    const told = new Map<string, DealAmount>();
    for (const root of roots) {
      const own = deal.shares.filter((s) => !s.members && rootOf(s.entity) === root);
      const stated = ofGroup(
        own.map((s) => s.amounts[0]).filter((a) => a?.currency === whole.currency) as DealAmount[],
      );
      if (stated) told.set(root, stated);
    }
    const open = roots.filter((root) => !told.has(root));
    const known = [...told.values()];
    const low = Math.max(0, whole.low - known.reduce((s, a) => s + a.high, 0));
    const high = whole.high - known.reduce((s, a) => s + a.low, 0);
    const [only, another] = open;
    if (!only || high <= 0) return [];
    return [{ from: another ? entity : only, members: open, amount: { ...whole, low, high }, claims }];
  });
}

/** What the members of one group put in: what each is told with may count the others', or not. */
function ofGroup(amounts: readonly DealAmount[]): DealAmount | null {
  const [first] = amounts;
  if (!first) return null;
  const same = amounts.filter((a) => a.currency === first.currency && a.basis === first.basis);
  const low = Math.max(...same.map((a) => a.low));
  return { ...first, low, high: same.reduce((s, a) => s + a.high, 0) };
}

/** What of the announced round is accounted for by one party: what it announced, or at least what it contracted or paid. */
function tickets(book: Book, deal: Deal): DealAmount[] {
  const groups = new Map<string, DealAmount[]>();
  const joint = deal.shares.filter((s) => s.members && s.amounts.length > 0);
  const within = new Set(joint.flatMap((s) => s.members?.map(book.groups.rootOf) ?? []));
  for (const { entity, amounts } of deal.shares) {
    // Its part is in what is told of it and others together.
    if (within.has(book.groups.rootOf(entity))) continue;
    const announced = amounts.find((a) => a.basis === 'headline') ?? amounts[0];
    const root = book.groups.rootOf(entity);
    if (announced) groups.set(root, [...(groups.get(root) ?? []), announced]);
  }
  return [...groups.values()].map(ofGroup).filter((a) => a !== null);
}

/** Told only as what one party put in, the size is that party's, and there are no others. */
const isOneTicket = ({ shares }: Deal, { claims }: DealAmount): boolean =>
  shares.length === 1 && claims.every((c) => shares[0]?.claims.includes(c));

/** What others put in, and those who are named without a sum: the round less the stated tickets, each in the currency of
 *  the round. A ticket told only as contracted or paid may have been announced as more, and one in a currency without rates
 *  may be any part of it, so that nothing certain is left. */
function rest(
  deal: Deal,
  told: readonly DealAmount[],
  { investee, how }: { investee: string; how: Converting },
): Flow[] {
  const size = deal.headline ?? deal.firm ?? deal.paid;
  if (!size || isOneTicket(deal, size)) return [];
  const stated = told.map((a) => inCurrencyOf(size, a, { deal, how }));
  const known = stated.filter((a) => a !== null);
  const certain = known.length === told.length && told.every((a) => a.basis === size.basis);
  const low = certain ? size.low - known.reduce((s, a) => s + a.high, 0) : 0;
  const high = size.high - known.reduce((s, a) => s + a.low, 0);
  if (high <= 0) return [];
  return [
    flow({
      id: `${deal.id}/*`,
      from: '*',
      to: investee,
      kind: 'equity',
      basis: size.basis,
      currency: size.currency,
      low: Math.max(0, low),
      high,
      start: movedOn(deal),
      status: deal.status,
      deal: deal.id,
      claims: size.claims,
    }),
  ];
}

/** A ticket in the currency of its round, at the rate of the month of the deal; null where there is none. */
function inCurrencyOf(
  { currency }: DealAmount,
  a: DealAmount,
  { deal, how }: { deal: Deal; how: Converting },
): Interval | null {
  if (a.currency === currency) return a;
  const told = deal.claims.map(how.toldOn).filter((d) => d !== null);
  const date = movedOn(deal) ?? told.sort()[0] ?? how.asOf;
  const month = date ? monthOf(date) : null;
  return month ? how.fx.convert(a, { from: a.currency, to: currency }, month) : null;
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
  const shares = deal.shares.filter(
    (s) => s.low !== null && s.currency !== null && (s.members || lenders.includes(s.entity)),
  );
  if (shares.length > 1 || (shares.length === 1 && lenders.length > 1))
    return shares.map(({ entity, members, low, high, currency, basis, claims }) =>
      flow({
        ...(members && { members: [...new Set(members.map(book.groups.rootOf))] }),
        ...{ ...base, id: `${deal.id}/${entity}`, from: entity, low, high, currency: currency ?? '', claims },
        basis: basis ?? base.basis,
      }),
    );
  if (!amount) return [];
  const from = lenders.length === 1 ? (lenders[0] as string) : '*';
  const { low, high, currency, claims } = amount;
  return [flow({ ...base, id: deal.id, from, low, high, currency, claims })];
}
