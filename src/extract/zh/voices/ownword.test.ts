// Whose word it is without a verb of speech, on sentences of our own, each with one that looks alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const by = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => c.speaker?.text ?? null,
  );

describe('who has spoken of itself', () => {
  it('is the source of what is told of it later', () => {
    expect(by('快手周四公布业绩，二季度收入350亿元。\n\n分析人士关注其AI业务。\n\n快手去年收入1269亿元。')).toEqual([
      '快手',
      '快手',
    ]);
    expect(by('快手去年收入1269亿元。网传快手完成20亿元融资。')).toEqual([null, null]);
    expect(by('微软与英伟达宣布分别向Anthropic投资50亿美元和100亿美元。')).toEqual(['微软', '英伟达']);
  });

  it('is not who denies or is only read', () => {
    expect(by('快手否认裁员。快手去年收入1269亿元。')).toEqual([null]);
  });
});

describe('numbers and hearsay', () => {
  it.each([
    ['欧睿国际数据显示，瑞幸在中国咖啡市场的份额升至35%。', '欧睿国际'],
    ['IDC数据，华为二季度在中国手机市场份额为18.1%。', 'IDC'],
    ['瑞幸在中国咖啡市场的份额升至35%（欧睿国际数据）。', '欧睿国际'],
    ['供应链盛传，台积电明年代工报价将调升3%至10%。', '供应链'],
    ['高盛发表报告，预料商汤今年收入可达50亿元。', '高盛'],
    ['华为二季度在中国手机市场份额为18.1%。', null],
  ])('%s', (text, who) => {
    expect(by(text)[0]).toBe(who);
  });

  it('the details of a round are told by who told of it', () => {
    expect(by('36氪获悉，云深处科技完成5亿元C轮融资。其中，红杉中国投资1亿元。').slice(0, 2)).toEqual(['36氪', '36氪']);
    expect(by('36氪获悉，云深处科技完成5亿元C轮融资。红杉中国去年投资1亿元。')[0]).toBe('36氪');
  });
});
