// Holders that a Chinese text calls only by their part act like named ones; where a name stands behind the part, the name acts.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-12', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.subject?.text,
    c.object?.text,
  ]);

describe('holders by their part', () => {
  it.each([
    ['沐澜科技控股股东减持6.2%股份，套现4亿元。', 'divestment', '控股股东'],
    ['沐澜科技公告，控股股东以大宗交易方式减持公司6.2%股份。', 'divestment', '控股股东'],
    ['沐澜科技实际控制人持股51%。', 'stake', '实际控制人'],
    ['沐澜科技创始团队合计持股51%。', 'stake', '创始团队'],
    ['沐澜科技大股东长河集团持股51%。', 'stake', '长河集团'],
    ['沐澜科技控股股东长河集团减持6.2%股份。', 'divestment', '长河集团'],
  ])('%s', (text, kind, who) => {
    expect(told(text)).toEqual([[kind, who, '沐澜科技']]);
  });
});

it('looks for what a holder does in time that grows with the clause', () => {
  for (const filler of ['于一', '以以', '在一还', '将于一'])
    expect(told(`沐澜科技控股股东${filler.repeat(300)}，亏损3亿元。`)).toBeDefined();
});
