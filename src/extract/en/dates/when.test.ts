// When what an English text tells happened: times of others are left to them, relative times are counted from what was
// told, the head of a text has the day of its news.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const dated = (text: string, at: number, published = '2025-06-12'): (string | null)[] =>
  reader({ id: 'd', media: 'text', text, title: '', published, lang: 'en' })
    .claims.filter((c) => Math.abs(c.amount?.low ?? c.percent?.low ?? 0) === at)
    .map((c) => c.date);

describe('times of other figures', () => {
  it('leaves the year of what a figure is held against to it', () => {
    const text =
      'Quillon reported revenue of $211 million for 2024, compared with $64 million in 2023, and a net loss of $93 million.';
    expect(dated(text, 93e6)).toEqual(['2024']);
    expect(dated(text, 64e6)).toEqual(['2023']);
  });

  it('leaves brackets to themselves', () => {
    const text = 'In 2024 Quillon had revenue of $211 million (2023: $64 million) and a net loss of $93 million.';
    expect(dated(text, 93e6)).toEqual(['2024']);
  });

  it('dates a figure that is held against another one a year before it', () => {
    const text =
      'In the first quarter revenue at Quillon rose to $90 million. Its net loss was $12 million, less than half the $28 million of a year earlier.';
    expect(dated(text, 12e6)).toEqual(['2025-Q1']);
    expect(dated(text, 28e6)).toEqual(['2024-Q1']);
  });
});

describe('fiscal calendars', () => {
  it('are taken from what the text declares', () => {
    const text =
      'Quillon Inc. reported revenue of $44 million for the first quarter of fiscal 2026, ended April 27, 2025. It expects revenue of $45 million in the second quarter of fiscal 2026.';
    expect(dated(text, 45e6)).toEqual(['2025-Q2']);
    const june = 'Quillon’s fiscal year ends in June. Revenue was $45 million in the first quarter of fiscal 2025.';
    expect(dated(june, 45e6)).toEqual(['2024-Q3']);
  });
});

describe('relative times', () => {
  it('counts on from what was told', () => {
    const text =
      'Quillon bought Larkfield for $90 million in February 2025. It acquired Penrose for $30 million the following month.';
    expect(dated(text, 30e6)[0]).toBe('2025-03');
  });

  it('dates the head of a text by the day that it names', () => {
    const text = 'Quillon has raised $90 million from Harrow Capital. The company said on Tuesday that it would hire.';
    expect(dated(text, 90e6)[0]).toBe('2025-06-10');
  });

  it('leaves in the past what had happened by a month', () => {
    expect(dated("Quillon's revenue had topped $90 million by May.", 90e6)).toEqual(['2025-05']);
    expect(dated('Quillon expects revenue of $90 million by May.', 90e6)).toEqual(['2026-05']);
  });

  it('dates what is so now by now', () => {
    const text = 'Harrow Capital invested in Quillon in March 2019. It still owns 12% of Quillon.';
    expect(dated(text, 12)).toEqual(['2025-06']);
  });
});
