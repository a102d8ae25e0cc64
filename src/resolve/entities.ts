// Mentions to entities: by the gazetteer where the grammar or the person knew the id, else a party of its own under
// its written name, kept and listed. Groups consolidate: a subsidiary or product counts as its parent's.
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Party } from '../model/name.ts';
import type { GazetteerRow, Reference, Sells } from '../model/reference.ts';

/** The entity id of a party: its own, or `name:` and the written name for one nobody listed. */
export const entityId = (party: Party): string => party.entity ?? `name:${party.text}`;

/** Who belongs to whom, and who sells compute, for the stages after this one. */
export interface Groups {
  /** The head of the group an entity belongs to; itself when it has no parent. */
  rootOf(id: string): string;
  /** What the whole group of an entity sells. */
  sellsOf(id: string): Sells[];
}

export function groupsOf(reference: Reference): Groups {
  const byId = new Map(reference.gazetteer.map((r) => [r.id, r]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let steps = 0; steps < 8; steps++) {
      const parent = byId.get(at)?.parent;
      if (!parent || !byId.has(parent)) break;
      at = parent;
    }
    return at;
  };
  const sold = new Map<string, Set<Sells>>();
  for (const row of reference.gazetteer) {
    const root = rootOf(row.id);
    const set = sold.get(root) ?? new Set<Sells>();
    for (const s of row.sells) set.add(s);
    sold.set(root, set);
  }
  return { rootOf, sellsOf: (id) => [...(sold.get(rootOf(id)) ?? [])] };
}

const fromRow = (row: GazetteerRow): Entity => ({
  id: row.id,
  kind: row.kind,
  name: row.names.en,
  names: row.names,
  aliases: row.aliases,
  parent: row.parent,
  tickers: row.tickers,
  fiscal_year_end: row.fiscal_year_end,
  claims: [],
  matches: [],
});

/** A class or set of companies ("five start-ups", 多家公司, each) is a group; a name of its own is not. */
const CLASS =
  /^(?:[a-z][\w'-]*(?:\s|$)(?!.*[A-Z])|(?:[\d几數数多各每两兩三四五六七八九十]+|这|這|该|該|许多|許多)[家间間个個些])|(?:公司|企业|企業|厂商|廠商|机构|機構|startups?|start-ups?|companies|firms|vendors|labs)$/u;
const NAMED = /^(?:[A-Z]|.*(?:有限|股份|管理|集团|集團))/u;

const isClass = (text: string): boolean => CLASS.test(text) && !NAMED.test(text);

const fromParty = (party: Party): Entity => ({
  id: entityId(party),
  kind: isClass(party.text) ? 'group' : 'unknown',
  name: party.text,
  names: { en: party.text, 'zh-Hans': party.text, 'zh-Hant': party.text },
  aliases: party.names,
  parent: null,
  tickers: [],
  fiscal_year_end: null,
  claims: [],
  matches: [],
});

/** Every entity the claims mention or are stated by, with the claims that do, ordered by how many those are, then by id. */
export function entitiesOf(claims: readonly Claim[], reference: Reference): Entity[] {
  const byId = new Map(reference.gazetteer.map((r) => [r.id, r]));
  const found = new Map<string, Entity>();
  const keep = (id: string, make: () => Entity): Entity => {
    const entity = found.get(id) ?? make();
    found.set(id, entity);
    return entity;
  };
  const add = (party: Party, claim: Claim): void => {
    const row = party.entity ? byId.get(party.entity) : undefined;
    const entity = keep(entityId(party), () => (row ? fromRow(row) : fromParty(party)));
    if (!entity.claims.includes(claim.id)) entity.claims.push(claim.id);
    for (let up = row?.parent; up; up = byId.get(up)?.parent) {
      const parent = byId.get(up);
      if (!parent) break;
      keep(parent.id, () => fromRow(parent));
    }
  };
  for (const claim of claims) {
    for (const party of [claim.subject, claim.object]) if (party) add(party, claim);
    for (const said of [claim.speaker, ...claim.speakers])
      if (said?.entity) add({ text: said.text, entity: said.entity, names: [] }, claim);
  }
  return [...found.values()].sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
}
