// Works, networks and units that change hands in English, and what looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-06-01', lang: 'en' })
    .claims.filter((c) => /^(?:investment|divestment|purchase|debt|stake)$/u.test(c.kind))
    .map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? c.percent?.low ?? null]);

describe('works and units that change hands', () => {
  it.each([
    ['Telenor agreed to hand its Danish masts to Cellnex for €1.1bn.', 'Telenor', 'Cellnex', 'Danish masts', 1.1e9],
    [
      'Chubb Foods is close to offloading two dairy plants in Ohio to Lactalis for $140 million.',
      'Chubb Foods',
      'Lactalis',
      'two dairy plants in Ohio',
      1.4e8,
    ],
    [
      'Siemens has agreed to buy the power-module business from Hitachi for $900 million.',
      'Hitachi',
      'Siemens',
      'power-module business',
      9e8,
    ],
    [
      "Siemens has agreed to take the power-module business off Hitachi's hands for $900 million.",
      'Hitachi',
      'Siemens',
      'power-module business',
      9e8,
    ],
    ['Comcast got $1.2 billion from Cox for its lines in Georgia.', 'Comcast', 'Cox', 'lines in Georgia', 1.2e9],
    [
      'Bayer is negotiating the sale of two factories in Brazil to Adama for $210 million.',
      'Bayer',
      'Adama',
      'two factories in Brazil',
      2.1e8,
    ],
    ['Siemens paid $30 million to Hitachi for two plants in Ohio.', 'Hitachi', 'Siemens', 'two plants in Ohio', 3e7],
    ['Siemens paid Hitachi $900 million for 49% of its Polish bank.', 'Hitachi', 'Siemens', 'Polish bank', 9e8],
    ['Siemens will acquire nine companies from Hitachi for $90 million.', 'Hitachi', 'Siemens', 'nine companies', 9e7],
    ['Siemens is to buy Tavira Tech from Hitachi for $90 million.', 'Hitachi', 'Siemens', 'Tavira Tech', 9e7],
    ['Siemens bought the 25% of Vertix owned by Hitachi for $90 million.', 'Hitachi', 'Siemens', 'Vertix', 9e7],
    ['Hitachi sold its elevator arm, now called Vertix, to CVC for $3bn.', 'Hitachi', 'CVC', 'elevator arm', 3e9],
  ])('%s', (...[text, seller, buyer, what, sum]) => {
    expect(told(text)).toEqual(
      expect.arrayContaining([
        ['divestment', seller, what, sum],
        ['investment', buyer, what, sum],
      ]),
    );
  });

  it.each([
    'Apple handed its top engineers to Google.',
    'BASF passed its costs to Volkswagen for years.',
    'Handelsbanken handed its customers a rebate for $20 million.',
    'Intel has a plant in Ohio and lines in Oregon.',
    'The two sides agreed on a timetable for $20 million of repairs.',
    'The union agreed on a pay rise at $2 an hour.',
  ])('tells no deal: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Siemens paid $30 million to Hitachi for cloud services.', 'purchase'],
    ['Siemens paid Hitachi $30 million for its chips.', 'purchase'],
    ['Siemens wants to buy Tavira Tech from Hitachi.', 'investment'],
  ])('gives nobody a sale: %s', (text, kind) => {
    expect(told(text).map(([k]) => k)).toEqual([kind]);
  });

  it('reads a takeover that is agreed on, whatever describes its target', () => {
    expect(told('In January Melrose agreed on Tavira Tech, an Austrian maker of valves, for $310 million.')).toEqual([
      ['investment', 'Melrose', 'Tavira Tech', 3.1e8],
    ]);
  });

  it('reads how much a holding is from behind a comma', () => {
    const sold = 'Trident Ventures sold its entire position in Palomar, equal to 12.9% of the shares outstanding.';
    expect(told(sold)).toContainEqual(['divestment', 'Trident Ventures', 'Palomar', 12.9]);
    expect(told('Acme sold its stake in Bree, a 10% gain on what it paid.')).not.toContainEqual(
      expect.arrayContaining([10]),
    );
  });
});

describe('lists behind a colon', () => {
  it('gives each of a counted set its sum', () => {
    const list = 'Three companies have each put $10 million into Teralith: Bosch, Siemens and Infineon.';
    expect(told(list)).toEqual(['Bosch', 'Siemens', 'Infineon'].map((name) => ['investment', name, 'Teralith', 1e7]));
  });

  it('leaves a list of something else alone', () => {
    expect(told('Three shops each paid $10 million in rent: Ikea, Zara and Mango.')).toEqual([]);
  });
});
