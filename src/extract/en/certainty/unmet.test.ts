// Deals that somebody ought to do, let go, nearly did or saw lapse, and some that are done, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.amount?.low ?? c.percent?.low ?? '-'} ${c.status}`,
  );

describe('deals that are none', () => {
  it.each([
    'Analysts said Nvidia should invest $2 billion in Wayve.',
    'Oracle ought to sell Cerner for $9 billion.',
    'Suppose Nvidia had invested $2 billion in Wayve.',
    'Nvidia decided not to invest $2 billion in Wayve.',
    'Nvidia nearly invested $2 billion in Wayve in 2021.',
    'Why would Nvidia invest $2 billion in Wayve?',
    'Nvidia turned down a chance to invest $2 billion in Wayve.',
    'Oracle rejected calls to sell Cerner.',
    'Wayve pulled its $2 billion share sale.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  it.each([
    "Nvidia's agreement to invest $2 billion in Wayve has lapsed.",
    'Nvidia wanted to invest $2 billion in Wayve but was rebuffed.',
    'Nvidia walked away from a deal to invest $2 billion in Wayve.',
    'Nvidia pulled out of a plan to invest $2 billion in Wayve.',
  ])('denied: %s', (text) => expect(told(text)).toEqual(['investment 2000000000 denied']));

  it.each([
    'Blue Owl will not back a $10 billion deal with Oracle.',
    'Blue Owl has declined to fund a $10 billion deal with Oracle.',
  ])('denied by who was asked: %s', (text) => expect(told(text)).toEqual(['purchase 10000000000 denied']));

  it('leaves a backer that backs', () => {
    expect(told('Blue Owl will back a $10 billion deal with Oracle.')).toEqual(['purchase 10000000000 planned']);
  });

  it.each([
    'Oracle has no plans to buy Ampere after Bloomberg reported it would for $5 billion.',
    'Oracle denied that it would buy Ampere after Bloomberg reported it was in talks to pay $5 billion.',
  ])('tells the report and the denial: %s', (text) =>
    expect(told(text)).toEqual(['investment - denied', 'investment 5000000000 rumoured']),
  );

  it('leaves a report that nobody denies as it is told', () => {
    expect(told('Shares rose after Bloomberg reported that Oracle would buy Ampere for $5 billion.')).toEqual([
      'investment 5000000000 planned',
    ]);
  });

  it.each([
    ['The deal should close in June, when Nvidia will invest $2 billion in Wayve.', 'investment 2000000000 planned'],
    ['Nvidia offered to invest $2 billion in Wayve.', 'investment 2000000000 planned'],
    ["Nvidia's $2 billion investment in Wayve is awaiting approval.", 'investment 2000000000 planned'],
    ['Nvidia has discussed investing $2 billion in Wayve.', 'investment 2000000000 in_talks'],
    ['Nvidia decided to invest $2 billion in Wayve.', 'investment 2000000000 completed'],
    [
      'Nvidia invested $2 billion in Wayve when its bid for Arm had been called off.',
      'investment 2000000000 completed',
    ],
  ])('is one: %s', (text, one) => expect(told(text)).toContain(one));
});

describe('sums that a share moves by or is sold at', () => {
  it.each([
    "The fall wiped $4 billion off Nvidia's market value.",
    'Shareholders of Cerner will get $65 a share in cash plus up to $12 more if sales grow.',
  ])('%s', (text) => expect(told(text).filter((c) => /\d/u.test(c))).toEqual([]));
});
