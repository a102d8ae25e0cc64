// Deals that a text goes on with by a sum, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const deals = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text ?? null,
    c.object?.text ?? null,
    c.amount?.low ?? c.percent?.low ?? null,
  ]);

describe('a deal goes on', () => {
  it('with bids that rise', () => {
    const read = deals(
      '派拉蒙拟收购华纳兄弟。派拉蒙把收购报价从每股24美元提高到30美元,总价升至1084亿美元;奈飞的出价是827亿美元。',
    );
    expect(read).toContainEqual(['investment', '派拉蒙', '华纳兄弟', 1084e8]);
    expect(read).toContainEqual(['investment', '奈飞', '华纳兄弟', 827e8]);
  });

  it('with what is sold again', () => {
    const read = deals('软银集团2017年建仓英伟达约40亿美元,两年后以大约33亿美元脱手。');
    expect(read).toContainEqual(['divestment', '软银集团', '英伟达', 33e8]);
  });

  it('with what is paid in turn', () => {
    const read = deals('腾讯分两次注资蔚来,先是11亿美元,后是22亿美元。');
    expect(read).toContainEqual(['investment', '腾讯', '蔚来', 11e8]);
    expect(read).toContainEqual(['investment', '腾讯', '蔚来', 22e8]);
  });

  it('with each of those who take as much', () => {
    const read = deals('去年8月,阿维塔与赛力斯先后签约,各以115亿元从华为受让引望10%股权。');
    expect(read).toContainEqual(['investment', '赛力斯', '引望', 115e8]);
    expect(read).toContainEqual(['stake', '赛力斯', '引望', 10]);
  });

  it('with who pays into whoever raises its capital', () => {
    const read = deals('中芯南方宣布增资,其中腾讯认缴8亿美元。');
    expect(read).toContainEqual(['investment', '腾讯', '中芯南方', 8e8]);
  });
});

describe('no deal', () => {
  it('goes on with a price of goods', () => {
    expect(deals('英伟达的芯片报价为3亿元。').filter((c) => c[0] === 'investment')).toEqual([]);
  });
});
