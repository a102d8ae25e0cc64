// Figures that every rule passes over, on sentences of our own: told by what governs them, and left alone where nothing does.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import type { Claim } from '../../../model/claim.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims;
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, title = 'Quillon and others') =>
  read(text, title).map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, value(c)]);

describe('sums of the deal told before', () => {
  it.each([
    ['Orson Group agreed to buy Quillon, a maker of pumps. It will pay $900m.', 'investment', 'Orson Group', 9e8],
    ['Harrow Capital sold shares in Quillon in two lots. The first fetched $40m.', 'divestment', 'Harrow Capital', 4e7],
    [
      'Harrow Capital has sold its stake in Quillon. The remainder went for $52m.',
      'divestment',
      'Harrow Capital',
      5.2e7,
    ],
    ['Orson Group put $2bn into Quillon. A second instalment of $3bn is due.', 'investment', 'Orson Group', 3e9],
    ['Penrose Bank lent Quillon $200m for one plant and $350m for another.', 'debt', 'Penrose Bank', 3.5e8],
    ["Quillon raised $120m. Orson Group's portion was $20m.", 'investment', 'Orson Group', 2e7],
  ])('%s', (...[text, kind, subject, sum]) => {
    expect(told(text)).toContainEqual([kind, subject, 'Quillon', sum]);
  });

  it('knows what is still to come', () => {
    const claims = read(
      'Orson Group put $2bn into Quillon. A second instalment of $3bn is due in December.',
      'Quillon',
    );
    expect(claims.map((c) => [value(c), c.status])).toEqual([
      [2e9, 'completed'],
      [3e9, 'planned'],
    ]);
  });
});

describe('shares of the company told before', () => {
  it.each([
    ['Orson Group bought $25m of Quillon stock, equal to 3.4% of the shares outstanding.', 'Orson Group', 3.4],
    ['Harrow Capital had a 4.1% holding in Quillon and has since raised it to 6.3%.', 'Harrow Capital', 6.3],
  ])('%s', (...[text, holder, share]) => {
    expect(told(text)).toContainEqual(['stake', holder, 'Quillon', share]);
  });
});

describe('who stands beside the sum', () => {
  it.each([
    ['Quillon raised $90m. The anchor cheque, of $30m, came from Orson Group.', 'investment', 'Orson Group', 3e7],
    ['Harrow Capital bid $4bn for Quillon. Orson Group answered with $5bn.', 'investment', 'Orson Group', 5e9],
    ["Orson Group is to furnish $19m of Quillon's capital.", 'investment', 'Orson Group', 1.9e7],
    ['Orson Group is on the hook for $14m of computing from Quillon.', 'purchase', 'Orson Group', 1.4e7],
    ['Orson Group took 30% of Quillon. The other 17% stays with Harrow Capital.', 'stake', 'Harrow Capital', 17],
    ['The founders of Quillon, Ann Roe and Bo Lind, own 16% and 13%.', 'stake', 'Ann Roe', 16],
    ['Orson Group emerged as the biggest investor in Quillon with a holding of 11%.', 'stake', 'Orson Group', 11],
  ])('%s', (...[text, kind, subject, sum]) => {
    expect(told(text)).toContainEqual([kind, subject, 'Quillon', sum]);
  });

  it('reads rounds by those who gave', () => {
    const text = 'Quillon was handed $60m by a group that numbers Orson Group and Harrow Capital among its members.';
    expect(told(text)).toEqual([
      ['funding_round', 'Quillon', null, 6e7],
      ['investment', 'Orson Group', 'Quillon', null],
      ['investment', 'Harrow Capital', 'Quillon', null],
    ]);
  });

  it('reads who is said to be of the sellers, the backers or the owners', () => {
    expect(told('Quillon raised $90m. Velmora Partners, Orson Group and 1789 Capital also took part.')).toEqual([
      ['funding_round', 'Quillon', null, 9e7],
      ['investment', 'Velmora Partners', 'Quillon', null],
      ['investment', 'Orson Group', 'Quillon', null],
      ['investment', '1789 Capital', 'Quillon', null],
    ]);
    expect(told('Quillon raised $90m in its IPO. Harrow Capital was among the sellers.')).toContainEqual([
      'divestment',
      'Harrow Capital',
      'Quillon',
      null,
    ]);
    expect(told('Quillon is owned by Harrow Capital and Orson Group.')).toEqual([
      ['stake', 'Harrow Capital', 'Quillon', null],
      ['stake', 'Orson Group', 'Quillon', null],
    ]);
    expect(told('Quillon is not owned by Harrow Capital.')).toEqual([]);
  });

  it('reads lists of companies behind a verb of putting', () => {
    const text = 'Velmora Partners has invested in two companies: $30m in Quillon and $55m in Lumora.';
    expect(told(text, 'Fund').filter((c) => c[3] !== null)).toEqual([
      ['investment', 'Velmora Partners', 'Quillon', 3e7],
      ['investment', 'Velmora Partners', 'Lumora', 5.5e7],
    ]);
  });

  it('gives the money of a venture to the venture', () => {
    const text = 'Orson Group and Velmora are forming a joint venture. Orson Group will contribute $40m.';
    expect(told(text)).toEqual([['investment', 'Orson Group', 'joint venture', 4e7]]);
  });

  it('reads deals by the shape of the sentence', () => {
    expect(told('Harrow Capital wangled Quillon to Orson Group for $90m.')).toEqual([
      ['divestment', 'Harrow Capital', 'Quillon', 9e7],
      ['investment', 'Orson Group', 'Quillon', 9e7],
    ]);
    expect(told('Harrow Capital sued Quillon for $90m.')).toEqual([]);
  });

  it('reads stock that a company sells of itself', () => {
    expect(told('The carmaker Quillon sold $5.6bn of stock.')).toEqual([['funding_round', 'Quillon', null, 5.6e9]]);
    expect(told('Harrow Capital sold $90m of stock. It holds 4% of Quillon.').map((c) => c[0])).not.toContain(
      'funding_round',
    );
  });
});

describe('sums under a contract told before', () => {
  it.each([
    ['Oracle signed a contract with Quillon. The start-up will pay $90m a year.', 'Quillon', 'Oracle'],
    ['Oracle signed with the ChatGPT maker. The start-up will pay $90m a year.', 'OpenAI', 'Oracle'],
    ['Quillon struck a deal with Oracle. Quillon will pay $90m over five years.', 'Quillon', 'Oracle'],
  ])('%s', (text, payer, to) => expect(told(text, '')).toEqual([['purchase', payer, to, 9e7]]));

  it('is of nobody where none was told', () => {
    expect(told('Oracle met Quillon. The start-up pays $90m a year.', '')).toEqual([]);
  });
});

describe('sums spent on own shares', () => {
  it.each([
    'It spent $90m buying back its own stock.',
    'It bought back shares for $90m.',
    'It spent $90m on share buybacks.',
  ])('%s', (text) => {
    const all = told(`Orson Group cut its stake in Quillon to 12%. ${text}`, '');
    expect(all.map((c) => c[3])).not.toContain(9e7);
  });

  it('is none where a business is bought back', () => {
    const text = 'Orson Group sold Quillon in 2020. It bought back the business for $90m.';
    expect(told(text, '')).toContainEqual(['investment', 'Orson Group', 'Quillon', 9e7]);
  });
});

describe('leaves alone', () => {
  it.each([
    'Quillon raised $120m. The market for pumps is worth $30bn.',
    'Quillon raised $120m. It employs people who earn $60,000.',
    'Quillon raised $120m. Its pumps cost $2m each.',
    'Quillon raised $120m. Brackwell, a rival, reported sales of $40m.',
    'Quillon raised $120m. Inflation was 3.4%, and 40% of staff work at home.',
  ])('%s', (text) => {
    const deals = told(text).filter(([kind]) => kind !== 'metric');
    expect(deals).toEqual([['funding_round', 'Quillon', null, 1.2e8]]);
  });
});
