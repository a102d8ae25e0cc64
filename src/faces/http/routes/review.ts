// GET of the review queue: what of a case is most worth a look, in the contract's envelope. Judging is a write.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { ReviewItem } from '../../../model/case/review.ts';
import { said } from '../../words/review/why.ts';
import type { Desk } from '../desk.ts';
import { page } from '../tables.ts';
import { CasePath, json, ListQuery, lastDay, noCase, pageSize, READ, settingsIn, ViewQuery } from './parts.ts';
import { envelope } from './schemas.ts';

const { cursor, limit } = ListQuery.shape;

/** An item with its reason as a sentence in each language. */
const Said = ReviewItem.extend({ says: z.object({ en: z.string(), 'zh-Hans': z.string(), 'zh-Hant': z.string() }) });

const review = createRoute({
  method: 'get',
  path: '/cases/{id}/review',
  tags: ['Review'],
  operationId: 'review',
  summary: 'What is most worth a look: the greatest effect on the answer first, then the greatest doubt',
  request: { params: CasePath, query: ViewQuery.extend({ cursor, limit }) },
  responses: { 200: json(envelope('review', Said), 'One page of the queue.'), ...READ },
});

/** The routes over a desk. */
export function reviewRoutes(desk: Desk) {
  return new OpenAPIHono().openapi(review, async (c) => {
    const { id } = c.req.valid('param');
    const query = c.req.valid('query');
    const day = lastDay(query.as_of);
    const found = await desk.review(id, day, settingsIn(query));
    if (!found) throw noCase(id);
    const { part, next } = page(found.items, query.cursor, pageSize(query.limit));
    const diagnostics = query.cursor ? [] : found.view.diagnostics;
    return c.json(
      { case: id, as_of: day ?? found.view.meta.as_of ?? null, review: part.map(said), diagnostics, next },
      200,
    );
  });
}
