// What did not happen, or may not have, is no deal: negations, questions, conditions and deals given up, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) => reader({ id: 'd', media: 'text', text, published: '2026-03-18', lang: 'zh-Hans' });
const told = (text: string) => read(text).claims.map((c) => `${c.kind} ${c.amount?.low ?? c.percent?.low} ${c.status}`);
const why = (text: string) => read(text).unexplained.map((u) => u.why);

describe('negated figures', () => {
  it.each([
    '智谱没有完成20亿元融资。',
    '智谱尚未完成20亿元融资。',
    '智谱取消了20亿元融资计划。',
    '谷歌没有以320亿美元收购Wiz。',
    'OpenAI没有向Cerebras采购100亿美元的芯片。',
    '英伟达并不持有CoreWeave 5%的股份。',
    '百度没有降价50%。',
    '智谱是否会融资20亿元？',
    '如果智谱融资20亿元，对手会跟进。',
    '智谱2025年营收未达200亿元。',
    '智谱20亿元融资计划告吹。',
  ])('leaves with its reason: %s', (text) => {
    expect(told(text)).toEqual([]);
    expect(why(text)).toEqual(['negated or hypothetical']);
  });

  it('tells what it was instead', () => {
    expect(told('智谱2025年营收不是200亿元而是130亿元。')).toEqual(['metric 13000000000 completed']);
  });

  it('is denied of each where they gave it up', () => {
    expect(told('美团与阿里均已放弃对宇树科技5亿元的投资。').every((t) => t.endsWith('denied'))).toBe(true);
  });

  it('is a denial where the company says so', () => {
    expect(told('腾讯称，没有计划向MiniMax投资10亿美元。')).toEqual(['investment 1000000000 denied']);
  });

  it('is a rumour where a report told what the company denies', () => {
    expect(told('腾讯否认将收购MiniMax，此前彭博社报道称其将以10亿美元收购MiniMax。')).toContain(
      'investment 1000000000 rumoured',
    );
    expect(told('腾讯宣布收购MiniMax，此前彭博社报道称其将以10亿美元收购MiniMax。')).not.toContain(
      'investment 1000000000 rumoured',
    );
  });

  it.each([
    ['尚未盈利的智谱完成了20亿元融资。', 'funding_round 2000000000 completed'],
    ['智谱完成20亿元融资，但未披露投资方。', 'funding_round 2000000000 completed'],
    ['智谱融资不超过20亿元。', 'funding_round 2000000000 completed'],
    ['腾讯没有参与本轮，阿里投资了智谱20亿元。', 'investment 2000000000 completed'],
    ['若计入期权，腾讯持有智谱5%的股份。', 'stake 5 completed'],
  ])('leaves what another verb says: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('what is taken back', () => {
  it.each([
    '更正：此前报道误写为智谱融资4000万元，应为1400万元。',
    '更正：智谱本轮融资1400万元，此前报道误写为4000万元。',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['funding_round 14000000 completed']);
  });
});

describe('what somebody thinks right, or possible', () => {
  it.each([
    '分析师认为阿里巴巴应出售宇树科技。',
    '分析师认为阿里巴巴应该尽快出售宇树科技。',
    '三星可能为特斯拉代工芯片。',
  ])('is no deal: %s', (text) => expect(told(text)).toEqual([]));

  it('but what is done at a request, or by a supplier, is', () => {
    expect(told('应腾讯要求，阿里巴巴出售了宇树科技。')).toEqual(['divestment undefined completed']);
    expect(told('三星为特斯拉代工芯片。')).toEqual(['purchase undefined completed']);
  });
});
