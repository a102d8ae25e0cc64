// Whom an English text means where it points back or names nobody: of the companies told of so far that can be meant at all,
// the one that is likeliest by how it stood (rank). Keeps that account from sentence to sentence.
import { type Draft, type Ref, refOf, type Scene, type Told } from '../../frame.ts';
import type { NameItem } from '../../item.ts';
import { blank } from '../naming/described.ts';
import { phrasesOf } from '../syntax/phrases.ts';
import { isRelated, isSource } from '../topic.ts';
import { agrees, notFunds, wanted } from './agree.ts';
import { excluded, fronted } from './excluded.ts';
import { type Asks, faded, MAIN, OBJECT, type Place, rate, SUBJECT } from './rank.ts';
import { isApart, isBeside, type Mention, mentionsOf } from './roles.ts';
import { leads, noteSakes, withoutAides } from './sakes.ts';

/** What a second mention adds to the weightier one. */
const AGAIN = 0.3;

/** A product stands for its maker. */
export function makerOf(scene: Scene, ref: Ref): Ref {
  const { row } = ref;
  const maker = row?.kind === 'product' && row.parent ? scene.grammar.byId.get(row.parent) : undefined;
  return maker ? { span: ref.span, row: maker, text: maker.names.en } : ref;
}

/** What was told of a company so far. */
function toldOf(scene: Scene, ref: Ref): Told | null {
  const id = ref.row?.id;
  if (id === undefined) return null;
  scene.discourse.known ??= new Map();
  const { known } = scene.discourse;
  const told = known.get(id) ?? blank(ref);
  known.set(id, told);
  return told;
}

const turnOf = (scene: Scene): number => scene.discourse.turn ?? 0;

export const GIVES: ReadonlySet<Draft['kind']> = new Set(['investment', 'stake', 'divestment', 'debt']);

/** Whose money, value or shares a draft tells of. */
export const targetOf = (d: Draft): Ref | null =>
  d.kind === 'funding_round' || d.kind === 'valuation' ? d.subject : GIVES.has(d.kind) ? d.object : null;

/** Takes in whose figures and deals a sentence told. */
function drafted(scene: Scene): void {
  const { discourse } = scene;
  for (const d of scene.drafts) {
    const measures = d.kind === 'metric' || d.kind === 'ratio' || d.kind === 'price_change';
    if (measures && d.subject?.row) discourse.owner = makerOf(scene, d.subject).row?.id ?? null;
    const target = targetOf(d);
    if (target?.row) discourse.target = makerOf(scene, target).row?.id ?? null;
    const giver = GIVES.has(d.kind) && d.subject ? toldOf(scene, makerOf(scene, d.subject)) : null;
    if (giver) giver.gives = true;
  }
}

/** Takes a sentence in when its rules have run: who stood in it, and how. */
export function remember(scene: Scene): void {
  const all = mentionsOf(scene);
  // A sentence that names nobody turns to nobody.
  const now = turnOf(scene) + (all.length > 0 ? 1 : 0);
  const { block } = scene.sentence;
  const refs = all.map((m) =>
    m.item.type === 'name' ? makerOf(scene, refOf(m.item)) : m.weight > OBJECT ? meant(scene, m.item, null) : null,
  );
  for (const [i, m] of all.entries()) {
    const ref = refs[i] ?? null;
    const told = ref && toldOf(scene, ref);
    if (!told) continue;
    const was = faded(told, now);
    told.lasting = Math.max(was, m.weight) + AGAIN * Math.min(was, m.weight);
    told.weight = told.turn === now ? Math.max(told.weight, m.weight) : m.weight;
    told.turn = now;
    told.named = told.block === block ? told.named + 1 : 1;
    told.block = block;
    if (m.item.type !== 'name') continue;
    if (isSource(scene, m.item) || isBeside(scene.text, m.item) || isRelated(scene.text, m.item)) told.beside = now;
    if (m.weight >= MAIN) leads(told);
    if (isApart(scene.text, m.item)) told.apart = now;
  }
  drafted(scene);
  noteSakes(scene, (ref) => toldOf(scene, makerOf(scene, ref)));
  const named = namesIn(scene, scene.sentence.end);
  if (named.length > 1) {
    const { pair } = scene.discourse;
    // "A and B sold shares of C": the latter is B.
    const [a, b] = pair && pair.at > scene.sentence.start ? pair.refs : [named[0], named[named.length - 1]];
    scene.discourse.two = { refs: [a as Ref, b as Ref] };
  }
  scene.discourse.turn = now;
  scene.discourse.block = block;
}

/** Companies named in a sentence before an offset, none twice. */
function namesIn(scene: Scene, at: number): Ref[] {
  const found = new Map<string, Ref>();
  for (const m of mentionsOf(scene))
    if (m.item.type === 'name' && m.start < at && !found.has(m.item.row.id)) found.set(m.item.row.id, refOf(m.item));
  return [...found.values()];
}

/** "the former", "the latter": of the two named in the sentence, else in the one before. */
export function ofTwo(scene: Scene, n: { start: number; end: number }): Ref | null {
  const here = namesIn(scene, n.start);
  const former = /former$/iu.test(scene.text.slice(n.start, n.end));
  if (here.length > 1 && !scene.text.slice(scene.sentence.start, n.start).includes('former'))
    return (former ? here[0] : here[here.length - 1]) ?? null;
  const { two, seen } = scene.discourse;
  return two ? (two.refs[former ? 0 : 1] ?? null) : (seen[seen.length - (former ? 2 : 1)] ?? null);
}

const MAKER = /\b(?:maker|owner|creator|developer|operator|designer|builder|producer|publisher) of\b/iu;

/** "the ChatGPT maker": by the name inside. A thing that no table lists says nothing of its maker. */
function inside(scene: Scene, n: { start: number; end: number }): Ref | null {
  const name = scene.sentence.items.find(
    (i): i is NameItem => i.type === 'name' && i.start >= n.start && i.end <= n.end,
  );
  const words = scene.text.slice(n.start, n.end);
  if (!name) return isHouse(words) ? scene.discourse.title : null;
  if (name.row.id.startsWith('?') && MAKER.test(words)) return null;
  const row = (name.row.parent ? scene.grammar.byId.get(name.row.parent) : null) ?? name.row;
  return { span: name, row, text: row.names.en };
}

/** "the Group", "The Company": how a text in a company's own name calls it. */
export const isHouse = (words: string): boolean =>
  /^[Tt]he (?:Group|Company|Trust|Fund|Bank|Firm|Corporation|Partnership)$/u.test(words);

const HOUSE_LIKE = /^(?:the|this) (?:company|group|firm|business)$/iu;
const PRONOUN = /^(?:it|its|itself|they|their|them|themselves|it['’]s)$/iu;

const asksFor = (words: string): Asks =>
  PRONOUN.test(words) ? 'it' : HOUSE_LIKE.test(words) ? 'company' : 'described';

/** The companies that a sentence names or points back to before an offset, with the weight of their place. */
export function hereOf(scene: Scene, at: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const m of mentionsOf(scene)) {
    if (m.start >= at) break;
    const ref =
      m.item.type === 'name' ? makerOf(scene, refOf(m.item)) : m.weight > OBJECT ? meant(scene, m.item, null) : null;
    if (ref?.row) found.set(ref.row.id, Math.max(found.get(ref.row.id) ?? 0, m.weight));
  }
  return found;
}

/** Companies that can be meant at an offset. */
export function candidates(scene: Scene, here: ReadonlyMap<string, number>): Told[] {
  const { title, topic, known, since = 0, watchers } = scene.discourse;
  const found = new Map<string, Told>();
  const add = (r: Ref | null, told: Told | undefined): void => {
    if (
      r?.row &&
      r.row.kind !== 'person' &&
      r.row.kind !== 'outlet' &&
      !watchers?.has(r.row.id) &&
      !found.has(r.row.id)
    )
      found.set(r.row.id, told ?? blank(r));
  };
  if (here.size > 0)
    for (const m of mentionsOf(scene)) {
      const ref = m.item.type === 'name' ? makerOf(scene, refOf(m.item)) : null;
      if (ref?.row && here.has(ref.row.id)) add(ref, known?.get(ref.row.id));
    }
  for (const r of [title, topic]) {
    const ref = r && makerOf(scene, r);
    add(ref, known?.get(ref?.row?.id ?? ''));
  }
  // "Analysts at X": who only watches.
  for (const t of known?.values() ?? []) if (t.turn > 0 ? t.lasting > 0 && t.turn > since : t.gives) add(t.ref, t);
  return [...found.values()];
}

/** Is a company named behind a phrase, in the same stretch of the sentence? */
const behind = (scene: Scene, n: { end: number }, m: Mention): m is Mention & { item: NameItem } =>
  m.item.type === 'name' &&
  m.start >= n.end &&
  m.start - n.end < 160 &&
  !scene.text.slice(n.end, m.start).includes(';');

const isSubject = (scene: Scene, n: { start: number }): boolean =>
  mentionsOf(scene).some((m) => m.start === n.start && m.weight >= MAIN);

/** Was it the subject of a main clause of the sentence before? */
const wentOn = (scene: Scene, t: Told, on: boolean): boolean =>
  t.turn === turnOf(scene) && t.turn > 0 && t.weight >= SUBJECT && (on || t.beside !== t.turn);

/** What who gives, buys or holds does. */
const DEALS: ReadonlySet<string> = new Set('buy hold sell put pay order lend invest back lead own commit'.split(' '));

/** Is a phrase the subject of a verb of giving, buying or holding? */
function acts(scene: Scene, n: { start: number }): boolean {
  if (!isSubject(scene, n)) return false;
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const at = all.findIndex((p) => p.start <= n.start && n.start < p.end);
  const verbs = all.slice(at + 1, at + 3).filter((p) => p.type === 'verb');
  return verbs.some((v) => v.type === 'verb' && !v.passive && v.senses.some((x) => DEALS.has(x)));
}

/** "It has also agreed to": who did something to whom the text is about does more. */
const goesOn = (scene: Scene, n: { end: number }): boolean =>
  /^ (?:\w+ ){0,2}also\b/u.test(scene.text.slice(n.end, n.end + 24));

/** What tells the companies at an offset apart. */
export function placeAt(
  scene: Scene,
  { asks, acts, dealt }: Pick<Place, 'asks' | 'acts' | 'dealt'>,
  here: ReadonlyMap<string, number>,
): Place {
  const { title, topic, actor, focus, owner, target, counts, most, heading, known } = scene.discourse;
  const id = (r: Ref | null | undefined): string | null => (r ? (makerOf(scene, r).row?.id ?? null) : null);
  const { block } = scene.sentence;
  let paragraph = 1;
  for (const t of known?.values() ?? []) if (t.block === block && t.named > paragraph) paragraph = t.named;
  return {
    asks,
    acts,
    dealt,
    hero: id(title),
    topic: id(topic),
    actor: id(actor),
    focus: id(focus),
    owner: owner ?? null,
    target: target ?? null,
    here,
    turn: turnOf(scene),
    block,
    most,
    paragraph,
    counts,
    heading,
  };
}

/** The company that a phrase means, if need be any but one; null when it can mean none. */
export function meant(scene: Scene, n: { start: number; end: number }, not: Ref | null): Ref | null {
  const key = `${n.start} ${n.end} ${not?.row?.id ?? ''}`;
  scene.sentence.notes.meant ??= new Map();
  const known = scene.sentence.notes.meant as Map<string, Ref | null>;
  const found = known.get(key);
  if (found !== undefined) return found;
  const ref = likeliest(scene, n, not);
  known.set(key, ref);
  return ref;
}

function likeliest(scene: Scene, n: { start: number; end: number }, not: Ref | null): Ref | null {
  const own = inside(scene, n);
  if (own) return own;
  const want = wanted(scene, n);
  const out = excluded(scene, n, (item) => meant(scene, item, null));
  const here = hereOf(scene, n.start);
  const asks = asksFor(scene.text.slice(n.start, n.end));
  const served = asks === 'it' ? fronted(scene, n) : null;
  if (served?.row) {
    out.add(served.row.id);
    here.delete(served.row.id);
  }
  if (asks === 'described') for (const id of out) here.delete(id);
  // "It bought X": what is named behind a subject is another.
  else if (isSubject(scene, n)) for (const m of mentionsOf(scene)) if (behind(scene, n, m)) out.add(m.item.row.id);
  const all = candidates(scene, here).flatMap((told) => {
    const { ref } = told;
    const id = ref.row?.id ?? '';
    const fit = (not?.row && not.row.id === id) || out.has(id) ? null : agrees({ ref, told, want });
    return fit === null ? [] : [{ told, fit, here: here.get(id) ?? 0 }];
  });
  const on = goesOn(scene, n);
  const turn = turnOf(scene);
  const free = ({ told, fit }: (typeof all)[number]): boolean =>
    asks === 'described' ? fit > 0 || told.apart !== turn : told.beside !== turn;
  const main = all.filter((a) => on || a.here > 0 || free(a));
  const open = main.length > 0 ? main : all;
  const able = asks === 'company' ? withoutAides(scene, notFunds(open)) : open;
  // "the Windows maker": the lexicon knows who is called so.
  const called = able.filter((a) => want.by.has(a.told.ref.row?.id ?? ''));
  if (called.length === 1) return called[0]?.told.ref ?? null;
  const { label } = scene.discourse;
  const labelled = label?.row ? able.find((a) => a.told.ref.row?.id === label.row?.id) : undefined;
  if (labelled) return labelled.told.ref;
  const subject = asks === 'described' ? [] : able.filter((a) => a.here >= SUBJECT);
  // Within the sentence grammar tells: the subject before; "It" goes on about the subject of the sentence before.
  if (subject.length === 1) return subject[0]?.told.ref ?? null;
  const went = asks === 'it' && here.size === 0 ? able.filter((a) => wentOn(scene, a.told, on)) : [];
  if (went.length === 1) return went[0]?.told.ref ?? null;
  const place = placeAt(scene, { asks, acts: acts(scene, n), dealt: not !== null }, here);
  return best(able.map((a) => ({ ref: a.told.ref, score: rate(a.told, place, a.fit) })));
}

/** The one with the highest score, the first of equals. */
export function best(all: readonly { ref: Ref; score: number }[]): Ref | null {
  let found: { ref: Ref; score: number } | null = null;
  for (const one of all) if (!found || one.score > found.score) found = one;
  return found?.ref ?? null;
}
