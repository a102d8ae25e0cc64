// How often a text names each company, and which one it is about by that.
import { isCompany, type Ref, refOf } from '../frame.ts';
import type { Sentence } from '../item.ts';

/** How often a text names each company; a product counts for its maker. */
export function countsOf(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const item of sentence.items) {
      if (!isCompany(item)) continue;
      const id = item.row.kind === 'product' && item.row.parent ? item.row.parent : item.row.id;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}

/** The company of the title when the text names it too, else the one that it names most. */
export function mainOf(sentences: readonly Sentence[], title: Ref | null): Ref | null {
  const counts = new Map<string, { ref: Ref; count: number }>();
  for (const sentence of sentences)
    for (const item of sentence.items)
      if (isCompany(item)) {
        const known = counts.get(item.row.id) ?? { ref: refOf(item), count: 0 };
        counts.set(item.row.id, { ...known, count: known.count + 1 });
      }
  if (title && counts.has(title.row?.id ?? '')) return title;
  let most: { ref: Ref; count: number } | null = null;
  for (const one of counts.values()) if (!most || one.count > most.count) most = one;
  return title ?? (most && most.count > 2 ? most.ref : null);
}
