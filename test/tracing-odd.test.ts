// Odd ledgers and odd days, as a user may give them: told in words, never in silence.
import { describe, expect, it } from 'vitest';
import { isDay } from '../src/faces/cli/tracing/day.ts';
import { askLedger } from '../src/path.ts';

const flow = (id: string, amount: unknown, more: object = {}) => ({
  ...{ id, from: 'V', to: 'C', amount, date: '2024-01-01', kind: 'equity' },
  ...more,
});
const told = (raw: unknown) => askLedger(raw).diagnostics.map((d) => [d.code, d.message]);

describe('odd ledgers', () => {
  it('name the investor, and have flows of it', () => {
    expect(told({ flows: [] })).toEqual([
      ['ledger/setting', 'investor: the ledger has to name its investor, or a list of names that are one'],
    ]);
    expect(told({ investor: 'W', flows: [flow('a', 1)] })[0]?.[0]).toBe('ledger/no-investor');
    expect(told({ investor: 'W', flows: [] })).toEqual([]);
  });
  it('have sums that can be told exactly', () => {
    const message = 'flows[0].amount: a sum that is not negative is needed, such as 250, or [240, 260]';
    for (const sum of ['$5', -1, [1], null])
      expect(told({ investor: 'V', flows: [flow('a', sum)] })[0]?.[1]).toBe(message);
    expect(told({ investor: 'V', flows: [flow('a', 1e18)] })[0]?.[0]).toBe('ledger/flow');
    const great = [flow('a', 9e13), flow('b', 9e13)];
    expect(told({ investor: 'V', flows: great })).toMatchObject([['ledger/inexact', expect.any(String)]]);
    expect(told({ investor: 'V', scale: 0, flows: great })).toEqual([]);
  });
});

describe('odd periods', () => {
  it('are told', () => {
    const period = { from: '2024-12-31', to: '2024-01-01', reportedRevenue: [5, 3] };
    expect(told({ investor: 'V', period, flows: [] })).toEqual([
      ['ledger/setting', 'period.to: it ends before it starts'],
      ['ledger/setting', 'period.reportedRevenue: the low end is above the high end'],
    ]);
  });
});

describe('a day', () => {
  it('is one of the calendar, or a month or year', () => {
    expect(['2024', '2024-02', '2024-02-29'].every(isDay)).toBe(true);
    expect(['2024-13', '2023-02-29', '2024-00-01', '2024-01-00', '24', '2024-1-1'].some(isDay)).toBe(false);
  });
});
