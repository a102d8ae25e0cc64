// Pairs of claims about which the signs say little: joined with a score near the limit, or kept apart just below it. Of
// two deals only their likeliest pair is named.
import type { Deal, Merge } from '../../model/deal.ts';
import { candidates } from '../deals/blocks.ts';
import { type Fact, factOf } from '../deals/fact.ts';
import { placesIn } from '../deals/places.ts';
import { points, reasons, scoreOf, veto } from '../deals/signs.ts';
import { because, byText, type Doubt, type Material, PAIR } from './doubt.ts';

/** A merge below this score is thin, and two deals above the other score are near; a half is just enough to join. */
const THIN = 0.6;
const NEAR = 0.33;

function thin(merge: Merge): Doubt {
  const [claim, other] = merge.claims;
  return {
    claim,
    other,
    joined: true,
    reason: 'thin_merge',
    why: because('thin_merge', { score: merge.score, signs: merge.reasons }),
    doubt: Math.round((1 - merge.score) * 100) / 100,
    verdicts: PAIR,
    suppose: [{ verdict: 'different', claim, other }],
  };
}

/** Merges with little to speak for them. */
export function thinMerges(deals: readonly Deal[]): Doubt[] {
  return deals.flatMap((d) =>
    d.merged.filter((m) => m.score < THIN && !m.reasons.includes('judgement') && d.claims.length > 1).map(thin),
  );
}

interface Near {
  a: Fact;
  b: Fact;
  score: number;
}

function factsIn({ claims, documents, deals, groups, fx }: Material): Fact[] {
  const known = new Map(documents.map((d) => [d.id, d]));
  const around = { groups, fx, documents: known, places: placesIn(known) };
  const used = new Set(deals.flatMap((d) => d.claims));
  return claims
    .filter((c) => used.has(c.id))
    .sort((x, y) => byText(x.id, y.id))
    .map((c, order) => factOf(c, order, around))
    .filter((f): f is Fact => f !== null);
}

/** Pairs of deals that something speaks for joining. */
export function nearPairs(material: Material): Doubt[] {
  const dealOf = new Map(material.deals.flatMap((d) => d.claims.map((c) => [c, d.id])));
  const best = new Map<string, Near>();
  candidates(factsIn(material), (x, y) => {
    const [p, q] = [dealOf.get(x.id) ?? '', dealOf.get(y.id) ?? ''];
    if (p === q || (x.vague && y.vague) || veto(x, y)) return;
    const score = scoreOf(points(x, y));
    if (score < NEAR) return;
    const [a, b] = x.id < y.id ? [x, y] : [y, x];
    const key = p < q ? `${p} ${q}` : `${q} ${p}`;
    const known = best.get(key);
    if (known && !isBetter({ a, b, score }, known)) return;
    best.set(key, { a, b, score });
  });
  return [...best.values()].map(near);
}

const isBetter = (x: Near, y: Near): boolean =>
  x.score !== y.score ? x.score > y.score : byText(`${x.a.id} ${x.b.id}`, `${y.a.id} ${y.b.id}`) < 0;

function near({ a, b, score }: Near): Doubt {
  const key = score < 0.5 ? 'near_pair_below' : 'near_pair_whole';
  return {
    claim: a.id,
    other: b.id,
    joined: false,
    reason: 'near_pair',
    why: because(key, { score, signs: reasons(a, b) }),
    doubt: Math.min(0.5, score),
    verdicts: PAIR,
    suppose: [{ verdict: 'same', claim: a.id, other: b.id }],
  };
}
