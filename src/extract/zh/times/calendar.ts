// Calendar arithmetic of the Chinese periods: months and quarters away from the publication, weekdays, and fiscal
// quarters as the calendar months they end in. Pure integers; no clock.
import type { Published } from '../../language.ts';

export const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** A month counted from year 0 as ISO. */
const monthIso = (index: number): string => `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;

/** Month `offset` months from the publication month. */
export const monthAway = (pub: Published, offset: number): string => monthIso(pub.year * 12 + pub.month - 1 + offset);

export function quarterAway(pub: Published, offset: number): string {
  const index = pub.year * 4 + Math.floor((pub.month - 1) / 3) + offset;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** Days since 1970-01-01 of a civil date, and back (Hinnant, "chrono-compatible low-level date algorithms"). */
function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}

function isoOf(days: number): string {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${pad(month)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1)}`;
}

/** The day `offset` days from publication; its month when the day is unknown. */
export const dayAway = (pub: Published, offset: number): string =>
  pub.day === null ? monthAway(pub, 0) : isoOf(daysOf(pub.year, pub.month, pub.day) + offset);

/** The day after one. */
export const dayAfter = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return isoOf(daysOf(year ?? 0, month ?? 1, day ?? 1) + 1);
};

/** The latest such weekday (Monday = 0) not after publication; with `weeks` = -1 that of the week before. */
export function weekday(pub: Published, day: number, weeks: number | null): string {
  if (pub.day === null) return monthAway(pub, 0);
  const today = daysOf(pub.year, pub.month, pub.day);
  const now = (((today + 3) % 7) + 7) % 7;
  if (weeks !== null) return isoOf(today - now + day + weeks * 7);
  return isoOf(today - ((now - day + 7) % 7));
}

/** A quarter of the fiscal year that ends in month `fye` of `year`: a calendar quarter where it is one, else its last month. */
export function fiscalQuarter(year: number, quarter: number, fye: number): string {
  const last = year * 12 + fye - 1 - (4 - quarter) * 3;
  const month = (last % 12) + 1;
  return month % 3 === 0 ? `${Math.floor(last / 12)}-Q${month / 3}` : monthIso(last);
}

/** A year earlier, at the same precision. */
export const yearBefore = (iso: string): string => `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;

/** The quarter after one, as written by `fiscalQuarter`. */
export function nextQuarter(iso: string): string | null {
  const q = /^(\d{4})-Q([1-4])$/u.exec(iso);
  if (q) return q[2] === '4' ? `${Number(q[1]) + 1}-Q1` : `${q[1]}-Q${Number(q[2]) + 1}`;
  const m = /^(\d{4})-(\d{2})$/u.exec(iso);
  return m ? monthIso(Number(m[1]) * 12 + Number(m[2]) + 2) : null;
}

/** The last month of a year, half or quarter. */
export function monthEnd(iso: string): string {
  const m = /^(\d{4})(?:-([QH])(\d))?$/u.exec(iso);
  if (!m) return iso.slice(0, 7);
  const months = m[2] === 'Q' ? Number(m[3]) * 3 : m[2] === 'H' ? Number(m[3]) * 6 : 12;
  return `${m[1]}-${pad(months)}`;
}

/** The quarter before one, as written by `fiscalQuarter`. */
export function quarterBefore(iso: string): string | null {
  const q = /^(\d{4})-Q([1-4])$/u.exec(iso);
  if (q) return q[2] === '1' ? `${Number(q[1]) - 1}-Q4` : `${q[1]}-Q${Number(q[2]) - 1}`;
  const m = /^(\d{4})-(\d{2})$/u.exec(iso);
  return m ? monthIso(Number(m[1]) * 12 + Number(m[2]) - 4) : null;
}

/** The last month of a period, counted, for comparing. */
export function ends(iso: string): number {
  const end = monthEnd(iso);
  return /^\d{4}-\d{2}/u.test(end) ? Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) : 0;
}
