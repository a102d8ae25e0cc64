// Takeovers, sales, holdings and trades told in other than the usual places, on sentences of our own; look-alikes beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);
const kinds = (text: string) => told(text).map((c) => c[0]);

describe('a takeover whose price stands apart', () => {
  it('is told by what the buyer does to get it', () => {
    const want = ['investment', 'Orson Group', 'Quillon', 2e9];
    expect(told('Orson Group will part with $2bn to get hold of Quillon.')).toContainEqual(want);
    expect(told('Orson Group won the auction for Quillon with a bid of $2bn.')).toContainEqual(want);
    expect(told('Orson Group beat two rivals to Quillon, agreeing to pay $2bn.')).toContainEqual(want);
    expect(told('The price that Orson Group paid for Quillon was $2bn.')).toContainEqual(want);
    expect(told('Quillon is selling itself to Orson Group for $2bn.')).toContainEqual(want);
  });

  it('is one of a list', () => {
    const text = 'Orson Group has swallowed three firms: Quillon for $2bn, Mastco for $3bn and Northvale for $1bn.';
    expect(told(text)).toContainEqual(['investment', 'Orson Group', 'Quillon', 2e9]);
    expect(told(text)).toContainEqual(['investment', 'Orson Group', 'Mastco', 3e9]);
  });

  it('takes no sum of something else', () => {
    expect(kinds('Orson Group bought Quillon, which has annual sales of $2bn.')).not.toContain('funding_round');
    expect(told('Orson Group bought Quillon, which has annual sales of $2bn.')).not.toContainEqual([
      'investment',
      'Orson Group',
      'Quillon',
      2e9,
    ]);
  });
});

describe('a share', () => {
  it('is held by who stands in another place', () => {
    const want = ['stake', 'Orson Group', 'Quillon', 12];
    expect(told('A 12% stake in Quillon is in the hands of Orson Group.')).toContainEqual(want);
    expect(told('Orson Group is the owner of 12% of Quillon.')).toContainEqual(want);
    expect(told('Orson Group swapped its loans for 12% of Quillon.')).toContainEqual(want);
    expect(told('Quillon sold Orson Group 12% of its shares.')).toContainEqual(want);
    expect(told('The other 12% of Quillon is in the hands of Orson Group.')).toContainEqual(want);
  });

  it('is of the company whose owners are told of', () => {
    const text = 'Quillon has two big owners. Orson Group controls 41% and 9% sits with the state.';
    expect(told(text)).toContainEqual(['stake', 'Orson Group', 'Quillon', 41]);
    expect(told(text)).toContainEqual(['stake', 'state', 'Quillon', 9]);
  });

  it('is what the holder told of slips to', () => {
    const text = 'Quillon said its top investor had changed. Orson Group has slipped to 11.2 per cent.';
    expect(told(text)).toContainEqual(['stake', 'Orson Group', 'Quillon', 11.2]);
    expect(kinds('Quillon said its margin had changed. Orson Group has slipped to 11.2 per cent.')).not.toContain(
      'stake',
    );
  });

  it('is no discount and no option', () => {
    expect(kinds('Quillon placed its shares with Orson Group at a discount of 12%.')).not.toContain('stake');
    expect(kinds('Orson Group has a 12% share of the market for pumps.')).not.toContain('stake');
  });
});

describe('a sale', () => {
  it('is told from what is sold', () => {
    const text = 'Harrow has parted company with Quillon, which went to Orson Group for $2bn.';
    expect(told(text)).toContainEqual(['divestment', 'Harrow', 'Quillon', 2e9]);
    expect(told(text)).toContainEqual(['investment', 'Orson Group', 'Quillon', 2e9]);
  });

  it('is planned where something is offered', () => {
    const want = ['divestment', 'Orson Group', 'Quillon', 2e9];
    expect(told('Orson Group has put Quillon up for sale at $2bn.')).toContainEqual(want);
    expect(told('Orson Group wants $2bn for Quillon.')).toContainEqual(want);
    expect(kinds('Orson Group put its new pump up for sale at $299.')).not.toContain('divestment');
  });

  it('is over for who has left', () => {
    const want = ['divestment', 'Orson Group', 'Quillon', null];
    expect(told('Orson Group is no longer a shareholder of Quillon.')).toContainEqual(want);
    expect(told('Orson Group has closed its position in Quillon.')).toContainEqual(want);
    expect(kinds('Orson Group is no longer a customer of Quillon.')).not.toContain('divestment');
  });

  it('raises nothing for who sells', () => {
    expect(kinds('Orson Group received $450 million for its 12% of Quillon.')).toEqual(['divestment']);
    expect(kinds('Orson Group received $450 million from new investors in its Series B round.')).toContain(
      'funding_round',
    );
  });
});

describe('a purchase', () => {
  it('is told by who gets the money', () => {
    const want = ['purchase', 'Orson Group', 'Quillon', 45e7];
    expect(told('Quillon booked $450 million of orders from Orson Group.')).toContainEqual(want);
    expect(told('The contract with Orson Group will bring Quillon $450 million.')).toContainEqual(want);
    expect(told('Quillon licensed a drug to Orson Group for $450 million.')).toContainEqual(want);
    const rights = 'Orson Group secured the rights to Quillon’s compound, paying $450 million upfront.';
    expect(told(rights)).toContainEqual(want);
  });

  it('is none where a stake is sold', () => {
    expect(kinds('Quillon sold a stake to Orson Group for $450 million.')).not.toContain('purchase');
  });
});
