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
      '商湯（00020）公布，先舊後新配售新股，集資約31億元，扣除開支後淨籌約30.6億元。去年收入人民幣18億元，虧損按年縮小。';
    expect(sums(text, '商湯配股集資')).toEqual(
      expect.arrayContaining(['funding_round 3100000000 HKD', 'metric 1800000000 CNY']),
    );
  });

  it('are renminbi in a text of the mainland', () => {
    expect(sums('商湯完成25億元融資。', '商湯融資')).toEqual(['funding_round 2500000000 CNY']);
  });
});
