// A ledger as it is handed in: dated flows between parties and the settings under which they are traced. The words are
// those of the command line and the interface; what each setting means stands in docs/methods.md.
import { z } from 'zod';
import { FlowKind } from '../flow.ts';

const SUM = 'a sum that is not negative is needed, such as 250, or [240, 260]';
const Amount = z.number({ error: SUM }).nonnegative(SUM);

/** One sum, or the interval it lies in; full units of the ledger's currency. */
const Sum = z.union([Amount, z.tuple([Amount, Amount])], { error: SUM });

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'a day such as 2024-02-15 is needed');

export const LedgerFlow = z.object({
  id: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  amount: Sum,
  /** A day, the first and last day of a sum spread evenly, or before everything. */
  date: z.union([Day, z.tuple([Day, Day]), z.literal('opening')], {
    error: 'a day such as 2024-02-15 is needed, a first and a last one, or "opening"',
  }),
  kind: z.union([FlowKind, z.literal('credits')]),
  /** How a purchase is paid: `credits-first` for cloud and chip, else cash. */
  pay: z.enum(['cash', 'credits', 'credits-first']).nullish(),
  /** Place within its day, where the order of the day is known. */
  seq: z.number().nullish(),
  /** Why this flow is supposed; a proof that rests on it says so. */
  assumption: z.string().nullish(),
  claims: z.array(z.string()).nullish(),
});

export const Order = z.enum(['pool', 'sequence']);
export const Unknown = z.enum(['jit', 'opening', 'open']);

/** First and last day; with what the investor reported as its revenue between them. */
export const Period = z.object({ from: Day, to: Day, reportedRevenue: Sum.nullish() });

/** What customers have contracted to pay the investor and have not paid yet: in all as reported, and by company. */
export const Backlog = z.object({
  date: Day.nullish(),
  reported: Sum.nullish(),
  owed: z.array(
    z.object({
      by: z.string().min(1),
      amount: Sum,
      assumption: z.string().nullish(),
      claims: z.array(z.string()).nullish(),
    }),
  ),
});

export const LedgerSettings = z.object({
  id: z.string().nullish(),
  /** The investor group: one name, or all the names that are one party. */
  investor: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
    error: 'the ledger has to name its investor, or a list of names that are one',
  }),
  order: Order.default('pool'),
  unknown: Unknown.default('jit'),
  period: Period.nullish(),
  /** Days by which spending may come before the funding that pays for it, in the second view. */
  bridge: z.number().int().min(0).max(3660).nullish(),
  /** Several periods to report on, one after the other; the answer says the same of each. */
  periods: z.array(Period).nullish(),
  backlog: Backlog.nullish(),
  into: z.array(z.string()).nullish(),
  sources: z.array(z.string()).nullish(),
  outside: z.array(z.string()).nullish(),
  seedKinds: z.array(z.string()).default(['equity', 'debt', 'credits']),
  revenueKinds: z.array(z.string()).default(['cloud', 'chip', 'royalty', 'revenue']),
  currency: z.string().nullish(),
  /** Decimal places of the smallest unit. */
  scale: z.number().int().min(0).max(6).default(2),
});

export type Backlog = z.infer<typeof Backlog>;
export type Period = z.infer<typeof Period>;
export type LedgerFlow = z.infer<typeof LedgerFlow>;
export type LedgerSettings = z.infer<typeof LedgerSettings>;
export type Order = z.infer<typeof Order>;
export type Unknown = z.infer<typeof Unknown>;
