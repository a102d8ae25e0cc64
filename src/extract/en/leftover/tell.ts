// How a sum that no rule has read is told: the parties beside it, and the draft. Takes the place of the figure.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { wares } from '../deals/moves/wares.ts';
import { dealt } from '../deals/slots/dealing.ts';
import { type Deal, refer } from '../deals/slots/refer.ts';
import { following, isParty, make } from '../deals/slots/things.ts';
import type { Noun } from '../syntax/phrases.ts';
import type { Place } from './places.ts';

export type Branch = (deal: Deal, pl: Place) => Draft[];

export const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

/** Does a deal put equity into a company? */
export const isFunding = (d: Draft | undefined): boolean => d?.kind === 'investment' || d?.kind === 'funding_round';

export interface Told {
  kind: Draft['kind'];
  name: string;
  who: readonly Ref[];
  object: Ref | null;
  part?: Partial<Draft>;
}

/** One draft a party; a sum of several goes to the first unless it is each one's. */
export function tell(deal: Deal, pl: Place, t: Told): Draft[] {
  const who = t.who.filter((r) => !sameRef(r, t.object) && r.row?.kind !== 'outlet');
  const at = pl.verb ?? pl.n;
  const base = { rule: `en/left-${t.name}`, kind: t.kind, at, object: t.object } as const;
  return dealt(deal, who, pl.f).flatMap(([subject, f]) =>
    make(deal, { ...base, subject }, { ...(f.type === 'money' ? { money: f } : { percent: f }), ...t.part }),
  );
}

/** The phrases that go with a figure: those of its verb and those right behind it. */
export function beside(deal: Deal, pl: Place): Noun[] {
  const own = pl.p ? [...pl.p.objects, ...pl.p.with] : [];
  return [...own, ...following(deal, pl.n).filter((n) => !own.includes(n))];
}

/** The first party behind one of some prepositions that is none of those given. */
export function partyWith(deal: Deal, pl: Place, { preps, not }: { preps: RegExp; not: readonly Ref[] }): Ref | null {
  for (const n of beside(deal, pl)) {
    if (!preps.test(n.prep) || !isParty(n) || n === pl.n || n === pl.p?.subject) continue;
    const ref = refer(deal, n.party, not[0] ?? null);
    if (ref && !not.some((r) => sameRef(r, ref))) return ref;
  }
  return null;
}

export const isDebt = (pl: Place): boolean => pl.n.kinds.includes('debt') || (pl.noun?.kinds.includes('debt') ?? false);

/** Is what is paid for goods, services or rights? */
export const forGoods = (deal: Deal, pl: Place): boolean =>
  beside(deal, pl).some(
    (n) =>
      /^(?:for|on|of|worth)$/u.test(n.prep) &&
      (n.kinds[0] === 'goods' || wares(deal.all, n)) &&
      !/\bform(?: of)? ?$/u.test(deal.scene.text.slice(Math.max(0, n.start - 9), n.start)) &&
      !TIME.test(n.head.word),
  );

const TIME = /(?:years?|months?|quarters?|weeks?|days?|period|time|total|company|cash|stock|equity|money|capital)$/u;
