// Entries of a digest of deals that have no verb, and lines that look like them.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'en' }).claims.map((c) =>
    [c.kind, c.subject?.text, c.object?.text, c.amount?.low, c.round, c.lead].filter((x) => x != null).join(' '),
  );

describe('entries of a digest', () => {
  it('reads the round and its backers where no verb stands', () => {
    expect(read('Larkfield (AI chips) — $30M Series A, Accel.')).toEqual([
      'funding_round Larkfield 30000000 Series A',
      'investment Accel Larkfield Series A',
    ]);
    expect(read('• Quillon: Series B, $44m, led by Lightspeed with Accel')).toEqual([
      'funding_round Quillon 44000000 Series B',
      'investment Lightspeed Quillon Series B true',
      'investment Accel Quillon Series B false',
    ]);
  });

  it('leaves lines alone that tell something else', () => {
    expect(read('Orrin Systems — $30M in revenue this year, and no new round.').join()).not.toContain('funding_round');
    expect(read('Nvidia: $2bn Series F for xAI')).toEqual(['funding_round xAI 2000000000 Series F']);
  });
});
