// Names of two characters astride two words, and the same names where they stand for themselves, on sentences of ours.
import { describe, expect, it } from 'vitest';
import { reference } from '../../../test/support/reference.ts';
import { compile } from '../grammar.ts';
import { astride } from './astride.ts';

const { zh } = compile(reference(), (t) => t);
const hidden = (text: string, name: string) => {
  const start = text.indexOf(name);
  return astride(text, { start, end: start + name.length }, zh);
};

describe('names astride two words', () => {
  it.each([
    ['美国巨头去年收入30亿元。', '国巨'],
    ['智谱收入增长和毛利改善。', '长和'],
    ['智谱去年算力成本3.1亿元。', '力成'],
    ['人力成本占收入的30%。', '力成'],
    ['收入30亿元太低。', '元太'],
    ['来自北美的收入30亿元。', '美的'],
  ])('%s', (text, name) => expect(hidden(text, name)).toBe(true));

  it.each([
    ['国巨去年收入30亿元。', '国巨'],
    ['长和出售电讯业务。', '长和'],
    ['封测厂力成去年收入30亿元。', '力成'],
    ['腾讯投资美的30亿元。', '美的'],
    ['高通收购元太51%股权。', '元太'],
    ['微软和谷歌投资OpenAI。', '微软'],
  ])('%s', (text, name) => expect(hidden(text, name)).toBe(false));
});
