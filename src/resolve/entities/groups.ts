// Who belongs to whom, and who sells compute. By group, a subsidiary counts as its head; by company, only a product or
// a person counts as whom it belongs to.
import type { Reference, Sells } from '../../model/reference.ts';

/** For the stages after this one. */
export interface Groups {
  /** Whom an entity counts as; itself when it stands for itself. */
  rootOf(id: string): string;
  /** What all that counts as the same sells. */
  sellsOf(id: string): Sells[];
}

export type Consolidation = 'group' | 'company';

export function groupsOf(reference: Reference, by: Consolidation = 'group'): Groups {
  const byId = new Map(reference.gazetteer.map((r) => [r.id, r]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let steps = 0; steps < 8; steps++) {
      const row = byId.get(at);
      if (!row?.parent || !byId.has(row.parent)) break;
      if (by === 'company' && row.kind !== 'product' && row.kind !== 'person') break;
      at = row.parent;
    }
    return at;
  };
  const sold = new Map<string, Set<Sells>>();
  for (const row of reference.gazetteer) {
    const root = rootOf(row.id);
    const set = sold.get(root) ?? new Set<Sells>();
    for (const s of row.sells) set.add(s);
    sold.set(root, set);
  }
  return { rootOf, sellsOf: (id) => [...(sold.get(rootOf(id)) ?? [])] };
}
