// What money raised is spent on, on sentences of ours: purchases of who raised it, and what looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const bought = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-15', lang: 'en' })
    .claims.filter((c) => c.kind === 'purchase' || (c.kind === 'investment' && c.amount))
    .map((c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low} ${c.status}`);

describe('money raised that is spent', () => {
  it.each([
    [
      'Penrose Cloud raised $1bn in equity. Half of the equity, or $500m, will be spent on Nvidia systems.',
      'purchase Penrose Cloud > Nvidia 500000000 planned',
    ],
    [
      'Penrose Cloud borrowed $2bn from Apollo. About $1.5bn of the money was spent on Nvidia’s chips.',
      'purchase Penrose Cloud > Nvidia 1500000000 completed',
    ],
    [
      'Penrose Cloud raised $1bn in equity, of which $600m is earmarked for Nvidia chips.',
      'purchase Penrose Cloud > Nvidia 600000000 planned',
    ],
    [
      'Of the proceeds, $300m will be used to buy AMD accelerators, Crusoe said.',
      'purchase Crusoe > AMD 300000000 planned',
    ],
    ['Crusoe will invest $300m in AMD accelerators.', 'purchase Crusoe > AMD 300000000 planned'],
  ])('%s', (text, one) => expect(bought(text)).toContain(one));

  it.each([
    'Crusoe raised $2bn. About $1.5bn of the proceeds will be used to repay debt.',
    'Crusoe raised $2bn. About $500m of the money will be spent on a data centre in Texas.',
    'Crusoe had revenue of $500m. Some $200m of the total was spent on marketing.',
  ])('buys nothing: %s', (text) => expect(bought(text)).toEqual([]));

  it('leaves shares alone', () => {
    expect(bought('Crusoe invested $300m in Nvidia shares.')).toEqual([
      'investment Crusoe > Nvidia 300000000 completed',
    ]);
  });
});
