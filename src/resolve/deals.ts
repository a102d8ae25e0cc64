// Claims to deals: one round of one company, one stake, purchase, loan or sale, with every voice kept. Amounts of
// different voices make an interval; nobody is averaged and nothing is added across bases.
import type { Claim, Status } from '../model/claim.ts';
import type { Deal, DealAmount, DealKind, DealParty, Role, Share, Voice } from '../model/deal.ts';
import type { Party } from '../model/name.ts';
import { entityId } from './entities.ts';

interface Plan {
  kind: DealKind;
  /** Claims with the same key are about the same deal. */
  key: string;
  roles: [Party | null, Role][];
}

/** From most to least certain; a deal has the status of its most certain claim. */
const CERTAINTY: Status[] = ['completed', 'planned', 'in_talks', 'rumoured', 'denied'];
/** A date that is only that of the report is no date of the deal. */
const BY_PUBLICATION = 'date/publication';
const COMMITTED = new Set(['committed']);
const PAID = new Set(['funded', 'drawn']);

const id = (party: Party | null): string => (party ? entityId(party) : '?');

/** Which deal a claim belongs to and in what roles its parties stand; null for claims about no deal. */
function planOf(claim: Claim): Plan | null {
  const { subject, object } = claim;
  if (claim.kind === 'funding_round')
    return { kind: 'round', key: `round:${id(subject)}:${claim.round ?? ''}`, roles: [[subject, 'investee']] };
  if (claim.kind === 'investment')
    return object
      ? {
          kind: 'round',
          key: `round:${id(object)}:${claim.round ?? ''}`,
          roles: [
            [object, 'investee'],
            [subject, investorRole(claim)],
          ],
        }
      : null;
  if (claim.kind === 'stake')
    return {
      kind: 'stake',
      key: `stake:${id(subject)}:${id(object)}`,
      roles: [
        [subject, 'holder'],
        [object, 'asset'],
      ],
    };
  if (claim.kind === 'purchase')
    return {
      kind: 'purchase',
      key: `purchase:${id(subject)}:${id(object)}`,
      roles: [
        [subject, 'customer'],
        [object, 'supplier'],
      ],
    };
  if (claim.kind === 'debt')
    return {
      kind: 'debt',
      key: `debt:${id(object)}:${id(subject)}`,
      roles: [
        [subject, 'lender'],
        [object, 'borrower'],
      ],
    };
  if (claim.kind === 'divestment')
    return {
      kind: 'divestment',
      key: `divestment:${id(subject)}:${id(object)}`,
      roles: [
        [subject, 'seller'],
        [object, 'asset'],
      ],
    };
  return null;
}

function investorRole(claim: Claim): Role {
  if (claim.label === 'crowded_out' || claim.status === 'denied') return 'crowded_out';
  return claim.lead ? 'lead' : 'participant';
}

/** Claims by the deal they are about, in the order of first mention. */
function keysOf(claims: readonly Claim[]): Map<string, { plan: Plan; claims: Claim[] }> {
  const groups = new Map<string, { plan: Plan; claims: Claim[] }>();
  for (const claim of claims) {
    const plan = planOf(claim);
    if (!plan) continue;
    const group = groups.get(plan.key) ?? { plan, claims: [] };
    group.claims.push(claim);
    groups.set(plan.key, group);
  }
  return groups;
}

function partiesOf(claims: readonly Claim[]): DealParty[] {
  const found = new Map<string, DealParty>();
  for (const claim of claims)
    for (const [party, role] of planOf(claim)?.roles ?? []) {
      if (!party) continue;
      const entity = entityId(party);
      const known = found.get(entity);
      const next = { entity, name: party.text, names: party.names, role };
      if (!known || role === 'lead' || (known.role === 'crowded_out' && role !== 'crowded_out'))
        found.set(entity, next);
    }
  return [...found.values()];
}

/** The interval of all voices about the whole deal, in the currency most of them use. */
function amountOf(claims: readonly Claim[], wanted: (basis: string) => boolean): DealAmount | null {
  const about = claims.filter(
    (c) => c.amount && c.status !== 'denied' && wanted(c.amount.basis) && c.kind !== 'investment',
  );
  const currency = commonest(about.map((c) => c.amount?.currency ?? ''));
  const same = about.filter((c) => c.amount?.currency === currency);
  const first = same[0]?.amount;
  if (!first) return null;
  const lows = same.map((c) => c.amount?.low ?? 0);
  const highs = same.map((c) => c.amount?.high ?? 0);
  return {
    low: Math.min(...lows),
    high: Math.max(...highs),
    currency: first.currency,
    basis: first.basis,
    claims: same.map((c) => c.id),
  };
}

const commonest = (list: readonly string[]): string | undefined => {
  const count = new Map<string, number>();
  for (const item of list) count.set(item, (count.get(item) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
};

/** What each investor put in, as far as anybody said. */
function sharesOf(claims: readonly Claim[]): Share[] {
  const investments = claims.filter((c) => c.kind === 'investment' && c.subject && investorRole(c) !== 'crowded_out');
  const entities = [...new Set(investments.map((c) => id(c.subject)))];
  return entities.map((entity) => {
    const own = investments.filter((c) => id(c.subject) === entity);
    const stated = own.filter((c) => c.amount);
    const currency = commonest(stated.map((c) => c.amount?.currency ?? ''));
    const amounts = stated
      .map((c) => c.amount)
      .filter((a) => a !== null)
      .filter((a) => a.currency === currency);
    const percents = own.flatMap((c) => (c.percent ? [c.percent] : []));
    return {
      entity,
      low: amounts.length > 0 ? Math.min(...amounts.map((a) => a.low)) : null,
      high: amounts.length > 0 ? Math.max(...amounts.map((a) => a.high)) : null,
      currency: currency ?? null,
      percent:
        percents.length > 0
          ? { low: Math.min(...percents.map((p) => p.low)), high: Math.max(...percents.map((p) => p.high)) }
          : null,
      claims: own.map((c) => c.id),
    };
  });
}

const voiceOf = (claim: Claim): Voice => ({
  speaker: claim.speaker?.text ?? null,
  kind: claim.speaker?.kind ?? null,
  relayed_by: claim.speakers.map((s) => s.text),
  party: claim.kind === 'investment' ? id(claim.subject) : null,
  amount: claim.amount,
  status: claim.status,
  date: claim.date,
  claim: claim.id,
  again: [],
  rank: 1,
  standing: 'normal',
  why: null,
});

const surest = (claims: readonly Claim[]): Status =>
  CERTAINTY.find((s) => claims.some((c) => c.status === s)) ?? 'completed';

function dealOf({ plan, claims }: { plan: Plan; claims: Claim[] }): Deal {
  const told = claims.filter((c) => c.kind === 'funding_round');
  const dates = claims
    .filter((c) => !c.rules.includes(BY_PUBLICATION))
    .map((c) => c.date)
    .filter((d): d is string => d !== null)
    .sort();
  const status = surest(told.length > 0 ? told : claims);
  return {
    id: plan.key.replace(/:$/u, ''),
    kind: plan.kind,
    parties: partiesOf(claims),
    dates: { announced: dates[0] ?? null, closed: status === 'completed' ? (dates[dates.length - 1] ?? null) : null },
    round: claims.find((c) => c.round)?.round ?? null,
    form: claims.find((c) => c.form)?.form ?? null,
    headline: amountOf(claims, (b) => !COMMITTED.has(b) && !PAID.has(b)),
    firm: amountOf(claims, (b) => COMMITTED.has(b)),
    paid: amountOf(claims, (b) => PAID.has(b)),
    shares: sharesOf(claims),
    tranches: [],
    voices: claims.map(voiceOf),
    terms: ['exclusivity', 'required_spend', 'board_seat', 'credit_expiry'].map((label) => ({
      label,
      state: 'not_stated' as const,
    })),
    claims: claims.map((c) => c.id),
    merged: [],
    status,
  };
}

/** The deals the claims tell, in the order they are first mentioned. */
export const dealsOf = (claims: readonly Claim[]): Deal[] => [...keysOf(claims).values()].map(dealOf);
