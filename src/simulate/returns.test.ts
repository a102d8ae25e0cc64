// Values and rates against figures of spreadsheets and textbooks, and against the flows they are made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr, npv, xirr, yearly } from './returns.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('returns', () => {
  it('IRR of -100, 60, 60 is 13.0662 %', () => {
    expect(irr([-100, 60, 60]).rate).toBeCloseTo(0.130662, 6);
  });

  it("XIRR of the spreadsheets' example is 37.33625 %", () => {
    const flows = [
      { day: day('2008-01-01'), amount: -10000 },
      { day: day('2008-03-01'), amount: 2750 },
      { day: day('2008-10-30'), amount: 4250 },
      { day: day('2009-02-15'), amount: 3250 },
      { day: day('2009-04-01'), amount: 2750 },
    ];
    expect((xirr(flows).rate ?? 0) * 100).toBeCloseTo(37.33625, 5);
    expect(xirr([...flows].reverse()).rate).toBe(xirr(flows).rate);
  });

  it('a loss has a rate below zero', () => {
    expect(irr([-100, 0, 25]).rate).toBeCloseTo(-0.5, 12);
    expect(
      xirr([day('2021-01-01'), day('2022-01-01')].map((d, i) => ({ day: d, amount: i ? 20 : -100 }))).rate,
    ).toBeCloseTo(-0.8, 9);
  });

  it('says when there is none, or more than one', () => {
    expect(irr([-100, -1])).toEqual({ rate: null, why: 'none' });
    expect(irr([])).toEqual({ rate: null, why: 'none' });
    expect(irr([-100, 230, -132, 10])).toEqual({ rate: null, why: 'several' });
    expect(xirr([{ day: 0, amount: 5 }])).toEqual({ rate: null, why: 'none' });
    expect(irr([-100, 100])).toEqual({ rate: 0, why: null });
  });

  it('values flows at the ends of steps', () => {
    expect(npv(0.1, [110])).toBeCloseTo(100, 12);
    expect(npv(0, [1, 2, 3])).toBe(6);
    expect(yearly(1 / 1.01)).toBeCloseTo(1.01 ** 12 - 1, 14);
  });

  it('at its rate, an outlay and what comes back are worth nothing', () => {
    const flows = fc.array(fc.nat(5000), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(flows, fc.integer({ min: 100, max: 50_000 }), (back, outlay) => {
        const all = [-outlay, ...back];
        const { rate } = irr(all);
        // Nothing comes back.
        if (rate === null) return back.every((x) => x === 0);
        const v = 1 / (1 + rate);
        let [worth, size, power] = [0, 0, 1];
        for (const flow of rate < 0 ? [...all].reverse() : all) {
          worth += flow * power;
          size += Math.abs(flow) * power;
          power *= rate < 0 ? 1 / v : v;
        }
        return Math.abs(worth) <= 1e-9 * size;
      }),
    );
  });
});
