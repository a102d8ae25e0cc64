import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, pow, twelfthRoot } from './elementary.ts';

const near = (a: number, b: number, ulps: number): boolean =>
  a === b || Math.abs(a - b) <= ulps * 2.3e-16 * Math.max(Math.abs(a), Math.abs(b), 1e-300);

describe('elementary functions', () => {
  it('agree with the engine to a few units in the last place', () => {
    fc.assert(fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => near(exp(x), Math.exp(x), 3)));
    fc.assert(fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => near(log(x), Math.log(x), 3)));
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (x, y) => near(pow(x, y), x ** y, 40),
      ),
    );
  });

  it('keeps the ends', () => {
    expect([exp(0), log(1), pow(7, 0), pow(0, 2), exp(-1000), exp(1000), log(0)]).toEqual([
      1,
      0,
      1,
      0,
      0,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(log(-1)).toBeNaN();
  });

  it('takes twelfth roots', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => near(twelfthRoot(x), x ** (1 / 12), 4)),
    );
    expect([twelfthRoot(0), twelfthRoot(1), twelfthRoot(Number.POSITIVE_INFINITY)]).toEqual([
      0,
      1,
      Number.POSITIVE_INFINITY,
    ]);
    expect(twelfthRoot(Number.NaN)).toBeNaN();
    expect(near(twelfthRoot(5e-310), 5e-310 ** (1 / 12), 1e3)).toBe(true);
  });
});
