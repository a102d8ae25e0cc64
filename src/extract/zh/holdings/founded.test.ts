// What the founders of a joint venture put into it, and sums that are near a venture and none of theirs.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'investment')
    .map(
      (c) => `${c.subject?.text} > ${c.object?.text} ${c.amount?.low ?? '-'}${c.amount?.currency ?? ''} ${c.status}`,
    );

describe('what founders put into a joint venture', () => {
  it.each([
    ['鴻海與東元宣布共同投資新台幣60億元成立合資公司。', ['鴻海與東元 > 合資公司 6000000000TWD completed']],
    ['鴻海將與東元投資新台幣60億元，在高雄成立合資公司。', ['鴻海將與東元 > 合資公司 6000000000TWD planned']],
    ['宁德时代出资30亿元与小米设立合资公司。', ['宁德时代 > 合资公司 3000000000CNY completed']],
    ['宁德时代与小米将成立合资公司，双方合计出资30亿元。', ['宁德时代与小米 > 合资公司 3000000000CNY planned']],
    [
      '宁德时代与小米各出资5亿元，组建一家合资公司。',
      ['宁德时代 > 合资公司 500000000CNY completed', '小米 > 合资公司 500000000CNY completed'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each(['宁德时代没有与小米共同出资30亿元成立合资公司。', '宁德时代与小米的合资公司去年营收30亿元。'])(
    '%s',
    (text) => expect(told(text)).toEqual([]),
  );
});
