import { describe, expect, it } from 'vitest';
import { QUANTITIES } from '../../../model/scenario/forecast.ts';
import { INPUTS } from '../../../model/scenario/inputs.ts';
import { ARCHETYPES } from '../../../simulate/scenario/archetypes.ts';
import { supposedOf } from '../../../simulate/scenario/form.ts';
import { LANGS } from '../lang.ts';
import { becauseWords, isOwnReason } from './because.ts';
import { inputName } from './inputs.ts';
import { FORECAST_WORDS, forecastSayer, isForecastKey } from './say.ts';

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();

describe('the words of a forecast', () => {
  const keys = Object.keys(FORECAST_WORDS.en) as (keyof typeof FORECAST_WORDS.en)[];

  it('are the same keys and places in three languages', () => {
    for (const lang of LANGS)
      for (const key of keys) {
        expect(FORECAST_WORDS[lang][key].trim(), `${lang} ${key}`).not.toBe('');
        expect(places(FORECAST_WORDS[lang][key]), `${lang} ${key}`).toEqual(places(FORECAST_WORDS.en[key]));
      }
  });

  it('know every quantity and every input', () => {
    expect(Object.keys(QUANTITIES).filter((q) => !isForecastKey(`q.${q}`))).toEqual([]);
    for (const lang of LANGS) for (const { key } of INPUTS) expect(inputName(key, lang)).not.toBe(key);
  });

  it('write Traditional in its own words', () => {
    const all = Object.values(FORECAST_WORDS['zh-Hant']).join('');
    expect(all).not.toMatch(/[软资云数报实现买卖钱么个获额项统]|軟件|披露|信息|數據|云/u);
  });

  it('tell the reasons of the program in every language', () => {
    const reasons = [
      ...Object.values(supposedOf(1e8)).map(({ because }) => because),
      ...ARCHETYPES.flatMap(({ inputs, source }) => [source, ...inputs.map(({ because }) => because ?? '')]),
      'As entered in the form.',
    ];
    expect(reasons.filter((reason) => !isOwnReason(reason))).toEqual([]);
    for (const reason of reasons) {
      expect(becauseWords(reason, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
      expect(becauseWords(reason, 'zh-Hant')).not.toMatch(/[软资云数报实现买卖钱么个额项统]|信息/u);
    }
    expect(becauseWords('Because I said so.', 'zh-Hant')).toBe('Because I said so.');
  });

  it('fill their places', () => {
    expect(forecastSayer('zh-Hant')('stake', { p: 12 })).toBe('計入股權，每100次有12次。');
  });
});
