// Sizes that a Chinese table or text declares: 单位:千元, (人民币百万元), 以百万美元列示. Takes the folded text, gives where each stands,
// its size and its currency.
import type { Declared, Nouns } from '../../units/sized.ts';

const NAMES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  元: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  新台币: 'TWD',
  台币: 'TWD',
  日元: 'JPY',
  欧元: 'EUR',
  英镑: 'GBP',
};
const POWERS: Readonly<Record<string, number>> = { 千: 3, 仟: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 十亿: 9 };
const CURRENCY = '人民币|美元|美金|港元|港币|新台币|台币|日元|欧元|英镑';
const SIZE = '百万|千万|十亿|千|仟|万|亿';
const UNIT = `(${CURRENCY})?\\s?(${SIZE})(${CURRENCY}|元)`;
const FORMS: readonly RegExp[] = [
  new RegExp(`(?:货币|金额)?单位\\s?(?:均为|均|为|:|是|以)?\\s?${UNIT}`, 'gu'),
  new RegExp(`\\(${UNIT}(?=\\))`, 'gu'),
  new RegExp(`(?:^|\\n)\\s*${UNIT}(?=\\s*(?:\\n|$))`, 'gu'),
  new RegExp(`以\\s?${UNIT}(?=列示|列报|为单位|计)`, 'gu'),
];

/** Classes of Chinese words whose figures are sums. */
export const NOUNS: Nouns = {
  money: ['metric', 'cash-flow', 'market-cap', 'valuation', 'raise', 'borrow'],
  gap: /^(?:[:为是达约至到]|分别为?|合计|总额|金额|仅|达到|增至|降至|和|与|及)*$/u,
  other: /^\s?(?:%|倍|元|股|人|名|家|个|台|片|万|亿|千|百|年|月|日)/u,
  except: /每股|股本|股数|人数|员工/u,
};

/** The sizes that a text declares, in order. */
export function sizesIn(text: string): Declared[] {
  const found: Declared[] = [];
  if (!/[千万亿仟]/u.test(text)) return found;
  for (const form of FORMS)
    for (const m of text.matchAll(form)) {
      const coin = m[1] ?? m[3] ?? '元';
      const power = POWERS[m[2] ?? ''] ?? 0;
      const start = m.index + (/^[(\n]/u.test(m[0]) ? 1 : 0);
      found.push({ start, end: m.index + m[0].length, currency: NAMES[coin] ?? null, power });
    }
  return found.sort((a, b) => a.start - b.start);
}
