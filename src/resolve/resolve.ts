// The room's entry: claims and judgements in, entities, deals and how sure they are out. No claim is lost: each is in
// a deal, or in the list of claims itself.
import type { Sources } from '../model/answer.ts';
import type { Views } from '../model/case/views.ts';
import type { Claim } from '../model/claim.ts';
import type { Deal } from '../model/deal.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Party } from '../model/name.ts';
import type { Reference } from '../model/reference.ts';
import { counted } from './counted.ts';
import { dealsOf } from './deals/deals.ts';
import { type Consolidation, entitiesOf, entityId, groupsOf } from './entities/entities.ts';
import { followed } from './followed.ts';
import { judged, rejected } from './judged.ts';
import { inReadingOrder } from './order.ts';
import { sourcesOf } from './sources.ts';
import type { Viewing } from './views/viewing.ts';
import { viewsOf } from './views/views.ts';

export interface Resolved {
  /** In force: after the judgements. */
  claims: Claim[];
  /** Taken out by a reviewer, as they were read; in no deal and in no sum. */
  rejected: Claim[];
  entities: Entity[];
  deals: Deal[];
  /** Claims in no deal, by id. */
  leftovers: string[];
  sources: Sources;
  views: Views;
  diagnostics: Diagnostic[];
}

export interface ToResolve {
  claims: Claim[];
  judgements: Judgement[];
  documents: Document[];
}

export interface Means {
  reference: Reference;
  /** The reader's script folding. */
  fold: (text: string) => string;
  /** Does a subsidiary count as its group, or for itself? */
  consolidation?: Consolidation | undefined;
}

/** Resolves the claims of a case. */
export function resolve(input: ToResolve, means: Means): Resolved {
  const { documents } = input;
  const { reference } = means;
  const { value: judgements, diagnostics } = followed(input.claims, input.judgements);
  const inForce = judged(input.claims, judgements);
  const told = entitiesOf(inReadingOrder(inForce, documents), { ...means, judgements });
  const { claims, entities } = told.value;
  const groups = groupsOf(reference, means.consolidation);
  const merged = dealsOf(claims, { judgements, documents, groups, kin: groupsOf(reference), fx: reference.fx });
  const deals = merged.value.deals.map((d) => counted(d, groups.rootOf));
  return {
    claims,
    rejected: known(inReadingOrder(rejected(input.claims, judgements), documents), entities),
    entities,
    deals,
    leftovers: merged.value.leftovers,
    sources: sourcesOf(claims, documents),
    views: viewsOf({ claims, deals, ...naming(entities), ...groups }),
    diagnostics: [...diagnostics, ...told.diagnostics, ...merged.diagnostics],
  };
}

/** The parties of claims out of force, where their names are those of one party of the case. */
function known(claims: readonly Claim[], entities: readonly Entity[]): Claim[] {
  const mentions = new Map<string, Set<string>>();
  for (const { id, matches } of claims.length > 0 ? entities : [])
    for (const { mention } of matches) mentions.set(mention, (mentions.get(mention) ?? new Set()).add(id));
  const set = <T extends Pick<Party, 'entity' | 'text'>>(party: T | null): T | null => {
    const [id, other] = party && party.entity === null ? [...(mentions.get(party.text) ?? [])] : [];
    return party && id && !other ? { ...party, entity: id } : party;
  };
  return claims.map((c) => ({ ...c, subject: set(c.subject), object: set(c.object), speaker: set(c.speaker) }));
}

/** How the views name an entity, and find the one a party stands for. */
function naming(entities: readonly Entity[]): Pick<Viewing, 'name' | 'idOf' | 'isClass'> {
  const names = new Map(entities.map((e) => [e.id, e.names.en]));
  const classes = new Set(entities.filter((e) => e.kind === 'group').map((e) => e.id));
  const name = (id: string): string => names.get(id) ?? id.replace(/^name:/u, '');
  return { name, idOf: entityId, isClass: (id) => classes.has(id) };
}
