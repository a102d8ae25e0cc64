// Loans of holders, loans that go on, loans for somebody's purchase, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const loans = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'debt')
    .map((c) => [c.subject?.text ?? null, c.object?.text ?? null, c.amount?.low ?? null]);

describe('loans', () => {
  it('of a holder are to whose shares it holds', () => {
    const read = loans(
      '恒生电子控股股东阿里巴巴先后提供多笔借款,累计约30亿元;其中最近一笔于10月公告,金额不超过2亿元。',
    );
    expect(read).toEqual([
      ['阿里巴巴', '恒生电子', 30e8],
      ['阿里巴巴', '恒生电子', 2e8],
    ]);
  });

  it('are not those that a company gets', () => {
    expect(loans('恒生电子获股东提供借款3亿元。')).toEqual([[null, '恒生电子', 3e8]]);
  });

  it('for a purchase are to the buyer', () => {
    const read = loans('花旗银行为派拉蒙收购华纳兄弟提供540亿美元过桥贷款。');
    expect(read).toEqual([['花旗银行', '派拉蒙', 540e8]]);
  });

  it('do not go on with what is paid back', () => {
    expect(loans('阿里巴巴向恒生电子提供借款30亿元。最近一笔利息金额为1亿元。').length).toBe(1);
  });
});
