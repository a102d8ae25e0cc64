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

const day = (by: Chance): string => `202${3 + by.below(3)}-${pad(1 + by.below(12))}-${pad(1 + by.below(28))}`;

/** A few sentences, some of them parted by paragraphs. */
export function prose(tongue: Tongue, count: number, by: Chance): string {
  const { sentence } = tongue === 'zh' ? chinese : english;
  let text = '';
  for (let i = 0; i < count; i++) text += sentence(by) + (by.next() < 0.25 ? '\n\n' : tongue === 'zh' ? '' : ' ');
  return text;
}

/** What is known of a document besides its text. */
export function about(tongue: Tongue, id: string, by: Chance): Omit<Text, 'text'> {
  const { title } = tongue === 'zh' ? chinese : english;
  return { id, published: day(by), ...(by.next() < 0.5 ? { title: title(by) } : {}) };
}

/** One document. */
export function document(tongue: Tongue, id: string, by: Chance): Text {
  const length = 1000 + by.next() * 2000;
  let text = '';
  for (let size = 0; size < length; ) {
    const next = prose(tongue, 1, by);
    text += next;
    size += bytesOf(next);
  }
  return { ...about(tongue, id, by), text: text.trimEnd() };
}

/** So many documents of a language. */
export function documents(tongue: Tongue, count: number, seed = 7): Text[] {
  const by = chance(seed);
  return Array.from({ length: count }, (_, i) => document(tongue, `${tongue}-${i}`, by));
}
