// Who sells what is bought of them, and whose the shares are that are told of after a deal.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) =>
    [
      c.kind,
      c.subject?.text ?? '-',
      c.object?.text ?? '-',
      `${c.amount?.low ?? c.percent?.low ?? '-'}${c.amount ? ` ${c.amount.currency}` : ''}`,
    ].join(' '),
  );

describe('what is bought of somebody', () => {
  it('is sold by him, shares and things', () => {
    const shares = told('岫禾电子拟以3亿元向珩川集团购买棠越智能45%股权。', '岫禾电子公告');
    expect(shares).toContain('divestment 珩川集团 棠越智能 300000000 CNY');
    expect(shares).toContain('stake 岫禾电子 棠越智能 45');
    expect(told('岫禾电子斥4.6亿元向珩川集团购入滨海数据中心。')).toContain(
      'divestment 珩川集团 滨海数据中心 460000000 CNY',
    );
  });

  it('is a purchase where it is goods', () => {
    const goods = told('岫禾电子向浪潮信息购买服务器12亿元。');
    expect(goods.some((t) => t.startsWith('divestment'))).toBe(false);
  });
});

describe('holdings', () => {
  it('after a deal are of what was dealt in', () => {
    const text =
      '岫禾精密公告，子公司岫盛投资以每股64元出售棠越智能1500万股给英业达，交易总额9.6亿元。棠越智能去年营收8亿元。处分后，岫禾集团持股由18.3%降为6.5%。';
    expect(told(text, '岫禾精密出售棠越智能股权')).toContain('stake 岫禾集团 棠越智能 6.5');
  });

  it('are of the owner of who holds through something', () => {
    expect(told('棠越智能创始人周岭透过家族信托控制其25%股权。', '棠越智能股权')).toContain('stake 周岭 棠越智能 25');
  });

  it('may be of a company that only its trade tells', () => {
    expect(told('珩川集团持有的滨海港口公司90%权益。', '岫禾实业出售港口')).toContain('stake 珩川集团 滨海港口公司 90');
  });

  it('of sellers are of what they sell', () => {
    const text = '岫禾科技同意以65亿元收购芯片设计公司棠越智能，卖方珩川集团和砺远科技此前分别持股59%和32%。';
    expect(told(text, '岫禾科技65亿元收购棠越智能')).toContain('stake 珩川集团 棠越智能 59');
  });
});

describe('names', () => {
  it('in letters stand behind what they are', () => {
    expect(told('棠越智能的第二大股东、加拿大退休基金OMERS维持持股18.4%。', '棠越智能股东')).toContain(
      'stake OMERS 棠越智能 18.4',
    );
  });

  it('end before a preposition', () => {
    const text = '棠越智能昨日公告，B轮投资者峰瑞资本将3.3%股份以7900万元转让予珩川创投。';
    expect(told(text)).toContain('divestment 峰瑞资本 棠越智能 79000000 CNY');
  });
});
