// Debts and exposures that a case tells of: what is owed, who cannot pay, how far a loss travels, and what was supposed.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Flow } from '../../model/flow.ts';
import { flow } from '../flows/flow.ts';
import { clearingOf, distressOf } from './casestress.ts';
import type { Owing } from './obligations.ts';

const usd = (way: string, kind: Flow['kind'], [low, basis]: [number, Flow['basis']]): Flow => {
  const [from, to] = way.split('>') as [string, string];
  const made = flow({ id: `${way} ${kind}`, from, to, kind, basis, currency: 'USD', low, high: low, claims: [] });
  return { ...made, start: basis === 'committed' ? '2025-01' : '2025-03' };
};
const cash = (entity: string, low: number, kind = 'metric'): Claim =>
  ({
    ...{ id: entity, kind, metric: kind === 'metric' ? 'cash' : null, status: 'completed', date: '2025', object: null },
    ...{ subject: { text: entity, entity }, amount: { low, high: low, currency: 'USD', basis: 'headline' } },
  }) as unknown as Claim;
const owing = (flows: Flow[], claims: Claim[], more: Partial<Owing> = {}): Owing => ({
  ...{ flows, claims, currency: 'USD', asOf: '2025-12-31', cut: new Set<string>(), given: new Map<string, number>() },
  rootOf: (id) => id,
  name: (id) => id.toUpperCase(),
  convert: (amount) => amount,
  ...more,
});

const FLOWS = [
  usd('lab>cloud', 'cloud', [100, 'committed']),
  usd('lab>cloud', 'cloud', [20, 'drawn']),
  usd('cloud>chips', 'chip', [50, 'committed']),
  usd('bank>cloud', 'debt', [30, 'drawn']),
  usd('chips>lab', 'equity', [40, 'committed']),
  usd('chips>lab', 'equity', [10, 'headline']),
];

describe('clearing of a case', () => {
  it('takes what is signed and unpaid, and pays with the cash told', () => {
    const { value } = clearingOf(owing(FLOWS, [cash('lab', 30), cash('chips', 100)]));
    expect(value?.parties).toEqual(['BANK', 'CHIPS', 'CLOUD', 'LAB']);
    // The lab has 30 and is promised 40: it pays 70 of 80; the cloud passes 70 of its 80 on, 5 of 8 parts to chips.
    expect(value?.clearing.map((x) => Math.round(x * 100) / 100)).toEqual([0, 40, 70, 70]);
    expect(value?.assumptions).toContainEqual({ what: 'no_cash_told', parties: ['BANK', 'CLOUD'] });
    expect(value?.default_waves).toEqual([[3], [2]]);
  });
  it('drops what is promised to a company that is cut, and takes cash that is given', () => {
    const how = { cut: new Set(['lab']), given: new Map([['cloud', 80]]) };
    expect(clearingOf(owing(FLOWS, [cash('lab', 30)], how)).value?.clearing).toEqual([0, 0, 80, 0]);
  });
  it('says what is missing when nothing is owed', () => {
    expect(clearingOf(owing([], [])).diagnostics.map((d) => d.code)).toEqual(['stress/nothing-owed']);
  });
});

describe('distress of a case', () => {
  it('travels to those who are owed and those who hold shares', () => {
    const how = { cut: new Set(['lab']) };
    const { value } = distressOf(owing(FLOWS, [cash('cloud', 160, 'valuation'), cash('chips', 100, 'valuation')], how));
    expect(value?.parties).toEqual(['BANK', 'CHIPS', 'CLOUD', 'LAB']);
    // The cloud loses 80 of 160; the chip maker half of 50, its stake of 10 and what it promised the lab not at all.
    expect(value?.distress).toEqual([0, 0.35, 0.5, 1]);
    expect(value?.equity).toEqual([null, 100, 160, 10]);
    expect(value?.assumptions.map((a) => a.what)).toEqual([
      'contract',
      'loan',
      'stake',
      'equity_put_in',
      'no_value_told',
      'all_lost',
    ]);
  });
  it('asks whose loss is meant', () => {
    expect(distressOf(owing(FLOWS, [])).diagnostics.map((d) => d.code)).toEqual(['stress/nothing-owed']);
  });
});
