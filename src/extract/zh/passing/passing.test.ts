// Things and shares that pass from hand to hand.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, title = '') =>
  reader({ id: 'd', media: 'text', text, title, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );
const both = (text: string, title = '') =>
  told(text, title).filter((t) => t.startsWith('divestment') || t.startsWith('investment'));

describe('what is passed on', () => {
  it('is no goods, which are bought', () => {
    expect(told('岭川控股以5亿美元从戴尔购入英伟达GB300芯片及配套设备。')).toEqual([
      'purchase 岭川控股 戴尔 500000000',
    ]);
    expect(both('岭川控股以5亿美元从戴尔购入沐辰医疗。')).toHaveLength(2);
  });

  it('is moved by 把 or 将, with who takes behind the verb and the price behind it', () => {
    expect(both('岭川控股把海外广告部门转让给了万象传媒,换回2.6亿元现金。')).toEqual([
      'divestment 岭川控股 海外广告部门 260000000',
      'investment 万象传媒 海外广告部门 260000000',
    ]);
    expect(both('岭川控股同意把西班牙业务卖给伦敦上市公司Zegora,企业价值50亿欧元。')).toEqual([
      'divestment 岭川控股 西班牙业务 5000000000',
      'investment Zegora 西班牙业务 5000000000',
    ]);
  });

  it('is a part that is told of who takes it where no price is', () => {
    expect(both('岭川控股将沐辰医疗60%的股权转让予万象传媒。')).toContain('investment 万象传媒 沐辰医疗 60');
  });

  it('is talked of, whatever moves it', () => {
    const status = (text: string) =>
      reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' }).claims.map((c) => c.status);
    expect(status('岭川控股正洽谈将越南业务出售给万象传媒,作价8亿元。')).toEqual(['in_talks', 'in_talks']);
    expect(status('岭川控股在谈判后将越南业务出售给万象传媒,作价8亿元。')).not.toContain('in_talks');
  });

  it('is told in a clause of its own, by what it is and whose', () => {
    expect(both('至于岭川控股的半导体子公司,去年底已决定以90亿日元卖给松田电机。')).toEqual([
      'divestment 岭川控股 半导体子公司 9000000000',
      'investment 松田电机 半导体子公司 9000000000',
    ]);
    expect(both('岭川控股停产的大阪工厂,4月敲定将厂房和土地卖给索野,作价约300亿日元。')).toEqual([
      'divestment 岭川控股 大阪工厂 30000000000',
      'investment 索野 大阪工厂 30000000000',
    ]);
  });

  it('goes to whom a later clause names, or to whom it is told to go', () => {
    expect(both('岭川控股早年收购的越南风电业务已全部卖出,买家为当地企业Vinora,作价8000万美元。')).toEqual([
      'divestment 岭川控股 越南风电业务 80000000',
      'investment Vinora 越南风电业务 80000000',
    ]);
    expect(both('岭川控股的电视业务由韩国Daelim接手,去年10月签约的价格为5亿美元。')).toEqual([
      'divestment 岭川控股 电视业务 500000000',
      'investment Daelim 电视业务 500000000',
    ]);
  });

  it('is taken from whom a preposition names', () => {
    expect(both('岭川控股从Talbot手中买下一座位于弗吉尼亚的数据中心,作价6.5亿美元。')).toEqual([
      'divestment Talbot 弗吉尼亚的数据中心 650000000',
      'investment 岭川控股 弗吉尼亚的数据中心 650000000',
    ]);
    expect(both('岭川控股向Talbot出售了得州的两座电站,得款3.4亿美元。')).toEqual([
      'divestment 岭川控股 得州的两座电站 340000000',
      'investment Talbot 得州的两座电站 340000000',
    ]);
  });

  it('is kept in part', () => {
    const found = told('岭川控股把物流业务60%股权以3亿美元卖给Portline,集团保留其余40%。');
    expect(found).toContain('stake 岭川控股 物流业务 40');
    expect(found).toContain('stake Portline 物流业务 60');
  });

  it('is nothing where goods are sold, or nothing is', () => {
    expect(both('岭川控股把设备卖给了东洋电工,收入2亿元。')).toEqual([]);
    expect(both('岭川控股没有把欧洲业务卖给东洋电工。')).toEqual([]);
    expect(both('岭川控股的项目由东洋电工负责施工。')).toEqual([]);
  });
});

describe('what is taken from somebody', () => {
  it('begins with a name, or stands before the verb', () => {
    expect(both('岭川控股以5亿美元自纽蒙特购入Akyem金矿。')).toEqual([
      'divestment 纽蒙特 Akyem金矿 500000000',
      'investment 岭川控股 Akyem金矿 500000000',
    ]);
    expect(both('岭川控股斥资5亿元,从万象传媒手里把沐辰医疗的控股权接了过来。')).toEqual([
      'divestment 万象传媒 沐辰医疗 500000000',
      'investment 岭川控股 沐辰医疗 500000000',
    ]);
    expect(both('汇丰的印度零售业务由星展银行以16亿美元拿下。')).toEqual([
      'divestment 汇丰 印度零售业务 1600000000',
      'investment 星展银行 印度零售业务 1600000000',
    ]);
    expect(both('岭川控股从万象传媒手里把市场抢了回来。')).toEqual([]);
    expect(both('利润归了股东,岭川控股没有再投资。')).toEqual([]);
  });
});
