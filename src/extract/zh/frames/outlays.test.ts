// What of its money a Chinese company spends on what, done or to come, and what it buys by its worth, on short sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-03-06', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'purchase' || c.kind === 'ratio')
    .map((c) => [
      c.kind,
      c.subject?.text ?? null,
      c.object?.text ?? null,
      c.amount?.low ?? c.percent?.low ?? null,
      c.status,
    ]);

describe('shares of what is spent', () => {
  it('have been spent where the outlay has, and are to come where money is raised', () => {
    expect(told('智谱2024年研发开支21.9亿元，其中七成用于购买算力。')).toEqual([
      ['ratio', '智谱', '算力', 70, 'completed'],
    ]);
    expect(told('智谱完成10亿元融资，其中七成将用于购买算力。')).toEqual([['ratio', '智谱', '算力', 70, 'planned']]);
  });

  it('go on with another whole at another time', () => {
    expect(told('MiniMax把早期融资的80%至90%用于购买云算力，后来降至收入的10%至20%。')).toEqual([
      ['ratio', 'MiniMax', '云算力', 80, 'completed'],
      ['ratio', 'MiniMax', '云算力', 10, 'completed'],
    ]);
    expect(told('智谱把融资的七成用于算力，后来净利润降至收入的一成。').length).toBe(1);
  });
});

describe('what is bought by its worth', () => {
  it('is no price of buying', () => {
    expect(told('零一万物与阿里云签署协议，未来三年采购价值12亿元的算力。').map((c) => c.slice(0, 4))).toEqual([
      ['purchase', '零一万物', '阿里云', 12e8],
    ]);
    expect(told('智谱采购了价值12亿元的算力。').map((c) => c.slice(0, 4))).toEqual([['purchase', '智谱', null, 12e8]]);
  });

  it('is the sum of all who buy', () => {
    expect(told('优必选向比亚迪、吉利供应人形机器人，去年订单总额超过5亿元。').map((c) => c.slice(0, 4))).toEqual([
      ['purchase', '比亚迪、吉利', '优必选', 5e8],
    ]);
  });
});

describe('what is built', () => {
  const spent = (text: string) =>
    reader({ id: 'd', media: 'text', text, title: '', published: '2025-03-06', lang: 'zh-Hans' })
      .claims.filter((c) => c.metric === 'capex')
      .map((c) => [c.subject?.text ?? null, c.amount?.low ?? null]);

  it('may stand in the next clause, and behind the short verb', () => {
    expect(spent('鸿海宣布投资250亿元,在高雄兴建数据中心。')).toEqual([['鸿海', 250e8]]);
    expect(spent('曜石科技拟投3亿元建设智算中心。')).toEqual([['曜石科技', 3e8]]);
  });

  it('is nothing where a bank or an investee stands', () => {
    expect(spent('腾讯投资2亿元,建设银行提供贷款。')).toEqual([]);
    expect(spent('腾讯投资智谱2亿元,用于建设数据中心。')).toEqual([]);
  });
});
