import { describe, expect, it } from 'vitest';
import { fxOf } from './fx.ts';

const fx = fxOf('# units per USD\nmonth\tCNY\tHKD\n2024-01\t7.2\t7.8\n2024-02\t\t7.8\n2024-03\t7.0\t7.8\n');

describe('exchange rates', () => {
  it('convert at the average of the month and say which', () => {
    expect(fx.convert({ low: 7.2, high: 72 }, { from: 'CNY', to: 'USD' }, '2024-01')).toEqual({
      low: 1,
      high: 10,
      rate: 1 / 7.2,
      rate_month: '2024-01',
    });
  });

  it('cross two currencies through the dollar', () => {
    expect(fx.convert({ low: 7, high: 7 }, { from: 'CNY', to: 'HKD' }, '2024-03')?.low).toBeCloseTo(7.8, 12);
  });

  it('take the nearest earlier month where none was published, and the ends outside the table', () => {
    const month = (wanted: string) => fx.convert({ low: 1, high: 1 }, { from: 'CNY', to: 'USD' }, wanted)?.rate_month;
    expect(['2024-02', '2030-01', '1999-01'].map(month)).toEqual(['2024-01', '2024-03', '2024-01']);
  });

  it('know no rate for a currency that is not in the table', () => {
    expect(fx.convert({ low: 1, high: 1 }, { from: 'AED', to: 'USD' }, '2024-01')).toBeNull();
  });
});
