import { describe, expect, it } from 'vitest';
import { PlainWords } from './plain.ts';

const words = new PlainWords();
words.add('发展|发展中|说明|开', 'verb');
words.add('时代|时间|说明', 'noun');
const at = (text: string, start: number, most = 4) => words.longest(text, start, { least: 2, most });

describe('frequent words', () => {
  it('are found at their place, the longest first', () => {
    expect(at('在发展中国家', 1)).toEqual({ length: 3, kind: 'verb' });
    expect(at('在发展中国家', 1, 2)).toEqual({ length: 2, kind: 'verb' });
    expect(at('新时代', 1)).toEqual({ length: 2, kind: 'noun' });
  });

  it('of two kinds are of the later one', () => {
    expect(at('说明', 0)).toEqual({ length: 2, kind: 'noun' });
  });

  it('are not found by a part, past the end, or when they have one character', () => {
    expect(at('发', 0)).toBe(null);
    expect(at('发射', 0)).toBe(null);
    expect(at('开', 0)).toBe(null);
    expect(at('时', 5)).toBe(null);
  });

  it('are asked for as a whole', () => {
    expect(words.has('新时代', { start: 1, end: 3 })).toBe(true);
    expect(words.has('发展中国', { start: 0, end: 4 })).toBe(false);
  });

  it('stand in a table that may hold none', () => {
    expect(new PlainWords().longest('时代', 0, { least: 2, most: 4 })).toBe(null);
  });
});
