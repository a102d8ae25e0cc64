// The rules of law on figures that others have published.
import { describe, expect, it } from 'vitest';
import { traced } from '../answer.ts';
import { ledgerOf } from '../ledger/ledger.ts';

interface Coin {
  from: string;
  to: string;
  amount: number;
}

/** Payments one after the other, each on a day of its own. */
function rules(payments: readonly Coin[], investor = 'V'): ReturnType<typeof traced>['value'] {
  const flows = payments.map((p, i) => ({
    ...p,
    id: `p${i}`,
    date: `2024-01-${`${i + 1}`.padStart(2, '0')}`,
    kind: p.from === investor ? 'equity' : p.to === investor ? 'cloud' : p.from === '*' ? 'revenue' : 'opex',
  }));
  const { value } = ledgerOf({ investor, flows });
  if (!value) throw new Error('no ledger');
  return traced(value).value;
}

describe('rules of law', () => {
  it('own money first: 100,000 own and 200,000 entrusted, 254,500 spent, leave 45,500 (illustration of the rule, 2022)', () => {
    const { libr, invested } = rules([
      { from: '*', to: 'C', amount: 100_000 },
      { from: 'V', to: 'C', amount: 200_000 },
      { from: 'C', to: 'V', amount: 75_000 },
      { from: 'C', to: 'V', amount: 179_500 },
    ]);
    expect([libr, invested - libr]).toEqual([154_500, 45_500]);
  });

  it('even mix: one bad coin among nine clean ones taints each payment by a tenth (Wired 2018)', () => {
    const { prorata } = rules([
      { from: 'V', to: 'C', amount: 1 },
      { from: '*', to: 'C', amount: 9 },
      { from: 'C', to: 'V', amount: 1 },
    ]);
    expect(prorata).toBeCloseTo(0.1, 12);
  });

  it('first in, first out: of 2 clean, 3 tainted, 5 clean coins the third to fifth paid out are tainted (Anderson et al. 2018)', () => {
    const paid = (n: number): { fifo: number; prorata: number } =>
      rules([
        { from: '*', to: 'C', amount: 2 },
        { from: 'V', to: 'C', amount: 3 },
        { from: '*', to: 'C', amount: 5 },
        ...Array.from({ length: n }, () => ({ from: 'C', to: 'V', amount: 1 })),
      ]);
    expect([1, 2, 3, 4, 5, 6].map((n) => paid(n).fifo)).toEqual([0, 0, 1, 2, 3, 3]);
    expect(paid(1).prorata).toBeCloseTo(0.3, 12);
  });

  it('even mix: two of five equal premiums give two fifths of the proceeds (Foskett v McKeown 2001)', () => {
    const { prorata } = rules([
      { from: '*', to: 'C', amount: 3 },
      { from: 'V', to: 'C', amount: 2 },
      { from: 'C', to: 'V', amount: 5 },
    ]);
    expect(prorata / 5).toBeCloseTo(0.4, 12);
  });

  it('money that only goes round within a day has no origin', () => {
    const flows = [
      { id: 'a', from: 'A', to: 'B', amount: 10, date: '2024-01-01', kind: 'opex' },
      { id: 'b', from: 'B', to: 'A', amount: 10, date: '2024-01-01', kind: 'opex' },
      { id: 'c', from: 'A', to: 'V', amount: 5, date: '2024-01-02', kind: 'cloud' },
    ];
    const { value } = ledgerOf({ investor: 'V', flows });
    expect(value && traced(value).value).toMatchObject({ lower: 0, prorata: 0, upper: 0 });
  });

  it('a ring of one day passes on what comes from outside it', () => {
    const flows = [
      { id: 's', from: 'V', to: 'A', amount: 30, date: '2024-01-01', kind: 'equity' },
      { id: 'o', from: '*', to: 'B', amount: 10, date: '2024-01-01', kind: 'revenue' },
      { id: 'a', from: 'A', to: 'B', amount: 30, date: '2024-01-01', kind: 'opex' },
      { id: 'b', from: 'B', to: 'A', amount: 20, date: '2024-01-01', kind: 'opex' },
      { id: 'c', from: 'A', to: 'V', amount: 20, date: '2024-01-01', kind: 'cloud' },
    ];
    const { value } = ledgerOf({ investor: 'V', flows });
    // A holds 30 + 20 q and pays 50; B holds 30 p and pays from 40: p = (30 + 20 q) / 50, q = 30 p / 40.
    const p = 30 / 50 / (1 - (20 / 50) * (30 / 40));
    expect(value && traced(value).value.prorata).toBeCloseTo(20 * p, 9);
  });
});
