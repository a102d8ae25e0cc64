// Who lends, in Chinese, by what the banks of a loan are called, and sentences that look alike and tell none.
import { describe, expect, it } from 'vitest';
import { chineseDeals as deals } from '../../../../test/support/chinese-deals.ts';

describe('it is told', () => {
  it.each([
    ['汇丰与渣打是岭川能源最大的债权行。', 'debt: 汇丰 > 岭川能源; debt: 渣打 > 岭川能源'],
    ['岭川能源去年扭亏。汇丰是统筹主办行,渣打参贷。', 'debt: 汇丰 > 岭川能源; debt: 渣打 > 岭川能源'],
    ['汇丰及渣打为岭川能源提供收购贷款。', 'debt: 汇丰 > 岭川能源; debt: 渣打 > 岭川能源'],
    ['由工商银行、建设银行等组成的银团已向岭川能源提供贷款。', 'debt: 工商银行 > 岭川能源; debt: 建设银行 > 岭川能源'],
    ['岭川能源去年扭亏。银行团由巴克莱与汇丰组成。', 'debt: 巴克莱 > 岭川能源; debt: 汇丰 > 岭川能源'],
  ])('%s', (text, told) => {
    expect(deals(text).join('; ')).toBe(told);
  });
});

describe('none is told', () => {
  it.each([
    '汇丰是岭川能源本次发行债券的受托人和簿记行。',
    '汇丰不是岭川能源的债权人。',
    '岭川能源召开了债权人会议,汇丰到场。',
  ])('%s', (text) => {
    expect(deals(text)).toEqual([]);
  });
});
