// Who would invest where one approaches another, and shares taken up for a sum before their name, on short sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string, lang: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-01-10', lang }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'}>${c.object?.text ?? '-'} ${(c.amount?.low ?? 0) / 1e8} ${c.status}`,
  );

describe('an approach about an investment', () => {
  it('asks for the money of who is approached', () => {
    expect(told('英特尔已就投资事宜接触微软。')).toEqual(['investment 微软>英特尔 0 in_talks']);
    expect(told('英特爾正就對方入股一事接觸高通。', 'zh-Hant')).toEqual(['investment 高通>英特爾 0 in_talks']);
  });

  it('offers the money of who invests by trade', () => {
    expect(told('银湖资本已就入股事宜接触英特尔。')).toEqual(['investment 银湖资本>英特尔 0 in_talks']);
  });
});

describe('talks about an investment', () => {
  it('say whose shares they are', () => {
    expect(told('英特尔正与微软就入股英特尔进行磋商。')).toEqual(['investment 微软>英特尔 0 in_talks']);
    expect(told('微软正与英特尔就入股英特尔进行磋商。')).toEqual(['investment 微软>英特尔 0 in_talks']);
  });

  it('leave those of a third company to the other rules', () => {
    expect(told('英特尔正与微软就入股Arm进行磋商。')).toEqual(['investment 英特尔>Arm 0 in_talks']);
  });
});

describe('shares taken up for a sum', () => {
  it('are those of whose name stands behind it', () => {
    expect(told('輝達將以每股25美元買入40億美元英特爾股票。', 'zh-Hant')).toEqual([
      'investment 輝達>英特爾 40 planned',
    ]);
    expect(told('软银购买了价值6亿美元的英特尔普通股。')).toEqual(['investment 软银>英特尔 6 completed']);
  });

  it('are no goods', () => {
    expect(told('苹果买入6亿美元英特尔芯片。')).toEqual(['purchase 苹果>英特尔 6 completed']);
  });
});
