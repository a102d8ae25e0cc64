// How much of a holding was sold: some where shares are left, all where the text says so or says nothing of a rest.
import { expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const extent = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-02-15', lang: 'zh-Hans' })
    .claims.filter((c) => c.kind === 'divestment')
    .map((c) => c.extent);

it.each([
  ['腾讯出售京东股份，持股由17%降至2.3%。', ['reduce']],
  ['软银出售所持Arm股份，套现48亿美元，仍持有4%的股份。', ['reduce']],
  ['伯克希尔卖出200万股比亚迪股票，套现4亿港元。', ['reduce']],
  ['软银以58.3亿美元出售所持英伟达全部股份。', ['exit']],
  ['软银转让所持Arm全部股份1亿股。', ['exit']],
])('%s', (text, found) => expect(extent(text)).toEqual(found));
