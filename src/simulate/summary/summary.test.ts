// Quantiles against sorting, errors against theory, the hash against a changed bit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChance } from '../draws/chance.ts';
import { hashIn, hashText, startHash } from './hash.ts';
import { ranked, settle } from './ranks.ts';
import { spreadOf } from './spread.ts';

describe('ranks', () => {
  it('hold what sorting would put there', () => {
    const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(numbers, fc.array(fc.nat(399), { maxLength: 12 }), (given, wanted) => {
        const sorted = Float64Array.from(given).sort();
        const ranks = [...new Set(wanted.map((r) => r % given.length))].sort((a, b) => a - b);
        const moved = Float64Array.from(given);
        settle(moved, given.length, ranks);
        for (const rank of ranks) expect(moved[rank]! + 0).toBe(sorted[rank]! + 0);
      }),
    );
  });
});

describe('ranks of many numbers', () => {
  it('are found in buckets as sorting finds them, however the numbers lie', () => {
    const chance = makeChance();
    chance.start(1, 1);
    const shapes: ((u: number) => number)[] = [
      (u) => u,
      (u) => Math.floor(u * 12),
      (u) => 1 / (u * u * u),
      (u) => (u < 0.999 ? 5 + u * 1e-9 : -1e12),
      (u) => -u * 1e300,
    ];
    for (const shape of shapes) {
      const given = Float64Array.from({ length: 20_000 }, () => shape(chance.next()));
      const sorted = given.slice().sort();
      const ranks = [0, 1, 999, 10_000, 10_001, 17_999, 19_998, 19_999];
      const at = ranked(given, given.length, { ranks, least: sorted[0]!, greatest: sorted.at(-1)! });
      expect(ranks.map(at)).toEqual(ranks.map((rank) => sorted[rank]));
    }
  });
});

describe('a spread', () => {
  const spread = (values: number[], never = false) =>
    spreadOf({ values: Float64Array.from(values), count: values.length, never });

  it('has quantiles between the neighbours in rank', () => {
    const { q10, q50, q90, mean, exists } = spread([4, 1, 3, 2, 5]);
    expect([q10, q50, q90, mean, exists]).toEqual([1.4, 3, 4.6, 3, 1]);
  });

  it('leaves out what does not exist, unless it comes later than everything', () => {
    expect(spread([1, Number.NaN, 3])).toMatchObject({ q50: 2, mean: 2, exists: 2 / 3 });
    expect(spread([1, Number.NaN, Number.NaN], true)).toMatchObject({
      q05: null,
      q50: null,
      mean: null,
      exists: 1 / 3,
    });
    expect(spread([12, 24, 36, Number.NaN, Number.NaN], true)).toMatchObject({ q25: 24, q50: 36, q75: null });
    expect(spread([Number.NaN])).toMatchObject({ q50: null, mean: null, exists: 0 });
  });

  it('has the errors that theory gives', () => {
    const n = 10_000;
    const chance = makeChance();
    chance.start(5, 0);
    const { q50, se } = spread(Array.from({ length: n }, () => chance.next()));
    // Of a uniform median: 1 / (2 sqrt n); of its mean: 1 / sqrt(12 n).
    expect(Math.abs((q50 ?? 0) - 0.5)).toBeLessThan(0.02);
    expect((se.q50 ?? 0) * 2 * Math.sqrt(n)).toBeCloseTo(1, 0);
    expect((se.mean ?? 0) * Math.sqrt(12 * n)).toBeCloseTo(1, 1);
  });
});

describe('a hash', () => {
  const of = (values: number[]): string => {
    const hash = startHash();
    hashIn(hash, Float64Array.from(values));
    return hashText(hash);
  };

  it('has 14 digits, changes with one bit and with the order, and not with the bits of a NaN', () => {
    expect(of([1, 2, 3])).toMatch(/^[0-9a-f]{14}$/u);
    expect(of([1, 2, 3])).not.toBe(of([1, 2, 3 + 2 ** -51]));
    expect(of([1, 2])).not.toBe(of([2, 1]));
    const odd = new Float64Array(new BigInt64Array([0x7ff8000000000123n]).buffer);
    expect(of([odd[0]!])).toBe(of([Number.NaN]));
  });
});
