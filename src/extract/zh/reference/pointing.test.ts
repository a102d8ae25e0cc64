// Whom a phrase means by what befalls a company, by where it is at home, and by the sentence before, on short texts of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const figures = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('a phrase that points', () => {
  it('means whom something befalls', () => {
    expect(figures('存储厂商扩产让华虹半导体受益,其上季收入6亿美元。')).toEqual([['华虹半导体', null, 6e8]]);
    expect(figures('华虹半导体扩产,其上季收入6亿美元。')).toEqual([['华虹半导体', null, 6e8]]);
  });

  it('means who is at home where it says', () => {
    expect(figures('百度与优步结盟。这家美国网约车公司去年营收440亿美元。')).toEqual([['优步', null, 440e8]]);
  });

  it('means nobody whom its clause names', () => {
    const read = figures('恒瑞医药与辉瑞签约。这家美国药企投资恒瑞医药1亿美元。');
    expect(read).toContainEqual(['辉瑞', '恒瑞医药', 1e8]);
  });
});

describe('a headline', () => {
  it('is about no words that the text never says', () => {
    const text = '美团最惨烈。第二季度收入918亿元。京东的新业务也在亏损。美团与京东都没有松口。';
    expect(figures(text, '外卖四国战:一个季度烧掉多少钱')[0]).toEqual(['美团', null, 918e8]);
  });
});
