// Can a pattern match a text that begins with these characters? Told from the pattern's source, so that of fifty patterns
// only the two or three are tried that the next word allows. Errs to yes: what it does not understand may begin.

interface Repeat {
  is: 'repeat';
  part: Part;
  least: number;
  most: number;
}
type Part =
  | { is: 'char'; has: (code: number) => boolean }
  | { is: 'all'; parts: Part[] }
  | { is: 'any'; parts: Part[] }
  | Repeat;

const EMPTY: Part = { is: 'all', parts: [] };
const digit = (c: number): boolean => c >= 48 && c <= 57;
const space = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c >= 128;
const letter = (c: number): boolean => digit(c) || c === 95 || ((c | 32) >= 97 && (c | 32) <= 122);
const anything = (): boolean => true;

const CLASSES: Record<string, (code: number) => boolean> = {
  d: digit,
  D: (c) => !digit(c),
  s: space,
  S: (c) => !space(c) || c >= 128,
  w: (c) => letter(c) || c >= 128,
  W: (c) => !letter(c),
};
const CONTROLS: Record<string, number> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

/** Reads the source of a pattern; throws at what it does not know. */
class Source {
  private at = 0;
  private readonly source: string;
  private readonly either: boolean;

  constructor({ source, ignoreCase }: RegExp) {
    this.source = source;
    this.either = ignoreCase;
  }

  read(): Part {
    const part = this.choice();
    if (this.at < this.source.length) throw new Error('unread');
    return part;
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }

  private choice(): Part {
    const parts = [this.sequence()];
    while (this.peek() === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? (parts[0] as Part) : { is: 'any', parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') parts.push(this.repeated());
    return { is: 'all', parts };
  }

  private repeated(): Part {
    const part = this.atom();
    const m = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 12));
    if (!m) return part;
    this.at += m[0].length;
    if (m[1]) return { is: 'repeat', part, least: m[1] === '+' ? 1 : 0, most: m[1] === '?' ? 1 : 99 };
    const least = Number(m[2]);
    return { is: 'repeat', part, least, most: m[4] ? Number(m[4]) : m[3] ? 99 : least };
  }

  private atom(): Part {
    const c = this.peek();
    if (c === '(') return this.group();
    if (c === '[') return { is: 'char', has: this.set() };
    this.at++;
    if (c === '^' || c === '$') return EMPTY;
    if (c === '.') return { is: 'char', has: anything };
    if (c !== '\\') return this.char(c.charCodeAt(0));
    if (this.peek() === 'b' || this.peek() === 'B') {
      this.at++;
      return EMPTY;
    }
    const one = this.escape();
    return typeof one === 'number' ? this.char(one) : { is: 'char', has: one };
  }

  private group(): Part {
    const m = /^\((\?(?::|[=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 32));
    this.at += m?.[0].length ?? 1;
    const part = this.choice();
    if (this.peek() !== ')') throw new Error('open');
    this.at++;
    // What must or must not stand around is left for the pattern itself.
    return /[=!]$/u.test(m?.[1] ?? '') ? EMPTY : part;
  }

  private char(code: number): Part {
    const low = this.fold(code);
    return { is: 'char', has: (c) => this.fold(c) === low || this.odd(c) };
  }

  private fold(code: number): number {
    return this.either && code >= 65 && code <= 90 ? code + 32 : code;
  }

  /** Beyond ASCII, what equals what without regard to case is left for the pattern. */
  private odd(code: number): boolean {
    return this.either && code >= 128;
  }

  /** After a backslash: a character or a class. */
  private escape(): number | ((code: number) => boolean) {
    const c = this.peek();
    this.at++;
    const known = CLASSES[c];
    if (known) return known;
    if (/[pPukxc0-9]/u.test(c)) throw new Error('escape');
    return CONTROLS[c] ?? c.charCodeAt(0);
  }

  private set(): (code: number) => boolean {
    this.at++;
    const not = this.peek() === '^';
    if (not) this.at++;
    const tests: ((code: number) => boolean)[] = [];
    while (this.peek() !== ']') {
      if (this.at >= this.source.length) throw new Error('set');
      const from = this.member();
      if (typeof from !== 'number') tests.push(from);
      else if (this.peek() === '-' && this.source[this.at + 1] !== ']') {
        this.at++;
        const to = this.member();
        if (typeof to !== 'number') throw new Error('range');
        tests.push((c) => c >= from && c <= to);
      } else tests.push((c) => c === from);
    }
    this.at++;
    const has = (code: number): boolean => tests.some((t) => t(code));
    if (!this.either) return (code) => has(code) !== not;
    return (code) => {
      const other = (code | 32) >= 97 && (code | 32) <= 122 ? code ^ 32 : code;
      return this.odd(code) || (has(code) || has(other)) !== not;
    };
  }

  private member(): number | ((code: number) => boolean) {
    const c = this.peek();
    this.at++;
    return c === '\\' ? this.escape() : c.charCodeAt(0);
  }
}

/** Where in `text` a match of the part can end, for every place of `from` (bits); -1 when it can go on past its end. */
function walked(part: Part, text: string, from: number): number {
  if (part.is === 'char') {
    let to = 0;
    for (let i = 0; i <= text.length; i++) {
      if ((from & (1 << i)) === 0) continue;
      if (i === text.length) return -1;
      if (part.has(text.charCodeAt(i))) to |= 1 << (i + 1);
    }
    return to;
  }
  if (part.is === 'any') {
    let to = 0;
    const { parts } = part;
    for (let i = 0; i < parts.length; i++) {
      const ends = walked(parts[i] as Part, text, from);
      if (ends === -1) return -1;
      to |= ends;
    }
    return to;
  }
  if (part.is === 'all') {
    let at = from;
    const { parts } = part;
    for (let i = 0; i < parts.length; i++) {
      if (at === 0) return 0;
      at = walked(parts[i] as Part, text, at);
      if (at === -1) return -1;
    }
    return at;
  }
  return repeats(part, text, from);
}

function repeats(part: Repeat, text: string, from: number): number {
  let at = from;
  let to = part.least === 0 ? from : 0;
  for (let times = 1; times <= part.most && at !== 0; times++) {
    at = walked(part.part, text, at);
    if (at === -1) return -1;
    if (times < part.least) continue;
    if ((to | at) === to) break;
    to |= at;
  }
  return to;
}

const LONGEST = 24;

function readable(pattern: RegExp): Part | null {
  try {
    return new Source(pattern).read();
  } catch {
    return null;
  }
}

/** Tells of texts whether the pattern can match where they begin; only their first characters are given. */
export function beginner(pattern: RegExp): (first: string) => boolean {
  let part: Part | null | undefined;
  return (first) => {
    if (part === undefined) part = readable(pattern);
    return part === null || walked(part, first.slice(0, LONGEST), 1) !== 0;
  };
}

/** Of patterns in order of preference, those that can match where an ASCII character stands; all for any other one. */
export function byFirst<T>(all: readonly T[], patternOf: (one: T) => RegExp): (code: number) => readonly T[] {
  const known: (readonly T[] | undefined)[] = new Array(128).fill(undefined);
  let tests: Tested<T>[] | null = null;
  return (code) => {
    if (!(code < 128)) return all;
    const list = known[code];
    if (list) return list;
    tests ??= all.map((one) => ({ one, begins: beginner(patternOf(one)) }));
    const first = String.fromCharCode(code);
    const made = tests.filter((t) => t.begins(first)).map((t) => t.one);
    known[code] = made;
    return made;
  };
}

/** What is kept of texts met before. */
const MOST = 20_000;
/** So few are tried without looking further. */
const FEW = 2;

/** So often all patterns are given as they are: reading them pays only when there is more than a text to read. */
const UNREAD = 100;
/** More than so many are read at once: to try them all costs more. */
const SOME = 20;

interface Tested<T> {
  one: T;
  begins: (first: string) => boolean;
}
interface Chosen<T> {
  tested: Tested<T>[];
  list: T[];
  /** By the character that comes next. */
  next: Map<number, Chosen<T>>;
}

/** Of patterns in order of preference, those that can match a text that begins with a word and then goes on with
 * `rest`: the answers are kept as a tree over the characters, which ends where none is left. */
export function selector<T>(
  all: readonly T[],
  patternOf: (one: T) => RegExp,
): (word: string, rest: string) => readonly T[] {
  const tests: Tested<T>[] = all.map((one) => ({ one, begins: beginner(patternOf(one)) }));
  const known = new Map<string, Chosen<T>>();
  let asked = 0;
  let kept = 0;
  const choose = (from: readonly Tested<T>[], first: string): Chosen<T> => {
    kept++;
    const tested = from.filter((t) => t.begins(first));
    return { tested, list: tested.map((t) => t.one), next: new Map() };
  };
  return (word, rest) => {
    if (all.length <= SOME && asked < UNREAD) {
      asked++;
      return all;
    }
    if (kept > MOST) {
      known.clear();
      kept = 0;
    }
    let chosen = known.get(word) ?? choose(tests, word);
    known.set(word, chosen);
    if (chosen.list.length <= FEW) return chosen.list;
    for (let i = 0; i < rest.length && chosen.list.length > 0; i++) {
      const code = rest.charCodeAt(i);
      const more: Chosen<T> = chosen.next.get(code) ?? choose(chosen.tested, word + rest.slice(0, i + 1));
      if (!chosen.next.has(code)) chosen.next.set(code, more);
      chosen = more;
    }
    return chosen.list;
  };
}
