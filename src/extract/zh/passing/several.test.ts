// Shares of several companies by one verb: each with its part; one company alone, and a list of holders, are left to others.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, published: '2025-06-10', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text ?? '-'} ${c.object?.text ?? '-'} ${c.amount?.low ?? c.percent?.low ?? '-'}`,
  );

test('each share goes to who takes it', () => {
  expect(told('国资委将中国有色集团100%股权、中国盐业集团80%股权划入中国五矿。')).toEqual([
    'divestment 国资委 中国有色集团 100',
    'stake 中国五矿 中国有色集团 100',
    'divestment 国资委 中国盐业集团 80',
    'stake 中国五矿 中国盐业集团 80',
  ]);
  expect(told('蒙牛从雅士利手里买下君乐宝51%的股权和现代牧业9%的股权。').sort()).toEqual([
    'divestment 雅士利 君乐宝 51',
    'divestment 雅士利 现代牧业 9',
    'stake 蒙牛 君乐宝 51',
    'stake 蒙牛 现代牧业 9',
  ]);
});

test('one share alone is told as any other', () => {
  const one = told('蒙牛从雅士利手里买下君乐宝51%的股权。');
  expect(one.filter((c) => c.startsWith('divestment'))).toEqual(['divestment 雅士利 君乐宝 51']);
  expect(told('云岭控股持有君乐宝51%的股权和现代牧业9%的股权。').filter((c) => c.startsWith('divestment'))).toEqual([]);
});
