// Sums that are paid or owed, and parts of a whole, are surmised to be no figure that a company reports.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const metrics = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-10', lang: 'en' })
    .claims.filter((c) => c.kind === 'metric')
    .map((c) => [c.metric, c.amount?.low ?? c.percent?.low]);

describe('what a figure is governed by', () => {
  it.each([
    'Revenue at OpenAI is far below the $60 billion it will have to pay every year.',
    'Its revenue is dwarfed by the $19 billion that CoreWeave owes its lenders.',
    'Apple paid Google $20 billion in revenue share in 2022.',
  ])('%s', (text) => expect(metrics(text)).toEqual([]));

  it('a part of what is told is no growth', () => {
    expect(metrics('Cerebras had sales of $136 million, of which G42 made up about 24%.')).toEqual([
      ['revenue', 136e6],
    ]);
  });

  it('what is earned is told', () => {
    expect(metrics('Nvidia took in $39 billion in revenue, up 78%.')).toEqual(
      expect.arrayContaining([['revenue', 39e9]]),
    );
  });
});
