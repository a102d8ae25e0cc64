// The closed form of one company and the tracer of any ledger tell the same of a ticket.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceOne } from '../onecompany.ts';
import { eventsOf } from '../returned.ts';
import { traceTicket } from './ticketledger.ts';

describe('a ticket as a ledger', () => {
  it('answers as the closed form does', () => {
    const sums = fc.record({
      put_in: fc.integer({ min: 0, max: 900 }),
      others: fc.integer({ min: 0, max: 300 }),
      compute_share: fc.double({ min: 0, max: 1, noNaN: true }),
      bought: fc.double({ min: 0, max: 1, noNaN: true }),
      credits: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(sums, ({ put_in, others, compute_share, bought, credits }) => {
        const events = eventsOf({ put_in, round: put_in + others, compute_share }, { bought, credits, round: 0 });
        const [closed, traced] = [traceOne(events), traceTicket(events)];
        expect({ ...traced, prorata: 0 }).toEqual({ ...closed, prorata: 0 });
        expect(traced.prorata).toBeCloseTo(closed.prorata, 4);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});
