// Parts, multiples and rates in words: a third, two-thirds, just under half, doubled, threefold, low teens,
// double-digit growth. Takes folded text and a place, gives a figure or null.
import type { FigureItem } from '../../item.ts';
import { byFirst } from '../../match/begins.ts';

/** A figure item with nothing but what is given. */
export function figure(
  given: Partial<FigureItem> & Pick<FigureItem, 'type' | 'start' | 'end' | 'low' | 'high'>,
): FigureItem {
  const span = { start: given.start, end: given.end };
  return { approx: null, currency: null, unit: '', scaled: false, full: span, rules: [], ...given };
}

const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const COUNTS: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };

const FRACTION =
  /(?:(an?|one|two|three|four|five|six|seven|eight|nine)[ -])(half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?![a-z])/iuy;
/** "a fifth cheaper", "a third more". */
const COMPARED =
  /^ (?:cheaper|dearer|costlier|less|more|lower|higher|smaller|larger|bigger|faster|above|below|off)\b/iu;
const SIZED = /^(?: of)?(?: an?)? (?:m|b|tr)illion/iu;
const HALF = /half(?![a-z-])(?! (?:an? |year|hour|time|dozen|way|million|billion|trillion))/iuy;
const MULTIPLES: [RegExp, number][] = [
  [/(?:more than )?doubl(?:ed|ing|es|e)(?![a-z-])(?! (?:down|digit))/iuy, 2],
  [/(?:tripl|trebl)(?:ed|ing|es|e)(?![a-z-])/iuy, 3],
  [/quadrupl(?:ed|ing|es|e)(?![a-z-])/iuy, 4],
  [/quintupl(?:ed|ing|es|e)(?![a-z-])/iuy, 5],
  [/halv(?:ed|ing|es|e)(?![a-z-])/iuy, 0.5],
  [/twice(?![a-z-])/iuy, 2],
  [/thrice(?![a-z-])/iuy, 3],
];
const multiplesAt = byFirst(MULTIPLES, ([pattern]) => pattern);
const FOLD = /(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred)-?fold(?![a-z])/iuy;
const FOLDS: Record<string, number> = { ...COUNTS, ten: 10, twelve: 12, twenty: 20, hundred: 100 };
const DIGITS: [RegExp, number, number, string][] = [
  [/low[- ](?:to[- ]mid[- ])?teens(?![a-z])/iuy, 11, 13, 'low-teens'],
  [/mid[- ](?:to[- ]high[- ])?teens(?![a-z])/iuy, 14, 16, 'mid-teens'],
  [/high[- ]teens(?![a-z])/iuy, 17, 19, 'high-teens'],
  [/low[- ]single[- ]digits?(?![a-z])/iuy, 1, 3, 'low-single-digits'],
  [/mid[- ]single[- ]digits?(?![a-z])/iuy, 4, 6, 'mid-single-digits'],
  [/high[- ]single[- ]digits?(?![a-z])/iuy, 7, 9, 'high-single-digits'],
  [/low[- ]double[- ]digits?(?![a-z])/iuy, 10, 13, 'low-double-digits'],
  [/single[- ]digits?(?![a-z])/iuy, 1, 9, 'single-digits'],
  [/double[- ]digits?(?![a-z])/iuy, 10, 99, 'double-digits'],
  [/triple[- ]digits?(?![a-z])/iuy, 100, 999, 'triple-digits'],
];
const digitsAt = byFirst(DIGITS, ([pattern]) => pattern);
const TENS = /(low|mid|high)[- ](20|30|40|50|60|70|80|90)s(?![a-z])/iuy;

const singleAt = byFirst([FRACTION, HALF, FOLD, TENS], (pattern) => pattern);

const run = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A pattern at a place where its first character lets it match. */
const tried = (pattern: RegExp, text: string, at: number): RegExpExecArray | null =>
  singleAt(text.charCodeAt(at)).includes(pattern) ? run(pattern, text, at) : null;

/** A quarter is a time, a third an ordinal, unless a part of something follows or a hedge stands before. */
function fraction(text: string, at: number): FigureItem | null {
  const m = tried(FRACTION, text, at);
  if (!m) return null;
  const name = (m[2] ?? '').toLowerCase();
  const end = at + m[0].length;
  if (SIZED.test(text.slice(end, end + 16))) return null;
  const compared = COMPARED.test(text.slice(end, end + 18));
  if (compared) return part(at, end, (100 * (COUNTS[(m[1] ?? '').toLowerCase()] ?? 1)) / (PARTS[name] ?? 1));
  const next = text.slice(end, end + 5);
  const article =
    /^an?$/iu.test(m[1] ?? '') &&
    !/\b(?:by|up|down|nearly|almost|about|roughly|over|than|under|around|only) $/iu.test(
      text.slice(Math.max(0, at - 9), at),
    );
  if (!article && name === 'quarter' && /^an?$/iu.test(m[1] ?? '') && !/^(?: of |[,.])/u.test(next)) return null;
  if (article && /^(?: of a?n? ?$| of (?!a\b|an\b))/u.test(`${next} `) === false && !/^[,.;]/u.test(next)) return null;
  if (article && name === 'quarter' && !next.startsWith(' of')) return null;
  if (article && name !== 'half' && name !== 'quarter' && !next.startsWith(' of')) return null;
  const count = COUNTS[(m[1] ?? '').toLowerCase()] ?? 1;
  const value = (100 * count) / (PARTS[name] ?? 1);
  return part(at, end, value);
}

function half(text: string, at: number): FigureItem | null {
  const m = tried(HALF, text, at);
  if (!m) return null;
  if (
    /(?:first|second|latter|other|better|a|and an?|the|last|this|next)[ -]$/iu.test(text.slice(Math.max(0, at - 8), at))
  )
    return null;
  return part(at, at + m[0].length, 50);
}

const part = (start: number, end: number, value: number): FigureItem => {
  const rounded = Math.round(value * 1000) / 1000;
  return figure({ type: 'percent', start, end, low: rounded, high: rounded, rules: ['share/word'] });
};

function multiple(text: string, at: number): FigureItem | null {
  for (const [pattern, value] of multiplesAt(text.charCodeAt(at))) {
    const m = run(pattern, text, at);
    if (m)
      return figure({
        type: 'multiple',
        start: at,
        end: at + m[0].length,
        low: value,
        high: value,
        rules: ['multiple/word'],
      });
  }
  const fold = tried(FOLD, text, at);
  const value = FOLDS[(fold?.[1] ?? '').toLowerCase()];
  return fold && value !== undefined
    ? figure({
        type: 'multiple',
        start: at,
        end: at + fold[0].length,
        low: value,
        high: value,
        rules: ['multiple/word'],
      })
    : null;
}

/** "low teens", "double-digit growth", "in the low 20s": rates of percent. */
function digits(text: string, at: number): FigureItem | null {
  for (const [pattern, low, high, rule] of digitsAt(text.charCodeAt(at))) {
    const m = run(pattern, text, at);
    if (!m || /^[- ](?:million|billion|trillion)/iu.test(text.slice(at + m[0].length, at + m[0].length + 9))) continue;
    const unit = run(/[ -](?:percent(?:age)?|per cent|%)(?![a-z])(?! points?)/iuy, text, at + m[0].length);
    const end = at + m[0].length + (unit?.[0].length ?? 0);
    return figure({ type: 'percent', start: at, end, low, high, rules: [`vague/${rule}`] });
  }
  const tens = tried(TENS, text, at);
  if (!tens) return null;
  const base = Number(tens[2]);
  const low = { low: 1, mid: 4, high: 7 }[(tens[1] ?? '').toLowerCase()] ?? 0;
  const high = low + 2;
  return figure({
    type: 'percent',
    start: at,
    end: at + tens[0].length,
    low: base + low,
    high: base + high,
    rules: ['vague/decade'],
  });
}

/** A part, multiple or rate in words that begins here. */
export function worded(text: string, at: number): FigureItem | null {
  return multiple(text, at) ?? digits(text, at) ?? fraction(text, at) ?? half(text, at);
}

export const WORDED_STARTS: readonly string[] =
  'doubled doubling doubles double tripled tripling triples triple trebled trebling trebles treble quadrupled quadrupling quadruples quadruple quintupled quintupling halved halving halves halve twice thrice twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twelvefold twentyfold hundredfold low mid high single double triple half an a one'.split(
    ' ',
  );
