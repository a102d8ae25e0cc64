// The deals that a Chinese text tells, for tests: "kind: giver, buyer or holder > taker, seller or company", in the order told.
import { makeReader } from '../../src/path.ts';
import { reference } from './reference.ts';

const reader = makeReader(reference());
const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'stake', 'purchase', 'debt']);
const TRADITIONAL = /[們產東賣進購裡與訂]/u;

export const chineseDeals = (text: string, title = ''): string[] =>
  reader({
    id: 'd',
    media: 'text',
    text,
    title,
    published: '2025-09-10',
    lang: TRADITIONAL.test(text) ? 'zh-Hant' : 'zh-Hans',
  })
    .claims.filter((c) => DEALS.has(c.kind))
    .map((c) => `${c.kind}: ${c.subject?.text ?? '-'} > ${c.object?.text ?? '-'}`);
