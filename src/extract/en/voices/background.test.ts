// Where English speech ends, on short paragraphs of our own: each pair holds a sentence of the writer and one that is still
// the speaker's.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const saidOf = (text: string, at: number): (string | null)[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' })
    .claims.filter((c) => c.amount?.low === at)
    .map((c) => c.speaker?.text ?? null);

const SOURCE = 'Quillon is in talks to raise $40 million, two people familiar with the matter said.';

describe('where speech ends', () => {
  it('leaves what somebody is and did before to the writer', () => {
    expect(saidOf(`${SOURCE} Quillon, founded in 2015, raised $20 million in 2023.`, 20e6)).toEqual([null]);
    expect(saidOf(`${SOURCE} The deal is the latest in its trade. Quillon raised $20 million in 2023.`, 20e6)).toEqual([
      null,
    ]);
    expect(saidOf(`${SOURCE} It had raised $20 million in 2023.`, 20e6)).toEqual([
      'two people familiar with the matter',
    ]);
    expect(saidOf(`${SOURCE} Quillon, founded in 2015, would be valued at $300 million.`, 300e6)).toEqual([
      'two people familiar with the matter',
    ]);
  });

  it('ends with a refusal, but for what is to come', () => {
    const quiet = `${SOURCE} Quillon declined to comment.`;
    expect(saidOf(`${quiet} Larkfield invested $15 million in Quillon in 2022.`, 15e6)).toEqual([null]);
    expect(saidOf(`${quiet} The round would value it at $300 million.`, 300e6)).toEqual([
      'two people familiar with the matter',
    ]);
    const denied = `${SOURCE} Quillon said the report was wrong.`;
    expect(saidOf(`${denied} It has so far invested $15 million in Larkfield.`, 15e6)).toEqual([null]);
    expect(saidOf('Quillon said it was growing. It has so far invested $15 million in Larkfield.', 15e6)).toEqual([
      'Quillon',
    ]);
  });

  it('knows papers that no table lists by what they do and are called', () => {
    expect(
      saidOf(
        'Quillon is raising $40 million, Nova Brunde reported on Monday. Quillon raised $20 million in 2023.',
        40e6,
      ),
    ).toEqual(['Nova Brunde']);
    expect(
      saidOf(
        'Quillon is raising $40 million, Nova Brunde reported on Monday. Quillon raised $20 million in 2023.',
        20e6,
      ),
    ).toEqual([null]);
    expect(saidOf('Quillon reported that it had raised $40 million. It raised $20 million in 2023.', 20e6)).toEqual([
      'Quillon',
    ]);
    expect(
      saidOf('Quillon had sales of $40 million, two directors told the newspaper Brunde. They fell.', 40e6)[0],
    ).toMatch(/directors/u);
  });
});
