// Whom an English text does not turn to, and who is meant where a part, a town or a capital is named. Texts of our own; each
// holds what must be read, or looks like it and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const claims = (title: string, text: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-03-10', lang: 'en' }).claims;
const told = (title: string, text: string): unknown[] =>
  claims(title, text).map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('whom a text does not turn to', () => {
  it('is who is only named for its part of the sales of another', () => {
    const text =
      'Tarnwick filed for a listing. Bellhaven accounted for 61% of revenue last year. Sales were $210 million.';
    expect(told('Tarnwick rests on one client', text)).toContainEqual(['metric', 'Tarnwick', null, 2.1e8]);
    const other = 'Tarnwick filed for a listing. Bellhaven builds machines. It had sales of $210 million.';
    expect(told('Tarnwick rests on one client', other)).toContainEqual(['metric', 'Bellhaven', null, 2.1e8]);
  });

  it.each([
    'Bellhaven led its Series B.',
    'Bellhaven holds 12% of Tarnwick.',
    'Bellhaven guarantees its leases.',
    'Bellhaven pays it $200 million a year.',
    'Bellhaven sold its stake last year.',
  ])('is who does something to whom it is about: %s', (beside) => {
    const found = told('', `Tarnwick reported its results on Thursday. ${beside} It had cash of $90 million.`);
    expect(found).toContainEqual(['metric', 'Tarnwick', null, 9e7]);
  });

  it('is who did so, as long as the next sentence does not go on with what it does', () => {
    const start = 'Tarnwick reported its results on Thursday. Bellhaven holds 12% of Tarnwick.';
    const also = told('', `${start} It has also agreed to pay Corvane $90 million for chips.`);
    expect(also).toContainEqual(['purchase', 'Bellhaven', 'Corvane', 9e7]);
  });

  it('is who only watches', () => {
    const text = 'Corvane builds reactors. Analysts at Marbeck expect more orders. It had sales of $4 billion.';
    expect(told('', text)).toContainEqual(['metric', 'Corvane', null, 4e9]);
  });

  it('is whom something is done for', () => {
    const text = 'Corvane builds reactors. For Microsoft it is reviving one. It had sales of $4 billion.';
    expect(told('Corvane and others', text)).toContainEqual(['metric', 'Corvane', null, 4e9]);
    const good = 'For Microsoft the year was good. It had sales of $280 billion.';
    expect(told('', good)).toContainEqual(['metric', 'Microsoft', null, 2.8e11]);
  });
});

describe('who is meant', () => {
  it('is who plays a part in the deal told before', () => {
    const text =
      "Corvane will pay $900 million for Mirelle. The target had revenue of $210 million last year. The buyer's revenue was $4 billion.";
    const found = told('Corvane buys Mirelle', text);
    expect(found).toContainEqual(['metric', 'Mirelle', null, 2.1e8]);
    expect(found).toContainEqual(['metric', 'Corvane', null, 4e9]);
  });

  it('is who sits in a town that deals, no town where something happens', () => {
    const text = 'Volkswagen put $1 billion into Orvane. Wolfsburg has so far invested $3.3 billion in the start-up.';
    expect(claims('', text).find((c) => c.amount?.low === 3.3e9)?.subject?.entity).toBe('volkswagen');
    const state = told('', 'Berlin bought a 20% stake in Orvane for $300 million. In Berlin, sales were $5 million.');
    expect(state).toContainEqual(['investment', 'Berlin', 'Orvane', 3e8]);
    expect(state).toContainEqual(['metric', 'Orvane', null, 5e6]);
  });

  it('is who heads a line of a digest by name alone', () => {
    const text = 'Deals of the week.\n\n* Tellmark. The company raised $80 million in a round led by Kestrel Ventures.';
    expect(told('Deals in brief', text)).toContainEqual(['funding_round', 'Tellmark', null, 8e7]);
    const word = 'Orvane asked what it would get. Software. The company raised $80 million in a round.';
    expect(told('Orvane raises cash', word)).toContainEqual(['funding_round', 'Orvane', null, 8e7]);
  });
});

describe('a paragraph of a digest', () => {
  const first = 'Orvane raised $40 million from Kestrel Ventures. Its revenue was $12 million.';

  it('goes on with no deal of the paragraph before', () => {
    const text = `${first}\n\nMarbeck is for sale. Sales were $3 billion in 2024. Norwind holds 21%.`;
    const found = told('The week in deals', text);
    expect(found).toContainEqual(['stake', 'Norwind', 'Marbeck', 21]);
    expect(found).toContainEqual(['metric', 'Marbeck', null, 3e9]);
  });

  it('goes on with it where the text is about one company', () => {
    const text = `${first}\n\nMarbeck makes pumps too. The company had cash of $9 million in May.`;
    expect(told('Orvane raises cash', text)).toContainEqual(['metric', 'Orvane', null, 9e6]);
  });
});

describe('whom a text goes on about', () => {
  it.each([
    'It competes with Corvane and Mirelle.',
    'Corvane and Mirelle have struck similar deals.',
    'Corvane, a rival, opened a plant.',
    'It was founded by former researchers at Corvane.',
  ])('is nobody who is named only as a rival or for comparison: %s', (beside) => {
    const text = `Tarnwick, a London-based start-up, raised $50 million in a round led by Marbeck Capital. ${beside} The start-up had sales of $9 million last year.`;
    expect(told('', text)).toContainEqual(['metric', 'Tarnwick', null, 9e6]);
  });

  it('is who is named for its own sake', () => {
    const text =
      'Tarnwick, a London-based start-up, raised $50 million. Corvane opened a plant in Leeds. It had sales of $9 million last year.';
    expect(told('', text)).toContainEqual(['metric', 'Corvane', null, 9e6]);
  });

  it('is the company, not the fund that put money into it', () => {
    const start = 'Marbeck Capital has bought a 12% stake in Tarnwick for $50 million.';
    expect(told('', `${start} The company had revenue of $9 million last year.`)).toContainEqual([
      'metric',
      'Tarnwick',
      null,
      9e6,
    ]);
    expect(told('', `${start} The lead investor will put in a further $20 million.`)).toContainEqual([
      'investment',
      'Marbeck Capital',
      'Tarnwick',
      2e7,
    ]);
  });

  it('is whose round was told, whoever was bought since', () => {
    const start =
      'Tarnwick raised $50 million from investors. Its rival Corvane was bought by Mirelle last year for $90 million.';
    expect(told('', `${start} Marbeck Capital also took part in the round.`)).toContainEqual([
      'investment',
      'Marbeck Capital',
      'Tarnwick',
      null,
    ]);
  });
});

describe('what two put money into', () => {
  it.each(['Marbeck owns 14% of the company', 'Marbeck owns 14% of Tarnwick', 'Marbeck has invested in the company'])(
    'is the same: %s',
    (first) => {
      const text = `Tarnwick makes valves. ${first}, and Corvane has put $8 million into it. The company had revenue of $5 million.`;
      const found = told('', text);
      expect(found).toContainEqual(['investment', 'Corvane', 'Tarnwick', 8e6]);
      expect(found).toContainEqual(['metric', 'Tarnwick', null, 5e6]);
    },
  );

  it('is the subject before where the first put money into nobody', () => {
    const text = 'Marbeck makes pumps in Leeds and Corvane has put $8 million into it.';
    expect(told('', text)).toContainEqual(['investment', 'Corvane', 'Marbeck', 8e6]);
  });
});
