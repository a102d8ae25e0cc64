// Funding stops, debts are cleared, distress travels: figures that others have published, and worked ones.
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../ledger/ledger.ts';
import { timelineOf } from '../ledger/timeline.ts';
import { clear } from './clearing.ts';
import { concentrationOf, hhi } from './concentration.ts';
import { stressed } from './cut.ts';
import { debtRank } from './debtrank.ts';

const flow = (id: string, way: string, rest: [amount: number, date: string, kind: string]) => {
  const [from, to] = way.split('>') as [string, string];
  return { id, from, to, amount: rest[0], date: rest[1], kind: rest[2] };
};

const PLAN = [
  flow('f1', 'V>C', [100, '2024-01-01', 'equity']),
  flow('f2', 'C>V', [40, '2024-02-01', 'cloud']),
  flow('f3', 'C>D', [20, '2024-02-01', 'cloud']),
  flow('f4', 'V>C', [100, '2024-03-01', 'equity']),
  flow('f5', 'C>V', [80, '2024-04-01', 'cloud']),
  flow('f6', 'C>D', [40, '2024-04-01', 'cloud']),
  flow('f7', 'D>V', [40, '2024-05-01', 'chip']),
  flow('f8', '*>C', [30, '2024-06-01', 'revenue']),
  flow('f9', 'C>V', [40, '2024-07-01', 'cloud']),
];

const ledger = (() => {
  const { value } = ledgerOf({ investor: 'V', flows: PLAN });
  if (!value) throw new Error('no ledger');
  return value;
})();

describe('funding stops', () => {
  const { value, diagnostics } = stressed(ledger, { asOf: '2024-02-15', companies: ['C'] });
  it('travels from company to company, and everyone due on a day gets the same share', () => {
    expect(value).toMatchObject({ planned_revenue: 160, new_funding_saved: 100, undisclosed_in_plan: {} });
    expect(value.stressed_revenue).toBeCloseTo(90, 9);
    expect(value.first_missed).toEqual({ C: '2024-04-01', D: '2024-05-01' });
    expect(value.cascade).toEqual(['C', 'D']);
    expect(value.missed['C>D']).toBeCloseTo(80 / 3, 9);
    expect(value.lost_by_customer.D).toBeCloseTo(20 / 3, 9);
    expect(diagnostics).toEqual([]);
  });
  it('tells a company that no flow names', () => {
    const told = stressed(ledger, { asOf: '2024-02-15', companies: ['X'] });
    expect(told.diagnostics.map((d) => d.code)).toEqual(['stress/unknown-company']);
    expect(told.value.lost).toBe(0);
  });
});

describe('clearing', () => {
  it('pays 3, 3 and 2 in the teaching example of Barucca', () => {
    const { clearing } = clear({
      liabilities: [
        [0, 4, 0],
        [0, 0, 3],
        [2, 0, 0],
      ],
      assets: [18, 18, 9],
      senior: [17, 18, 8],
    });
    expect(clearing.map((x) => Math.round(x * 1e9) / 1e9)).toEqual([3, 3, 2]);
  });
  it('a ring of equal debts without cash clears in full or not at all', () => {
    const ring = {
      liabilities: [
        [0, 5, 0],
        [0, 0, 5],
        [5, 0, 0],
      ],
      assets: [0, 0, 0],
    };
    expect(clear(ring)).toEqual({ clearing: [5, 5, 5], least: [0, 0, 0], default_waves: [] });
  });
  it('tells the waves of defaults', () => {
    const chain = {
      liabilities: [
        [0, 10, 0],
        [0, 0, 8],
        [0, 0, 0],
      ],
      assets: [4, 1, 0],
    };
    expect(clear(chain)).toEqual({ clearing: [4, 5, 0], least: [4, 5, 0], default_waves: [[0], [1]] });
  });
});

describe('distress and concentration', () => {
  it('travels in shares of equity and names the stability number', () => {
    const chain = debtRank({
      exposures: [
        [0, 5],
        [0, 0],
      ],
      equity: [10, 10],
      shock: [0, 1],
    });
    expect(chain.distress).toEqual([0.5, 1]);
    expect(chain.amplified).toBe(0.25);
    const ring = debtRank({
      exposures: [
        [0, 5],
        [5, 0],
      ],
      equity: [10, 10],
      shock: [0.1, 0],
    });
    expect(ring.stability).toBeCloseTo(0.5, 9);
    expect(ring.distress[0]).toBeCloseTo(0.1 / (1 - 0.25), 9);
  });
  it('squares and adds shares', () => {
    expect(hhi([50, 50])).toBe(0.5);
    expect(hhi([])).toBeNull();
    const c = concentrationOf(ledger, timelineOf(ledger, 'pool').value);
    expect(c.revenue_hhi).toBeCloseTo(0.8 ** 2 + 0.2 ** 2, 12);
    expect(c.dependency[0]).toMatchObject({ customer: 'C', revenue: 0.8, funding: 1 });
  });
});
