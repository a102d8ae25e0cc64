// The up to three amounts of a deal, each participant's share, and dated tranches. An interval covers every voice that
// is not superseded or denied; nothing is averaged, converted or added, and bases stay apart.
import type { DealAmount, Share, Tranche } from '../../model/deal.ts';
import type { Basis } from '../../model/money.ts';
import { type Fact, partyId } from './fact.ts';
import type { Heard } from './voices.ts';

export type Slot = 'headline' | 'firm' | 'paid';

/** Bases that can fill a slot, in the order in which one is taken; never two together. Values and yearly rates fill none. */
const SLOTS: Record<Slot, Basis[]> = {
  headline: ['headline', 'cumulative'],
  firm: ['committed'],
  paid: ['funded', 'drawn'],
};

const stands = (v: Heard): boolean => v.standing !== 'superseded' && v.fact.status !== 'denied';

/** The currency most voices use, those that are exact before others; of several, that of the one listened to first. */
function currencyOf(voices: readonly Heard[]): string | undefined {
  const preferred = voices.find((v) => v.standing === 'preferred');
  if (preferred) return preferred.fact.money?.currency;
  const count = new Map<string, number>();
  // An exact figure says in which currency it was agreed; "about so much" in another one is its translation.
  const exact = voices.filter((v) => v.fact.money && !v.fact.money.approx);
  for (const { fact } of exact.length > 0 ? exact : voices) {
    const currency = fact.money?.currency ?? '';
    count.set(currency, (count.get(currency) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const idsOf = (voices: readonly Heard[]): string[] => voices.flatMap((v) => [v.fact.id, ...v.again.map((f) => f.id)]);

function hull(voices: readonly Heard[]): Omit<DealAmount, 'basis'> | null {
  const currency = currencyOf(voices);
  const same = voices.filter((v) => v.fact.money?.currency === currency);
  if (currency === undefined || same.length === 0) return null;
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const { fact } of same) {
    low = Math.min(low, fact.money?.low ?? low);
    high = Math.max(high, fact.money?.high ?? high);
  }
  return { low, high, currency, claims: idsOf(same) };
}

/** Told only as what one party put in or lent, it is that party's; of several each has a part. */
function ofOneParty(voices: readonly Heard[]): boolean {
  return voices.every(({ fact: f }) => isShared(f) && !f.whole && f.party === voices[0]?.fact.party);
}

const isShared = ({ kind }: Fact): boolean => kind === 'debt' || kind === 'round';

/** One of the three amounts, from the voices about the whole deal. */
export function amountIn(slot: Slot, voices: readonly Heard[]): DealAmount | null {
  const all = ofOneParty(voices);
  const about = voices.filter((v) => (all || v.fact.whole) && !v.fact.part && v.fact.money && stands(v));
  for (const basis of SLOTS[slot]) {
    const found = hull(about.filter((v) => v.fact.money?.basis === basis));
    if (found) return { ...found, basis };
  }
  return null;
}

/** The firmest first. */
const FIRMNESS: Slot[] = ['paid', 'firm', 'headline'];

/** What the voices about one party's part say, each measure for itself. A warrant is a right to shares; what it may be
 *  worth was not put in. */
function measures(own: readonly Heard[]): DealAmount[] {
  const told = own.filter((v) => !v.fact.part && stands(v) && v.fact.claim.form !== 'warrants');
  return FIRMNESS.flatMap((slot) => {
    const basis = SLOTS[slot].find((b) => PAYMENTS.has(b) && told.some((v) => v.fact.money?.basis === b));
    const found = basis && hull(told.filter((v) => v.fact.money?.basis === basis));
    return found ? [{ ...found, basis }] : [];
  });
}

const PAYMENTS = new Set<Basis>(['headline', 'committed', 'funded', 'drawn']);

/** What each named party of a round or a loan put in, as far as anybody said. */
export function sharesOf(voices: readonly Heard[], took: (f: Fact) => boolean): Share[] {
  const own = new Map<string, Heard[]>();
  for (const v of voices) {
    const shares = isShared(v.fact) && v.fact.claim.kind !== 'funding_round';
    const entity = shares ? partyId(v.fact.claim.subject) : null;
    if (entity && took(v.fact)) own.set(entity, [...(own.get(entity) ?? []), v]);
  }
  return [...own].map(([entity, list]) => {
    const amounts = measures(list);
    const [firmest] = amounts;
    const percents = list.flatMap((v) => (v.fact.percent && stands(v) ? [v.fact.percent] : []));
    const members = list.find((v) => v.fact.claim.subject?.members)?.fact.claim.subject?.members;
    return {
      entity,
      ...(members && { members: members.flatMap((m) => partyId({ ...m, names: [] }) ?? []) }),
      low: firmest?.low ?? null,
      high: firmest?.high ?? null,
      currency: firmest?.currency ?? null,
      basis: firmest?.basis ?? null,
      amounts,
      percent: percents.length
        ? { low: Math.min(...percents.map((p) => p.low)), high: Math.max(...percents.map((p) => p.high)) }
        : null,
      claims: idsOf(list),
    };
  });
}

/** Parts of a deal that were told as parts, and what was paid or drawn by a day; not added up. */
export function tranchesOf(voices: readonly Heard[]): Tranche[] {
  return voices
    .filter((v) => v.fact.money && stands(v) && (v.fact.part || (isPaid(v.fact.money.basis) && v.fact.when)))
    .map((v) => ({
      date: v.fact.when ? v.fact.claim.date : null,
      low: v.fact.money?.low ?? 0,
      high: v.fact.money?.high ?? 0,
      currency: v.fact.money?.currency ?? '',
      basis: v.fact.money?.basis ?? 'headline',
      status: v.fact.status,
      claims: idsOf([v]),
    }))
    .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : (a.date ?? '~') > (b.date ?? '~') ? 1 : a.low - b.low));
}

const isPaid = (basis: Basis): boolean => basis === 'funded' || basis === 'drawn';
