import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { metricDoubts } from './metrics.ts';

const told = (id: string, low: number, part: Partial<Claim> = {}): Claim =>
  ({
    ...{ id, kind: 'metric', metric: 'revenue', status: 'completed', date: '2024', period: null, object: null },
    ...{ subject: { text: 'Vale', entity: 'vale', names: [] }, of: null, label: null, document: id },
    ...{ percent: null, evidence: [{ start: 0, end: 1, quote: 'revenue' }] },
    amount: { low, high: low, currency: 'USD', approx: null, basis: 'headline' },
    ...part,
  }) as Claim;
const codes = (...claims: Claim[]): string[] => metricDoubts(claims).map((d) => d.code);
const quoted = (quote: string): Partial<Claim> => ({ evidence: [{ start: 0, end: 1, quote }] });

describe('one measure of one year told differently', () => {
  it('is a conflict', () => {
    expect(codes(told('a', 250e6), told('b', 400e6))).toEqual(['resolve/metric-conflict']);
  });

  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['a plan and a raised plan', { status: 'planned' }, { status: 'planned' }],
    ['a plan and a rumour of more', { status: 'planned' }, { status: 'rumoured' }],
    ['the whole and a part that only the quote names', quoted('revenue'), quoted('cloud revenue')],
    ['分部', quoted('公司收入'), quoted('云业务收入')],
    ['a year and nine months, dated by their year', {}, { period: 'first nine months' }],
    ['上半年', {}, { period: '上半年' }],
    [
      'three and six months to one day',
      { date: '2024-06', period: 'three months' },
      { date: '2024-06', period: 'six months' },
    ],
    ['two bases', {}, { amount: { low: 4e8, high: 4e8, currency: 'USD', approx: null, basis: 'annualised' } }],
    ['two parts that only the quotes name', quoted('cloud revenue'), quoted('cloud revenue')],
    [
      'two segments',
      { object: { text: 'Ads', entity: null, names: [] } },
      { object: { text: 'Maps', entity: null, names: [] } },
    ],
  ])('is none between %s', (_what, one, other) => {
    expect(codes(told('a', 250e6, one), told('b', 400e6, other))).toEqual([]);
  });

  it('is one between two tellings of one named segment or of one quarter', () => {
    const cloud = { ...quoted('cloud revenue'), object: { text: 'Vale Cloud', entity: 'vale-cloud', names: [] } };
    expect(codes(told('a', 250e6, cloud), told('b', 400e6, cloud))).toEqual(['resolve/metric-conflict']);
    const quarter = { date: '2024-Q2' };
    const words = { ...quarter, period: 'the second quarter' };
    expect(codes(told('a', 250e6, quarter), told('b', 400e6, words))).toEqual(['resolve/metric-conflict']);
  });
});
