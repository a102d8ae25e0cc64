// Figures of a forecast as people read them: answers by their unit, inputs by theirs, distributions as ranges.
import type { Spread } from '../../../model/scenario/forecast.ts';
import { QUANTITIES, type QuantityKey } from '../../../model/scenario/forecast.ts';
import { INPUTS, type InputSpec } from '../../../model/scenario/inputs.ts';
import type { Distribution, Input } from '../../../model/scenario/scenario.ts';
import { amount, digitsOf, percent, plain } from '../figures.ts';
import type { Lang } from '../lang.ts';
import { forecastSayer } from './say.ts';

export interface Terms {
  lang: Lang;
  currency: string;
}

const one = (value: number): { low: number; high: number } => ({ low: value, high: value });

/** An answer by its unit; what does not exist (a payback that never comes, no rate of return) is said in words. */
export function answerFigure(quantity: QuantityKey, value: number | null, { lang, currency }: Terms): string {
  const say = forecastSayer(lang);
  const unit = QUANTITIES[quantity];
  if (value === null || Number.isNaN(value)) return say(unit === 'months' ? 'never' : 'unknown');
  // Three digits: sums of a table add up as they are shown.
  if (unit === 'money') return amount(value, currency, { lang, stated: true });
  if (unit === 'months') return say('months', { n: Math.ceil(value) });
  if (unit === 'rate') return percent(one(value * 100), { lang, stated: false });
  return `${plain(value, digitsOf(value))}×`;
}

/** How far the middle of an answer may be off; empty where it is not known. */
export function errorFigure(quantity: QuantityKey, { se }: Spread, terms: Terms): string {
  if (se.q50 === null || Number.isNaN(se.q50)) return '';
  if (QUANTITIES[quantity] === 'months') return plain(se.q50, 2);
  return answerFigure(quantity, se.q50, terms);
}

const specs: readonly InputSpec[] = INPUTS;

/** A figure of an input by its unit: US$0.79bn, 80%, 3×, 24 months. `input` may be a year's: `growth.2`. */
export function inputFigure(input: string, value: number, { lang, currency }: Terms): string {
  const spec = specs.find(({ key }) => key === input.split('.')[0]);
  if (spec?.unit === 'money' || spec?.unit === 'money/month') return amount(value, currency, { lang, stated: true });
  if (spec?.unit === '%') return percent(one(value), { lang, stated: true });
  if (spec?.unit === 'months') return forecastSayer(lang)('months', { n: plain(value, 3) });
  return `${plain(value, 3)}×`;
}

/** A distribution as a range, with what is likeliest where it says so. */
export function distributionWords(key: string, d: Distribution, terms: Terms): string {
  const say = forecastSayer(terms.lang);
  const show = (value: number): string => inputFigure(key, value, terms);
  switch (d.type) {
    case 'point':
      return show(d.value);
    case 'uniform':
    case 'beta':
      return say('and', { low: show(d.low), high: show(d.high) });
    case 'triangular':
    case 'pert':
      return say('d.triangular', { low: show(d.low), high: show(d.high), mode: show(d.mode) });
    case 'normal':
    case 'lognormal':
      return say('d.normal', { low: show(d.p5), high: show(d.p95) });
    case 'discrete':
      return say('d.discrete', { values: d.values.map((v) => show(v.value)).join(' / ') });
    case 'mixture':
      return say('d.mixture', { values: d.parts.map((part) => distributionWords(key, part.of, terms)).join(' / ') });
  }
}

/** The name that an input has in answers: `growth.2` for a year of it. */
export const inputKeyOf = ({ key, year }: Pick<Input, 'key' | 'year'>): string =>
  year === null ? key : `${key}.${year}`;

/** Of 100 runs: whole numbers, and "<1" or ">99" rather than a false 0 or 100. */
export function per100(p: number): string {
  if (p > 0 && p < 0.005) return '<1';
  if (p < 1 && p > 0.995) return '>99';
  return String(Math.round(p * 100));
}

/** Half way of what a distribution may give; of a mixture the mean of its parts. */
export function middleOf(d: Distribution): number {
  if (d.type === 'point') return d.value;
  if (d.type === 'normal' || d.type === 'lognormal') return (d.p5 + d.p95) / 2;
  if (d.type === 'discrete' || d.type === 'mixture') {
    const parts =
      d.type === 'discrete'
        ? d.values.map((v) => [v.weight, v.value] as const)
        : d.parts.map((p) => [p.weight, middleOf(p.of)] as const);
    const total = parts.reduce((sum, [weight]) => sum + weight, 0);
    return parts.reduce((sum, [weight, value]) => sum + weight * value, 0) / total;
  }
  return 'mode' in d ? d.mode : (d.low + d.high) / 2;
}
