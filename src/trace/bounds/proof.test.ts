// Proofs that their reader can check: whose money, who paid whom and when, what is supposed, and sums that agree.
import { describe, expect, it } from 'vitest';
import { traced } from '../answer.ts';
import { ledgerOf } from '../ledger/ledger.ts';

type Row = [way: string, amount: number, day: string, kind: string];

function ask(rows: Row[], settings: object = {}) {
  const flows = rows.map(([way, amount, date, kind], i) => {
    const [from, to] = way.split('>');
    return { id: `f${i}`, from, to, amount, date: date.length > 2 ? date : `2024-01-${date}`, kind };
  });
  const { value } = ledgerOf({ investor: 'V', ...settings, flows });
  if (!value) throw new Error('no ledger');
  return traced(value).value;
}

describe('proofs', () => {
  it('say whose money is followed', () => {
    const rows: Row[] = [
      ['Z>A', 100, '01', 'equity'],
      ['V>A', 50, '01', 'equity'],
      ['A>V', 120, '02', 'cloud'],
    ];
    const of = (sources: string[]) => ask(rows, { sources });
    expect(of(['Z'])).toMatchObject({ money_of: ['Z'], lower: 70, upper: 100 });
    expect(of(['Z']).certificate.lower.sentence).toContain("70 must have been Z's money");
    expect(of(['V', 'Z']).certificate.upper.sentence).toContain("V and Z's money can reach V's revenue from A");
    expect(of(['V']).money_of).toBeUndefined();
  });

  it('count credits that are not followed as other money', () => {
    const rows: Row[] = [
      ['V>A', 10, '01', 'equity'],
      ['V>D', 68, '01', 'credits'],
      ['D>V', 38, '02', 'chip'],
    ];
    const { lower, certificate } = ask(rows, { into: ['A'] });
    expect(lower).toBe(0);
    expect(certificate.lower.cut).toMatchObject([{ from: 'D', to: 'V', amount: 38 }]);
    expect(certificate.lower.sentence).toContain('; 0 must have been');
  });

  it('name undisclosed money that paid, and balances that hang on when it came', () => {
    const rows: Row[] = [
      ['V>C', 10, '01', 'equity'],
      ['C>V', 50, '02', 'cloud'],
    ];
    const listed = ask(rows, { order: 'sequence' }).certificate.lower;
    expect(listed.cut).toMatchObject([{ kind: 'balance', account: 'C', amount: 40, date: '2024-01-02' }]);
    expect(listed.sentence).toContain('40 (undisclosed at C, 2024-01-02)');
    expect(listed.sentence).toContain('This rests on: undisclosed inflow');
    const spent: Row[] = [
      ['V>C', 10, '01', 'equity'],
      ['C>*', 20, '02', 'opex'],
      ['C>V', 100, '05', 'cloud'],
    ];
    const most = ask(spent).certificate.upper;
    expect(most.cut).toEqual([
      {
        kind: 'balance',
        account: 'C',
        amount: 0,
        date: '2024-01-05',
        assumption: expect.stringContaining('no earlier'),
      },
    ]);
  });

  it('name payments with their days, the parts of a spread one summed, and customers however many accounts there are', () => {
    const flows: Row[] = Array.from({ length: 2100 }, (_, i) => [`*>A${i}`, 1, '01', 'revenue']);
    const found = ask([
      ...flows,
      ['*>C', 70, 'opening', 'opening'],
      ['V>C', 100, '02', 'equity'],
      ['C>V', 120, '05', 'cloud'],
    ]);
    expect(found.customers).toEqual({ count: 1, names: ['C'] });
    expect(found.certificate.lower.sentence).toBe(
      "Of C's 120 to V, other money can have paid at most 70 (* → C, opening, opening); 50 must have been V's own money.",
    );
  });
});
