// Rows of a table: a noun of money and several sums, each of the period that stands above it. Takes the sentences of a text and
// the sums of one row, gives every sum its period; a sum of no known period is left out.
import type { Rule } from '../frame.ts';
import { type FigureItem, isFigure, type Sentence, type TimeItem } from '../item.ts';

/** How many lines above a row its periods may stand. */
const ABOVE = 40;
const YEARS = /(?<!\d)(?:FY ?)?(20\d{2})(?:年度?|[EA])?(?!\d)/gu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENDED = /\b(three|six|nine|twelve|quarter|half|year)[- ]?(?:months?)? ended (\w{3})\w*\.? ?\d{0,2}/iu;

const STATED = /\b(?:months?|quarter|half|year|years)[- ]?(?:ended|to)\b|年度|全年|full[- ]year|fiscal/iu;

const point = (i: { type: string }): i is TimeItem => i.type === 'time' && (i as TimeItem).iso !== null;

/** "Three months ended September 30," above "2025 2024": those quarters. */
function within(year: string, text: string): string {
  const m = ENDED.exec(text);
  const month = MONTHS.indexOf((m?.[2] ?? '').toLowerCase()) + 1;
  if (!m || month === 0 || !/three|quarter/iu.test(m[1] ?? '')) return year;
  return month % 3 === 0 ? `${year}-Q${month / 3}` : `${year}-${String(month).padStart(2, '0')}`;
}

/** The period of a column; `stated` where the table itself says how long it is, so that a year is one. */
const periodOf = (year: string, above: string): Pick<TimeItem, 'iso' | 'refers'> => ({
  iso: within(year, above),
  refers: STATED.test(above) ? 'stated' : undefined,
});

/** The periods of a line that holds nothing else than so many of them. */
function periodsIn(text: string, sentence: Sentence, at: { count: number; above: string }): TimeItem[] | null {
  const line = text.slice(sentence.start, sentence.end);
  const years = [...line.matchAll(YEARS)];
  const times = sentence.items.filter(point);
  const words = line.replace(/[\s|()（）]+/gu, '');
  if (
    times.length === at.count &&
    years.length <= at.count &&
    times.reduce((n, t) => n + t.end - t.start, 0) * 2 > words.length
  )
    return times.map((t) => (/^\d{4}$/u.test(t.iso ?? '') ? { ...t, ...periodOf(t.iso as string, at.above) } : t));
  if (years.length !== at.count || /[a-z]{12}/iu.test(words.replace(/audited|restated/giu, ''))) return null;
  return years.map((m) => {
    const start = sentence.start + m.index;
    return { type: 'time', start, end: start + m[0].length, kind: 'point', ...periodOf(m[1] as string, at.above) };
  });
}

/** Gives the sums of a row their periods; without any only the first counts. Gives the sums that count. */
export function inColumns(
  sentences: readonly Sentence[],
  index: number,
  { text, row }: { text: string; row: readonly FigureItem[] },
): readonly FigureItem[] {
  if (row.length < 2) return row;
  for (let i = index - 1; i >= Math.max(0, index - ABOVE); i--) {
    const sentence = sentences[i];
    if (!sentence) break;
    const before = sentences[i - 1];
    const above = text.slice(before ? before.start : sentence.start, sentence.end);
    const periods = periodsIn(text, sentence, { count: row.length, above });
    if (!periods) continue;
    row.forEach((f, k) => {
      const column = periods[k];
      if (column) f.column = column;
    });
    return row;
  }
  return row.slice(0, 1);
}

/** The sums of a row that no rule has read are of what the first is of, each of its own period. */
export const columns: Rule = {
  name: 'columns',
  find({ drafts, sentence }) {
    const base = drafts.find((d) => d.kind === 'metric' && d.money?.column !== undefined);
    if (!base) return [];
    const rest = sentence.items.filter(
      (i): i is FigureItem => isFigure(i) && i.column !== undefined && !drafts.some((d) => d.money === i),
    );
    return rest.map((money) => ({ ...base, money, when: undefined, also: [] }));
  },
};

/** A bare year above a column is the quarter that the text reports on, a year apart: 2025 and 2024 of a third quarter. */
export function columnDate({ iso, refers }: TimeItem, carried: TimeItem | null | undefined): string | null {
  const part = /^\d{4}(-(?:[QH]\d|\d{2}))$/u.exec(carried?.iso ?? '')?.[1];
  return iso !== null && part && refers !== 'stated' && /^\d{4}$/u.test(iso) ? `${iso}${part}` : iso;
}
