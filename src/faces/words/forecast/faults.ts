// What is wrong with a figure that a reader of the page typed, in the reader's language and with the input's own name. What has
// no words here is said as the diagnostic says it.
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { type InputSpec, specOf } from '../../../model/scenario/inputs.ts';
import { plain } from '../figures.ts';
import { counted, type Lang, spaced } from '../lang.ts';
import { inputName } from './inputs.ts';

type Said = readonly [en: string, hans: string, hant: string];

const COLUMN: Record<Lang, 0 | 1 | 2> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };

/** By code; `{input}` is the name of the input, `{min}` and `{max}` what is possible in `{unit}`. */
const FAULT: Readonly<Record<string, Said>> = {
  'scenario/range': [
    'The {input} can be from {min} to {max}{unit}. Type a figure in that range.',
    '{input}只能在{min}至{max}{unit}之间，请改填。',
    '{input}只能在{min}至{max}{unit}之間，請改填。',
  ],
  'scenario/interval': [
    'The {input} needs a lower figure above 0, and the lower one first. Change one of its ends.',
    '{input}的下限须大于0且不高于上限，请改填其一。',
    '{input}的下限須大於0且不高於上限，請改填其一。',
  ],
  'scenario/number': [
    'The {input} is no figure. Type digits only.',
    '{input}不是数字，请只填数字。',
    '{input}不是數字，請只填數字。',
  ],
  'scenario/valuation': [
    'The valuation after the round is less than what is put in, which it holds. Raise it, or lower what is put in.',
    '投后估值低于本轮投入，而估值已含投入。请调高估值或调低投入。',
    '投後估值低於本輪投入，而估值已含投入。請調高估值或調低投入。',
  ],
  'scenario/never': [
    'The {input} lies after the last month, at least on some runs, and does nothing there. Type an earlier month.',
    '{input}晚于最后一个月（至少在部分模拟中），届时不起作用，请填更早的月份。',
    '{input}晚於最後一個月（至少在部分模擬中），屆時不起作用，請填更早的月份。',
  ],
  'scenario/unused': [
    'The {input} has no effect as long as the input that it belongs to is not stated.',
    '与{input}相关的另一输入未给出，因此它不起作用。',
    '與{input}相關的另一輸入未給出，因此它不起作用。',
  ],
  'scenario/flat-exit': [
    'The stake is sold at the valuation of the first day: no input says what it is worth by then.',
    '没有输入说明股权届时值多少，因此按最初的估值出售。',
    '沒有輸入說明股權屆時值多少，因此按最初的估值出售。',
  ],
  'scenario/correlation': [
    'The correlations of these inputs cannot hold together.',
    '这些输入之间的相关程度不能同时成立。',
    '這些輸入之間的相關程度不能同時成立。',
  ],
};

const UNIT: Partial<Record<InputSpec['unit'], Said>> = {
  '%': [' %', '%', '%'],
  x: [' times', '倍', '倍'],
  months: [' months', '个月', '個月'],
};

/** A diagnostic for a reader of the page. */
export function faultWords({ code, message, remedy, at }: Diagnostic, lang: Lang): string {
  const words = FAULT[code]?.[COLUMN[lang]];
  const key = /^([\w.]+):/u.exec(at?.source ?? '')?.[1] ?? '';
  const spec = specOf(key.split('.')[0] ?? '');
  if (!words || (words.includes('{input}') && !spec)) return remedy ? `${message} ${remedy}` : message;
  const fill: Record<string, string> = {
    ...{ input: inputName(key, lang), min: plain(spec?.min ?? 0, 6), max: plain(spec?.max ?? 0, 6) },
    unit: spec ? (UNIT[spec.unit]?.[COLUMN[lang]] ?? '') : '',
  };
  const text = words.replace(/\{(\w+)\}/gu, (place, name: string) => fill[name] ?? place);
  return lang === 'en' ? counted(text) : spaced(text);
}

/** Remarks on what a reader changed that have words of their own; units cannot be doubted where the page shows them. */
export const remarksOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ severity, code }) => severity === 'warning' && code in FAULT);
