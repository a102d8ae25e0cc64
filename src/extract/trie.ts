// Longest match of many words at once, over folded text. Linear in the text: a step a character, no backtracking
// beyond the longest word. Latin letters match in either case and only at word boundaries.

/** Children stand in two short lists: most nodes have one or two, and a list of three is faster than a map. */
interface Node<T> {
  codes: number[];
  kids: Node<T>[];
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

/** Does a Latin word run on after `at`? */
const opens = (text: string, at: number): boolean =>
  at + 1 < text.length && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at + 1));

/** A word that waits: the words of a first character are built when a text first holds that character. */
type Waiting<T> = [word: string, value: T][];

const node = <T>(): Node<T> => ({ codes: [], kids: [], values: null });

function childOf<T>(of: Node<T>, code: number): Node<T> | undefined {
  const { codes } = of;
  for (let i = 0; i < codes.length; i++) if (codes[i] === code) return of.kids[i];
  return undefined;
}

function insert<T>(from: Node<T>, word: string, value: T): void {
  let at = from;
  for (let i = 1; i < word.length; i++) {
    const code = lower(word.charCodeAt(i));
    let child = childOf(at, code);
    if (!child) {
      child = node();
      at.codes.push(code);
      at.kids.push(child);
    }
    at = child;
  }
  at.values ??= [];
  if (!at.values.includes(value)) at.values.push(value);
}

export class Trie<T> {
  private readonly waiting = new Map<number, Waiting<T>>();
  private readonly first = new Map<number, Node<T>>();
  /** 1 for each character that some word begins with: most places of a text are passed by one look. */
  private readonly begins = new Uint8Array(0x10000);

  add(word: string, value: T): void {
    const code = lower(word.charCodeAt(0));
    if (word) this.begins[code] = 1;
    const built = this.first.get(code);
    const list = this.waiting.get(code);
    if (built) insert(built, word, value);
    else if (list) list.push([word, value]);
    else this.waiting.set(code, [[word, value]]);
  }

  /** The words that begin with a character. */
  private from(code: number): Node<T> | undefined {
    const built = this.first.get(code);
    if (built) return built;
    const list = this.waiting.get(code);
    if (!list) return undefined;
    const made = node<T>();
    for (const [word, value] of list) insert(made, word, value);
    this.first.set(code, made);
    this.waiting.delete(code);
    return made;
  }

  /** The longest word that begins at `at` and ends before `limit`, or null. */
  longest(text: string, at: number, limit: number): Match<T> | null {
    if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) return null;
    let node = this.from(lower(text.charCodeAt(at)));
    let found: Match<T> | null = null;
    for (let i = at; node && i < limit; ) {
      if (node.values && !opens(text, i)) found = { start: at, end: i + 1, values: node.values };
      node = childOf(node, lower(text.charCodeAt(++i)));
    }
    return found;
  }

  /** All words of a span, leftmost and longest first, none overlapping. */
  scan(text: string, start: number, end: number): Match<T>[] {
    const found: Match<T>[] = [];
    for (let i = start; i < end; ) {
      if (this.begins[lower(text.charCodeAt(i))] === 0) {
        i++;
        continue;
      }
      const match = this.longest(text, i, end);
      if (match) found.push(match);
      if (match) i = match.end;
      // No word begins inside a Latin one.
      else if (isLatin(text.charCodeAt(i++))) while (i < end && isLatin(text.charCodeAt(i))) i++;
    }
    return found;
  }
}
