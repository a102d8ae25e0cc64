// Chinese dates and periods, resolved against the publication date: 2月29日, 23年Q4, 去年四季度, 上个月, 周二, 2024财年.
// Takes folded text, gives time items with ISO prefixes as precise as the words. Without a publication date a
// relative word stays unplaced (null), never "today". What only the text before can place is left to settle.ts.
import type { Span } from '../../../model/document.ts';
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { selector } from '../../match/begins.ts';
import { charset, inSet } from '../../match/charset.ts';
import type { Build } from './days.ts';
import { PATTERNS } from './patterns.ts';

type Pattern = [RegExp, Build];

const STARTS = charset(PATTERNS.map(([first]) => first).join(''));

/** By first character, what chooses among its patterns by the characters that follow. */
const BY_FIRST = new Map(
  [...new Set(PATTERNS.flatMap(([first]) => [...first]))].map((c) => {
    const own = PATTERNS.filter(([first]) => first.includes(c)).map(([, ...rest]): Pattern => rest);
    return [c.charCodeAt(0), selector(own, ([pattern]) => pattern)];
  }),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** All times of a span, in order. */
export function periodsOf(text: string, { start, end }: Span, pub: Published | null): TimeItem[] {
  const found: TimeItem[] = [];
  for (let i = start; i < end; ) {
    if (!inSet(STARTS, text, i)) {
      i++;
      continue;
    }
    const item = inNumber(text, i) ? null : timeAt(text, i, { patterns: patternsAt(text, i), pub });
    if (item && item.end <= end) found.push(item);
    i = item ? item.end : i + 1;
  }
  return found;
}

/** The patterns that the characters at a place allow; none tells numbers apart by their third digit. */
function patternsAt(text: string, at: number): readonly Pattern[] {
  const first = text.charCodeAt(at);
  let end = at + 1;
  if (isDigit(first)) while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  const digits = end - at;
  const rest =
    digits < 3
      ? text.slice(at + 1, end + 2)
      : `${text[at + 1]}${'000'.slice(0, digits - 2)}${text.slice(end, end + 2)}`;
  return BY_FIRST.get(first)?.(text[at] ?? '', rest) ?? [];
}

const inNumber = (text: string, at: number): boolean => {
  if (at === 0 || !isDigit(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || before === 46;
};

/** 是去年同期的2.4倍: a measure too. */
const TIMES_OF = /^(?:水平|全年|总额|规模)?的[^,;。的]{0,8}倍/u;

/** 连续九个季度, 新一季: no quarter of that number. */
const CARRIES_ON = /(?:连续|新|每|连|那)$/u;

/** 一年内到期, 此前3月: what begins inside another word is no time. */
const NOT_BEGUN = /^[一两二三几数多\d]年内|^[此目以先]前[\d一二三四五六七八九]/u;

/** 较去年同期, 比2024年: what a figure is measured against is not its own time. */
const COMPARING = charset('较比超');

function timeAt(
  text: string,
  at: number,
  { patterns, pub }: { patterns: readonly Pattern[]; pub: Published | null },
): TimeItem | null {
  for (const [pattern, build] of patterns) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    const made = m && build(m, pub);
    if (!m || !made) continue;
    if (CARRIES_ON.test(text.slice(Math.max(0, at - 2), at)) && /^[\d一二两三四五六七八九十]/u.test(m[0])) continue;
    if (NOT_BEGUN.test(text.slice(Math.max(0, at - 1), at + 2))) continue;
    const compared =
      inSet(COMPARING, text, at - 1) ||
      TIMES_OF.test(text.slice(at + m[0].length, at + m[0].length + 14)) ||
      (text[at - 1] === '于' && '高低多少优'.includes(text[at - 2] ?? '-'));
    const kind = compared ? 'compared' : (made.kind ?? 'point');
    return {
      type: 'time',
      start: at,
      end: at + m[0].length,
      iso: made.iso,
      kind,
      ...(made.refers ? { refers: made.refers } : {}),
    };
  }
  return null;
}
