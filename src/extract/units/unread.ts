// Sums and percentages that are plainly written and that no reader of figures took, well formed or not: the figures of the other
// language (伍亿圆整 in an English sentence, "5 million dollars" in a Chinese one), a currency that is not known. They make no claim
// and are listed. Takes the text of a stretch and what was recognised in it, gives where the others stand.
import type { Span } from '../../model/document.ts';

/** Why such a figure is in no claim. */
export const UNREAD = 'not read as a figure';

const DIGITS = String.raw`\d[\d.,]{0,400}`;
const SIZE = '(?:hundred|thousand|million|billion|trillion|bn|mn|tn|[mkb](?![a-z]))';
const CURRENCY = '(?:dollars?|euros?|pounds?|yuan|renminbi|yen|won|rupees?|francs?)(?![a-z])';
const CODE = '(?:USD|EUR|GBP|RMB|CNY|HKD|JPY|TWD|SGD|AUD|CAD|CHF|KRW|INR)';
const SHARE = 'per ?cent|pct|percentage points?';
/** 元素, 元旦 and the like are no money. */
const YUAN = '(?:美元|港元|欧元|日元|韩元|英镑|美金|港币|人民币|[元圆](?![件素宵旦勋组音年]))';
const SPELT =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const FORMS = [
  String.raw`[$€£¥₩₹] ?[-−]?${DIGITS}(?: ?${SIZE})?`,
  String.raw`(?<![A-Za-z])${CODE} ?${DIGITS}(?: ?${SIZE})?`,
  String.raw`(?<!\d|\d[.,])${DIGITS}(?: ?%| ?(?:${SHARE})(?![a-z])| ?个?百分点| ?${SIZE}? ?${CURRENCY}| ?[十百千万亿兆]{0,4} ?(?:${YUAN}|${CODE}(?![A-Za-z])))`,
  String.raw`(?<![A-Za-z])${SPELT}(?:[- ]${SPELT})?(?: ${SIZE}){1,2} ${CURRENCY}`,
  String.raw`[零〇一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟]{2,16}${YUAN}整?`,
  '百分之[零〇一二两三四五六七八九十百点]{1,8}',
];
/** Sums and percentages as they are plainly written. */
const PLAIN = new RegExp(FORMS.join('|'), 'giu');

/** Without one of these a stretch holds no such figure. */
const HINT =
  /\d|(?:hundred|thousand|illion)|百分之|[零〇一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟][美港欧日韩英人元圆]/iu;

/** Is there anything like a figure between the spans? Mostly not, and to look closer costs more. */
function hinted(text: string, { start, end }: Span, sorted: readonly Span[]): boolean {
  let at = start;
  for (const span of sorted) {
    if (span.start > at && HINT.test(text.slice(at, span.start))) return true;
    at = Math.max(at, span.end);
  }
  return at < end && HINT.test(text.slice(at, end));
}

/** Plain sums and percentages that none of the spans touches, whatever their order and overlaps. */
export function uncovered(text: string, span: Span, spans: readonly Span[]): Span[] {
  const { start, end } = span;
  const found: Span[] = [];
  const all = [...spans].sort((a, b) => a.start - b.start);
  if (!hinted(text, span, all)) return found;
  let next = 0;
  let reach = start;
  for (const m of text.slice(start, end).matchAll(PLAIN)) {
    const at = { start: start + m.index, end: start + m.index + m[0].replace(/[.,]+$/u, '').length };
    for (; next < all.length && (all[next] as Span).start < at.end; next++)
      reach = Math.max(reach, (all[next] as Span).end);
    if (reach <= at.start) found.push(at);
  }
  return found;
}
