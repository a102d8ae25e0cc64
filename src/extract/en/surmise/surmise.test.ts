// English figures that no rule has read, on short texts of ours: what is surmised of them, and what looks alike and stays
// unexplained.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { stem } from './stems.ts';

const reader = makeReader(reference());
const surmised = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' })
    .claims.filter((c) => c.rules.includes('en/surmised'))
    .map((c) => [c.kind, c.metric ?? '-', c.subject?.text ?? '-', c.object?.text ?? '-'].join(' '));

describe('a figure that no rule has read', () => {
  it('is surmised with whose it is', () => {
    expect(surmised('At Larkfield the kitty stood at $480 million at the end of June.', "Larkfield's year")).toEqual([
      'metric cash Larkfield -',
    ]);
  });

  it('is surmised with the parties that the weights choose', () => {
    const text = 'Peak Ventures stumped up $40 million so that Larkfield could finish its plant.';
    expect(surmised(text, 'Larkfield')).toEqual(['investment - Peak Ventures Larkfield']);
  });

  it.each([
    ['Halden did not put $5 million into Larkfield.'],
    ['Larkfield shares traded at $41 on Friday.'],
    ['The global laser market is put at $12 billion, up 8%.'],
    ['Larkfield had revenue of $76 billion in 2025 vs. $73 billion expected.'],
    ['Larkfield, Halden and Tessaly reported revenue of $16bn and $51bn.'],
    ['Nobody at Larkfield spoke of $5 million.'],
    ['Larkfield lost $2bn in market value.'],
    ['Tuition at the college rises 4% to $61,000, Larkfield said.'],
  ])('is left alone: %s', (text) => expect(surmised(text, 'Larkfield')).toEqual([]));
});

describe('stems', () => {
  it('cut the endings of a word', () =>
    expect(['raised', 'raises', 'raising', 'raise', 'bodies', 'is'].map(stem)).toEqual([
      'rais',
      'rais',
      'rais',
      'rais',
      'bod',
      'is',
    ]));
});
