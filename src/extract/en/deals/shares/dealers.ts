// Who holds and sells, in English, where "it" and "the firm" only point back: a text that tells what somebody holds goes on
// about the same holder, not about the companies held. Takes a phrase, gives the parties.

import type { Draft } from '../../../frame.ts';
import { last, type Ref, type Scene, sameRef } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import type { Token } from '../../syntax/tokens.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';

/** How many characters on the holder told of is still meant. */
const NEAR = 900;
const POINTS =
  /^(?:its?|they|their|them|the (?:firm|company|group|fund|investor|manager|shareholder|holder|conglomerate|fund manager|money manager|investment firm|hedge fund|buyout firm|private equity firm))$/u;

/** The holder told last, if what was found for a phrase that points back is none. */
function instead({ scene }: Deal, t: Token, found: Ref | null): Ref | null {
  const { holder } = scene.discourse;
  if (!holder || !POINTS.test(t.word) || scene.sentence.start - holder.at > NEAR) return null;
  if (found && (found.span.start >= scene.sentence.start || sameRef(found, holder.ref))) return null;
  return !found || holder.held.some((r) => sameRef(r, found)) ? holder.ref : null;
}

/** Who does something to holdings; never to those in itself. */
export function dealers(deal: Deal, n: Noun | null, held: Ref | null = null): Ref[] {
  const found = refers(deal, n);
  if (!n?.party || n.party.item?.type === 'name') return found;
  const other = found.length > 1 ? null : instead(deal, n.party, found[0] ?? null);
  if (other && !sameRef(other, held)) return [other];
  const but = held && sameRef(found[0] ?? null, held) ? refer(deal, n.party, held) : null;
  return but && !sameRef(but, held) ? [but, ...found.slice(1)] : found;
}

const HIRES = /^(?:hir|appoint|mandat|tapp|retain|engag|enlist|instruct)/u;

/** "X has hired banks to sell Y": for whom they do it. */
export function hirer({ all }: Deal, p: Predicate): Noun | null {
  if (p.verb.mood !== 'to') return null;
  const v = all.slice(0, p.verb.index).findLast((q): q is Verb => q.type === 'verb');
  return v && !v.passive && HIRES.test(v.word) && p.verb.index - v.index <= 6 ? subjectOf(all, v.index) : null;
}

/** Whose a holding is: "its stake". */
export function owner(deal: Deal, t: Token | null): Ref | null {
  const found = refer(deal, t);
  return t && t.item?.type !== 'name' ? (instead(deal, t, found) ?? found) : found;
}

/** "The remaining holding": whose it is and in what, as told last. */
export function heldLast({ scene }: Deal): { holder: Ref; company: Ref; all: readonly Ref[] } | null {
  const { holder } = scene.discourse;
  const company = holder && scene.sentence.start - holder.at < NEAR ? last(holder.held) : undefined;
  return holder && company ? { holder: holder.ref, company, all: holder.held } : null;
}

/** Keeps who holds what. */
export function keepHolder({ discourse, sentence }: Scene, made: readonly Draft[]): void {
  // Who has just bought is no holder yet whom the text goes on about.
  const buys = (d: Draft): boolean =>
    d.kind === 'stake' && made.some((o) => o.kind === 'investment' && sameRef(o.subject, d.subject));
  const told = made.filter((d) => (d.kind === 'stake' || d.kind === 'divestment') && d.subject && d.object && !buys(d));
  const ref = last(told)?.subject;
  if (!ref) return;
  const before = discourse.holder && sameRef(discourse.holder.ref, ref) ? discourse.holder.held : [];
  const own = told.filter((d) => sameRef(d.subject, ref)).map((d) => d.object as Ref);
  discourse.holder = { ref, held: [...before, ...own].slice(-12), at: sentence.start };
}

/** Kinds of names that nobody sells. */
const NO_ASSET: ReadonlySet<string> = new Set(['fund', 'outlet', 'person', 'product']);

/** The company mentioned last that may be sold. */
export const lastSeen = ({ scene }: Deal, not: Ref | null): Ref | null =>
  scene.discourse.seen.findLast((r) => !sameRef(r, not) && r.row !== null && !NO_ASSET.has(r.row.kind)) ?? null;

const DEED = /(?:^| )(?:investment|deal|purchase|acquisition|transaction|financing|placement|conversion|bet)$/u;

const UPON = /^(?:after|following|with|upon|before|through)$/u;

/** "After the Y investment its stake will rise to P": in what the clause says was put money into. */
export function inDeal(deal: Deal, n: Noun, holder: Ref | null): Ref | null {
  if (!/^(?:its|their|his|her)$/u.test(n.owner?.word ?? '')) return null;
  const deed = deal.all.find(
    (p): p is Noun =>
      p.type === 'noun' &&
      p.index < n.index &&
      (UPON.test(p.prep) || isMark(deal.all[p.index - 1], 'sub')) &&
      DEED.test(p.head.word),
  );
  const party = deed?.inner.findLast((t) => t.item?.type === 'name') ?? null;
  const ref = refer(deal, party);
  return ref && ref.row?.kind !== 'fund' && !sameRef(ref, holder) ? ref : null;
}
