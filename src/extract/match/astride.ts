// A listed Chinese name of two characters that stands astride two words is none: 国巨 in 美国|巨头, 长和 in 增长|和, 力成 in 算力|成本.
// Takes the folded text and the place of the name, gives yes or no; looks at most three characters to each side.
import type { Span } from '../../model/document.ts';
import type { Lexicon } from '../grammar.ts';

const LONGEST = 4;
const HAN = /^[\u4e00-\u9fff]{2}$/u;
/** Characters that stand alone behind a word. */
const ALONE = /[和与及的了也都将已被在太又]/u;
/** 30亿|元太低, 3000万|达到. */
const COUNTED = /[\d一二三四五六七八九十百千万亿余多]$/u;
const UNIT = /[元万亿]/u;
const PLACES =
  /^(?:[美中英法德韩泰俄]国|全球|北美|欧美|南美|拉美|东南亚|日本|海外|最美|人力|电力|算力|动力|能力|实力|潜力|压力|财力)$/u;

function isWord(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (lexicon.words.longest(text, start, end)?.end === end || PLACES.test(text.slice(start, end))) return true;
  return lexicon.plain.longest(text, start, { least: end - start, most: end - start })?.length === end - start;
}

/** Does a word end inside the name, and the next one begin there? */
export function astride(text: string, name: Span, lexicon: Lexicon): boolean {
  if (name.end - name.start !== 2 || !HAN.test(text.slice(name.start, name.end))) return false;
  const middle = name.start + 1;
  const before = text[name.start - 1] ?? '';
  let left = COUNTED.test(before) && UNIT.test(text[name.start] ?? '');
  for (let length = 2; !left && length <= LONGEST; length++)
    left = middle >= length && isWord(text, { start: middle - length, end: middle }, lexicon);
  if (!left) return false;
  if (ALONE.test(text[middle] ?? '')) return true;
  for (let length = 2; length <= LONGEST && middle + length <= text.length; length++)
    if (isWord(text, { start: middle, end: middle + length }, lexicon)) return true;
  return false;
}
