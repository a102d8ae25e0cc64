import { describe, expect, it } from 'vitest';
import { amount, change, figure, money, percent, share, times } from './figures.ts';
import type { Lang } from './lang.ts';

const three = (print: (lang: Lang) => string): string[] => (['en', 'zh-Hans', 'zh-Hant'] as const).map(print);

describe('money', () => {
  it.each([
    [790e6, 'USD', ['US$0.79bn', '7.9亿美元', '7.9億美元']],
    [33.7e9, 'USD', ['US$33.7bn', '337亿美元', '337億美元']],
    [660e6, 'CNY', ['RMB 0.66bn', '6.6亿元人民币', '6.6億元人民幣']],
    [1.5e12, 'CNY', ['RMB 1.5tn', '1.5万亿元人民币', '1.5兆元人民幣']],
    [12.298e9, 'HKD', ['HK$12.3bn', '123亿港元', '123億港元']],
    [10e6, 'USD', ['US$10m', '1000万美元', '1000萬美元']],
    [9500, 'USD', ['US$9500', '9500美元', '9500美元']],
    [0, 'USD', ['US$0', '0美元', '0美元']],
    [2e9, 'SEK', ['SEK 2bn', '20亿SEK', '20億SEK']],
  ])('prints %d %s', (value, code, expected) => {
    expect(three((lang) => amount(value, code, { lang, stated: true }))).toEqual(expected);
  });

  it('prints intervals with the unit once in English, on both ends in Chinese', () => {
    expect(three((lang) => money({ low: 632e6, high: 711e6 }, 'USD', { lang, bare: true }))).toEqual([
      '0.63–0.71bn',
      '6.3亿至7.1亿',
      '6.3億至7.1億',
    ]);
    const en = (low: number, high: number): string => money({ low, high }, 'USD', { lang: 'en', bare: true });
    expect(en(918e6, 1036.8e6)).toBe('0.92–1.04bn');
    expect(en(350e6, 1500e6)).toBe('0.35–1.5bn');
    expect(en(630e6, 700e6)).toBe('0.63–0.70bn');
    expect(en(0, 711e6)).toBe('0–0.71bn');
    expect(en(70e6, 90e6)).toBe('70–90m');
    expect(en(182e6, 231e6)).toBe('0.18–0.23bn');
  });

  it('says hedges in words', () => {
    const over = { low: 2.5e9, high: 2.5e9, unit: 'USD', approx: 'over' as const };
    expect(three((lang) => figure(over, { lang, stated: true }))).toEqual([
      'more than US$2.5bn',
      '逾25亿美元',
      '逾25億美元',
    ]);
    expect(amount(1e9, 'USD', { lang: 'en', approx: 'under' })).toBe('nearly US$1bn');
  });
});

describe('rates', () => {
  it('prints percentages, shares, changes and multiples', () => {
    expect(percent({ low: 80, high: 90 }, { lang: 'en' })).toBe('80–90%');
    expect(percent({ low: 80, high: 90 }, { lang: 'zh-Hans' })).toBe('80%至90%');
    expect(share({ low: 0.7629, high: 0.8584 }, 'en')).toBe('76–86%');
    expect(share({ low: 1.2222, high: 1.2222 }, 'en')).toBe('122%');
    expect(change(0.1433, 'en')).toBe('+14.3%');
    expect(change(-0.0852, 'en')).toBe('−8.5%');
    expect(times({ low: 2.1518, high: 2.1518 }, { lang: 'zh-Hant' })).toBe('2.2倍');
  });
});
