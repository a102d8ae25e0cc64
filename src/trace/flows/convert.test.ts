import { describe, expect, it } from 'vitest';
import type { Flow } from '../../model/flow.ts';
import { fxOf } from '../../model/reference/fx.ts';
import { type Converting, inCurrency, monthOf } from './convert.ts';
import { flow } from './flow.ts';

const fx = fxOf('month\tCNY\n2023-06\t7\n2024-01\t8\n');
const how: Converting = { fx, currency: 'USD', toldOn: (c) => (c === 'dated' ? '2024-01-15' : null), asOf: null };
const payment = (part: Partial<Flow>): Flow =>
  flow({
    id: 'f',
    from: 'a',
    to: 'b',
    kind: 'cloud',
    basis: 'headline',
    currency: 'CNY',
    claims: [],
    low: 56,
    high: 112,
    ...part,
  });

describe('flows in the reporting currency', () => {
  it('are converted at the month of the payment, and keep the original with rate and month', () => {
    const { value } = inCurrency([payment({ start: '2023' })], how);
    expect(value[0]).toMatchObject({
      ...{ low: 8, high: 16, currency: 'USD' },
      original: { low: 56, high: 112, currency: 'CNY', rate_month: '2023-06' },
    });
  });

  it('take the month of the telling where no date is told', () => {
    expect(inCurrency([payment({ claims: ['dated'] })], how).value[0]).toMatchObject({ low: 7, high: 14 });
  });

  it('stay as they are without a rate or a month, and it is said', () => {
    const { value, diagnostics } = inCurrency([payment({ currency: 'AED', start: '2023' }), payment({})], how);
    expect(value.map((f) => [f.low, f.currency, f.original])).toEqual([
      [56, 'AED', null],
      [56, 'CNY', null],
    ]);
    expect(diagnostics.map((d) => d.code)).toEqual(['trace/no-rate', 'trace/no-rate']);
  });

  it('say so when their month is outside the table, and take the nearest rate', () => {
    const { value, diagnostics } = inCurrency(
      [payment({ start: '1999-05', claims: ['a'] }), payment({ start: '2024-01' }), payment({ start: '2031-02' })],
      how,
    );
    expect(value.map((f) => f.original?.rate_month)).toEqual(['2023-06', '2024-01', '2024-01']);
    expect(diagnostics.map((d) => [d.code, d.message.match(/of ([\d, -]+) are/u)?.[1], d.claims])).toEqual([
      ['trace/rate-outside-table', '1999-05', ['a']],
      ['trace/rate-outside-table', '2031-02', []],
    ]);
  });

  it('find the middle month of a date', () => {
    expect(['2024', '2024-Q4', '2024-H1', '2024-02', '2024-02-29', 'soon'].map(monthOf)).toEqual([
      ...['2024-06', '2024-11', '2024-03', '2024-02', '2024-02', null],
    ]);
  });
});
