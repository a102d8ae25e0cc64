// What is plainly a sum or a share and no figure of the grammar is found, whatever was recognised around it, and listed.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';
import { MALFORMED } from './malformed.ts';
import { UNREAD, uncovered } from './unread.ts';

const reader = makeReader(reference());
const left = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-09-12' }).unexplained.map((u) => [u.quote, u.why]);
const found = (text: string) =>
  uncovered(text, { start: 0, end: text.length }, []).map((s) => text.slice(s.start, s.end));

describe('a figure that is plainly written', () => {
  it('is found in the words of either language', () => {
    expect(found('$5.5m, EUR 7 million, 3 %, 4 per cent, 9 million dollars, five million euros.')).toEqual([
      '$5.5m',
      'EUR 7 million',
      '3 %',
      '4 per cent',
      '9 million dollars',
      'five million euros',
    ]);
    expect(found('伍亿圆整、12亿 美元、2亿RMB、百分之三十、1.5个百分点、3,000万元。')).toEqual([
      '伍亿圆整',
      '12亿 美元',
      '2亿RMB',
      '百分之三十',
      '1.5个百分点',
      '3,000万元',
    ]);
  });

  it('is no count, date, version or word', () => {
    expect(found('2024年3月5日，3亿用户、5元素、一元钱、v1.2.3、A100，in 2024, 5 million users, 3m tall')).toEqual([]);
  });

  it('is covered by any span that touches it, however the spans lie', () => {
    const text = 'from $5 to $7 and $9';
    const all = { start: 0, end: text.length };
    expect(
      uncovered(text, all, [
        { start: 10, end: 13 },
        { start: 0, end: 14 },
      ]),
    ).toEqual([{ start: 18, end: 20 }]);
    expect(
      uncovered(text, all, [
        { start: 18, end: 19 },
        { start: 5, end: 7 },
      ]),
    ).toEqual([{ start: 11, end: 13 }]);
  });

  it('is listed as not read, and as malformed only where it has no one reading', () => {
    expect(left('The buyer paid 伍亿圆整 for the shares of Cohere, it said.')).toEqual([['伍亿圆整', UNREAD]]);
    expect(left('零一万物完成融资5 million dollars，由腾讯领投。')).toEqual([['5 million dollars', UNREAD]]);
    expect(left('Cohere raised $1.2.3 million in March.')).toEqual([['$1.2.3 million', MALFORMED]]);
  });
});
