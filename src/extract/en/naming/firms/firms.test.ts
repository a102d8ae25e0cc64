// Companies that are called by a word of the language, and names of the list where the shape alone does not tell.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const claims = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-16', lang: 'en' }).claims;
const whose = (text: string, at: number, title = ''): (string | null | undefined)[] =>
  claims(text, title)
    .filter((c) => c.amount?.low === at)
    .map((c) => c.subject?.text);

describe('companies called by an everyday word', () => {
  it('knows one by what it is said to be, also where the word opens a sentence', () => {
    const text = 'Figure, a maker of walking robots, has new backers. Figure had revenue of $40 million in 2024.';
    expect(whose(text, 40e6)).toEqual(['Figure']);
    expect(whose('Figure 4 shows that Nvidia had revenue of $40 million in 2024.', 40e6)).toEqual(['Nvidia']);
  });

  it('knows one by what only a company has or does', () => {
    expect(whose("Grab's shares fell. Its revenue was $40 million in 2024.", 40e6)).toEqual(['Grab']);
    const stake = claims('Advance owns 30% of Orvane.').find((c) => c.kind === 'stake');
    expect([stake?.subject?.text, stake?.object?.text]).toEqual(['Advance', 'Orvane']);
    expect(claims('Advance payments to Orvane rose. It was valued at $40 million.')[0]?.subject?.text).toBe('Orvane');
  });

  it('leaves people and places of the same name alone', () => {
    expect(claims('Harvey Brandt holds 30% of Orvane.')[0]?.subject?.text).toBe('Harvey Brandt');
    expect(whose('Three people left. Orvane, based in Verona, had revenue of $40 million in 2024.', 40e6)).toEqual([
      'Orvane',
    ]);
  });

  it('knows one by the stake that is held in it, and no project by its name', () => {
    const [sold] = claims('Quillon sold a 12% stake in Grab last week for $40 million.');
    expect(sold?.object?.text).toBe('Grab');
    const cost = claims('Project Jupiter will cost Orvane $40 million.');
    expect(cost.some((c) => c.object?.text === 'Jupiter' || c.subject?.text === 'Jupiter')).toBe(false);
  });

  it('takes a word that no list has for a name where the text says what it is', () => {
    expect(whose('Value, a maker of pumps, lost money. Value had sales of $40 million in 2024.', 40e6)).toEqual([
      'Value',
    ]);
  });
});

describe('names of the list', () => {
  it('are whole where they hold words of the language, a place or a sign', () => {
    const [stake] = claims('Canada Pension Plan Investment Board holds 12% of Orvane.');
    expect(stake?.subject?.text).toBe('Canada Pension Plan Investment Board');
    expect(claims('Henry Schein holds 12% of Orvane.')[0]?.subject?.text).toBe('Henry Schein');
    expect(claims('Temasek holds 12% of Sotheby’s.')[0]?.object?.text).toBe('Sotheby’s');
    expect(claims('1X raised $40 million from Accel.')[0]?.subject?.text).toBe('1X');
  });

  it('are no part of a longer name', () => {
    expect(claims('Rhine Gate Capital holds 12% of Orvane.')[0]?.subject?.text).toBe('Rhine Gate Capital');
    expect(claims('Canva bought Leonardo.ai for $40 million.')[0]?.object?.text).toBe('Leonardo.ai');
  });
});

describe('who a text is about', () => {
  it('knows the company of the title in whatever case', () => {
    const text = 'Sales of pumps to Marbeck helped. Revenue rose to $40 million in 2024.';
    expect(whose(`XPENG cut costs. ${text}`, 40e6, 'Xpeng narrows its loss')).toEqual(['XPENG']);
    expect(whose(`Orvane cut costs. ${text}`, 40e6, 'Orvane narrows its loss')).toEqual(['Orvane']);
  });

  it('is no family and no person that acts for a company', () => {
    const text = 'Orvane is controlled by the Tellmark family. Its revenue was $40 million in 2024.';
    expect(whose(text, 40e6)).toEqual(['Orvane']);
    const said = 'Forrest Brandt likes to say that Orvane is lean. Revenue was $40 million in 2024.';
    expect(whose(said, 40e6)).toEqual(['Orvane']);
    expect(whose('Underneath, sales rose to $40 million in 2024 at Orvane.', 40e6)).toEqual(['Orvane']);
  });
});
