// Products and sites that change hands or cost money, beside companies of the like.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map(
    (c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`,
  );

describe('products', () => {
  it('are bought of whose they were', () => {
    expect(read('Roche paid Quillon $90 million for its drug Ostavir.')).toEqual(['purchase: Roche > Quillon']);
    expect(read('Roche bought Ostavir, a new asthma drug, from Quillon for $90 million.')).toEqual([
      'purchase: Roche > Quillon',
    ]);
    expect(read("Roche paid $90 million for Ostavir, Quillon's asthma drug.")).toEqual(['purchase: Roche > Quillon']);
  });

  it('but a company that makes them is bought itself', () => {
    expect(read('Roche bought Ostavir, a maker of asthma drugs, from Quillon for $90 million.')).toEqual([
      'investment: Roche > Ostavir',
      'divestment: Quillon > Ostavir',
    ]);
  });
});

describe('sites', () => {
  it('cost those who build or own them', () => {
    expect(read("Quillon's Ostavir campus will cost $3 billion.")).toEqual(['metric: Quillon > Ostavir campus']);
    expect(read('Quillon is building the Ostavir data centre, which will cost $3 billion.')).toEqual([
      'metric: Quillon > Ostavir data centre',
    ]);
  });

  it('but who runs them is a company', () => {
    expect(read('Quillon invested $30 million in Ostavir, a data centre operator.')).toEqual([
      'investment: Quillon > Ostavir',
    ]);
  });
});

describe('the remaining part of a sum', () => {
  const forms = (text: string): string[] =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map(
      (c) => `${c.subject?.text} ${c.amount?.low} ${c.form ?? '-'}`,
    );

  it('is compute where it is given in credits', () => {
    expect(
      forms('Larkfield will invest $70 million in Quillon, with AWS supplying the remaining $30 million in credits.'),
    ).toEqual(['Larkfield 70000000 -', 'AWS 30000000 compute']);
  });

  it('but credits for taxes are none', () => {
    expect(forms('Larkfield invested $70 million in Quillon, with $30 million in credits for taxes.')).not.toContain(
      'Larkfield 70000000 compute',
    );
  });
});
