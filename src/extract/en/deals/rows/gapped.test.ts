// Who does the same behind one verb, on short texts of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const deals = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-09-10', lang: 'en' }).claims.map((c) =>
    `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? ''}`.trim(),
  );

describe('the verb is told once', () => {
  it.each([
    [
      'Harrow Capital picked up shares in Larkmere Data for $41 million and Tessaro Trust for $27 million.',
      ['investment: Harrow Capital > Larkmere Data 41000000', 'investment: Tessaro Trust > Larkmere Data 27000000'],
    ],
    [
      'Harrow Capital sold 5% of Larkmere Data and Tessaro Trust 3%.',
      ['divestment: Harrow Capital > Larkmere Data 5', 'divestment: Tessaro Trust > Larkmere Data 3'],
    ],
    [
      'Larkmere Data makes cables. Tessaro Trust has 9% and Harrow Capital 5%.',
      ['stake: Tessaro Trust > Larkmere Data 9', 'stake: Harrow Capital > Larkmere Data 5'],
    ],
    ['Larkmere Data makes cables. The founders have 30%.', ['stake: The founders > Larkmere Data 30']],
    [
      "Larkmere Data makes cables. The Corvin family's shareholding is down to 51%.",
      ['stake: Corvin family > Larkmere Data 51'],
    ],
  ])('%s', (text, told) => expect(deals(text)).toEqual(told));

  it('and what is bought is no buyer', () =>
    expect(deals('Harrow Capital bought Larkmere Data for $5 million and Tessaro Labs for $3 million.')).toEqual([
      'investment: Harrow Capital > Larkmere Data 5000000',
      'investment: Harrow Capital > Tessaro Labs 3000000',
    ]));

  it.each(['Tessaro Trust has 9% of the market and Harrow Capital 5%.', 'Tessaro Trust has grown 9%.'])(
    'no share: %s',
    (text) => expect(deals(text).filter((x) => x.startsWith('stake'))).toEqual([]),
  );
});
