// What a holding is worth, on short sentences of our own; and what is no holding.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const stakes = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-08-28', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'stake' && c.amount)
    .map((c) => [c.subject?.text, c.object?.text, c.amount?.low]);

describe('what a holding is worth', () => {
  it.each([
    ['高瓴二季度减持拼多多180万股，期末持股市值5.1亿美元。', ['高瓴', '拼多多', 5.1e8]],
    ['高瓴清仓了京东，并新进阿里巴巴，持仓市值3.2亿美元。', ['高瓴', '阿里巴巴', 3.2e8]],
    ['软银第二季度减持T-Mobile，季末所持股份市值约为180亿美元。', ['软银', 'T-Mobile', 1.8e10]],
    ['英伟达持有Arm的股份价值1.5亿美元。', ['英伟达', 'Arm', 1.5e8]],
  ])('%s', (text, expected) => {
    expect(stakes(text)).toEqual([expected]);
  });

  it.each(['栖梧科技的市值为300亿元。', '栖梧科技持有的投资性房地产价值5亿元。'])('%s is no holding', (text) => {
    expect(stakes(text)).toEqual([]);
  });
});
