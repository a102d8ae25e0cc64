// English stretches that a report sums up beside its quarter: full-year revenue, annual sales, net income for the year, the
// nine months. Takes a time with the period told of and the calendar of the company; gives the year it means.
import type { TimeItem } from '../../item.ts';
import type { Published } from '../../language.ts';
import { pad } from './calendar.ts';
import type { Build } from './times.ts';

const y = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![A-Za-z0-9])`, 'iuy');

/** What is counted by the year. */
const COUNTED =
  '(?:revenues?|sales|turnover|income|profits?|earnings|loss(?:es)?|results?|net|gross|operating|adjusted|pre-tax|core|EBITDA|EBIT|capex|capital|spending|free|cash|bookings|output|production|deliveries|shipments|margins?|growth|guidance|forecasts?|outlook|targets?|total|group|underlying|attributable)';
/** "the year to June", "the year since", "the year 2024": told more closely than by these words. */
const NO_MORE =
  "(?! ?(?:to|ended|ending|end|through|until|till|that|which|when|before|earlier|after|since|of|so|ahead|prior|just|from|began|started|following|and|on|over|in which|as a whole of|ago|later|now|beginning|starting|then|by|19|20|’s|'s)\\b)";
/** "later in the year" tells a part of it. */
const NO_PART =
  '(?<!\\b(?:earlier|later|late|early|point|time|times|half|rest|remainder|part|months?|quarters?|halfway|midway|stage|days?|weeks?) )';

const whole: Build = () => ({ iso: null, kind: 'span', refers: 'whole year' });
const annual: Build = () => ({ iso: null, kind: 'span', refers: 'whole annual' });
const months: Build = () => ({ iso: null, kind: 'span', refers: 'whole months' });

export const WHOLES: [RegExp, Build][] = [
  [
    y(
      `${NO_PART}(?:(?:for|in|during|over|across) )?(?:the |its |a )?(?:full|whole|entire)[- ](?:fiscal |financial )?year(?! (?:\\d|ended|ending|to |through|of ))(?!['’]s)`,
    ),
    whole,
  ],
  [y(`${NO_PART}(?:for|in|during|over) (?:the|its) (?:fiscal |financial )?year${NO_MORE}`), whole],
  [y(`annual(?= (?!recurring|run|general)(?:${COUNTED} ){0,2}${COUNTED}\\b)`), annual],
  [
    y(
      '(?:(?:for|in|during|over) the )?nine[- ]months?(?! (?:to|ended|ending|through|of|ago|earlier|before|later|since|that|after|from|period (?:to|ended|ending)))',
    ),
    months,
  ],
];

/** Words that these can begin with. */
export const WHOLE_WORDS = 'full whole entire annual nine its the for in during over across a';

interface Told {
  pub: Published | null;
  /** The period of the report. */
  period: TimeItem | null;
  /** The last month of the fiscal year of whose report it is. */
  fye: number;
  /** The last month of the period told of. */
  end: string | null;
}

/** The fiscal year that holds a month. */
const yearOf = (month: string, fye: number): number =>
  Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) > fye ? 1 : 0);

/** The year that such words mean of what is done; of what is to come, the year that the news is of (kept in `refers`). */
export function wholeYear(time: TimeItem, { pub, period, fye, end }: Told): Pick<TimeItem, 'iso' | 'refers'> {
  const { refers } = time;
  const now = pub ? `${pub.year}-${pad(pub.month)}` : null;
  const part = /-[QH]\d$/u.test(period?.iso ?? '');
  const coming = now && `whole ${yearOf(now, fye)}`;
  if (!part && period?.iso?.length === 4) return { iso: period.iso, refers: coming ?? refers };
  // "a firm with annual sales of F": of no year that the text tells.
  if (refers !== 'whole year' && !part) return { iso: null, refers };
  const base = part && end ? end : now;
  if (!base) return { iso: null, refers };
  const year = yearOf(base, fye);
  if (refers === 'whole months') return { iso: `${year}`, refers };
  const open = now !== null && `${year}-${pad(fye)}` > now;
  return { iso: `${open ? year - 1 : year}`, refers: coming ?? refers };
}

/** The year that a forecast for a whole year means, when that is told. */
export const comingYear = ({ refers }: TimeItem): string | null => /^whole (\d{4})$/u.exec(refers ?? '')?.[1] ?? null;
