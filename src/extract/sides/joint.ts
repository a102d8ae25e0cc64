// A sum that several share: "A, B and C bought D for F", A和B共同投资F元. The figure is nobody's alone, so that the side of
// the deal that has several names is given all of them. Takes the drafts of a sentence, changes their parties.
import { type Draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../frame.ts';
import type { NameItem } from '../item.ts';
import { type Apiece, eachOwn } from './apiece.ts';

const SHARED: ReadonlySet<string> = new Set(['investment', 'stake', 'purchase', 'debt', 'divestment']);
/** What companies of a list do alone, so that a sum told of each is told of all. */
const OWN: ReadonlySet<string> = new Set(['funding_round', 'valuation']);

export interface Joining {
  /** What stands between two names of a list. */
  between: RegExp;
  /** What stands before the last one, in at least one place. */
  closing: RegExp;
  /** A name that only says whose the next one is. */
  owner: RegExp;
  /** What stands before a list whose first name need not be the one that acts (a consortium of A and B). */
  whole: RegExp;
  /** What stands between two names of which the second begins a clause of its own (", and"), unless a list is under way. */
  clause?: RegExp;
  /** Words for a purchase as a whole, in which nobody takes part by himself. */
  bought?: RegExp;
  /** What follows a list of those who deal with one another (A与B签署协议). */
  mutual: RegExp;
  /** Words by which each has a sum of its own ("F each"). */
  apiece?: Apiece;
}

const LONGEST_GAP = 44;

interface Member {
  ref: Ref;
  /** With the name of its owner. */
  start: number;
}

/** The lists of companies of a sentence, each with two names or more. */
function listsIn(scene: Scene, how: Joining): Member[][] {
  const people = scene.drafts.some((d) => d.kind === 'divestment');
  const names = scene.sentence.items.filter(
    (i): i is NameItem => i.type === 'name' && ((people && i.row.kind === 'person') || isCompany(i)),
  );
  const lists: Member[][] = [];
  let list: Member[] = [];
  let closed = false;
  const end = (): void => {
    if (list.length > 1 && closed) lists.push(list);
    list = [];
    closed = false;
  };
  let owned: number | null = null;
  for (const [i, name] of names.entries()) {
    list.push({ ref: refOf(name), start: owned ?? name.start });
    owned = null;
    const next = names[i + 1];
    const gap = next ? scene.text.slice(name.end, Math.min(next.start, name.end + LONGEST_GAP + 1)) : '';
    if (next && how.owner.test(gap)) owned = list.pop()?.start ?? null;
    else if (how.clause?.test(gap) && (list.length === 1 || closed)) end();
    else if (next && gap.length <= LONGEST_GAP && how.between.test(gap)) closed ||= how.closing.test(gap);
    else end();
  }
  return lists;
}

const figured = (d: Draft): boolean => (d.money ?? d.percent) !== null;
const isAt = (ref: Ref | null, at: Ref): boolean => ref !== null && ref.span.start === at.span.start;

/** The list that a side of a draft is one of, where no other of it has a figure of its own. */
function shared(
  scene: Scene,
  d: Draft,
  { how, ...side }: { lists: Member[][]; of: 'subject' | 'object'; how: Joining },
): Member[] | null {
  const ref = d[side.of];
  if (!ref || ref.members) return null;
  const list = side.lists.find((l) => l.some((m) => isAt(ref, m.ref)));
  if (!list) return null;
  const [first] = list;
  const last = list[list.length - 1];
  if (!first || !last) return null;
  const lead = scene.text.slice(Math.max(scene.sentence.start, first.start - 4), first.start);
  if (!isAt(ref, first.ref) && !how.whole.test(lead)) return null;
  if (how.mutual.test(scene.text.slice(last.ref.span.end, Math.min(scene.sentence.end, last.ref.span.end + 12))))
    return null;
  const others = list.filter((m) => !isAt(ref, m.ref));
  const other = side.of === 'subject' ? 'object' : 'subject';
  const apart = others.some(
    (m) =>
      isAt(d[other], m.ref) ||
      // "A owns 5% of B and C 3%": C stands on the other side.
      scene.drafts.some(
        (o) => o !== d && o.kind === d.kind && figured(o) && (isAt(o.subject, m.ref) || isAt(o.object, m.ref)),
      ),
  );
  return apart ? null : list;
}

/** The rule of a language, by how it joins names. */
export const joint = (how: Joining): Rule => ({
  name: 'joint',
  find(scene) {
    if (!scene.drafts.some((d) => (SHARED.has(d.kind) || OWN.has(d.kind)) && figured(d))) return [];
    const lists = listsIn(scene, how);
    if (lists.length === 0) return [];
    const each: Draft[] = [];
    for (const d of scene.drafts) {
      if (!(SHARED.has(d.kind) || OWN.has(d.kind)) || !figured(d)) continue;
      const sides = (['subject', 'object'] as const).map((of) => ({ of, list: shared(scene, d, { lists, of, how }) }));
      const one = sides.filter(({ list }) => list).length === 1;
      for (const { of: side, list } of sides) {
        const last = list?.[list.length - 1];
        const ref = d[side];
        if (!list || !last || !ref) continue;
        if (one && how.apiece && eachOwn(scene, d, { list, words: how.apiece })) {
          each.push(...list.filter((m) => !isAt(ref, m.ref)).map((m) => ({ ...d, [side]: m.ref, also: [] })));
          continue;
        }
        if (!SHARED.has(d.kind)) continue;
        if (d.kind === 'investment' && side === 'subject' && !bought(scene, d, { how, list }))
          each.push(...alone(scene, d, list));
        d[side] = {
          ...ref,
          members: list.map((m) => m.ref),
          whole: { start: list[0]?.start ?? 0, end: last.ref.span.end },
        };
      }
    }
    return each;
  },
});

const LED = /\bled by (?:the )?$/u;

/** "A and B bought Y for F": they own it together, and each has not bought it; those who lead others take part. */
function bought(
  { text, drafts }: Scene,
  { trigger, money }: Draft,
  { how, list }: { how: Joining; list: readonly Member[] },
): boolean {
  const start = list[0]?.start ?? 0;
  return (
    // A sum for which somebody sells is a price.
    ((how.bought?.test(text.slice(trigger.start, trigger.end)) ?? false) ||
      drafts.some((o) => o.kind === 'divestment' && money !== null && o.money === money)) &&
    !LED.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Who shares a sum takes part with a sum of its own that nobody told. */
const alone = ({ drafts }: Scene, d: Draft, list: readonly Member[]): Draft[] =>
  list
    .filter(
      (m) =>
        !drafts.some((o) => o !== d && o.kind === d.kind && sameRef(o.subject, m.ref) && sameRef(o.object, d.object)),
    )
    .map((m) => ({ ...d, subject: m.ref, money: null, percent: null, multiple: null, label: null, also: [] }));
