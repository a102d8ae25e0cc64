// Who is in a deal of which no figure is told, in English, on short texts of ours: those who put money in, and those named beside.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'en' }).claims;
const invested = (text: string, title = 'Larkfield') =>
  read(text, title)
    .filter((c) => c.kind === 'investment' && c.amount === null)
    .map((c) => `${c.subject?.text} ${c.object?.text}`);

describe('investors without a sum of their own', () => {
  it.each([
    ['Larkfield has raised $40 million. Peak Ventures wrote the largest cheque.', ['Peak Ventures Larkfield']],
    [
      'Larkfield has raised $40 million in a Series B. Peak Ventures and Tessaly Capital filled in the rest.',
      ['Peak Ventures Larkfield', 'Tessaly Capital Larkfield'],
    ],
    [
      'Larkfield closed a $90 million round headed by Peak Ventures. Also in it are Halden Capital and Tessaly Capital.',
      ['Peak Ventures Larkfield', 'Halden Capital Larkfield', 'Tessaly Capital Larkfield'],
    ],
  ])('are told: %s', (text, said) => expect(invested(text)).toEqual(said));

  it.each([
    ['Larkfield has raised $40 million. Peak Law advised it, and Halden Bank was its broker.'],
    ['Larkfield has raised $40 million. Its rivals Tessaly and Halden sell to the same hospitals.'],
    ['Larkfield has raised $40 million. Its founder was at Tessaly Capital before.'],
    ['Larkfield is for sale. Peak Ventures and Tessaly Capital were the underbidders in the auction.'],
    ['Larkfield has raised $40 million. Peak Ventures and Tessaly Capital kept their shares.'],
  ])('are not made of others: %s', (text) => expect(invested(text)).toEqual([]));

  it('are not told to lend what is only sought', () => {
    const text = 'Larkfield is seeking a loan from Halden Bank and Tessaly Bank.';
    expect(read(text, 'Larkfield').filter((c) => c.kind === 'debt' && c.status === 'completed')).toEqual([]);
  });

  it('say that they were surmised', () => {
    const text = 'Larkfield has raised $40 million. Peak Ventures wrote the largest cheque.';
    expect(read(text, 'Larkfield').find((c) => c.kind === 'investment')?.rules[0]).toBe('en/surmised-joining');
  });
});
