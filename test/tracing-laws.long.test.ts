// The laws of tracing on 20,000 random ledgers.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ledgers } from './support/ledgers.ts';
import { laws, solver } from './support/tracing-laws.ts';

it('every law holds on 20,000 random ledgers', { timeout: 3_600_000 }, async () => {
  const solve = await solver();
  let done = 0;
  fc.assert(
    fc.property(ledgers(), (plain) => {
      laws(plain, solve);
      done++;
    }),
    { numRuns: 20_000, seed: 20_000 },
  );
  expect(done).toBe(20_000);
});
