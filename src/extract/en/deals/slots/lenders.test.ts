// Who lends to whom in English, by where the lender stands; and money that is no loan.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const lent = (text: string): unknown[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind === 'debt')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? null]);

describe('lenders', () => {
  it.each([
    'Quillon has secured a $40 million credit line from a group of banks led by Penrose Bank.',
    'Quillon repaid $40 million to Penrose Bank.',
    'A $40 million loan from Penrose Bank will pay for Quillon’s plant.',
    'Quillon is in talks with Penrose Bank over a loan of $40 million.',
    'Quillon’s lenders, led by Penrose Bank, agreed to extend its $40 million loan.',
    'A consortium of banks led by Penrose Bank has committed $40 million to Quillon’s plant.',
    'Penrose Bank underwrote $40 million of junk debt backing the buyout of Quillon.',
    'Penrose Bank and others are backing Quillon with a $40 million loan.',
    'Creditors led by Penrose Bank agreed to roll over $40 million owed by Quillon.',
    'Quillon took $40 million from Penrose Bank in May.',
    'A Penrose Bank subsidiary lent Quillon $40 million.',
    'Penrose Bank is providing the debt, some $40 million, for Quillon’s plant.',
    'Quillon owes $40 million under a loan from Penrose Bank.',
    'Quillon enlarged its loan from Penrose Bank to $40 million.',
    'Quillon sold $90 million of bonds, $40 million of which went to Penrose Bank.',
  ])('%s', (text) => {
    expect(lent(text)).toContainEqual(['Penrose Bank', 'Quillon', 40e6]);
  });

  it.each([
    'The $40 million facility, underwritten by Penrose Bank and Larkfield Bank, will mature in 2030.',
    'The loan of $40 million was provided by a syndicate led by Citigroup.',
    'A $40 million credit line provided by a consortium including Penrose Bank and Larkfield Bank was drawn in May.',
  ])('who lends does not borrow: %s', (text) => expect(lent(text)).toEqual([]));

  it('finds who borrows where those who lend stand behind "by"', () => {
    const text = 'Quillon will build a plant. The loan of $40 million was provided by a syndicate led by Penrose Bank.';
    expect(lent(text)).toEqual([['Penrose Bank', 'Quillon', 40e6]]);
  });

  it('tells the whole of a loan of nobody where each part has its lender', () => {
    const text =
      'Quillon took a $9 million loan from Penrose Bank and HSBC, respectively lending $6 million and $3 million.';
    expect(lent(text)).toEqual([
      [null, 'Quillon', 9e6],
      ['Penrose Bank', 'Quillon', 6e6],
      ['HSBC', 'Quillon', 3e6],
    ]);
    const more = 'Quillon took a $9 million loan from Penrose Bank and a $5 million loan from HSBC.';
    expect(lent(more)).toEqual([
      ['Penrose Bank', 'Quillon', 9e6],
      ['HSBC', 'Quillon', 5e6],
    ]);
  });

  it('all who lend one sum lend it together', () => {
    const text = 'Penrose Bank and Larkfield Bank arranged a $40 million loan for Quillon.';
    expect(lent(text)).toContainEqual(['Penrose Bank and Larkfield Bank', 'Quillon', 40e6]);
  });

  it('gives each creditor what is owed to it', () => {
    const text = 'Quillon owes $40 million to Penrose Bank and $12 million to Larkfield.';
    expect(lent(text)).toContainEqual(['Penrose Bank', 'Quillon', 40e6]);
    expect(lent(text)).toContainEqual(['Larkfield', 'Quillon', 12e6]);
  });

  it('reads each loan of a list with its own lender', () => {
    const text =
      'The financing comprises a $9 million loan from Larkfield Bank, a $4 million line provided by Penrose Bank. Quillon Fibre will use it to retire older debt.';
    expect(lent(text)).toContainEqual(['Larkfield Bank', 'Quillon Fibre', 9e6]);
    expect(lent(text)).toContainEqual(['Penrose Bank', 'Quillon Fibre', 4e6]);
  });

  it('gives each borrower of a row its own sum', () => {
    const text =
      'Oracle, Meta and Alphabet have issued $18 billion, $30 billion and $25 billion of bonds respectively.';
    expect(lent(text)).toContainEqual([null, 'Meta', 30e9]);
    expect(lent(text)).toContainEqual([null, 'Alphabet', 25e9]);
  });

  it('takes who signs a loan for the borrower', () => {
    expect(lent('SoftBank has signed an $8 billion loan for the purchase of Quillon.')).toEqual([
      [null, 'SoftBank', 8e9],
    ]);
  });

  it.each([
    'Big retailers have sold $90 billion of bonds since May.',
    'Quillon and Larkfield have raised $15 billion of debt and equity for the project.',
    'By owning the sites Quillon would get rid of $10 billion of future lease obligations.',
  ])('no loan: %s', (text) => expect(lent(text)).toEqual([]));
});
