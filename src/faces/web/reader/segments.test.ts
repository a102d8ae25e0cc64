import { describe, expect, it } from 'vitest';
import { linesOf, type Marked, pieces, piecesByLine } from './segments.ts';

const mark = (start: number, end: number, claim: string): Marked => ({ start, end, claim, unused: null });

describe('pieces', () => {
  it('cuts overlapping quotes so that each piece knows all of its claims', () => {
    const text = 'Vale put 5 of 6 million into Orchard.';
    const cut = pieces({ start: 0, end: text.length }, [mark(0, 10, 'a'), mark(5, 23, 'b')]);
    expect(cut.map((p) => [text.slice(p.start, p.end), p.claims.join()])).toEqual([
      ['Vale ', 'a'],
      ['put 5', 'a,b'],
      [' of 6 million', 'b'],
      [' into Orchard.', ''],
    ]);
  });

  it('gives back the whole text, whatever the marks', () => {
    const text = 'one\n\ntwo three\nfour';
    const marks = [mark(0, 8, 'a'), mark(2, 3, 'b'), mark(5, 19, 'c'), mark(6, 7, 'a')];
    const lines = piecesByLine(text, marks).map((line) => line.map((p) => text.slice(p.start, p.end)).join(''));
    expect(lines).toEqual(['one', 'two three', 'four']);
  });

  it('keeps a quote that runs over a line break on both lines', () => {
    const lines = piecesByLine('ab\ncd', [mark(1, 4, 'a')]);
    expect(lines.map((line) => line.map((p) => p.claims.join()))).toEqual([
      ['', 'a'],
      ['a', ''],
    ]);
  });

  it('does not lose a long mark behind short ones that ended earlier', () => {
    const lines = piecesByLine('ab\ncd\nef', [mark(0, 8, 'long'), mark(0, 1, 'short')]);
    expect(lines.at(-1)?.map((p) => p.claims.join())).toEqual(['long']);
  });

  it('marks unused figures', () => {
    const [line] = piecesByLine('up 5% now', [{ start: 3, end: 5, claim: null, unused: 0 }]);
    expect(line?.map((p) => p.unused)).toEqual([null, 0, null]);
  });
});

describe('linesOf', () => {
  it('leaves empty lines out', () => {
    expect(linesOf('a\n\n \nb')).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
    ]);
  });
});
