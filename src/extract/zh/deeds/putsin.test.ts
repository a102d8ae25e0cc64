// Whose Chinese round it is where the sentence names only those who put money in.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => ['funding_round', 'valuation', 'investment'].includes(c.kind))
    .map((c) => `${c.kind} ${c.subject?.text}${c.object ? ` ${c.object.text}` : ''} ${c.amount?.low ?? '-'}`)
    .sort();

describe('a round', () => {
  it('is not of who leads it', () => {
    expect(
      told('岭川智能一年内两度融资。9月B轮由比亚迪领投,金额11亿美元,诺基亚、戴尔参与其中。', '岭川智能的融资'),
    ).toEqual([
      'funding_round 岭川智能 1100000000',
      'investment 戴尔 岭川智能 -',
      'investment 比亚迪 岭川智能 -',
      'investment 诺基亚 岭川智能 -',
    ]);
  });

  it('is not of who takes part, nor is the value his', () => {
    expect(told('岭川智能正在融资。腾讯有望成为新股东,估值约200亿美元。', '岭川智能寻求融资')).toContain(
      'valuation 岭川智能 20000000000',
    );
    expect(told('岭川智能完成B轮融资。腾讯担任领投,比亚迪参投,集资1.56亿美元。', '岭川智能完成融资')).toContain(
      'funding_round 岭川智能 156000000',
    );
  });

  it('is of who gets the money, whoever leads', () => {
    expect(told('岭川智能寻求融资。澜桥电子获腾讯领投,金额2亿元,估值30亿元。', '岭川智能寻求融资')).toContain(
      'valuation 澜桥电子 3000000000',
    );
  });
});
