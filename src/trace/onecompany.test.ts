import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CashEvent, traceOne } from './onecompany.ts';

const event = (way: string, amount: number, pay: CashEvent['pay'] = 'cash'): CashEvent => {
  const [from, to] = way.split('>') as [CashEvent['from'], CashEvent['to']];
  return { from, to, amount, pay };
};

describe('one company in closed form', () => {
  it('follows cash and credits: wages may have been paid by either', () => {
    const events = [
      event('*>C', 100),
      event('V>C', 300),
      event('V>C', 100, 'credits'),
      event('C>*', 200),
      event('C>V', 100, 'credits'),
      event('C>V', 150),
    ];
    expect(traceOne(events)).toEqual({
      lower: 150,
      prorata: 212.5,
      upper: 250,
      in_credits: 100,
      paid: 250,
      undisclosed: 0,
    });
  });

  it('cannot return money that was spent before: the lowest balance caps it', () => {
    // After Roscoe v Winder [1915]: 455 of trust money, the balance falls to 25, own money lifts it again.
    const events = [event('V>C', 455), event('C>*', 430), event('*>C', 333), event('C>V', 358)];
    expect(traceOne(events)).toMatchObject({ lower: 25, upper: 25, prorata: 25 });
  });

  it('names the money that nobody disclosed', () => {
    expect(traceOne([event('V>C', 10), event('C>V', 30)])).toMatchObject({ upper: 10, undisclosed: 20 });
  });

  it('keeps lower <= pro rata <= upper <= paid, whatever the ledger', () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    const step = fc.tuple(fc.constantFrom('V>C', '*>C', 'C>V', 'C>*'), amount).map(([way, a]) => event(way, a));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (events) => {
        const t = traceOne(events);
        expect(t.lower).toBeLessThanOrEqual(t.prorata + 1e-9);
        expect(t.prorata).toBeLessThanOrEqual(t.upper + 1e-9);
        expect(t.upper).toBeLessThanOrEqual(t.paid);
        expect(t.lower).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
