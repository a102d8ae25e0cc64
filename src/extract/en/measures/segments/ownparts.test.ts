// Names of parts of companies in English, on sentences of our own; look-alikes beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' })
    .claims.filter((c) => c.kind === 'metric')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? c.percent?.low ?? null]);

describe('parts of a company by name', () => {
  it('are its own', () => {
    expect(told("Microsoft's Intelligent Cloud contributed $30.9bn, a 28% gain.")).toEqual([
      ['Microsoft', 'Intelligent Cloud', 3.09e10],
      ['Microsoft', 'Intelligent Cloud', 28],
    ]);
  });

  it('are no companies with a name of their own', () => {
    expect(told("Tencent's rival Alibaba had sales of $9bn.")).toContainEqual(['Alibaba', null, 9e9]);
  });

  it('stand in a second clause', () => {
    const found = told("Alphabet's advertising sales fell 18% while its cloud unit grew by 33% to $7bn.");
    expect(found).toContainEqual(['Alphabet', 'advertising', -18]);
    expect(found).toContainEqual(['Alphabet', 'cloud', 33]);
    expect(found).toContainEqual(['Alphabet', 'cloud', 7e9]);
  });

  it('fall by a sum and to a sum', () => {
    const text = 'Net debt of Quillon fell by $1.1bn to $2.4bn.';
    const sums = reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map(
      (c) => c.amount?.low,
    );
    expect(sums).toContain(2.4e9);
  });
});
