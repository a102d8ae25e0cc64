// Who lends and who borrows in Chinese, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const debts = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'debt')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low]);

describe('lenders and borrowers', () => {
  it.each([
    ['云汉智算欠控股股东云汉控股的借款余额为2.6亿元。', [['云汉控股', '云汉智算', 2.6e8]]],
    ['滴滴完成一笔20亿美元循环信贷，高盛、摩根士丹利与花旗为贷款人。', [['高盛、摩根士丹利与花旗', '滴滴', 2e9]]],
    [
      '岚图智算获得20亿元银团贷款，国开行为牵头行，承贷6亿元。',
      [
        ['国开行', '岚图智算', 2e9],
        ['国开行', '岚图智算', 6e8],
      ],
    ],
    ['地平线为收购瑞芯微另借65亿元。', [[null, '地平线', 6.5e9]]],
    [
      '中国银行、工商银行各向长鑫科技发放贷款20亿元。',
      [
        ['中国银行', '长鑫科技', 2e9],
        ['工商银行', '长鑫科技', 2e9],
      ],
    ],
    ['小米上周售出30亿元债券。', [[null, '小米', 3e9]]],
  ])('%s', (text, expected) => {
    expect(debts(text)).toEqual(expected);
  });

  it.each([
    ['法院文件显示，云汉智算欠远石科技1.2亿元货款。', ['远石科技', '云汉智算', 1.2e8]],
    ['远石科技称，云汉智算至今拖欠服务费3000万元。', ['远石科技', '云汉智算', 3e7]],
    ['截至6月底，云汉智算尚欠岚图科技的设备款约5亿元。', ['岚图科技', '云汉智算', 5e8]],
  ])('is owed: %s', (text, expected) => {
    expect(debts(text)).toEqual([expected]);
  });

  it.each([
    '云汉智算欠缺资金5亿元。',
    '云汉智算欠薪3000万元。',
    '腾讯年内已提早清还债务逾40亿元。',
    '腾讯的市值计入债务后可达1000亿元。',
  ])('%s is no loan', (text) => {
    expect(debts(text)).toEqual([]);
  });
});
