// Whatever a ledger file holds, the answer is an answer or a diagnostic, never a fault: odd names, odd numbers, odd days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askLedger, chanceOf } from '../src/path.ts';

const often = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.anything() });
const name = fc.constantFrom('V', '*', 'A', 'B', '__proto__', 'constructor', 'é');
const flow = fc.record({
  id: often(fc.string({ minLength: 1 })),
  from: often(name),
  to: often(name),
  amount: often(fc.oneof(fc.nat(100), fc.tuple(fc.nat(9), fc.nat(20)))),
  date: often(fc.constantFrom('2024-01-01', '2024-01-02', 'opening', '2024-02-30', ['2024-01-01', '2024-01-05'])),
  kind: often(fc.constantFrom('equity', 'credits', 'cloud', 'opex', 'expiry', 'revenue')),
});
const file = fc.record(
  {
    investor: often(name),
    flows: often(fc.array(flow, { maxLength: 12 })),
    type: fc.constantFrom(undefined, 'funding-cut', 'clearing', 'debtrank', 'x'),
    asOf: fc.constantFrom('2024-01-01', '2024-13-01', 5),
    cut: fc.constantFrom(undefined, { companies: ['A', 'constructor'] }, { companies: [] }),
    liabilities: fc.constantFrom(
      undefined,
      [
        [0, 1],
        [1, 0],
      ],
      [[1]],
    ),
    assets: fc.constantFrom([1, 2], [1], undefined),
    order: fc.constantFrom('pool', 'sequence'),
    unknown: fc.constantFrom('jit', 'opening', 'open'),
    scale: often(fc.constantFrom(0, 2, 6)),
    bridge: fc.constantFrom(undefined, 3),
    periods: fc.constantFrom(undefined, [{ from: '2024-01-01', to: '2024-01-02', reportedRevenue: 0 }]),
  },
  { requiredKeys: [] },
);

describe('any ledger file', () => {
  it('is answered or refused with words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), file), (raw) => {
        const { value, diagnostics } = askLedger(raw, { draws: 2, null: 2 }, { chance: chanceOf(1) });
        if (!value) expect(diagnostics.length).toBeGreaterThan(0);
        if (value?.type !== 'trace') return;
        const { lower, prorata, upper } = value.answer;
        expect([lower, prorata, upper].every(Number.isFinite)).toBe(true);
        expect(lower).toBeLessThanOrEqual(upper + 1e-6);
      }),
      { numRuns: 1000, seed: 9 },
    );
  });
  it('may name its companies as it likes', () => {
    const flows = [
      { id: 'a', from: 'constructor', to: 'V', amount: 5, date: '2024-02-01', kind: 'cloud' },
      { id: 'b', from: 'V', to: '__proto__', amount: 5, date: '2024-02-02', kind: 'equity' },
      { id: 'c', from: '__proto__', to: 'V', amount: 5, date: '2024-02-03', kind: 'cloud' },
    ];
    const traced = askLedger({ investor: 'V', flows }).value;
    expect(JSON.stringify(traced)).toContain('"constructor":5');
    const cut = { type: 'funding-cut', asOf: '2024-01-01', cut: { companies: ['__proto__'] } };
    expect(JSON.stringify(askLedger({ investor: 'V', flows, ...cut }).value)).toContain('"__proto__":"2024-02-03"');
  });
});
