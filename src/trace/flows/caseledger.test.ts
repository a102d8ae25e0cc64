// A case's flows as a ledger: what moved, what is planned, what is left out and why.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { caseLedger, type ToLedger } from './caseledger.ts';
import { flow } from './flow.ts';

const usd = (way: string, low: number | null, more: object = {}) => {
  const [from, to] = way.split('>') as [string, string];
  const kind = to.startsWith('v') ? ('cloud' as const) : ('equity' as const);
  const made = flow({
    id: `${way}/${low}`,
    from,
    to,
    kind,
    basis: 'drawn',
    currency: 'USD',
    low,
    high: low,
    claims: [],
  });
  return { ...made, start: '2024-02-03', ...more };
};

const given = (flows: ToLedger['flows'], more: Partial<ToLedger> = {}): ToLedger => ({
  ...{ flows, claims: [], investor: 'v', currency: 'USD', asOf: '2024-12-31' },
  rootOf: (id) => (id === 'v-cloud' ? 'v' : id),
  name: (id) => id.toUpperCase(),
  ...more,
});

describe('a case as a ledger', () => {
  it('takes what moved, and the investor with all its arms', () => {
    const made = caseLedger(given([usd('v>c', 9), usd('f>c', 3), usd('c>v-cloud', 4, { start: '2024-03' })]));
    expect(made).toMatchObject({ investor: ['V', 'V-CLOUD'], observed: true, outside: ['F'] });
    expect(made.flows.map((f) => [f.from, f.to, f.date])).toEqual([
      ['V', 'C', '2024-02-03'],
      ['F', 'C', '2024-02-03'],
      ['C', 'V-CLOUD', ['2024-03-01', '2024-03-31']],
    ]);
    expect(made.flows[2]?.assumption).toBe('spread over 2024-03');
  });
  it('leaves out, and counts, what has no amount or day, what is agreed, supposed or planned', () => {
    const flows = [
      usd('v>c', null),
      usd('v>c', 1, { start: null }),
      usd('c>v', 2, { basis: 'committed' }),
      usd('c>v', 3, { assumption: 'share_bought_not_stated' }),
      usd('c>v', 4, { status: 'planned', start: '2025-02-01' }),
    ];
    const made = caseLedger(given(flows));
    expect([made.flows, made.observed]).toEqual([[], false]);
    expect(made.left_out).toEqual({ no_amount: 1, no_date: 1, not_moved: 3 });
    expect(caseLedger(given(flows, { plans: true })).flows.map((f) => f.amount)).toEqual([4]);
  });
  it('gives the investor any part of what it and others are told to have put in together', () => {
    const both = usd('v and w>c', 9, { members: ['v-cloud', 'w'] });
    const flows = caseLedger(given([both])).flows.map((f) => [f.from, f.amount]);
    expect(flows).toEqual([
      ['V', [0, 9]],
      ['*', [0, 9]],
    ]);
    expect(caseLedger(given([both], { investor: 'x' })).flows.map((f) => f.amount)).toEqual([9]);
  });
  it('does not count as money of others the rest of a round in which the investor is named without a sum', () => {
    const rest = usd('*>c', 9, { deal: 'd' });
    const made = (from: string) =>
      caseLedger(given([usd(`${from}>c`, null, { deal: 'd' }), rest])).flows.map((f) => f.from);
    expect(made('v-cloud')).toEqual([]);
    expect(made('f')).toEqual(['*']);
  });
  it('makes periods of the revenue that the investor reported', () => {
    const revenue = (date: string, low: number): Claim =>
      ({
        ...{ kind: 'metric', metric: 'revenue', status: 'completed', date, object: null, of: null },
        amount: { low, high: low, currency: 'USD', approx: null, basis: 'headline' },
        subject: { text: 'V', entity: 'v', names: [] },
      }) as unknown as Claim;
    const { periods } = caseLedger(
      given([], { claims: [revenue('2023', 50), revenue('2023', 52), revenue('2022', 40)] }),
    );
    expect(periods).toEqual([
      { from: '2022-01-01', to: '2022-12-31', reportedRevenue: [40, 40] },
      { from: '2023-01-01', to: '2023-12-31', reportedRevenue: [50, 52] },
    ]);
  });
});
