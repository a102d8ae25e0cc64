// POST into a case: documents as received, judgements about claims, and taking the last judgement back.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Document as Doc } from '../../../model/document.ts';
import { Judgement, Verdict } from '../../../model/judgement.ts';
import type { Desk } from '../desk.ts';
import { limited } from '../guard/limits.ts';
import { readUpload } from '../upload.ts';
import { FILE_BODY, FILE_QUERY } from './files.ts';
import { CasePath, json, noCase, usable, WRITE } from './parts.ts';
import { DocumentRow, made } from './schemas.ts';

const addDocument = createRoute({
  method: 'post',
  path: '/cases/{id}/documents',
  tags: ['Documents'],
  operationId: 'addDocument',
  summary: 'Add a document as received; the same bytes twice are one document',
  middleware: [limited('file')],
  request: { params: CasePath, query: FILE_QUERY, body: FILE_BODY },
  responses: { 201: json(made('document', DocumentRow), 'The document is safe on disk.'), ...WRITE },
});

const NewJudgement = Judgement.omit({ id: true, when: true, was: true, other_was: true })
  .extend({ verdict: Verdict.exclude(['undo']) })
  .openapi('NewJudgement', {
    description:
      'A verdict about a claim. `other` for same and different (and for unsure about a pair), `edit` for edit.',
    example: { verdict: 'reject', claim: 'c1', why: 'the figure is of another round' },
  });

const judge = createRoute({
  method: 'post',
  path: '/cases/{id}/judgements',
  tags: ['Review'],
  operationId: 'judge',
  summary: 'Record a judgement about a claim',
  middleware: [limited('small')],
  request: { params: CasePath, body: { required: true, content: { 'application/json': { schema: NewJudgement } } } },
  responses: { 201: json(made('judgement', Judgement), 'The judgement, with its id and time.'), ...WRITE },
});

const undo = createRoute({
  method: 'post',
  path: '/cases/{id}/undo',
  tags: ['Review'],
  operationId: 'undo',
  summary: 'Take the last judgement back',
  middleware: [limited('small')],
  request: {
    params: CasePath,
    body: {
      required: false,
      content: { 'application/json': { schema: z.object({ who: z.string().max(200).nullish() }) } },
    },
  },
  responses: { 201: json(made('judgement', Judgement), 'The undo, itself a judgement.'), ...WRITE },
});

/** The routes over a desk. */
export function writeRoutes(desk: Desk) {
  const mustExist = async (id: string): Promise<void> => {
    if (!(await desk.cases()).some((meta) => meta.id === id)) throw noCase(id);
  };
  return new OpenAPIHono()
    .openapi(addDocument, async (c) => {
      const { id } = c.req.valid('param');
      await mustExist(id);
      const added = await desk.addDocument(id, await readUpload(c));
      const { text, pages: _, ...rest } = usable<Doc>(added);
      return c.json({ document: { ...rest, length: text.length }, diagnostics: added.diagnostics }, 201);
    })
    .openapi(judge, async (c) => {
      const { id } = c.req.valid('param');
      await mustExist(id);
      const judged = await desk.judge(id, c.req.valid('json'));
      return c.json({ judgement: usable(judged), diagnostics: judged.diagnostics }, 201);
    })
    .openapi(undo, async (c) => {
      const { id } = c.req.valid('param');
      await mustExist(id);
      const undone = await desk.undo(id, c.req.valid('json')?.who ?? null);
      return c.json({ judgement: usable(undone), diagnostics: undone.diagnostics }, 201);
    });
}
