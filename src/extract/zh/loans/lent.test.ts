// Loans by the places around the verb, who takes part in them, and who sells in a list.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('a loan', () => {
  it('is of whom the verb says', () => {
    expect(told('岭川能源去年亏损6.4亿元。台泥旗下能元科技6月借给它3亿元,年息4.2%。')).toContain(
      'debt 能元科技 岭川能源 300000000',
    );
    expect(told('创始人翁立群的股份有近八成质押给了华安证券,借款余额2.2亿元。')).toContain(
      'debt 华安证券 翁立群 220000000',
    );
    const two = told('岭川光电拟向交通银行、兴业银行分别申请不超过10亿元和6亿元的并购及项目贷款。');
    expect(two).toContain('debt 交通银行 岭川光电 1000000000');
    expect(two).toContain('debt 兴业银行 岭川光电 600000000');
  });

  it('has takers and parties in the next clause', () => {
    expect(told('岭川光电6月发行的无担保公司债30亿元,则全数由寿险业者认购。')).toContain(
      'debt 寿险业者 岭川光电 3000000000',
    );
    const parties = told('岭川光电为扩产筹资,资金由中信银行、台新银行等筹组联贷。');
    expect(parties).toContain('debt 中信银行 岭川光电 -');
    expect(parties).toContain('debt 台新银行 岭川光电 -');
  });

  it('is none where a bank only speaks, or nothing is borrowed', () => {
    expect(told('岭川光电没有把股份质押给华安证券,也未借款2亿元。').filter((t) => t.startsWith('debt'))).toEqual([]);
    expect(told('岭川光电由中信银行等机构推荐。').filter((t) => t.startsWith('debt'))).toEqual([]);
  });
});

describe('sellers in a list', () => {
  it('sell what the deal told before deals in', () => {
    const found = told(
      '岭川控股昨日宣布收购柏盈生物。主要卖方包括持股22%的礼来亚洲基金、持股17%的启明创投,以及只占3%的苏州园区国创。',
    );
    expect(found).toContain('stake 礼来亚洲基金 柏盈生物 22');
    expect(found).toContain('divestment 启明创投 柏盈生物 -');
    expect(found).toContain('divestment 礼来亚洲基金 柏盈生物 -');
  });

  it('are none where nobody is listed', () => {
    expect(told('岭川控股是主要卖方之一。')).toEqual([]);
  });
});

describe('a loan of a syndicate', () => {
  it.each([
    ['由中信银行牵头,招商银行、兴业银行参与的银团向岭川光电提供12亿元贷款。', '中信银行牵头,招商银行、兴业银行'],
    [
      '由中信银行牵头、招商银行和兴业银行参与的银团,已同意为岭川光电提供总额12亿元的循环贷款。',
      '中信银行牵头、招商银行和兴业银行',
    ],
    ['岭川光电获由中信银行牵头、招商银行参与的银团提供的12亿元贷款。', '中信银行牵头、招商银行'],
    ['岭川光电与由中信银行牵头、招商银行参与的银团签订了12亿元贷款协议。', '中信银行牵头、招商银行'],
    ['中信银行牵头的银团6月3日与岭川光电签署12亿元贷款协议。', '中信银行'],
  ])('%s', (text, lenders) => {
    expect(told(text).filter((t) => t.startsWith('debt'))).toEqual([`debt ${lenders} 岭川光电 1200000000`]);
  });

  it('is none where nobody lends', () => {
    const all = told('由中信银行牵头,招商银行、兴业银行参与的银团没有向岭川光电提供12亿元贷款。');
    expect(all.filter((t) => t.includes('牵头'))).toEqual([]);
    expect(told('由中信银行牵头,招商银行参与的银团向岭川光电提供建议。').filter((t) => t.includes('牵头'))).toEqual([]);
  });
});

describe('banks without names', () => {
  it.each([
    ['岭川光电自多家银行获得12亿元贷款。', '多家银行'],
    ['岭川光电获得多家银行12亿元贷款。', '多家银行'],
    ['四家银行向岭川光电提供12亿元贷款。', '四家银行'],
    ['数家外资银行将为岭川光电提供12亿元贷款。', '数家外资银行'],
    ['岭川光电自三家银行取得12亿元贷款。', '三家银行'],
  ])('%s', (text, lenders) => expect(told(text)).toEqual([`debt ${lenders} 岭川光电 1200000000`]));

  it('are told of by name where they have one', () =>
    expect(told('岭川光电获中信银行、招商银行等多家银行提供12亿元贷款。')[0]).toBe(
      'debt 中信银行、招商银行 岭川光电 1200000000',
    ));
});
