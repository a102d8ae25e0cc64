// English dates and periods against the publication date (Q3 2025; the June quarter; last September; fiscal 2026; eight quarters
// before), from folded text, as precise as the words. Without that date a relative word stays unplaced (null), never "today".
import type { Span } from '../../../model/document.ts';
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { selector } from '../../match/begins.ts';
import { charset, inSet } from '../../match/charset.ts';
import { dayBefore, MONTH, monthAway, monthOf, nearestMonth, WEEKDAYS } from './calendar.ts';
import { PART_OF, STRETCH_WORDS, STRETCHES } from './stretches.ts';
import {
  type Build,
  bareMonth,
  endedIn,
  fiscal,
  full,
  lower,
  monthDay,
  NUMBERS,
  numbered,
  quarterNumber,
  RELATIVE,
  relative,
  shiftOr,
  span,
  WHEN,
  weekday,
} from './times.ts';
import { WHOLE_WORDS, WHOLES } from './whole.ts';

const YEAR = String.raw`(\d{4})`;
const COUNT = String.raw`(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|several|a few)`;
const QUARTER = String.raw`(first|second|third|fourth|final|last|1st|2nd|3rd|4th)`;
const y = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![A-Za-z0-9])`, 'iuy');
const FY = String.raw`(?:fiscal(?: year)?|financial year|FY) ?(?:'|’)?(\d{4}|\d{2})`;
const YEARS_AGO = String.raw`(?:last year|next year|this year)`;

/** Patterns in order of preference; each is tried where a time can begin. */
const PATTERNS: [RegExp, Build][] = [
  [y(String.raw`(\d{4})-(\d{2})-(\d{2})`), (m) => ({ iso: m[0] })],
  [
    y(String.raw`(?:the )?${QUARTER}[- ](?:fiscal )?quarter(?: (?:of|in) (?:its |the )?|,? )${FY}`),
    (m, pub) => fiscal(m[2], quarterNumber(m[1]), pub),
  ],
  [
    y(
      String.raw`(?:its |the )?(?:fiscal ${QUARTER}[- ]quarter|${QUARTER}[- ]fiscal[- ]quarter|${QUARTER} quarter of (?:its|the) (?:fiscal|financial) year)`,
    ),
    (m, pub) => fiscal(undefined, quarterNumber(m[1] ?? m[2] ?? m[3]), pub),
  ],
  [y(String.raw`Q([1-4]) ?(?:of )?${FY}`), (m, pub) => fiscal(m[2], Number(m[1]), pub)],
  [y(String.raw`${FY} ?Q([1-4])`), (m, pub) => fiscal(m[1], Number(m[2]), pub)],
  [y(String.raw`${FY}['’]?s? ${QUARTER}[- ]quarter`), (m, pub) => fiscal(m[1], quarterNumber(m[2]), pub)],
  [y(FY), (m, pub) => fiscal(m[1], null, pub)],
  [
    y(
      String.raw`(this|last|next|the current|the previous|the) (?:fiscal|financial) year(?! (?:to|ended|ending|through|that ended|which ended)\b)`,
    ),
    (m, pub) => ({
      iso: pub ? `${pub.year + (RELATIVE[lower(m[1])] ?? 0)}` : null,
      refers: `fiscal 0 0 ${RELATIVE[lower(m[1])] ?? 0}`,
    }),
  ],
  [
    y(String.raw`(?:the )?Q([1-4])(?: of)?,? ?(?:${YEAR}|'(\d{2}))`),
    (m) => ({ iso: `${m[2] ?? full(m[3])}-Q${m[1]}` }),
  ],
  [
    y(String.raw`${YEAR} ?-?Q([1-4])|([1-4])Q ?(\d{4}|\d{2})`),
    (m) => ({ iso: m[1] ? `${m[1]}-Q${m[2]}` : `${full(m[4])}-Q${m[3]}` }),
  ],
  [
    y(String.raw`(?:the )?${QUARTER}[- ]quarter(?: of| in|,)? ${YEAR}`),
    (m) => ({ iso: `${m[2]}-Q${quarterNumber(m[1])}` }),
  ],
  [
    y(String.raw`(?:the )?${QUARTER}[- ]quarter (?:of )?(last|this|next) year`),
    (m, pub) => ({ iso: pub ? `${pub.year + (WHEN[lower(m[2])] ?? 0)}-Q${quarterNumber(m[1])}` : null }),
  ],
  [
    y(String.raw`(?:the )?${QUARTER}[- ]half (?:of )?(?:${YEAR}|(last|this|next) year)`),
    (m, pub) => ({
      iso:
        m[2] || pub
          ? `${m[2] ?? (pub as Published).year + (WHEN[lower(m[3])] ?? 0)}-H${Math.min(2, quarterNumber(m[1]))}`
          : null,
    }),
  ],
  [
    y(String.raw`H([12]) ?${YEAR}|([12])H ?(\d{4}|\d{2})`),
    (m) => ({ iso: m[1] ? `${m[2]}-H${m[1]}` : `${full(m[4])}-H${m[3]}` }),
  ],
  [
    y(
      String.raw`(?:the )?(?:same )?(?:three months|quarter|third quarter|second quarter|first quarter|fourth quarter|period)(?: that)? (?:to|ended|ending|through)(?: in| on)? (?:the end of )?(?:\d{1,2} )?(?:early |late )?${MONTH}(?: \d{1,2})?(?:,? ${YEAR})?`,
    ),
    (m, pub) => endedIn(m, pub, 3),
  ],
  [
    y(
      String.raw`(?:the )?(?:six months|half(?:[- ]year)?) (?:to|ended|ending|through)(?: in| on)? (?:the end of )?(?:\d{1,2} )?${MONTH}(?: \d{1,2})?(?:,? ${YEAR})?`,
    ),
    (m, pub) => endedIn(m, pub, 6),
  ],
  [
    y(
      String.raw`(?:the )?(?:fiscal |financial )?(?:years?|twelve months|12 months) (?:to|ended|ending|through|that ended|which ended)(?: in| on)? (?:the end of )?(?:\d{1,2} )?${MONTH}(?: \d{1,2})?(?:,? ${YEAR})?`,
    ),
    (m, pub) => endedIn(m, pub, 12),
  ],
  [
    y(String.raw`(?:the )?(?:same )?(?:three months|quarter|period) (?:of|in) ${YEAR}`),
    (m) => ({ iso: `${m[1]}`, refers: `same ${m[1]}` }),
  ],
  [y(String.raw`(?:the )?${MONTH}[- ]quarter(?: of ${YEAR})?`), (m, pub) => endedIn(m, pub, 3)],
  [
    y(String.raw`(?:between )?${MONTH} ?(?:and|to|-|–|through) ?${MONTH}(?: quarter)?(?:,? ${YEAR})?`),
    (m, pub) => span(m, pub),
  ],
  [y(String.raw`${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`), (m) => monthDay(monthOf(m[1]), m[2], Number(m[3]))],
  [
    y(String.raw`(\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}`),
    (m) => monthDay(monthOf(m[2]), m[1], Number(m[3])),
  ],
  [
    y(String.raw`(?:early |late |mid-|mid |end-)?${MONTH}(?: of)?,? ${YEAR}`),
    (m) => monthDay(monthOf(m[1]), undefined, Number(m[2])),
  ],
  [
    y(String.raw`${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?! ?(?:per|%|million|billion|bn))`),
    (m, pub) => (pub ? monthDay(monthOf(m[1]), m[2], nearestMonth(pub, monthOf(m[1]))) : { iso: null }),
  ],
  [
    y(String.raw`(\d{1,2})(?:st|nd|rd|th)? ${MONTH}`),
    (m, pub) => (pub ? monthDay(monthOf(m[2]), m[1], nearestMonth(pub, monthOf(m[2]))) : { iso: null }),
  ],
  [
    y(
      String.raw`(?:(last|this|next|early|late|mid|in|by|since|until) ?-?)?${MONTH}(?! \d)(?!,? \d{4})(?: of)?( ${YEARS_AGO})?`,
    ),
    (m, pub) => bareMonth(m, pub),
  ],
  [
    // "last quarter" is the one before this, wherever it stands in its year.
    y(
      String.raw`(?:the )?(?:(?!last)${QUARTER}[- ]quarter(?! of (?:its|the|all)| ever\b| (?:in which|on record|to (?:top|exceed|show|bring))\b)|Q([1-4]))`,
    ),
    (m, pub) => numbered(quarterNumber(m[1] ?? m[2]), pub),
  ],
  [
    y(String.raw`(?:the )?(first|second)[- ]half`),
    (m, pub) => ({
      iso: pub ? `${m[1] === 'second' && pub.month < 7 ? pub.year - 1 : pub.year}-H${quarterNumber(m[1])}` : null,
    }),
  ],
  [
    y(
      String.raw`(?:the |a )?(?:year[- ]ago|same|corresponding) (?:quarter|period|half)(?: (?:of |in )?(?:last|the (?:previous|prior|preceding)) year| (?:a|one) year (?:ago|earlier|before)| the year before)?|year[- ](?:on|over)[- ]year`,
    ),
    (m) =>
      /^year[- ]o/iu.test(m[0]) ? { iso: null, kind: 'span' } : { iso: null, kind: 'compared', refers: 'back 1 year' },
  ],
  [
    y(String.raw`${COUNT} (year|quarter|month|week|day)s? (?:ago)`),
    (m, pub) => ((NUMBERS[lower(m[1])] ?? Number(m[1])) > 0 ? shiftOr(m, pub) : null),
  ],
  [
    y(String.raw`${COUNT} (year|quarter|month|week|day)s? (?:earlier|before|previously|prior)`),
    (m) => ({
      iso: null,
      kind: 'compared',
      refers: `back ${NUMBERS[lower(m[1])] ?? (Number(m[1]) || 1)} ${lower(m[2])}`,
    }),
  ],
  [
    y(
      String.raw`(?:the )(?:year|quarter|month) (?:before|earlier)(?! last)|(?:in |for |during )?(?:the )(?:previous|prior|preceding) (?:year|quarter|month)(?!s)`,
    ),
    (m) => ({ iso: null, kind: 'compared', refers: `back 1 ${lower(/year|quarter|month/iu.exec(m[0])?.[0])}` }),
  ],
  [y(String.raw`(?:the )?year before last`), (_m, pub) => ({ iso: pub ? `${pub.year - 2}` : null })],
  [
    y(String.raw`(?:earlier |later |early |late )?(this|last|next|the current) (year|quarter|month|week)`),
    (m, pub) => relative(lower(m[1]), lower(m[2]), pub),
  ],
  [
    y(
      String.raw`(?:late |early |earlier )?(?:on |since |by |until |last |this |next )?(${WEEKDAYS})(?: (?:morning|afternoon|evening|night))?`,
    ),
    (m, pub) => weekday(m, pub),
  ],
  [
    y(String.raw`(?:at |by |before )?(?:the )?year[- ]end|(?:at |by |before )?the end of the (?:year|period|quarter)`),
    () => ({ iso: null, refers: 'end' }),
  ],
  [
    y(String.raw`(?:at |since |from )?the (?:start|beginning) of (?:the|this) year`),
    (_m, pub) => ({ iso: pub ? `${pub.year}-01` : null }),
  ],
  [y('yesterday'), (_m, pub) => ({ iso: pub?.day ? dayBefore(pub, 1) : pub ? monthAway(pub, 0) : null })],
  [
    y('today|tonight|this (?:morning|afternoon|evening)'),
    (_m, pub) => ({ iso: pub?.day ? dayBefore(pub, 0) : pub ? monthAway(pub, 0) : null }),
  ],
  [
    y(
      String.raw`(?:early |earlier |late |mid-?|mid |end-|spring |summer |autumn |fall |winter )?(?:in |by |of |during |since |until )?((?:19|20)\d{2})(?!-?\d|,\d|%| ?(?:million|billion|bn|users|people|employees|companies|customers|GPUs|chips|employees))`,
    ),
    (m) => ({ iso: m[1] ?? null }),
  ],
  [
    y(
      String.raw`(?:over |for |in |within |during |across |through )?(?:the )?(?:next|coming|following) (?:${COUNT} )?(?:years?|decade|months?|quarters?|weeks?)`,
    ),
    () => ({ iso: null, kind: 'future' }),
  ],
  [
    y(
      String.raw`(?:over |for |in |within |during |across )?(?:the )?(?:last|past|previous) (?:${COUNT} )?(?:years?|decade|months?|quarters?|weeks?)(?! of (?:\d{4}|the year|last year|fiscal))`,
    ),
    (m, pub) => ({ iso: pub && /year$/iu.test(m[0]) && !m[1] ? `${pub.year}` : null, kind: 'span' }),
  ],
  [
    y(
      String.raw`(?<!\b(?:account\w{0,3}|responsible) )(?:over|for|in|within|during|across|through|after|every|each|spanning|up to|as long as) ${COUNT}[- ](?:years?|months?|quarters?(?!${PART_OF})|weeks?|decades?)|${COUNT}-(?:year|month)`,
    ),
    () => ({ iso: null, kind: 'span' }),
  ],
  [
    y('recently|lately|in recent (?:weeks|days|months)|of late|latest'),
    (m, pub) => (lower(m[0]) === 'latest' ? null : { iso: pub ? monthAway(pub, 0) : null, kind: 'recent' }),
  ],
];

const OPEN: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december ' +
    'first second third fourth final last this next the its q1 q2 q3 q4 h1 h2 fy fiscal financial quarter three same six half year years twelve between in by since until early late mid end on over for ' +
    'within during across through after every each spanning up at as a an one two four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty several previous prior coming past current yesterday today tonight recently lately of earlier later ' +
    'monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter fy24 fy25 fy26 fy27 ' +
    `${STRETCH_WORDS} ${WHOLE_WORDS}`
  ).split(' '),
);
const LONGEST_OPEN = Math.max(...[...OPEN].map((w) => w.length));
/** By the first letter, the lengths of the words that begin with it, as bits. */
const LENGTHS = new Int32Array(128);
for (const w of OPEN) LENGTHS[w.charCodeAt(0)] = (LENGTHS[w.charCodeAt(0)] as number) | (1 << w.length);
/** Before digits: they go on with a number. */
const GLUED = charset('0123456789.,$€£¥');

/** The end of a word: letters, and up to four digits (fy2024). */
function wordEnd(text: string, { start, end: limit }: Span): number {
  let end = start;
  for (let c = text.charCodeAt(end) | 32; end < limit && c >= 97 && c <= 122; c = text.charCodeAt(end) | 32) end++;
  return digitsEnd(text, end, end + 4);
}

/** All times of a span, in order. */
export function periodsOf(text: string, { start, end }: Span, pub: Published | null): TimeItem[] {
  const found: TimeItem[] = [];
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!digit && !letter) {
      i++;
      continue;
    }
    const next = letter ? wordEnd(text, { start: i, end }) : digitsEnd(text, i, end);
    const open = digit ? next - i <= 4 && !inSet(GLUED, text, i - 1) : next - i <= LONGEST_OPEN;
    const known = digit || (((LENGTHS[code | 32] as number) >>> (next - i)) & 1) === 1;
    const word = open && known ? text.slice(i, next) : '';
    const item =
      open && known && (digit || OPEN.has(word.toLowerCase()))
        ? timeAt(text, { start: i, end: next, word }, pub)
        : null;
    if (item && item.end <= end) found.push(item);
    i = item && item.end <= end ? item.end : next;
  }
  return found;
}

function digitsEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return end;
}

const select = selector([...WHOLES, ...STRETCHES, ...PATTERNS], ([pattern]) => pattern);

function timeAt(text: string, { start, end, word }: Span & { word: string }, pub: Published | null): TimeItem | null {
  // No pattern tells numbers apart by their third digit.
  const known = word.length > 2 && text.charCodeAt(start) < 58 ? `${word.slice(0, 2)}0000`.slice(0, word.length) : word;
  for (const [pattern, build] of select(known, text.slice(end, end + 3))) {
    pattern.lastIndex = start;
    const m = pattern.exec(text);
    const made = m && build(m, pub);
    if (m && made) return { type: 'time', start, end: start + m[0].length, kind: 'point', ...made };
  }
  return null;
}
