// Whose backers and holders a Chinese list tells of: of the company beside the noun, not of the one that the text is about.
import { describe, expect, it } from 'vitest';
import { chineseDeals as deals } from '../../../../test/support/chinese-deals.ts';

describe('backers are of the company', () => {
  it.each([
    [
      '岭川智能完成对澜桥电子的收购。星野半导体的历任投资者包括红杉中国、高瓴以及君联资本。',
      'investment: 岭川智能 > 澜桥电子; investment: 红杉中国 > 星野半导体; investment: 高瓴 > 星野半导体; investment: 君联资本 > 星野半导体',
    ],
    [
      '岭川智能与澜桥电子是直接竞争者,后者的主要投资方是红杉中国。岭川智能上月完成B轮融资。',
      'investment: 红杉中国 > 澜桥电子',
    ],
  ])('%s', (text, told) => {
    expect(deals(text).join('; ')).toBe(told);
  });
});

describe('who is a large holder', () => {
  it('holds, and has not come in', () => {
    expect(deals('岭川智能公布招股书。澜桥电子目前的大股东为红杉中国与高瓴。')).toEqual([
      'stake: 红杉中国 > 澜桥电子',
      'stake: 高瓴 > 澜桥电子',
    ]);
    expect(deals('岭川智能公布招股书。红杉中国目前仍是间接股东。')).toEqual(['stake: 红杉中国 > 岭川智能']);
  });

  it('has come in where he is a new one', () => {
    expect(deals('岭川智能公布招股书。红杉中国成为新股东。')).toEqual(['investment: 红杉中国 > 岭川智能']);
    expect(deals('岭川智能完成B轮融资。出资人包括红杉中国。')).toEqual(['investment: 红杉中国 > 岭川智能']);
  });

  it('is nobody whose man holds shares', () => {
    expect(deals('岭川智能公布招股书。澜桥电子创始人陈明远个人亦是其股东。')).not.toContain(
      'investment: 澜桥电子 > 岭川智能',
    );
  });
});
