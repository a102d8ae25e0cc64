// Ledgers as they are handed in: what is faulty is told with its place, what is spread adds up, credits are apart.
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from './calendar.ts';
import { eventsOf } from './events.ts';
import { ledgerOf } from './ledger.ts';
import { timelineOf } from './timeline.ts';

const flow = (id: string, change: object = {}) => ({
  ...{ id, from: 'V', to: 'C', amount: 10, date: '2024-01-01', kind: 'equity' },
  ...change,
});

describe('a ledger file', () => {
  it('keeps what is sound and tells the place of what is not', () => {
    const { value, diagnostics } = ledgerOf({
      investor: 'V',
      flows: [
        flow('a'),
        flow('a'),
        flow('b', { date: '2023-02-29' }),
        flow('c', { amount: [5, 3] }),
        flow('d', { date: ['2024-02-01', '2024-01-01'] }),
        flow('e', { kind: 'gift' }),
        flow('f', { amount: -1 }),
      ],
    });
    expect(value?.flows.map((f) => f.id)).toEqual(['a']);
    expect(diagnostics.map((d) => d.message.split(':')[0])).toEqual([
      'flows[1].id',
      'flows[2].date',
      'flows[3].amount',
      'flows[4].date',
      'flows[5].kind',
      'flows[6].amount',
    ]);
  });
  it('needs an investor and a list of flows', () => {
    expect(ledgerOf({ flows: [] }).value).toBeNull();
    expect(ledgerOf({ investor: 'V' }).value).toBeNull();
    expect(ledgerOf(7).value).toBeNull();
  });
});

describe('time', () => {
  it('counts calendar days', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(isoDay(dayNumber('2024-02-29'))).toBe('2024-02-29');
    expect(dayNumber('2023-02-29')).toBeNaN();
  });
  it('spreads a sum over days so that the parts add up', () => {
    const { value } = ledgerOf({
      investor: 'V',
      flows: [flow('a', { amount: 100, date: ['2024-01-01', '2024-01-07'] })],
    });
    if (!value) throw new Error('no ledger');
    const e = eventsOf(value, 'pool');
    expect([...e.amount]).toEqual([1429, 1428, 1429, 1428, 1429, 1428, 1429]);
    expect(e.amount.reduce((a, b) => a + b, 0)).toBe(10_000);
  });
});

describe('credits', () => {
  it('pay first for compute, and what lapses is gone', () => {
    const { value } = ledgerOf({
      investor: 'V',
      flows: [
        flow('grant', { kind: 'credits', amount: 30 }),
        flow('cash', { amount: 50 }),
        flow('first', { from: 'C', to: 'V', amount: 20, kind: 'cloud', date: '2024-01-02' }),
        flow('lapse', { from: 'C', to: 'V', amount: 99, kind: 'expiry', date: '2024-01-03' }),
        flow('later', { from: 'C', to: 'V', amount: 20, kind: 'cloud', date: '2024-01-04' }),
        flow('short', { from: 'C', to: 'V', amount: 5, kind: 'cloud', pay: 'credits', date: '2024-01-05' }),
      ],
    });
    if (!value) throw new Error('no ledger');
    const t = timelineOf(value, 'pool');
    expect(t.value.draws.map((d) => d.amount)).toEqual([2000]);
    expect(t.value.lapsed).toEqual([{ company: 0, amount: 1000 }]);
    expect([...t.value.cash]).toEqual([0, 5000, 0, 0, 2000, 500]);
    expect(t.diagnostics.map((d) => d.code)).toEqual(['ledger/credits-short']);
  });
});
