// How far a deal is by the words behind it, on sentences of our own.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const told = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.status}`,
  );

describe('what stands behind a deal', () => {
  it.each([
    ['有报道称沐澜科技将向岑远汽车投资3亿元，沐澜科技对此予以否认。', 'investment denied'],
    ['沐澜科技向岑远汽车投资3亿元的传闻不实。', 'investment denied'],
    ['沐澜科技向岑远汽车投资3亿元一事已获董事会通过。', 'investment planned'],
    ['沐澜科技就向岑远汽车投资3亿元展开谈判。', 'investment in_talks'],
    ['市场传沐澜科技将向岑远汽车投资3亿元。', 'investment rumoured'],
    ['淡马锡将所持岑远汽车股份增至12%。', 'stake completed'],
    ['淡马锡拟将所持岑远汽车股份增至12%。', 'stake planned'],
    ['字节跳动否认计划投入200亿美元建设AI基础设施。', 'metric denied'],
    ['沐澜科技向岑远汽车投资3亿元，随后展开谈判。', 'investment completed'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});
