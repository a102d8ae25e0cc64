// Between deals: a purchase beside an investment of the same two, the same purchase told in the other direction, and
// the same investor with the same amount in two companies.
import type { Deal, DealAmount } from '../../model/deal.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../deals/fact.ts';
import { gap, QUARTER } from '../deals/windows.ts';
import { figureIn } from './figure.ts';
import type { Seen } from './remarks.ts';

type Rooted = (entity: string) => string;

const inRole = (deal: Deal, ...roles: string[]): string[] =>
  deal.parties.filter((p) => roles.includes(p.role)).map((p) => p.entity);

const amountOf = (deal: Deal): DealAmount | null => deal.paid ?? deal.firm ?? deal.headline;

/** Both directions of a pair under one key. */
const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function grouped(deals: readonly Deal[], keys: (deal: Deal) => string[]): Map<string, Deal[]> {
  const found = new Map<string, Deal[]>();
  for (const deal of deals)
    for (const key of new Set(keys(deal))) {
      const list = found.get(key);
      if (list) list.push(deal);
      else found.set(key, [deal]);
    }
  return found;
}

const tradeKeys = (root: Rooted) => (deal: Deal) =>
  inRole(deal, 'customer').flatMap((c) => inRole(deal, 'supplier').map((s) => pairKey(root(c), root(s))));

const holdingKeys = (root: Rooted) => (deal: Deal) =>
  inRole(deal, 'lead', 'participant', 'holder').flatMap((h) =>
    inRole(deal, 'investee', 'asset').map((c) => pairKey(root(h), root(c))),
  );

/** What one of two partners buys is counted beside what the other holds in it, never within it. */
function besideStakes(deals: readonly Deal[], root: Rooted): Diagnostic[] {
  const trades = grouped(
    deals.filter((d) => d.kind === 'purchase' && amountOf(d)),
    tradeKeys(root),
  );
  const holdings = grouped(
    deals.filter((d) => d.kind === 'round' || d.kind === 'stake'),
    holdingKeys(root),
  );
  return [...trades].flatMap(([key, bought]) => {
    const held = holdings.get(key) ?? [];
    if (held.length === 0) return [];
    return [
      {
        code: 'resolve/commitment-beside-stake',
        severity: 'info' as const,
        message: `${bought.map((d) => d.id).join(', ')} stands beside ${held.map((d) => d.id).join(', ')}: two sums between the same two, neither part of the other.`,
        remedy: 'If they are one, judge their claims `same`.',
        claims: [...bought, ...held].flatMap((d) => d.claims).sort(),
      },
    ];
  });
}

function reversed(deals: readonly Deal[], root: Rooted): Diagnostic[] {
  const trades = grouped(
    deals.filter((d) => d.kind === 'purchase' && amountOf(d)),
    tradeKeys(root),
  );
  const buyer = (d: Deal): string => root(inRole(d, 'customer')[0] ?? '');
  return [...trades.values()].flatMap((list) =>
    list.flatMap((a, i) =>
      list
        .slice(i + 1)
        .filter((b) => buyer(a) !== buyer(b) && amountOf(a)?.low === amountOf(b)?.low)
        .map((b) => ({
          code: 'resolve/reversed',
          severity: 'warning' as const,
          message: `${a.id} and ${b.id} tell the same amount in both directions; who announces a sale is not always who buys. Both are kept.`,
          remedy:
            'Open the quotes, and reject or edit the one whose direction is wrong; `different` if both are right.',
          claims: [...a.claims, ...b.claims].sort(),
        })),
    ),
  );
}

const digits = (n: number): number => `${n}`.replace(/0+$/u, '').length;

const ELSEWHERE = 'Open the quotes, and reject the one about the wrong company; `different` if both are right.';

/** One sum of one payer told of two companies, or of two payers to one: in different texts, unless the payers are of one
 *  group. */
interface Elsewhere {
  facts: readonly Fact[];
  /** Who stands on the one side. */
  one(f: Fact): string | null;
  /** Who differs on the other. */
  other(f: Fact): string | null;
  texts: number;
  says(sum: string, parties: readonly string[]): string;
}

function sameSum({ facts, one, other, texts, says }: Elsewhere): Diagnostic[] {
  const told = new Map<string, Fact[]>();
  for (const f of facts) {
    if (!one(f) || !other(f) || !f.money || f.money.low !== f.money.high || digits(f.money.low) < 2) continue;
    const key = `${one(f)} ${f.money.low} ${f.money.currency}`;
    told.set(key, [...(told.get(key) ?? []), f]);
  }
  return [...told.values()].flatMap((list) => {
    const parties = [...new Set(list.map((f) => other(f) ?? ''))].sort();
    if (parties.length < 2 || new Set(list.map((f) => f.document)).size < texts) return [];
    return [
      {
        code: 'resolve/same-amount-elsewhere',
        severity: 'warning' as const,
        message: says(figureIn(list[0] as Fact), parties),
        remedy: ELSEWHERE,
        claims: list.map((f) => f.id).sort(),
      },
    ];
  });
}

/** 13bn here and 13bn there from one investor, in different texts: one may have been given to the wrong company. */
const otherCompany = (facts: readonly Fact[]): Diagnostic[] =>
  sameSum({
    facts: facts.filter((f) => f.kind === 'round'),
    one: (f) => f.party,
    other: (f) => f.target,
    texts: 2,
    says: (sum, parties) =>
      `One investor is said to have put ${sum} into ${parties.join(' and into ')}; it may be one investment. All are kept.`,
  });

/** One contract of one seller given to two buyers. */
const otherCustomer = (facts: readonly Fact[]): Diagnostic[] =>
  sameSum({
    facts: facts.filter((f) => f.kind === 'purchase' && f.entity !== '?'),
    one: (f) => f.target,
    other: (f) => f.party,
    texts: 2,
    says: (sum, parties) =>
      `${parties.join(' and ')} are each said to buy for ${sum} from one seller; it may be one contract. All are kept.`,
  });

/** A company and its group, which count for themselves here, told with the same sum in one company. */
function ofOneGroup(facts: readonly Fact[], kin: Rooted): Diagnostic[] {
  const tickets = facts.filter((f) => f.kind === 'round' && !f.whole && f.party !== null && f.money);
  const groups = new Map<string, Fact[]>();
  for (const f of tickets) {
    const key = `${kin(f.party ?? '')} ${f.target} ${f.money?.low} ${f.money?.high} ${f.money?.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...groups.values()].flatMap((list) => {
    const parties = [...new Set(list.map((f) => f.party ?? ''))].sort();
    const near = list.some((a) => list.some((b) => a.party !== b.party && areNear(a, b)));
    if (parties.length < 2 || !near) return [];
    return [
      {
        code: 'resolve/same-amount-elsewhere',
        severity: 'warning' as const,
        message: `${parties.join(' and ')}, of one group, are each said to have put ${figureIn(list[0] as Fact)} into ${list[0]?.target}; it may be one investment. All are kept.`,
        remedy: 'Open the quotes, and reject one if it is the same; `different` if both are right.',
        claims: list.map((f) => f.id).sort(),
      },
    ];
  });
}

function areNear(a: Fact, b: Fact): boolean {
  const [x, y] = [a.when ?? a.told, b.when ?? b.told];
  return !x || !y || gap(x, y) <= QUARTER;
}

/** Two sums that one investor is said to have put into one company, without a day: one may count the other. */
function withoutDay(facts: readonly Fact[], deals: readonly Deal[]): Diagnostic[] {
  const dealOf = new Map(deals.flatMap((d) => d.claims.map((c) => [c, d.id])));
  const pairs = new Map<string, Fact[]>();
  for (const f of facts) {
    if (f.kind !== 'round' || f.whole || f.part || !f.party || !f.money || f.when || f.status !== 'completed') continue;
    const key = `${f.party} ${f.target} ${f.money.currency} ${f.money.basis}`;
    pairs.set(key, [...(pairs.get(key) ?? []), f]);
  }
  return [...pairs.values()].flatMap((list) => {
    const first = new Map<string | undefined, Fact>();
    for (const f of list) if (f.round === null && !first.has(dealOf.get(f.id))) first.set(dealOf.get(f.id), f);
    const told = [...first.values()];
    const texts = new Set(told.map((f) => f.document));
    if (told.length < 2 || texts.size < 2) return [];
    return [
      {
        code: 'resolve/undated-tickets',
        severity: 'warning' as const,
        message: `One investor is said, without a day, to have put ${told.map(figureIn).join(' and ')} into ${told[0]?.target}: the larger may count the smaller. All are kept.`,
        remedy: 'Open the quotes. If one is the total of the others, edit its basis to cumulative; `different` if not.',
        claims: told.map((f) => f.id).sort(),
      },
    ];
  });
}

/** Remarks about deals beside one another. */
export function between({ deals, facts, groups, kin }: Seen): Diagnostic[] {
  const root: Rooted = (entity) => groups.rootOf(entity);
  const money = [...otherCompany(facts), ...otherCustomer(facts), ...ofOneGroup(facts, (entity) => kin.rootOf(entity))];
  return [...besideStakes(deals, root), ...reversed(deals, root), ...money, ...withoutDay(facts, deals)];
}
