// Sums of one of many, own shares bought back, and costs as parts, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.metric ?? '-'} ${c.amount?.low ?? c.percent?.low}`,
  );

describe('figures of a company', () => {
  it.each([
    ['沐澜科技单店日均营业额约1.1万元。', []],
    ['沐澜科技拟每10股派24元。', []],
    ['沐澜科技人均创收120万元。', []],
    ['沐澜科技每月营业额约1.1亿元。', ['metric revenue 110000000']],
    ['沐澜科技一季度回购了3亿元股票。', ['metric other 300000000']],
    ['沐澜科技斥资3亿元回购股份。', ['metric other 300000000']],
    ['沐澜科技的原料成本占营收的38%。', ['ratio - 38']],
    ['沐澜科技的芯片业务占营收的38%。', ['metric other 38']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('tells what a position is worth', () => {
    expect(told('淡马锡对腾讯的持仓增至约77亿美元。')).toEqual(['stake - 7700000000']);
    expect(told('淡马锡所持腾讯股份价值3亿美元。')).toEqual(['stake - 300000000']);
    expect(told('英国央行持有腾讯12%的股份。')).toEqual(['stake - 12']);
    expect(told('英国央行称，腾讯去年的营收为3亿元。')).toEqual(['metric revenue 300000000']);
    expect(told('淡马锡持有价值3亿美元的腾讯股票。')).toEqual(['stake - 300000000']);
  });
});
