// Loops in time: widths that respect balances, routes that add up, a window, a limit; and all simple cycles of a graph.
import { describe, expect, it } from 'vitest';
import { traced } from '../answer.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { timelineOf } from '../ledger/timeline.ts';
import { instancesOf } from './instances.ts';
import type { LoopOptions } from './loops.ts';

function loops(rows: readonly [way: string, amount: number, day: number][], options: LoopOptions | true = true) {
  const flows = rows.map(([way, amount, day], i) => {
    const [from, to] = way.split('>') as [string, string];
    const kind = from === 'V' ? 'equity' : to === 'V' ? 'cloud' : 'opex';
    return { id: `f${i}`, from, to, amount, date: `2024-01-${`${day}`.padStart(2, '0')}`, kind };
  });
  const { value } = ledgerOf({ investor: 'V', flows });
  if (!value) throw new Error('no ledger');
  return traced(value, { loops: options });
}

describe('loops', () => {
  it('go forward in time only', () => {
    expect(
      loops([
        ['C>V', 5, 1],
        ['V>C', 5, 2],
      ]).value.cycles,
    ).toEqual([]);
  });
  it('are as wide as the lowest balance on the way', () => {
    const { cycles } = loops([
      ['V>C', 50, 1],
      ['C>*', 40, 2],
      ['*>C', 90, 3],
      ['C>V', 60, 4],
    ]).value;
    expect(cycles).toEqual([{ route: 'V>C>V', instances: 1, widest: 10, capacity: 10 }]);
  });
  it('overlap, while both splits add up', () => {
    const { value } = loops([
      ['V>A', 60, 1],
      ['A>B', 30, 2],
      ['A>V', 30, 3],
      ['B>V', 30, 4],
      ['A>V', 0, 5],
    ]);
    expect(value.cycles?.map((c) => [c.route, c.capacity])).toEqual([
      ['V>A>B>V', 30],
      ['V>A>V', 30],
    ]);
    expect(value.loops_upper?.reduce((s, l) => s + l.amount, 0)).toBe(60);
    expect(value.loops_prorata).toEqual([
      { route: 'V>A>B>V', amount: 30 },
      { route: 'V>A>V', amount: 30 },
    ]);
  });
  it('have a route that holds more than its widest loop', () => {
    const { value } = loops([
      ['V>A', 20, 1],
      ['A>V', 20, 2],
      ['V>A', 30, 3],
      ['A>V', 10, 4],
      ['A>V', 10, 5],
    ]);
    expect(value.cycles).toEqual([{ route: 'V>A>V', instances: 3, widest: 20, capacity: 40 }]);
  });
  it('are counted up to a limit, and said to be cut off', () => {
    const many = loops(
      [
        ['V>A', 9, 1],
        ['V>A', 9, 1],
        ['A>V', 9, 2],
        ['A>V', 9, 3],
      ],
      { limit: 3 },
    );
    expect(many.value.truncated).toBe(true);
    expect(many.diagnostics.map((d) => d.code)).toEqual(['trace/loops-truncated']);
  });
  it('can be asked for within some days', () => {
    const rows: [string, number, number][] = [
      ['V>A', 9, 1],
      ['A>V', 4, 3],
      ['A>V', 4, 9],
    ];
    expect(loops(rows, { window: 5 }).value.cycles?.[0]?.instances).toBe(1);
  });
});

describe('all simple cycles of a graph', () => {
  it('are found one by one when all happens on one day', () => {
    // An eleven-edge sample of IBM/parallel-cycle-enumeration (683db67, Apache-2.0), times left out.
    const edges = '1>2 1>5 2>3 3>1 3>2 3>4 3>6 4>5 5>2 6>4 4>7'.split(' ').map((e) => e.split('>') as [string, string]);
    const lengths = new Map<number, number>();
    for (const start of '1234567') {
      const flows = edges.map(([from, to], i) => {
        const kind = from === start ? 'equity' : to === start ? 'cloud' : 'opex';
        return { id: `e${i}`, from, to, amount: 1, date: '2024-01-01', kind };
      });
      const { value } = ledgerOf({ investor: start, flows });
      if (!value) throw new Error('no ledger');
      const t = timelineOf(value, 'pool').value;
      const { cycles } = instancesOf(t, { hops: 7, limit: 1000 }, { name: (u) => value.accounts[u] ?? '?', unit: 100 });
      for (const c of cycles) {
        const length = c.route.split('>').length - 1;
        lengths.set(length, (lengths.get(length) ?? 0) + c.instances / length);
      }
    }
    const rounded = [...lengths].sort((a, b) => a[0] - b[0]).map(([n, count]) => [n, Math.round(count * 1e9) / 1e9]);
    expect(rounded).toEqual([
      [2, 1],
      [3, 1],
      [4, 2],
      [5, 1],
    ]);
  });
});
