// Quarters by the calendar of the company that reports them: "fourth quarter" told by one whose fiscal fourth quarter ended within
// a hundred days is that one, where the calendar's is farther back. Counts months; writes no dates itself.
import type { Sentence, TimeItem } from '../item.ts';
import type { Published } from '../language.ts';

/** A quarter ends at most so many months before what it brought is told. */
const LATEST = 3;
const NO_REPORTER: ReadonlySet<string> = new Set(['person', 'outlet', 'fund', 'product', 'place', 'regulator']);

/** A month counted from year 0. */
export const monthOf = ({ year, month }: Published): number => year * 12 + month - 1;

/** The fiscal year whose quarter of that number was over, or with `ahead` still runs, when the text was published. */
export function fiscalYearOf(
  pub: Published,
  quarter: number,
  { fye, ahead }: { fye: number; ahead: boolean },
): { year: number; end: number } | null {
  const now = monthOf(pub);
  for (const year of [pub.year + 1, pub.year, pub.year - 1]) {
    const end = year * 12 + fye - 1 - 3 * (4 - quarter);
    const gone = now - end;
    if (ahead ? gone <= 0 && gone > -LATEST : gone >= 1 && gone <= LATEST) return { year, end };
  }
  return null;
}

/** The same, where it is nearer than the quarter of the calendar that the number alone would mean. */
export function nearerFiscal(
  pub: Published,
  iso: string,
  at: { fye: number; ahead: boolean },
): { year: number } | null {
  const m = /^(\d{4})-Q(\d)$/u.exec(iso);
  if (!m || at.fye % 12 === 0) return null;
  const quarter = Number(m[2]);
  const calendar = Number(m[1]) * 12 + 3 * quarter - 1;
  const over = fiscalYearOf(pub, quarter, { fye: at.fye, ahead: false });
  if (over) return calendar >= monthOf(pub) || over.end > calendar ? over : null;
  return at.ahead ? fiscalYearOf(pub, quarter, at) : null;
}

/** The last month of the quarter that closed last. */
export const lastClosed = (pub: Published, fye: number): number =>
  monthOf(pub) - (((((monthOf(pub) - fye) % 3) + 3) % 3) + 1);

/** The last month of the quarter that runs, for who has just closed the one before: its "next quarter". */
export function runningQuarter(pub: Published, fye: number): number | null {
  const gone = ((((monthOf(pub) - fye) % 3) + 3) % 3) + 1;
  const closed = monthOf(pub) - gone;
  return gone === 1 || (gone === 2 && (pub.day ?? 31) <= 20) ? closed + 3 : null;
}

/** The last month of the fiscal year of the company beside a time: named before it, else behind it, else the one told of. */
export function yearEndBeside(sentence: Sentence, time: TimeItem, told: number): number {
  let behind: number | null = null;
  let before: number | null = null;
  for (const i of sentence.items) {
    if (i.type !== 'name' || NO_REPORTER.has(i.row.kind)) continue;
    const end = i.row.fiscal_year_end ?? 12;
    if (i.end <= time.start) before = end;
    else behind ??= end;
  }
  return before ?? behind ?? told;
}
