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

  it.each([
    'in the same period in the prior year',
    'in the same period a year earlier',
    'for the same quarter last year',
    'in the same quarter in 2024',
  ])('counts back from the period told: %s', (when) => {
    const text = `Quillon's revenue was $90 million in the first quarter of 2025, up from $28 million ${when}.`;
    expect(dated(text, 28e6)).toEqual(['2024-Q1']);
  });

  it('leaves what happened in the same period there', () => {
    const text =
      'In the first quarter of 2025 Quillon had revenue of $90 million. In the same period it lost $12 million.';
    expect(dated(text, 12e6)).toEqual(['2025-Q1']);
  });
});

describe('fiscal calendars', () => {
  it('are taken from what the text declares', () => {
    const text =
      'Quillon Inc. reported revenue of $44 million for the first quarter of fiscal 2026, ended April 27, 2025. It expects revenue of $45 million in the second quarter of fiscal 2026.';
    expect(dated(text, 44e6)).toEqual(['2025-04']);
    expect(dated(text, 45e6)).toEqual(['2025-07']);
    const june = 'Quillon’s fiscal year ends in June. Revenue was $45 million in the first quarter of fiscal 2025.';
    expect(dated(june, 45e6)).toEqual(['2024-Q3']);
  });

  it('tell a quarter that is none of the calendar by the month it closes with', () => {
    const text =
      'Quillon reported revenue of $44 million for the quarter ended April 27, up from $39 million in the previous quarter. Net profit was $5 million, against $3 million a year earlier.';
    expect(dated(text, 44e6)).toEqual(['2025-04']);
    expect(dated(text, 39e6)).toEqual(['2025-01']);
    expect(dated(text, 5e6)).toEqual(['2025-04']);
    expect(dated(text, 3e6)).toEqual(['2024-04']);
    expect(dated('Quillon reported revenue of $44 million for the quarter ended March 30.', 44e6)).toEqual(['2025-Q1']);
  });
});

describe('the last quarter of what a company reports', () => {
  it.each([
    ['Nvidia’s revenue last quarter was $44 million.', '2025-04'],
    ['Last quarter Salesforce had revenue of $44 million.', '2025-04'],
    ['Quillon’s fiscal year ends in January. Its revenue last quarter was $44 million.', '2025-04'],
    ['Quillon’s revenue last quarter was $44 million.', '2025-Q1'],
    ['Microsoft’s revenue last quarter was $44 million.', '2025-Q1'],
  ])('%s', (text, date) => expect(dated(text, 44e6)).toEqual([date]));

  it('is none of what it buys', () => {
    expect(dated('Nvidia bought a stake in Quillon for $44 million last quarter.', 44e6)[0]).toBe('2025-Q1');
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

describe('years that date nothing', () => {
  it('leaves the year in which a paper falls due to the paper', () => {
    expect(dated('Quillon sold $3 billion of convertible notes due in 2030 and 2032.', 3e9)).toEqual(['2025-06']);
    const text =
      'Quillon borrowed $225 million from Apollo under a loan that matures in 2028. It also sold Hartwell for $90 million.';
    expect(dated(text, 225e6)).toEqual(['2025-06']);
    expect(dated(text, 90e6)).toEqual(['2025-06']);
  });

  it('leaves the year in which a company began to the company', () => {
    expect(dated('Quillon, founded in 2016, has raised more than $300 million.', 3e8)).toEqual(['2025-06']);
    // The year of a deal stays the deal's.
    expect(dated('Quillon raised $300 million in 2016.', 3e8)).toEqual(['2016']);
  });

  it('leaves the year of earnings to the multiple', () => {
    expect(dated("Harrow's bid values Hartwell at $6 billion, or 15 times last year's EBITDA.", 6e9)).toEqual([
      '2025-06',
    ]);
    expect(dated('Harrow bought Hartwell for $6 billion last year.', 6e9)).toEqual(['2024']);
  });
});

describe('months that name no year', () => {
  it('are past where what they date was done or said', () => {
    expect(dated('Sorrel Capital in July put $45 million into Quillon.', 45e6)).toEqual(['2024-07']);
    expect(dated('In March Harrow said it would put $70 million into Quillon.', 70e6)).toEqual(['2025-03']);
    expect(dated('In September Harrow will put $70 million into Quillon.', 70e6)).toEqual(['2025-09']);
  });
});

describe('when a deal was done', () => {
  it('is the day it was completed', () => {
    const text = 'Quillon bought Altair for $10.6 billion in February, in a deal that it completed in March.';
    expect(dated(text, 10.6e9)).toEqual(['2025-03']);
    const open =
      'Quillon agreed in February to buy Altair for $10.6 billion, a deal that is to be completed in August.';
    expect(dated(open, 10.6e9)).not.toContain('2025-08');
  });

  it('is counted back from what was told, or from the news', () => {
    const text =
      'In 2023 Vodafone bought Vantage for $90 million. Two years earlier Orange had paid $30 million for Vantage.';
    expect(dated(text, 30e6)).toEqual(['2021']);
    expect(dated('Two weeks earlier Harrow had agreed to invest $90 million in Quillon.', 90e6)).toEqual(['2025-05']);
  });

  it('is the period of a report where what a company bought and owed stands among its figures', () => {
    const text =
      'Quillon reported revenue of $211 million for 2024. It paid $38 million to Google Cloud. It owed $340 million to Wells Fargo.';
    expect(dated(text, 38e6)).toEqual(['2024']);
    expect(dated(text, 340e6)).toEqual(['2024-12']);
    const news = 'Quillon reported revenue of $211 million for 2024. It now owes $340 million to Wells Fargo.';
    expect(dated(news, 340e6)).toEqual(['2025-06']);
  });
});

describe('times in words', () => {
  it.each([
    ['Quillon was worth $5.8 billion fourteen months ago.', 58e8, '2024-04'],
    ['Larkfield sold its Italian arm to Quillon for $8 billion on the last day of last year.', 8e9, '2024-12-31'],
    ['Revenue at Quillon was $90 million in the last quarter of 2024.', 9e7, '2024-Q4'],
    ['Quillon guided for fourth-quarter revenue of $95 million.', 95e6, '2025-Q4'],
    ['Larkfield walked away from talks to buy Quillon for $3 billion in October.', 3e9, '2024-10'],
  ])('%s', (text, figure, date) => {
    expect(new Set(dated(text, figure))).toEqual(new Set([date]));
  });
});
