// Short forms of the names of a Chinese document: what is left of a name without its ending, and letters in brackets behind it.
import type { Lexicon } from '../../grammar.ts';
import type { Harvest } from './found.ts';
import { strangeness } from './runs.ts';
import type { Found } from './shapes/firms.ts';
import { SHORT } from './suffixes.ts';

/** The first part of a name that the text uses on its own (槐序 of 槐序创投) is the same party. */
export function withShort({ text, lexicon, people }: Harvest, names: readonly string[]): Found {
  const found: Found = new Map(names.map((name) => [name, { full: name, person: people.has(name) }]));
  // 深圳东阳光实业 and 东阳光实业: the same with the city it sits in.
  for (const name of names) {
    const other = name.slice(2);
    if (other.length > 3 && found.has(other) && plain(name.slice(0, 2), lexicon))
      found.set(other, { full: name, person: false });
  }
  for (const name of [...names].sort((a, b) => a.length - b.length)) {
    if (!/^[\u4e00-\u9fff]{3,}$/u.test(name)) continue;
    for (const other of names)
      if (other !== name && name.startsWith(other) && found.get(other)?.full === other)
        found.set(other, { full: name, person: false });
    const stem = stemOf(name, lexicon);
    if (stem && !found.has(stem) && alone(text, stem, name)) found.set(stem, { full: name, person: false });
  }
  for (const m of text.matchAll(SPELLED)) {
    const full = found.get(m[1] as string)?.full;
    const letters = m[2] as string;
    if (!full && /^[A-Z]/u.test(m[1] as string) && !found.has(letters) && alone(text, letters, `(${letters}`))
      found.set(letters, { full: m[1] as string, person: false });
    if (full && !found.has(letters) && alone(text, letters, `(${letters}`)) found.set(letters, { full, person: false });
  }
  return found;
}

const plain = (word: string, lexicon: Lexicon): boolean =>
  strangeness(word, { start: 0, end: word.length }, lexicon) === 0;

/** 艺电(EA): the letters that stand for a name. */
const SPELLED = /([\u4e00-\u9fff]{2,8}|[A-Z][A-Za-z-]{2,16}(?: [A-Z][A-Za-z-]{1,16}){1,4})\(([A-Z]{2,6})\)/gu;

/** What is left of a name without its ending, where that is odd enough to be one. */
function stemOf(name: string, lexicon: Lexicon): string | null {
  const end = SHORT.exec(name)?.index ?? (name.length === 4 ? 2 : 0);
  const stem = name.slice(0, end);
  return stem.length >= 2 && strangeness(stem, { start: 0, end: stem.length }, lexicon) > 1 ? stem : null;
}

function alone(text: string, stem: string, name: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!text.startsWith(name, at)) return true;
  return false;
}
