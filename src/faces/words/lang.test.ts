import { describe, expect, it } from 'vitest';
import { visible } from './lang.ts';

describe('displayed text', () => {
  it('shows characters that turn its direction', () => {
    expect(visible('a\u202Eb\u2069')).toBe('a⟨U+202E⟩b⟨U+2069⟩');
    expect(visible('6.3億至7.1億')).toBe('6.3億至7.1億');
  });
});
