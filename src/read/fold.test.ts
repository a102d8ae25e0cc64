import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('makes Traditional, variant and machine-made Traditional forms one', () => {
    expect(fold('阿裏雲和阿裡雲')).toBe('阿里云和阿里云');
    expect(fold('盡管成爲衆多産業,佈局幹部,乾燥')).toBe('尽管成为众多产业,布局干部,干燥');
    expect(fold('隨著、意味著；著名、顯著、原著')).toBe('随着、意味着;著名、显著、原著');
    expect(fold(fold('著著著'))).toBe(fold('著著著'));
    expect(fold('一目瞭然，反覆，乾隆')).toBe('一目了然,反复,乾隆');
  });

  it('makes full width and PDF radicals plain', () => {
    expect(fold('７．９億美元（１，０００％）　ＡＩ')).toBe('7.9亿美元(1,000%) AI');
    expect(fold('阿⾥⽉⾯⾦⻆')).toBe('阿里月面金角');
  });

  it('keeps what would grow into a figure beside it', () => {
    expect(fold('收入5亿²、6亿①')).toBe('收入5亿²、6亿①');
    expect(fold('前5，600家')).toBe('前5，600家');
  });

  it('keeps characters whose folded form is longer or shorter', () => {
    for (const text of ['…', '½', '㈱', '㎡', '𠀀', '🚀', '\ud800', '\udc00阿', '㗲']) expect(fold(text)).toBe(text);
  });

  it('keeps the length of every text, and every part of it', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '爲',
        '裏',
        '乾',
        '隆',
        '著',
        '，',
        '５',
        '⾥',
        '⻆',
        '🚀',
        '\ud83d',
        '\ude80',
        '𠵾',
        '…',
        '½',
        'a',
        '1',
        '\n',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join('');
        const folded = fold(text);
        expect(folded.length).toBe(text.length);
        // A surrogate stays where it is, so that no character is cut.
        for (let i = 0; i < text.length; i++) {
          const code = text.charCodeAt(i);
          if (code >= 0xd800 && code <= 0xdfff) expect(folded.charCodeAt(i)).toBe(code);
        }
        expect(fold(folded)).toBe(fold(fold(folded)));
      }),
      { numRuns: 500 },
    );
  });

  it('folds every character of the basic plane to one unit', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(fold(String.fromCharCode(unit)).length).toBe(1);
  });
});
