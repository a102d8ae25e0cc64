// Shares that change hands in Chinese, told from either side; on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const sales = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'divestment')
    .map((c) => [c.subject?.text, c.object?.text, c.amount?.low ?? c.percent?.low ?? null]);

describe('shares bought from a holder', () => {
  it.each([
    ['栖梧集团以6亿元受让沐澜资本所持鼎沃科技10%股权。', 6e8],
    ['栖梧集团从沐澜资本手中买下鼎沃科技20%的股份。', 20],
    ['栖梧集团接手沐澜资本手里的鼎沃科技8.8%股权，作价2亿元。', 2e8],
    ['鼎沃科技遭沐澜资本减持，套现3亿元。', 3e8],
    ['鼎沃科技2%股份被沐澜资本以大宗交易方式抛售。', 2],
    ['沐澜资本与栖梧集团签署协议，让渡鼎沃科技30%的股权，对价15亿元。', 15e8],
  ])('%s', (text, value) => {
    expect(sales(text)).toEqual([['沐澜资本', '鼎沃科技', value]]);
  });

  it.each([
    [
      '鼎沃科技公告，股东国创鼎盛与公司副总经理罗毅拟分别减持不超过1%和0.08%的公司股份。',
      [
        ['国创鼎盛', '鼎沃科技', 1],
        ['罗毅', '鼎沃科技', 0.08],
      ],
    ],
    ['栖梧集团旗下鼎沃科技以6亿元卖身沐澜资本。', [['栖梧集团', '鼎沃科技', 6e8]]],
    [
      '鼎沃科技公告，栖梧集团与沐澜资本均已减持完毕：前者卖出公司2%的股份，成交金额3亿元；后者减持0.9%，成交金额1亿元。',
      [
        ['栖梧集团', '鼎沃科技', 3e8],
        ['沐澜资本', '鼎沃科技', 1e8],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(sales(text)).toEqual(expected);
  });

  it.each([
    '小米上周售出30亿元债券。',
    '栖梧集团收购鼎沃科技20%股权。',
    '沐澜资本目前持有的鼎沃科技股份未变。',
    '双方签署了股权转让协议。',
  ])('%s tells no sale', (text) => {
    expect(sales(text)).toEqual([]);
  });
});

it('tells the item of a digest by the name in brackets at its head', () => {
  const text =
    '【芯禾生技】专攻药物递送的芯禾生技完成2亿元A轮融资，由沐澜资本领投。\n【澄海集团】澄海集团宣布发行公司债。';
  const { claims } = reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' });
  expect(claims.filter((c) => c.kind === 'investment').map((c) => c.object?.text)).toEqual(['芯禾生技']);
});

describe('investments told the other way round', () => {
  const given = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
      .claims.filter((c) => c.kind === 'investment')
      .map((c) => [c.subject?.text, c.object?.text, c.amount?.low ?? null]);

  it.each([
    ['沐澜资本豪掷3亿元，拿下鼎沃科技。', ['沐澜资本', '鼎沃科技', 3e8]],
    ['鼎沃科技与云岫集团洽谈出售，对价在90亿元左右。', ['云岫集团', '鼎沃科技', 9e9]],
    ['鼎沃科技完成5亿元B轮融资。牵头的是庐州基金。', ['庐州基金', '鼎沃科技', null]],
  ])('%s', (text, deal) => {
    expect(given(text)).toContainEqual(deal);
  });

  it('guesses no fund to be given to', () => {
    expect(given('沐澜资本看好机器人。槐序创投追加1.5亿元。').map((d) => d[1])).not.toContain('沐澜资本');
  });
});
