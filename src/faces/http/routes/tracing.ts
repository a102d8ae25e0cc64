// Tracing over HTTP: a ledger that is posted (JSON or a table), and the payments of a case; what stress does; what changed
// between two days. The answers are those of `trace --ledger --json`, `stress` and `diff`.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Diagnostic, Outcome } from '../../../model/diagnostic.ts';
import { ledgerText } from '../../../path.ts';
import type { TraceOptions } from '../../../workspace.ts';
import type { Desk } from '../desk.ts';
import { limited } from '../guard/limits.ts';
import { Refusal } from '../problem.ts';
import { asOf, by, CasePath, day, json, lastDay, noCase, READ, settingsIn, usable, WRITE } from './parts.ts';
import { DiffAnswer, Stress, Traced } from './tracingschemas.ts';

const whole = (most: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/u, 'give a whole number')
    .refine((text) => Number(text) <= most, `at most ${most}`)
    .optional()
    .openapi({ description });

const investor = z
  .string()
  .max(500)
  .optional()
  .openapi({ description: 'The investor; names with commas between are one party.' });
const cut = z
  .string()
  .max(2000)
  .optional()
  .openapi({ description: 'Companies whose funding stops, with commas between.' });

const How = z.object({
  order: z.enum(['pool', 'sequence']).optional().openapi({ description: 'Days as pools, or the listed order.' }),
  unknown: z.enum(['jit', 'opening', 'open']).optional().openapi({ description: 'When undisclosed money came.' }),
  loops: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'List the ways round, however large the ledger is.' }),
  limit: whole(1_000_000, 'Count at most so many loops.'),
  window: whole(1_000_000, 'Count only loops within so many days.'),
  null: whole(10_000, 'Hold it against so many shuffled ledgers.'),
  draws: whole(10_000, 'Draw amounts from their intervals so many times.'),
  seed: whole(999_999_999, 'The row of random numbers.'),
});

const BODY = {
  required: true,
  content: {
    'application/json': {
      schema: z.looseObject({}).openapi('Ledger', { description: 'A ledger file, as docs/formats.md describes it.' }),
    },
    'text/csv': { schema: z.string().openapi({ description: 'A table with a header, a flow a row.' }) },
  },
};

const traceLedger = createRoute({
  method: 'post',
  path: '/trace',
  tags: ['Tracing'],
  operationId: 'traceLedger',
  summary: 'What came back to an investor in a ledger; nothing is stored',
  middleware: [limited('file')],
  request: { query: How.extend({ investor }), body: BODY },
  responses: { 200: json(Traced, 'The answer.'), ...WRITE },
});

const stressLedger = createRoute({
  method: 'post',
  path: '/stress',
  tags: ['Tracing'],
  operationId: 'stressLedger',
  summary: 'What happens in a ledger if funding stops; or the clearing or distress that a file asks for',
  middleware: [limited('file')],
  request: { query: z.object({ investor, cut, as_of: day('Flows after this day are plans.') }), body: BODY },
  responses: { 200: json(Stress, 'The answer.'), ...WRITE },
});

const traceCase = createRoute({
  method: 'get',
  path: '/cases/{id}/trace',
  tags: ['Tracing'],
  operationId: 'traceCase',
  summary: 'What the dated payments of a case prove; null when it tells of none',
  request: { params: CasePath, query: How.extend({ investor, as_of: asOf, by }) },
  responses: {
    200: json(z.object({ case: z.string(), as_of: z.string().nullable(), trace: Traced.nullable() }), 'The answer.'),
    ...READ,
  },
});

const stressCase = createRoute({
  method: 'get',
  path: '/cases/{id}/stress',
  tags: ['Tracing'],
  operationId: 'stressCase',
  summary: 'What happens if funding stops, debts fall due at once, or a company loses all',
  request: {
    params: CasePath,
    query: z.object({
      ...{ investor, cut, by, as_of: day('Flows after this day are plans.') },
      measure: z.enum(['cut', 'clearing', 'debtrank']).optional().openapi({
        description: 'A funding cut (unless given), all debts due at once, or the loss of all of a company.',
      }),
    }),
  },
  responses: { 200: json(Stress, 'The answer.'), ...WRITE },
});

const diff = createRoute({
  method: 'get',
  path: '/cases/{id}/diff',
  tags: ['Tracing'],
  operationId: 'diff',
  summary: 'What changed in the answers between two days, and which statements did it',
  request: {
    params: CasePath,
    query: z.object({
      from: day('What was known by this day.').unwrap().openapi({ description: 'What was known by this day.' }),
      to: day('What was known by that day.')
        .unwrap()
        .openapi({ description: 'Against what was known by this later day.' }),
      investor,
      by,
    }),
  },
  responses: { 200: json(DiffAnswer, 'The whole and its steps.'), ...READ },
});

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((s) => s.trim())
    .filter(Boolean);

/** A query as the hall takes it; what is not given stays as the ledger says. */
function optionsOf(query: z.infer<typeof How> & { investor?: string | undefined }): TraceOptions {
  const names = list(query.investor);
  const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  const given = {
    ...{ order: query.order, unknown: query.unknown, loops: query.loops === 'true' || undefined },
    ...{ limit: number(query.limit), window: number(query.window), seed: number(query.seed) },
    ...{ null: number(query.null), draws: number(query.draws) },
    investor: names.length > 1 ? names : names[0],
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as TraceOptions;
}

/** The ledger in a body, whatever it is written as. */
async function ledgerIn(
  c: Context,
): Promise<{ raw: unknown; diagnostics: Diagnostic[]; locate: TraceOptions['locate'] }> {
  const read = ledgerText(await c.req.text(), 'body');
  const { raw, locate } = usable(read);
  return { raw, locate, diagnostics: read.diagnostics };
}

/** Repetitions times flows: what a server answers while others wait. */
const MOST_WORK = 20_000_000;

function affordable(raw: unknown, { draws = 0, null: rewirings = 0 }: TraceOptions): void {
  const { flows, input } = (raw ?? {}) as { flows?: unknown; input?: { flows?: unknown } };
  const rows = flows ?? input?.flows;
  const work = (Array.isArray(rows) ? rows.length : 0) * (draws + rewirings);
  if (work <= MOST_WORK) return;
  throw new Refusal(422, {
    code: 'http/too-much',
    message: 'so many draws and shufflings of so large a ledger take minutes',
    remedy: 'Ask for fewer, or use `backflow trace --ledger FILE`.',
  });
}

const answered = <T extends { answer: object }>(made: Outcome<T | null>, noticed: readonly Diagnostic[]): object => ({
  ...usable(made).answer,
  diagnostics: [...noticed, ...made.diagnostics],
});

/** The routes over a desk. */
export function tracingRoutes(desk: Desk) {
  const settings = (query: { investor?: string | undefined; by?: 'group' | 'company' | undefined }) => ({
    ...settingsIn(query),
    investor: query.investor ?? null,
  });
  return new OpenAPIHono()
    .openapi(traceLedger, async (c) => {
      const options = optionsOf(c.req.valid('query'));
      const { raw, diagnostics, locate } = await ledgerIn(c);
      affordable(raw, options);
      return c.json(answered(await desk.askLedger(raw, { ...options, locate }), diagnostics) as never, 200);
    })
    .openapi(stressLedger, async (c) => {
      const query = c.req.valid('query');
      const { raw, diagnostics, locate } = await ledgerIn(c);
      const [companies, asOf] = [list(query.cut), lastDay(query.as_of)];
      const cutting = companies.length > 0 ? { cut: companies, ...(asOf ? { asOf } : {}) } : {};
      const made = await desk.askLedger(raw, { ...optionsOf(query), ...cutting, locate });
      if (made.value?.type === 'trace') throw noQuestion();
      return c.json(answered(made, diagnostics) as never, 200);
    })
    .openapi(traceCase, async (c) => {
      const { id } = c.req.valid('param');
      const query = c.req.valid('query');
      const asOf = lastDay(query.as_of);
      const made = await desk.trace(id, settings(query), { ...optionsOf(query), ...(asOf ? { asOf } : {}) });
      if (!made) throw noCase(id);
      const trace = made.value && { ...made.value, diagnostics: made.diagnostics };
      return c.json({ case: id, as_of: asOf, trace } as never, 200);
    })
    .openapi(stressCase, async (c) => {
      const { id } = c.req.valid('param');
      const query = c.req.valid('query');
      const how = { measure: query.measure ?? ('cut' as const), cut: list(query.cut), asOf: lastDay(query.as_of) };
      const made = await desk.stress(id, settings(query), how);
      if (!made) throw noCase(id);
      return c.json({ case: id, ...answered(made, []) } as never, 200);
    })
    .openapi(diff, async (c) => {
      const { id } = c.req.valid('param');
      const query = c.req.valid('query');
      const [from, to] = [lastDay(query.from) as string, lastDay(query.to) as string];
      const found = await desk.diff(id, settings(query), { from, to });
      if (!found) throw noCase(id);
      const steps = found.steps.map(({ view: _view, was: _was, ...step }) => step);
      return c.json({ case: id, from, to, ...found.whole, steps } as never, 200);
    });
}

const noQuestion = (): Refusal =>
  new Refusal(422, {
    code: 'stress/input',
    message: 'the ledger does not say what is to be stressed',
    remedy: 'Give `cut` and `as_of`, or a ledger with "type": "funding-cut", "clearing" or "debtrank".',
  });
