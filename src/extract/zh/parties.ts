// Who takes part, in Chinese: the subject of a clause (inherited from the clauses before), lists joined by 、 and 和,
// phrases that point back, and sets whose members another sentence lists.
import type { Span } from '../../model/document.ts';
import { type Discourse, isCompany, last, type Ref, refOf, type Scene } from '../frame.ts';
import { type Clause, type GroupItem, type Item, isWord, type NameItem, type Sentence } from '../item.ts';

/** Words before a name that make it no subject: 来自于阿里, 由…, 向…, 被…. */
const OBLIQUE = /(?:来自于|来自|出自|由|被|向|对|把|给|据|为|将|从|于|接受|与|跟|和其|包括|以及)$/u;
const JOIN = /^(?:、|和|及|与|以及|,|\s)+$/u;

export function oblique(text: string, clause: Clause, item: Item): boolean {
  return OBLIQUE.test(text.slice(Math.max(clause.start, item.start - 3), item.start).replace(/[《「"“\s]+$/u, ''));
}

const isSpeaker = (scene: Scene, item: Span): boolean => scene.speakers.some((s) => s.start === item.start);

/** Companies and classes of a clause before `at` that can be its subject, in order. */
export function subjects(scene: Scene, clause: Clause, at: number): (NameItem | GroupItem)[] {
  return clause.items.filter((i): i is NameItem | GroupItem => {
    if (i.end > at || isSpeaker(scene, i)) return false;
    if (i.type === 'group') return i.form !== 'set' && !named(clause, i);
    return isCompany(i) && !oblique(scene.text, clause, i);
  });
}

/** A group right before a name is its apposition: 另一家大模型创业企业月之暗面. */
const named = (clause: Clause, group: GroupItem): boolean =>
  clause.items.some((i) => isCompany(i) && i.start >= group.end && i.start - group.end <= 1);

/** What a group stands for: the company it points back to, or itself. */
export function resolveGroup(scene: Scene, item: NameItem | GroupItem): Ref {
  if (item.type === 'group' && item.form === 'back' && scene.discourse.focus) return scene.discourse.focus;
  return refOf(item);
}

/** The subject for a trigger: in its clause, else in the clauses before it, else null. */
export function subjectOf(scene: Scene, clause: Clause, at: number): Ref | null {
  for (let index = clause.index; index >= 0; index--) {
    const from = scene.sentence.clauses[index];
    if (!from) continue;
    const found = subjects(scene, from, index === clause.index ? at : from.end);
    const pick =
      index === clause.index
        ? (last(found.filter((i) => i.type === 'name')) ?? last(found))
        : (found.find((i) => i.type === 'name') ?? found[0]);
    if (pick) return resolveGroup(scene, pick);
  }
  return null;
}

/** A run of names joined by 、 和 that begins with the given one. */
export function listFrom(text: string, items: readonly Item[], first: NameItem): NameItem[] {
  const run = [first];
  for (const item of items) {
    const end = last(run)?.end ?? 0;
    if (item.start < end || item.type === 'group') continue;
    if (!isCompany(item)) {
      if (item.start - end > 2) break;
      continue;
    }
    if (!JOIN.test(text.slice(end, item.start)) && !shortGap(text, end, item.start)) break;
    run.push(item);
  }
  return run;
}

/** 、 with a short apposition before the next name: 、AI公司商汤. */
const shortGap = (text: string, from: number, to: number): boolean =>
  /^(?:、|和|及|与)[^,;。]{0,8}$/u.test(text.slice(from, to)) && to > from;

/** Names of a clause after `at`, as one list when they are joined. */
export function objectsAfter(scene: Scene, clause: Clause, at: number): NameItem[] {
  const items = clause.items.filter((i) => i.start >= at);
  const first = items.find(isCompany);
  return first ? listFrom(scene.text, items, first) : [];
}

/** The members of a counted set, listed elsewhere ("这五小龙是: A、B、C、D、E"). */
export function membersOf(scene: Scene, group: GroupItem): { members: Ref[]; span: Span } | null {
  const sets = scene.discourse.sets.filter((s) => s.count === group.count);
  const near = sets.sort((a, b) => Math.abs(a.span.start - group.start) - Math.abs(b.span.start - group.start))[0];
  return near ?? null;
}

/** A counted set, or a well-known set by its name (五小龙). */
const isSet = (i: Item): i is GroupItem | NameItem =>
  (i.type === 'group' && i.form === 'set') || (i.type === 'name' && i.row.kind === 'group');

/** Sets that a sentence defines by listing as many names as it counts. */
export function listedSet(text: string, sentence: Sentence): Discourse['sets'][number] | null {
  const set = sentence.items.find(isSet);
  if (!set) return null;
  const first = sentence.items.find((i): i is NameItem => isCompany(i) && i.start >= set.end);
  const linked = first && /^[^。]{0,6}(?:是|为|即|包括|包含|分别)[^。]{0,4}$/u.test(text.slice(set.end, first.start));
  if (!first || !linked) return null;
  const members = listFrom(text, sentence.items, first);
  const stated = set.type === 'group' ? set.count : members.length;
  return members.length > 1 && members.length === stated
    ? { count: stated, members: members.map(refOf), span: sentence }
    : null;
}

/** The company whose financing the sentence is about: of its round or valuation, else the document's focus. */
export function financed(scene: Scene): Ref | null {
  const own = scene.drafts.filter((d) => d.kind === 'funding_round' || d.kind === 'valuation');
  return last(own)?.subject ?? scene.discourse.focus;
}

export const pointsToRound = (clause: Clause): boolean => clause.items.some((i) => isWord(i, 'this-round'));
