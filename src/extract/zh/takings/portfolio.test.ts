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
