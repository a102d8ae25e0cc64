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
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : code >= 0xc0 && code <= 0x24f;

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
  /** By first character: the words that wait, and what they were built into. */
  private readonly waiting: (Waiting<T> | null)[] = [];
  private readonly roots: Node<T>[] = [];
  /** For each character, one more than its place in these lists: most places of a text are passed by one look. */
  private readonly begins = new Uint16Array(0x10000);

  add(word: string, value: T): void {
    if (!word) return;
    const code = lower(word.charCodeAt(0));
    let at = (this.begins[code] as number) - 1;
    if (at < 0) {
      at = this.roots.length;
      this.roots.push(node());
      this.waiting.push([]);
      this.begins[code] = at + 1;
      // Capital letters find the same words.
      if (code >= 97 && code <= 122) this.begins[code - 32] = at + 1;
    }
    const list = this.waiting[at];
    if (list) list.push([word, value]);
    else insert(this.roots[at] as Node<T>, word, value);
  }

  /** The words that begin with a character, by its number in `begins`. */
  private root(number: number): Node<T> {
    const made = this.roots[number - 1] as Node<T>;
    const list = this.waiting[number - 1];
    if (!list) return made;
    for (const [word, value] of list) insert(made, word, value);
    this.waiting[number - 1] = null;
    return made;
  }

  /** The longest word that begins at `at` and ends before `limit`, or null. */
  longest(text: string, at: number, limit: number): Match<T> | null {
    // Before the text and after its end there is no character: NaN, which is no index.
    const number = this.begins[text.charCodeAt(at)] ?? 0;
    if (number === 0) return null;
    if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) return null;
    return this.walk(text, at, limit);
  }

  /** The longest word from `at`, where a word is known to begin. */
  private walk(text: string, at: number, limit: number): Match<T> | null {
    let node: Node<T> | undefined = this.root(this.begins[text.charCodeAt(at)] as number);
    let end = 0;
    let values: T[] | null = null;
    for (let i = at; node && i < limit; ) {
      if (node.values && !opens(text, i)) {
        end = i + 1;
        values = node.values;
      }
      node = node.codes.length === 0 ? undefined : childOf(node, lower(text.charCodeAt(++i)));
    }
    return values && { start: at, end, values };
  }

  /** All words of a span, leftmost and longest first, none overlapping. */
  scan(text: string, start: number, end: number): Match<T>[] {
    const found: Match<T>[] = [];
    const { begins } = this;
    let glued = start > 0 && isLatin(text.charCodeAt(start - 1));
    for (let i = start; i < end; ) {
      const code = text.charCodeAt(i);
      const latin = isLatin(code);
      const match = begins[code] === 0 || (latin && glued) ? null : this.walk(text, i, end);
      if (match) {
        found.push(match);
        i = match.end;
        glued = isLatin(text.charCodeAt(i - 1));
        continue;
      }
      i++;
      // No word begins inside a Latin one.
      if (latin) while (i < end && isLatin(text.charCodeAt(i))) i++;
      glued = latin;
    }
    return found;
  }
}
