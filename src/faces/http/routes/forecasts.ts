// Forecasts over HTTP: of a scenario that is posted (as JSON or as the text of a scenario file), and of a case's first
// scenario. The answers are those of `simulate --json`; a server that others wait for runs so many paths and no more.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Outcome } from '../../../model/diagnostic.ts';
import { type Forecast as Answer, QUANTITIES, type QuantityKey } from '../../../model/scenario/forecast.ts';
import type { Desk } from '../desk.ts';
import { limited } from '../guard/limits.ts';
import { Forecast, Scenario } from './forecastschemas.ts';
import { asOf, by, CasePath, json, lastDay, MADE, noCase, settingsIn, usable, WRITE } from './parts.ts';

const MOST_PATHS = 20_000;
const USUAL_PATHS = 16_384;

const quantities = Object.keys(QUANTITIES) as [QuantityKey, ...QuantityKey[]];

const How = z.object({
  paths: z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, 'give a whole number')
    .refine((text) => Number(text) <= MOST_PATHS, `at most ${MOST_PATHS}; the command line runs more`)
    .optional()
    .openapi({ description: `Paths to run: ${USUAL_PATHS} unless given, at most ${MOST_PATHS}.`, example: '4096' }),
  seed: z
    .string()
    .regex(/^\d{1,9}$/u, 'give a whole number')
    .optional()
    .openapi({ description: 'The same seed gives the same bits. 1 unless given.' }),
  hang: z.enum(quantities).optional().openapi({ description: 'Tell what this quantity hangs on.' }),
});

const Posted = z
  .object({
    scenario: Scenario.optional(),
    yaml: z
      .string()
      .max(256 * 1024)
      .optional(),
    changes: z
      .array(z.object({ key: z.string().max(100), value: z.string().max(2000) }))
      .max(200)
      .default([]),
  })
  .refine(({ scenario, yaml }) => (scenario === undefined) !== (yaml === undefined), 'give either `scenario` or `yaml`')
  .openapi('ForecastRequest', {
    description:
      'A scenario, as JSON or as the text of a scenario file, and inputs stated anew in the words of such a file.',
    example: {
      yaml: 'vendor: V\ncompany: C\ncurrency: USD\nstart: 2024-03\ninputs: {invested: 790m, others: 10m, bought: 100}',
      changes: [{ key: 'bought', value: '[50, 100]' }],
    },
  });

const posted = createRoute({
  method: 'post',
  path: '/forecast',
  tags: ['Forecasts'],
  operationId: 'forecast',
  summary: 'What a scenario is likely to bring back; nothing is stored',
  middleware: [limited('small')],
  request: { query: How, body: { required: true, content: { 'application/json': { schema: Posted } } } },
  responses: { 200: json(Forecast, 'The forecast.'), ...WRITE },
});

const ofCase = createRoute({
  method: 'get',
  path: '/cases/{id}/forecast',
  tags: ['Forecasts'],
  operationId: 'forecastCase',
  summary: 'What the main deal of a case is likely to bring back, from its statements and wide assumptions',
  request: { params: CasePath, query: How.extend({ as_of: asOf, by }) },
  responses: { 200: json(Forecast, 'The forecast.'), ...MADE },
});

const asked = ({ paths, seed, hang }: z.infer<typeof How>) => ({
  paths: Number(paths ?? USUAL_PATHS),
  seed: Number(seed ?? 1),
  hang: hang ?? null,
});

/** The forecast with everything that was noticed on the way to it. */
const told = (made: Outcome<Answer | null>): Answer => ({ ...usable(made), diagnostics: made.diagnostics });

/** The routes over a desk. */
export function forecastRoutes(desk: Desk) {
  return new OpenAPIHono()
    .openapi(posted, async (c) => {
      const { scenario, yaml, changes } = c.req.valid('json');
      const given = scenario ? { scenario } : { yaml: yaml ?? '' };
      return c.json(told(await desk.forecast(given, { ...asked(c.req.valid('query')), changes })), 200);
    })
    .openapi(ofCase, async (c) => {
      const { id } = c.req.valid('param');
      const query = c.req.valid('query');
      const how = { ...asked(query), changes: [], asOf: lastDay(query.as_of) };
      const made = await desk.forecastCase(id, settingsIn(query), how);
      if (!made) throw noCase(id);
      return c.json(told(made), 200);
    });
}
