// Random ledgers for the laws of tracing: few accounts, few days, so that rings, overdrafts and several payments on one
// day are common. Amounts are whole and small; every figure has a reason to clash with another.
import fc from 'fast-check';

export interface PlainFlow {
  id: string;
  from: string;
  to: string;
  amount: number | [number, number];
  date: string | [string, string];
  kind: string;
  pay?: 'cash' | 'credits' | 'credits-first';
}

export interface PlainLedger {
  investor: string;
  order: 'pool' | 'sequence';
  flows: PlainFlow[];
}

const ACCOUNTS = ['A', 'B', 'C', 'D'];
const day = (n: number): string => `2024-01-0${n}`;

interface Drawn {
  from: number;
  to: number;
  amount: number;
  first: number;
  days: number;
  kind: number;
  open: boolean;
}

const drawn = (days: number): fc.Arbitrary<Drawn> =>
  fc.record({
    from: fc.nat(1000),
    to: fc.nat(1000),
    amount: fc.integer({ min: 1, max: 20 }).map((n) => n * 5),
    first: fc.integer({ min: 1, max: days }),
    days: fc.constantFrom(1, 1, 1, 1, 3),
    kind: fc.nat(9),
    open: fc.constantFrom(false, false, false, false, false, false, false, false, false, true),
  });

function kindOf(from: string, to: string, kind: number): Pick<PlainFlow, 'kind' | 'pay'> {
  if (from === 'V') return { kind: kind < 2 && to !== '*' ? 'credits' : kind === 9 ? 'opex' : 'equity' };
  if (to === 'V') {
    if (kind === 0) return { kind: 'repayment' };
    if (kind === 1) return { kind: 'expiry' };
    return kind === 2 ? { kind: 'cloud', pay: 'cash' } : { kind: 'cloud' };
  }
  return { kind: from === '*' ? 'revenue' : 'opex' };
}

function flowOf(d: Drawn, i: number, names: readonly string[]): PlainFlow {
  const from = names[d.from % names.length] as string;
  // Somebody else: the second party is drawn among the others.
  const others = names.filter((n) => n !== from);
  const to = others[d.to % others.length] as string;
  const date =
    d.open && from === '*'
      ? 'opening'
      : d.days === 1
        ? day(d.first)
        : ([day(d.first), day(d.first + 2)] as [string, string]);
  return { id: `f${i}`, from, to, amount: d.amount, date, ...kindOf(from, to, d.kind) };
}

/** Ledgers of one to `accounts` companies over six days. */
export const ledgers = (accounts = 4): fc.Arbitrary<PlainLedger> =>
  fc
    .record({
      accounts: fc.integer({ min: 1, max: accounts }),
      order: fc.constantFrom('pool' as const, 'sequence' as const),
      drawn: fc.array(drawn(6), { minLength: 3, maxLength: 14 }),
    })
    .map(({ accounts: n, order, drawn: list }) => {
      const names = ['V', '*', ...ACCOUNTS.slice(0, n)];
      return { investor: 'V', order, flows: list.map((d, i) => flowOf(d, i, names)) };
    });
