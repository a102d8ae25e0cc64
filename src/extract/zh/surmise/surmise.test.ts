// Figures that no rule has read, on short texts of ours: what is surmised of them, and what looks alike and stays unexplained.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';
import { likelihoods, likely, weighed } from '../../surmise/scores.ts';

const reader = makeReader(reference());
const read = (text: string, title: string) =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-09-10', lang: 'zh-Hans' });
const surmised = (text: string, title = '') =>
  read(text, title)
    .claims.filter((c) => c.rules.includes('zh/surmised'))
    .map((c) =>
      [c.kind, c.subject?.text, c.object?.text ?? '-', c.metric ?? c.direction ?? c.extent ?? '-', c.percent?.low].join(
        ' ',
      ),
    );

describe('a figure that no rule has read', () => {
  it('is surmised with its parties', () => {
    const listed = '松原机器人去年上市，麓山资本的持股由35%降到了两成左右。挂牌之后远岫集团的比例降至约23%。';
    expect(surmised(listed, '松原机器人上市后的股东')).toEqual(['stake 远岫集团 松原机器人 - 23']);
    const thinned = '麓山资本持有松原机器人35%的股份。增发之后，麓山资本的比例摊薄到31%。';
    expect(surmised(thinned, '松原机器人的股东')).toEqual(['stake 麓山资本 松原机器人 - 31']);
  });

  it('is surmised with the way it goes', () => {
    expect(surmised('海德电子的高端型号下调25%，入门型号再下调一成。', '海德电子调价')).toContain(
      'price_change 海德电子 - down 25',
    );
    expect(surmised('松原机器人去年B轮估值38亿元，本轮较B轮增长逾六成。', '松原机器人融资')).toContain(
      'metric 松原机器人 - growth 60',
    );
    expect(surmised('麓山资本持有海德电子12%的股份，未来三个月再减持不超过0.7%。', '海德电子的股东')).toContain(
      'divestment 麓山资本 海德电子 reduce 0.7',
    );
  });

  it('stays unexplained where a word says why it belongs to no claim', () => {
    expect(surmised('全球存储芯片市场规模去年约为1600亿美元，增长12%。', '海德电子')).toEqual([]);
    expect(surmised('松原机器人每股作价12.5元，较收盘价溢价18%。', '松原机器人')).toEqual([]);
    expect(surmised('海德电子周三盘中大跌8%，成交额12亿元。', '海德电子')).toEqual([]);
    expect(surmised('海德电子贷款利率为3.2%，手续费率0.5%。', '海德电子')).toEqual([]);
  });

  it('stays unexplained where nothing is likely enough', () => {
    const text = '交易若告吹，海德电子须向远岫集团支付分手费3亿元。';
    expect(surmised(text, '海德电子')).toEqual([]);
    expect(surmised('业内有人猜测，海德电子眼下的缺口或在3亿元上下。', '海德电子')).toEqual([]);
    expect(read(text, '海德电子').unexplained.map((u) => u.quote)).toContain('3亿元');
  });
});

describe('a deal told without a figure', () => {
  const deals = (text: string) =>
    read(text, '松原机器人融资')
      .claims.filter((c) => c.kind === 'investment')
      .map((c) => `${c.subject?.text} ${c.object?.text}`);

  it('stands where they are likely', () => {
    expect(deals('松原机器人今年收购了海德电子。')).toEqual(['松原机器人 海德电子']);
    expect(deals('海德电子收购松原机器人后，麓山资本退出。')).toEqual(['海德电子 松原机器人']);
  });
});

describe('tables of weights', () => {
  it('add up and come out as parts of one', () => {
    const table = weighed(['a', 'b', 'c'], ['x=10,,-5 y==3\nz=,20']);
    expect(likely(table, ['x', 'unknown'])[0]?.kind).toBe('a');
    expect(likely(table, ['x', 'z'])[0]?.kind).toBe('b');
    expect(likely(table, ['y='])[0]?.kind).toBe('a');
    expect(likelihoods([0, 0])).toEqual([0.5, 0.5]);
  });
});
