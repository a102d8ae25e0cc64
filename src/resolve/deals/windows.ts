// Dates as windows of days, as wide as the text is vague. A date that is only that of the report says when something
// was told, not when it happened; the two are kept apart.
import { dayRange } from '../../model/period.ts';

/** First and last day, counted from 1970-01-01. */
export interface Window {
  from: number;
  to: number;
}

const DAY = 86_400_000;

export function windowOf(date: string | null | undefined): Window | null {
  const range = date ? dayRange(date) : null;
  if (!range) return null;
  const [from, to] = [Date.parse(range.first) / DAY, Date.parse(range.last) / DAY];
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

/** Days between two windows; 0 when they touch. */
export const gap = (a: Window, b: Window): number => Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));

export const width = (w: Window): number => w.to - w.from + 1;

/** Days of grace around a date, and the distance from which two events are surely two. */
export const MONTH = 31;
export const QUARTER = 92;
export const YEAR_APART = 300;
