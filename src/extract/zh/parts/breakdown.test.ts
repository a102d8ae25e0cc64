// Parts of sales, guidance beside results and cash in Chinese reports, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '栖梧能源季报', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => [c.kind, c.subject?.text ?? null, c.object?.text ?? null, c.metric, c.amount?.low ?? c.percent?.low ?? null],
  );

describe('parts of the sales', () => {
  it.each([
    ['产品别方面,控制芯片占41%,电源芯片则为28%;传感器回落到12%。', '传感器', 12],
    ['栖梧能源上季营收58亿元。按地区划分,中国区占71%,欧洲从9%升到12%。', '欧洲', 12],
    ['栖梧能源上季营收58亿元。分业务看,储能占六成,充电桩约一成。', '充电桩', 10],
  ])('%s', (text, part, share) => {
    expect(told(`栖梧能源公布业绩。${text}`)).toContainEqual(['metric', '栖梧能源', part, 'other', share]);
  });

  it('are those of a market where it is measured by what is sold', () => {
    const read = told('按订单量计算,栖梧能源占53%,比亚迪为31%。');
    expect(read).toContainEqual(['metric', '比亚迪', null, 'market_share', 31]);
  });

  it('are none where a rate or a growth is told', () => {
    const read = told('栖梧能源上季营收58亿元。分业务看,储能收入增长六成,毛利率达28%。');
    expect(read.filter((c) => c[3] === 'other')).toEqual([]);
  });
});

describe('figures beside a result', () => {
  it('is what had been expected of it', () => {
    const read = told('栖梧能源上季毛利率41.2%,优于公司先前预估的38%至40%。');
    expect(read).toContainEqual(['metric', '栖梧能源', null, 'gross_margin', 38]);
  });

  it('is cash, and no payment', () => {
    expect(told('栖梧能源有息负债36亿元,现金约12亿元。')).toContainEqual(['metric', '栖梧能源', null, 'cash', 12e8]);
    expect(told('栖梧能源净利润3亿元,现金12亿元收购了海德电子。').map((c) => c[3])).not.toContain('cash');
  });

  it('goes on in the currency of the sum before', () => {
    const read = told('栖梧能源把今年资本开支上调到91亿美元,年初的说法还是75亿。');
    expect(read).toContainEqual(['metric', '栖梧能源', null, 'capex', 75e8]);
    expect(told('栖梧能源收入9亿美元,月活用户超过1亿。').length).toBe(1);
  });

  it('is by how much it changed', () => {
    const read = told('栖梧能源上半年净利润只剩3.9亿元,一年前还有21亿元,降幅超过八成。');
    expect(read).toContainEqual(['metric', '栖梧能源', null, 'growth', -80]);
  });
});

describe('a share of what is spent', () => {
  it('goes on behind 给', () => {
    const read = told('栖梧能源今年资本支出30亿元,约七成用在新厂,两成给研发中心。');
    expect(read).toContainEqual(['ratio', '栖梧能源', '研发中心', null, 20]);
  });
});
