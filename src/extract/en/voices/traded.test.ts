// Newspapers that are bought, sold or buy themselves, beside such as only report a deal.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map(
    (c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} (${c.speaker?.text ?? '-'})`,
  );

describe('newspapers in deals', () => {
  it('are bought and sold', () => {
    expect(read('Business Insider was bought by Quillon for $90 million.')).toEqual([
      'investment: Quillon > Business Insider (-)',
    ]);
    expect(read('Quillon is in talks to acquire The Economist for £90 million.')).toEqual([
      'investment: Quillon > The Economist (-)',
    ]);
  });

  it('raise money and have sales', () => {
    expect(read('Axios raised $40m from Larkfield.')).toEqual([
      'funding_round: Axios > - (-)',
      'investment: Larkfield > Axios (-)',
    ]);
    expect(read('The New York Times reported revenue of $600 million.')).toEqual([
      'metric: The New York Times > - (The New York Times)',
    ]);
  });

  it('but report the deals of others', () => {
    expect(read('Axios reported that Quillon had bought Larkfield for $90 million.')).toEqual([
      'investment: Quillon > Larkfield (Axios)',
    ]);
    expect(read('Quillon has sold Larkfield for $90 million, The Economist said.')).toEqual([
      'divestment: Quillon > Larkfield (The Economist)',
    ]);
  });
});
