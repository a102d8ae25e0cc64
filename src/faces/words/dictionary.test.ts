import { describe, expect, it } from 'vitest';
import { ClaimKind, Form, Metric, Status } from '../../model/claim.ts';
import { FlowKind } from '../../model/flow.ts';
import { Basis } from '../../model/money.ts';
import { SpeakerKind } from '../../model/name.ts';
import { DICTIONARIES, keyOf, sayer } from './dictionary.ts';
import { LANGS, listed, nearestLang, spaced } from './lang.ts';

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();

describe('the three dictionaries', () => {
  const keys = Object.keys(DICTIONARIES.en).sort();

  it('have the same keys, none of them empty', () => {
    for (const lang of LANGS) {
      expect(Object.keys(DICTIONARIES[lang]).sort()).toEqual(keys);
      for (const text of Object.values(DICTIONARIES[lang])) expect(text.trim()).not.toBe('');
    }
  });

  it('hold the same places', () => {
    const differ = Object.entries(DICTIONARIES.en).flatMap(([key, text]) =>
      LANGS.filter((lang) => {
        const other = DICTIONARIES[lang][key as keyof typeof DICTIONARIES.en];
        return places(other).join() !== places(text).join();
      }).map((lang) => `${lang} ${key}`),
    );
    expect(differ).toEqual([]);
  });

  it('know every value of the model that the page shows', () => {
    const known: [string, readonly string[]][] = [
      ['claim', ClaimKind.options],
      ['status', Status.options],
      ['metric', Metric.options],
      ['form', Form.options],
      ['basis', Basis.options],
      ['flow', FlowKind.options],
      ['kind', SpeakerKind.options],
    ];
    for (const [prefix, values] of known) {
      expect(values.filter((v) => !keyOf(prefix, v))).toEqual([]);
    }
  });

  it('write Traditional in its own words, not in converted ones', () => {
    const all = Object.values(DICTIONARIES['zh-Hant']).join('');
    expect(all).toContain('揭露');
    expect(all).not.toMatch(/[软软资云数报实现买卖钱么]|軟件|披露|信息|視頻|數據/u);
  });
});

describe('language', () => {
  it('is found from a tag', () => {
    expect(['zh-TW', 'zh-Hant-HK', 'zh-CN', 'zh', 'en-GB', 'fr', null].map(nearestLang)).toEqual([
      'zh-Hant',
      'zh-Hant',
      'zh-Hans',
      'zh-Hans',
      'en',
      null,
      null,
    ]);
  });

  it('spaces Han and Latin letters, and leaves figures close', () => {
    expect(spaced('投给MiniMax的6亿')).toBe('投给 MiniMax 的6亿');
    expect(sayer('zh-Hant')('card.crowded', { names: 'Meta和美團' })).toBe('被擠出：Meta 和美團');
  });

  it('lists as prose does', () => {
    expect(listed(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(listed(['甲', '乙', '丙'], 'zh-Hans')).toBe('甲、乙和丙');
  });
});
