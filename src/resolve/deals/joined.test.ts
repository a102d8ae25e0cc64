// The reviewer's `same` between claims of two deals: the deals become one, whichever claims were picked.
import { describe, expect, it } from 'vitest';
import { at, claim, money, party } from '../../../test/support/claims.ts';
import { dealsIn, document, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';

const documents = ['d1', 'd2'].map((id) => document(id, null, 'Vale raised it, of which Ford put in a part.'));
const round = (id: string, amount: number, more: Partial<Claim>): Claim =>
  claim(id, 'funding_round', { subject: party('Vale'), amount: money(amount), ...more });
const ticket = (id: string, amount: number, more: Partial<Claim>): Claim =>
  claim(id, 'investment', { subject: party('Ford'), object: party('Vale'), amount: money(amount), ...more });

const [march, august] = [
  { ...at('d1', 0), date: '2024-03' },
  { ...at('d2', 0), date: '2024-08' },
];
const claims = [round('ra', 6e8, march), ticket('ta', 3e8, march), round('rb', 9e8, august), ticket('tb', 4e8, august)];
const groups = (judgements: Judgement[]): string[] =>
  dealsIn(claims, { judgements, documents })
    .map((d) => [...d.claims].sort().join())
    .sort();
const TWO = ['ra,ta', 'rb,tb'];

describe('`same` between claims of two deals', () => {
  it('has two deals to begin with', () => {
    expect(groups([])).toEqual(TWO);
  });

  it.each([
    ['ta', 'tb'],
    ['ra', 'rb'],
    ['ra', 'tb'],
    ['rb', 'ta'],
  ])('makes one of %s and %s, whole', (a, b) => {
    expect(groups([word('same', [a, b])])).toEqual(['ra,rb,ta,tb']);
    const [deal] = dealsIn(claims, { documents, judgements: [word('same', [a, b])] });
    expect(deal).toMatchObject({
      headline: { low: 6e8, high: 9e8 },
      shares: [{ entity: 'ford', low: 3e8, high: 4e8 }],
    });
    expect(deal?.merged.some((m) => m.reasons.join() === 'judgement')).toBe(true);
  });

  it('makes one of them by a second word as well, and two again when both are undone', () => {
    const both = [word('same', ['ta', 'tb']), word('same', ['ra', 'rb'], 'j2')];
    expect(groups(both)).toEqual(['ra,rb,ta,tb']);
    expect(groups([...both, word('undo', ['j1'], 'u1'), word('undo', ['j2'], 'u2')])).toEqual(TWO);
  });

  it('joins the two claims alone where a `different` parts the rest', () => {
    const found = groups([word('same', ['ta', 'tb']), word('different', ['ra', 'rb'], 'j2')]);
    expect(found.find((g) => g.includes('ta'))).toContain('tb');
    expect(found.find((g) => g.includes('ra'))).not.toContain('rb');
  });
});

describe('a lead told in two texts', () => {
  it('is one deal when one tells the plan with its size and the other the month', () => {
    const two = [
      document('d1', '2024-03-06', 'Vale raises 600, led by Ford.'),
      document('d2', '2024-03-20', 'Ford led Vale.'),
    ];
    const led = (id: string, more: Partial<Claim>): Claim =>
      claim(id, 'investment', { subject: party('Ford'), object: party('Vale'), lead: true, date: '2024-03', ...more });
    const told = [
      round('r', 6e8, { ...at('d1', 0), status: 'planned', date: '2024-03', rules: ['date/publication'] }),
      led('a', { ...at('d1', 0), status: 'in_talks', rules: ['date/publication'] }),
      led('b', at('d2', 0)),
    ];
    expect(dealsIn(told, { documents: two }).map((d) => [...d.claims].sort())).toEqual([['a', 'b', 'r']]);
  });
});
