// English figures: money, percent, points, multiples and bare numbers, with ranges. Takes folded text, gives figure
// items with exact spans. One left-to-right pass; a figure costs a bounded look around itself.
import type { Span } from '../../model/document.ts';
import type { Lexicon } from '../grammar.ts';
import type { FigureItem } from '../item.ts';
import { inSet } from '../match/charset.ts';
import { movesBefore } from './amounts/changes.ts';
import { SIGN_STARTS, type Sign, signAfter, signBefore } from './amounts/currencies.ts';
import { figure, WORDED_STARTS, worded } from './amounts/shares.ts';
import { spread } from './amounts/spread.ts';
import { decimal, digitsAt, grouped, NUMBER_WORDS, type Numeral, numeral, sized } from './numerals.ts';

const RANGE = / ?(?:-{1,2}|[–—‑−]) ?| (?:to|up to) /uy;
const PERCENT = / ?%|[ -]?(?:per cent|percent(?:age)?(?![a-z])(?! points?)|pct|pc(?![a-z]))/iuy;
const POINTS = /(?:[ -](?:percentage|per cent|percent|basis)[ -]points?| ?(?:bps?|pps?|ppts?))(?![a-z])/iuy;
const TIMES = /[ -](?:times|fold)(?![a-z])(?! (?:a|per|each) )|-?fold(?![a-z])|x(?![a-z0-9])/iuy;
const OF = / ?(?:of )?/uy;
const COINS =
  / (?:cents?|pence|p|öre|øre|centimes|centavos|sen|paise|groszy|kopecks|fen|piastres|agorot)(?![a-zöø])/iuy;
const COIN =
  '(?:dollar|pound|euro|krona|krone|crown|franc|yuan|rupee|ringgit|zloty|rouble|ruble|peso|real|rand|shekel|won|yen)';
const OF_EVERY = new RegExp(` (?:of|in|out of|from|on) (?:every|each|the) ${COIN}(?![a-z])`, 'iuy');
const EVERY_ONE = new RegExp(`\\b(?:every|each) ${COIN}\\b[^.;]{0,50}$`, 'iu');

/** "42 cents of every dollar", "of every krona it earns, 71 öre": hundredths of what comes in. */
function ofEvery(text: string, from: number, at: number): Unit | null {
  const coins = run(COINS, text, at);
  if (!coins) return null;
  const end = at + coins[0].length;
  const every = run(OF_EVERY, text, end) ?? EVERY_ONE.exec(text.slice(Math.max(0, from - 80), from));
  return every ? { type: 'percent', currency: null, end, power: 0 } : null;
}

interface Unit {
  type: FigureItem['type'];
  currency: string | null;
  end: number;
  power: number;
}

const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A currency word after a number: dollars, of euros, -dollar. */
function currencyWord(text: string, at: number, lexicon: Lexicon): Unit | null {
  const gap = text[at] === '-' ? 1 : (run(OF, text, at)?.[0].length ?? 0);
  if (gap === 0) return null;
  const found = lexicon.currency.longest(text, at + gap, text.length);
  return found ? { type: 'money', currency: found.values[0] ?? null, end: found.end, power: 0 } : null;
}

const [BLANK, HYPHEN] = [0x20, 0x2d];
const [LETTER_B, LETTER_F, LETTER_P, LETTER_T, LETTER_X] = [98, 102, 112, 116, 120];
/** The sign of percent, as any character is looked at: with the bit of small letters. */
const PERCENT_SIGN = 0x25 | 32;

/** The unit after a number; a pattern is tried only where the first character lets it match. */
function unitAfter(text: string, at: number, lexicon: Lexicon): Unit | null {
  const first = text.charCodeAt(at);
  const next = text.charCodeAt(first === BLANK || first === HYPHEN ? at + 1 : at) | 32;
  const points = next === LETTER_P || next === LETTER_B ? run(POINTS, text, at) : null;
  if (points) {
    const power = /b/iu.test(points[0].replace(/percent|points?|pp/giu, '')) ? -2 : 0;
    return { type: 'points', currency: null, end: at + points[0].length, power };
  }
  const percent = next === LETTER_P || next === PERCENT_SIGN ? run(PERCENT, text, at) : null;
  if (percent) return { type: 'percent', currency: null, end: at + percent[0].length, power: 0 };
  const times = next === LETTER_T || next === LETTER_F || next === LETTER_X ? run(TIMES, text, at) : null;
  if (times) return { type: 'multiple', currency: null, end: at + times[0].length, power: 0 };
  const sign: Sign | null = signAfter(text, at);
  if (sign && closes(text, at, sign)) return { type: 'money', ...sign };
  return currencyWord(text, at, lexicon);
}

const CLOSED = /(?: \d+ ?[$€]| \d{1,2}(?: cents?)?(?![\d.,]*\d)(?! ?(?:[mbk]n?|thousand|million|billion)\b))/iuy;

/** Does a sign belong to the number before it? "1 $10" no; "17 USD 25", "10 $ 30 cents" and "10 $ 30 $" yes. */
function closes(text: string, at: number, sign: Sign): boolean {
  const next = text.slice(sign.end, sign.end + 2);
  if (!/^ ?\d/u.test(next)) return true;
  const m = text[at] === ' ' ? run(CLOSED, text, sign.end) : null;
  return m !== null && (/[a-z]/iu.test(text[sign.end - 1] ?? '') || /cents?$|[$€]$/u.test(m[0]));
}

interface Numbers {
  first: Numeral;
  last: Numeral;
  currency: string | null;
}

const BY = /\bby (?:about |around |some |nearly )?$/iu;
const BETWEEN = /(?:between|from) (?:(?:about|around|roughly) )?$/iu;

/** The second number of a range, in the same currency; "from A to B" is two facts. */
function second(text: string, first: Numeral, { from, unit }: { from: number; unit: Unit | null }): Numbers | null {
  const lead = BETWEEN.exec(text.slice(Math.max(0, from - 22), from))?.[0] ?? '';
  if (/^from/iu.test(lead)) return null;
  const gapAt = unit?.end ?? first.end;
  const gap = /^between/iu.test(lead) ? run(/ and /uy, text, gapAt) : run(RANGE, text, gapAt);
  if (!gap) return null;
  const start = gapAt + gap[0].length;
  const sign = signBefore(text, start);
  const last = numeral(text, sign?.end ?? start);
  if (!last || (last.worded && !first.worded && last.power === 0)) return null;
  return { first, last, currency: sign?.currency ?? null };
}

/** "from $1 to $2 billion": the first of two figures has the size of the other. */
function sizedAs(
  text: string,
  alone: Numbers,
  { at, lexicon, sign }: { at: number; lexicon: Lexicon; sign: boolean },
): Numbers {
  const { first } = alone;
  if (
    !sign ||
    first.power > 0 ||
    first.low >= 1000 ||
    !/from (?:about |around |roughly )?$/iu.test(text.slice(Math.max(0, at - 14), at))
  )
    return alone;
  const to = run(/ to /uy, text, first.end);
  const other = to ? signBefore(text, first.end + to[0].length) : null;
  const last = to && other ? numeral(text, other.end) : null;
  if (!last || last.power === 0 || other?.currency !== alone.currency) return alone;
  if (unitAfter(text, last.end, lexicon)) return alone;
  const same = sized(first, last.power);
  return { ...alone, first: same, last: same };
}

function numbers(text: string, at: number, { lexicon, sign }: { lexicon: Lexicon; sign: Sign | null }): Numbers | null {
  const from = sign?.end ?? at;
  const first = (sign ? grouped(text, from) : null) ?? numeral(text, from);
  if (!first) return null;
  const alone: Numbers = { first, last: first, currency: sign?.currency ?? null };
  if (first.rule) return alone;
  const unit = unitAfter(text, first.end, lexicon);
  const more = second(text, first, { from: at, unit });
  if (!more) return sizedAs(text, alone, { at, lexicon, sign: sign !== null && !unit });
  const closing = unitAfter(text, more.last.end, lexicon);
  const one = unit?.type ?? (sign ? 'money' : null);
  const two = more.currency !== null || closing?.type === 'money' ? 'money' : (closing?.type ?? null);
  const spread =
    more.first.power === 0 && more.last.power > 0 && one !== 'percent' ? sized(first, more.last.power) : first;
  const agrees = one === two || one === null || (one === 'money' && two === null && more.last.power > 0);
  const known = two ?? one;
  const plain = one === 'money' && two === null && more.last.power === first.power && first.power === 0;
  if (!(agrees || plain) || !known || spread.low > more.last.high) return alone;
  // "rose by $600m to $9.1bn": how far, and where to.
  // "by 1 to 5 per cent" is a range: the first has no unit.
  const apart = more.last.high >= 4 * spread.low || (one === 'money' && more.currency !== null);
  if (one !== null && apart && BY.test(text.slice(Math.max(0, at - 12), at))) return alone;
  // "grew $90 million to $607 million": the same without "by".
  if (one === 'money' && two === 'money' && movesBefore(text, at)) return alone;
  return { first: spread, last: more.last, currency: alone.currency ?? more.currency };
}

const CENTS =
  /(?:,? (?:and )?)(\d{1,2}|[a-z]+(?:[- ][a-z]+)?)(?: (cents?|pence)| ?(?=[.;]|$| more| and (?:one|two|three)))/iuy;

/** "3 dollars 50 cents": the smaller part belongs to the sum. */
function cents(text: string, at: number): { value: number; end: number } | null {
  const m = run(CENTS, text, at);
  const start = at + (m?.[0].indexOf(m[1] ?? '') ?? 0);
  const n = m ? numeral(text, start) : null;
  if (!m || !n || n.high >= 100 || n.power > 0 || n.end !== start + (m[1]?.length ?? 0)) return null;
  return { value: n.low, end: at + m[0].length };
}

/** "75 USD million": words of size after the currency. */
function trailingSize(text: string, unit: Unit): Unit {
  const m = run(/ (thousand|million|billion|trillion)(?![a-z])/iuy, text, unit.end);
  const power = { thousand: 3, million: 6, billion: 9, trillion: 12 }[(m?.[1] ?? '').toLowerCase()] ?? 0;
  return m ? { ...unit, power: unit.power + power, end: unit.end + m[0].length } : unit;
}

/** The figure that begins at `at`, without hedges. */
function bare(text: string, at: number, lexicon: Lexicon): FigureItem | null {
  const sign = inSet(SIGN_STARTS, text, at) ? signBefore(text, at) : null;
  const n = numbers(text, at, { lexicon, sign });
  if (!n) return null;
  const found = (sign ? null : ofEvery(text, at, n.last.end)) ?? unitAfter(text, n.last.end, lexicon);
  const unit = found?.type === 'money' && n.last.power === 0 ? trailingSize(text, found) : found;
  const other = sign !== null && /^ ?\d/u.test(text.slice(found?.end ?? at, (found?.end ?? at) + 2));
  if (sign && unit && (unit.type !== 'money' || other)) return built(n, { at, sign, unit: null });
  if (!sign && !unit && n.last.worded && n.last.power === 0) return null;
  const item = built(n, { at, sign, unit });
  const rest = unit?.type === 'money' && !sign && n.last.power === 0 ? cents(text, item.end) : null;
  if (!rest) return item;
  const value = item.low + rest.value / 100;
  return { ...item, low: value, high: value, end: rest.end, full: { start: at, end: rest.end } };
}

function built(n: Numbers, { at, sign, unit }: { at: number; sign: Sign | null; unit: Unit | null }): FigureItem {
  const money = sign !== null || n.currency !== null || unit?.type === 'money';
  const power = (unit?.power ?? 0) + (sign?.power ?? 0);
  const shift = power === 0 ? 1 : decimal('1', power);
  const coin = unit?.currency?.split('/') ?? [];
  const share = coin[1] ? Number(coin[1]) : 1;
  return figure({
    type: money ? 'money' : (unit?.type ?? 'number'),
    start: at,
    end: unit?.end ?? n.last.end,
    low: (n.first.low * shift) / share,
    high: (n.last.high * shift) / share,
    currency: n.currency ?? coin[0] ?? null,
    scaled: n.last.power > 0,
    approx: n.last.approx,
    rules: n.last.rule ? [`vague/${n.last.rule}`] : [],
  });
}

const OPENERS: ReadonlySet<string> = new Set(
  [...NUMBER_WORDS, ...WORDED_STARTS].flatMap((w) => [w, (w[0] ?? '').toUpperCase() + w.slice(1)]),
);
const LONGEST_OPENER = Math.max(8, ...[...OPENERS].map((w) => w.length));
/** By the first letter, the lengths of the openers that begin with it, as bits; both words of the dollar too. */
const LENGTHS = new Int32Array(128);
for (const w of [...OPENERS, 'dollar', 'dollars']) {
  const code = w.charCodeAt(0) | 32;
  LENGTHS[code] = (LENGTHS[code] as number) | (1 << w.length);
}
const DOLLAR_WORD = /dollars? (?=\d)/iuy;

/** "dollar 22.5 million". */
function afterWord(text: string, at: number, lexicon: Lexicon): FigureItem | null {
  const m = run(DOLLAR_WORD, text, at);
  const item = m ? bare(text, at + m[0].length, lexicon) : null;
  return item?.type === 'number'
    ? { ...item, type: 'money', currency: 'USD', start: at, full: { start: at, end: item.end } }
    : null;
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A sign of minus before a percent or a sum: "-3%", "-$12m"; "(+12%)" is left as it is. */
function signed(text: string, item: FigureItem): FigureItem {
  const c = text[item.start - 1];
  const minus = (c === '-' || c === '−' || c === '–') && !/[\w%]/u.test(text[item.start - 2] ?? ' ');
  const sum = item.type === 'money' && c !== '–' && /[\s(:]/u.test(text[item.start - 2] ?? ' ');
  return minus && (item.type === 'percent' || sum) ? { ...item, low: -item.high, high: -item.low } : item;
}

/** The figure that begins with a word. */
function opened(text: string, { start, end }: Span, lexicon: Lexicon): FigureItem | null {
  const long = (LENGTHS[text.charCodeAt(start) | 32] ?? 0) >>> (end - start);
  const code = end - start <= 5 && inSet(SIGN_STARTS, text, start);
  if ((long & 1) === 0) return code ? coded(text, start, lexicon) : null;
  const word = text.slice(start, end);
  if (OPENERS.has(word)) return worded(text, start) ?? bare(text, start, lexicon);
  if (code) return coded(text, start, lexicon);
  return word === 'dollar' || word === 'dollars' ? afterWord(text, start, lexicon) : null;
}

/** All figures of a span, in order. */
export function figuresOf(text: string, { start, end }: Span, lexicon: Lexicon): FigureItem[] {
  const found: FigureItem[] = [];
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    let item: FigureItem | null = null;
    let next = i + 1;
    if (isLetter(code)) {
      while (next < text.length && isLetter(text.charCodeAt(next)) && next < end + LONGEST_OPENER) next++;
      if (next - i <= LONGEST_OPENER) item = opened(text, { start: i, end: next }, lexicon);
    } else if (isDigit(code)) {
      next = digitsAt(text, i)?.end ?? afterDigits(text, i, end);
      if (!glued(text, i)) item = bare(text, i, lexicon);
    } else if (code !== 32 && inSet(SIGN_STARTS, text, i)) item = bare(text, i, lexicon);
    if (item) item = spread(text, item, (from) => bare(text, from, lexicon));
    if (item && item.end <= end) found.push(signed(text, item));
    i = item && item.end > i ? item.end : next;
  }
  return found;
}

/** Where a run of digits ends that is too long to be a number. */
function afterDigits(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Letters that are a currency code: RMB5bn, US$3. */
function coded(text: string, at: number, lexicon: Lexicon): FigureItem | null {
  return signBefore(text, at) ? bare(text, at, lexicon) : null;
}

/** A digit inside a name or a longer number (A16z, GPT-4, 4.0.1) does not begin a figure. */
function glued(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return true;
  if ((text[at - 1] === '-' || text[at - 1] === '.') && at > 1 && /[A-Za-z0-9]/u.test(text[at - 2] ?? ' ')) return true;
  return /\d \. $/u.test(text.slice(Math.max(0, at - 4), at));
}
