// Deals that were called off, or that are only to be, and look-alikes, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'en' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text} > ${c.object?.text} ${c.status}`,
  );

describe('deals that came to nothing', () => {
  it.each([
    ['Temasek has dropped a plan to invest $300 million in Lambda.', 'Temasek > Lambda denied'],
    ['Temasek dropped its objections and invested $300 million in Lambda.', 'Temasek > Lambda completed'],
    ['Oracle had agreed to buy Ampere for $9 billion, but the deal was later terminated.', 'Oracle > Ampere denied'],
    ['Oracle agreed to buy Ampere for $9 billion, but the deal was not announced.', 'Oracle > Ampere completed'],
    ['Oracle agreed to buy Ampere for $9 billion. The deal was called off in May.', 'Oracle > Ampere denied'],
    ['Oracle agreed to buy Ampere for $9 billion. The deal was announced in May.', 'Oracle > Ampere completed'],
    ['Talks for Oracle to buy Ampere for $9 billion fell through.', 'Oracle > Ampere denied'],
    ['Oracle was also to buy Ampere for $9 billion.', 'Oracle > Ampere planned'],
    ['Oracle bid for Ampere. Ampere turned down a $9 billion offer from Oracle.', 'Oracle > Ampere denied'],
  ])('%s', (text, expected) => expect(told(text)).toContain(`investment ${expected}`));

  it.each([
    'The rival bid was withdrawn.',
    'Its supply agreement was terminated.',
    'The deal was nearly blocked.',
    'The deal was blocked in January but was later approved.',
  ])('leaves a deal standing that another sentence does not end: %s', (next) => {
    expect(told(`Oracle agreed to buy Ampere for $9 billion. ${next}`)).toContain(
      'investment Oracle > Ampere completed',
    );
  });

  it('denies the deal that the noun names, not the sale told since', () => {
    const text =
      'Nvidia offered to buy Ampere for $40bn. Temasek sold Ampere shares worth $2bn. The takeover was blocked by regulators.';
    expect(told(text)).toContain('divestment Temasek > Ampere completed');
  });

  it('knows whose offer was turned down', () => {
    expect(told('Oracle is buying Ampere for $9 billion. Ampere had turned down a $6 billion offer.')).toEqual([
      'investment Oracle > Ampere completed',
      'investment Oracle > Ampere denied',
    ]);
  });
});

describe('who stands on which side', () => {
  it.each([
    ['Nebius agreed with Meta to deploy 9,000 GPUs in a contract worth $3bn.', 'purchase Meta > Nebius completed'],
    ['Meta agreed with Nebius to rent 9,000 GPUs in a contract worth $3bn.', 'purchase Meta > Nebius completed'],
    [
      'Amazon sold its Rivian shares as it raises cash for its $8bn investment in Anthropic.',
      'investment Amazon > Anthropic completed',
    ],
    [
      'Meta is putting $1bn into Nokia, buying 3% of the equipment maker, which is valued at $34bn.',
      'valuation Nokia > undefined completed',
    ],
    ['Meta, which is valued at $1tn, is putting $1bn into Nokia.', 'valuation Meta > undefined completed'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});
