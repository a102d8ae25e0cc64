// What holders came into and went out of, list by list, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { chineseDeals } from '../../../../test/support/chinese-deals.ts';

describe('lists of what a holder bought and sold', () => {
  it.each([
    [
      '栖梧资产二季度加仓海康威视、三一重工,减仓格力电器和美的集团。',
      [
        'divestment: 栖梧资产 > 格力电器',
        'divestment: 栖梧资产 > 美的集团',
        'investment: 栖梧资产 > 海康威视',
        'investment: 栖梧资产 > 三一重工',
      ],
    ],
    [
      '栖梧资产还减持了3只股票,包括海康威视、三一重工、格力电器。',
      ['divestment: 栖梧资产 > 海康威视', 'divestment: 栖梧资产 > 三一重工', 'divestment: 栖梧资产 > 格力电器'],
    ],
    [
      '栖梧资产退出三一重工、格力电器前十大股东。',
      ['divestment: 栖梧资产 > 三一重工', 'divestment: 栖梧资产 > 格力电器'],
    ],
    ['栖梧资产新进了三一重工。', ['investment: 栖梧资产 > 三一重工']],
  ])('%s', (text, deals) => {
    expect(chineseDeals(text).sort()).toEqual([...deals].sort());
  });

  it.each(['栖梧资产表示不会减持三一重工、格力电器。', '栖梧资产退出与三一重工、格力电器的谈判。'])(
    '%s tells none',
    (text) => {
      expect(chineseDeals(text)).toEqual([]);
    },
  );
});

describe('who takes and who heads those who take', () => {
  it.each([
    ['海信与沐岑集团合办的立讯精密已敲定以3.2亿元收购沐岑旗下榕湾汽车全部股权。', 'investment: 立讯精密 > 榕湾汽车'],
    ['海信上周议定,将榕湾百货全部股权转让给雅戈尔领衔的财团,作价9亿元。', 'investment: 雅戈尔 > 榕湾百货'],
    [
      '海信前年买下栖梧电子,去年以2亿美元吃下砺川电气,今年动用约6000万欧元,收购榕湾科技。',
      'investment: 海信 > 榕湾科技',
    ],
    ['寒武纪定增落地,其中广发基金获配约13亿元。', 'investment: 广发基金 > 寒武纪'],
  ])('%s', (text, deal) => {
    expect(chineseDeals(text)).toContain(deal);
  });

  it.each(['海信擅长以并购壮大版图。'])('%s tells none', (text) => {
    expect(chineseDeals(text)).toEqual([]);
  });
});
