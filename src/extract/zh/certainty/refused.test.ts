// Deals that are told only to say that they are not done, are ended, kept from being done or wanted, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map((c) => [
    c.kind,
    c.status,
  ]);

describe('deals that are not done', () => {
  it.each([
    '沐澜科技并未以24亿元收购岑远汽车。',
    '沐澜科技拒绝以3亿元认购岑远汽车5%股份。',
    '欧盟否决沐澜科技以60亿美元收购岑远汽车。',
    '沐澜科技终止以24亿元收购岑远汽车60%股权。',
  ])('%s', (text) => {
    expect(told(text).filter(([, status]) => status !== 'denied')).toEqual([]);
  });

  it('tells what is only wanted as planned, and what was done as done', () => {
    expect(told('腾讯有意以15亿美元买下软银所持安谋2%的股份。').every(([, status]) => status === 'planned')).toBe(true);
    expect(told('腾讯正洽谈以15亿美元买下软银所持安谋2%的股份。').every(([, status]) => status === 'in_talks')).toBe(
      true,
    );
    expect(told('腾讯以15亿美元买下安谋2%的股份。')).toContainEqual(['investment', 'completed']);
  });
});
