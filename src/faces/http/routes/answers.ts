// Answers without a case: the first screen of a pasted text or a file, and the closed form for another choice.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { CaseView as View } from '../../../model/case.ts';
import type { Desk } from '../desk.ts';
import { limited } from '../guard/limits.ts';
import { Refusal } from '../problem.ts';
import { Facts, readUpload, stated } from '../upload.ts';
import { FILE_BODY, FILE_QUERY } from './files.ts';
import { json, usable, WRITE } from './parts.ts';
import { CaseView } from './schemas.ts';
import { Choice, Recovered, Returned, ReturnInputs } from './screen.ts';

const AskText = Facts.extend({ text: z.string() }).openapi('AskText', {
  description: 'A pasted text, with what is known of it. Relative dates are resolved against `published`.',
  example: {
    text: 'A cloud company invested US$790 million of the US$800 million that a start-up raised.',
    published: '2024-03-06',
  },
});

const ask = createRoute({
  method: 'post',
  path: '/ask',
  tags: ['Answers'],
  operationId: 'ask',
  summary: 'The first screen for a pasted text; nothing is stored',
  middleware: [limited('text')],
  request: { body: { required: true, content: { 'application/json': { schema: AskText } } } },
  responses: { 200: json(CaseView, 'The view of the one text.'), ...WRITE },
});

const askFile = createRoute({
  method: 'post',
  path: '/ask/file',
  tags: ['Answers'],
  operationId: 'askFile',
  summary: 'The first screen for a file (text, HTML or PDF); nothing is stored',
  middleware: [limited('file')],
  request: { query: FILE_QUERY, body: FILE_BODY },
  responses: { 200: json(CaseView, 'The view of the one file.'), ...WRITE },
});

const answer = createRoute({
  method: 'post',
  path: '/answer',
  tags: ['Answers'],
  operationId: 'answer',
  summary: 'The return and the recovery for another choice of what nobody stated',
  middleware: [limited('small')],
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ inputs: ReturnInputs, choice: Choice }) } },
    },
  },
  responses: { 200: json(z.object({ returned: Returned, recovered: Recovered }), 'Both answers.'), ...WRITE },
});

/** The routes over a desk. */
export function answerRoutes(desk: Desk) {
  return new OpenAPIHono()
    .openapi(ask, async (c) => {
      const { text, ...facts } = c.req.valid('json');
      const bytes = new TextEncoder().encode(text);
      const view: View = usable(await desk.ask({ bytes, name: 'pasted.txt', meta: stated(facts) }));
      return c.json(view, 200);
    })
    .openapi(askFile, async (c) => c.json(usable<View>(await desk.ask(await readUpload(c))), 200))
    .openapi(answer, (c) => {
      const { inputs, choice } = c.req.valid('json');
      if (inputs.rounds.length > 0 && choice.round >= inputs.rounds.length) throw noRound(inputs.rounds.length);
      return c.json(desk.answerAt(inputs, choice), 200);
    });
}

const noRound = (count: number): Refusal =>
  new Refusal(
    400,
    {
      code: 'http/invalid',
      message: `body #/choice/round: there are ${count} rounds, counted from 0`,
      remedy: 'Choose one of `inputs.rounds`.',
      at: { file: 'body', source: '#/choice/round' },
    },
    [{ in: 'body', pointer: '#/choice/round', message: `at most ${count - 1}` }],
  );
