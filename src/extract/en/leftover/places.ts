// Where a figure stands that no rule has read, in English: its phrase, the noun it goes with, the verb that governs it and
// on which side of it. Takes a sentence under the deal rules, gives one place a figure.

import type { Ref } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { type Predicate, predicateOf } from '../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import { isMark, reduced } from '../syntax/subjects.ts';
import { actors } from './actors.ts';

export interface Place {
  f: FigureItem;
  /** The phrase of the figure. */
  n: Noun;
  /** The noun that the figure counts, is of, or is for; null for a bare one. */
  noun: Noun | null;
  verb: Verb | null;
  p: Predicate | null;
  side: 'subject' | 'object' | 'with' | 'none';
  /** Who does what the verb says. */
  who: readonly Ref[];
}

const COUNTS = /^(?:of|worth|in|at|for|with|to|from|around|about|totalling|over|under|above|below|between)$/u;

/** "$5bn of loans", "loans of $5bn", "a $5bn loan". */
function nounOf(all: readonly Phrase[], n: Noun): Noun | null {
  if (n.head.tag !== 'figure') return n;
  const after = all[n.index + 1];
  if (after?.type === 'noun' && (after.prep === 'of' || after.prep === 'in' || after.prep === 'worth')) return after;
  const before = all[n.index - 1];
  return before?.type === 'noun' && COUNTS.test(n.prep) && before.figures.length === 0 ? before : null;
}

/** The first phrase of those that a phrase belongs to: "loans | of $5bn". */
function heads(all: readonly Phrase[], n: Noun): Noun[] {
  const found = [n];
  for (let i = n.index - 1; i >= 0; i--) {
    // "The anchor cheque, of F, came".
    if (isMark(all[i], ',') && found[found.length - 1]?.prep === 'of') i--;
    const p = all[i] as Phrase;
    const last = found[found.length - 1] as Noun;
    if (p.type !== 'noun' || last.prep === '') break;
    found.push(p);
  }
  return found;
}

const sideOf = (p: Predicate, chain: readonly Noun[]): Place['side'] => {
  for (const n of chain) {
    if (p.objects.includes(n)) return 'object';
    if (p.with.includes(n)) return 'with';
    if (p.subject === n) return 'subject';
  }
  return 'none';
};

/** The verb that a phrase is an argument of, the nearest first. */
function governor(all: readonly Phrase[], chain: readonly Noun[]): { verb: Verb; side: Place['side'] } | null {
  const at = chain[0] as Noun;
  let best: { verb: Verb; side: Place['side'] } | null = null;
  for (const v of all) {
    if (v.type !== 'verb') continue;
    const side = sideOf(predicateOf(all, v), chain);
    if (side === 'none' || (best && Math.abs(best.verb.index - at.index) <= Math.abs(v.index - at.index))) continue;
    best = { verb: v, side };
  }
  if (best) return best;
  for (let i = at.index - 1; i >= 0; i--) {
    const v = all[i] as Phrase;
    if (v.type === 'verb' && !reduced(all, v)) return { verb: v, side: 'none' };
    if (isMark(v, ';', ':')) return null;
  }
  return null;
}

/** "lending Y F, A and six others between them F": a party that stands free between the sum before and this one. */
function freeSince({ all }: Deal, n: Noun, verb: Verb): Noun | null {
  let party: Noun | null = null;
  for (let i = n.index - 1; i > verb.index; i--) {
    const p = all[i] as Phrase;
    if (p.type === 'verb' || isMark(p, 'rel', 'sub', 'that', ':')) return null;
    if (p.type !== 'noun') continue;
    if (p.figures.some((f) => f.type === n.figures[0]?.type))
      return party && isMark(all[party.index - 1], ',', 'and', ';') ? party : null;
    if (p.party?.item?.type === 'name' && p.prep === '' && !p.aside) party = p;
  }
  return null;
}

/** "A put in F, B F, the insurer C F": the party right before a sum, where the verb stands before both. */
function gapped(deal: Deal, n: Noun, verb: Verb | null): readonly Ref[] | null {
  if (!verb || n.prep !== '' || verb.index > n.index) return null;
  const joins = (at: number): boolean => isMark(deal.all[at], ',', 'and', ';');
  const own = n.head.tag === 'figure' ? n.inner[n.inner.length - 1] : undefined;
  if (own?.item?.type === 'name' && joins(n.index - 1)) {
    const ref = refer(deal, own);
    return ref && [ref];
  }
  const later = freeSince(deal, n, verb);
  if (later) return refers(deal, later);
  const party = deal.all[n.index - 1];
  const list = party?.type === 'noun' && party.party !== null && party.prep === '' && party.index > verb.index;
  return list && joins(party.index - 1) ? refers(deal, party) : null;
}

/** Where a figure stands; null where its words are none of a phrase. */
export function placeOf(deal: Deal, f: FigureItem): Place | null {
  const { all } = deal;
  const n = all.find((p): p is Noun => p.type === 'noun' && p.figures.includes(f));
  if (!n) return null;
  const found = governor(all, heads(all, n));
  const p = found ? predicateOf(all, found.verb) : null;
  return {
    f,
    n,
    noun: nounOf(all, n),
    verb: found?.verb ?? null,
    p,
    side: found?.side ?? 'none',
    who: gapped(deal, n, found?.verb ?? null) ?? (p ? actors(deal, p) : []),
  };
}
