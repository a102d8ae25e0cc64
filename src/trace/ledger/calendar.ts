// Days as whole numbers, by the proleptic Gregorian calendar (the civil-day algorithm; no clock, no time zone).

/** Before everything: the day of opening balances. */
export const OPENING = -(2 ** 30);

/** Days since 1970-01-01 of an ISO day; NaN when there is no such day. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const number = era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
  return isoDay(number) === iso ? number : Number.NaN;
}

const pad = (n: number, width = 2): string => `${n}`.padStart(width, '0');

/** The ISO day of a number; `opening` for what was there before everything. */
export function isoDay(number: number): string {
  if (number <= OPENING) return 'opening';
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return `${pad(year + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month)}-${pad(day)}`;
}
