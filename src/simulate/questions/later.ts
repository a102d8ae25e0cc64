// The text of a scenario file in, what in it is dated after its `as_of` out: a forecast may not rest on what was published
// later. Notes and comments count as the figures do; months that are asked about, and the scenario's own months, do not.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { readingOf } from '../scenario/reading/tree.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Dates as people write them; the groups say year, month and day as far as they are there. */
const DATES: readonly RegExp[] = [
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\d))?(?![\d-])/gu,
  /(?<![\d-])(?<year>(?:19|20)\d\d)[- ]?Q(?<quarter>[1-4])/gu,
  /(?<year>(?:19|20)\d\d)年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/gu,
  new RegExp(String.raw`(?:(?<day>[0-3]?\d) )?\b(?<name>${NAMED}) (?<year>(?:19|20)\d\d)`, 'giu'),
  new RegExp(String.raw`\b(?<name>${NAMED}) (?<day>[0-3]?\d), (?<year>(?:19|20)\d\d)`, 'giu'),
  // A source in brackets: (The Information, 2023).
  /, (?<year>(?:19|20)\d\d)(?=[);:])/gu,
];

/** What stands before a month that is asked about or run, and lines that put a question. */
const ASKED = /(?:\b(?:from|to|start|as_of|id):\s*["']?|^\s*asks:.*)$/u;

/** A date as an ISO prefix, as precise as it is written; a quarter ends with its last month. */
function isoOf(groups: Record<string, string | undefined>): string {
  const { year = '', month, day, name, quarter } = groups;
  const number = name
    ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    : quarter
      ? Number(quarter) * 3
      : Number(month);
  if (!number) return year;
  const two = (n: number): string => String(n).padStart(2, '0');
  return day ? `${year}-${two(number)}-${two(Number(day))}` : `${year}-${two(number)}`;
}

interface Found {
  start: number;
  end: number;
  date: string;
}

function datesIn(text: string): Found[] {
  return DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
      if (ASKED.test(line)) return [];
      return [{ start: match.index, end: match.index + match[0].length, date: isoOf(match.groups ?? {}) }];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
}

const isLater = (date: string, asOf: string): boolean => date > asOf.slice(0, date.length);

/** Everything in a file that is dated after `asOf` (an ISO day), each at its place as `question/later`. */
export function laterThan(yaml: string, { file, asOf }: { file: string | null; asOf: string }): Diagnostic[] {
  const { reading, lines } = readingOf(yaml, file);
  lines.addNewLine(0);
  for (let i = yaml.indexOf('\n'); i >= 0; i = yaml.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
  let covered = -1;
  for (const { start, end, date } of datesIn(yaml)) {
    if (start < covered || !isLater(date, asOf)) continue;
    covered = end;
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
