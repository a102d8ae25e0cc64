import { describe, expect, it } from 'vitest';
import type { Flow } from '../model/flow.ts';
import { fxOf } from '../model/reference/fx.ts';
import type { Book } from './book.ts';
import { sheetsOf } from './doubleentry.ts';
import { flow } from './flows/flow.ts';

const how = { fx: fxOf(''), currency: 'USD', toldOn: () => null, asOf: null };
const book = { claims: [] } as unknown as Book;
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
});
