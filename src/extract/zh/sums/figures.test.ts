import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { compile } from '../../grammar.ts';
import { figuresIn } from '../../language.ts';
import { chinese } from '../chinese.ts';

const language = chinese(compile(reference(), (t) => t));
const figures = (text: string) => figuresIn(language, text);
const first = (text: string): unknown => {
  const f = figures(text)[0];
  return f ? [f.type, f.low, f.high, f.currency, f.approx] : null;
};

describe('Chinese figures', () => {
  it.each([
    ['7.9亿美元', ['money', 7.9e8, 7.9e8, 'USD', null]],
    ['€23m', ['money', 2.3e7, 2.3e7, 'EUR', null]],
    ['$5 k', ['money', 5e3, 5e3, 'USD', null]],
    ['近10亿美元', ['money', 1e9, 1e9, 'USD', 'under']],
    ['超过25亿美元', ['money', 2.5e9, 2.5e9, 'USD', 'over']],
    ['约6.6亿元', ['money', 6.6e8, 6.6e8, 'CNY', 'about']],
    ['3,800亿元人民币', ['money', 3.8e11, 3.8e11, 'CNY', null]],
    ['38亿—40亿美元', ['money', 3.8e9, 4e9, 'USD', null]],
    ['38-40亿港元', ['money', 3.8e9, 4e9, 'HKD', null]],
    ['1亿2000万元', ['money', 1.2e8, 1.2e8, 'CNY', null]],
    ['数十亿元', ['money', 2e9, 9e9, 'CNY', null]],
    ['几千万人民币', ['money', 2e7, 9e7, 'CNY', null]],
    ['10余亿元', ['money', 1e9, 2e9, 'CNY', null]],
    ['十几亿元', ['money', 1.1e9, 1.9e9, 'CNY', null]],
    ['人民币叁仟伍佰万元整', ['money', 3.5e7, 3.5e7, 'CNY', null]],
    ['壹亿贰仟万元', ['money', 1.2e8, 1.2e8, 'CNY', null]],
    ['大陆千家门店', null],
    ['一亿美金', ['money', 1e8, 1e8, 'USD', null]],
    ['上百亿元', ['money', 1e10, 1e10, 'CNY', 'over']],
    ['1.5万亿元', ['money', 1.5e12, 1.5e12, 'CNY', null]],
    ['8-9成', ['percent', 80, 90, null, null]],
    ['近八成', ['percent', 80, 80, null, 'under']],
    ['三成五', ['percent', 35, 35, null, null]],
    ['不足一成半股权', ['percent', 15, 15, null, 'under']],
    ['一成半导体设备', ['percent', 10, 10, null, null]],
    ['不会超过三成', ['percent', 30, 30, null, 'under']],
    ['已超过三成', ['percent', 30, 30, null, 'over']],
    ['10%-20%', ['percent', 10, 20, null, null]],
    ['百分之五十', ['percent', 50, 50, null, null]],
    ['三倍到五倍', ['multiple', 3, 5, null, null]],
    ['翻倍', ['multiple', 2, 2, null, null]],
    ['US$7.9亿', ['money', 7.9e8, 7.9e8, 'USD', null]],
    ['500w美元', ['money', 5e6, 5e6, 'USD', null]],
    ['融资3000W', ['number', 3e7, 3e7, null, null]],
    ['功率3000W', ['number', 3000, 3000, null, null]],
    ['10亿+美元', ['money', 1e9, 1e9, 'USD', 'over']],
    ['30%+', ['percent', 30, 30, null, 'over']],
    ['百分之八点五', ['percent', 8.5, 8.5, null, null]],
    ['百分之百', ['percent', 100, 100, null, null]],
    ['千分之五', ['percent', 0.5, 0.5, null, null]],
    ['一点二亿美元', ['money', 1.2e8, 1.2e8, 'USD', null]],
    ['零点五亿美元', ['money', 5e7, 5e7, 'USD', null]],
    ['百亿元', ['money', 1e10, 1e10, 'CNY', null]],
    ['亿元级', ['money', 1e8, 9.9e8, 'CNY', null]],
    ['单位:百万元', null],
    ['3.5bn美元', ['money', 3.5e9, 3.5e9, 'USD', null]],
    ['2.3亿円', ['money', 2.3e8, 2.3e8, 'JPY', null]],
    ['5家', ['count', 5, 5, null, null]],
  ])('%s', (text, wanted) => {
    expect(first(text)).toEqual(wanted);
  });

  it('leaves words alone that only look like figures', () => {
    for (const text of ['成立', '万一', '一些', '千万别', '十分', '以亿元计']) expect(first(text)).toBeNull();
  });
});
