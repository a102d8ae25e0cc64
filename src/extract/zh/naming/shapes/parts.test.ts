// A place behind a name that belongs to what follows.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../../test/support/reference.ts';
import { makeReader } from '../../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'}`,
  );

describe('a name with a place behind it', () => {
  it('is the company where a part of it follows', () => {
    expect(told('岫岭科技拟收购澜桥集团中国业务70%的股权,作价4亿元。')).toContain('divestment 澜桥集团 中国业务');
    expect(told('岫岭科技收购澜桥集团控股子公司沐辰医疗51%的股权。')).toContain('stake 岫岭科技 沐辰医疗');
  });

  it('is the whole where none does', () => {
    expect(told('岫岭科技拟收购澜桥医疗中国70%的股权,作价4亿元。').some((t) => t.includes('澜桥医疗中国'))).toBe(true);
  });
});
