// A case's tables as lists over HTTP: which rows a filter keeps, and one page of them by cursor.
import type { CaseView } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import type { Deal } from '../../model/deal.ts';
import type { Entity } from '../../model/entity.ts';
import type { Flow } from '../../model/flow.ts';
import { within } from '../../model/period.ts';
import { Refusal } from './problem.ts';

export interface Filter {
  party?: string | undefined;
  kind?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

/** A document without its text, as lists show it. */
export type DocumentRow = Omit<CaseView['documents'][number], 'text' | 'pages'> & { length: number };

type Names = Map<string, Set<string>>;

/** Every way a party may be asked for: its id, and each of its names, without regard to case. */
function namesOf(entities: readonly Entity[]): Names {
  const all = new Map<string, Set<string>>();
  for (const e of entities) {
    const names = [e.id, e.name, e.names.en, e.names['zh-Hans'], e.names['zh-Hant'], ...e.aliases];
    all.set(e.id, new Set(names.map((n) => n.toLowerCase())));
  }
  return all;
}

const isParty = (names: Names, wanted: string, party: { entity: string | null; text?: string }): boolean =>
  party.text?.toLowerCase() === wanted ||
  (party.entity ? party.entity === wanted || !!names.get(party.entity)?.has(wanted) : false);

const inTime = (filter: Filter, dates: readonly (string | null | undefined)[]): boolean => {
  const known = dates.filter((d): d is string => !!d);
  const since = filter.since ?? null;
  const until = filter.until ?? null;
  return known.length === 0 || known.some((d) => within(d, since, until));
};

/** What a row of a table is about, for the filters. */
interface Facets {
  kind: string;
  parties: { entity: string | null; text?: string }[];
  dates: (string | null | undefined)[];
}

const claimFacets = (c: Claim): Facets => ({
  kind: c.kind,
  parties: [
    ...[c.subject, c.object, c.speaker, ...c.speakers],
    ...[...(c.subject?.members ?? []), ...(c.object?.members ?? [])],
  ].filter((p) => p !== null),
  dates: [c.date],
});

const dealFacets = (d: Deal): Facets => ({
  kind: d.kind,
  parties: d.parties,
  dates: [d.dates.announced, d.dates.closed],
});

const flowFacets = (f: Flow): Facets => ({
  kind: f.kind,
  parties: [f.from, f.to, ...(f.members ?? [])].map((entity) => ({ entity })),
  dates: [f.start, f.end],
});

const entityFacets = (e: Entity): Facets => ({ kind: e.kind, parties: [{ entity: e.id }], dates: [] });

const documentFacets = (d: DocumentRow): Facets => ({
  kind: d.media,
  parties: [
    { entity: null, text: d.publisher ?? '' },
    { entity: null, text: d.author ?? '' },
  ],
  dates: [d.published],
});

/** The rows of one table that a filter keeps, in the view's order. A row without a date is kept. */
export function rows<N extends keyof Tables>(view: CaseView, noun: N, filter: Filter): Tables[N][] {
  const names = namesOf(view.entities);
  const wanted = filter.party?.toLowerCase();
  const table = TABLES[noun];
  return table.rows(view).filter((row) => {
    const facets = table.facets(row);
    if (filter.kind && facets.kind !== filter.kind) return false;
    if (wanted && !facets.parties.some((p) => isParty(names, wanted, p))) return false;
    return inTime(filter, facets.dates);
  });
}

export interface Tables {
  claims: Claim;
  rejected: Claim;
  entities: Entity;
  deals: Deal;
  flows: Flow;
  documents: DocumentRow;
}

type Table<T> = { rows: (view: CaseView) => T[]; facets: (row: T) => Facets };

const TABLES: { [N in keyof Tables]: Table<Tables[N]> } = {
  claims: { rows: (v) => v.claims, facets: claimFacets },
  rejected: { rows: (v) => v.rejected, facets: claimFacets },
  entities: { rows: (v) => v.entities, facets: entityFacets },
  deals: { rows: (v) => v.deals, facets: dealFacets },
  flows: { rows: (v) => v.flows, facets: flowFacets },
  documents: {
    rows: (v) => v.documents.map(({ text, pages: _, ...rest }) => ({ ...rest, length: text.length })),
    facets: documentFacets,
  },
};

/** One page of rows after a cursor. The cursor holds the last row's id, so that new rows before it shift nothing. */
export function page<T extends { id: string }>(all: T[], cursor: string | undefined, limit: number) {
  let from = 0;
  if (cursor !== undefined) {
    const last = Buffer.from(cursor, 'base64url').toString('utf8');
    from = all.findIndex((row) => row.id === last) + 1;
    if (from === 0) {
      throw new Refusal(400, {
        code: 'http/cursor',
        message: 'this cursor does not belong to the list',
        remedy: 'Start again without `cursor`, and send the other parameters as they were.',
      });
    }
  }
  const part = all.slice(from, from + limit);
  const last = part.at(-1);
  const next = last && from + limit < all.length ? Buffer.from(last.id, 'utf8').toString('base64url') : null;
  return { part, next };
}
