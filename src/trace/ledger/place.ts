// The text of a JSON file in, and for a path in it (flows, 3, date) the place where that value stands: line, column and
// the line itself. Only called for what is faulty, so a file without faults is never walked.
import type { Position } from '../../model/diagnostic.ts';

type Path = readonly (string | number)[];

const blank = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && ' \t\r\n'.includes(text[i] as string)) i++;
  return i;
};

/** Just past the string that begins here. */
function pastString(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** Just past the value that begins here; the text is sound JSON. */
function past(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; ) {
    const c = text[i] as string;
    if (c === '"') {
      i = pastString(text, i);
      if (depth === 0) return i;
      continue;
    }
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') {
      depth--;
      if (depth < 0) return i;
      if (depth === 0) return i + 1;
    } else if (depth === 0 && (c === ',' || ' \t\r\n'.includes(c))) return i;
    i++;
  }
  return text.length;
}

/** Where the members of an object or the elements of an array begin, by key. */
function members(text: string, at: number): Map<string | number, number> {
  const found = new Map<string | number, number>();
  const list = text[at] === '[';
  if (!list && text[at] !== '{') return found;
  let i = blank(text, at + 1);
  for (let n = 0; i < text.length && text[i] !== ']' && text[i] !== '}'; n++) {
    let key: string | number = n;
    if (!list) {
      const end = pastString(text, i);
      key = JSON.parse(text.slice(i, end)) as string;
      i = blank(text, blank(text, end) + 1);
    }
    found.set(key, i);
    i = blank(text, past(text, i));
    if (text[i] === ',') i = blank(text, i + 1);
  }
  return found;
}

/** A position with its line, for an offset. */
export function positionAt(text: string, start: number, file: string): Position {
  const before = text.slice(0, start);
  const from = before.lastIndexOf('\n') + 1;
  const line = (before.match(/\n/gu)?.length ?? 0) + 1;
  const to = text.indexOf('\n', start);
  const source = text.slice(from, to < 0 ? text.length : to);
  // A file on one line would be a source line of megabytes.
  const shown = Math.max(from, start - 60);
  return source.length > 400
    ? { file, line, column: start - from + 1, source: null, start, end: null }
    : { file, line, column: start - shown + 1 + (shown - from), source };
}

/** Finds places in a text; the members of a list are noted once. */
export function locator(text: string, file: string): (path: Path) => Position {
  const known = new Map<number, Map<string | number, number>>();
  const inside = (at: number): Map<string | number, number> => {
    const made = known.get(at) ?? members(text, at);
    known.set(at, made);
    return made;
  };
  return (path) => {
    const root = blank(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    // A file may wrap its ledger as `input`.
    const wrapped = path[0] !== undefined && !inside(root).has(path[0]) ? inside(root).get('input') : undefined;
    let at = wrapped ?? root;
    for (const key of path) {
      const next = inside(at).get(key);
      if (next === undefined) break;
      at = next;
    }
    return positionAt(text, at, file);
  };
}
