// Sums that a company of the mainland raises in Hong Kong, in texts of there, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const sums = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'zh-Hant' })
    .claims.filter((c) => c.amount)
    .map((c) => `${c.kind} ${c.amount?.low} ${c.amount?.currency}`);

describe('raised in Hong Kong', () => {
  it('are dollars of there where the report is in renminbi', () => {
    const text =
      '商湯（00020）公布，以先舊後新方式配售股份，集資總額約25億元，所得淨額約24.9億元。上半年收入人民幣23.6億元，虧損按年收窄。';
    expect(sums(text, '商湯配股集資')).toEqual(
      expect.arrayContaining(['funding_round 2500000000 HKD', 'metric 2360000000 CNY']),
    );
  });

  it('are renminbi in a text of the mainland', () => {
    expect(sums('商湯完成25億元融資。', '商湯融資')).toEqual(['funding_round 2500000000 CNY']);
  });
});
