// GET of cases and of everything recomputed from one: the whole view, and the tables in the contract's envelope.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CaseMeta, type CaseView as View } from '../../../model/case.ts';
import { Claim } from '../../../model/claim.ts';
import { Deal } from '../../../model/deal.ts';
import { Diagnostic } from '../../../model/diagnostic.ts';
import { Document } from '../../../model/document.ts';
import { Entity } from '../../../model/entity.ts';
import { Flow } from '../../../model/flow.ts';
import type { Desk } from '../desk.ts';
import { Refusal } from '../problem.ts';
import { page, rows, type Tables } from '../tables.ts';
import {
  CasePath,
  inPath,
  json,
  ListQuery,
  lastDay,
  noCase,
  PLAIN,
  pageSize,
  READ,
  settingsIn,
  span,
  ViewQuery,
} from './parts.ts';
import { CaseView, DocumentRow, envelope } from './schemas.ts';

type Query = z.infer<typeof ListQuery>;

/** A table's route: what differs between them is the noun and its schema. */
const table = <N extends keyof Tables & string, T extends z.ZodType>(noun: N, row: T, summary: string) =>
  createRoute({
    method: 'get',
    path: `/cases/{id}/${noun}`,
    tags: ['Tables'],
    operationId: noun,
    summary,
    request: { params: CasePath, query: ListQuery },
    responses: { 200: json(envelope(noun, row), `One page of the ${noun}.`), ...READ },
  });

const list = createRoute({
  method: 'get',
  path: '/cases',
  tags: ['Cases'],
  operationId: 'cases',
  summary: 'The cases in the store',
  responses: {
    200: json(z.object({ cases: z.array(CaseMeta), diagnostics: z.array(Diagnostic) }), 'All cases.'),
    ...PLAIN,
  },
});

const one = createRoute({
  method: 'get',
  path: '/cases/{id}',
  tags: ['Cases'],
  operationId: 'case',
  summary: 'A case, its documents without their text, and how much is in its tables',
  request: { params: CasePath, query: ViewQuery },
  responses: {
    200: json(
      z.object({
        case: CaseMeta,
        documents: z.array(DocumentRow),
        counts: z.object({
          claims: z.number().int(),
          entities: z.number().int(),
          deals: z.number().int(),
          flows: z.number().int(),
          unexplained: z.number().int(),
        }),
        diagnostics: z.array(Diagnostic),
      }),
      'The case.',
    ),
    ...READ,
  },
});

const whole = createRoute({
  method: 'get',
  path: '/cases/{id}/view',
  tags: ['Cases'],
  operationId: 'view',
  summary: 'Everything that can be shown of a case, the answer included',
  request: { params: CasePath, query: ViewQuery },
  responses: { 200: json(CaseView, 'The view, recomputed from the documents, claims and judgements.'), ...READ },
});

const document = createRoute({
  method: 'get',
  path: '/cases/{id}/documents/{doc}',
  tags: ['Documents'],
  operationId: 'document',
  summary: 'A document with its text of record, into which all offsets point',
  request: { params: CasePath.extend({ doc: inPath('doc', 'Id of the document.', 'doc-1') }) },
  responses: { 200: json(Document, 'The document.'), ...READ },
});

const claims = table('claims', Claim, 'Claims in force, each with its quote');
const rejected = table('rejected', Claim, 'Claims that a reviewer rejected, as they were read; in no deal and no sum');
const entities = table('entities', Entity, 'Who takes part');
const deals = table('deals', Deal, 'Deals, with every voice about them');
const flows = table('flows', Flow, 'Dated and assumed movements of money');
const documents = table('documents', DocumentRow, 'Documents without their text');

/** The routes over a desk. */
export function caseRoutes(desk: Desk) {
  const viewOf = async (id: string, query: z.infer<typeof ViewQuery>): Promise<View> => {
    const view = await desk.view(id, lastDay(query.as_of), settingsIn(query));
    if (!view) throw noCase(id);
    return view;
  };

  const tablePage = async <N extends keyof Tables>(noun: N, id: string, query: Query) => {
    const view = await viewOf(id, query);
    const kept = rows(view, noun, { party: query.party, kind: query.kind, ...span(query) });
    const { part, next } = page(kept, query.cursor, pageSize(query.limit));
    const head = { case: id, as_of: lastDay(query.as_of) ?? view.meta.as_of ?? null };
    return { head, part, tail: { diagnostics: query.cursor ? [] : view.diagnostics, next } };
  };

  return new OpenAPIHono()
    .openapi(list, async (c) => c.json({ cases: await desk.cases(), diagnostics: [] }, 200))
    .openapi(one, async (c) => {
      const view = await viewOf(c.req.valid('param').id, c.req.valid('query'));
      const counts = {
        claims: view.claims.length,
        entities: view.entities.length,
        deals: view.deals.length,
        flows: view.flows.length,
        unexplained: view.unexplained.reduce((sum, u) => sum + u.items.length, 0),
      };
      const documents = rows(view, 'documents', {});
      return c.json({ case: view.meta, documents, counts, diagnostics: view.diagnostics }, 200);
    })
    .openapi(whole, async (c) => c.json(await viewOf(c.req.valid('param').id, c.req.valid('query')), 200))
    .openapi(document, async (c) => {
      const { id, doc } = c.req.valid('param');
      const found = (await viewOf(id, {})).documents.find((d) => d.id === doc);
      if (!found) throw noDocument(doc);
      return c.json(found, 200);
    })
    .openapi(claims, async (c) => {
      const { head, part, tail } = await tablePage('claims', c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, claims: part, ...tail }, 200);
    })
    .openapi(rejected, async (c) => {
      const { head, part, tail } = await tablePage('rejected', c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, rejected: part, ...tail }, 200);
    })
    .openapi(entities, async (c) => {
      const { head, part, tail } = await tablePage('entities', c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, entities: part, ...tail }, 200);
    })
    .openapi(deals, async (c) => {
      const { head, part, tail } = await tablePage('deals', c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, deals: part, ...tail }, 200);
    })
    .openapi(flows, async (c) => {
      const { head, part, tail } = await tablePage('flows', c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, flows: part, ...tail }, 200);
    })
    .openapi(documents, async (c) => {
      const { head, part, tail } = await tablePage('documents', c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, documents: part, ...tail }, 200);
    });
}

const noDocument = (id: string): Refusal =>
  new Refusal(404, {
    code: 'http/no-document',
    message: `the case has no document "${id.slice(0, 100)}"`,
    remedy: 'GET the documents of the case for their ids.',
  });
