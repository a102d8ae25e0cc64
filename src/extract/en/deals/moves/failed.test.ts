// Deals that came to nothing, and some that did not, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.kind === 'investment' || c.kind === 'divestment')
    .map((c) => `${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.status}`);

describe('what was tried and came to nothing', () => {
  it.each([
    ['Larkmere Data rejected a $700 million bid from Harrow Group.', 'Harrow Group > Larkmere Data 700000000 denied'],
    ['Harrow Group dropped its bid for Larkmere Data.', 'Harrow Group > Larkmere Data - denied'],
    ['Harrow Group, which was outbid for Larkmere Data, said nothing.', 'Harrow Group > Larkmere Data - denied'],
    ['Harrow Group walked away from buying Larkmere Data.', 'Harrow Group > Larkmere Data - denied'],
    ['Harrow Group said it had never considered buying Larkmere Data.', 'Harrow Group > Larkmere Data - denied'],
    ['Harrow Group ended talks to buy Larkmere Data.', 'Harrow Group > Larkmere Data - denied'],
    [
      'Harrow Group had agreed to buy Larkmere Data for $700 million but abandoned the deal in May.',
      'Harrow Group > Larkmere Data 700000000 denied',
    ],
    [
      'Harrow Group tried to buy Larkmere Data for $700 million in 2021.',
      'Harrow Group > Larkmere Data 700000000 denied',
    ],
  ])('%s', (text, one) => expect(told(text)).toEqual([one]));

  it('is not what somebody has only thought of or goes on with', () => {
    expect(told('Harrow Group considered buying Larkmere Data.').filter((x) => x.endsWith('denied'))).toEqual([]);
    expect(told('Harrow Group dropped its plan to list.')).toEqual([]);
    expect(told('Harrow Group is in talks to buy Larkmere Data.')).toEqual(['Harrow Group > Larkmere Data - in_talks']);
  });
});

describe('a takeover without a verb of buying', () => {
  it.each([
    [
      'The acquisition of Larkmere Data by Harrow Group was completed in May.',
      'Harrow Group > Larkmere Data - completed',
    ],
    [
      "Harrow Group's board cleared the acquisition of Larkmere Data for $215 million.",
      'Harrow Group > Larkmere Data 215000000 completed',
    ],
    [
      'Harrow Group acquired Larkmere Data in a deal that Calcalist put at $150 million.',
      'Harrow Group > Larkmere Data 150000000 completed',
    ],
    ['Harrow Group financed the seed round of Larkmere Data.', 'Harrow Group > Larkmere Data - completed'],
    ['Larkmere Data brought in Harrow Group as an investor.', 'Harrow Group > Larkmere Data - completed'],
  ])('%s', (text, one) => expect(told(text)).toEqual([one]));
});
