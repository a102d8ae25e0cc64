// Worked figures: one company, what was spent is gone, a triangle, the order of a day; and beliefs that are false.
import { describe, expect, it } from 'vitest';
import type { Traced } from '../model/ledger/traced.ts';
import { traced } from './answer.ts';
import { outerBounds } from './doubt/programme.ts';
import { ledgerOf } from './ledger/ledger.ts';

type Row = [way: string, amount: number | [number, number], day: number | 'opening', kind?: string];

/** Flows as `from>to amount day kind`; kinds by default: equity from V, cloud to V, else revenue or opex. */
function ask(rows: readonly Row[], settings: object = {}): Traced {
  const flows = rows.map(([way, amount, day, kind], i) => {
    const [from, to] = way.split('>') as [string, string];
    const usual = from === 'V' ? 'equity' : to === 'V' ? 'cloud' : from === '*' ? 'revenue' : 'opex';
    const date = day === 'opening' ? day : `2024-01-${`${day}`.padStart(2, '0')}`;
    return { id: `f${i + 1}`, from, to, amount, date, kind: kind ?? usual };
  });
  const { value, diagnostics } = ledgerOf({ investor: 'V', flows, ...settings });
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no ledger');
  return traced(value).value;
}

const ONE: Row[] = [
  ['*>C', 100, 'opening'],
  ['V>C', 300, 1],
  ['V>C', 100, 1, 'credits'],
  ['C>*', 200, 2],
  ['C>V', 250, 3],
];

const ORDER: Row[] = [
  ['*>C', 50, 'opening'],
  ['C>*', 90, 2],
  ['C>*', 10, 2],
  ['V>C', 60, 2],
  ['C>V', 100, 7],
];

describe('one company, part of it in credits', () => {
  const t = ask(ONE);
  it('has bounds, an even mix and rules', () => {
    expect(t).toMatchObject({ invested: 400, invested_credits: 100, returned_in_credits: 100 });
    expect(t).toMatchObject({ lower: 150, prorata: 212.5, upper: 250, fifo: 250, lifo: 200, libr: 250, vfirst: 200 });
  });
  it('proves both bounds in a sentence', () => {
    expect(t.certificate.lower.sentence).toBe(
      "Of C's 250 to V, other money can have paid at most 100 (* → C, revenue, opening); 150 must have been V's own money.",
    );
    expect(t.certificate.upper.cut.reduce((s, c) => s + c.amount, 0)).toBe(250);
  });
  it('splits them over loops', () => {
    expect(t.cycles).toEqual([{ route: 'V>C>V', instances: 2, widest: 150, capacity: 250 }]);
    expect(t.loops_upper).toEqual([
      { route: 'V>C>V', via: 'cash', amount: 150 },
      { route: 'V>C>V', via: 'credits', amount: 100 },
    ]);
    expect(t.loops_prorata).toEqual([{ route: 'V>C>V', amount: 212.5 }]);
  });
  it('says which share of reported revenue that is, the report being an interval', () => {
    const period = { from: '2024-01-01', to: '2024-12-31', reportedRevenue: [1000, 1250] };
    expect(ask(ONE, { period }).self_financed_share).toEqual({ lower: 0.12, prorata: [0.17, 0.2125], upper: 0.25 });
  });
});

describe('what was spent is gone', () => {
  it('leaves the lowest balance since (Roscoe v Winder 1915): free storage would say 358', () => {
    const t = ask([
      ['V>C', 455, 1],
      ['C>*', 430, 2],
      ['*>C', 333, 3],
      ['C>V', 358, 4],
    ]);
    expect(t).toMatchObject({ lower: 25, prorata: 25, upper: 25, fifo: 25, lifo: 25, libr: 25, vfirst: 25 });
    expect(t.upper_if_other_funding_unlimited).toBe(358);
  });
});

describe('a triangle', () => {
  it('carries money over two companies', () => {
    const t = ask(
      [
        ['*>LAB', 100, 'opening'],
        ['*>CLD', 50, 'opening'],
        ['V>LAB', 300, 1],
        ['LAB>CLD', 350, 2, 'cloud'],
        ['*>CLD', 100, 3],
        ['CLD>V', 450, 4, 'chip'],
      ],
      {},
    );
    expect(t).toMatchObject({ lower: 200, prorata: 236.25, upper: 300, fifo: 250, lifo: 300, libr: 200, vfirst: 300 });
    expect(t.loops_prorata).toEqual([{ route: 'V>LAB>CLD>V', amount: 236.25 }]);
  });
});

describe('beliefs that are false', () => {
  it('1: that an account can keep what it no longer has', () => {
    const t = ask([
      ['V>C', 10, 1],
      ['C>*', 10, 2],
      ['*>C', 100, 3],
      ['C>V', 100, 4],
    ]);
    expect([t.upper, t.upper_if_other_funding_unlimited]).toEqual([0, 10]);
  });
  it('2, 3: that own money first is least and traced money first is most', () => {
    const t = ask([
      ['*>C', 50, 'opening'],
      ['V>C', 70, 1],
      ['C>*', 70, 2, 'opex'],
      ['C>V', 60, 3],
    ]);
    expect(t).toMatchObject({ lower: 0, libr: 50, vfirst: 0, upper: 50 });
    expect(t.prorata).toBeCloseTo(29.1667, 4);
  });
  it('4: that own money first gives one bound and traced money first the other', () => {
    const t = ask([
      ['V>C', 40, 1],
      ['*>C', 40, 2],
      ['C>*', 30, 2],
      ['C>V', 30, 2],
    ]);
    // Bounds 0 and 30; either rule is strictly between.
    expect(t).toMatchObject({ lower: 0, libr: 20, vfirst: 10, upper: 30 });
  });
  it('5: that the order within a day is a detail', () => {
    const pool = ask(ORDER);
    expect([pool.lower, pool.upper, pool.undisclosed_inflow_at_least.C]).toEqual([0, 10, 90]);
    expect(pool.prorata).toBeCloseTo(60 / 11, 9);
    const listed = ask(ORDER, { order: 'sequence' });
    expect([listed.lower, listed.upper, listed.undisclosed_inflow_at_least.C]).toEqual([60, 60, 90]);
  });
  it('6: that the bounds of a day hold for every order of it, if credits are granted on it', () => {
    const rows: Row[] = [
      ['*>C', 10, 'opening'],
      ['C>V', 10, 1],
      ['V>C', 10, 1, 'credits'],
    ];
    expect(ask(rows)).toMatchObject({ lower: 10, upper: 10, returned_in_credits: 10 });
    expect(ask(rows, { order: 'sequence' })).toMatchObject({ lower: 0, upper: 0, returned_in_credits: 0 });
  });
  it('7: that the even mix of a day lies within the bounds of every order of it', () => {
    const rows: Row[] = [
      ['*>A', 270, 'opening'],
      ['A>V', 30, 1],
      ['V>A', 60, 1],
    ];
    const listed = ask(rows, { order: 'sequence' });
    expect([listed.lower, listed.upper]).toEqual([0, 0]);
    expect(ask(rows).prorata).toBeGreaterThan(0);
  });
  it('8: that rules of law lie within the bounds of a day on which companies pay each other round', () => {
    const rows: Row[] = [
      ['V>B', 20, 2],
      ['A>B', 30, 3],
      ['B>V', 30, 3],
      ['B>A', 10, 3],
    ];
    const pool = ask(rows);
    expect(pool).toMatchObject({ lower: 10, upper: 20, fifo: 20, lifo: 0, libr: 0, vfirst: 20 });
    const listed = ask(rows, { order: 'sequence' });
    for (const rule of ['fifo', 'lifo', 'libr', 'vfirst'] as const) {
      expect(listed[rule]).toBeGreaterThanOrEqual(listed.lower);
      expect(listed[rule]).toBeLessThanOrEqual(listed.upper);
    }
  });
  it('9: that it does not matter when undisclosed money came', () => {
    const rows: Row[] = [
      ['V>C', 10, 1],
      ['C>*', 20, 2],
      ['C>V', 100, 3],
    ];
    expect(ask(rows).upper).toBe(0);
    expect(ask(rows, { unknown: 'opening' }).upper).toBe(10);
    expect(ask(rows).bounds_undisclosed_from_start?.[1]).toBe(10);
  });
  it('10: that first in, first out lies on one side of the even mix', () => {
    const first = (...funders: string[]): Traced =>
      ask([
        [`${funders[0]}>C`, 10, 1],
        [`${funders[1]}>C`, 10, 2],
        ['C>V', 10, 3],
      ]);
    expect(first('V', '*')).toMatchObject({ fifo: 10, prorata: 5 });
    expect(first('*', 'V')).toMatchObject({ fifo: 0, prorata: 5 });
  });
  it('11: that bounds of two funders add up', () => {
    const rows: Row[] = [
      ['F>C', 100, 1, 'equity'],
      ['G>C', 100, 1, 'equity'],
      ['C>*', 100, 2],
      ['C>V', 100, 3],
    ];
    const of = (...sources: string[]): number => ask(rows, { sources }).lower;
    expect([of('F'), of('G'), of('F', 'G')]).toEqual([0, 0, 100]);
  });
  it('13: that more of the traced money raises the least', () => {
    const least = (seed: number): number =>
      ask([
        ['*>C', 100, 'opening'],
        ['V>C', seed, 1],
        ['C>*', 100, 2],
        ['V>C', 100, 3],
        ['C>V', 100, 4],
      ]).lower;
    expect([least(10), least(110)]).toEqual([90, 0]);
  });
});

describe('joint questions', () => {
  it('takes several names as one investor', () => {
    const rows: Row[] = [
      ['V>C', 100, 1],
      ['W>C', 100, 1, 'equity'],
      ['C>W', 150, 2, 'cloud'],
    ];
    expect(ask(rows).upper).toBe(0);
    expect(ask(rows, { investor: ['V', 'W'] }).lower).toBe(150);
  });
  it('follows only what went into the companies asked about', () => {
    const rows: Row[] = [
      ['V>C', 100, 1],
      ['V>D', 50, 1],
      ['C>V', 100, 2],
      ['D>V', 50, 2],
    ];
    expect(ask(rows, { into: ['D'] })).toMatchObject({ invested: 50, upper: 50 });
  });
});

describe('intervals', () => {
  it('12: an amount within its interval can give the extreme answer', () => {
    const rows = (x: number | [number, number]): Row[] => [
      ['V>A', 100, 1],
      ['*>B', 50, 1],
      ['A>B', x, 2],
      ['B>V', 50, 3],
      ['*>A', 50, 4],
      ['A>V', 50, 5],
    ];
    expect([0, 50, 100].map((x) => ask(rows(x)).upper)).toEqual([50, 100, 50]);
  });
  it('takes the middle of an interval as its point', () => {
    const rows: Row[] = [
      ['V>C', [60, 100], 1],
      ['C>V', 100, 2],
    ];
    expect(ask(rows).upper).toBe(80);
  });
  it('asks the solver for the least undisclosed money first, then for every choice', () => {
    const asked: string[] = [];
    const { value } = ledgerOf({
      investor: 'V',
      flows: [
        { id: 'a', from: 'V', to: 'C', amount: [1, 2], date: '2024-01-01', kind: 'equity' },
        { id: 'b', from: 'C', to: 'V', amount: 2, date: '2024-01-02', kind: 'cloud' },
      ],
    });
    if (!value) throw new Error('no ledger');
    const found = outerBounds(value, (programme) => {
      asked.push(programme.split('\n')[0] as string);
      return asked.length;
    });
    expect(asked).toEqual(['Minimize', 'Minimize', 'Maximize', 'Minimize', 'Maximize']);
    expect(found).toEqual({ lower: 2, upper: 3, least_undisclosed: 1, every_choice: [4, 5] });
  });
});
