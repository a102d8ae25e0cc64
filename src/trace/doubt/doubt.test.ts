// Draws over disputed figures and shuffled ledgers: the same row of random numbers gives the same answer.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../ledger/events.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { draws } from './draws.ts';
import { nullModel } from './nullmodel.ts';

/** A row of numbers that is good enough to test with. */
function row(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 2 ** 32;
  };
}

const made = (flows: object[]) => {
  const { value } = ledgerOf({ investor: 'V', flows });
  if (!value) throw new Error('no ledger');
  return value;
};

describe('draws', () => {
  it('move flows together that rest on one claim', () => {
    const two = (claims: [string, string]) =>
      draws(
        made([
          { id: 'a', from: 'V', to: 'C', amount: [0, 100], date: '2024-01-01', kind: 'equity', claims: [claims[0]] },
          { id: 'b', from: 'C', to: 'V', amount: [0, 100], date: '2024-01-02', kind: 'cloud', claims: [claims[1]] },
        ]),
        { count: 400, chance: row(1) },
      );
    // One figure: all that came in is paid. Two figures: the smaller of two draws.
    expect(Math.abs(two(['x', 'x']).upper.p50 - 50)).toBeLessThan(6);
    expect(Math.abs(two(['x', 'y']).upper.p50 - 29)).toBeLessThan(6);
    expect(two(['x', 'y'])).toEqual(two(['x', 'y']));
  });
});

describe('looping against chance', () => {
  const funded = (to: number) =>
    made([
      ...[0, 1, 2, 3].map((i) => ({
        id: `s${i}`,
        from: i === 0 ? 'V' : '*',
        to: `C${i}`,
        amount: 10,
        date: '2024-01-01',
        kind: 'equity',
      })),
      ...[0, 1, 2, 3].map((i) => ({
        id: `p${i}`,
        from: `C${i}`,
        to: i === to ? 'V' : `S${i}`,
        amount: 10,
        date: '2024-01-02',
        kind: 'cloud',
      })),
    ]);
  it('holds the ledger against others with the same totals', () => {
    const ledger = funded(0);
    const found = nullModel(ledger, eventsOf(ledger, 'pool'), { count: 500, chance: row(2) });
    expect(found.observed).toBe(10);
    // By chance, one company in four buys from the investor.
    expect(Math.abs(found.mean - 2.5)).toBeLessThan(0.6);
    expect(found.p).toBeGreaterThan(0.2);
    const none = funded(1);
    expect(nullModel(none, eventsOf(none, 'pool'), { count: 99, chance: row(3) })).toMatchObject({ observed: 0, p: 1 });
  });
});
