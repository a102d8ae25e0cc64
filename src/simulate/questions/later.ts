// The text of a scenario file in, what in it is dated after its `as_of` out: a forecast may not rest on what was published
// later. Notes and comments count as the figures do; months that are asked about, and the scenario's own months, do not.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { readingOf } from '../scenario/reading/tree.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Dates as people write them; the groups say year, month and day as far as they are there. */
const DATES: readonly RegExp[] = [
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\d))?(?![\d-])/gu,
  /(?<![\d-])(?<year>(?:19|20)\d\d)[- ]?(?<part>[QH][1-4])\b/giu,
  /\b(?<part>[QH][1-4])(?:,| of|\/| FY)? ?(?<year>(?:19|20)\d\d)\b/giu,
  /\b(?<part>first|second|third|fourth|last) (?:quarter|half) (?:of )?(?<year>(?:19|20)\d\d)\b/giu,
  /\b(?<part>spring|summer|autumn|fall|end|late)(?: of)?[ -](?<year>(?:19|20)\d\d)\b/giu,
  /(?<year>(?:19|20)\d\d)年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?|(?:第?(?<part>[一二三四1-4][季]|上半年|下半年|年?底|年?末|年?[报報]|年度|全年|春|夏|秋|冬)))?/gu,
  new RegExp(String.raw`(?:(?<day>[0-3]?\d) )?\b(?<name>${NAMED}) (?<year>(?:19|20)\d\d)`, 'giu'),
  new RegExp(String.raw`\b(?<name>${NAMED}) (?<day>[0-3]?\d), (?<year>(?:19|20)\d\d)`, 'giu'),
  // A source in brackets: (The Information, 2023).
  /, (?<year>(?:19|20)\d\d)(?=[);:])/gu,
];

/** A year by itself. It may be one that was spoken of beforehand, so it is a remark and no error. */
const YEAR =
  /(?<![\d.,\p{Sc}-])(?:FY ?)?(?<year>20\d\d)(?:\/\d\d)?(?![\d-]|[.,]\d|\s*(?:m|mn|bn|k|x|tn|%|％|亿|億|万|萬|千|倍)(?![a-z]))/giu;

/** Before a year by itself: it is one that was looked forward to. */
const AHEAD =
  /(?:\b(?:for|by|until|through|before|to|into)\s+|\b(?:can|could|may|might|will|would|expect\w*|plan\w*|forecast\w*|guid\w+|target\w*|hope\w*|aim\w*)\b[^.;]*|(?:预计|預計|预期|預期|计划|計劃|将|將|目标|目標)[^。；]*)$/iu;
const LOOKED_BACK = 120;

/** The last month of a part of a year. */
const PARTS: readonly [RegExp, number][] = [
  [/^(?:Q1|first|一季|1季|spring|春)$/iu, 3],
  [/^(?:Q2|H1|二季|2季|上半年|summer|夏)$/iu, 6],
  [/^(?:Q3|三季|3季|third|autumn|fall|秋)$/iu, 9],
  [/./u, 12],
];

/** What stands before a month that is asked about or run, and lines that put a question. */
const ASKED = /(?:\b(?:from|to|start|as_of|id):\s*["']?|^\s*asks:.*)$/u;

/** A date as an ISO prefix, as precise as it is written; a quarter or half ends with its last month. */
function isoOf(groups: Record<string, string | undefined>): string {
  const { year = '', month, day, name, part } = groups;
  const number = name
    ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    : part
      ? (PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? 12)
      : Number(month);
  if (!number) return year;
  const two = (n: number): string => String(n).padStart(2, '0');
  return day ? `${year}-${two(number)}-${two(Number(day))}` : `${year}-${two(number)}`;
}

interface Found {
  start: number;
  end: number;
  date: string;
  /** A year by itself. */
  alone: boolean;
}

/** Is a number that looks like a year the whole of a value: `value: 2030`, `[1990, 2030]`? */
function isFigure(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before] = /\S?(?=\s*$)/u.exec(text.slice(0, start)) ?? [];
  const [after] = /^[^\S\n]*(?:\n|$|\S)/u.exec(text.slice(end)) ?? [];
  return /[:[,{-]/u.test(before ?? '') && /^\s*[,\]}#]?$/u.test(after ?? '');
}

const isAhead = (text: string, { start }: { start: number }): boolean =>
  AHEAD.test(text.slice(Math.max(0, start - LOOKED_BACK), start));

function datesIn(text: string): Found[] {
  return [...DATES, YEAR]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Found[] => {
        const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
        const place = { start: match.index, end: match.index + match[0].length };
        const alone = pattern === YEAR;
        const bare = alone || match[0].endsWith('年');
        if (ASKED.test(line) || (alone && isFigure(text, place)) || (bare && isAhead(text, place))) return [];
        return [{ ...place, date: isoOf(match.groups ?? {}), alone }];
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const isLater = (date: string, asOf: string): boolean => date > asOf.slice(0, date.length);

/** Everything in a file that is dated after `asOf` (an ISO day), each at its place as `question/later`. */
export function laterThan(yaml: string, { file, asOf }: { file: string | null; asOf: string }): Diagnostic[] {
  const { reading, lines } = readingOf(yaml, file);
  lines.addNewLine(0);
  for (let i = yaml.indexOf('\n'); i >= 0; i = yaml.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
  let covered = -1;
  for (const { start, end, date, alone } of datesIn(yaml)) {
    if (start < covered) continue;
    // What is part of a fuller date is not looked at again by itself.
    covered = end;
    if (!isLater(date, asOf)) continue;
    if (alone) {
      const said = [
        `${date} is after ${asOf}: is it known from later?`,
        'Say by when it was expected.',
        'warning',
      ] as const;
      reading.note('question/later', { start, end }, said);
      continue;
    }
    const message = `${date} is after ${asOf}, the day by which everything in this file was known.`;
    const remedy = 'Take out what was published later, or set a later "as_of".';
    reading.note('question/later', { start, end }, [message, remedy]);
  }
  return reading.diagnostics;
}

/** The statements of a file that were published after `asOf`; `published` gives the day of each statement's source. */
export function claimsLaterThan(
  claims: readonly string[],
  { file, asOf, published }: { file: string | null; asOf: string; published: ReadonlyMap<string, string> },
): Diagnostic[] {
  return claims.flatMap((id): Diagnostic[] => {
    const date = published.get(id);
    if (date === undefined || !isLater(date, asOf)) return [];
    const message = `The statement ${id} was published on ${date}, after ${asOf}.`;
    const remedy = 'Take it out of the scenario, or set a later "as_of".';
    return [{ code: 'question/later', severity: 'error', message, remedy, at: { file }, claims: [id] }];
  });
}
