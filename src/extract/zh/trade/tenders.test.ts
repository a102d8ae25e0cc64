// Who wins whose tender, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'purchase')
    .map((c) => `${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'} ${c.amount?.low}`);

describe('tenders', () => {
  it.each([
    ['沐澜科技在国家电网的变电设备招标中中标3亿元。', '国家电网 > 沐澜科技 300000000'],
    ['国家电网的风机集采由沐澜科技中标，金额3亿元。', '国家电网 > 沐澜科技 300000000'],
    ['沐澜科技在安徽省试剂集采中中标，中标金额3.2亿元。', '- > 沐澜科技 320000000'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each(['沐澜科技在国家电网的招标中未中标，去年营收3亿元。', '国家电网集采中标均价下降，沐澜科技营收3亿元。'])(
    'leaves: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});
