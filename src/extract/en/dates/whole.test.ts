// A year told beside its quarter, on sentences of ours, each with one that looks alike and is none.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const dated = (text: string, published: string): string[] =>
  reader({ id: 'd', media: 'text', text, published, lang: 'en' }).claims.map(
    (c) => `${c.amount?.low ?? c.percent?.low} ${c.date}`,
  );

describe('the year beside its quarter', () => {
  it.each([
    ['Full-year revenue was $900 million.', '900000000 2024'],
    ['Annual revenue was $900 million.', '900000000 2024'],
    ['Revenue for the year was $900 million.', '900000000 2024'],
    ['In the full year, revenue was $900 million.', '900000000 2024'],
    ['Full-year revenue will be $900 million.', '900000000 2025'],
    ['Annual recurring revenue was $900 million.', '900000000 2024-Q4'],
    ['Later in the year revenue was $900 million.', '900000000 2024-Q4'],
    ['Revenue from retail was $900 million.', '900000000 2024-Q4'],
  ])('%s', (text, told) => {
    const first = 'Quillon had revenue of $250 million in the fourth quarter. ';
    expect(dated(first + text, '2025-03-06')).toEqual(['250000000 2024-Q4', told]);
  });

  it('is the fiscal year that a fiscal quarter closes', () => {
    const text = 'Nvidia posted fourth-quarter net income of $22 billion. Full-year net income was $73 billion.';
    expect(dated(text, '2025-03-06')).toEqual(['22000000000 2025-01', '73000000000 2025']);
  });

  it('is over, or else the one before it', () => {
    expect(dated('Quillon had full-year revenue of $900 million.', '2025-06-06')).toEqual(['900000000 2024']);
    expect(dated('Quillon has annual revenue of $900 million.', '2025-06-06')).toEqual(['900000000 null']);
  });

  it('takes in the nine months, and the half as such', () => {
    const first = 'Quillon had revenue of $250 million in the third quarter. ';
    expect(dated(`${first}Nine-month revenue was $700 million.`, '2025-11-06')[1]).toBe('700000000 2025');
    expect(dated(`${first}First-half revenue was $450 million.`, '2025-11-06')[1]).toBe('450000000 2025-H1');
  });

  it('is not asked where a year stands beside it', () => {
    const first = 'Quillon had revenue of $250 million in the fourth quarter. ';
    expect(dated(`${first}Annual revenue will reach $3 billion by 2027.`, '2025-03-06')[1]).toBe('3000000000 2027');
  });
});

describe('the period of a forecast', () => {
  it('dates no figure that is told as it is', () => {
    const text =
      'Quillon announced results for 2024. Revenue was $900 million. It expects first-quarter revenue of $250 million. Net income was $80 million.';
    expect(dated(text, '2025-03-06')).toEqual(['900000000 2024', '250000000 2025-Q1', '80000000 2024']);
  });

  it('dates what is forecast behind it, and is left where it was met', () => {
    const next = 'Quillon expects second-quarter revenue of $250 million. It expects capex of $80 million.';
    expect(dated(next, '2025-05-06')).toEqual(['250000000 2025-Q2', '80000000 2025-Q2']);
    const met = 'Quillon had first-quarter revenue of $250 million, above its guidance. Net income was $80 million.';
    expect(dated(met, '2025-05-06')).toEqual(['250000000 2025-Q1', '80000000 2025-Q1']);
  });
});
