// Where two sign a contract together the one that sells what it is about supplies it, whichever is named first; who buys by name, and
// what is no computing, stays as it is told.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'purchase')
    .map((c) => `${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'}`);

test.each([
  ['阿里云与阶跃星辰签署协议,两年采购价值7亿元的算力。', '阶跃星辰 阿里云 700000000'],
  ['阶跃星辰与阿里云签署协议,两年采购价值7亿元的算力。', '阶跃星辰 阿里云 700000000'],
  ['騰訊雲和百川智能達成合作,五年算力採購總額9億元。', '百川智能 騰訊雲 900000000'],
  ['百川智能与火山引擎签订四年云服务合同,总额6亿元。', '百川智能 火山引擎 600000000'],
  ['英伟达与Mistral签订芯片采购合同,总价值3亿美元。', 'Mistral 英伟达 300000000'],
  ['腾讯云与百川智能续签两年合同,年均采购额4亿元。', '百川智能 腾讯云 400000000'],
  ['谷歌云和阶跃星辰达成协议,后者将采购5亿美元的算力。', '阶跃星辰 谷歌云 500000000'],
])('%s', (text, one) => expect(told(text)).toEqual([one]));

test.each([
  ['微软与CoreWeave签署协议,五年采购100亿美元的算力。', '微软 CoreWeave 10000000000'],
  ['阿里云与智谱签署协议,向后者采购2亿元的大模型服务。', '阿里云 智谱 200000000'],
  ['腾讯云与比亚迪签订电池采购合同,金额为3亿元。', '腾讯云 比亚迪 300000000'],
])('left alone: %s', (text, one) => expect(told(text)).toEqual([one]));
