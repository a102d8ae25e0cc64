// Goods and services that are bought, by the places of the clause.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

describe('goods', () => {
  it('are paid for with a sum that stands before the supplier; shares are not', () => {
    expect(told('岫岭科技斥资3.2亿元向沐辰智能购买储能设备。')).toEqual(['purchase 岫岭科技 沐辰智能 320000000']);
    expect(told('岫岭科技斥资3.2亿元向沐辰智能购买栩诺医院60%股权。').filter((t) => t.startsWith('purchase'))).toEqual(
      [],
    );
  });

  it('are a contract that is handed to whom the verb leads to', () => {
    expect(told('岫岭科技把一份6亿元的机床合同授予沐辰智能。')).toEqual(['purchase 岫岭科技 沐辰智能 600000000']);
    expect(told('岫岭科技把一笔6亿元的贷款交给沐辰智能。').filter((t) => t.startsWith('purchase'))).toEqual([]);
  });

  it('are awarded by whom the notice comes from, the sum told behind it', () => {
    expect(told('沐辰智能收到岫岭科技发来的中标通知书,中标叶片项目,金额合计2.4亿元。')).toContain(
      'purchase 岫岭科技 沐辰智能 240000000',
    );
    expect(told('沐辰智能收到岫岭科技发来的函件,要求支付2.4亿元。').filter((t) => t.startsWith('purchase'))).toEqual(
      [],
    );
  });

  it('are bought by whom they are sold to; a business or shares are divested', () => {
    expect(told('岫岭科技将向沐辰智能出售价值8亿元的储能电池。')).toEqual(['purchase 沐辰智能 岫岭科技 800000000']);
    expect(told('岫岭科技向沐辰智能出售了8亿元的内存。')).toEqual(['purchase 沐辰智能 岫岭科技 800000000']);
    expect(told('岫岭科技把价值8亿元的车用芯片卖给沐辰智能。')).toEqual(['purchase 沐辰智能 岫岭科技 800000000']);
    expect(told('岫岭科技向沐辰智能出售了8亿元的内存业务。').map((t) => t.split(' ')[0])).toEqual([
      'divestment',
      'investment',
    ]);
    expect(told('岫岭科技向沐辰智能出售栩诺芯片股份，总价8亿元。').some((t) => t.startsWith('purchase'))).toBe(false);
  });

  it('are no running cost where the sum is that of a contract', () => {
    expect(told('沐辰智能公告,与岫岭科技签订7亿元的算力服务供货合同。').filter((t) => t.startsWith('metric'))).toEqual(
      [],
    );
  });
});
