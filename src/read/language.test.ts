import { describe, expect, it } from 'vitest';
import { languageOf, otherLanguage, otherTongue } from './language.ts';

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

describe('otherLanguage', () => {
  it('knows a paragraph of sentences in the other language', () => {
    expect(otherLanguage('Alibaba has invested in Moonshot AI, the company said on Monday.', 'zh-Hans')).toBe('en');
    expect(otherLanguage('阿里巴巴投资月之暗面，双方将在算力、模型等方面展开合作。', 'en')).toBe('zh-Hans');
    expect(otherLanguage('阿裏巴巴投資月之暗面，雙方將在算力、模型等方面展開合作。', 'en')).toBe('zh-Hant');
  });

  it('leaves lists, titles, references and names alone', () => {
    expect(otherLanguage('Sequoia Capital, Tiger Global, Coatue Management, Thrive Capital', 'zh-Hans')).toBeNull();
    expect(
      otherLanguage('[3] Smith J., The cost of models and how it was measured in the field, 2024.', 'zh-Hans'),
    ).toBeNull();
    expect(otherLanguage('据报道，OpenAI将与Microsoft、Amazon Web Services签订协议。', 'zh-Hans')).toBeNull();
    expect(otherLanguage('Alibaba (阿里巴巴) invested in Moonshot AI (月之暗面).', 'en')).toBeNull();
    expect(otherLanguage('阿里巴巴', 'en')).toBeNull();
    expect(otherLanguage('ソフトバンクは半導体設計会社を買収し、投資を続けると発表した、と述べた。', 'en')).toBeNull();
  });
});

describe('otherTongue', () => {
  it('knows a sentence in the other language than the paragraph around it', () => {
    expect(otherTongue('Acme Labs raised $5 million.', 'zh-Hans')).toBe('en');
    expect(otherTongue('“We have won,” she said.', 'zh-Hant')).toBe('en');
    expect(otherTongue('智谱完成5亿元融资，由沐澜资本领投。', 'en')).toBe('zh-Hans');
    expect(otherTongue('智譜完成5億元融資，由沐瀾資本領投。', 'en')).toBe('zh-Hant');
  });

  it('leaves names, addresses and sentences of both alone', () => {
    for (const text of ['Acme Labs Inc.', 'OpenAI、Anthropic', 'https://example.org/was.', '他说“We have won”。'])
      expect(otherTongue(text, 'zh-Hans')).toBeNull();
    for (const text of [
      'Acme Labs (智谱完成) raised $5 million.',
      '智谱华章科技股份有限公司',
      'Acme raised $5 million.',
    ])
      expect(otherTongue(text, 'en')).toBeNull();
  });
});
