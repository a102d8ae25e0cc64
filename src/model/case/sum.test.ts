import { describe, expect, it } from 'vitest';
import { sumIn } from './sum.ts';

const one = (n: number, currency = 'USD'): string => sumIn({ low: n, high: n }, currency);

describe('a sum in a sentence', () => {
  it('has a unit, three digits and the sign of its currency', () => {
    expect([one(51_234_281_781.068756), one(790e6), one(1.5e12, 'CNY'), one(950, 'HKD'), one(12_345, 'XYZ')]).toEqual([
      ...['US$51.2bn', 'US$790m', 'RMB 1.5tn', 'HK$950', 'XYZ 12,300'],
    ]);
  });

  it('counts both ends of a range in one unit', () => {
    expect(sumIn({ low: 0.5e9, high: 13e9 }, 'EUR')).toBe('€0.5–13bn');
    expect(sumIn({ low: 12.3e6, high: 2e9 }, 'EUR')).toBe('€0.0123–2bn');
  });

  it('goes to the next unit where rounding leads there', () => {
    expect(one(999.7e6)).toBe('US$1bn');
  });
});
