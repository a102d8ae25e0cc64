// What English sentences leave out: the noun behind "that of X", who is meant behind a listed name, whose value a deal puts
// at a sum. Own sentences, with those that look alike and must be left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import type { Claim } from '../../model/claim.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const value = (c: Claim) => c.amount?.low ?? c.percent?.low ?? null;
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    value(c),
  ]);

describe('companies of a group', () => {
  it('are others than the one whose name they bear', () => {
    const text =
      'Bosch is taking over Pelleta. Bosch Rexroth will hold 40%, its sister company Bosch Quelltechnik 30%.';
    expect(told(text)).toContainEqual(['stake', 'Bosch Rexroth', 'Pelleta', 40]);
    expect(told(text)).toContainEqual(['stake', 'Bosch Quelltechnik', 'Pelleta', 30]);
  });

  it('are none where nothing says so', () => {
    const text = 'Bosch Rexroths are sold in Asia. Bosch owns 5% of Pelleta.';
    expect(told(text).map((c) => c[1])).toEqual(['Bosch']);
  });
});

describe('"that of"', () => {
  it('stands for the holding before', () => {
    const text =
      'Quillon filed for a listing. Sequoia’s stake will shrink from 18% to 15% and that of Accel from 12% to 10%.';
    expect(told(text).filter(([, who]) => who === 'Accel')).toEqual([
      ['stake', 'Accel', 'Quillon', 12],
      ['stake', 'Accel', 'Quillon', 10],
    ]);
  });

  it('still opens clauses and points to nouns', () => {
    expect(told('Quillon said that Accel owns 5% of Larkfield.')).toEqual([['stake', 'Accel', 'Larkfield', 5]]);
  });
});

describe('what is bought', () => {
  it('is valued, not who buys', () => {
    const text =
      'Quillon agreed to take over Larkfield from Harrow Capital in a deal that puts the company’s worth at $2.2bn.';
    expect(told(text)).toContainEqual(['valuation', 'Larkfield', null, 2.2e9]);
    const other = 'Quillon agreed to take over Larkfield at an enterprise value of $2.2bn.';
    expect(told(other)).toContainEqual(['valuation', 'Larkfield', null, 2.2e9]);
  });

  it('is not valued by what is said of the buyer', () => {
    const text = 'Quillon, which bought Larkfield in May, is now worth $9bn.';
    expect(told(text)).toContainEqual(['valuation', 'Quillon', null, 9e9]);
  });

  it('may be control', () => {
    const text = 'Quillon is buying control of Larkfield, a maker of drives, from Harrow Capital.';
    expect(told(text)).toContainEqual(['investment', 'Quillon', 'Larkfield', null]);
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Larkfield', null]);
  });

  it('may be sold on under a phrase that points back', () => {
    const text = 'Harrow Capital owns 60% of Larkfield. It has agreed to sell the company to Quillon for $800m.';
    expect(told(text)).toContainEqual(['divestment', 'Harrow Capital', 'Larkfield', 8e8]);
    expect(told('Quillon agreed to sell the company chips for $4bn.').filter(([k]) => k === 'divestment')).toEqual([]);
  });
});

describe('the first words of a sentence', () => {
  it('leave the subject its verb', () => {
    const text =
      'To raise money Quillon had sold its radio business to Harrow for $75m in cash, and its lighting arm to Orson Group two years before that for $300m.';
    expect(told(text)).toContainEqual(['divestment', 'Quillon', 'radio business', 75e6]);
    expect(told(text)).toContainEqual(['divestment', 'Quillon', 'lighting arm', 3e8]);
  });

  it('name two that act together', () => {
    const text = 'Quillon and its partner Larkfield agreed to take over Penrose for $9bn.';
    expect(told(text)).toContainEqual(['investment', 'Quillon', 'Penrose', 9e9]);
  });
});
