// Who does what the verb beside a figure says, in English: its subject, by role where it only names a part in a deal told
// before, by the main clause where it names nobody.

import { type Ref, sameRef } from '../../frame.ts';
import { type Deal, refers, words } from '../deals/slots/refer.ts';
import { roleOf } from '../story/roles.ts';
import { tales } from '../story/story.ts';
import type { Predicate } from '../syntax/clauses.ts';
import { COLLECTIVE } from '../syntax/lists.ts';
import type { Noun, Phrase, Verb } from '../syntax/phrases.ts';
import { isMark, reduced, subjectOf } from '../syntax/subjects.ts';

/** "Jane Roe's conglomerate": the company of the person. */
function ofPerson({ scene }: Deal, n: Noun): Ref | null {
  const item = n.owner?.item;
  if (item?.type !== 'name' || item.row.kind !== 'person' || !item.row.parent) return null;
  const row = scene.grammar.byId.get(item.row.parent);
  return row ? { span: { start: n.start, end: n.head.end }, row, text: row.names.en } : null;
}

/** Who a phrase names: parties, roles, people by their company, crowds by their own words. */
export function named(deal: Deal, n: Noun | null): Ref[] {
  if (!n) return [];
  const role = n.party?.item?.type === 'name' ? null : roleOf(deal.scene, n.head.word);
  if (role) return [role];
  const found = refers(deal, n);
  if (found.length > 0) return found;
  const boss = ofPerson(deal, n);
  if (boss) return [boss];
  const last = n.head.word.replace(/^.* /u, '');
  return n.kinds[0] === 'holder' || COLLECTIVE.test(last) ? [words(n)] : [];
}

/** Does a phrase stand free, as subjects do? */
const free = (all: readonly Phrase[], n: Noun): boolean =>
  n.prep === '' && !n.aside && n.party !== null && all[n.index - 1]?.type !== 'verb';

/** The free party nearest before a verb, in its part of the sentence. */
function nearest(deal: Deal, v: Verb): Ref[] {
  for (let i = v.index - 1; i >= 0; i--) {
    const p = deal.all[i] as Phrase;
    if (isMark(p, ';')) return [];
    if (p.type === 'noun' && free(deal.all, p)) return refers(deal, p);
  }
  return [];
}

/** The subject of the clause that a verb hangs on. */
function above(deal: Deal, v: Verb): Ref[] {
  for (let i = v.index - 1; i >= 0; i--) {
    const p = deal.all[i] as Phrase;
    if (isMark(p, ';')) break;
    if (p.type !== 'verb' || p.mood === 'to' || p.mood === 'ing' || reduced(deal.all, p)) continue;
    const found = named(deal, subjectOf(deal.all, i));
    if (found.length > 0) return found;
  }
  return nearest(deal, v);
}

/** Who does what a verb says. */
export function actors(deal: Deal, p: Predicate): Ref[] {
  const own = named(deal, p.subject);
  if (own.length > 0) return own;
  const { verb } = p;
  if (verb.passive || reduced(deal.all, verb)) return [];
  if (verb.mood === 'to' || verb.mood === 'ing') return above(deal, verb);
  return p.subject && !p.subject.party ? [] : nearest(deal, verb);
}

/** A pronoun whose first reading cannot be meant: who deals with what it was read as. */
export function instead(
  deal: Deal,
  p: Predicate,
  { who, kind }: { who: readonly Ref[]; kind: string },
): readonly Ref[] {
  const back = p.subject === null || p.subject.party?.item?.type !== 'name';
  if (who.length !== 1 || !back) return who;
  const d = tales(deal.scene).find((x) => x.kind === kind);
  return d?.subject && sameRef(d.object, who[0] as Ref) ? [d.subject] : who;
}

export const isName = (n: Noun | null): boolean => n?.party?.item?.type === 'name';
