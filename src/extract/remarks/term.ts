// What the terms of a deal have in common in all languages: which of two parties is bound. Takes a label, two parties and
// the verb between them; gives the draft of a claim. The one who sells compute by trade decides where words do not.
import { type Draft, draft, type Ref, sameRef } from '../frame.ts';
import type { Grammar } from '../grammar.ts';
import type { Clause, FigureItem, Item, TimeItem } from '../item.ts';

export interface Found {
  grammar: Grammar;
  rule: string;
  label: string;
  trigger: Draft['trigger'];
  clause: Clause;
  /** The party that acts, and the one it deals with. */
  actor: Ref | null;
  other: Ref | null;
  /** The actor gets the right, or grants it. */
  verb: 'get' | 'give' | null;
  /** The term is said not to exist. */
  denied: boolean;
  figure: FigureItem | null;
}

const owners = new WeakMap<Grammar, Set<string>>();

/** Companies that own a cloud or a maker of chips. */
function ownersOf(grammar: Grammar): Set<string> {
  const known = owners.get(grammar);
  if (known) return known;
  const made = new Set<string>();
  for (const row of grammar.byId.values()) if (row.parent && row.sells.length > 0) made.add(row.parent);
  owners.set(grammar, made);
  return made;
}

/** How much a party is a vendor by trade: a maker of chips over a cloud over one that sells beside other things. */
export function vendorRank(grammar: Grammar, ref: Ref | null): number {
  const row = ref?.row;
  if (!row) return 0;
  if (row.kind === 'chip' || row.sells.includes('chip')) return 3;
  if (row.kind === 'cloud') return 2;
  return row.sells.length > 0 || ownersOf(grammar).has(row.id) ? 1 : row.kind === 'lab' ? -1 : 0;
}

/** Labels that bind one side of a sale: the customer, or the vendor. */
const BINDS: Readonly<Record<string, 'customer' | 'vendor'>> = {
  exclusivity: 'customer',
  required_spend: 'customer',
  credit_expiry: 'customer',
  discount: 'vendor',
};
/** Rights that whoever acts has against the other, where no verb tells. */
const HELD: ReadonlySet<string> = new Set(['board_seat', 'first_refusal']);

interface Sides {
  bound: Ref | null;
  against: Ref | null;
}

function sidesOf({ grammar, label, actor, other, verb }: Found): Sides {
  const binds = BINDS[label];
  const lead = vendorRank(grammar, actor) - vendorRank(grammar, other);
  if (binds && actor && other && lead !== 0) {
    const actorBound = binds === 'vendor' ? lead > 0 : lead < 0;
    return actorBound ? { bound: actor, against: other } : { bound: other, against: actor };
  }
  const has = verb === 'get' || (verb === null && HELD.has(label));
  return has ? { bound: other, against: actor } : { bound: actor, against: other };
}

/** A term has a date where its clause names a day or a year; how long it runs is none. */
const dated = ({ clause, trigger }: Found): TimeItem | null => {
  const times = clause.items.filter(
    (i): i is TimeItem => i.type === 'time' && (i.kind === 'point' || i.kind === 'term') && i.iso !== null,
  );
  const far = (t: TimeItem): number => Math.abs(t.start - trigger.start);
  return times.sort((a, b) => far(a) - far(b))[0] ?? null;
};

/** The draft of a term; none where nobody is bound or a party would be bound to itself. */
export function termOf(found: Found): Draft[] {
  const { bound, against } = sidesOf(found);
  if (!bound || sameRef(bound, against)) return [];
  const { figure } = found;
  return [
    draft({
      rule: found.rule,
      kind: 'term',
      trigger: found.trigger,
      clause: found.clause,
      subject: bound,
      object: against,
      label: found.label,
      money: figure?.type === 'money' ? figure : null,
      percent: figure?.type === 'percent' ? figure : null,
      basis: figure?.type === 'money' ? 'committed' : null,
      status: found.denied ? 'denied' : null,
      when: dated(found),
    }),
  ];
}

/** The same term told twice in a sentence is one; a denial wins. */
export function distinct(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const d of drafts) {
    const at = kept.findIndex(
      (k) => k.label === d.label && (sameRef(k.subject, d.subject) || sameRef(k.subject, d.object)),
    );
    const known = kept[at];
    if (!known) kept.push(d);
    else if (d.status === 'denied' && known.status !== 'denied') kept[at] = d;
    else if (known.money === null && known.percent === null && (d.money ?? d.percent)) kept[at] = d;
  }
  return kept;
}

/** The figure of a clause that a term may carry: the nearest of its type within reach. */
export function figureNear(
  items: readonly Item[],
  type: 'money' | 'percent',
  { at, reach }: { at: { start: number; end: number }; reach: number },
): FigureItem | null {
  let best: FigureItem | null = null;
  let least = reach + 1;
  for (const i of items) {
    if (i.type !== type || i.why) continue;
    const distance = i.start >= at.end ? i.start - at.end : at.start - i.end;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}
