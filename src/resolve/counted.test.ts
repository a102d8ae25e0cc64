import { describe, expect, it } from 'vitest';
import type { Deal } from '../model/deal.ts';
import { counted } from './counted.ts';

const party = (entity: string, role: Deal['parties'][number]['role']) => ({ entity, name: entity, names: [], role });
const deal = (parties: Deal['parties'], own: string[] = []): Deal =>
  ({ parties, shares: own.map((entity) => ({ entity })) }) as unknown as Deal;
const rootOf = (id: string): string => (id === 'azure' ? 'microsoft' : id);
const idsOf = (d: Deal): string[] => d.parties.map((p) => `${p.entity} ${p.role}`);

describe('a deal as a group counts', () => {
  it('has a cloud and its company once in one role, with the names of both', () => {
    const one = counted(
      deal([party('azure', 'supplier'), party('openai', 'customer'), party('microsoft', 'supplier')]),
      rootOf,
    );
    expect(idsOf(one)).toEqual(['azure supplier', 'openai customer']);
    expect(one.parties[0]?.names).toEqual(['microsoft']);
  });

  it('has one sum told of both once, and two sums where they differ', () => {
    const share = (entity: string, low: number | null): Deal['shares'][number] => ({
      ...{ entity, low, high: low, currency: low === null ? null : 'USD', basis: low === null ? null : 'headline' },
      ...{ amounts: [], percent: null, claims: [entity] },
    });
    const told = (azure: number | null): Deal => ({
      ...deal([party('azure', 'participant'), party('microsoft', 'participant')]),
      shares: [share('azure', azure), share('microsoft', 100)],
    });
    for (const azure of [100, null]) {
      const one = counted(told(azure), rootOf);
      expect(one.shares).toEqual([{ ...share('microsoft', 100), claims: ['microsoft', 'azure'] }]);
      expect(idsOf(one)).toEqual(['microsoft participant']);
    }
    expect(idsOf(counted(told(60), rootOf))).toHaveLength(2);
    expect(counted(told(100), (id) => id).shares).toHaveLength(2);
  });

  it('keeps both in two roles, for themselves, or with a sum of their own', () => {
    const two = [party('azure', 'supplier'), party('microsoft', 'customer')];
    expect(idsOf(counted(deal(two), rootOf))).toHaveLength(2);
    const both = [party('azure', 'lead'), party('microsoft', 'lead')];
    expect(idsOf(counted(deal(both), (id) => id))).toHaveLength(2);
    expect(idsOf(counted(deal(both, ['azure']), rootOf))).toHaveLength(2);
  });
});
