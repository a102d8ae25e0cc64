// What the guards noticed, as something to look at: contradictions between figures first, then figures set aside because
// they are counted in others. Remarks that only say how something was counted rightly are no doubt.
import { ReviewKey } from '../../model/case/review.ts';
import type { Claim } from '../../model/claim.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { figureIn } from '../guards/figure.ts';
import { because, type Doubt, EITHER, type Material, ONE, reject, stated } from './doubt.ts';

/** Contradictions. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'resolve/magnitude': 0.7,
  'resolve/reversed': 0.7,
  'resolve/same-amount-elsewhere': 0.6,
  'resolve/metric-conflict': 0.5,
  'resolve/shifted-year': 0.5,
  'resolve/tickets-exceed-round': 0.5,
  'resolve/judgement-followed': 0.5,
  'resolve/ambiguous-name': 0.4,
  'resolve/undated-tickets': 0.4,
};

/** Counted in another figure. */
const ASIDE: Readonly<Record<string, number>> = {
  'resolve/total': 0.2,
  'resolve/restated-total': 0.25,
  'resolve/parts': 0.2,
  'resolve/balance': 0.15,
  'resolve/due': 0.2,
  'resolve/repaid': 0.2,
  'resolve/one-series': 0.2,
  'resolve/both-sides': 0.25,
  'resolve/not-a-payment': 0.15,
};

/** About one claim, whatever others it names. */
const ALONE = new Set(['resolve/ambiguous-name', 'resolve/not-a-payment']);

const contrast = (c: Claim): string => [figureIn({ claim: c }), c.date, c.subject?.entity, c.object?.entity].join('|');

/** The first claim, and the first that says something else. */
function pairOf(d: Diagnostic, claims: ReadonlyMap<string, Claim>): [Claim, Claim | null] | null {
  const told = (d.claims ?? []).map((id) => claims.get(id)).filter((c): c is Claim => c !== undefined);
  const [first] = told;
  if (!first) return null;
  return [first, told.find((c) => contrast(c) !== contrast(first)) ?? told[1] ?? null];
}

/** Figures that a sentence has room for. */
const FEW = 4;

/** The guard's sentence, with each figure of its claims once. */
function whyOf(d: Diagnostic, claims: ReadonlyMap<string, Claim>): Doubt['why'] | null {
  const key = ReviewKey.safeParse(d.code.replace('resolve/', '').replaceAll('-', '_')).data;
  const told = (d.claims ?? []).map((id) => claims.get(id)).filter((c): c is Claim => c !== undefined);
  const once = new Map([...told].reverse().map((claim) => [figureIn({ claim }), claim]));
  return key ? because(key, stated(...[...once.values()].reverse().slice(0, FEW))) : null;
}

/** Doubts from the diagnostics of a case. */
export function guardDoubts({ diagnostics, claims, deals }: Material): Doubt[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const dealOf = new Map(deals.flatMap((d) => d.claims.map((c) => [c, d.id])));
  return diagnostics.flatMap((d) => {
    const [contradicts, aside] = [WEIGHTS[d.code], ASIDE[d.code]];
    if ((contradicts === undefined || d.severity === 'info') && aside === undefined) return [];
    const [found, why] = [pairOf(d, byId), whyOf(d, byId)];
    if (!found || !why) return [];
    const [claim, other] = found;
    const single = other === null || ALONE.has(d.code);
    return [
      {
        claim: claim.id,
        other: single ? null : other.id,
        joined: single ? null : dealOf.get(claim.id) === dealOf.get(other.id) && dealOf.has(claim.id),
        reason: aside === undefined ? ('guard' as const) : ('set_aside' as const),
        why,
        doubt: aside ?? contradicts ?? 0,
        verdicts: single ? ONE : EITHER,
        suppose: suppositions(claim.id, single ? null : other.id, aside !== undefined),
      },
    ];
  });
}

function suppositions(claim: string, other: string | null, aside: boolean): Doubt['suppose'] {
  if (other === null) return [reject(claim)];
  if (aside) return [{ verdict: 'different', claim, other }];
  return [reject(claim), reject(other)];
}
