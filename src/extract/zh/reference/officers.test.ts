// Whom 我们 and 公司 mean in the words of an officer whom no table knows, and whose no figure is that a customer brings.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('an officer', () => {
  it('speaks for the company before his title, though he is named behind the quote', () => {
    expect(told('腾讯宣布扩产。“我们预计全年营收将达到50亿元。”岫岭科技创始人王砚说。')).toContain(
      'metric 岫岭科技 - 5000000000',
    );
    expect(told('“公司去年亏损了3亿元。”谈到与腾讯的合作时，岫岭科技财务总监王砚说。')).toContain(
      'metric 岫岭科技 - 300000000',
    );
    expect(told('“我们已经向腾讯支付了3亿元。”岫岭科技总经理王砚说。')).toContain('purchase 岫岭科技 腾讯 300000000');
  });

  it('who has left speaks for nobody', () => {
    const found = told('腾讯宣布扩产。“我们预计全年营收将达到50亿元。”前岫岭科技创始人王砚说。');
    expect(found.some((t) => t.startsWith('metric 岫岭科技'))).toBe(false);
  });
});

describe('sales from a customer', () => {
  it('are not the customer’s', () => {
    expect(told('来自腾讯的收入占公司营收的62%。').some((t) => t.startsWith('metric 腾讯'))).toBe(false);
    expect(told('岫岭科技去年营收12亿元。来自腾讯的收入占公司营收的62%。')).toContain('metric 岫岭科技 腾讯 62');
    expect(told('岫岭科技的客户包括腾讯和美团。公司去年净利润为3亿元。')).toContain('metric 岫岭科技 - 300000000');
  });

  it('leave what it earns itself to it', () => {
    expect(told('腾讯去年营收62亿元。')).toContain('metric 腾讯 - 6200000000');
  });
});
