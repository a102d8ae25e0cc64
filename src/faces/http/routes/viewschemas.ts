// Wire schemas of the views over deals and of the books. The model declares them; the annotations here make the
// compiler refuse a schema that drifts from it.
import { z } from '@hono/zod-openapi';
import type { Sheet as Books } from '../../../model/case/sheet.ts';
import type * as views from '../../../model/case/views.ts';
import { Metric, Status } from '../../../model/claim.ts';
import { Approx } from '../../../model/money.ts';
import { Speaker } from '../../../model/name.ts';

const ids = z.array(z.string());
const range = z.object({ low: z.number(), high: z.number() });
const sum = range.extend({ currency: z.string() });

const Named: z.ZodType<views.Named> = z.object({ entity: z.string(), name: z.string() });

const Ticket: z.ZodType<views.Ticket> = z.object({
  deal: z.string(),
  round: z.string().nullable(),
  date: z.string().nullable(),
  amount: sum.nullable(),
  share_of_round: range.nullable(),
  lead: z.boolean(),
  crowded_out: z.boolean(),
  status: Status,
  claims: ids,
});

export const Matrix: z.ZodType<views.Matrix> = z.object({
  investors: z.array(Named),
  companies: z.array(Named),
  cells: z.array(z.object({ investor: z.string(), company: z.string(), tickets: z.array(Ticket) })),
  overlaps: z.array(
    z.object({
      investors: z.tuple([z.string(), z.string()]),
      companies: ids,
      of: z.tuple([z.number(), z.number()]),
    }),
  ),
});

export const Rotation: z.ZodType<views.Rotation> = z.object({
  investor: Named,
  asset: Named,
  move: z.enum(['bought', 'reduced', 'exited']),
  expected: z.boolean(),
  date: z.string().nullable(),
  amount: sum.nullable(),
  percent: range.nullable(),
  status: Status,
  by: Speaker.nullable(),
  deal: z.string(),
  claims: ids,
});

const Said: z.ZodType<views.Said> = range.extend({
  unit: z.string(),
  approx: Approx.nullable(),
  by: Speaker.nullable(),
  status: Status,
  claim: z.string(),
});

export const ScoreRow: z.ZodType<views.ScoreRow> = z.object({
  vendor: Named,
  segment: z.string().nullable(),
  period: z.string().nullable(),
  figures: z.partialRecord(Metric, z.array(Said)),
  ai: z.array(Said),
  not_stated: z.array(Metric),
});

const Line = range.extend({
  entry: z.enum(['funding', 'loans', 'sales', 'sold_holdings', 'purchases', 'compute', 'capex', 'repaid']),
  party: z.string().nullable(),
  claims: ids,
});

export const Sheet: z.ZodType<Books> = z.object({
  company: z.string(),
  period: z.string(),
  currency: z.string(),
  sources: z.array(Line),
  uses: z.array(Line),
  came_in: range,
  went_out: range,
  undisclosed_inflow_at_least: z.number().nullable(),
  not_told_how_used: range.nullable(),
});

export const Views: z.ZodType<views.Views> = z.object({
  matrix: Matrix,
  rotation: z.array(Rotation),
  scorecard: z.array(ScoreRow),
});
