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
import type { Reference } from '../model/reference.ts';
import { dealsOf } from './deals/deals.ts';
import { entitiesOf, entityId, groupsOf } from './entities.ts';
import { judged } from './judged.ts';
import { inReadingOrder } from './order.ts';
import { sourcesOf } from './sources.ts';
import type { Viewing } from './views/viewing.ts';
import { viewsOf } from './views/views.ts';

export interface Resolved {
  /** In force: after the judgements. */
  claims: Claim[];
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

/** Resolves the claims of a case. */
export function resolve(input: ToResolve, reference: Reference): Resolved {
  const { value, diagnostics } = judged(input.claims, input.judgements);
  const claims = inReadingOrder(value, input.documents);
  const { judgements, documents } = input;
  const told = { judgements, documents, groups: groupsOf(reference), fx: reference.fx };
  const { value: found, diagnostics: remarks } = dealsOf(claims, told);
  const entities = entitiesOf(claims, reference);
  return {
    claims,
    entities,
    deals: found.deals,
    leftovers: found.leftovers,
    sources: sourcesOf(claims, documents),
    views: viewsOf({ claims, deals: found.deals, ...naming(entities), ...told.groups }),
    diagnostics: [...diagnostics, ...remarks],
  };
}

/** How the views name an entity, and find the one a party stands for. */
function naming(entities: readonly Entity[]): Pick<Viewing, 'name' | 'idOf'> {
  const names = new Map(entities.map((e) => [e.id, e.name]));
  return { name: (id) => names.get(id) ?? id.replace(/^name:/u, ''), idOf: entityId };
}
