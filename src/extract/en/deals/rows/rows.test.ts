// Deals told in rows and by relative words, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map((c) =>
    [c.kind, c.subject?.text ?? '-', c.object?.text ?? '-', c.amount?.low ?? c.percent?.low ?? ''].join(' ').trimEnd(),
  );

describe('shares with their prices in a row', () => {
  it.each([
    [
      'Vespera Ventures paid $300 million for 12% of Lumora and $150 million for 9% of Tarnow.',
      ['investment Vespera Ventures Tarnow 150000000', 'stake Vespera Ventures Tarnow 9'],
    ],
    ['A 10% stake in Lumora cost Vespera Ventures $220 million.', ['investment Vespera Ventures Lumora 220000000']],
    [
      'Orson bought the 25% of Lumora that Harrow Capital held for $1.6 billion.',
      ['investment Orson Lumora 1600000000', 'divestment Harrow Capital Lumora 1600000000'],
    ],
    [
      'Harrow Capital has bought shares in four Orson companies for €154 million. The shares came from the Orson Family Trust.',
      ['investment Harrow Capital Orson 154000000', 'divestment Orson Family Trust Orson 154000000'],
    ],
  ])('are read: %s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it('are no prices of goods', () => {
    expect(told('The pumps cost Lumora $220 million, and 10% of Lumora pumps fail.')).not.toContainEqual(
      expect.stringMatching(/^(?:investment|stake)/u),
    );
  });
});

describe('parts of an offering', () => {
  it.each([
    [
      'Vespera agreed to take up $25 million of the $90 million rights issue of Tarnow.',
      ['investment Vespera Tarnow 25000000', 'funding_round Tarnow - 90000000'],
    ],
    [
      "Four of Quillon's customers would take up to $80 million of the offering between them: Brannock, Veltrix, Lumora and Tarnow.",
      ['investment Veltrix Quillon'],
    ],
    [
      'Nvidia owns 4.5% of Graystone, having contributed $75 million to a $310 million Series C in January.',
      ['funding_round Graystone - 310000000'],
    ],
  ])('are read: %s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it('are no part of a sale of goods', () => {
    expect(told('Vespera took up $25 million of the pump sale of Tarnow.')).not.toContainEqual(
      expect.stringMatching(/^investment/u),
    );
  });
});

describe('a relative word with its preposition', () => {
  it.each([
    [
      'Brannock Systems owes much to suppliers. Dellport, from which it is buying $640 million of servers, can wait.',
      'purchase Brannock Systems Dellport 640000000',
    ],
    [
      'The utility named Helvar Grid, whose largest customer is Microsoft and in which KKR holds 22%, raised prices.',
      'stake KKR Helvar Grid 22',
    ],
    [
      'Quillon set up a venture named Quillon Asia, of which it will own 60% and Harrow Capital the rest.',
      'stake Quillon Quillon Asia 60',
    ],
    [
      'Quillon owed $1.06 billion, most of it to Sumitomo Mitsui, Mizuho and MUFG, which in June refinanced $540 million of loans.',
      'debt Sumitomo Mitsui, Mizuho and MUFG Quillon 540000000',
    ],
  ])('is told with its verb: %s', (text, expected) => {
    expect(told(text)).toContainEqual(expect.stringContaining(expected));
  });

  it('leaves the nearest name its own clause', () => {
    expect(
      told('Rosenow put €62m into Vellmar, and the carmaker Tessin, which paid €50m for a 12% stake, left.'),
    ).toContainEqual('investment Tessin Vellmar 50000000');
  });
});

describe('holders in a row', () => {
  it.each([
    [
      'The biggest owner of Quillon is Harrow Capital with 31%. Vespera Ventures and Tiger Global follow, at 9.4% and 6.1%.',
      ['stake Harrow Capital Quillon 31', 'stake Vespera Ventures Quillon 9.4', 'stake Tiger Global Quillon 6.1'],
    ],
    [
      "Harrow Capital's interest in Quillon shrank from 56% to 51%, and Vespera Ventures went from 41% to 32%.",
      ['stake Vespera Ventures Quillon 41', 'stake Vespera Ventures Quillon 32'],
    ],
    [
      'The deal makes Stellantis one of the largest shareholders of Leapmotor with a 21.26% interest.',
      ['stake Stellantis Leapmotor 21.26'],
    ],
    [
      'Harrow Capital and Vespera sold stock in Quillon in May. The former received $90 million and the latter $30 million.',
      ['divestment Harrow Capital Quillon 90000000', 'divestment Vespera Quillon 30000000'],
    ],
  ])('are read: %s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it('are none where sales follow', () => {
    expect(told('Quillon grew by 9%. Vespera and Lumora follow, at 6% and 4%.')).not.toContainEqual(
      expect.stringMatching(/^stake/u),
    );
  });
});

describe('what banks do with a loan', () => {
  it.each([
    [
      'Mizuho and MUFG opened a $210 million credit line for Quillon in June.',
      'debt Mizuho and MUFG Quillon 210000000',
    ],
    [
      'Lumora is building two halls. A further $90 million was advanced by its landlord, Tallow Creek Properties, to fit them out.',
      'debt Tallow Creek Properties Lumora 90000000',
    ],
    [
      'Graystone has a $1.6 billion loan. The other $850 million was spread over eleven institutions, of which the largest is Harrow Bank with $200 million.',
      'debt Harrow Bank Graystone 200000000',
    ],
    [
      'Graystone Compute has drawn the first $400 million of a $1.6 billion loan.',
      'debt - Graystone Compute 400000000',
    ],
  ])('lends: %s', (text, expected) => {
    expect(told(text)).toContainEqual(expect.stringContaining(expected));
  });

  it('is borrowing where the loan is its own', () => {
    expect(told('Deutsche Bank refinanced its $2 billion of bonds.')).not.toContainEqual(
      expect.stringMatching(/^debt Deutsche/u),
    );
  });
});

describe('further things of the same party', () => {
  it.each([
    [
      'Lumora will spend $300 million on chips from Nvidia and $90 million on racks from Dell.',
      ['purchase Lumora Nvidia 300000000', 'purchase Lumora Dell 90000000'],
    ],
    [
      'Before the sale the founding family owned more than 73% of Orson Lines and 60.5% of Orson Foods.',
      ['stake founding family Orson Lines 73', 'stake founding family Orson Foods 60.5'],
    ],
    ["Deutsche Bank is Brannock's largest lender, with $310 million.", ['debt Deutsche Bank Brannock 310000000']],
    ['Harrow Capital sold its stake in Quillon. It got $90 million.', ['divestment Harrow Capital Quillon 90000000']],
    [
      'A fund trimmed its interest in Quillon from 56% to 51%, and Toshiba, from which Orson had acquired the unit in 2018, went from 41% to 32%.',
      ['stake Toshiba Quillon 41', 'stake Toshiba Quillon 32'],
    ],
    [
      'Harrow paid $54 million for 3.4% of the flagship, Orson Foods, and $52 million for 4.1% of Orson Ports.',
      ['investment Harrow Orson Foods 54000000', 'investment Harrow Orson Ports 52000000'],
    ],
  ])('are read: %s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it('are no shares of what is made', () => {
    expect(told('Brannock bought about 18% of what Quillon made last year.')).not.toContainEqual(
      expect.stringMatching(/^stake/u),
    );
  });
});
