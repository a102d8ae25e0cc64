// Wire schemas of a scenario and of a forecast. The nouns of scenarios declare them; the annotations here make the compiler refuse
// a schema that drifts from it. Only what a request carries (a scenario) is checked while running, and held to limits.
import { z } from '@hono/zod-openapi';
import { Diagnostic } from '../../../model/diagnostic.ts';
import type * as forecast from '../../../model/scenario/forecast.ts';
import { QUANTITIES, type QuantityKey } from '../../../model/scenario/forecast.ts';
import { INPUTS, type InputKey } from '../../../model/scenario/inputs.ts';
import type * as scenario from '../../../model/scenario/scenario.ts';
import { Mark } from './screen.ts';

const text = z.string().max(2000);
const name = z.string().max(200);
const finite = z.number();
const count = z.number().int();
const ids = z.array(z.string().max(200)).max(1000);

const Plain: z.ZodType<scenario.Distribution> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('point'), value: finite }),
  z.object({ type: z.literal('uniform'), low: finite, high: finite }),
  z.object({ type: z.literal('triangular'), low: finite, mode: finite, high: finite }),
  z.object({ type: z.literal('pert'), low: finite, mode: finite, high: finite }),
  z.object({ type: z.literal('normal'), p5: finite, p95: finite }),
  z.object({ type: z.literal('lognormal'), p5: finite.positive(), p95: finite.positive() }),
  z.object({ type: z.literal('beta'), alpha: finite.positive(), beta: finite.positive(), low: finite, high: finite }),
  z.object({
    type: z.literal('discrete'),
    values: z
      .array(z.object({ value: finite, weight: finite.nonnegative() }))
      .min(1)
      .max(200),
  }),
]);

const Distribution: z.ZodType<scenario.Distribution> = z.union([
  Plain,
  z.object({
    type: z.literal('mixture'),
    parts: z
      .array(z.object({ weight: finite.nonnegative(), of: Plain, by: name.nullable(), claims: ids }))
      .min(1)
      .max(50),
  }),
]);

const keys = INPUTS.map(({ key }) => key) as [InputKey, ...InputKey[]];

const Input: z.ZodType<scenario.Input> = z.object({
  key: z.enum(keys),
  year: count.min(1).max(10).nullable(),
  distribution: Distribution,
  unit: z.string().max(16),
  converted: z.object({ currency: name, rate: finite, month: name.nullable() }).nullable(),
  mark: Mark,
  claims: ids,
  because: text.nullable(),
  by: name.nullable(),
  driver: name.nullable(),
});

const share = finite.min(0).max(100);

export const Scenario: z.ZodType<scenario.Scenario> = z.object({
  title: name,
  vendor: name,
  company: name,
  currency: z.string().regex(/^[A-Z]{3}$/u),
  as_of: z.iso.date().nullable(),
  start: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u),
  months: count.min(1).max(600),
  inputs: z.array(Input).max(200),
  tranches: z
    .array(
      z.object({
        ...{ month: count.min(0).max(599), share, form: z.enum(['cash', 'credits']).nullable() },
        if: z
          .union([
            z.object({ revenue: finite.nonnegative() }).strict(),
            z.object({ rounds: count.min(1).max(100) }).strict(),
          ])
          .optional(),
        until: count.min(0).max(1200).optional(),
      }),
    )
    .max(120),
  correlations: z.array(z.object({ a: name, b: name, rho: finite.min(-1).max(1), stated: z.boolean() })).max(2000),
  on_failure: z.enum(['shrink', 'stop']),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/u), finite.positive()).optional(),
  kept: z.string().max(200_000).optional(),
});

const maybe = finite.nullable();

const Spread: z.ZodType<forecast.Spread> = z.object({
  ...{ q05: maybe, q10: maybe, q25: maybe, q50: maybe, q75: maybe, q90: maybe, q95: maybe, mean: maybe },
  se: z.object({ q10: maybe, q50: maybe, q90: maybe, mean: maybe }),
  exists: finite,
});

const quantities = Object.keys(QUANTITIES) as [QuantityKey, ...QuantityKey[]];
const Quantity = z.enum(quantities);

const Fan: z.ZodType<forecast.Fan> = z.object({
  key: z.enum(['cash_result', 'revenue_gross', 'gross_profit', 'company_cash']),
  months: z.array(count),
  ...{ q10: z.array(finite), q25: z.array(finite), q50: z.array(finite), q75: z.array(finite), q90: z.array(finite) },
});

const Hanging: z.ZodType<forecast.Hanging> = z.object({
  quantity: Quantity,
  variance: finite,
  tornado: z.array(
    z.object({
      ...{ input: z.string(), low: finite, high: finite, at_low: maybe, at_high: maybe },
      ...{ mark: Mark, claims: z.array(z.string()) },
    }),
  ),
  importance: z.array(z.object({ input: z.string(), first: finite, total: finite, se: finite })),
  statements: z.array(z.object({ claim: z.string(), inputs: z.array(z.string()), cut: finite, se: finite })),
});

const central = z.object({ lower: finite, prorata: finite, upper: finite });

export const Forecast: z.ZodType<forecast.Forecast> = z.object({
  scenario: Scenario,
  hash: z.string(),
  seed: finite,
  paths: count,
  central: z.record(Quantity, maybe),
  quantities: z.record(Quantity, Spread),
  probabilities: z.array(z.object({ key: z.string(), p: finite, se: finite })),
  fans: z.array(Fan),
  payback: z.array(z.object({ month: count, without: finite, with_stake: finite })),
  recovered: z.array(
    z.object({
      source: z.enum(['credits', 'cash_compute', 'later_sales', 'pull_through', 'stake']),
      ...{ spread: Spread, mark: Mark },
    }),
  ),
  losses: z.array(
    z.object({
      kind: z.enum(['all', 'cash', 'credits', 'cash_with_stake', 'stake', 'contra']),
      ...{ cash: z.boolean().nullable(), chance: z.object({ p: finite, se: finite }), spread: Spread, mark: Mark },
    }),
  ),
  break_even: z.array(z.object({ funding_without: finite, bought_without: Spread })),
  hanging: Hanging.nullable(),
  traced: z.array(
    z.object({ year: count, lower: Spread, prorata: Spread, upper: Spread, central: central.nullable() }),
  ),
  marks: z.record(Mark, count),
  diagnostics: z.array(Diagnostic),
});
