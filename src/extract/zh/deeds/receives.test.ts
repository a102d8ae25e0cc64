// Who gets an investment in round-ups of several companies, on short sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const investments = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-01-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'investment')
    .map((c) => `${c.subject?.text}>${c.object?.text} ${(c.amount?.low ?? 0) / 1e8}`);

describe('who gets an investment', () => {
  it('stands right before 获 in the clause of its sum, whoever raised money in the clause before', () => {
    expect(investments('智谱完成12亿元融资，阶跃星辰获腾讯7亿美元投资。')).toEqual(['腾讯>阶跃星辰 7']);
    expect(investments('百川智能完成3亿美元B轮融资，零一万物也获得阿里巴巴2亿美元战略投资。')).toEqual([
      '阿里巴巴>零一万物 2',
    ]);
  });

  it('may open the clause with plain words alone', () => {
    const read = investments('宇树科技完成数亿元融资。同日，加速前行获深创投4亿元投资，银河通用获宁德时代9亿元投资。');
    expect(read).toEqual(['深创投>加速前行 4', '宁德时代>银河通用 9']);
  });

  it('is the company of the clause before where the clause of the sum names nobody before 获', () => {
    expect(investments('智谱完成12亿元融资，获腾讯7亿元投资。')).toEqual(['腾讯>智谱 7']);
    expect(investments('智谱完成12亿元融资，先后两次获腾讯7亿元投资。')).toEqual(['腾讯>智谱 7']);
    expect(investments('智谱去年营收12亿元，成立三年获腾讯7亿元投资。')).toEqual(['腾讯>智谱 7']);
  });

  it('is no part of the name of a listed fund behind it', () => {
    expect(investments('星海图获深创投2亿元投资。')).toEqual(['深创投>星海图 2']);
  });
});
