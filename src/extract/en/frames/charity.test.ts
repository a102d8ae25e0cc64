// Money given for a good cause is nobody's funding round, and who speaks of it no company; companies raise theirs.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { given } from './charity.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2025-09-12', lang: 'en' });
const told = (text: string) => read(text).claims.map((c) => [c.kind, c.subject?.text ?? '-', c.amount?.low ?? '']);

describe('money for a cause', () => {
  it('is listed with its reason and told of nobody', () => {
    for (const text of [
      'A sponsored walk raised £38,000. Organiser Jill Brook said the hospice was grateful.',
      'Pupils at Elmfield Primary raised £2,500 for the air ambulance.',
      'The choir brought in €9,000 for flood victims. Vicar Paul Moor thanked everyone.',
      'The trio raised $31,000 on Kickstarter.',
    ]) {
      const { claims, unexplained } = read(text);
      expect(claims).toEqual([]);
      expect(unexplained.map((u) => u.why)).toEqual(['given for a cause']);
    }
  });

  it('what a company raises is a round, whatever it makes', () => {
    expect(told('Tessaly raised $45 million in a Series B round for its hospital software.')).toEqual([
      ['funding_round', 'Tessaly', 45000000],
    ]);
    expect(told('Tessaly raised $45 million.')).toEqual([['funding_round', 'Tessaly', 45000000]]);
    expect(given({ left: 'A charity run raised', right: '.' })).toBe(true);
    expect(given({ left: 'The startup Tessaly raised', right: ' for cancer tests.' })).toBe(false);
  });

  it('a title before a given name belongs to a person', () => {
    expect(told('Taxes rose by 5%. Councillor Ann Webb raised £3,000.')).toEqual([]);
    expect(told('The storm caused $20 million in crop losses. Agriculture Minister Ken Sato saw the farms.')).toEqual(
      [],
    );
  });
});
