// What is only announced and what is done, on sentences of our own, each with one that looks alike.
import { expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.status}`,
  );

it.each([
  ['美团昨日宣布以20亿元收购食亨科技。', 'investment planned'],
  ['美团昨日宣布完成收购食亨科技，作价20亿元。', 'investment completed'],
  ['美团1月宣布以20亿元收购食亨科技，3月完成交割。', 'investment completed'],
  ['优必选公告，拟配售3000万股新H股，所得款项净额约30亿港元。', 'funding_round planned'],
  ['优必选完成配售3000万股新H股，所得款项净额约30亿港元。', 'funding_round completed'],
  ['消息人士称，宇树科技上市时的市值至少为420亿元。', 'valuation planned'],
  ['宇树科技上市时市值为420亿元。', 'valuation completed'],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});
