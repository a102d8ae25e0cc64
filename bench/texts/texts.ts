// Documents for the bench and the fuzz test: news of 1 to 3 kB in Chinese or English, all different, the same on every
// machine.
import * as chinese from './chinese.ts';
import * as english from './english.ts';
import { type Chance, chance } from './random.ts';

export type Tongue = 'zh' | 'en';

export interface Text {
  id: string;
  title?: string;
  published: string;
  text: string;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const pad = (n: number): string => `${n}`.padStart(2, '0');

/** One document. */
export function document(tongue: Tongue, id: string, by: Chance): Text {
  const { sentence, title } = tongue === 'zh' ? chinese : english;
  const gap = tongue === 'zh' ? '' : ' ';
  const length = 1000 + by.next() * 2000;
  let text = '';
  for (let size = 0; size < length; ) {
    const next = sentence(by) + (by.next() < 0.25 ? '\n\n' : gap);
    text += next;
    size += bytesOf(next);
  }
  const published = `202${3 + by.below(3)}-${pad(1 + by.below(12))}-${pad(1 + by.below(28))}`;
  return { id, ...(by.next() < 0.5 ? { title: title(by) } : {}), published, text: text.trimEnd() };
}

/** So many documents of a language. */
export function documents(tongue: Tongue, count: number, seed = 7): Text[] {
  const by = chance(seed);
  return Array.from({ length: count }, (_, i) => document(tongue, `${tongue}-${i}`, by));
}
