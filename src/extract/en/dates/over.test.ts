// Times that are over though they name no year, and times of their own, on sentences of ours, each with one that looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string, published: string) =>
  reader({ id: 'd', media: 'text', text, published, lang: 'en' }).claims;
const dates = (text: string, published: string) => read(text, published).map((c) => c.date);

describe('what is over', () => {
  it.each([
    ['Tesla reported revenue of $24.3 billion in the last three months of the year.', '2023-01-26', '2022-Q4'],
    ['Tesla reported revenue of $24.3 billion in the first three months of the year.', '2023-04-26', '2023-Q1'],
    [
      'Novo Nordisk broke in at the end of October with a proposal worth $9 billion for Metsera.',
      '2025-11-05',
      '2025-10',
    ],
    ['Pfizer will invest $9 billion in Metsera by next October.', '2025-11-05', '2025-11'],
    ['Agility Robotics was in discussions this spring about raising $400 million.', '2025-11-05', '2025-Q2'],
    [
      'Luckin Coffee had revenue of $1.4bn in the second quarter of this year, 47 per cent more than in the corresponding period of 2024.',
      '2025-11-05',
      '2025-Q2',
    ],
  ])('%s', (text, published, date) => {
    expect(new Set(dates(text, published))).toEqual(new Set([date]));
  });

  it('a value may have a time of its own', () => {
    const text =
      'Mistral AI raised €1.7 billion on Tuesday, about twice the €600 million at which Accel valued Helsing in June 2024. Nvidia also invested in Mistral AI.';
    expect(read(text, '2025-09-12').find((c) => c.object?.text === 'Mistral AI')?.date).not.toBe('2024-06');
  });

  it('nobody negotiates what it will sell', () => {
    const [claim] = read(
      'For the current quarter TSMC is looking for sales of $32 billion to $33 billion.',
      '2025-10-16',
    );
    expect([claim?.status, claim?.speaker?.text]).toEqual(['planned', 'TSMC']);
    expect(read('TSMC is in talks to invest $5 billion in Intel.', '2025-10-16')[0]?.status).toBe('in_talks');
  });
});
