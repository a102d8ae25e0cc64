// A contract and the payments made of it, as flows.
import { describe, expect, it } from 'vitest';
import type { Deal, DealAmount, Tranche } from '../../model/deal.ts';
import type { Basis } from '../../model/money.ts';
import type { Book } from '../book.ts';
import { purchases } from './spending.ts';

const amount = (value: number, basis: Basis): DealAmount => ({
  ...{ low: value, high: value, currency: 'USD', basis, claims: [`${basis} ${value}`] },
});
const paid = (date: string | null, value: number): Tranche => ({
  ...{ ...amount(value, 'drawn'), date, status: 'completed' },
});

function told(parts: Partial<Deal>) {
  const deal: Deal = {
    ...{ id: 'd', kind: 'purchase', round: null, form: null, headline: null, firm: null, paid: null, shares: [] },
    ...{ tranches: [], voices: [], terms: [], claims: ['c'], merged: [], status: 'completed' },
    dates: { announced: '2024-02-01', closed: null },
    parties: [
      { entity: 'lab', name: 'Lab', names: [], role: 'customer' },
      { entity: 'vale', name: 'Vale', names: [], role: 'supplier' },
    ],
    ...parts,
  };
  const book = {
    deals: [deal],
    claim: () => undefined,
    groups: { rootOf: (id: string) => id, sellsOf: () => ['cloud'] },
  } as unknown as Book;
  return purchases(book).map((f) => [f.id, f.start, f.low, f.basis, f.claims.join()]);
}

describe('a purchase', () => {
  it('is paid on the days told for its payments, its contract beside them in full', () => {
    const flows = told({
      ...{ firm: amount(300, 'committed'), paid: amount(100, 'drawn') },
      tranches: [paid('2024-06-05', 100), paid('2024-08', 50)],
    });
    expect(flows).toEqual([
      ['d', '2024-02-01', 300, 'committed', 'committed 300'],
      ['d/paid/2024-06-05', '2024-06-05', 100, 'drawn', 'drawn 100'],
      ['d/paid/2024-08', '2024-08', 50, 'drawn', 'drawn 50'],
    ]);
  });

  it('is one flow where only one sum is told', () => {
    expect(told({ firm: amount(300, 'committed') })).toEqual([['d', '2024-02-01', 300, 'committed', 'c']]);
    expect(told({ paid: amount(100, 'drawn'), tranches: [paid('2024-06-05', 100)] })).toEqual([
      ['d', '2024-06-05', 100, 'drawn', 'c'],
    ]);
  });

  it('has no day for a payment whose day nobody told', () => {
    const flows = told({ firm: amount(300, 'committed'), paid: amount(100, 'drawn'), tranches: [paid(null, 100)] });
    expect(flows.map((f) => f.slice(1, 3))).toEqual([
      ['2024-02-01', 300],
      [null, 100],
    ]);
  });

  it('counts a payment once that is told with its day and within its year', () => {
    const of = (...tranches: Tranche[]) => told({ paid: amount(1, 'drawn'), tranches }).map((f) => [f[1], f[2]]);
    expect(of(paid('2024', 100), paid('2024-06-05', 100))).toEqual([['2024-06-05', 100]]);
    expect(of(paid('2024', 250), paid('2024-06-05', 100))).toEqual([['2024', 250]]);
  });
});
