// In which unit a question wants its answer: "%", "x", "months", or a currency with a scale (RMB m), checked against what is
// asked for.
import type { InputUnit } from '../../model/scenario/input.ts';
import { textOf } from '../scenario/reading/fields.ts';
import { currencyOf } from '../scenario/reading/figure.ts';
import type { Entry, Reading } from '../scenario/reading/tree.ts';

export type Measured = InputUnit;

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, m: 1e6, bn: 1e9 };

interface Wanted {
  measured: Measured;
  /** Of the scenario. */
  currency: string;
  reading: Reading;
}

const isMoney = (measured: Measured): boolean => measured === 'money' || measured === 'money/month';

/** The unit as it is printed and what an answer is divided by; null, told, when it does not fit. */
export function unitOf(
  fields: ReadonlyMap<string, Entry>,
  { measured, currency, reading }: Wanted,
): { unit: string; scale: number } | null {
  const [unit, scale] = [fields.get('unit') as Entry, fields.get('scale')];
  const [written, word] = [textOf(unit, reading), textOf(scale, reading)];
  if (written === null) return null;
  const money = isMoney(measured);
  if (money ? currencyOf(written) !== currency : written !== measured) {
    const message = `"${written}" is not the unit of what is asked: it is ${money ? `money in ${currency}` : `in ${measured}`}.`;
    const remedy = money ? `Write "unit: ${currency}", and "scale: m" or "bn".` : `Write "unit: ${measured}".`;
    reading.note('question/unit', unit.value.at, [message, remedy]);
    return null;
  }
  if (!scale || word === null) return { unit: written, scale: 1 };
  const by = money ? SCALES[word] : undefined;
  if (by !== undefined) return { unit: `${written} ${word}`, scale: by };
  const remedy = money ? 'Write "scale: thousand", "m" or "bn", or leave it out.' : 'Leave "scale" out.';
  reading.note('question/unit', scale.value.at, [`"${word}" is no scale of what is asked.`, remedy]);
  return null;
}
