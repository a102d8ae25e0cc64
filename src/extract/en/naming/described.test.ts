// Companies known again by how they were described, and pairs by who was told of together.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const whose = (text: string, at: number, title = ''): (string | null)[] =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-12', lang: 'en' })
    .claims.filter((c) => Math.abs(c.amount?.low ?? 0) === at)
    .map((c) => c.subject?.text ?? null);

describe('who is meant', () => {
  it('knows a company by its trade and its place', () => {
    const text =
      'Quillon, a Munich-based developer of robotaxis, has raised money from Larkfield, a Danish insurer. The robotaxi company had revenue of $40 million, and the insurer had sales of $900 million.';
    expect(whose(text, 40e6)).toEqual(['Quillon']);
    expect(whose(text, 900e6)).toEqual(['Larkfield']);
    expect(whose(`${text} The German company had a net loss of $7 million.`, 7e6)).toEqual(['Quillon']);
  });

  it('knows a company by where it is at home, before whom the text has turned to', () => {
    const text = 'UniCredit is after Commerzbank. Commerzbank is not pleased.';
    const title = 'A siege and its cost';
    expect(whose(`${text} The Italian bank's net profit reached €3.3 billion.`, 3.3e9, title)).toEqual(['UniCredit']);
    expect(whose(`${text} The bank's net profit reached €3.3 billion.`, 3.3e9, title)).toEqual(['Commerzbank']);
  });

  it('leaves a company aside that a figure is only compared with', () => {
    const figures = 'and the first quarter produced net income of $40 million.';
    expect(whose(`Quillon is big. Revenue overtook Tessaly's in 2024, ${figures}`, 40e6, 'Quillon')).toEqual([
      'Quillon',
    ]);
    expect(whose(`Quillon is big. Tessaly's revenue grew in 2024, ${figures}`, 40e6, 'Quillon')).toEqual(['Tessaly']);
  });

  it('takes "it" for the subsidiary that was told of, "the group" for its owner', () => {
    const text = 'Intel sold shares of Mobileye. Mobileye had revenue of $400 million. Its net loss was $100 million.';
    expect(whose(text, 100e6, 'Intel sells Mobileye shares')).toEqual(['Mobileye']);
  });
});
