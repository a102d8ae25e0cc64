// The laws of merging, for claims of every kind in every disorder.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, claim, money, party, says } from '../../../test/support/claims.ts';
import { dealsIn, document, type Given, tell, word } from '../../../test/support/telling.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import { judged } from '../judged.ts';

const NAMES = ['Vale', 'Vale-Cloud', 'Ford', 'Opel'];
const name = fc.constantFrom(...NAMES);
const written = fc.record({
  kind: fc.constantFrom<Claim['kind']>(
    'funding_round',
    'investment',
    'stake',
    'purchase',
    'debt',
    'divestment',
    'valuation',
    'term',
  ),
  subject: fc.option(name),
  object: fc.option(name),
  low: fc.option(fc.constantFrom(1e8, 1.05e8, 2e8, 3e8, 1e9)),
  currency: fc.constantFrom('USD', 'HKD'),
  basis: fc.constantFrom('headline', 'committed', 'funded', 'cumulative', 'fair_value'),
  percent: fc.option(fc.constantFrom(2, 9, 9.1)),
  round: fc.option(fc.constantFrom('Series A', 'A轮', 'B轮')),
  label: fc.option(fc.constantFrom('exclusivity', '首期', '累计')),
  status: fc.constantFrom<Claim['status']>('completed', 'planned', 'in_talks', 'rumoured', 'denied'),
  date: fc.option(fc.constantFrom('2023', '2024-02', '2024-05-03', '2024-Q2')),
  document: fc.constantFrom('d1', 'd2', 'd3'),
  start: fc.integer({ min: 0, max: 60 }),
  who: fc.option(fc.constantFrom('Paper', 'Vale', 'someone')),
  kindOfWho: fc.constantFrom('filing' as const, 'outlet' as const, 'anonymous' as const),
});
const toClaim = (w: typeof written extends fc.Arbitrary<infer T> ? T : never, i: number): Claim =>
  claim(`c${i}`, w.kind, {
    subject: w.subject ? party(w.subject) : null,
    object: w.object ? party(w.object) : null,
    amount: w.low ? money(w.low, { currency: w.currency, basis: w.basis as 'headline' }) : null,
    percent: w.percent ? { low: w.percent, high: w.percent, approx: null } : null,
    round: w.round,
    label: w.label,
    status: w.status,
    date: w.date,
    speaker: w.who ? says(w.who, w.kindOfWho) : null,
    ...at(w.document, w.start),
  });
const someClaims = fc.array(written, { minLength: 1, maxLength: 24 }).map((list) => list.map(toClaim));
const documents = ['d1', 'd2', 'd3'].map((id, i) =>
  document(id, `2024-0${i + 2}-01`, 'Vale raised. Ford put in; it holds.\nMore. And more.'),
);
const verdicts = fc.array(
  fc.tuple(
    fc.constantFrom<Judgement['verdict']>('accept', 'unsure', 'same', 'different', 'reject'),
    fc.nat(23),
    fc.nat(23),
  ),
  { maxLength: 6 },
);
const wordsOf = (list: [Judgement['verdict'], number, number][]): Judgement[] =>
  list.map(([verdict, a, b], i) => word(verdict, [`c${a}`, `c${b}`], `j${i}`));
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((value, i) => ({ value, key: Math.imul(i + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map((x) => x.value);
const bytes = (claims: Claim[], given: Given): string => {
  const kept = judged(claims, given.judgements ?? []);
  return JSON.stringify(tell(kept, given));
};

describe('merging, whatever the claims', () => {
  it('does not hang on the order of claims, documents or batches', () => {
    fc.assert(
      fc.property(someClaims, verdicts, fc.integer(), (claims, list, seed) => {
        const judgements = wordsOf(list);
        const half = claims.length >> 1;
        const first = bytes(claims, { judgements, documents });
        expect(bytes(shuffled(claims, seed), { judgements, documents: shuffled(documents, seed) })).toBe(first);
        expect(bytes([...claims.slice(half), ...claims.slice(0, half)], { judgements, documents })).toBe(first);
      }),
    );
  });

  it('is not changed by the same document twice', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const twice = [...claims, ...claims.map((c) => structuredClone(c))];
        expect(bytes(twice, { documents: [...documents, ...documents] })).toBe(bytes(claims, { documents }));
      }),
    );
  });

  it('is restored to the byte when judgements are taken back', () => {
    fc.assert(
      fc.property(someClaims, verdicts, verdicts, (claims, list, kept) => {
        const before = wordsOf(kept);
        const given = wordsOf(list).map((j) => ({ ...j, id: `x${j.id}` }));
        const undone = given.map((j) => word('undo', [j.id], `u${j.id}`));
        expect(bytes(claims, { judgements: [...before, ...given, ...undone], documents })).toBe(
          bytes(claims, { judgements: before, documents }),
        );
      }),
    );
  });

  it('leaves each claim in one deal or among the leftovers', () => {
    fc.assert(
      fc.property(someClaims, verdicts, (claims, list) => {
        const { deals, leftovers } = tell(claims, { judgements: wordsOf(list), documents }).value;
        const held = [...deals.flatMap((d) => d.claims), ...leftovers].sort();
        expect(held).toEqual(claims.map((c) => c.id).sort());
        const heard = deals.flatMap((d) => d.voices.flatMap((v) => [v.claim, ...v.again]));
        expect(new Set(heard).size).toBe(heard.length);
        expect(new Set(deals.map((d) => d.id)).size).toBe(deals.length);
      }),
    );
  });

  it('gives only ends that somebody stated', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const stated = new Set(claims.flatMap((c) => (c.amount ? [`${c.amount.currency} ${c.amount.low}`] : [])));
        for (const deal of dealsIn(claims, { documents }))
          for (const sum of [deal.headline, deal.firm, deal.paid])
            if (sum) for (const end of [sum.low, sum.high]) expect(stated.has(`${sum.currency} ${end}`)).toBe(true);
      }),
    );
  });
});
