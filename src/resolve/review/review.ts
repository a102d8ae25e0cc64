// The room's queue: everything doubtful that no judgement has settled, the greatest effect on the answer first, then the
// greatest doubt. Takes a resolved case and a function that tells how far the answer moves; the same case gives the
// same queue in any order of its documents and claims.
import type { ReviewEffect, ReviewItem, ReviewQuote, ReviewReason, ReviewVerdict } from '../../model/case/review.ts';
import type { Claim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Judgement } from '../../model/judgement.ts';
import { inForce } from '../../model/standing.ts';
import { byText, type Doubt, type Material, type Supposed } from './doubt.ts';
import { guardDoubts } from './guarded.ts';
import { nearPairs, thinMerges } from './pairs.ts';
import { toldDoubts } from './told.ts';

export type { Material, Supposed } from './doubt.ts';

/** How far the answer moves under a supposition; null when it cannot. */
export type Effect = (supposed: Supposed) => ReviewEffect | null;

const pairKey = (a: string, b: string | null): string => (b === null ? a : a < b ? `${a} ${b}` : `${b} ${a}`);

/** What the reviewer has spoken about: single claims, and pairs in either order. */
function spokenFor(judgements: readonly Judgement[]): { claims: Set<string>; pairs: Set<string> } {
  const [claims, pairs] = [new Set<string>(), new Set<string>()];
  for (const j of inForce(judgements)) {
    if (j.other) pairs.add(pairKey(j.claim, j.other));
    else claims.add(j.claim);
  }
  return { claims, pairs };
}

function isOpen({ claim, other, verdicts }: Doubt, spoken: ReturnType<typeof spokenFor>): boolean {
  if (other === null) return !spoken.claims.has(claim);
  if (spoken.pairs.has(pairKey(claim, other))) return false;
  return !verdicts.includes('accept') || !(spoken.claims.has(claim) || spoken.claims.has(other));
}

interface Gathered {
  head: Doubt;
  all: Doubt[];
}

/** Doubts about the same claim or pair as one, the strongest first. */
function gathered(doubts: readonly Doubt[]): Gathered[] {
  const found = new Map<string, Doubt[]>();
  for (const d of doubts) {
    const key = pairKey(d.claim, d.other);
    const list = found.get(key);
    if (list) list.push(d);
    else found.set(key, [d]);
  }
  return [...found.values()].map((list) => {
    const all = list.sort((a, b) => b.doubt - a.doubt || byText(JSON.stringify(a.why), JSON.stringify(b.why)));
    return { head: all[0] as Doubt, all };
  });
}

const carries = ({ all }: Gathered): number => (all.some((d) => d.reason === 'carries') ? 1 : 0);

/** What the headline stands on is tried first, then the greatest doubt. */
const worthTrying = (a: Gathered, b: Gathered): number =>
  carries(b) - carries(a) ||
  b.head.doubt - a.head.doubt ||
  byText(pairKey(a.head.claim, a.head.other), pairKey(b.head.claim, b.head.other));

const NONE: ReviewEffect = { before: null, after: null, currency: null, moves: 0, bounds_move: 0, tried: true };

const farther = (a: ReviewEffect, b: ReviewEffect): number => b.moves - a.moves || b.bounds_move - a.bounds_move;

function effectOf(all: readonly Doubt[], effect: Effect): ReviewEffect {
  const tried = new Map(all.flatMap((d) => d.suppose).map((s) => [`${s.verdict} ${pairKey(s.claim, s.other)}`, s]));
  const found = [...tried.values()].map(effect).filter((e): e is ReviewEffect => e !== null);
  const [first] = found.sort(farther);
  return first ? { ...first, tried: found.every((e) => e.tried) } : NONE;
}

const ORDER: readonly ReviewVerdict[] = ['accept', 'reject', 'edit', 'same', 'different', 'unsure'];

/** Doubts add up as if they were independent. */
const together = (all: readonly Doubt[]): number =>
  Math.round((1 - all.reduce((rest, d) => rest * (1 - d.doubt), 1)) * 100) / 100;

function itemOf({ head, all }: Gathered, effect: Effect, quote: (id: string) => ReviewQuote[]): ReviewItem {
  const allowed = new Set(all.flatMap((d) => d.verdicts));
  return {
    id: pairKey(head.claim, head.other).replace(' ', '+'),
    claim: head.claim,
    other: head.other,
    joined: head.joined,
    reasons: [...new Set<ReviewReason>(all.map((d) => d.reason))],
    why: head.why,
    quotes: [head.claim, head.other].flatMap((id) => (id === null ? [] : quote(id))),
    verdicts: ORDER.filter((v) => allowed.has(v)),
    effect: effectOf(all, effect),
    doubt: together(all),
  };
}

function quoting(claims: readonly Claim[], documents: readonly Document[]): (id: string) => ReviewQuote[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const texts = new Map(documents.map((d) => [d.id, d]));
  return (id) => {
    const claim = byId.get(id);
    if (!claim) return [];
    const document = texts.get(claim.document ?? '');
    const from = document?.title ?? document?.file ?? claim.source?.name ?? null;
    const about = { claim: id, document: claim.document ?? null, from };
    if (claim.evidence.length === 0) return [{ ...about, start: null, end: null, quote: '' }];
    return claim.evidence.map((e) => ({ ...about, ...e }));
  };
}

/** What is most worth a look. */
export function reviewOf(material: Material, effect: Effect): ReviewItem[] {
  const spoken = spokenFor(material.judgements);
  const doubts = [
    ...thinMerges(material.deals),
    ...nearPairs(material),
    ...guardDoubts(material),
    ...toldDoubts(material),
  ].filter((d) => isOpen(d, spoken));
  const quote = quoting(material.claims, material.documents);
  return gathered(doubts)
    .sort(worthTrying)
    .map((g) => itemOf(g, effect, quote))
    .sort((a, b) => farther(a.effect, b.effect) || b.doubt - a.doubt || byText(a.id, b.id));
}
