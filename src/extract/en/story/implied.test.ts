// Whom a deal is in where its sentence does not say, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({
    id: 'd',
    media: 'text',
    text,
    title: 'Orson Group to buy Quillon',
    published: '2025-06-01',
    lang: 'en',
  }).claims.map((c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null]);

describe('a company that only buys', () => {
  it('is not the one that is held', () => {
    expect(
      told('Orson Group agreed to acquire Quillon for $2bn. Harrow Capital is the largest shareholder with 41%.'),
    ).toContainEqual(['stake', 'Harrow Capital', 'Quillon']);
  });

  it('is not the one that was backed before', () => {
    const text =
      'Orson Group agreed to acquire Quillon for $2bn. In April it raised $75m in a round led by Vespera Ventures.';
    expect(told(text)).toContainEqual(['funding_round', 'Quillon', null]);
    expect(told(text)).toContainEqual(['investment', 'Vespera Ventures', 'Quillon']);
  });

  it('is the buyer, and what it buys the target', () => {
    const text = 'Orson Group agreed to acquire Quillon for $2bn. Harrow Capital owns 6% of the target.';
    expect(told(text)).toContainEqual(['stake', 'Harrow Capital', 'Quillon']);
    const more = 'Orson Group agreed to acquire Quillon for $2bn. The buyer will also invest $90m in Lumora.';
    expect(told(more)).toContainEqual(['investment', 'Orson Group', 'Lumora']);
  });

  it('keeps what is told of it by name', () => {
    expect(
      told(
        "Orson Group agreed to acquire Quillon for $2bn. Harrow Capital is Orson Group's largest shareholder with 41%.",
      ),
    ).toContainEqual(['stake', 'Harrow Capital', 'Orson Group']);
  });
});
