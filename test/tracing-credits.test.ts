// Amounts that are intervals where credits are drawn: the programme's bounds hold every choice of amounts, and are reached.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bounds } from '../src/trace/doubt/draws.ts';
import { outerBounds, type Solve } from '../src/trace/doubt/programme.ts';
import type { PointOf } from '../src/trace/ledger/events.ts';
import { high, type Ledger, low } from '../src/trace/ledger/ledger.ts';
import { timelineOf } from '../src/trace/ledger/timeline.ts';
import { ledgerFrom, solver } from './support/tracing-laws.ts';

type Sum = number | [number, number];
const flow = (id: string, way: string, [amount, day, kind]: [Sum, number, string]) => {
  const [from, to] = way.split('>') as [string, string];
  return { id, from, to, amount, kind, date: `2024-01-0${day}` };
};

const short = (ledger: Ledger, pointOf: PointOf): boolean =>
  timelineOf(ledger, 'pool', { pointOf }).value.short.total.some((x) => x > 0);

describe('credits and intervals', () => {
  let solve: Solve;
  beforeAll(async () => {
    solve = await solver();
  });
  const of = (...rows: [string, [Sum, number, string]][]) =>
    ledgerFrom({ investor: 'V', flows: rows.map(([way, rest], i) => flow(`f${i}`, way, rest)) } as never);

  it('moves the cash part with the amount', () => {
    const ledger = of(
      ['*>C', [100, 1, 'revenue']],
      ['V>C', [300, 1, 'equity']],
      ['V>C', [100, 1, 'credits']],
      ['C>*', [200, 2, 'opex']],
      ['C>V', [[240, 260], 3, 'cloud']],
    );
    expect(outerBounds(ledger, solve)).toMatchObject({ lower: 140, upper: 260 });
  });

  it('draws the lesser of pool and cost where the intervals leave it open', () => {
    // Cash is others'. Least: 50 of credits; most: a bill of 120 all in credits.
    const ledger = of(
      ['*>C', [200, 1, 'revenue']],
      ['V>C', [[50, 150], 1, 'credits']],
      ['C>V', [[80, 120], 2, 'cloud']],
    );
    expect(outerBounds(ledger, solve)).toMatchObject({ lower: 50, upper: 120 });
  });

  it('tells what every choice can give beside what the least undisclosed money gives', () => {
    const ledger = of(['V>C', [[10, 20], 1, 'equity']], ['C>V', [30, 2, 'cloud']]);
    expect(outerBounds(ledger, solve)).toEqual({ lower: 20, upper: 20, least_undisclosed: 10, every_choice: [10, 20] });
  });

  it('holds every choice of amounts', () => {
    const sum = fc
      .tuple(fc.nat(9), fc.nat(9))
      .map(([a, b]): [number, number] => [10 * Math.min(a, b) + 1, 10 * Math.max(a, b) + 1]);
    const row = fc.tuple(
      fc.constantFrom(
        ...['*>C revenue', 'V>C equity', 'V>C credits', 'C>* opex', 'C>V cloud', 'C>V cloud', 'C>V expiry'],
        ...['V>A equity', 'A>C other', 'C>A other', 'A>V chip'],
      ),
      fc.tuple(sum, fc.integer({ min: 1, max: 4 })),
    );
    const ends = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 8 }),
        fc.array(ends, { minLength: 3, maxLength: 3 }),
        fc.constantFrom('jit' as const, 'jit' as const, 'opening' as const, 'open' as const),
        (rows, points, unknown) => {
          const plain = of(
            ...rows.map(([what, [amount, day]]): [string, [Sum, number, string]] => {
              const [way, kind] = what.split(' ') as [string, string];
              return [way, [amount, day, kind]];
            }),
          );
          const ledger: Ledger = { ...plain, settings: { ...plain.settings, unknown } };
          const widest = outerBounds(ledger, solve);
          if (!widest) throw new Error('no solution');
          for (const at of points) {
            const pointOf: PointOf = (f, i) => low(f) + (high(f) - low(f)) * (at[i % 8] as number);
            const one = bounds(ledger, { pointOf });
            const [least, most] = widest.every_choice;
            if (one.lower < least - 1e-4 || one.upper > most + 1e-4)
              throw new Error(`${one.lower}..${one.upper} is not in ${least}..${most}`);
            // With no more undisclosed money than the best choice needs, the joint bounds hold too.
            if (unknown !== 'jit' || widest.least_undisclosed > 0 || short(ledger, pointOf)) continue;
            if (one.lower < widest.lower - 1e-4 || one.upper > widest.upper + 1e-4)
              throw new Error(`${one.lower}..${one.upper} is not in ${widest.lower}..${widest.upper}`);
          }
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });
});
