// The words of a forecast in one language. Kept apart from the page's dictionary: what a terminal says need not be loaded there.
import type { Fill } from '../dictionary.ts';
import { counted, type Lang, spaced } from '../lang.ts';
import { enForecast, type ForecastKey } from './en.ts';
import { hansForecast } from './hans.ts';
import { hantForecast } from './hant.ts';

export type SayForecast = (key: ForecastKey, fill?: Fill) => string;

export const FORECAST_WORDS: Record<Lang, Record<ForecastKey, string>> = {
  en: enForecast,
  'zh-Hans': hansForecast,
  'zh-Hant': hantForecast,
};

/** Says a key of a forecast, its places filled. */
export function forecastSayer(lang: Lang): SayForecast {
  const words = FORECAST_WORDS[lang];
  return (key, fill) => {
    const text = words[key].replace(/\{(\w+)\}/gu, (place, name: string) => String(fill?.[name] ?? place));
    return lang === 'en' ? counted(text) : spaced(text);
  };
}

/** Is it a key of a forecast's words? */
export const isForecastKey = (key: string): key is ForecastKey => key in enForecast;
