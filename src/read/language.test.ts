import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it('counts scripts', () => {
    expect(languageOf('阿里巴巴投资月之暗面')).toBe('zh-Hans');
    expect(languageOf('阿裏巴巴投資月之暗面')).toBe('zh-Hant');
    expect(languageOf('Alibaba (阿里巴巴) invested in Moonshot AI (月之暗面), the maker of Kimi, people said.')).toBe(
      'en',
    );
    expect(languageOf('据报道，OpenAI将与Microsoft、Amazon Web Services签订新的算力采购协议')).toBe('zh-Hans');
  });

  it('believes a declared language only where the text is silent', () => {
    expect(languageOf('1.5', 'zh-Hant')).toBe('zh-Hant');
    expect(languageOf('公司', 'zh-Hant')).toBe('zh-Hant');
    expect(languageOf('投資雲計算', 'en')).toBe('zh-Hant');
    expect(languageOf('Alibaba', 'zh-Hans')).toBe('en');
  });
});
