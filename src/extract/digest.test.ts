import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shortHash } from './digest.ts';

describe('shortHash', () => {
  it('is the beginning of the SHA-256', () => {
    const texts = ['', 'abc', '阿里|funding_round|3|40', '\u00e9\ud83d\ude00\ud800x\udc00', 'é'.repeat(40)];
    for (let n = 50; n < 140; n++) texts.push('a'.repeat(n), `汉${'b'.repeat(n)}`);
    for (const text of texts)
      expect(shortHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16));
  });
});
