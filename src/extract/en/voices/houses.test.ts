// For whom people without a name speak: a company's spokesman is its voice, an analyst a house's, a source stays one.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const says = (text: string): (string | undefined)[] => {
  const [claim] = reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims;
  return [claim?.speaker?.kind, claim?.speaker?.text];
};

describe('people who speak for a house', () => {
  it.each([
    ['A spokesman for Tarn Systems said it had raised $20m.', 'company', 'A spokesman for Tarn Systems'],
    ['Executives at Tarn Systems said it had raised $20m.', 'company', 'Executives at Tarn Systems'],
    ['Nvidia will invest $2bn in xAI, Nvidia’s spokeswoman said.', 'company', 'Nvidia’s spokeswoman'],
    ['Tarn’s finance chief said the company had raised $20m.', 'company', 'Tarn’s finance chief'],
    ['Analysts at Tarn Partners estimate revenue at Nvidia at $90bn.', 'analyst', 'Analysts at Tarn Partners'],
    ['Jefferies analysts expect revenue at Nvidia to reach $90bn.', 'analyst', 'Jefferies analysts'],
  ])('%s', (text, ...told) => expect(says(text)).toEqual(told));

  it.each([
    ['People familiar with Tarn Systems said Nvidia had invested $20m in it.'],
    ['A former Nvidia executive said the company would invest $2bn in xAI.'],
    ['A spokesman for the commerce ministry said Nvidia would invest $2bn in xAI.'],
    ['Two executives at Nvidia said the company would invest $2bn in xAI.'],
  ])('stays a source: %s', (text) => expect(says(text)[0]).toBe('anonymous'));
});

describe('who is told', () => {
  it('does not say it', () => {
    const text =
      'Chief financial officer Pavel Novak told analysts that Tarn Systems expected revenue of $90m this year.';
    expect(says(text)).toEqual(['named_person', 'Pavel Novak']);
    expect(says('Nvidia told analysts that it expected revenue of $60bn this quarter.')).toEqual(['company', 'Nvidia']);
  });

  it('says it where the verb is its own', () => {
    expect(says('Analysts said that Nvidia had revenue of $60bn this quarter.')[0]).toBe('anonymous');
  });

  it('leaves a named speaker who stands before "said X’s" alone', () => {
    expect(says('Pavel Novak, an analyst at Goldman Sachs, said Nvidia’s revenue had reached $90bn.')[1]).toBe(
      'Pavel Novak',
    );
  });
});
