// Inside one deal: the same money in several texts, a round beside its investors' tickets, one figure in two
// currencies, figures whose magnitude does not agree, and values that are no payment.
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { agreement, isMagnitudeApart, moneyOf } from '../deals/amount.ts';
import { partyId } from '../deals/fact.ts';
import { isPart } from '../deals/rounds.ts';
import { figureIn } from './figure.ts';
import type { Seen } from './remarks.ts';

const VALUES = new Set(['fair_value', 'carrying', 'market_cap']);

const info = (code: string, claims: string[], [message, remedy]: [string, string]): Diagnostic => ({
  code,
  severity: 'info',
  message,
  remedy,
  claims: [...new Set(claims)],
});

const SPLIT = 'If they are two, judge them `different`.';

/** Claims of one deal that are about the whole of it. */
const isWhole = (c: Claim): boolean => c.kind !== 'investment' && c.kind !== 'term';

function sameMoney(deal: Deal, told: readonly Claim[]): Diagnostic[] {
  const stated = told.filter((c) => c.amount && c.kind !== 'term');
  const texts = new Set(stated.map((c) => c.document ?? c.source?.name ?? ''));
  if (stated.length < 2 || texts.size < 2) return [];
  const message = `${stated.length} statements in ${texts.size} texts tell the money of ${deal.id}; it is counted once.`;
  return [info('resolve/same-money', ids(stated), [message, SPLIT])];
}

const ids = (claims: readonly Claim[]): string[] => claims.map((c) => c.id);

function tickets(deal: Deal): Diagnostic[] {
  const size = new Set(deal.headline?.claims);
  const stated = deal.shares.filter(
    (s) => s.low !== null && s.currency === deal.headline?.currency && !s.claims.some((c) => size.has(c)),
  );
  if (!deal.headline || stated.length === 0) return [];
  const sum = stated.reduce((s, x) => s + (x.low ?? 0), 0);
  const claims = [...deal.headline.claims, ...stated.flatMap((s) => s.claims)];
  if (sum > deal.headline.high * 1.02)
    return [
      {
        ...info('resolve/tickets-exceed-round', claims, [
          `The tickets told for ${deal.id} come to more than its size.`,
          SPLIT,
        ]),
        severity: 'warning',
      },
    ];
  const message = `The tickets of ${deal.id} are part of its size and are not added to it.`;
  return [
    info('resolve/round-and-tickets', claims, [message, 'If a ticket is of another round, judge it `different`.']),
  ];
}

/** Whose amount it is: that of the whole deal, or one investor's part in it. */
const scope = (c: Claim): string => (isWhole(c) ? '' : (partyId(c.subject) ?? ''));

/** Pairs of amounts of the same thing, each figure once. */
function pairs(told: readonly Claim[]): [Claim, Claim][] {
  const once = new Map<string, Claim>();
  for (const c of told) {
    const { amount } = c;
    if (amount && c.kind !== 'term' && !isPart(c))
      once.set([scope(c), amount.low, amount.high, amount.currency, amount.basis].join(' '), c);
  }
  const list = [...once.values()].slice(0, 40);
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => scope(a) === scope(b))
      .map((b): [Claim, Claim] => [a, b]),
  );
}

function readings(deal: Deal, told: readonly Claim[]): Diagnostic[] {
  return pairs(told).flatMap(([a, b]) => {
    const [x, y] = [figureIn({ claim: a }), figureIn({ claim: b })];
    if (a.amount?.currency !== b.amount?.currency && a.amount?.basis === b.amount?.basis) {
      const message = `${x} and ${y} tell the same money of ${deal.id} in two currencies; they are not added or mixed.`;
      return [info('resolve/converted', [a.id, b.id], [message, SPLIT])];
    }
    const [m, n] = [moneyOf(a.amount, null, null), moneyOf(b.amount, null, null)];
    if (!m || !n || !isMagnitudeApart(m, n)) return [];
    const digits = agreement(m, n) === 'tenfold' ? 'have the same digits and ' : '';
    const message = `${x} and ${y} ${digits}differ in magnitude; one may be misread. Both are kept.`;
    const remedy = 'Open the two quotes, and reject or edit the one that is wrong.';
    return [{ ...info('resolve/magnitude', [a.id, b.id], [message, remedy]), severity: 'warning' as const }];
  });
}

function values(deal: Deal, told: readonly Claim[]): Diagnostic[] {
  const valued = told.filter((c) => c.amount && VALUES.has(c.amount.basis));
  if (valued.length === 0) return [];
  const message = `${valued.map((claim) => figureIn({ claim })).join(', ')}: what ${deal.id} is worth, not money paid.`;
  return [info('resolve/not-a-payment', ids(valued), [message, 'If it was paid, edit the basis of the amount.'])];
}

/** Remarks about every deal on its own. */
export function within({ deals, claims }: Seen): Diagnostic[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return deals.flatMap((deal) => {
    const told = deal.claims
      .map((id) => byId.get(id))
      .filter((c): c is Claim => c !== undefined && c.status !== 'denied');
    return [...sameMoney(deal, told), ...tickets(deal), ...readings(deal, told), ...values(deal, told)];
  });
}
