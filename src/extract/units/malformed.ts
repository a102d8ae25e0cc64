// Figures that are written in a way that has no one reading: two points ($1.2.3bn), groups of the wrong length (€1,23 million),
// more digits than any sum has, a range that falls ($5-3 billion), a minus behind the sign ($-5). They make no claim and are
// listed. Takes the text of a sentence, gives where they stand.
import type { Span } from '../../model/document.ts';

/** Why such a figure is in no claim. */
export const MALFORMED = 'a malformed figure';

const SIGN = String.raw`(?:US|HK|NT|RMB|USD|EUR|GBP|[ASC])?[$€£¥₩₹] ?|(?:USD|EUR|GBP|RMB|CNY|HKD) ?`;
const UNIT =
  '[%万亿兆元][万亿]?(?:美元|港元|港币|欧元|日元|英镑|元)?|(?:hundred|thousand|million|billion|trillion|bn|mn|tn|per cent|percent|pct|dollars|euros|pounds|yuan|yen)(?![a-z])|[mbk](?![a-z0-9])';
/** A sign, a minus, a run of digits with points and commas, a second one, and a unit. */
const FIGURE = new RegExp(
  String.raw`(?<![\w.,$€£¥-])(${SIGN})?([-−]?)(\d[\d.,]{0,400})((?:[-–]\d[\d.,]{0,40})?)( ?(?:${UNIT}))?`,
  'giu',
);

/** Longer runs of digits are no sum. */
const MOST_DIGITS = 18;
const POINTS = /\.\.\d|\.\d+,?\d*\.\d/u;
/** Thousands as they are grouped, also 12,34,567; a decimal part. */
const GROUPS = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/u;
/** 1.234.567,89: as the continent writes it. */
const CONTINENT = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u;

const closing = (digits: string): string => digits.replace(/[.,]+$/u, '');
const value = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Does the range fall, where only its end has a word of size? */
function falls(first: string, range: string, unit: string): boolean {
  const second = closing(range.slice(1));
  return range !== '' && /[a-z万亿兆]/iu.test(unit) && value(first) > value(second);
}

function wrong({
  sign,
  minus,
  digits,
  range,
  unit,
}: Record<'sign' | 'minus' | 'digits' | 'range' | 'unit', string>): boolean {
  const first = closing(digits);
  if (sign !== '' && minus !== '') return true;
  if (CONTINENT.test(first)) return false;
  if (POINTS.test(first) || first.replace(/\..*$|,/gu, '').length > MOST_DIGITS) return true;
  // 2024,5亿元 is a year and a sum; behind a sign it is one figure.
  if (first.includes(',') && sign !== '' && !GROUPS.test(first)) return true;
  return falls(first, range, unit);
}

/** The malformed figures of a stretch of text: sums and percentages only, for dates and versions have points of their own. */
export function malformedIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  // Of its own stretch alone: a search that runs on to the end of the text would do so for every sentence.
  for (const m of text.slice(start, end).matchAll(FIGURE)) {
    const [whole, sign = '', minus = '', digits = '', range = '', unit = ''] = m;
    if (sign === '' && unit === '') continue;
    if (!wrong({ sign, minus, digits, range, unit })) continue;
    const tail = unit === '' && range === '' ? digits.length - closing(digits).length : 0;
    found.push({ start: start + m.index, end: start + m.index + whole.length - tail });
  }
  return found;
}
