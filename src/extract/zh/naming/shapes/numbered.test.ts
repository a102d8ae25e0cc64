// Names in letters that begin with a number, on short sentences of our own; and sizes that look alike.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.amount?.low ?? '-'}`,
  );

describe('a name that begins with a number', () => {
  it.each([
    ['72Nova完成1亿美元融资。72Nova去年营收3亿美元。', 'metric 72Nova 300000000'],
    ['7&K今日公布财报。7&K前三季度营收90亿元。', 'metric 7&K 9000000000'],
  ])('is known: %s', (text, claim) => {
    expect(told(text)).toContain(claim);
  });

  it('is no size', () => {
    const text = '10GW项目由岑远汽车承建。10GW项目去年收入3亿元。';
    expect(told(text).join()).not.toContain('10GW ');
  });
});
