// Capitalised words that are no party, and names of the same shape that are one.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { plainEnd } from './words.ts';

const reader = makeReader(reference());
const parties = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-01', lang: 'en' }).claims.flatMap((c) => [
    c.subject?.text,
    c.object?.text,
  ]);

describe('capitalised words that are no name', () => {
  it.each([
    ['Ostrander agreed to buy Velmora for $90 million. Completion is expected in June for $90 million.', 'Completion'],
    ['The Boise-based company expects revenue of $12 million this year.', 'Boise'],
    ['The South Korean company reported revenue of $14 million.', 'South'],
    ['The Newark, California, company lost $97 million in the quarter.', 'Newark'],
    ['The Ningde company had revenue of 362 billion yuan in 2024.', 'Ningde'],
    ['Velmora raised 5bn USD in May.', 'USD'],
    ['Ostrander paid W60bn for a stake in Velmora.', 'W60bn'],
    ['Ostrander will invest Y50bn in Velmora.', 'Y50bn'],
    ['Third Quarter sales were $40 million at Velmora.', 'Third Quarter'],
    ['Demand last year was $40 million higher, said Velmora.', 'Demand'],
    ['Bookings last month came to $40 million at Velmora.', 'Bookings'],
    ['OSTRANDER TO INVEST $5 BILLION IN VELMORA', 'BILLION'],
    ['Berkshire owns about 7.7% of the second-largest U.S. bank.', 'U.S'],
  ])('%s', (text, name) => expect(parties(text)).not.toContain(name));

  it.each([
    ['Velmora is raising $40 million from USD Partners.', 'USD Partners'],
    ['Velmora is raising $40 million from W12 Partners.', 'W12 Partners'],
    ['Velmora is raising $40 million from Ostrander Capital.', 'Velmora'],
    ['On Monday Attention raised $40 million.', 'Attention'],
    ['Velmora last week closed a round of $40 million.', 'Velmora'],
    ['Velmora, a drug-discovery lab, last raised $40 million.', 'Velmora'],
    ['The British Business Bank put $40 million into Velmora.', 'British Business Bank'],
    ['Third Point owns 5% of Velmora.', 'Third Point'],
    ['Velmora in April raised $40 million from Ostrander Capital.', 'Velmora'],
    ['Velmora raised $90 million. Allianz X put in $20 million.', 'Allianz X'],
    ['Velmora owed $200 million to Wells Fargo and paid Ostrander Capital $12 million.', 'Wells Fargo'],
  ])('%s', (text, name) => expect(parties(text)).toContain(name));
});

describe('names at the head of a list', () => {
  it('are names though they begin the sentence', () => {
    expect(parties('Thrave, Ostrander and WCM co-led the Series K of Velmora.')).toContain('Thrave');
    expect(parties('Clearly, Ostrander and WCM co-led the Series K of Velmora.')).not.toContain('Clearly');
  });

  it('no price is a stake', () => {
    const { claims } = reader({
      id: 'd',
      media: 'text',
      text: 'DeepSeek lowered API prices by more than 50% for its V3.2-Exp model.',
      title: '',
      published: '2025-11-26',
      lang: 'en',
    });
    expect(claims.map((c) => c.kind)).toEqual(['price_change']);
  });
});

describe('whom a deal values', () => {
  it.each([
    ['Quillon is in talks to sell shares in a deal that would value the company at $30 million.', 'Quillon'],
    ['Quillon is preparing a listing that could value it at $30 million.', 'Quillon'],
    ['Ostrander agreed to buy half of Quillon in a deal that values the company at $30 million.', 'Quillon'],
  ])('%s', (text, name) => {
    const { claims } = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-26', lang: 'en' });
    expect(claims.filter((c) => c.kind === 'valuation').map((c) => c.subject?.text)).toEqual([name]);
  });
});

it('takes no run of letters without end for a word', () => {
  expect(plainEnd('velmora raised', 0)).toBe(7);
  expect(plainEnd(`${'a'.repeat(1000)} raised`, 0)).toBe(0);
});
