// Investors that are only described, listed goods that become free, and years of the Republic, on sentences of our own.
import { expect, it } from 'vitest';
import { reference } from '../../../../test/support/reference.ts';
import { makeReader } from '../../../path.ts';

const reader = makeReader(reference());
const read = (text: string) =>
  reader({ id: 'd', media: 'text', text, title: '', published: '2025-11-20', lang: 'zh-Hans' }).claims.map(
    (c) => `${c.kind} ${c.subject?.text} ${c.object?.text ?? '-'} ${c.status} ${c.date}`,
  );

it.each([
  ['某手机大厂拟向智谱投资5亿元。', 'investment 某手机大厂 智谱 planned 2025-11-20'],
  ['某头部云厂商拟牵头多家机构，向智谱投资近5亿元。', 'investment 某头部云厂商 智谱 planned 2025-11-20'],
  ['阿里云宣布通义千问API免费。', 'price_change 阿里云 通义千问 completed 2025-11-20'],
  ['民國113年，聯電營收2300億元。', 'metric 聯電 - completed 2024'],
])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

it.each(['一家公司的股东向智谱投资5亿元。', '百度宣布文心一言限时免费试用。', '百度宣布员工食堂免费。'])(
  'is left: %s',
  (text) => expect(read(text)).toEqual([]),
);
