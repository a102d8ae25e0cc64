// Purchases with one side that the sentence does not name, and customers by what they take, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const bought = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.kind === 'purchase')
    .map((c) => `${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? ''}`.trim());

const TITLE = 'Larkmere Power reports results';
const ABOUT = 'Larkmere Power makes batteries. ';

describe('what is bought of whom the text is about', () => {
  it.each([
    ['Harrow Motors has ordered $30 million worth.', 'Harrow Motors > Larkmere Power 30000000'],
    ['Harrow Motors placed an order worth $40 million in May.', 'Harrow Motors > Larkmere Power 40000000'],
    ['Harrow Motors signed up for $25 million in April.', 'Harrow Motors > Larkmere Power 25000000'],
    ['Harrow Motors bought £122 million of its products.', 'Harrow Motors > Larkmere Power 122000000'],
    ['Harrow Motors ordered 200 batteries in March.', 'Harrow Motors > Larkmere Power'],
    ['Its batteries are bought by Harrow Motors.', 'Harrow Motors > Larkmere Power'],
    ['The batteries use Tessaro Metals cells.', 'Larkmere Power > Tessaro Metals'],
    ['The biggest customer is Harrow Motors.', 'Harrow Motors > Larkmere Power'],
    ['Tessaro Metals delivers the cells under a $290 million order.', 'Larkmere Power > Tessaro Metals 290000000'],
  ])('%s', (text, told) => expect(bought(ABOUT + text, TITLE)).toEqual([told]));

  it.each([
    'Harrow Motors ordered 200 seats in March.',
    'Harrow Motors disclosed an order worth $40 million.',
    'Harrow Motors paid $40 million in tax.',
    'Its offices are used by Harrow Motors.',
  ])('none: %s', (text) => expect(bought(ABOUT + text, TITLE)).toEqual([]));
});

describe('a customer by what it takes', () => {
  it.each([
    ["Harrow Motors already purchases a fifth of Larkmere Power's output.", ['Harrow Motors > Larkmere Power']],
    ["Harrow Motors accounts for $96 million of Larkmere Power's sales.", ['Harrow Motors > Larkmere Power 96000000']],
    [
      'Larkmere Power won orders for $3.1 billion, including $1.2 billion from Harrow Motors.',
      ['Harrow Motors > Larkmere Power 1200000000'],
    ],
    [
      "A contract with Harrow Motors added $1.1 billion to Larkmere Power's backlog.",
      ['Harrow Motors > Larkmere Power 1100000000'],
    ],
  ])('%s', (text, told) => expect(bought(text)).toEqual(told));

  it.each([
    "Pumps account for $96 million of Larkmere Power's sales.",
    'Harrow Motors gave up its contract with Cisco.',
  ])('none: %s', (text) => expect(bought(text)).toEqual([]));
});
