// Twenty thousand frequent words, told apart by what they do, as they stand in their table: nothing is made of a word but
// its place in the text, found again by its first two characters. Built at the first look; a look makes no string.
import type { Span } from '../../model/document.ts';

const BITS = 15;

const slot = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - BITS);

export class PlainWords {
  private readonly lines: { words: string; kind: string }[] = [];
  private all = '';
  private kinds: string[] = [];
  /** By slot, the word added last; by word, its beginning, its end, its kind and the word before it in its slot. */
  private heads: Int32Array | null = null;
  private cells = new Int32Array(0);

  /** The words of a line, parted by `|`. */
  add(words: string, kind: string): void {
    this.lines.push({ words, kind });
    this.heads = null;
  }

  private build(): Int32Array {
    this.all = this.lines.map((l) => l.words).join('|');
    this.kinds = this.lines.map((l) => l.kind);
    const heads = new Int32Array(1 << BITS);
    this.cells = new Int32Array(2 * this.all.length + 8);
    let count = 0;
    let at = 0;
    for (const [kind, { words }] of this.lines.entries()) {
      const stop = at + words.length;
      while (at < stop) {
        const bar = this.all.indexOf('|', at);
        const end = bar < 0 || bar > stop ? stop : bar;
        if (end - at > 1) {
          const head = slot(this.all.charCodeAt(at), this.all.charCodeAt(at + 1));
          const cell = 4 * ++count;
          this.cells[cell] = at;
          this.cells[cell + 1] = end;
          this.cells[cell + 2] = kind;
          this.cells[cell + 3] = heads[head] as number;
          heads[head] = count;
        }
        at = end + 1;
      }
      at = stop + 1;
    }
    this.heads = heads;
    return heads;
  }

  /** The longest of the words from `least` to `most` characters that begins at a place of the text. */
  longest(
    text: string,
    at: number,
    { least, most }: { least: number; most: number },
  ): { length: number; kind: string } | null {
    const heads = this.heads ?? this.build();
    const { cells } = this;
    let best = least - 1;
    let found = -1;
    for (let one = heads[slot(text.charCodeAt(at), text.charCodeAt(at + 1))] as number; one > 0; ) {
      const cell = 4 * one;
      const length = (cells[cell + 1] as number) - (cells[cell] as number);
      if (length > best && length <= most && this.same(text, at, cell)) {
        best = length;
        found = cell;
      }
      one = cells[cell + 3] as number;
    }
    return found < 0 ? null : { length: best, kind: this.kinds[cells[found + 2] as number] as string };
  }

  /** Is the span of the text one of the words? */
  has(text: string, { start, end }: Span): boolean {
    return this.longest(text, start, { least: end - start, most: end - start }) !== null;
  }

  private same(text: string, at: number, cell: number): boolean {
    const start = this.cells[cell] as number;
    const end = this.cells[cell + 1] as number;
    for (let i = start; i < end; i++) if (this.all.charCodeAt(i) !== text.charCodeAt(at + i - start)) return false;
    return true;
  }
}
