// Whom a paragraph turns to beside the company that the text is about, on short sentences of our own; and where it does not.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '沐澜科技入股岑远汽车') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );
const FIRST = '沐澜科技宣布入股岑远汽车。';

describe('what follows without a name', () => {
  it.each([
    '对岑远汽车而言，这笔钱来得及时。公司去年净亏损3亿元。',
    '岑远汽车的日子并不好过。公司去年净亏损3亿元。',
    '反观岑远汽车，光景大不如前。它去年净亏损3亿元。',
    '对手岑远汽车则艰难得多。该公司去年净亏损3亿元。',
  ])('is of whom the paragraph has turned to: %s', (text) => {
    expect(told(FIRST + text)).toContain('metric 岑远汽车 300000000');
  });

  it.each([
    '岑远汽车的股东包括多家银行。公司去年净亏损3亿元。',
    '岑远汽车的日子并不好过。沐澜科技出手相助。公司去年净亏损3亿元。',
    '岑远汽车的日子并不好过。\n公司去年净亏损3亿元。',
  ])('is of whom the text is about otherwise: %s', (text) => {
    expect(told(FIRST + text)).toContain('metric 沐澜科技 300000000');
  });
});

describe('who only rates or is only held against others', () => {
  it('reports nothing', () => {
    expect(told('瑞银预计岑远汽车今年收入达30亿元。', '')).toEqual(['metric 岑远汽车 3000000000']);
    const text = '岑远汽车去年收入1.2亿元；同行沐澜科技同期收入8亿元。公司预计今年收入达2亿元。';
    expect(told(text, '岑远汽车冲刺港股')).toContain('metric 岑远汽车 200000000');
  });

  it('is nobody where the only one named is said to be a customer', () => {
    expect(told('公司前年收入4亿元，最大客户是腾讯。', '')).toEqual([]);
    expect(told('腾讯前年收入4亿元，最大客户是百度。', '')).toContain('metric 腾讯 400000000');
  });
});
