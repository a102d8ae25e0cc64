// Wire schemas of what tracing answers: its main figures, for the reference; docs/methods.md says what each means.
import { z } from '@hono/zod-openapi';
import { Diagnostic } from '../../../model/diagnostic.ts';

const Term = z.object({
  kind: z.enum(['flow', 'balance']),
  id: z.string().optional(),
  account: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  what: z.string().optional(),
  date: z.union([z.string(), z.tuple([z.string(), z.string()])]).optional(),
  amount: z.number(),
  assumption: z.string().optional(),
});
const Proof = z.object({ sentence: z.string(), cut: z.array(Term) });
const Route = z.object({ route: z.string(), via: z.enum(['cash', 'credits']).optional(), amount: z.number() });

export const Traced = z
  .looseObject({
    order: z.enum(['pool', 'sequence']),
    unknown: z.enum(['jit', 'opening', 'open']),
    invested: z.number(),
    revenue_from_network: z.number(),
    returned_in_credits: z.number(),
    lower: z.number(),
    prorata: z.number(),
    upper: z.number(),
    fifo: z.number(),
    lifo: z.number(),
    libr: z.number(),
    vfirst: z.number(),
    undisclosed_inflow_at_least: z.record(z.string(), z.number()),
    certificate: z.object({ lower: Proof, upper: Proof }),
    loops_upper: z.array(Route).optional(),
    loops_prorata: z.array(Route).optional(),
    diagnostics: z.array(Diagnostic),
  })
  .openapi('Traced', {
    description: 'What came back at least, if money mixes evenly, at most, by rules of law, and why.',
  });

export const Stress = z
  .looseObject({ diagnostics: z.array(Diagnostic) })
  .openapi('Stress', { description: 'What is missed and lost; or who pays what, or who loses how much, by place.' });

const Figure = z.looseObject({});
const Changes = {
  figures: z.array(Figure),
  flows: z.array(Figure),
  added: z.array(z.unknown()),
  removed: z.array(z.unknown()),
};

export const DiffAnswer = z
  .looseObject({
    ...{ case: z.string(), from: z.string(), to: z.string(), ...Changes },
    steps: z.array(z.looseObject({ date: z.string(), ...Changes })),
  })
  .openapi('Difference', {
    description: 'Figures, flows and statements that changed, in all and by the day that changed them.',
  });
