// The target of a goal as people write it: 100m, 15 %, 36 months, 1.2x. A bare rate above 1 is refused, since 15 may be 15 % or
// fifteen times.
import type { Outcome } from '../../model/diagnostic.ts';
import { QUANTITIES, type QuantityKey } from '../../model/scenario/forecast.ts';
import { type Figure, figureOf } from './reading/figure.ts';

type Kind = (typeof QUANTITIES)[QuantityKey];

const WANTED: Record<Kind, string> = {
  money: 'Write an amount, such as 0, 100m or -2.5bn.',
  rate: 'Write a yearly rate, such as 15% or 0.15.',
  x: 'Write a multiple, such as 1.2 or 1.2x.',
  months: 'Write months from the start, such as 36 or 3 years.',
};

const UNITS: Record<Kind, readonly (string | null)[]> = {
  money: [null],
  rate: [null, '%'],
  x: [null, 'x'],
  months: [null, 'months', 'years'],
};

const fits = (kind: Kind, { currency, unit, scaled }: Figure, reporting: string): boolean =>
  UNITS[kind].includes(unit) && (kind === 'money' ? (currency ?? reporting) === reporting : !currency && !scaled);

function scaleOf({ unit }: Figure): number {
  if (unit === '%') return 0.01;
  return unit === 'years' ? 12 : 1;
}

const wrong = (message: string, remedy: string): Outcome<null> => ({
  value: null,
  diagnostics: [{ code: 'forecast/target', severity: 'error', message, remedy, at: { file: '--goal' } }],
});

/** A target in the unit of its quantity (a rate as 0.15); null, told, when it is none, or when its unit could be either. */
export function targetOf(
  { quantity, target }: { quantity: QuantityKey; target: string },
  currency: string,
): Outcome<number | null> {
  const kind: Kind = QUANTITIES[quantity];
  const figure = figureOf(target);
  if (!figure || !fits(kind, figure, currency))
    return wrong(`"${target}" is no target for ${quantity} (in ${currency} where it is money).`, WANTED[kind]);
  if (kind === 'rate' && figure.unit === null && Math.abs(figure.value) > 1) {
    const { value } = figure;
    const remedy = `Write ${quantity}=${value}% for ${value} % a year, or ${quantity}=${value * 100}% for ${value} times.`;
    return wrong(`A target of ${value} for ${quantity} could be ${value} % or ${value * 100} %.`, remedy);
  }
  return { value: figure.value * scaleOf(figure), diagnostics: [] };
}
