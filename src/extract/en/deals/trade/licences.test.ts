// English licences, on sentences of our own: the licensee buys from who grants the rights; look-alikes beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? null,
  ]);

describe('licences', () => {
  it.each([
    ['Larkmere granted Quillon a worldwide licence to its antibody for $80m upfront.', 8e7],
    ['Larkmere has out-licensed velaprine to Quillon for $80m up front.', 8e7],
    ['Quillon is buying rights outside China to a cancer drug of Larkmere for $80m.', 8e7],
    ['Quillon has in-licensed a heart drug from Larkmere, paying $80m upfront.', 8e7],
    ['Quillon acquired worldwide rights to velaprine from Larkmere for $80m upfront.', 8e7],
    ['Quillon put down $80m for the rights to a Larkmere antibody.', 8e7],
    ['Quillon licenses Larkmere’s memory technology for $80m.', 8e7],
    ['Quillon paid $80m to license Larkmere’s image models.', 8e7],
    ['Quillon will pay Larkmere $80m a year to license its articles.', 8e7],
    ['Quillon signed a licensing deal worth $80m with Larkmere.', 8e7],
    ['Larkmere licenses its patents to Quillon for $80m.', 8e7],
    ['Larkmere booked an $80m milestone from Quillon in March.', 8e7],
    ['Milestones could bring Larkmere another $80m from Quillon.', 8e7],
  ])('%s', (...[text, sum]) => {
    expect(told(text)).toContainEqual(['purchase', 'Quillon', 'Larkmere', sum]);
  });

  it('goes on with what is paid now and later', () => {
    const text = 'Quillon has licensed a drug from Larkmere. It hands Larkmere $80m now and $20m in 2027.';
    expect(told(text)).toContainEqual(['purchase', 'Quillon', 'Larkmere', 8e7]);
    expect(told(text)).toContainEqual(['purchase', 'Quillon', 'Larkmere', 2e7]);
  });

  it('takes an agreement to deploy chips for one with who signs it', () => {
    expect(told('Lambda signed an agreement with Microsoft to deploy Nvidia GPUs worth $3 billion.')).toEqual([
      ['purchase', 'Microsoft', 'Lambda', 3e9],
    ]);
    expect(told('Meta signed an agreement to deploy Nvidia GPUs worth $3 billion.')).toEqual([
      ['purchase', 'Meta', 'Nvidia', 3e9],
    ]);
  });

  it('leaves other rights and other gifts alone', () => {
    const kinds = (text: string) => told(text).map((c) => c[0]);
    expect(kinds('Larkmere granted Quillon voting rights over $80m of its shares.')).not.toContain('purchase');
    expect(kinds('Larkmere received $80m from Quillon for a 10% stake.')).not.toContain('purchase');
  });
});
