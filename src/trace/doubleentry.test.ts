import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Flow } from '../model/flow.ts';
import { fxOf } from '../model/reference/fx.ts';
import type { Book } from './book.ts';
import { gapsOf, sheetsOf } from './doubleentry.ts';
import { flow } from './flows/flow.ts';

const how = { fx: fxOf(''), currency: 'USD', toldOn: () => null, asOf: null };
const groups = { rootOf: (id: string): string => (id === 'c-cloud' ? 'c' : id), sellsOf: () => [] };
const bookOf = (claims: Claim[]): Book =>
  ({ claims, claim: (id: string) => claims.find((c) => c.id === id), groups }) as unknown as Book;
const book = bookOf([]);
const capex = (part: Partial<Claim>): Claim =>
  ({
    ...{ id: 'x', kind: 'metric', metric: 'capex', status: 'completed', date: '2024', period: null, object: null },
    ...{ subject: { text: 'C', entity: 'c', names: [] }, of: null, label: null },
    amount: { low: 500, high: 500, currency: 'USD', approx: null, basis: 'headline' },
    ...part,
  }) as Claim;
const move = (id: string, way: [string, string], part: Partial<Flow>): Flow =>
  flow({
    id,
    from: way[0],
    to: way[1],
    kind: 'equity',
    basis: 'headline',
    currency: 'USD',
    claims: [id],
    start: '2024-05',
    ...part,
  });
const raised = move('r', ['v', 'c'], { low: 100, high: 120 });

describe('sources against uses', () => {
  it('name the gap when more went out than came in: the least out over the most in', () => {
    const spent = move('p', ['c', 'v'], { kind: 'cloud', low: 150, high: 170 });
    expect(sheetsOf(book, [raised, spent], how)).toMatchObject([
      {
        company: 'c',
        period: '2024',
        undisclosed_inflow_at_least: 30,
        not_told_how_used: null,
        went_out: { low: 150, high: 170 },
      },
    ]);
  });

  it('say what is not told to have been used', () => {
    const spent = move('p', ['c', 'v'], { kind: 'cloud', low: 40, high: 60 });
    expect(sheetsOf(book, [raised, spent], how)[0]).toMatchObject({
      ...{ undisclosed_inflow_at_least: null, not_told_how_used: { low: 40, high: 80 } },
    });
  });

  it('leave out what is contracted, planned, supposed or in another currency: none of it has moved here', () => {
    const others: Partial<Flow>[] = [
      { basis: 'committed' },
      { status: 'planned' },
      { assumption: 'x' },
      { currency: 'EUR' },
    ];
    const flows = others.map((o, i) => move(`o${i}`, ['c', 'v'], { kind: 'cloud', low: 900, high: 900, ...o }));
    expect(sheetsOf(book, [raised, ...flows], how)).toEqual([]);
  });

  const toldIn = (day: string) => ({ ...how, toldOn: () => day });
  const gap = (part: Partial<Claim>, day = '2025-02-01'): number | null | undefined =>
    sheetsOf(bookOf([capex(part)]), [raised], toldIn(day))[0]?.undisclosed_inflow_at_least;

  it('take what a company reports of a whole year that is over', () => {
    expect(gap({})).toBe(380);
    expect(gap({ period: 'fiscal 2024, ended March' }, '2024-05-14')).toBe(380);
  });

  it.each<[string, Partial<Claim>, string]>([
    ['a plan worded as done, told before the year was over', {}, '2024-02-01'],
    ['a sum over three years', { period: 'the next three years' }, '2025-02-01'],
    ['三年', { period: '未来三年' }, '2025-02-01'],
    ['a half year, dated by its year', { period: '上半年' }, '2025-02-01'],
    ['a month', { date: '2024-05' }, '2025-02-01'],
    ['a part of the company', { object: { text: 'cloud', entity: null, names: [] } }, '2025-02-01'],
    ['a subsidiary', { subject: { text: 'C Cloud', entity: 'c-cloud', names: [] } }, '2025-02-01'],
    ['a plan', { status: 'planned' }, '2025-02-01'],
  ])('leave out %s', (_what, part, day) => {
    expect(gap(part, day)).toBeUndefined();
  });

  it('leave out what was paid for compute in a half year', () => {
    const spent = move('spent/p', ['c', '*'], { kind: 'cloud', low: 900, high: 900, start: '2024-H1', end: '2024-H1' });
    expect(sheetsOf(book, [raised, spent], how)).toEqual([]);
  });

  it.each<[string, Partial<Flow>, number | null]>([
    ['money of no day', { start: null }, null],
    ['money of no day, told before the year', { start: null, claims: ['old'] }, 30],
    ['money that was contracted', { basis: 'committed', low: 10, high: 10 }, 20],
    ['money in a currency without rates', { currency: 'XXX' }, null],
    ['money of another year', { start: '2023-02' }, 30],
    ['money that is planned', { status: 'planned' }, 30],
  ])('claim no gap as far as %s may be of it', (_what, part, left) => {
    const spent = move('p', ['c', 'v'], { kind: 'cloud', low: 150, high: 170 });
    const other = move('o', ['*', 'c'], { low: 900, high: 900, ...part });
    const told = { ...how, toldOn: (id: string) => (id === 'old' ? '2023-11-01' : '2025-01-01') };
    const sheet = sheetsOf(book, [raised, other, spent], told).find((s) => s.period === '2024');
    expect(sheet?.undisclosed_inflow_at_least).toBe(left);
  });

  it('leave out as pledged what is told elsewhere as a plan or of several years', () => {
    const pledge = capex({ id: 'y', period: '未来三年' });
    const gapOf = (claims: Claim[]) => sheetsOf(bookOf(claims), [raised], toldIn('2025-02-01'))[0];
    expect(gapOf([capex({}), pledge])).toBeUndefined();
    expect(gapOf([capex({}), { ...pledge, amount: { ...pledge.amount, low: 7, high: 7 } } as Claim])).toBeDefined();
  });

  it('say the gap in words', () => {
    const spent = move('p', ['c', 'v'], { kind: 'cloud', low: 51_234_281_901.07, high: 6e10 });
    const [remark] = gapsOf(sheetsOf(book, [raised, spent], how), (id) => id);
    expect(remark?.message).toBe('c paid at least US$51.2bn more in 2024 than is told to have come in.');
  });
});
