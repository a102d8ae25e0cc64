import { describe, expect, it } from 'vitest';
import { published } from '../../language.ts';
import { periodsOf } from './periods.ts';
import { moved } from './place.ts';

const at = (text: string, date = '2025-11-05'): unknown =>
  periodsOf(text, { start: 0, end: text.length }, published(date))[0]?.iso;

describe('English dates and periods', () => {
  it.each([
    ['Q3 2025', '2025-Q3'],
    ['the third quarter of 2022', '2022-Q3'],
    ['third-quarter', '2025-Q3'],
    ['the June quarter', '2025-Q2'],
    ['the three months to 31 December 2024', '2024-Q4'],
    ['the three months ended June 30, 2025', '2025-Q2'],
    ['between July and September', '2025-Q3'],
    ['the year to June', '2025'],
    ['the first half of 2025', '2025-H1'],
    ['June 30, 2025', '2025-06-30'],
    ['31 December 2025', '2025-12-31'],
    ['in May 2024', '2024-05'],
    ['last September', '2025-09'],
    ['December last year', '2024-12'],
    ['last month', '2025-10'],
    ['two weeks ago', '2025-10'],
    ['this quarter', '2025-Q4'],
    ['last year', '2024'],
    ['on Monday', '2025-11-03'],
    ['yesterday', '2025-11-04'],
    ['by 2027', '2027'],
    ['by March', '2026-03'],
  ])('%s', (text, iso) => expect(at(text)).toBe(iso));

  it('says nothing without a publication date', () => {
    expect(periodsOf('last month', { start: 0, end: 10 }, null)[0]?.iso).toBeNull();
  });

  it.each(['may rise', 'marching on', 'over 2,025 users'])('%s is no time', (text) => expect(at(text)).toBeUndefined());

  it('moves a period back as precisely as it was', () => {
    expect(moved('2025-Q3', 8, 'quarter')).toBe('2023-Q3');
    expect(moved('2024-Q2', 3, 'month')).toBe('2024-Q1');
    expect(moved('2025-Q1', 1, 'year')).toBe('2024-Q1');
    expect(moved('2025-01', 1, 'month')).toBe('2024-12');
  });
});
