// When what a Chinese text tells happened, on sentences of our own: the day a deal closed, what is so now, years that date
// nothing, and months that name no year. Each group holds look-alikes.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const dates = (text: string, published = '2025-06-12'): (string | null)[] =>
  reader({ id: 'd', media: 'text', text, title: '', published, lang: 'zh-Hans' }).claims.map((c) => c.date);

describe('the day a deal closed', () => {
  it.each([
    ['沐澜科技1月宣布以6亿美元收购岑远汽车，该交易已于5月完成。', '2025-05'],
    ['沐澜科技1月宣布以6亿美元收购岑远汽车，5月完成交割。', '2025-05'],
    ['沐澜科技1月宣布以6亿美元收购岑远汽车，预计8月完成交割。', '2025-01'],
  ])('%s', (text, date) => {
    expect(dates(text)[0]).toBe(date);
  });
});

describe('years that date nothing', () => {
  it.each([
    ['沐澜科技发行5亿美元2030年到期的可转债。', '2025-06-12'],
    ['沐澜科技赎回5亿美元2027年到期债券。', '2025-06-12'],
    ['沐澜科技自2016年成立以来累计融资3亿元。', '2025-06'],
    ['沐澜科技2016年融资3亿元。', '2016'],
    ['沐澜科技4月与岑远汽车签订2026年至2028年供货协议，总金额约21亿元。', '2025-04'],
    ['沐澜科技与微软签下20年购电协议，金额3亿元。', '2025-06-12'],
  ])('%s', (text, date) => {
    expect(dates(text)[0]).toBe(date);
  });
});

describe('counted from the news or from what was told', () => {
  it.each([
    ['沐澜科技两年前以3亿元收购岑远汽车。', ['2023']],
    ['沐澜科技三个月前以3亿元收购岑远汽车。', ['2025-03']],
    ['沐澜科技六个季度前以3亿元收购岑远汽车。', ['2023-Q4']],
    ['沐澜科技八个季度以前以3亿元收购岑远汽车。', ['2023-Q2']],
    ['沐澜科技两年之前以3亿元收购岑远汽车。', ['2023']],
    ['沐澜科技第一季度营收5亿元，高于四个季度前的3亿元。', ['2025-Q1', '2024-Q1']],
    ['沐澜科技连续六个季度营收超过5亿元。', [null]],
    ['小米2023年8月向沐澜科技投资5亿元，一个月后美团又向沐澜科技投资2亿元。', ['2023-08', '2023-09']],
    ['小米三年前向沐澜科技投资5亿元，次年美团又向沐澜科技投资2亿元。', ['2022', '2023']],
    ['沐澜科技将于10月完成5亿元融资。', ['2025-10']],
    ['沐澜科技10月完成5亿元融资。', ['2024-10']],
    ['沐澜科技在4月将岑远汽车售予小米，收回9亿元。', ['2025-04', '2025-04']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what is so now', () => {
  it.each([
    ['沐澜科技2024年收入5亿元。目前账上现金3亿元。', ['2024', '2025-06']],
    ['沐澜科技2024年收入5亿元。账上现金3亿元。', ['2024', '2024']],
    ['沐澜科技2024年收入5亿元。年化收入已达9亿元。', ['2024', '2025-06']],
    ['沐澜科技2024年收入5亿元，年末欠浦发银行3亿元。', ['2024-12', '2024']],
    ['沐澜科技去年底估值20亿元，现已升至30亿元。', ['2024-12', '2025-06']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

it('takes the fourth quarter that is awaited in January for the one that has ended', () => {
  expect(dates('沐澜科技预计第四季度收入6.5亿美元。', '2026-01-20')).toEqual(['2025-Q4']);
  expect(dates('沐澜科技预计第四季度收入6.5亿美元。', '2025-11-20')).toEqual(['2025-Q4']);
});
