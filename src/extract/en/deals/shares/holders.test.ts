// Who holds and sells in English texts about holdings, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind !== 'metric')
    .map((c) => [
      c.kind,
      c.subject?.text ?? null,
      c.object?.text ?? null,
      c.amount?.low ?? c.percent?.low ?? c.extent ?? null,
    ]);

describe('holders beside each other', () => {
  it('holds a share of the company, and none of who is ranked behind', () => {
    const text =
      'Quillon raised $500 million in a Series C round. Harrow Capital is its largest shareholder with 12%, ahead of Larkfield with 5%.';
    expect(told(text).slice(1)).toEqual([
      ['stake', 'Harrow Capital', 'Quillon', 12],
      ['stake', 'Larkfield', 'Quillon', 5],
    ]);
    const later = 'Quillon raised $500 million in a Series C round. The stake of Larkfield will fall to 5%.';
    expect(told(later).slice(1)).toEqual([['stake', 'Larkfield', 'Quillon', 5]]);
  });
});

describe('parts in a deal told before', () => {
  it('gives the seller what it receives', () => {
    const text =
      'Larkfield Group agreed to buy Quillon for $900 million. The seller, Harrow Capital, will receive $700 million.';
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Quillon', 7e8]);
  });
});

describe('holdings opened and disclosed', () => {
  it.each([
    ['Harrow Capital reported a new 5.1 percent stake in Quillon.', 5.1],
    ['Harrow Capital opened a $95 million holding in Quillon.', 95e6],
    ['Harrow Capital has built a position of more than $4 billion in Quillon.', 4e9],
    ["A notice puts Harrow Capital's interest in Quillon at 5.02%.", 5.02],
    ["The value of Harrow Capital's stake in Quillon rose to $3.1bn.", 3.1e9],
    ["Harrow Capital's remaining holding in Quillon, some 23 million shares, was worth $60 million.", 60e6],
    ['Harrow Capital added 640,000 Quillon shares, lifting the worth of its holding to $530 million.', 530e6],
    ['Harrow Capital converted a $40 million loan to Quillon into a 7.5% stake.', 7.5],
  ])('%s', (...[text, share]) => {
    expect(told(text)).toContainEqual(['stake', 'Harrow Capital', 'Quillon', share]);
  });

  it.each([
    ['Google has become the owner of 10% of Quillon.', 10],
    ['Google would become the largest backer of Quillon, with 2.9 per cent.', 2.9],
    ['Google lifted its Quillon stake by 30%, to $890 million.', 890e6],
    ['Google exited Uber while its Quillon holding grew to $1.1 billion.', 1.1e9],
    ['Google received warrants for 6.5% of Quillon in return.', 6.5],
    ['Google will receive warrants to acquire 41 million Quillon shares, or 8%.', 8],
    ['Google sold 14 million Quillon shares, slipping to 2.4% of the company.', 2.4],
    ["With the purchase Google's interest in Quillon goes up to 70.5%.", 70.5],
    ['Google owns 9% of Quillon and has pledged the stake, worth $60 million.', 9],
  ])('%s', (...[text, share]) => {
    expect(told(text)).toContainEqual(['stake', 'Google', 'Quillon', share]);
  });

  it('deals out the shares of companies before where', () => {
    expect(told('Nebius and Quillon, where Google holds 17% and 16% respectively, may be next.')).toEqual([
      ['stake', 'Google', 'Nebius', 17],
      ['stake', 'Google', 'Quillon', 16],
    ]);
  });

  it('takes no share of an output for one of a company', () => {
    expect(told('Quillon will go on selling 60% of its output to Google.').filter((c) => c[0] === 'stake')).toEqual([]);
  });

  it('reads a list of owners behind their shares', () => {
    const text = 'Ownership of the new company, Quillon, is split 60% to Google and 40% to Amazon.';
    expect(told(text)).toEqual([
      ['stake', 'Google', 'Quillon', 60],
      ['stake', 'Amazon', 'Quillon', 40],
    ]);
  });

  it('takes no gain of a fund for a stake', () => {
    const text = 'Harrow Capital owns 5% of Quillon. The fund gained 11.4% in the first nine months.';
    expect(told(text)).toEqual([['stake', 'Harrow Capital', 'Quillon', 5]]);
  });
});

describe('positions cut', () => {
  it('reads companies whose shares a manager trims', () => {
    const text = 'Harrow Capital exited Nebius, pared Rivian by 15% and cut its biggest position, Uber, by a third.';
    expect(told(text)).toEqual([
      ['divestment', 'Harrow Capital', 'Nebius', 'exit'],
      ['divestment', 'Harrow Capital', 'Rivian', 15],
      ['divestment', 'Harrow Capital', 'Uber', 100 / 3].map((x) => (typeof x === 'number' ? expect.closeTo(x, 1) : x)),
    ]);
  });

  it('reads bets cut and holdings that are gone', () => {
    expect(told('Harrow Capital halved its bet on Quillon.')).toEqual([
      ['divestment', 'Harrow Capital', 'Quillon', 'reduce'],
    ]);
    expect(told("Harrow Capital's holding in Quillon dropped to zero.")).toEqual([
      ['divestment', 'Harrow Capital', 'Quillon', 'exit'],
    ]);
  });

  it('leaves prices and staff alone', () => {
    expect(told('Microsoft cut its workforce by 9% and Nvidia by 3%.')).toEqual([]);
  });

  it('goes on about the holder, not about what is held', () => {
    const text =
      'Harrow Capital sold its entire stake in Nvidia. The firm also exited Uber, and lowered its stake in Amazon by 12%.';
    expect(told(text)).toEqual([
      ['divestment', 'Harrow Capital', 'Nvidia', 'exit'],
      ['divestment', 'Harrow Capital', 'Uber', 'exit'],
      ['divestment', 'Harrow Capital', 'Amazon', 12],
    ]);
  });

  it('values what is left', () => {
    const text = 'Harrow Capital trimmed its stake in Meta; the remaining holding was valued at $80 million.';
    expect(told(text)).toContainEqual(['stake', 'Harrow Capital', 'Meta', 80e6]);
  });
});

describe('sales with their sums apart', () => {
  it.each([
    ['Harrow Capital is weighing a sale of its stake in Quillon that could fetch $1.2 billion.', 1.2e9],
    ['Harrow Capital sold down its interest in Quillon to 31% through a placing that raised $320 million.', 320e6],
    ['Harrow Capital announced the sale of its chip business, Quillon, to Google for $145 million.', 145e6],
    ['Harrow Capital pays debt from the sale of its stake in Quillon, $730 million, it said.', 730e6],
  ])('%s', (...[text, sum]) => {
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Quillon', sum]);
  });

  it('gives a family what it buys back', () => {
    const text = 'Harrow Capital has sold its 20% of Quillon back to the Rinaldi family for $310 million.';
    expect(told(text)).toContainEqual(['investment', 'Rinaldi family', 'Quillon', 310e6]);
  });

  it('puts money into who says that it comes', () => {
    expect(told('Nokia said Nvidia would put in $1 billion.')).toEqual([['investment', 'Nvidia', 'Nokia', 1e9]]);
  });

  it('gives a buyer the unit, not its seller', () => {
    const text = 'Honeywell will shed its scanner unit, with Brady paying $1.4 billion for it.';
    expect(told(text)).toEqual([
      ['divestment', 'Honeywell', 'scanner unit', 1.4e9],
      ['investment', 'Brady', 'scanner unit', 1.4e9],
    ]);
  });

  it('gives a buyer named behind its role what was told to be sold', () => {
    const text = 'Harrow is divesting its Brazilian packaging unit; the buyer, Klabin, will pay $1.1 billion.';
    expect(told(text)).toContainEqual(['investment', 'Klabin', 'Brazilian packaging unit', 1.1e9]);
  });

  it('reads takeovers completed without a price, and no banks that place shares', () => {
    expect(told('AMD completed its own purchase of Quillon in March.')).toEqual([
      ['investment', 'AMD', 'Quillon', null],
    ]);
    expect(told('AMD completed its purchase of 51% of Quillon.')).toEqual([['stake', 'AMD', 'Quillon', 51]]);
    expect(told('Goldman Sachs placed 31 million Quillon shares overnight.')).toEqual([]);
  });

  it('takes what a backer paid in a round for no round', () => {
    const text = 'Quillon makes lasers. Intel Capital bought its stake for $40 million in the 2021 Series C.';
    expect(told(text).filter((c) => c[0] === 'funding_round')).toEqual([]);
  });

  it('takes shares that would be worth something for no company', () => {
    const text = 'Nvidia sold 1.1 million Quillon shares. They would be worth about $140 million today.';
    expect(told(text).filter((c) => c[0] === 'valuation')).toEqual([]);
  });

  it('reads no sale that is only supposed', () => {
    expect(told("If it were to sell 10% of Quillon at today's price, Harrow would raise $7 billion.")).toEqual([]);
    expect(told('Harrow would not sell Quillon unless Google invested at least $5 billion.')).toEqual([]);
  });
});
