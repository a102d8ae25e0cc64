import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Output } from './context.ts';
import { clean, jsonPieces, safeJson, tableLines, width, wrapped } from './print.ts';

const out: Output = { write: () => {}, pour: async () => {}, tty: false, colour: false, columns: 60 };

describe('clean', () => {
  it('shows control characters as signs, and drops half characters and direction marks', () => {
    expect(clean('a\u001b[31mb\u0007\u007f\u009b\u202e\ud800\r\nc\td')).toBe('a␛[31mb␇␡��� c d');
    expect(clean('🚀阿里')).toBe('🚀阿里');
  });
});

describe('safeJson', () => {
  it('parses to the same value and holds no raw control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = safeJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('width', () => {
  it('gives a Han character two columns and a mark none', () => {
    expect(width('阿里ab')).toBe(6);
    expect(width('e\u0301')).toBe(1);
    expect(width('，。')).toBe(4);
  });
});

describe('wrapped', () => {
  it('breaks between words and between Han characters, never before a closing mark', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('一二三四，五', 8)).toEqual(['一二三', '四，五']);
    expect(wrapped('一二三240。', 9)).toEqual(['一二三', '240。']);
    expect(wrapped('', 8)).toEqual(['']);
  });

  it('never makes a line too wide and loses only blanks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('阿里', 'Alibaba', ' ', '，', '7.9', '—'), { maxLength: 40 }), (parts) => {
        const lines = wrapped(parts.join(''), 10);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(10);
        expect(lines.join('').replace(/\s/gu, '')).toBe(parts.join('').replace(/\s/gu, ''));
      }),
    );
  });
});

describe('tableLines', () => {
  it('lines up columns, wraps cells and puts prose below', () => {
    const columns = [
      { title: 'KIND', min: 4, max: 10 },
      { title: 'WHO', min: 8, max: 12 },
    ];
    const lines = tableLines({ columns, rows: [['stake', '阿里巴巴 → 月之暗面']], below: ['“quote”'] }, out);
    expect(lines).toEqual(['KIND   WHO', 'stake  阿里巴巴 →', '       月之暗面', '       “quote”']);
  });
});

describe('jsonPieces', () => {
  it('together are the JSON with an indent of two', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...jsonPieces(value)].join('')).toBe(safeJson(value, 2));
      }),
    );
    const deep = { a: [{ b: { c: { d: { e: [1, 'x\ny', {}] } } }, f: undefined }], g: [] };
    expect([...jsonPieces(deep)].join('')).toBe(safeJson(deep, 2));
  });
});
