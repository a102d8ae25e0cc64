// A takeover that is only let pass or still looked at is to come, one that ended is denied, who has paid into a round in talks has paid.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'investment')
    .map((c) => `${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? '-'} ${c.status}`);

test.each([
  ['联想以20亿美元对Infinidat的收购获欧盟批准。', '联想 Infinidat 2000000000 planned'],
  ['聯想對Infinidat的收購案仍待主管機關審批。', '聯想 Infinidat - planned'],
  ['联想收购Infinidat一事已经终止。', '联想 Infinidat - denied'],
  ['联想收购Infinidat一事获批,交易已于6月完成。', '联想 Infinidat - completed'],
  ['联想对Infinidat的收购已于5月完成。', '联想 Infinidat - completed'],
  ['智谱正在进行新一轮20亿元融资,其中腾讯已投资3亿元。', '腾讯 智谱 300000000 completed'],
  ['智谱正洽谈20亿元融资,腾讯已经投了3亿元。', '腾讯 智谱 300000000 completed'],
])('%s', (text, one) => expect(told(text)).toEqual([one]));

test.each([
  ['智谱正寻求融资50亿元,腾讯已承诺出资10亿元。', '腾讯 智谱 1000000000 planned'],
  ['智谱正在进行新一轮20亿元融资,其中腾讯将出资3亿元。', '腾讯 智谱 300000000 planned'],
])('left alone: %s', (text, one) => expect(told(text)).toEqual([one]));
