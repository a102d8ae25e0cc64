// Sales whose verb stands first, and who is in the group that buys; an agreement about something else sells nothing.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-03-05' })
    .claims.filter((c) => c.kind === 'investment' || c.kind === 'divestment' || c.kind === 'stake')
    .map(
      (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
    );

test('who takes stands behind 予', () => {
  expect(told('长江和记宣布，出售旗下巴西港口公司75%的权益予由贝莱德牵头的财团。')).toEqual([
    'divestment 长江和记 巴西港口公司 75',
    'investment 贝莱德 巴西港口公司 75',
  ]);
});

test('who takes was agreed with', () => {
  expect(told('长江和记与贝莱德、黑石组成的财团达成协议，出售旗下巴西港口公司75%的权益。')).toEqual([
    'divestment 长江和记 巴西港口公司 75',
    'investment 贝莱德 巴西港口公司 75',
  ]);
  expect(told('阿里巴巴与德弘资本订立协议，将所持高鑫零售78.7%的股份悉数售出，最高对价约131.38亿港元。')).toEqual([
    'divestment 阿里巴巴 高鑫零售 13138000000',
    'investment 德弘资本 高鑫零售 13138000000',
  ]);
  expect(told('长江和记与贝莱德签署战略合作协议，双方将共同开发港口。')).toEqual([]);
});

test('the members of a group are told later', () => {
  const text = '长江和记宣布把旗下港口业务卖给贝莱德牵头的财团，作价30亿美元。';
  expect(told(`${text}买方财团由贝莱德、黑石以及马士基组成。`)).toEqual([
    'divestment 长江和记 港口业务 3000000000',
    'investment 贝莱德 港口业务 3000000000',
    'investment 黑石 港口业务 -',
    'investment 马士基 港口业务 -',
  ]);
  expect(told(`${text}买方财团计划明年完成交割。`)).toHaveLength(2);
});

test('founders hold their venture, not each other', () => {
  expect(told('星巴克与博裕资本成立合资公司经营中国业务，博裕资本持有60%，星巴克保留40%。')).toEqual([
    'stake 博裕资本 合资公司 60',
    'stake 星巴克 合资公司 40',
  ]);
  expect(told('沃达丰与长江和记合并英国电讯业务，新公司由沃达丰持股51%，长江和记占49%。')).toEqual([
    'stake 沃达丰 新公司 51',
    'stake 长江和记 新公司 49',
  ]);
});
