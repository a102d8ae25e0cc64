// Which round a backer belongs to, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const rounds = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '智谱的融资', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => [c.kind, c.subject?.text ?? null, c.round],
  );

describe('rounds of backers', () => {
  it('gives a backer the round of the paragraph', () => {
    expect(rounds('智谱完成4亿美元C轮融资，腾讯领投，美团跟投。')).toEqual([
      ['funding_round', '智谱', 'C轮'],
      ['investment', '腾讯', 'C轮'],
      ['investment', '美团', 'C轮'],
    ]);
  });

  it('knows an issue by its kind', () => {
    expect(rounds('智谱在港交所挂牌，募资净额约50亿港元。')).toEqual([['funding_round', '智谱', 'IPO']]);
  });

  it('leaves a takeover without one', () => {
    expect(rounds('智谱完成4亿美元C轮融资。腾讯此后以5亿元收购了美团。').at(-1)).toEqual(['investment', '腾讯', null]);
  });
});

describe('what a sentence tells of a deal besides', () => {
  const told = (text: string, title = '智谱的融资') =>
    reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) =>
      [c.kind, c.subject?.text ?? null, c.round, c.lead, c.form, c.status].join(' '),
    );

  it('gives a value the round it was put on in, and whoever joins does not lead', () => {
    expect(told('智谱完成4亿美元C轮融资，腾讯领投，美团出资5000万美元，投后估值30亿美元。')).toEqual([
      'funding_round 智谱 C轮   completed',
      'valuation 智谱 C轮   completed',
      'investment 美团 C轮 false  completed',
      'investment 腾讯 C轮 true  completed',
    ]);
  });

  it('knows cash from shares, and that the price of what is planned is planned', () => {
    expect(told('腾讯拟收购智谱51%股权，交易作价3亿元，以现金支付。')).toContain('investment 腾讯   cash planned');
    expect(told('腾讯已收购智谱51%股权，交易作价3亿元。')).toContain('investment 腾讯    completed');
  });
});
