// English deals that go on with one told before, and loans told by what they do, on sentences of our own; look-alikes beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title?: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en', ...(title ? { title } : {}) }).claims.map(
    (c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? c.percent?.low ?? null],
  );
const kinds = (text: string) => told(text).map((c) => c[0]);

describe('those who take part in a round told of', () => {
  const round = 'Quillon raised $200m in April. ';

  it('are in as well, or led it', () => {
    const found = told(`${round}Accel and Index were in as well; Iconiq led it.`);
    for (const who of ['Accel', 'Index', 'Iconiq']) expect(found).toContainEqual(['investment', who, 'Quillon', null]);
  });

  it('are said to hold already, or tipped to lead', () => {
    const text = `${round}Accel and Index, all of them existing holders, topped up.`;
    expect(told(text)).toContainEqual(['investment', 'Index', 'Quillon', null]);
    const tipped = 'Quillon is close to raising $200m, with Accel tipped to lead.';
    expect(told(tipped)).toContainEqual(['investment', 'Accel', 'Quillon', null]);
  });

  it('lead it together, and hold a share', () => {
    const text = 'Quillon raised $200m in a round led by Accel, with Larkmere, Coatue and Tiger Global as co-leaders.';
    expect(told(text)).toContainEqual(['investment', 'Coatue', 'Quillon', null]);
    expect(told('Rivian counts Amazon as its largest shareholder with a stake of 16%.')).toContainEqual([
      'stake',
      'Amazon',
      'Rivian',
      16,
    ]);
  });

  it('are not those who are in something else', () => {
    expect(told(`${round}Accel and Index were in Berlin.`)).not.toContainEqual([
      'investment',
      'Accel',
      'Quillon',
      null,
    ]);
  });
});

describe('sums of one investor in one company', () => {
  it('are told all together and in parts', () => {
    expect(told('Volkswagen has put another $1bn into Rivian, which brings its outlay to $3.3bn.')).toContainEqual([
      'investment',
      'Volkswagen',
      'Rivian',
      3.3e9,
    ]);
    expect(told('Volkswagen wired the third instalment of its investment in Rivian, $1 billion.')).toContainEqual([
      'investment',
      'Volkswagen',
      'Rivian',
      1e9,
    ]);
  });

  it('are not what a company spends on itself', () => {
    expect(kinds('A new plant brings its outlay to $3.3bn, Larkmere said.')).not.toContain('investment');
  });
});

describe('loans told by what they do', () => {
  it('bring in sums', () => {
    const text = 'CoreWeave has borrowed $2bn from Blackstone. A third loan brought in $600m in May.';
    expect(told(text)).toContainEqual(['debt', null, 'CoreWeave', 6e8]);
    expect(kinds('The third fund brought in $600m in May.')).not.toContain('debt');
  });

  it('are lent by a state, or to who buys', () => {
    expect(told('Rivian has won approval for a U.S. government loan of $6.6 billion.')).toContainEqual([
      'debt',
      'U.S. government',
      'Rivian',
      6.6e9,
    ]);
    expect(told('Nortel went the same way. Its vendor loans peaked at $3.1bn.')).toContainEqual([
      'debt',
      'Nortel',
      null,
      3.1e9,
    ]);
  });
});

describe('holdings of a holder', () => {
  it('are trimmed and left one after the other', () => {
    expect(told('Berkshire has trimmed Apple and sold down Bank of America.')).toContainEqual([
      'divestment',
      'Berkshire',
      'Apple',
      null,
    ]);
    expect(told('Tiger Global walked away from Meta and Shopify last quarter.')).toContainEqual([
      'divestment',
      'Tiger Global',
      'Shopify',
      null,
    ]);
  });

  it('are no talks that are left', () => {
    expect(kinds('Microsoft walked away from TikTok in 2020.')).not.toContain('divestment');
  });

  it('are sold by whom a text is about', () => {
    const text = 'Vodafone is selling. Some 10% of Vantage was sold to KKR in May for €1.3bn.';
    expect(told(text, 'Vodafone tidies up')).toContainEqual(['divestment', 'Vodafone', 'Vantage', 1.3e9]);
    expect(told('In May, 10% of Vantage was sold to KKR for €1.3bn.')).not.toContainEqual([
      'divestment',
      'KKR',
      'Vantage',
      1.3e9,
    ]);
  });
});
