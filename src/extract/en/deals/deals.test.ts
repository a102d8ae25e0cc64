// English deals, phenomenon by phenomenon, on sentences of our own: each holds what must be read, or looks like it and
// must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Claim } from '../../../model/claim.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string, title = 'Quillon and others') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims;
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const RELATIONS = new Set(['investment', 'stake', 'divestment', 'purchase', 'debt']);
const told = (text: string, title?: string) =>
  read(text, title)
    .filter((c) => RELATIONS.has(c.kind))
    .map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, value(c)]);

describe('what is paid for', () => {
  it.each([
    ['Apple will pay Google $1 billion a year for Gemini.', [['purchase', 'Apple', 'Google', 1e9]]],
    ['Apple will pay $1 billion for Quillon.', [['investment', 'Apple', 'Quillon', 1e9]]],
  ])('%s', (text, all) => {
    expect(told(text)).toEqual(all);
  });
});

describe('stakes', () => {
  it.each([
    ['Quillon is 51% owned by Harrow Capital.', 'Harrow Capital', 'Quillon', 51],
    ['A 6% interest in Quillon is held by Orson Group.', 'Orson Group', 'Quillon', 6],
    ['The deal will leave Harrow Capital with 23% of Quillon.', 'Harrow Capital', 'Quillon', 23],
    ['SoftBank pumped $30bn into OpenAI, giving it an 11% stake.', 'SoftBank', 'OpenAI', 11],
  ])('%s', (...[text, holder, company, percent]) => {
    expect(told(text)).toContainEqual(['stake', holder, company, percent]);
  });

  it('tells a stake before and after', () => {
    expect(told('Harrow Capital cut its holding in Quillon to 4.9% from 7.2%.')).toEqual([
      ['divestment', 'Harrow Capital', 'Quillon', null],
      ['stake', 'Harrow Capital', 'Quillon', 4.9],
      ['stake', 'Harrow Capital', 'Quillon', 7.2],
    ]);
  });

  it('reads lists of holders', () => {
    const list = "Quillon's shareholders are Harrow Capital (35%), Orson Group (20%) and its founders (45%).";
    expect(told(list).filter((c) => c[3] !== null)).toEqual([
      ['stake', 'Harrow Capital', 'Quillon', 35],
      ['stake', 'Orson Group', 'Quillon', 20],
      ['stake', 'founders', 'Quillon', 45],
    ]);
  });

  it('leaves shares of a market alone', () => {
    expect(told('Nvidia has 80% of the market for accelerators.')).toEqual([]);
    expect(told('Oracle gets 30% of its revenue from OpenAI.')).toEqual([]);
  });
});

describe('sales of holdings', () => {
  it.each([
    ['SoftBank sold its entire stake in Nvidia for $5.8bn.', 'SoftBank', 'Nvidia', 5.8e9],
    [
      'Harrow Capital has agreed to offload 4% of Quillon in a block trade worth $200m.',
      'Harrow Capital',
      'Quillon',
      2e8,
    ],
    ['A 6% stake in Quillon was sold by Harrow Capital for $90m.', 'Harrow Capital', 'Quillon', 9e7],
    ['Berkshire Hathaway unloaded $1.2bn of Bank of America shares.', 'Berkshire Hathaway', 'Bank of America', 1.2e9],
  ])('%s', (...[text, seller, asset, price]) => {
    expect(told(text)).toContainEqual(['divestment', seller, asset, price]);
  });

  it('gives the price to the buyer too', () => {
    expect(told('Harrow Capital sold Palisade Systems to Orson Group for €900m.')).toEqual([
      ['divestment', 'Harrow Capital', 'Palisade Systems', 9e8],
      ['investment', 'Orson Group', 'Palisade Systems', 9e8],
    ]);
  });

  it('does not take goods for holdings', () => {
    expect(told('Nvidia sold chips in May.').filter((c) => c[0] === 'divestment')).toEqual([]);
  });
});

describe('investments and takeovers', () => {
  it.each([
    ['Orson Group acquired Palisade Systems in a €1.2bn deal.', 'Orson Group', 'Palisade Systems', 1.2e9],
    ['Palisade Systems was acquired by Orson Group for €1.1bn.', 'Orson Group', 'Palisade Systems', 1.1e9],
    ["Amazon's $8bn investment in Anthropic has paid off.", 'Amazon', 'Anthropic', 8e9],
    ['Anthropic received a $4bn investment from Amazon.', 'Amazon', 'Anthropic', 4e9],
    ['Nvidia will put up to $100bn into OpenAI.', 'Nvidia', 'OpenAI', 1e11],
  ])('%s', (...[text, from, into, sum]) => {
    expect(told(text)).toContainEqual(['investment', from, into, sum]);
  });

  it('shares a round out among its backers', () => {
    expect(told('Quillon raised $50m from Harrow Capital ($30m) and Orson Group ($20m).').filter((c) => c[3])).toEqual([
      ['investment', 'Harrow Capital', 'Quillon', 3e7],
      ['investment', 'Orson Group', 'Quillon', 2e7],
    ]);
  });

  it('does not read what did not happen', () => {
    expect(told('Microsoft did not invest $5bn in Mistral AI.')).toEqual([]);
  });
});

describe('purchases', () => {
  it.each([
    ['Dell has been awarded a $500m contract by Oracle.', 'Oracle', 'Dell', 5e8],
    ['Oracle is to supply OpenAI with $300bn of computing power.', 'OpenAI', 'Oracle', 3e11],
    ['Anthropic committed to buying $30bn of Azure capacity from Microsoft.', 'Anthropic', 'Microsoft', 3e10],
    ["OpenAI's $300bn contract with Oracle starts in 2027.", 'OpenAI', 'Oracle', 3e11],
    ['Under the deal, OpenAI leases 200 megawatts from CoreWeave for $5bn.', 'OpenAI', 'CoreWeave', 5e9],
  ])('%s', (...[text, customer, supplier, sum]) => {
    expect(told(text)).toEqual([['purchase', customer, supplier, sum]]);
  });

  it('does not take a merger for a purchase of goods', () => {
    expect(told('OpenAI and Oracle signed a merger agreement.').filter((c) => c[0] === 'purchase')).toEqual([]);
  });
});

describe('debts', () => {
  it.each([
    ['xAI borrowed $3bn from Morgan Stanley to buy chips.', 'Morgan Stanley', 'xAI', 3e9],
    ['Morgan Stanley lent xAI $3bn.', 'Morgan Stanley', 'xAI', 3e9],
    ['xAI raised $5bn in debt.', null, 'xAI', 5e9],
    ['A $2bn loan to xAI was arranged by JPMorgan.', null, 'xAI', 2e9],
  ])('%s', (...[text, lender, borrower, sum]) => {
    expect(told(text)).toEqual([['debt', lender, borrower, sum]]);
  });

  it('reads lenders with their own sums', () => {
    expect(told('JPMorgan lent $1bn, Barclays $600m and Citi $400m to xAI.').map((c) => [c[1], c[3]])).toEqual([
      ['JPMorgan', 1e9],
      ['Barclays', 6e8],
      ['Citi', 4e8],
    ]);
  });

  it('does not take equity for debt', () => {
    expect(told('xAI raised $5bn in equity.').filter((c) => c[0] === 'debt')).toEqual([]);
  });
});

describe('a stake of which nobody says how large it is', () => {
  it.each([
    [
      'Harrow Capital acquired a majority stake in Quillon. Terms were not disclosed.',
      [['investment', 'Harrow Capital', 'Quillon', null]],
    ],
    ['Harrow Capital took a minority stake in Quillon.', [['investment', 'Harrow Capital', 'Quillon', null]]],
    ['Harrow Capital has long eyed the stake in Quillon.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
