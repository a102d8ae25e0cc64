// Parts of an investment by how they are paid, and what is got for a sum to come, on Chinese sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string): string[] =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-10', lang: 'zh-Hans' }).claims.map((c) =>
    [c.kind, c.subject?.text, c.object?.text, (c.amount?.low ?? 0) / 1e8 || c.percent?.low, c.status, c.form]
      .filter((v) => v != null)
      .join(' '),
  );

describe('parts of an investment', () => {
  it.each([
    ['腾讯已向智谱投资80亿元，其中40亿元以可转换票据形式提供。', 'investment 腾讯 智谱 40 completed'],
    ['腾讯已向智谱投资80亿元，其中40亿元以算力额度的形式支付。', 'investment 腾讯 智谱 40 completed compute'],
  ])('%s', (text, part) => {
    const made = told(text);
    expect(made).toContain(part);
    expect(made.some((m) => m.startsWith('debt'))).toBe(false);
  });

  it('but whoever borrows in parts does borrow', () => {
    expect(told('智谱向工商银行借款80亿元，其中40亿元以票据形式提供。').every((m) => m.startsWith('debt'))).toBe(true);
  });
});

describe('what is got for a sum', () => {
  it.each([
    ['腾讯将向智谱投资10亿元，获得2.9%股份。', 'stake 腾讯 智谱 2.9 planned'],
    ['腾讯向智谱投资10亿元，获得2.9%股份。', 'stake 腾讯 智谱 2.9 completed'],
  ])('%s', (text, stake) => {
    expect(told(text)).toContain(stake);
  });
});

describe('a purchase that is talked of', () => {
  it('is of whom the talks are with', () => {
    expect(told('腾讯正与智谱洽谈，拟斥资50亿元采购算力。')[0]).toMatch(/^purchase 腾讯 智谱 50/u);
  });
});
