// A sentence with one letter for each party, time and figure, and where a place of the text is on that line.
import type { Scene } from '../../frame.ts';
import type { Item } from '../../item.ts';
import { isNamed } from '../casting/mentions.ts';

const LETTERS: Partial<Record<Item['type'], string>> = {
  time: 'T',
  money: 'M',
  percent: 'R',
  multiple: 'X',
  points: 'O',
  count: 'C',
};

/** What points back at a party; a class of companies (主要客户) is words. */
const POINTS: ReadonlySet<string> = new Set(['back', 'former', 'latter']);

function letterOf(item: Item): string | null {
  if (item.type === 'group') return POINTS.has(item.form) ? 'G' : null;
  if (item.type !== 'name') return LETTERS[item.type] ?? null;
  if (!isNamed(item)) return null;
  return item.row.kind === 'person' ? 'P' : 'N';
}

export interface Line {
  text: string;
  /** Where a place of the text is on the line. */
  at(place: number): number;
}

export function lineOf({ text, sentence }: Scene): Line {
  const places = new Map<number, number>();
  let line = '';
  let at = sentence.start;
  for (const item of sentence.items) {
    const letter = letterOf(item);
    if (!letter || item.start < at) continue;
    line += text.slice(at, item.start);
    places.set(item.start, line.length);
    line += letter;
    places.set(item.end, line.length);
    at = item.end;
  }
  line += text.slice(Math.min(at, sentence.end), sentence.end);
  return { text: line, at: (place) => places.get(place) ?? 0 };
}
