// Filings: who is meant by "the Purchaser", what is no party ("Series B Preferred Stock"), and short names in longer ones.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' }).claims;
const told = (text: string) =>
  read(text).map((c) => [c.kind, c.subject?.names[0], c.object?.names[0] ?? null, c.amount?.low ?? c.percent?.low]);

describe('names in English filings', () => {
  it.each(['Helion Grid Inc.', 'Helion Grid Holdings Ltd', 'Helion Freight LLC'])(
    'a short name inside a longer one is another company, and the short name is that one: %s',
    (name) => {
      const claims = read(`${name} raised $20 million. Helion bought chips from Nvidia for $5 million.`);
      expect(claims.map((c) => c.subject?.entity)).toEqual([null, null]);
      expect(claims[1]?.subject?.names[0]).toContain('Helion ');
    },
  );

  it.each(['Helion Inc.', 'Helion Energy', 'Helion Holdings, Inc.', 'Helion'])('still the known company: %s', (name) =>
    expect(read(`${name} raised $20 million.`)[0]?.subject?.entity).toBe('helion'),
  );

  it('a part stands for who was called so, and a kind of share for nobody', () => {
    const text =
      'Arvo Grid Inc. (the "Company") entered into an agreement with Tarn Compute LLC (together with its affiliates, the "Purchaser"). ' +
      'The Purchaser agreed to purchase shares of Series B Preferred Stock for $75 million. ' +
      'The Purchaser is entitled to designate one member of the board.';
    expect(told(text)).toEqual([
      ['investment', 'Tarn Compute LLC', 'Arvo Grid Inc', 75e6],
      ['term', 'Arvo Grid Inc', 'Tarn Compute LLC', undefined],
    ]);
  });

  it('the Company stands for who was called so, whoever else a paragraph names', () => {
    const start = 'Marlow Energy Corp., a Nevada corporation (the "Company"), announced a sale.\n\n';
    const sale =
      'On 3 March 2025, the Company completed the sale of Marlow Wind LLC to Tarn Grid Inc. for $140 million.';
    expect(told(start + sale)).toContainEqual(['divestment', 'Marlow Energy Corp', 'Marlow Wind LLC', 140e6]);
    const loan =
      'Tarn Capital bought 5% of Orchid Labs. On the same date, the Company borrowed $30 million from Citibank.';
    expect(told(start + loan)).toContainEqual(['debt', 'Citibank', 'Marlow Energy Corp', 30e6]);
  });

  it('a legal form behind a bank is no name, and the next of the list lends too', () => {
    const text =
      'Marlow Energy Corp. entered into a credit agreement with Citibank, N.A. and Wells Fargo Bank, as lenders, providing for a term loan of $30 million.';
    const lent = told(text).map(([kind, from, to]) => [kind, from, to]);
    expect(lent).toContainEqual(['debt', 'Citibank', 'Marlow Energy Corp']);
    expect(lent).toContainEqual(['debt', 'Wells Fargo Bank', 'Marlow Energy Corp']);
  });

  it('the company that no document calls so is whom the text is about', () => {
    const text =
      'Marlow Energy Corp. announced a sale.\n\nThe company sold Marlow Wind LLC to Tarn Grid Inc. for $140 million.';
    expect(told(text)).toContainEqual(['divestment', 'Marlow Energy Corp', 'Marlow Wind LLC', 140e6]);
  });

  it('who was chosen is not who may choose', () =>
    expect(told('Tarn Capital appointed Jane Doe as a member of the board of Orchid Labs.')).toEqual([]));

  it('each part of a payment is paid in its own kind', () => {
    const claims = read(
      'Tarn Partners agreed to buy shares of Orchid Labs for $75 million. Tarn Partners will pay $25 million in cash and $50 million in the form of compute credits.',
    );
    expect(claims.map((c) => [c.amount?.low, c.form])).toEqual([
      [75e6, null],
      [25e6, 'cash'],
      [50e6, 'compute'],
    ]);
  });
});
