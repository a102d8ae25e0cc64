// The dollar of Hong Kong where a text marks all that the company earns as renminbi; where it does not, 元 stays what it is.
import { expect, test } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-06-10', lang: 'zh-Hant' }).claims.map(
    (c) => `${c.kind} ${c.amount?.low ?? '-'} ${c.amount?.currency ?? '-'}`,
  );

test('sums without a mark beside marked earnings', () => {
  const both = told('寧德時代（03750）公布，集資淨額353億元。公司去年收入3,620億元人民幣，溢利507億元人民幣。');
  expect(both).toContain('funding_round 35300000000 HKD');
  expect(both).toContain('metric 362000000000 CNY');
  expect(told('寧德時代（03750）公布，集資淨額353億元。公司去年收入3,620億元，溢利507億元。')).toContain(
    'metric 362000000000 CNY',
  );
});
