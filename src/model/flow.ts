// A dated (or assumed) movement of money between two parties, as an interval in the reporting currency.
import { z } from 'zod';
import { Status } from './claim.ts';
import { Basis } from './money.ts';

export const FlowKind = z.enum([
  'equity',
  'credits',
  'debt',
  'cloud',
  'chip',
  'royalty',
  'revenue',
  'opex',
  'opening',
  'expiry',
  'repayment',
  'other',
]);

export const Flow = z.object({
  id: z.string(),
  /** Entity ids; `*` is the outside world. */
  from: z.string(),
  to: z.string(),
  /** Who pays it together, where how much of it is whose nobody said; `from` names them as one. */
  members: z.array(z.string()).optional(),
  /** Full units of `currency`; null when nobody stated an amount. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  currency: z.string(),
  original: z
    .object({ low: z.number(), high: z.number(), currency: z.string(), rate: z.number(), rate_month: z.string() })
    .nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  kind: FlowKind,
  /** Only what is completed has moved; the rest is planned, talked about or rumoured. */
  status: Status,
  basis: Basis,
  /** Why this flow is supposed, when nobody reported it. */
  assumption: z.string().nullable(),
  claims: z.array(z.string()),
  deal: z.string().nullable(),
});

export type FlowKind = z.infer<typeof FlowKind>;
export type Flow = z.infer<typeof Flow>;
