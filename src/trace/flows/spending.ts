// Money out of a company: purchases between named parties, spending that a company reports, and what a sale of a
// holding brought. A commitment is a flow of its basis; it is never counted as paid.
import type { Claim, Status } from '../../model/claim.ts';
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Flow, FlowKind } from '../../model/flow.ts';
import { type Book, claimsOf, inRole, rootId } from '../book.ts';
import { firmest, flow, movedOn } from './flow.ts';

const CHIPS =
  /\b(?:chips?|GPUs?|processors?|accelerators?|semiconductors?|wafers?)\b|芯片|晶片|显卡|顯卡|处理器|處理器|晶圆|晶圓|加速卡|算力卡/iu;
const CLOUD =
  /\b(?:cloud|Azure|comput(?:e|ing) (?:capacity|power|services?)|rent(?:s|ed|al)?|leas(?:es?|ed|ing))\b|云|雲|算力(?!卡)|租/iu;

/** Chips or cloud: by what the seller sells; of one that sells both, by the words of those who tell of it. */
const kindOf = (book: Book, seller: string, told: readonly Claim[]): FlowKind => {
  const sells = book.groups.sellsOf(seller);
  if (!sells.includes('chip')) return 'cloud';
  if (!sells.includes('cloud')) return 'chip';
  const words = told.flatMap((c) => c.evidence.map((e) => e.quote)).join('\n');
  return CHIPS.test(words) && !CLOUD.test(words) ? 'chip' : 'cloud';
};

/** Purchases the claims report, and what they announce: what is contracted, and each payment on its own day. */
export function purchases(book: Book): Flow[] {
  return book.deals
    .filter((d) => d.kind === 'purchase')
    .flatMap((deal) => {
      const [from, to] = [inRole(deal, 'customer'), inRole(deal, 'supplier')];
      if (!from || !to) return [];
      const whole = { from, to, kind: kindOf(book, to, claimsOf(book, deal.claims)), deal: deal.id };
      return sumsOf(deal).map(({ paid, start, status, amount }, i, { length }) =>
        flow({
          ...{ ...whole, start, status, id: paid && length > 1 ? `${deal.id}/paid/${start ?? i}` : deal.id },
          basis: amount?.basis ?? 'headline',
          currency: amount?.currency ?? 'USD',
          low: amount?.low ?? null,
          high: amount?.high ?? null,
          claims: length > 1 && amount ? amount.claims : deal.claims,
        }),
      );
    });
}

interface Sum {
  paid: boolean;
  start: string | null;
  status: Status;
  amount: DealAmount | null;
}

/** The contract in full beside what was paid of it; one sum where only one is told. */
function sumsOf(deal: Deal): Sum[] {
  const { announced, closed } = deal.dates;
  const paid = payments(deal);
  const contracted = deal.firm && (paid.length > 0 || deal.paid);
  if (paid.length === 0 && deal.paid) {
    // A payment without a day was not made on the day of its contract.
    const start = closed ?? (deal.firm || deal.headline ? null : announced);
    paid.push({ paid: true, start, status: deal.status, amount: deal.paid });
  }
  if (paid.length === 0) return [{ paid: false, start: announced, status: deal.status, amount: firmest(deal) }];
  return [...(contracted ? [{ paid: false, start: announced, status: deal.status, amount: deal.firm }] : []), ...paid];
}

/** Payments told with their day: what several voices say of one day is one, and the sum of a longer time takes the place
 *  of the payments within it that come to less. */
function payments({ tranches }: Deal): Sum[] {
  const days = new Map<string, DealAmount>();
  for (const { date, status, low, high, currency, basis, claims } of tranches) {
    if (!date || status !== 'completed' || (basis !== 'drawn' && basis !== 'funded')) continue;
    const key = `${date} ${currency}`;
    const known = days.get(key);
    days.set(key, {
      ...{ currency, basis: known?.basis ?? basis, claims: [...(known?.claims ?? []), ...claims] },
      low: Math.min(known?.low ?? low, low),
      high: Math.max(known?.high ?? high, high),
    });
  }
  const told = [...days].map(([key, amount]) => ({ date: key.split(' ')[0] as string, amount }));
  const within = (a: string, b: string): boolean => a !== b && a.startsWith(`${b}-`);
  const rests = told.filter(({ date, amount }) => {
    const parts = told.filter((t) => within(t.date, date) && t.amount.currency === amount.currency);
    return parts.length === 0 || amount.low > parts.reduce((s, p) => s + p.amount.high, 0);
  });
  return rests
    .filter(({ date, amount }) => !rests.some((r) => within(date, r.date) && r.amount.currency === amount.currency))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.amount.currency < b.amount.currency ? -1 : 1))
    .map(({ date, amount }) => ({ paid: true, start: date, status: 'completed', amount }));
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
    kind: seller ? kindOf(book, seller, claims) : 'cloud',
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
