// Names of companies and funds that stand in the table of firms alone, on short sentences of our own.
import { describe, expect, it } from 'vitest';
import { chineseDeals } from '../../../../../test/support/chinese-deals.ts';
import { reference } from '../../../../../test/support/reference.ts';
import { compile } from '../../../grammar.ts';
import { firmsIn, holdsFirm } from './firms.ts';

const { zh } = compile(reference(), (t) => t);
const firms = (text: string) => firmsIn(text, zh).map((f) => text.slice(f.start, f.end));

describe('firms that are known by name alone', () => {
  it('are found wherever they stand, the longest first', () => {
    expect(firms('通化金马就收购一事回复，美年健康未回应。')).toEqual(['通化金马', '美年健康']);
    expect(firms('中天科技集团增持。')).toEqual(['中天科技集团']);
  });

  it('are not found in the middle of words', () => {
    expect(firms('网上银行业务继续增长，人工智能大模型降价。')).toEqual([]);
  });

  it('are all of a name that was found with words around it', () => {
    const text = '此后通化金马就回复。';
    const known = firmsIn(text, zh);
    expect(holdsFirm(text, { start: 1, end: 6 }, known)).toBe(true);
    expect(holdsFirm(text, { start: 2, end: 7 }, known)).toBe(true);
    expect(holdsFirm(text, { start: 2, end: 6 }, known)).toBe(false);
    const group = '通化金马集团回复。';
    expect(holdsFirm(group, { start: 0, end: 6 }, firmsIn(group, zh))).toBe(false);
  });

  it.each([
    ['今年6月通化金马就曾公告，拟收购沐岑医院80%股权。', ['stake: 通化金马 > 沐岑医院']],
    ['易成新能先转让了子公司沐岑光能的全部股权。', ['divestment: 易成新能 > 沐岑光能']],
  ])('%s', (text, deals) => {
    expect(chineseDeals(text)).toEqual(deals);
  });
});
