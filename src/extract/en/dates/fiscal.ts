// The fiscal calendar that an English text declares of the company it is about ("first quarter of fiscal 2026, ended April 27",
// "fiscal year ended June 30"). Takes the text, gives the month in which the fiscal year ends.
import { MONTH, monthOf } from './calendar.ts';

const ENDED = `(?:that |which )?(?:ended|ending|ends)(?: on| in)? ${MONTH}(?: (\\d{1,2})(?!\\d))?`;
const QUARTER = new RegExp(
  `\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter|(?:fiscal )?Q([1-4]))(?:,? (?:of|for) (?:its |the )?(?:fiscal|financial)?(?: year)? ?(?:FY)?\\d{2,4},?| \\d{4},?| results)*(?: for the (?:quarter|period|three months))?,? ${ENDED}`,
  'iu',
);
const YEAR = new RegExp(`\\b(?:fiscal|financial) year(?: \\d{4},?)? ${ENDED}`, 'iu');
const NUMBERS = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'];

/** Weeks end a few days into the next month: what ends by the tenth is that of the month before. */
const LATEST_SPILL = 10;

const month = (word: string | undefined, day: string | undefined): number => {
  const at = monthOf(word);
  return at > 0 && day && Number(day) <= LATEST_SPILL ? ((at + 10) % 12) + 1 : at;
};

/** The last month of the fiscal year, 1 to 12; null where the text does not say. */
export function declaredYearEnd(text: string): number | null {
  const year = YEAR.exec(text);
  const end = year ? month(year[1], year[2]) : 0;
  if (end > 0) return end;
  const quarter = QUARTER.exec(text);
  if (!quarter) return null;
  const number = quarter[2] ? Number(quarter[2]) : (NUMBERS.indexOf((quarter[1] ?? '').toLowerCase()) % 4) + 1;
  const closed = month(quarter[3], quarter[4]);
  return closed > 0 ? ((closed - 1 + 3 * (4 - number)) % 12) + 1 : null;
}
