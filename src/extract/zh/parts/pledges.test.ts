// What a Chinese deal says of the company that is sold: its appraisal, and the profits that are pledged, on short sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2026-01-10', lang: 'zh-Hans' }).claims.map(
    (c) =>
      `${c.kind} ${c.subject?.text ?? '-'} ${(c.amount?.low ?? 0) / 1e8 || c.percent?.low} ${c.amount?.approx ?? '-'} ${c.status}`,
  );
const DEAL = '岫岭科技拟收购沐辰智能60%股权。';

describe('profits that are pledged', () => {
  it('are plans of the company that is sold, and each the least', () => {
    const read = told(`${DEAL}交易对方承诺2025年至2027年净利润不低于1亿元、2亿元、3亿元。`);
    for (const n of [1, 2, 3]) expect(read).toContain(`metric 沐辰智能 ${n} over planned`);
  });

  it('are those of whom the pledge names', () => {
    const read = told(`${DEAL}补偿方承诺，标的公司2026年、2027年净利润分别不低于2亿元和3亿元。`);
    for (const n of [2, 3]) expect(read).toContain(`metric 沐辰智能 ${n} over planned`);
  });

  it('are none where the profit was made', () => {
    const read = told('沐辰智能2024年净利润不低于2亿元，公司承诺按期分红。');
    expect(read.some((t) => t.includes('planned'))).toBe(false);
  });
});

describe('an appraisal', () => {
  it('is a value of the company, and tells neither a holding nor growth', () => {
    const read = told(`${DEAL}沐辰智能100%股权的评估值为9亿元，增值率210%。`);
    expect(read.filter((t) => /100|210/u.test(t))).toEqual([]);
    expect(read.some((t) => t.startsWith('valuation 沐辰智能 9'))).toBe(true);
  });

  it('leaves a holding alone', () => {
    expect(told('岫岭科技持有沐辰智能100%股权。').some((t) => t.startsWith('stake 岫岭科技 100'))).toBe(true);
  });
});
