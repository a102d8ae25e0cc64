// Licences and customers that go by letters, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-05-21', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('a licence', () => {
  it.each([
    ['恒瑞医药将一款新药的海外权益授予辉瑞,可获得2亿美元首付款。', '辉瑞', '恒瑞医药', 2e8],
    ['百济神州从诺华拿到6.5亿美元首付,总价值可达22亿美元。', '诺华', '百济神州', 22e8],
    ['阿斯利康以1.1亿美元首付款引进恒瑞医药的一款单抗。', '阿斯利康', '恒瑞医药', 1.1e8],
    ['恒瑞医药与辉瑞达成许可协议。辉瑞先付1.3亿美元,里程碑最高9亿美元。', '辉瑞', '恒瑞医药', 9e8],
    ['辉瑞取得恒瑞医药一款新药的海外权益,须支付首付款1.5亿美元。', '辉瑞', '恒瑞医药', 1.5e8],
    ['辉瑞与恒瑞医药签约,为一款双抗支付2.5亿美元首付款。', '辉瑞', '恒瑞医药', 2.5e8],
    ['恒瑞医药已与辉瑞就两款肿瘤药物达成全球合作,总金额最高14亿美元。', '辉瑞', '恒瑞医药', 14e8],
  ])('%s', (text, ...claim) => {
    expect(told(text)).toContainEqual(['purchase', ...claim]);
  });

  it('shares its royalties and its fees', () => {
    const read = told('恒瑞医药将海外权益授予辉瑞。后者支付1亿美元首付款,另按净销售额支付8%至15%的分层特许权使用费。');
    expect(read).toContainEqual(['ratio', '辉瑞', '恒瑞医药', 8]);
    expect(told('恒瑞医药将分到首付款的三成。')).toContainEqual(['ratio', '恒瑞医药', '首付款', 30]);
  });

  it('is no sale of shares and no loan', () => {
    expect(told('辉瑞取得恒瑞医药5%股权,支付2亿美元。').filter((c) => c[0] === 'purchase')).toEqual([]);
    expect(told('恒瑞医药授权工商银行办理贷款2亿元。').filter((c) => c[0] === 'purchase')).toEqual([]);
  });
});

describe('new shares', () => {
  it('are of whom the verb names before the sum', () => {
    expect(told('英伟达将认购诺基亚10亿美元新股。')).toContainEqual(['investment', '英伟达', '诺基亚', 10e8]);
    expect(told('恒瑞医药与辉瑞签约。这家美国药企会认购恒瑞医药1亿美元普通股。')).toContainEqual([
      'investment',
      '辉瑞',
      '恒瑞医药',
      1e8,
    ]);
  });
});

describe('customers by letters', () => {
  const read = (text: string) => told(text, '栖梧能源招股书');
  it('buy, and have their part of the sales', () => {
    const made = read('栖梧能源去年营收4.4亿元。客户A采购2.6亿元,约占收入的六成;客户B只有5200万元,占比11.9%。');
    expect(made).toContainEqual(['purchase', '客户A', '栖梧能源', 2.6e8]);
    expect(made).toContainEqual(['metric', '栖梧能源', '客户A', 60]);
    expect(made).toContainEqual(['purchase', '客户B', '栖梧能源', 5.2e7]);
    expect(made).toContainEqual(['metric', '栖梧能源', '客户B', 11.9]);
  });

  it('have no figure that is told of the company', () => {
    const made = read('栖梧能源的客户A是一家车企,公司去年营收4.4亿元。');
    expect(made).not.toContainEqual(['purchase', '客户A', '栖梧能源', 4.4e8]);
  });
});
