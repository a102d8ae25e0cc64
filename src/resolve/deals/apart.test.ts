// Deals that look alike and are not one: other days, other rounds, other sums.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../../test/support/claims.ts';
import { dealsIn, document } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';

const put = (id: string, more: Partial<Claim>): Claim =>
  claim(id, 'investment', { subject: party('Ford'), object: party('Vale'), ...more });
const raised = (id: string, more: Partial<Claim>): Claim =>
  claim(id, 'funding_round', { subject: party('Vale'), ...more });
const sold = (id: string, amount: number, more: Partial<Claim>): Claim =>
  claim(id, 'divestment', {
    subject: party('Ford'),
    object: party('Vale'),
    amount: money(amount, { currency: 'HKD' }),
    extent: 'reduce',
    ...more,
  });
const TEXT = 'Somebody said something. '.repeat(40);
const groups = (
  claims: Claim[],
  documents = [document('d', '2026-02-20', TEXT), document('e', '2025-10-01', TEXT)],
): string[] =>
  dealsIn(claims, { documents })
    .map((d) => [...d.claims].sort().join())
    .sort();

describe('a pledge of one party and the round of the company', () => {
  const pledge = put('p', { amount: money(1e11), status: 'planned', date: '2025-09', ...at('e', 0) });
  const ownRound = raised('r', { amount: money(1e11), status: 'in_talks', date: '2026-02', ...at('d', 0) });

  it('are two though the party is negotiating to join', () => {
    const joins = put('t', { status: 'in_talks', ...at('d', 0, 'Ford negotiates to join the round') });
    const again = put('q', { amount: money(1e11), status: 'planned', date: '2025-09', ...at('d', 400) });
    expect(groups([pledge, ownRound, joins])).toEqual(['p', 'r,t']);
    expect(groups([pledge, ownRound, joins, again])).toEqual(['p,q', 'r,t']);
  });

  it('are two in one text without a date, too', () => {
    const others = put('o', {
      subject: party('Opel'),
      status: 'in_talks',
      ...at('d', 30, 'Opel would join the round'),
    });
    const undated = { ...pledge, date: null, ...at('d', 400) };
    expect(groups([undated, ownRound, others, put('t', { status: 'in_talks', ...at('d', 0, 'the round') })])).toContain(
      'p',
    );
  });

  it('are one when a date says so', () => {
    const near = put('t', { status: 'in_talks', date: '2026-02', ...at('d', 0, 'Ford negotiates to join the round') });
    expect(groups([{ ...pledge, date: '2026-02' }, ownRound, near])).toEqual(['p,r,t']);
  });
});

describe('two sales of one holding', () => {
  const [first, second] = [
    sold('a', 145.52e6, { date: '2022-11-08', ...at('d', 0) }),
    sold('b', 138e6, {
      date: '2023-04-11',
      ...at('d', 90),
      amount: money(138e6, { currency: 'HKD', approx: 'about' }),
    }),
  ];

  it('are two when known days lie months apart, however near the sums', () => {
    expect(groups([first, second])).toEqual(['a', 'b']);
  });

  it('are not joined by a third without a day', () => {
    expect(groups([first, second, sold('c', 140e6, { ...at('e', 0) })])).toHaveLength(2);
  });

  it('are one when the plan of one day was carried out on another', () => {
    expect(
      groups([
        { ...first, status: 'planned' },
        { ...second, date: '2023-01-11' },
      ]),
    ).toEqual(['a,b']);
  });
});

describe('two tickets of one investor', () => {
  it('are two when the same sum was put in on days months apart', () => {
    expect(
      groups([put('a', { amount: money(4e9), date: '2024-03' }), put('b', { amount: money(4e9), date: '2024-11' })]),
    ).toEqual(['a', 'b']);
  });

  it('are two in one text as well, and an undated telling joins only one of them', () => {
    const told = [
      put('a', { amount: money(4e9), date: '2024-03', ...at('d', 0) }),
      put('b', { amount: money(4e9), date: '2024-11', ...at('d', 0) }),
      put('c', { amount: money(4e9), ...at('e', 0) }),
    ];
    expect(groups(told)).toHaveLength(2);
  });

  it('are not joined because the sums are near', () => {
    expect(
      groups([put('a', { amount: money(3e8), date: '2024-03' }), put('b', { amount: money(4e8), date: '2024-08' })]),
    ).toEqual(['a', 'b']);
  });
});
