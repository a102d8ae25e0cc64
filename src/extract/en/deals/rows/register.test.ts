// Who holds a company, told in a row, under a heading or by rank, in English; and parties that a filing calls by their part.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-06-01', lang: 'en' })
    .claims.filter((c) => /^(?:investment|divestment|purchase|debt|stake)$/u.test(c.kind))
    .map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? c.percent?.low ?? null]);

describe('who holds a company', () => {
  it.each([
    [
      "Tavira's next-biggest shareholder is the Norwegian sovereign fund, at 7 per cent.",
      'Norwegian sovereign fund',
      7,
    ],
    ['The second-largest owner of Tavira is the Danish pension fund ATP, with 5.5 per cent.', 'ATP', 5.5],
    [
      'Equinor has 9.3 per cent of Tavira and a fund of the Basque government 6.6 per cent.',
      'a fund of the Basque government',
      6.6,
    ],
    [
      'The promoters of Tavira, the Holm brothers, trimmed their holding in Tavira to 58.1 per cent.',
      'Holm brothers',
      58.1,
    ],
  ])('%s', (...[text, holder, percent]) => {
    expect(told(text)).toContainEqual(['stake', holder, 'Tavira', percent]);
  });

  it('reads those under a heading as owners of the company whose report it is', () => {
    const report =
      'Halbeck Tools AB\nReport for the first quarter\n\nNet sales of Halbeck came to SEK 1,284m.\n\nOn 14 April Halbeck agreed to acquire 70 per cent of Pragmet.\n\n' +
      'Owners\nBaltic Partners remained the principal owner with 22.4 per cent at 31 March. Lannebo Funds entered the list with 3.0 per cent.';
    expect(told(report)).toContainEqual(['stake', 'Lannebo Funds', expect.stringMatching(/^Halbeck/u), 3]);
  });

  it('leaves ranks of something else alone', () => {
    expect(told('The next-biggest market is Norway, at 7 per cent.')).toEqual([]);
    expect(told('The largest group of customers is the Danish state fund, at 7 per cent of sales.')).toEqual([]);
  });
});

describe('a row of buyers', () => {
  it('gives each its share and its price', () => {
    const row = 'Sony bought 19% of Kestrel Labs for $500 million, and Denso 10% for $350 million.';
    expect(told(row)).toEqual(
      expect.arrayContaining([
        ['investment', 'Sony', 'Kestrel Labs', 5e8],
        ['stake', 'Sony', 'Kestrel Labs', 19],
        ['investment', 'Denso', 'Kestrel Labs', 3.5e8],
        ['stake', 'Denso', 'Kestrel Labs', 10],
      ]),
    );
    expect(told(row)).toHaveLength(4);
  });
});

describe('those led by several', () => {
  it('are told with all who lead, none as the only one', () => {
    const led = told('Investors led by Temasek, GIC and KKR bought 12% of Kestrel Labs for $400 million.');
    for (const name of ['Temasek', 'GIC', 'KKR'])
      expect(led).toContainEqual(['investment', name, 'Kestrel Labs', null]);
    expect(led).not.toContainEqual(['investment', 'KKR', 'Kestrel Labs', 4e8]);
  });
});

describe('parties called by their part', () => {
  it('reads "the Customer" as the company that is so called', () => {
    const filing =
      'Lumen Semi, Inc. (the "Company") entered into a supply agreement with Tarn Motors Corp. (the "Customer"). ' +
      'The Customer will purchase modules with an aggregate price of $400 million.';
    expect(told(filing)).toContainEqual(['purchase', 'The Customer', 'Lumen Semi', 4e8]);
  });

  it('leaves a customer alone that nothing is called', () => {
    expect(told('Lumen Semi makes modules. The Customer is king, its founder says.')).toEqual([]);
  });
});
