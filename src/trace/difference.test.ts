// What differs between two answers: figures, flows by identity, statements.
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../model/case.ts';
import type { Flow } from '../model/flow.ts';
import { differenceOf } from './difference.ts';
import { flow } from './flows/flow.ts';

const one = (id: string, low: number, claims: string[]): Flow =>
  flow({ id, from: 'v', to: 'c', kind: 'equity', basis: 'headline', currency: 'USD', low, high: low, claims });

const viewOf = (flows: Flow[], claims: string[], put: number | null): CaseView =>
  ({
    flows,
    claims: claims.map((id) => ({ id })),
    screen: {
      inputs: put === null ? null : { put_in: { low: put, high: put }, rounds: [] },
      full: null,
      recovered: null,
    },
  }) as unknown as CaseView;

describe('what changed', () => {
  it('names the figure, the flow and the statement', () => {
    const before = { view: viewOf([one('d1', 10, ['a'])], ['a'], 10), ledger: null };
    const after = { view: viewOf([one('d2', 12, ['a', 'b'])], ['a', 'b'], 12), ledger: null };
    const found = differenceOf(before, after);
    expect(found.figures).toEqual([{ key: 'put_in', before: [10, 10], after: [12, 12] }]);
    expect(found.added).toEqual(['b']);
    expect(found.flows).toMatchObject([{ change: 'changed', id: 'd2', claims: ['b'] }]);
  });
  it('tells what came and what went, and nothing of what stayed', () => {
    const old = one('d1', 10, ['a']);
    const other = { ...one('d3', 5, ['c']), to: 'e' };
    const nothing = { view: viewOf([old], ['a'], null), ledger: null };
    expect(differenceOf(nothing, nothing)).toEqual({ figures: [], flows: [], added: [], removed: [] });
    const found = differenceOf(nothing, { view: viewOf([other], ['c'], null), ledger: null });
    expect(found.flows.map((f) => f.change)).toEqual(['added', 'removed']);
    expect([found.added, found.removed]).toEqual([['c'], ['a']]);
  });
});
