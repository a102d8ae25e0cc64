// Lines in Title Case are read as sentences are; lists of names, sentences and names that are words are left as they stand.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2025-09-12', lang: 'en' });
const told = (text: string) =>
  read(text).claims.map((c) =>
    [c.kind, c.subject?.text ?? '-', c.object?.text ?? '-', c.amount?.low ?? c.percent?.low ?? ''].join(' | '),
  );

describe('a headline in Title Case', () => {
  it('keeps its sum, and its verb is in no name', () => {
    expect(told('Cohere, Mistral AI Sign $2 Billion Compute Deal')).toEqual([
      'purchase | Cohere | Mistral AI | 2000000000',
    ]);
    expect(told('Brookfield to Lend $4 Billion to Tallow Data for New Campus in Ohio')).toEqual([
      'debt | Brookfield | Tallow Data | 4000000000',
    ]);
    expect(told('Larkspur Robotics Raises $80 Million Series C at $900 Million Valuation')).toEqual([
      'funding_round | Larkspur Robotics | - | 80000000',
      'valuation | Larkspur Robotics | - | 900000000',
    ]);
    expect(told('Cohere Closes $40 Million Funding Round Led by Sequoia Capital')).toEqual([
      'funding_round | Cohere | - | 40000000',
      'investment | Sequoia Capital | Cohere | ',
    ]);
    expect(told('Nvidia Profit Jumps 60% as AI Demand Stays Strong')).toEqual(['metric | Nvidia | - | 60']);
  });

  it('writes small what the running text does', () => {
    const text = 'Tallow Wins Pontoon Order Worth $9 Million From Meta\n\nTallow said that it will build pontoons.';
    expect(told(text)).toContain('purchase | Meta | Tallow | 9000000');
  });

  it('keeps the quote as it was written', () => {
    const text = 'Cohere Raises $40 Million in Series B Round';
    expect(read(text).claims[0]?.evidence[0]?.quote).toContain('$40 Million');
  });

  it('leaves names, lists of them and sentences alone', () => {
    expect(told('Blue Owl Capital, General Atlantic and Sequoia Capital')).toEqual([]);
    expect(told('Tallow Data said that Blue Harbor Growth Partners invested $5 million in it.')).toEqual([
      'investment | Blue Harbor Growth Partners | Tallow Data | 5000000',
    ]);
  });

  it('never takes a figure with its size into a name', () => {
    expect(told('Cohere won the $30 Billion Cloud contract from Meta.')).toEqual([
      'purchase | Meta | Cohere | 30000000000',
    ]);
  });
});
