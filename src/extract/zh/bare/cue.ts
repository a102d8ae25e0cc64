// Which words a clause must hold for a template to stand in it: those of the surest of its groups that cannot be left out, so that
// most templates are never tried. Takes the source of a pattern, gives plain words, or null where none is sure; of many patterns
// it finds those whose words a text holds in one pass over the text.

interface Group {
  from: number;
  to: number;
}

/** The groups of a pattern that stand in no other and cannot be left out. */
function groupsIn(source: string): Group[] {
  const found: Group[] = [];
  let depth = 0;
  let start = 0;
  let inSet = false;
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (inSet) inSet = c !== ']';
    else if (c === '[') inSet = true;
    else if (c === '(') {
      if (depth === 0) start = i;
      depth++;
    } else if (c === ')') {
      depth--;
      if (depth === 0 && !/^[?*{]/u.test(source.slice(i + 1, i + 2)) && source.startsWith('(?:', start))
        found.push({ from: start + 3, to: i });
    }
  }
  return found;
}

/** What stands between the bars of a group. */
function choicesIn(body: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= body.length; i++) {
    const c = body[i];
    if (c === '\\') i++;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if ((c === '|' && depth === 0) || i === body.length) {
      found.push(body.slice(start, i));
      start = i + 1;
    }
  }
  return found;
}

/** The plain characters that a choice begins with. */
function wordOf(choice: string): string {
  const word = /^[\u4e00-\u9fffA-Za-z0-9]*/u.exec(choice)?.[0] ?? '';
  return /^[?*{]/u.test(choice.slice(word.length, word.length + 1)) ? word.slice(0, -1) : word;
}

export function cueOf(source: string): readonly string[] | null {
  let best: string[] | null = null;
  let most = 0;
  for (const { from, to } of groupsIn(source)) {
    const words = choicesIn(source.slice(from, to)).map(wordOf);
    const least = Math.min(...words.map((w) => w.length));
    // Long words are rarer, and so are few.
    const worth = least * 100 - words.length;
    if (least > 0 && worth > most) [best, most] = [words, worth];
  }
  return best ? [...new Set(best)] : null;
}

/** A word with the places of those that it is a cue of. */
interface Cue {
  word: string;
  of: number[];
}

/** Of those with cues, in their order, the ones that may stand in a text. */
export function cued<T extends { cue: readonly string[] | null }>(all: readonly T[]): (text: string) => readonly T[] {
  const words = new Map<string, Cue>();
  for (const [i, { cue }] of all.entries())
    for (const word of cue ?? []) {
      const known = words.get(word);
      if (known) known.of.push(i);
      else words.set(word, { word, of: [i] });
    }
  const byFirst = new Map<number, Cue[]>();
  for (const cue of words.values()) {
    const code = cue.word.charCodeAt(0);
    const list = byFirst.get(code);
    if (list) list.push(cue);
    else byFirst.set(code, [cue]);
  }
  const always = all.filter(({ cue }) => cue === null);
  return (text) => {
    let met: Set<number> | null = null;
    for (let i = 0; i < text.length; i++)
      for (const { word, of } of byFirst.get(text.charCodeAt(i)) ?? NONE) {
        if (!text.startsWith(word, i)) continue;
        met ??= new Set();
        for (const one of of) met.add(one);
      }
    return met === null ? always : all.filter(({ cue }, i) => cue === null || met.has(i));
  };
}

const NONE: readonly Cue[] = [];
