// What the investor reports of itself: its periods, in its own year, and what its backlog is owed by.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { flow } from './flow.ts';
import { backlogOf, periodsOf, type Reporting } from './reported.ts';

const claim = (change: object): Claim =>
  ({
    ...{ id: 'c', kind: 'metric', metric: 'revenue', status: 'completed', date: '2024', period: null, percent: null },
    ...{ object: null, of: null, amount: null, document: 'd', evidence: [], subject: { text: 'V', entity: 'v' } },
    ...change,
  }) as unknown as Claim;
const usd = (low: number) => ({ low, high: low, currency: 'USD', approx: null, basis: 'headline' });
const reporting = (claims: Claim[], more: Partial<Reporting> = {}): Reporting => ({
  ...{ flows: [], claims, investor: 'v', currency: 'USD', asOf: '2026-01-01' },
  rootOf: (id) => id,
  name: (id) => id,
  ...more,
});

describe('reported revenue', () => {
  it('is placed in the year of the books when the claim means that one', () => {
    const claims = [
      claim({ amount: usd(245), period: 'fiscal 2024' }),
      claim({ amount: usd(262), period: 'in 2024' }),
      claim({ amount: usd(120), period: 'first half of 2024' }),
    ];
    expect(periodsOf(reporting(claims, { yearEnd: 6 }))).toEqual([
      { from: '2023-07-01', to: '2024-06-30', reportedRevenue: [245, 245] },
      { from: '2024-01-01', to: '2024-12-31', reportedRevenue: [262, 262] },
    ]);
  });

  it('is placed in the months that end with one, where the words tell how many', () => {
    const claims = [
      claim({ amount: usd(90), date: '2025-03', period: '截至2025年3月31日止年度' }),
      claim({ amount: usd(30), date: '2025-10', period: 'the quarter ended Oct. 26' }),
      claim({ amount: usd(7), date: '2025-05', period: 'May' }),
    ];
    expect(periodsOf(reporting(claims, {}))).toEqual([
      { from: '2024-04-01', to: '2025-03-31', reportedRevenue: [90, 90] },
      { from: '2025-08-01', to: '2025-10-31', reportedRevenue: [30, 30] },
    ]);
  });
});

describe('backlog', () => {
  const whole = claim({
    metric: 'backlog',
    amount: usd(600),
    date: '2025-12',
    evidence: [{ start: 0, end: 30, quote: 'backlog' }],
  });
  const contract = flow({
    ...{
      id: 'k',
      from: 'c',
      to: 'v',
      kind: 'cloud',
      basis: 'committed',
      currency: 'USD',
      low: 250,
      high: 260,
      claims: ['k'],
    },
    start: '2025-10',
  });
  const paid = flow({
    ...{
      id: 'p',
      from: 'c',
      to: 'v',
      kind: 'cloud',
      basis: 'headline',
      currency: 'USD',
      low: 20,
      high: 20,
      claims: [],
    },
    start: '2025-11',
  });
  it('is owed by those with contracts, less what was paid since', () => {
    const found = backlogOf(reporting([whole], { flows: [contract, paid] }));
    expect(found).toMatchObject({ date: '2025-12-31', reported: [600, 600], owed: [{ by: 'c', amount: [230, 260] }] });
    expect(found?.owed[0]?.assumption).toBeTruthy();
  });
  it('takes the share that the investor states before what contracts add up to', () => {
    const share = claim({
      ...{ metric: 'other', percent: { low: 45, high: 45 }, object: { text: 'C', entity: 'c' } },
      evidence: [{ start: 32, end: 60, quote: 'about 45% of it from C' }],
    });
    const found = backlogOf(reporting([whole, share], { flows: [contract] }));
    expect(found?.owed).toEqual([{ by: 'c', claims: ['c'], amount: [270, 270] }]);
  });
  it('is not told when nobody tells it', () => {
    expect(backlogOf(reporting([]))).toBeNull();
  });
});
