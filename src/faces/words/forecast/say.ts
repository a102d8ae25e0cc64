// The words of a forecast in one language. Kept apart from the page's dictionary: what a terminal says need not be loaded there.
import type { QuantityKey } from '../../../model/scenario/forecast.ts';
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

/** An answer by name where it stands in a sentence; in a table of paybacks it is shorter. */
export function quantityName(quantity: QuantityKey, say: SayForecast): string {
  const key = `g.${quantity}`;
  return say(isForecastKey(key) ? key : `q.${quantity}`);
}
