// From a text to what its payments prove: only what is told as paid is traced, not what is agreed or planned.
import { describe, expect, it } from 'vitest';
import { caseOfOne, ledgerOfCase, makeDocument, provenBy, view } from '../src/path.ts';
import { reference } from './support/reference.ts';

const DEALS = [
  'Microsoft invested $10 billion in OpenAI in January 2023.',
  'Thrive Capital invested $1 billion in OpenAI in April 2023.',
];

function told(...sentences: string[]) {
  const document = makeDocument({ id: 'note', text: [...DEALS, ...sentences].join(' '), published: '2025-06-30' });
  const input = caseOfOne(document);
  const made = view({ ...input, meta: { ...input.meta, investor: 'microsoft' } }, reference());
  return { ledger: ledgerOfCase(made, reference()), proven: provenBy(made, reference()) };
}

describe('a case with payments', () => {
  it('is traced: other money can have paid one of the three billions', () => {
    const { ledger, proven } = told('OpenAI paid Microsoft $3 billion for Azure cloud services in March 2024.');
    expect(ledger).toMatchObject({ investor: ['microsoft'], observed: true });
    expect(proven).toMatchObject({ invested: 10e9, lower: 2e9, upper: 3e9 });
    expect(proven?.prorata).toBeCloseTo((3e9 * 10) / 11, 0);
  });
  it('is not, when a purchase is only agreed', () => {
    const { ledger, proven } = told('OpenAI agreed to buy $3 billion of cloud services from Microsoft in March 2024.');
    expect([ledger.observed, proven]).toEqual([false, null]);
  });
});
