// Texts that nobody wrote: news of the bench cut, doubled, mixed over languages and strewn with odd characters, and plain
// noise; and what must hold of whatever is read from any text.
import { type Chance, chance } from '../bench/texts/random.ts';
import { about, prose, type Text } from '../bench/texts/texts.ts';
import type { Extraction } from '../src/model/claim.ts';

const ODD = [
  ...[
    '\ud800',
    '\udc00',
    '\ud83d\ude80',
    '\u0000',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u3000',
    '\u00a0',
    '\r\n',
    '\n',
    '\t',
  ],
  ...[
    '（',
    '）',
    '“',
    '”',
    '《',
    '"',
    "'",
    '(',
    '[',
    '…',
    '——',
    '。',
    '.',
    ';',
    '，',
    ',',
    '、',
    '·',
    '%',
    '％',
    '-',
    '~',
    '至',
  ],
  ...[
    '$',
    'US$',
    '€',
    '￥',
    '亿',
    '万亿',
    '億',
    '兆',
    '0',
    '１２',
    '3.',
    ',000',
    '二〇',
    '半',
    '几',
    '百分之',
    '倍',
    '成',
  ],
  ...[
    '的',
    '称',
    '其',
    '这',
    'the ',
    ' of ',
    ' said ',
    ' a ',
    'A',
    'Z',
    'é',
    'ſ',
    'K',
    'ﬁ',
    '⺁',
    '裏',
    '著',
    '2024',
    '去年',
    'Q3 ',
  ],
];
const NOISE = [...'0123456789.,%$亿万元美一二三十成倍年月日季度称投资融的了在AaZz "“”（）()-–、，。；;：:\n'];

const piece = (text: string, by: Chance): string => {
  const start = by.below(text.length);
  return text.slice(start, start + 1 + by.below(40));
};

/** One change: a piece left out, said twice, moved, taken from elsewhere, or an odd character. */
function changed(text: string, other: string, by: Chance): string {
  const at = by.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const kind = by.below(6);
  if (kind === 0) return before + after.slice(1 + by.below(12));
  if (kind === 1) return before + piece(text, by) + after;
  if (kind === 2) return before + piece(other, by) + after;
  if (kind === 3) return after + before;
  if (kind === 4) return before + by.pick(ODD).repeat(1 + by.below(4)) + after;
  return before + by.pick(ODD) + after;
}

const noise = (by: Chance): string =>
  Array.from({ length: by.below(300) }, () => by.pick(by.next() < 0.2 ? ODD : NOISE)).join('');

/** The document of a number: the same on every machine. */
export function fuzzed(number: number): Text {
  const by = chance(number * 7919 + 1);
  const [tongue, other] = by.next() < 0.5 ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  const base = about(tongue, `f${number}`, by);
  if (by.next() < 0.1) return { ...base, text: noise(by) };
  let text = prose(tongue, 1 + by.below(4), by);
  const elsewhere = prose(by.next() < 0.5 ? other : tongue, 1, by);
  for (let i = by.below(12); i > 0 && text.length > 0; i--) text = changed(text, elsewhere, by);
  return { ...base, text };
}

/** What is wrong with what was read from a text, or null. */
export function unsound(text: string, read: Extraction): string | null {
  const ids = new Set<string>();
  for (const claim of read.claims) {
    if (ids.has(claim.id)) return `${claim.id} twice`;
    ids.add(claim.id);
    if (claim.evidence.length === 0) return `${claim.id} without evidence`;
    for (const { start, end, quote } of claim.evidence)
      if (quote.length === 0 || quote.length > 400 || text.slice(start, end) !== quote) return `${claim.id}: ${quote}`;
    if (claim.period !== null && !text.includes(claim.period)) return `${claim.id}: ${claim.period}`;
    for (const value of [claim.amount, claim.percent])
      if (value && !(Number.isFinite(value.low) && Number.isFinite(value.high) && value.low <= value.high))
        return `${claim.id}: ${value.low} to ${value.high}`;
  }
  for (const { start, end, quote } of read.unexplained)
    if (quote.length === 0 || text.slice(start, end) !== quote) return `not used: ${quote}`;
  return null;
}
