// GET of the views over the deals of a case, and of its books: each whole, in the contract's envelope.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { Diagnostic } from '../../../model/diagnostic.ts';
import type { Desk } from '../desk.ts';
import { CasePath, json, lastDay, noCase, READ, settingsIn, ViewQuery } from './parts.ts';
import { Matrix, Rotation, ScoreRow, Sheet } from './viewschemas.ts';

const route = <N extends string, T extends z.ZodType>(noun: N, shape: T, summary: string) =>
  createRoute({
    method: 'get',
    path: `/cases/{id}/${noun}`,
    tags: ['Views'],
    operationId: noun,
    summary,
    request: { params: CasePath, query: ViewQuery },
    responses: {
      200: json(
        z.object({
          case: z.string(),
          as_of: z.string().nullable(),
          ...({ [noun]: shape } as Record<N, T>),
          diagnostics: z.array(Diagnostic),
          next: z.null(),
        }),
        `The ${noun}.`,
      ),
      ...READ,
    },
  });

const matrix = route('matrix', Matrix, 'Who is in whom: investors by companies, with each ticket');
const rotation = route('rotation', z.array(Rotation), 'What was bought, reduced and exited, done or expected');
const scorecard = route('scorecard', z.array(ScoreRow), 'How those who sell compute do, by segment and period');
const books = route('books', z.array(Sheet), 'What came in against what went out, by company and year');

/** The routes over a desk. */
export function viewRoutes(desk: Desk) {
  const viewOf = async (id: string, query: z.infer<typeof ViewQuery>) => {
    const day = lastDay(query.as_of);
    const view = await desk.view(id, day, settingsIn(query));
    if (!view) throw noCase(id);
    const head = { case: id, as_of: day ?? view.meta.as_of ?? null };
    return { view, head, tail: { diagnostics: view.diagnostics, next: null } };
  };
  return new OpenAPIHono()
    .openapi(matrix, async (c) => {
      const { view, head, tail } = await viewOf(c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, matrix: view.views.matrix, ...tail }, 200);
    })
    .openapi(rotation, async (c) => {
      const { view, head, tail } = await viewOf(c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, rotation: view.views.rotation, ...tail }, 200);
    })
    .openapi(scorecard, async (c) => {
      const { view, head, tail } = await viewOf(c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, scorecard: view.views.scorecard, ...tail }, 200);
    })
    .openapi(books, async (c) => {
      const { view, head, tail } = await viewOf(c.req.valid('param').id, c.req.valid('query'));
      return c.json({ ...head, books: view.sheets, ...tail }, 200);
    });
}
