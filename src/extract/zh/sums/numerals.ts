// Chinese and Arabic numerals with words of size (十 百 千 万 亿 兆), exact in decimal, and the vague ones
// (数十, 几千, 十余, 上百, 三四十) as true intervals. Works on folded text; gives the value and where it ends.
import { decimal, digitAt, more, type Numeral, sizeAt, sizeWords } from './digits.ts';
import { bareSize } from './orders.ts';
import { typedTenThousands } from './typed.ts';

/** No sum has more digits; longer runs are serial numbers. */
const MOST_DIGITS = 40;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where a run of digits ends, at most so many of them. */
function digitsEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function arabic(text: string, at: number): { digits: string; end: number } | null {
  let end = digitsEnd(text, at, MOST_DIGITS);
  if (end === at) return null;
  let digits = text.slice(at, end);
  while (text.charCodeAt(end) === 44 && digitsEnd(text, end + 1, 4) === end + 4 && digits.length <= 15) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    const stop = digitsEnd(text, end + 1, text.length);
    digits += text.slice(end, stop);
    end = stop;
  }
  return { digits, end };
}

/** Chinese numerals below 万 in positional writing (三千五百, 二十五, 十二) or digit by digit (二〇二四). */
function small(text: string, at: number): { value: number; end: number } | null {
  let total = 0;
  let digit = -1;
  let end = at;
  for (; ; end++) {
    const d = digitAt(text, end);
    const size = d >= 0 ? -1 : sizeAt(text, end);
    if (d >= 0) {
      if (digit > 0) break;
      digit = d;
    } else if (size >= 0 && size < 4 && !(digit < 0 && size > 1 && total === 0)) {
      total += (digit < 0 ? 1 : digit) * decimal('1', size);
      digit = -1;
    } else break;
  }
  if (end === at) return null;
  return pointed(text, { value: total + Math.max(0, digit), end });
}

/** No sum has more digits behind the point. */
const MOST_PLACES = 6;

/** 八点五, 零点二五, 二十三点六; 九点三十 is a time of day. */
function pointed(text: string, whole: { value: number; end: number }): { value: number; end: number } {
  if (text[whole.end] !== '点') return whole;
  let end = whole.end + 1;
  let places = '';
  for (let d = digitAt(text, end); d >= 0 && places.length < MOST_PLACES; d = digitAt(text, end)) {
    places += d;
    end++;
  }
  if (places === '' || text[end] === '十' || text[end] === '分' || text[end] === '刻') return whole;
  return { value: Number(`${whole.value}.${places}`), end };
}

/** Next value of the leading digit: 30 -> 40, 100 -> 200, 12 -> 13 (余 and 多 mean "up to there"). */
function nextLead(value: number): number {
  let step = 1;
  while (step * 10 <= value) step *= 10;
  return value % step === 0 ? value + step : value + lastPlace(value);
}

function lastPlace(value: number): number {
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

/** 数十亿, 几千万, 十几亿: 2N to 9N, and 11 to 19. */
function vague(text: string, at: number): Numeral | null {
  const first = text[at];
  const many = first === '数' || first === '几';
  const teens = first === '十' && '几余多来'.includes(text[at + 1] ?? '-');
  if (!teens && !many) return null;
  const start = teens ? at + 2 : at + 1;
  const { power, end } = sizeWords(text, start);
  const unit = decimal('1', power);
  if (teens) return { low: 11 * unit, high: 19 * unit, end, scaled: power > 0, han: true, scale: power, rule: 'teens' };
  if (power === 0) return null;
  return { low: 2 * unit, high: 9 * unit, end, scaled: power > 1, han: true, scale: power, rule: 'several' };
}

/** 三四十亿: two neighbouring digits before a size. */
function neighbours(text: string, at: number): Numeral | null {
  const a = digitAt(text, at);
  const b = a > 0 ? digitAt(text, at + 1) : -1;
  // 三五亿 is three to five.
  if (a <= 0 || (b !== a + 1 && !(a === 3 && b === 5))) return null;
  const { power, end } = sizeWords(text, at + 2);
  if (power === 0 && text[at + 2] !== '成') return null;
  return {
    low: decimal(`${a}`, power),
    high: decimal(`${b}`, power),
    end,
    scaled: power > 1,
    han: true,
    scale: power,
    rule: 'neighbours',
  };
}

/** 半亿. */
function halfOf(text: string, at: number): Numeral | null {
  if (text[at] !== '半') return null;
  const { power, end } = sizeWords(text, at + 1);
  if (power < 4) return null;
  const value = decimal('5', power - 1);
  return { low: value, high: value, end, scaled: true, han: true, scale: power, rule: null };
}

/** Numerals as contracts write them, each with the plain one. */
const FORMAL: Readonly<Record<string, string>> = Object.fromEntries(
  [...'壹贰叁肆伍陆柒捌玖拾佰仟'].map((c, i) => [c, '一二三四五六七八九十百千'[i] ?? c]),
);
const FORMAL_RUN = /[壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,24}/uy;
/** 伍 and 陆 are names too, and 大陆 ends in one. */
const ALSO_WORDS = /^[伍陆][^拾佰仟]/u;
/** 融资伍亿圆整: before a currency they are numerals. */
const PRICED = /[万亿](?:元|圆|美元|港元|港币|欧元|日元|人民币)/uy;

/** Is a run that begins with such a word a numeral? */
function counts(text: string, at: number, run: string): boolean {
  PRICED.lastIndex = at + run.length - 1;
  return text[at - 1] === '币' || (text[at - 1] !== '大' && PRICED.test(text));
}

/** 叁仟伍佰万, 壹亿贰仟万. */
function formal(text: string, at: number): Numeral | null {
  if (FORMAL[text[at] ?? ''] === undefined) return null;
  FORMAL_RUN.lastIndex = at;
  const run = FORMAL_RUN.exec(text)?.[0];
  if (!run || (ALSO_WORDS.test(run) && !counts(text, at, run))) return null;
  const plain = hanNumber([...run].map((c) => FORMAL[c] ?? c).join(''), 0);
  return plain && { ...plain, end: at + plain.end };
}

/** The number that begins at `at`, or null. */
export function numeral(text: string, at: number): Numeral | null {
  if (isDigit(text.charCodeAt(at))) {
    const written = arabic(text, at) as { digits: string; end: number };
    const value = typedTenThousands(text, at, written.end);
    if (value === null) return scaledNumber(text, written);
    return { low: value, high: value, end: written.end + 1, scaled: true, han: false, scale: 4, rule: null };
  }
  return vague(text, at) ?? neighbours(text, at) ?? halfOf(text, at) ?? formal(text, at) ?? hanNumber(text, at);
}

function scaledNumber(text: string, { digits, end }: { digits: string; end: number }): Numeral {
  const gap = text[end] === ' ' && sizeAt(text, end + 1) >= 0 ? 1 : counter(text, end);
  const before = more(text, end + gap);
  const size = sizeWords(text, end + gap + (before ? 1 : 0));
  if (size.power === 0) {
    const value = Number(digits);
    if (!before) return { low: value, high: value, end, scaled: false, han: false, scale: 0, rule: null };
    return { low: value, high: nextLead(value), end: end + gap + 1, scaled: false, han: false, scale: 0, rule: 'more' };
  }
  const after = !before && more(text, size.end);
  const low = decimal(digits, size.power);
  const high = before || after ? decimal(`${nextLead(Number(digits))}`, size.power) : low;
  const whole = {
    low,
    high,
    end: size.end + (after ? 1 : 0),
    scaled: true,
    han: false,
    scale: size.power,
    rule: high > low ? 'more' : null,
  };
  return compound(text, whole);
}

/** No sum is written in more parts. */
const MOST_PARTS = 5;

/** 1亿2000万, 1兆460亿9千万: further, smaller parts; 1千2百万: parts of one size. */
function compound(text: string, first: Numeral): Numeral {
  let whole = first;
  let power = first.scale;
  for (let n = 0; n < MOST_PARTS && whole.low === whole.high; n++) {
    const digits = arabic(text, whole.end);
    const size = digits ? sizeWords(text, digits.end) : null;
    if (!digits || !size || size.power === 0) break;
    const lead = sizeAt(text, digits.end);
    const shared = power < 4 && lead < power && size.power - lead >= 4 ? size.power - lead : 0;
    if (size.power >= power && shared === 0) break;
    const value =
      shared > 0
        ? (whole.low + decimal(digits.digits, lead)) * decimal('1', shared)
        : whole.low + decimal(digits.digits, size.power);
    whole = { ...whole, low: value, high: value, end: size.end };
    power = size.power;
  }
  return whole;
}

/** 四十九兆|九千五百九十二亿: a second part of smaller size. */
function hanRest(text: string, at: number, power: number): { low: number; end: number } | null {
  const part = small(text, text[at] === '零' ? at + 1 : at);
  if (!part) return null;
  const size = sizeWords(text, part.end);
  if (size.power >= power || (size.power === 0 && part.value < 10)) return null;
  return { low: decimal(`${part.value}`, size.power), end: size.power > 0 ? size.end : part.end };
}

/** 三个亿, 两个多亿: the counter between the digit and the word of size. */
const counter = (text: string, at: number): number =>
  text[at] === '个' && sizeAt(text, more(text, at + 1) ? at + 2 : at + 1) >= 4 ? 1 : 0;

function hanNumber(text: string, at: number): Numeral | null {
  const counted = small(text, at);
  const head = counted && { ...counted, end: counted.end + counter(text, counted.end) };
  if (!head) return bareSize(text, at);
  if (head.value === 0 && text[at] !== '零') return null;
  const whole = Number.isInteger(head.value);
  const before = whole && more(text, head.end);
  const size = sizeWords(text, head.end + (before ? 1 : 0));
  const end = size.power > 0 ? size.end : head.end + (before ? 1 : 0);
  const after = whole && !before && more(text, end);
  const low = decimal(`${head.value}`, size.power);
  const rest = whole && !before && !after && size.power >= 4 ? hanRest(text, end, size.power) : null;
  if (rest)
    return {
      low: low + rest.low,
      high: low + rest.low,
      end: rest.end,
      scaled: true,
      han: true,
      scale: size.power,
      rule: null,
    };
  const high = before || after ? decimal(`${nextLead(head.value)}`, size.power) : low;
  return {
    low,
    high,
    end: end + (after ? 1 : 0),
    scaled: size.power > 0,
    han: true,
    scale: size.power,
    rule: high > low ? 'more' : null,
  };
}
