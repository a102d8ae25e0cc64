// Prices of words of size (以百亿元收购), and bare sums beside a verb of dealing in the currency of the place; what is counted, and the
// size that a table or a holder goes by, is no price.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.amount)
    .map((c) => `${c.kind} ${c.amount?.low} ${c.amount?.currency} ${c.amount?.approx ?? '-'}`);

test.each([
  ['腾讯以百亿元收购明略科技。', 'investment 10000000000 CNY -'],
  ['騰訊以近百億元收購明略科技。', 'investment 10000000000 CNY under'],
  ['腾讯以上百亿元收购明略科技。', 'investment 10000000000 CNY over'],
  ['腾讯以千万元收购了明略科技。', 'investment 10000000 CNY -'],
  ['台北訊,鴻海以250億入股矽力。', 'investment 25000000000 TWD -'],
  ['本文金額均為新台幣。鴻海向緯創採購250億的伺服器。', 'purchase 25000000000 TWD -'],
  ['台積電今年資本支出上調至1.2兆。', 'metric 1200000000000 TWD -'],
])('%s', (text, one) => expect(told(text)).toEqual([one]));

test.each([
  '腾讯以30亿收购而来的项目已经质押。',
  '腾讯收购明略科技,以亿元计的成本未披露。',
  '百亿私募高毅资产入股明略科技。',
  '鴻海採購250億個零件。',
])('no price: %s', (text) => expect(told(text)).toEqual([]));
