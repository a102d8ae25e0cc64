// Longest match of many words at once, over folded text. Linear in the text: a step a character, no backtracking
// beyond the longest word. Latin letters match in either case and only at word boundaries.

interface Node<T> {
  next: Map<number, Node<T>>;
  values: T[] | null;
}

export interface Match<T> {
  start: number;
  end: number;
  values: T[];
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** A letter or digit that glues to a Latin word. */
export const isLatin = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f);

export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), values: null };

  add(word: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      const code = lower(word.charCodeAt(i));
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map(), values: null };
        node.next.set(code, child);
      }
      node = child;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest word that begins at `at` and ends before `limit`, or null. */
  longest(text: string, at: number, limit: number): Match<T> | null {
    if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) return null;
    let node: Node<T> | undefined = this.root;
    let found: Match<T> | null = null;
    for (let i = at; i < limit; i++) {
      node = node.next.get(lower(text.charCodeAt(i)));
      if (!node) break;
      const open = isLatin(text.charCodeAt(i)) && i + 1 < text.length && isLatin(text.charCodeAt(i + 1));
      if (node.values && !open) found = { start: at, end: i + 1, values: node.values };
    }
    return found;
  }

  /** All words of a span, leftmost and longest first, none overlapping. */
  scan(text: string, start: number, end: number): Match<T>[] {
    const found: Match<T>[] = [];
    for (let i = start; i < end; ) {
      const match = this.longest(text, i, end);
      if (match) found.push(match);
      i = match ? match.end : i + 1;
    }
    return found;
  }
}
