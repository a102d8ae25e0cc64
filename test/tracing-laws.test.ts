// The laws of tracing on 500 random ledgers; `tracing-laws.long.test.ts` takes 20,000.
import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { traced } from '../src/trace/answer.ts';
import type { Solve } from '../src/trace/doubt/programme.ts';
import { type CashEvent, traceOne } from '../src/trace/onecompany.ts';
import { ledgers } from './support/ledgers.ts';
import { laws, ledgerFrom, solver } from './support/tracing-laws.ts';

describe('tracing random ledgers', () => {
  let solve: Solve;
  beforeAll(async () => {
    solve = await solver();
  });

  it('keeps every law', () => {
    fc.assert(
      fc.property(ledgers(), (plain) => laws(plain, solve)),
      { numRuns: 500, seed: 5 },
    );
  });

  it('splits the upper bound where other funding is unlimited', () => {
    fc.assert(
      fc.property(ledgers(), (plain) => {
        const { upper, loops_upper = [] } = traced(ledgerFrom({ ...plain, unknown: 'open' } as typeof plain)).value;
        const split = loops_upper.reduce((s, r) => s + r.amount, 0);
        if (Math.abs(split - upper) > 1e-6 * Math.max(1, upper)) throw new Error(`${split} of ${upper}`);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('agrees with the closed form for one company', () => {
    const cash = ledgers(1).map((plain) => ({
      ...plain,
      order: 'sequence' as const,
      flows: plain.flows
        .filter((f) => f.kind !== 'expiry' && typeof f.date === 'string' && f.date !== 'opening')
        .map((f) => ({ ...f, date: '2024-01-01', kind: f.to === 'V' ? 'cloud' : f.from === 'V' ? 'equity' : f.kind })),
    }));
    fc.assert(
      fc.property(cash, (plain) => {
        const t = traced(ledgerFrom(plain)).value;
        const names = (n: string): CashEvent['from'] => (n === 'A' ? 'C' : (n as 'V' | '*'));
        const events = plain.flows
          .filter((f) => f.from === 'A' || f.to === 'A')
          .map((f): CashEvent => ({ from: names(f.from), to: names(f.to), amount: f.amount as number, pay: 'cash' }));
        const one = traceOne(events);
        for (const key of ['lower', 'prorata', 'upper'] as const)
          if (Math.abs(one[key] - t[key]) > 1e-6 * Math.max(1, t[key])) throw new Error(`${key} ${one[key]} ${t[key]}`);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});
