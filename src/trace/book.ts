// What the trace stages look things up in: claims by id, deals by company, and groups (a subsidiary counts as its
// parent's). Made once for a case.
import type { PartyRef } from '../model/answer.ts';
import type { Claim } from '../model/claim.ts';
import type { Deal } from '../model/deal.ts';
import type { Entity } from '../model/entity.ts';
import type { Reference, RuleOfThumb, Sells } from '../model/reference.ts';

export interface Groups {
  rootOf(id: string): string;
  sellsOf(id: string): Sells[];
}

export interface Book {
  claims: Claim[];
  claim(id: string): Claim | undefined;
  deals: Deal[];
  groups: Groups;
  rules: RuleOfThumb[];
  /** An entity as an answer names it. */
  party(id: string): PartyRef;
}

export function bookOf(
  input: { claims: Claim[]; deals: Deal[]; entities: Entity[] },
  groups: Groups,
  reference: Reference,
): Book {
  const byId = new Map(input.claims.map((c) => [c.id, c]));
  const entities = new Map(input.entities.map((e) => [e.id, e]));
  const rows = new Map(reference.gazetteer.map((r) => [r.id, r]));
  const party = (id: string): PartyRef => {
    const known = entities.get(id) ?? rows.get(id);
    const plain = id.replace(/^name:/u, '');
    return {
      entity: id,
      kind: known?.kind ?? 'unknown',
      names: known?.names ?? { en: plain, 'zh-Hans': plain, 'zh-Hant': plain },
      sells: groups.sellsOf(id),
    };
  };
  return {
    claims: input.claims,
    claim: (id) => byId.get(id),
    deals: input.deals,
    groups,
    rules: reference.rules,
    party,
  };
}

/** Claims of a deal, in order. */
export const claimsOf = (book: Book, ids: readonly string[]): Claim[] =>
  ids.map((id) => book.claim(id)).filter((c): c is Claim => c !== undefined);

/** The party in a role, or undefined. */
export const inRole = (deal: Deal, role: Deal['parties'][number]['role']): string | undefined =>
  deal.parties.find((p) => p.role === role)?.entity;

export const investorsOf = (deal: Deal): string[] =>
  deal.parties.filter((p) => p.role === 'lead' || p.role === 'participant').map((p) => p.entity);

export const rootId = (book: Book, party: { entity: string | null; text: string } | null): string | null =>
  party ? book.groups.rootOf(party.entity ?? `name:${party.text}`) : null;

/** Claims of a deal that a later word of one who knows has left behind. */
export const supersededIn = (deal: Deal): Set<string> =>
  new Set(deal.voices.filter((v) => v.standing === 'superseded').flatMap((v) => [v.claim, ...v.again]));
