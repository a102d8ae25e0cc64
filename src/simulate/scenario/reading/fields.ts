// Fields of a map: known ones by name, each unknown one told with the nearest known name; and single values of a few kinds.
import type { Entry, Leaf, Reading, Span, Table, Tree } from './tree.ts';

/** Edits (put in, left out, changed, neighbours swapped) that make `a` of `b`; Damerau's distance in its simple form. */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const [up, diagonal] = [rows[i - 1]?.[j] as number, rows[i - 1]?.[j - 1] as number];
      row[j] = Math.min(up + 1, (row[j - 1] as number) + 1, diagonal + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j] as number, (rows[i - 2]?.[j - 2] as number) + 1);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] as number;
}

/** The known name that was probably meant: few edits away, or one that begins or ends like it; null when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const plain = name
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
    .slice(0, 60);
  const ranked = known.map((k) => ({ k, d: edits(plain, k) })).sort((a, b) => a.d - b.d || (a.k < b.k ? -1 : 1));
  const best = ranked[0];
  if (best && best.d <= Math.max(2, Math.floor(best.k.length / 3))) return best.k;
  return known.find((k) => plain.length > 3 && (k.includes(plain) || plain.includes(k))) ?? null;
}

/** Remedy for a name that is not known. */
export const meant = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near ? `Did you mean "${near}"?` : `Known are: ${known.join(', ')}.`;
};

/** The fields of a map by name; each one that is not `known` is told and left out. */
export function fieldsOf(table: Table, known: readonly string[], reading: Reading): Map<string, Entry> {
  const fields = new Map<string, Entry>();
  for (const entry of table.entries) {
    if (known.includes(entry.key)) {
      if (entry.value.kind !== 'nothing') fields.set(entry.key, entry);
    } else
      reading.note('scenario/unknown-key', entry.at, [`"${entry.key}" is not known here.`, meant(entry.key, known)]);
  }
  return fields;
}

/** A text; null, told, when a list or a map stands there. */
export function textOf(entry: Entry | undefined, reading: Reading): string | null {
  if (!entry || entry.value.kind === 'nothing') return null;
  if (entry.value.kind === 'leaf') return entry.value.text;
  reading.note('scenario/shape', entry.value.at, [
    `"${entry.key}" is one text.`,
    `Write "${entry.key}: …" in one line.`,
  ]);
  return null;
}

/** One text or a list of them. */
export function textsOf(entry: Entry | undefined, reading: Reading): string[] {
  if (!entry) return [];
  const { value } = entry;
  if (value.kind === 'leaf') return [value.text];
  if (value.kind === 'list' && value.items.every((item): item is Leaf => item.kind === 'leaf'))
    return value.items.map((item) => item.text);
  reading.note('scenario/shape', value.at, [`"${entry.key}" is a list of texts.`, `Write "${entry.key}: [one, two]".`]);
  return [];
}

/** One of a few words. */
export function choiceOf<T extends string>(entry: Entry | undefined, of: readonly T[], reading: Reading): T | null {
  const text = textOf(entry, reading);
  if (text === null || !entry) return null;
  if ((of as readonly string[]).includes(text)) return text as T;
  const said = [`"${text}" is none of the words for "${entry.key}".`, `Write one of: ${of.join(', ')}.`] as const;
  reading.note('scenario/choice', entry.value.at, said);
  return null;
}

/** A plain number within limits; null, told, when it is none. */
export function numberIn(
  tree: Tree,
  { name, min, max, whole }: { name: string; min: number; max: number; whole?: boolean },
  reading: Reading,
): number | null {
  const text = tree.kind === 'leaf' ? tree.text.replace(/^−/u, '-').replace(/\s*%$/u, '') : '';
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  const said = [`${name} is ${kind} from ${min} to ${max}.`, `Write a value in that range.`] as const;
  reading.note(Number.isNaN(value) ? 'scenario/number' : 'scenario/range', tree.at, said);
  return null;
}

/** A map, or null, told. */
export function tableOf(tree: Tree, what: string, reading: Reading): Table | null {
  if (tree.kind === 'table') return tree;
  reading.note('scenario/shape', tree.at, [`${what} is a map of "name: value" lines.`, 'Write one field a line.']);
  return null;
}

/** Where an entry stands, name and value. */
export const whole = (entry: Entry): Span => ({ start: entry.at.start, end: entry.value.at.end });
