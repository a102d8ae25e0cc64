// Wire schemas of the first screen's nouns. `model/answer.ts` declares them; the annotations here make the compiler
// refuse a schema that drifts from it. Only what a request carries (inputs, choice) is checked while running.
import { z } from '@hono/zod-openapi';
import type * as answer from '../../../model/answer.ts';
import { Status } from '../../../model/claim.ts';
import { EntityKind } from '../../../model/entity.ts';
import { Approx, Basis } from '../../../model/money.ts';
import { Names, Speaker, SpeakerKind } from '../../../model/name.ts';

const finite = z.number();
const ids = z.array(z.string());

export const Mark: z.ZodType<answer.Mark> = z.enum(['disclosed', 'reported', 'rule_of_thumb', 'assumed']);

export const Interval = z.object({ low: finite, high: finite });

export const Figure: z.ZodType<answer.Figure> = Interval.extend({
  unit: z.string().max(16),
  approx: Approx.nullable(),
  basis: Basis.nullable(),
  mark: Mark,
  by: Speaker.nullable(),
  source: z.string().nullable(),
  claims: ids,
});

export const PartyRef: z.ZodType<answer.PartyRef> = z.object({
  entity: z.string(),
  kind: EntityKind,
  names: Names,
  sells: z.array(z.enum(['cloud', 'chip'])),
});

export const ReturnInputs: z.ZodType<answer.ReturnInputs> = z.object({
  investor: PartyRef,
  investee: PartyRef,
  put_in: Figure,
  status: Status,
  rounds: z.array(Figure).max(100),
  compute_share: Figure,
  later_share: Figure.nullable(),
  margin: Figure.nullable(),
  pull_through: Figure.nullable(),
  credits_share: Figure.nullable(),
});

export const Choice: z.ZodType<answer.Choice> = z.object({
  bought: finite.min(0).max(1),
  credits: finite.min(0).max(1),
  round: z.number().int().min(0).max(99),
});

const CertificateTerm: z.ZodType<answer.CertificateTerm> = z.object({
  kind: z.enum(['flow', 'balance']),
  id: z.string(),
  amount: Interval,
  mark: Mark,
});

export const Returned: z.ZodType<answer.Returned> = z.object({
  choice: Choice,
  lower: Interval,
  prorata: Interval,
  upper: Interval,
  booked: Interval,
  possible: Interval,
  in_credits: Interval,
  certificate: z.object({ lower: z.array(CertificateTerm), upper: z.array(CertificateTerm) }),
});

const RecoverySegment: z.ZodType<answer.RecoverySegment> = z.object({
  source: z.enum(['credits', 'cash_compute', 'later_sales', 'pull_through', 'stake']),
  amount: Interval.nullable(),
  mark: Mark,
  claims: ids,
});

export const Recovered: z.ZodType<answer.Recovered> = z.object({
  choice: Choice,
  segments: z.array(RecoverySegment),
  with_pull_through: Interval.nullable(),
  without_pull_through: Interval.nullable(),
  missing: Interval,
  sales_needed: Interval.nullable(),
  breakeven_bought: Interval.nullable(),
  breakeven_bought_without: Interval.nullable(),
  breakeven_margin: Interval.nullable(),
});

const PriceEffect: z.ZodType<answer.PriceEffect> = z.object({
  cut: Figure,
  volume_to_hold: finite,
  revenue_change: z.array(z.object({ elasticity: finite, change: finite })),
  margin_before: finite.nullable(),
  margin_after: finite.nullable(),
});

export const CompanyCard: z.ZodType<answer.CompanyCard> = z.object({
  party: PartyRef,
  put_in: Figure.nullable(),
  together: z.object({ sum: Figure, with: z.array(PartyRef) }).nullable(),
  round: z.array(Figure),
  share_of_round: Figure.nullable(),
  valuation: z.array(Figure),
  stake: Figure.nullable(),
  lead: z.boolean().nullable(),
  crowded_out: z.array(PartyRef),
  status: z.string(),
  not_stated: z.array(z.string()),
  claims: ids,
});

const QuestionKey: z.ZodType<answer.QuestionKey> = z.enum([
  'share_bought',
  'credits_share',
  'compute_share',
  'round_size',
  'other_tickets',
  'margin',
  'pull_through',
  'ticket',
]);

export const Question: z.ZodType<answer.Question> = z.object({
  key: QuestionKey,
  removes: finite.nullable(),
  parties: z.array(PartyRef),
  claims: ids,
});

const Sources: z.ZodType<answer.Sources> = z.object({
  counts: z.array(z.object({ kind: SpeakerKind, claims: ids })),
  chains: z.array(z.object({ speakers: z.array(Speaker), claims: ids })),
  cited: z.array(z.object({ text: z.string(), claims: ids })),
});

export const FirstScreen: z.ZodType<answer.FirstScreen> = z.object({
  situation: z.enum(['ticket', 'no_amount', 'no_ticket', 'no_vendor', 'nothing']),
  currency: z.string(),
  as_of: z.string().nullable(),
  investor: PartyRef.nullable(),
  inputs: ReturnInputs.nullable(),
  full: Returned.nullable(),
  half: Returned.nullable(),
  unknown: Returned.nullable(),
  recovered: Recovered.nullable(),
  other_rounds: z.array(Returned),
  observed: z.boolean(),
  prices: z.array(PriceEffect),
  companies: z.array(CompanyCard),
  worth_at_least: Figure.nullable(),
  exits: z.object({ total: Figure, times_put_in: finite.nullable() }).nullable(),
  questions: z.array(Question),
  sources: Sources,
  marks: z.object({ disclosed: finite, reported: finite, rule_of_thumb: finite, assumed: finite }),
});
