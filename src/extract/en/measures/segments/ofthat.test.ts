// Parts of totals that are pointed back to, and charges, in English, on sentences of our own; look-alikes beside them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-01', lang: 'en' }).claims.map((c) => [
    c.kind,
    c.metric ?? null,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? null,
  ]);

describe('a total pointed back to', () => {
  it('has parts', () => {
    const text = "Quillon's revenue was $900m. The pumps, up 94%, were $600m of that.";
    expect(told(text)).toContainEqual(['metric', 'revenue', 'Quillon', 'pumps', 6e8]);
  });

  it('was another before', () => {
    const text = "Quillon's capital spending will be $75m this year. That is up from $52m in 2024.";
    expect(told(text)).toContainEqual(['metric', 'capex', 'Quillon', null, 5.2e7]);
  });

  it('is no deal told since', () => {
    const text = "Quillon's revenue was $900m. It bought Larkmere for $80m. That is up from $52m in 2024.";
    expect(told(text)).not.toContainEqual(['metric', 'revenue', 'Quillon', null, 5.2e7]);
  });
});

describe('charges', () => {
  it('are taken by a company', () => {
    expect(told('Nvidia took a $4.5 billion charge on unsold stock.')).toContainEqual([
      'metric',
      'other',
      'Nvidia',
      null,
      4.5e9,
    ]);
  });

  it('are not what customers pay', () => {
    expect(told('Amazon announced a $4.5 million delivery charge.').filter((c) => c[0] === 'metric')).toEqual([]);
  });
});

describe('the last quarter', () => {
  it('is the one before this', () => {
    const dates = (text: string) =>
      reader({ id: 'd', media: 'text', text, published: '2025-08-15', lang: 'en' }).claims.map((c) => c.date);
    expect(dates("Tesla's revenue was $20bn last quarter.")).toEqual(['2025-Q2']);
    expect(dates("Tesla's revenue was $20bn in the last quarter of 2024.")).toEqual(['2024-Q4']);
  });
});
