// Several tables of words looked through in one pass over a text: a look at two characters tells in which of them a word
// can begin there. Gives for each table what its own scan would give.
import { isLatin, type Match, SLOTS, slotOf, type Trie } from './trie.ts';

/** The first character has been met: its words are built. */
const MET = 128;

export class Pass {
  private readonly tries: readonly Trie<unknown>[];
  /** By first character: met or not, and the tables in which it is a word by itself. */
  private readonly firsts = new Uint8Array(0x10000);
  /** By how a word begins, the tables that hold such words. */
  private readonly slots = new Uint8Array(SLOTS);
  /** For each table, where its last word ended. */
  private readonly ends: Int32Array;

  /** At most seven tables; what is added to them later is not seen where a text has been looked through already. */
  constructor(tries: readonly Trie<unknown>[]) {
    this.tries = tries;
    this.ends = new Int32Array(tries.length);
  }

  private meet(code: number): number {
    let alone = 0;
    for (let k = 0; k < this.tries.length; k++) {
      const bit = 1 << k;
      const { slots, single } = (this.tries[k] as Trie<unknown>).openings(code);
      for (const slot of slots) this.slots[slot] = (this.slots[slot] as number) | bit;
      if (single) alone |= bit;
    }
    this.firsts[code] = MET | alone;
    return MET | alone;
  }

  /** For each table its words in a span, leftmost and longest first, none overlapping. */
  scan(text: string, start: number, end: number): Match<unknown>[][] {
    const { tries, firsts, slots, ends } = this;
    const found: Match<unknown>[][] = tries.map(() => []);
    ends.fill(start);
    let i = start;
    // No word begins inside a Latin one.
    if (i > 0 && isLatin(text.charCodeAt(i - 1))) while (i < end && isLatin(text.charCodeAt(i))) i++;
    while (i < end) {
      const code = text.charCodeAt(i);
      const met = (firsts[code] as number) || this.meet(code);
      let may = (met & ~MET) | (slots[slotOf(text, i)] as number);
      for (let k = 0; may !== 0; k++, may >>= 1) {
        if ((may & 1) === 0 || i < (ends[k] as number)) continue;
        const match = (tries[k] as Trie<unknown>).at(text, i, end);
        if (!match) continue;
        ends[k] = match.end;
        (found[k] as Match<unknown>[]).push(match);
      }
      i++;
      if (isLatin(code)) while (i < end && isLatin(text.charCodeAt(i))) i++;
    }
    return found;
  }
}
