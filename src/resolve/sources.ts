// How sure: who stands behind the statements, which of them are second-hand, and which outlets are cited without
// being in the case.
import type { Sources } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Speaker, SpeakerKind } from '../model/name.ts';

const ORDER: SpeakerKind[] = [
  'filing',
  'company',
  'regulator',
  'analyst',
  'named_person',
  'outlet',
  'anonymous',
  'author',
];

const kindOf = (claim: Claim): SpeakerKind => claim.speaker?.kind ?? 'author';

function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const chainKey = (claim: Claim): string =>
  [claim.speaker, ...claim.speakers].map((s) => s?.entity ?? s?.text ?? '').join('>');

/** Outlets that speak in a claim, the nearest and those who relay. */
const outlets = (claim: Claim): Speaker[] =>
  [claim.speaker, ...claim.speakers].filter((s): s is Speaker => s?.kind === 'outlet');

/** Counts the statements of a case by the kind of who states them. */
export function sourcesOf(claims: readonly Claim[], documents: readonly Document[]): Sources {
  const publishers = new Set(documents.map((d) => d.publisher).filter(Boolean));
  const relayed = claims.filter((c) => c.speaker && c.speakers.length > 0);
  const cited = claims.flatMap((claim) =>
    outlets(claim).map((s) => ({ text: s.text, key: s.entity ?? s.text, claim: claim.id })),
  );
  return {
    counts: ORDER.map((kind) => ({ kind, claims: claims.filter((c) => kindOf(c) === kind).map((c) => c.id) })).filter(
      (c) => c.claims.length > 0,
    ),
    chains: grouped(relayed, chainKey).map((group) => ({
      speakers: chain(group[0] as Claim),
      claims: group.map((c) => c.id),
    })),
    cited: grouped(
      cited.filter((c) => !publishers.has(c.text)),
      (c) => c.key,
    ).map((group) => ({ text: group[0]?.text ?? '', claims: [...new Set(group.map((c) => c.claim))] })),
  };
}

const chain = (claim: Claim): Speaker[] => [claim.speaker, ...claim.speakers].filter((s): s is Speaker => s !== null);
