// Investments that only look so: into a holder, by words, by a name that ends in 投资; and those that stay.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const into = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'investment' || c.kind === 'stake')
    .map((c) => `${c.subject?.text} > ${c.object?.text}`);

describe('an investment', () => {
  it('is not into whoever holds what is bought', () => {
    expect(into('岫岭科技作价1.4亿元收购栩诺集团、澜起资本分别所持沐辰医疗90%和1%的股权。')).not.toContain(
      '岫岭科技 > 栩诺集团',
    );
    expect(into('岫岭科技收购栩诺集团。')).toEqual(['岫岭科技 > 栩诺集团']);
  });

  it('is no end of a name', () => {
    expect(into('恩华投资近期将所持公司500万股股份质押给华泰资管。')).toEqual([]);
    expect(into('腾讯投资华泰资管1亿元。')).toEqual(['腾讯 > 华泰资管']);
  });
});
