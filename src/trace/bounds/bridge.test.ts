// The second view: a cloud buys chips on credit before the lab that uses them has paid; by the order of time none of the
// investor's money came back, with a bridge long enough all of it did.
import { describe, expect, it } from 'vitest';
import { traced } from '../answer.ts';
import { ledgerOf } from '../ledger/ledger.ts';

const flow = (id: string, way: string, [amount, day, kind]: [number, number, string]) => {
  const [from, to] = way.split('>');
  return { id, from, to, amount, kind, date: `2024-01-${day < 10 ? '0' : ''}${day}` };
};
const ask = (order: 'pool' | 'sequence', bridge: number) => {
  const { value } = ledgerOf({
    ...{ investor: 'V', order, bridge },
    flows: [
      flow('chips', 'CLD>V', [80, 1, 'chip']),
      flow('round', 'V>LAB', [100, 5, 'equity']),
      flow('other', '*>LAB', [100, 5, 'equity']),
      flow('bill', 'LAB>CLD', [120, 9, 'cloud']),
    ],
  });
  if (!value) throw new Error('no ledger');
  return traced(value).value;
};

describe('spending before funding', () => {
  for (const order of ['pool', 'sequence'] as const)
    it(`comes back over a bridge that is long enough (${order})`, () => {
      const { upper, bridged } = ask(order, 8);
      expect(upper).toBe(0);
      expect(bridged).toMatchObject({ days: 8, lower: 0, upper: 80, bridged: 80, undisclosed_inflow_at_least: 0 });
      expect(bridged?.prorata).toBeCloseTo(40, 6);
      expect(bridged?.routes).toEqual([{ route: 'V>LAB>CLD>V', via: 'cash', amount: 80 }]);
    });
  it('does not over a shorter one', () => {
    expect(ask('pool', 7).bridged).toMatchObject({ lower: 0, prorata: 0, upper: 0, bridged: 0, routes: [] });
  });
});
