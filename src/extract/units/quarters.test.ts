// Quarters by the calendar of who reports them, in both languages; companies that go by the year are left alone.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { makeReader } from '../../path.ts';

const reader = makeReader(reference());
const date = (published: string, text: string, lang: 'en' | 'zh-Hans') =>
  reader({ id: 'd', media: 'text', text, title: '', published, lang }).claims[0]?.date;

describe('an English quarter by its number', () => {
  it.each([
    ['2025-06-12', 'Oracle reported fourth-quarter revenue of $15.9 billion.', '2025-05'],
    ['2025-01-30', 'Microsoft reported second-quarter revenue of $69.6 billion.', '2024-Q4'],
    ['2025-01-30', 'Microsoft expects third-quarter revenue of $68 billion.', '2025-Q1'],
    ['2025-01-30', 'Meta reported fourth-quarter revenue of $48.4 billion.', '2024-Q4'],
    ['2025-05-14', "Tencent's first-quarter revenue was 180 billion yuan.", '2025-Q1'],
  ])('%s %s', (published, text, found) => expect(date(published, text, 'en')).toBe(found));
});

describe('a Chinese one', () => {
  it.each([
    ['2025-06-12', '甲骨文第四财季营收159亿美元。', '2025-05'],
    ['2025-06-12', '甲骨文第四季度营收159亿美元。', '2025-05'],
    ['2025-01-31', '苹果公司第一季度营收1243亿美元。', '2024-Q4'],
    ['2024-10-31', '微软预计下一季度营收为690亿美元。', '2024-Q4'],
    ['2024-12-20', '腾讯预计下一季度营收为1800亿元。', '2025-Q1'],
    ['2025-05-14', '腾讯第一季度营收1800亿元。', '2025-Q1'],
  ])('%s %s', (published, text, found) => expect(date(published, text, 'zh-Hans')).toBe(found));
});
