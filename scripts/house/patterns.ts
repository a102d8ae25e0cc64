// Takes the sources; gives every group of a pattern that repeats what already repeats, such as (?:a|\d+)*. A run of digits can
// then be taken in twice as many ways with each digit more, and a text that does not match is tried in all of them.
import { lineOf, type Source, type Violation } from './source.ts';

const ATOM = String.raw`(?:\\{1,2}(?:u[0-9A-Fa-f]{4}|p\{\w+\}|.)|\[(?:\\.|[^\]\\])*\]|[^\\()[\]|*+?{}^$./])`;
/** One sign, escape or set, repeated. */
const REPEATED = new RegExp(`^${ATOM}[*+]$`, 'u');

interface Group {
  at: number;
  bars: number[];
}

/** Choices of a closed group that are one repeated sign and no more. */
function choicesOf(text: string, { at, bars }: Group, end: number): number[] {
  let from = at + (text.startsWith('?:', at + 1) ? 3 : 1);
  const found: number[] = [];
  for (const bar of [...bars, end]) {
    if (REPEATED.test(text.slice(from, bar))) found.push(from);
    from = bar + 1;
  }
  return found;
}

/** Where such choices stand in a line of code; `whole` repeats what the line is a part of. */
function nestedIn(text: string, whole: boolean): number[] {
  const open: Group[] = [];
  const found: number[] = [];
  let inSet = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (inSet) inSet = c !== ']';
    else if (c === '[') inSet = true;
    else if (c === '(') open.push({ at: i, bars: [] });
    else if (c === '|') open.at(-1)?.bars.push(i);
    else if (c === ')') {
      const group = open.pop();
      const ends = whole && /^['`];?$/u.test(text.slice(i + 1));
      if (group && (ends || /[*+]/u.test(text[i + 1] ?? ''))) found.push(...choicesOf(text, group, i));
    }
  }
  return found;
}

/** Is the constant whose pattern ends on a line repeated where the file uses it? */
function usedRepeated(text: string, start: number): boolean {
  const name = /const (\w+)(?:: \w+)? =\s*['`]?[^\n]*$/u.exec(
    text.slice(Math.max(0, start - 80), start).trimEnd(),
  )?.[1];
  return name !== undefined && new RegExp(`\\$\\{${name}\\}\\)?[*+]`, 'u').test(text);
}

/** Groups that repeat what repeats, in all code that is not a test. */
export function patterns(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => /^src\/.*\.tsx?$/u.test(path) && !path.includes('.test.'))
    .flatMap(({ path, text }) => {
      const found: Violation[] = [];
      let start = 0;
      for (const line of text.split('\n')) {
        const own = /const \w+ =/u.test(line) ? start + line.length : start;
        for (const at of nestedIn(line, usedRepeated(text, own)))
          found.push({
            rule: 'patterns',
            path,
            line: lineOf(text, start + at),
            message: `“${line.slice(at, at + 12)}” repeats inside a group that repeats: take it once there`,
          });
        start += line.length + 1;
      }
      return found;
    });
}
