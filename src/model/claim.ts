// A claim: one thing that somebody said about money, with the exact quote that says it.
import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { Amount, Percent } from './money.ts';
import { Party, Speaker } from './name.ts';

export const ClaimKind = z.enum([
  'investment',
  'funding_round',
  'valuation',
  'stake',
  'purchase',
  'debt',
  'divestment',
  'metric',
  'price_change',
  'ratio',
  'term',
  'view',
]);

export const Status = z.enum(['completed', 'planned', 'in_talks', 'rumoured', 'denied']);

export const Metric = z.enum([
  'revenue',
  'net_profit',
  'net_loss',
  'gross_margin',
  'growth',
  'capex',
  'arr',
  'backlog',
  'market_share',
  'rd_expense',
  'compute_cost',
  'cash',
  'other',
]);

export const Form = z.enum(['cash', 'compute', 'mixed', 'equity', 'warrants', 'guarantee']);

export const Evidence = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** Exactly `text.slice(start, end)`, at most 400 characters, holding the figure. */
  quote: z.string(),
});

/** What a claim says, whoever found it. `kind` decides what subject and object are (docs/claims.md). */
export const Statement = z.object({
  kind: ClaimKind,
  subject: Party.nullable(),
  object: Party.nullable(),
  amount: Amount.nullable(),
  percent: Percent.nullable(),
  /** As stated: doubled = 2, up threefold = 3; a stated range of multiples as an interval. */
  multiple: z.union([z.number(), z.object({ low: z.number(), high: z.number() })]).nullable(),
  metric: Metric.nullable(),
  /** What a growth or share is of. */
  of: z.string().nullable(),
  label: z.string().nullable(),
  /** As written: "A轮", "Series B". */
  round: z.string().nullable(),
  lead: z.boolean().nullable(),
  form: Form.nullable(),
  extent: z.enum(['reduce', 'exit']).nullable(),
  direction: z.enum(['up', 'down', 'for', 'against', 'open']).nullable(),
  status: Status,
  /** ISO prefix (2024, 2024-03, 2023-Q4, 2024-02-29), as precise as the text allows. */
  date: z.string().nullable(),
  period: z.string().nullable(),
  /** The nearest one who states it. */
  speaker: Speaker.nullable(),
  /** At most two more, outward: "a16z, relayed by an outlet". */
  speakers: z.array(Speaker),
});

export const Claim = Statement.extend({
  id: z.string(),
  document: z.string().nullish(),
  evidence: z.array(Evidence),
  /** `grammar/zh`, `hand`, ... */
  extractor: z.string(),
  /** Names of the rules that made it, and of readings of vague words. */
  rules: z.array(z.string()),
  /** For a hand-entered claim: where it can be looked up. */
  source: z
    .object({ url: z.string().nullish(), name: z.string().nullish(), published: z.string().nullish() })
    .nullish(),
  diagnostics: z.array(z.string()),
});

/** A money or percent figure that no claim explains. */
export const Unexplained = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  /** The reason when known: share price, interest rate, head count, hypothetical ... */
  why: z.string().nullish(),
});

const At = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });

/** How one sentence was read: what `read --explain` shows. */
export const Explained = z.object({
  start: z.number().int(),
  end: z.number().int(),
  /** Stands outside the article: no rule looks at it. */
  skipped: z.boolean(),
  /** What was recognised, in order, and what it was taken for. */
  words: z.array(At.extend({ as: z.string() })),
  /** Who speaks, from where to where. */
  speech: z.array(z.object({ speaker: z.string(), kind: z.string(), from: z.number().int(), to: z.number().int() })),
  /** Rules that fired, the word they fired at, and the claim they made or why there is none. */
  rules: z.array(
    z.object({
      rule: z.string(),
      kind: ClaimKind,
      trigger: At,
      claim: z.string().nullable(),
      refused: z.string().nullable(),
    }),
  ),
  /** Figures of the sentence that no claim uses. */
  left: z.array(Unexplained),
});

export type ClaimKind = z.infer<typeof ClaimKind>;
export type Status = z.infer<typeof Status>;
export type Metric = z.infer<typeof Metric>;
export type Form = z.infer<typeof Form>;
export type Evidence = z.infer<typeof Evidence>;
export type Statement = z.infer<typeof Statement>;
export type Claim = z.infer<typeof Claim>;
export type Unexplained = z.infer<typeof Unexplained>;
export type Explained = z.infer<typeof Explained>;

/** What reading one document gave. */
export interface Extraction {
  claims: Claim[];
  unexplained: Unexplained[];
  diagnostics: Diagnostic[];
  /** Sentence by sentence, where it was asked for. */
  explained?: Explained[];
}
