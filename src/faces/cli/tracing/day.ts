// What a user gives as a day: an ISO day of the calendar, or a month or year of it.

/** A day that there is, or the beginning of one. */
export const isDay = (text: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(text) && within(text);

/** Is there such a day in its month? */
function within(text: string): boolean {
  if (text.length < 10) return true;
  const day = Number(text.slice(8));
  return day >= 1 && day <= new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
}
