// Longest match of many words at once, over folded text. Linear in the text: a step a character, no backtracking
// beyond the longest word. Latin letters match in either case and only at word boundaries. A step is one look into
// a flat table, and most places of a text are passed by a look at their first characters.

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

const [PRICE, WORTH] = [0x4ef7, 0x503c];

/** Does a word run on after `at`: a Latin one, or 采购价 into 采购|价值? */
function opens(text: string, at: number): boolean {
  const [code, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (code === PRICE) return next === WORTH;
  return isLatin(code) && isLatin(next) && !(isDigit(next) && !isDigit(code) && DATED.test(text.slice(at + 1, at + 9)));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** OpenAI3月, Meta2025年, KKR8000万美元: a date or a sum that stands right behind a name. */
const DATED = /^(?:\d{1,4}[月年日]|\d[\d,.]{0,5}[万亿億萬%])/u;

/** The steps of an automaton: from a state over a character to the next state. An open hash table in one array, three
 * cells a step (state, character, next state and whether a word ends there), so that a step touches one place of memory. */
class Steps {
  private cells = new Int32Array(3 * 64);
  private bits = 6;
  private used = 0;

  /** Where the step stands, or the free place for it. */
  private place(state: number, code: number): number {
    const { cells } = this;
    const mask = (1 << this.bits) - 1;
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> (32 - this.bits);
    for (; ; at = (at + 1) & mask) {
      const cell = at * 3;
      if (cells[cell + 2] === 0 || (cells[cell] === state && cells[cell + 1] === code)) return cell;
    }
  }

  /** The next state, doubled, plus one where a word ends; 0 when there is none. */
  next(state: number, code: number): number {
    return this.cells[this.place(state, code) + 2] as number;
  }

  set(state: number, code: number, next: number): void {
    const cell = this.place(state, code);
    if (this.cells[cell + 2] === 0) this.used++;
    this.cells[cell] = state;
    this.cells[cell + 1] = code;
    this.cells[cell + 2] = next;
    if (this.used * 2 > 1 << this.bits) this.grow();
  }

  private grow(): void {
    const old = this.cells;
    this.bits += 1;
    this.cells = new Int32Array(3 << this.bits);
    for (let cell = 0; cell < old.length; cell += 3) {
      if (old[cell + 2] === 0) continue;
      const to = this.place(old[cell] as number, old[cell + 1] as number);
      for (let k = 0; k < 3; k++) this.cells[to + k] = old[cell + k] as number;
    }
  }
}

const PREFIX_BITS = 14;
export const SLOTS = 1 << PREFIX_BITS;
/** So many letters of a Latin word tell whether it can be one. */
const PREFIX = 4;

/** The slot of how a word begins: the letters of a Latin word up to four, else two characters. The same for a word and for
 * every text that it stands in, since a Latin word ends where another character follows. */
export function slotOf(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let hash = Math.imul(lower(first), 0x9e3779b1);
  if (!isLatin(first)) hash = Math.imul(hash ^ lower(text.charCodeAt(at + 1)), 0x85ebca6b);
  else
    for (let i = at + 1; i < at + PREFIX; i++) {
      const code = text.charCodeAt(i);
      // KKR8000万美元: what digits follow is told from them.
      if (!isLatin(code) || (isDigit(code) && !isDigit(text.charCodeAt(i - 1)))) break;
      hash = Math.imul(hash ^ lower(code), 0x85ebca6b);
    }
  return (hash ^ (hash >>> 15)) & ((1 << PREFIX_BITS) - 1);
}

/** The words of a first character are built when a text first holds that character. */
type Waiting<T> = [word: string, value: T][];

export class Trie<T> {
  private readonly steps = new Steps();
  /** By state: what the words that end there mean. State 0 is none. */
  private readonly values: (T[] | null)[] = [null];
  /** For each character, the state it leads to from the beginning, below zero while its words wait; in pages of 256. */
  private readonly pages: (Int32Array | undefined)[] = new Array(256).fill(undefined);
  private readonly waiting: Waiting<T>[] = [];
  /** By the state of a first character, the slots of its words. */
  private readonly opened: number[][] = [];
  /** How words begin, as bits: most places of a text are passed by one look at them. */
  private readonly begins = new Int32Array(1 << (PREFIX_BITS - 5));

  add(word: string, value: T): void {
    if (!word) return;
    const code = lower(word.charCodeAt(0));
    const known = this.begin(code);
    if (known > 0) {
      this.insert(known, word, value);
      return;
    }
    if (known < 0) {
      this.waiting[-known]?.push([word, value]);
      return;
    }
    const state = this.state();
    this.waiting[state] = [[word, value]];
    this.pages[code >> 8] ??= new Int32Array(256);
    this.point(code, -state);
  }

  /** Where words begin; capital letters find the same ones. */
  private point(code: number, state: number): void {
    const page = this.pages[code >> 8] as Int32Array;
    page[code & 255] = state;
    if (code >= 97 && code <= 122) page[code - 32] = state;
  }

  /** The state that a character leads to; before the text and after its end there is none. */
  private begin(code: number): number {
    return this.pages[code >> 8]?.[code & 255] ?? 0;
  }

  private state(): number {
    return this.values.push(null) - 1;
  }

  private insert(from: number, word: string, value: T): void {
    const slot = slotOf(word, 0);
    const opened = this.opened[from] ?? [];
    opened.push(slot);
    this.opened[from] = opened;
    this.begins[slot >> 5] = (this.begins[slot >> 5] as number) | (1 << (slot & 31));
    let at = from;
    for (let i = 1; i < word.length; i++) {
      const code = lower(word.charCodeAt(i));
      const known = this.steps.next(at, code);
      const next = known === 0 ? this.state() : known >> 1;
      const ends = i === word.length - 1 ? 1 : known & 1;
      if (known !== next * 2 + ends) this.steps.set(at, code, next * 2 + ends);
      at = next;
    }
    const values = this.values[at] ?? [];
    if (!values.includes(value)) values.push(value);
    this.values[at] = values;
  }

  /** Builds the words of a first character: the slots of how they begin, and whether it is a word by itself. */
  openings(code: number): { slots: readonly number[]; single: boolean } {
    const known = this.begin(code);
    if (known < 0) this.build(code, -known);
    const state = Math.abs(known);
    return { slots: this.opened[state] ?? [], single: this.values[state] !== null };
  }

  private build(code: number, state: number): void {
    this.point(lower(code), state);
    const words = this.waiting[state] ?? [];
    this.waiting[state] = [];
    for (const [word, value] of words) this.insert(state, word, value);
  }

  /** The longest word that begins at `at` and ends before `limit`, or null. */
  longest(text: string, at: number, limit: number): Match<T> | null {
    const state = this.begin(text.charCodeAt(at));
    if (state === 0 || (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1)))) return null;
    return this.walk(text, at, limit);
  }

  /** The longest word from `at`, where a character stands with which words begin. */
  private walk(text: string, at: number, limit: number): Match<T> | null {
    const code = text.charCodeAt(at);
    let state = this.begin(code);
    if (state < 0) {
      state = -state;
      this.build(code, state);
    }
    if (!this.values[state]) {
      const slot = slotOf(text, at);
      if ((((this.begins[slot >> 5] as number) >>> (slot & 31)) & 1) === 0) return null;
    }
    return this.at(text, at, limit);
  }

  /** The longest word from a place where one may begin, of those that are built. */
  at(text: string, at: number, limit: number): Match<T> | null {
    let state = this.begin(text.charCodeAt(at));
    if (state <= 0) return null;
    let end = 0;
    let last = 0;
    if (this.values[state] && at < limit && !opens(text, at)) {
      end = at + 1;
      last = state;
    }
    for (let i = at + 1; i < limit; i++) {
      const next = this.steps.next(state, lower(text.charCodeAt(i)));
      if (next === 0) break;
      state = next >> 1;
      if ((next & 1) === 0 || opens(text, i)) continue;
      end = i + 1;
      last = state;
    }
    return last === 0 ? null : { start: at, end, values: this.values[last] as T[] };
  }

  /** All words of a span, leftmost and longest first, none overlapping. */
  scan(text: string, start: number, end: number): Match<T>[] {
    const found: Match<T>[] = [];
    let glued = start > 0 && isLatin(text.charCodeAt(start - 1));
    for (let i = start; i < end; ) {
      const code = text.charCodeAt(i);
      const latin = isLatin(code);
      const match = this.begin(code) === 0 || (latin && glued) ? null : this.walk(text, i, end);
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
