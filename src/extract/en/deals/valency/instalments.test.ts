// Parts of the price of a company, on sentences of ours: money for what was bought; payments for goods stay purchases.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const paid = (text: string, sum: number) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-15', lang: 'en' })
    .claims.filter((c) => c.amount?.low === sum)
    .map((c) => `${c.kind} ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.status}`);

describe('parts of a price', () => {
  it.each([
    [
      'Larkfield Ltd (the "Purchaser") agreed to acquire 60% of the shares of Quillon Ltd from Penrose Holdings (the "Vendor") for $30 million. The Purchaser shall pay $10 million to the Vendor at completion.',
      'investment Larkfield Ltd > Quillon Ltd planned',
    ],
    [
      'Larkfield agreed to buy Quillon from Penrose for $50m. It will pay Penrose $10m at closing.',
      'investment Larkfield > Quillon planned',
    ],
  ])('%s', (text, one) => expect(paid(text, 10e6)).toEqual([one]));

  it('leaves what is paid for goods', () => {
    const order = 'Larkfield Ltd ordered 500 servers from Penrose Systems for $50 million.';
    expect(paid(`${order} Larkfield Ltd will pay Penrose Systems $10 million on delivery.`, 10e6)).toEqual([
      'purchase Larkfield Ltd > Penrose Systems planned',
    ]);
  });
});
