// The tags of languages that people write.
import { expect, it } from 'vitest';
import { langOf } from './lang.ts';

it.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh', null],
  ['EN', 'en'],
  ['en-US', 'en'],
  ['klingon', undefined],
  ['enx', undefined],
])('%s', (tag, lang) => expect(langOf(tag)).toBe(lang));
