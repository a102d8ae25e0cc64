// Whom an English text is about at a place: every company has a weight, by how it stood in the sentences before, and a
// phrase that points back means the weightiest of those that it can mean at all.
import { isCompany, type Ref, refOf, type Scene, type Told } from '../../frame.ts';
import type { NameItem } from '../../item.ts';
import { joinedTo } from '../syntax/lists.ts';
import { type Noun, type Phrase, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { isMark, isNoun, isVerb, reduced, subjectOf } from '../syntax/subjects.ts';
import { funds } from '../topic.ts';
import { agrees, wanted } from './agree.ts';
import { mentionsOf } from './roles.ts';

/** What is left of a weight after a sentence. */
const FADES = 0.35;
/** What a second mention adds to the weightier one. */
const AGAIN = 0.3;
/** The company that the text is about is never far, and comes back where a paragraph begins. */
const HERO = 3;
const OPENS = 6;
/** The part of a digest is about one. */
const LABEL = 10;
/** Who was financed, for "the start-up". */
const FINANCED = 4;
/** "it" goes on about the subject before it. */
const GOES_ON = 2.2;

const blank = (ref: Ref): Told => ({ ref, words: new Set(), weight: 0, turn: 0, at: 0 });

/** A product stands for its maker. */
function makerOf(scene: Scene, ref: Ref): Ref {
  const { row } = ref;
  const maker = row?.kind === 'product' && row.parent ? scene.grammar.byId.get(row.parent) : undefined;
  return maker ? { span: ref.span, row: maker, text: maker.names.en } : ref;
}

/** What was told of a company so far. */
export function toldOf(scene: Scene, ref: Ref): Told | null {
  const id = ref.row?.id;
  if (id === undefined) return null;
  scene.discourse.known ??= new Map();
  const { known } = scene.discourse;
  const told = known.get(id) ?? blank(ref);
  known.set(id, told);
  return told;
}

const turnOf = (scene: Scene): number => scene.discourse.turn ?? 0;

/** What is left of a company's weight by now. */
function faded(t: Told, now: number): number {
  let left = t.weight;
  for (let turn = t.turn; turn < now && left > 0.001; turn++) left *= FADES;
  return left;
}

const isFund = ({ row }: Ref): boolean =>
  row !== null && (row.kind === 'fund' || funds({ type: 'name', start: 0, end: 0, row }));

/** Takes a sentence in when its rules have run: who stood in it, and how. */
export function remember(scene: Scene): void {
  const all = mentionsOf(scene);
  // A sentence that names nobody turns to nobody.
  const now = turnOf(scene) + (all.length > 0 ? 1 : 0);
  const refs = all.map((m) =>
    m.item.type === 'name' ? makerOf(scene, refOf(m.item)) : m.weight > 5 ? meant(scene, m.item, null) : null,
  );
  for (const [i, m] of all.entries()) {
    const ref = refs[i] ?? null;
    const told = ref && toldOf(scene, ref);
    if (!told) continue;
    const was = faded(told, now);
    told.weight = Math.max(was, m.weight) + AGAIN * Math.min(was, m.weight);
    told.turn = now;
    told.at = m.start;
  }
  const named = namesIn(scene, scene.sentence.end);
  if (named.length > 1) scene.discourse.two = { refs: [named[0] as Ref, named[named.length - 1] as Ref] };
  scene.discourse.turn = now;
  scene.discourse.block = scene.sentence.block;
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

/** Companies that a phrase at an offset can mean. */
function candidates(scene: Scene, at: number): Ref[] {
  const found = new Map<string, Ref>();
  const add = (r: Ref | null | undefined): void => {
    if (r?.row && r.row.kind !== 'person' && r.row.kind !== 'outlet' && !found.has(r.row.id)) found.set(r.row.id, r);
  };
  for (const m of mentionsOf(scene)) if (m.item.type === 'name' && m.start < at) add(makerOf(scene, refOf(m.item)));
  const { title, topic, focus, seen, known } = scene.discourse;
  for (const r of [title, topic, focus, ...seen]) add(r && makerOf(scene, r));
  if (known && known.size < 60) for (const t of known.values()) add(t.ref);
  return [...found.values()];
}

const SUPPLIES = /^(?:provid|suppl|contribut|account|represent|made|make|formed)/u;
const DEPENDS = 4;
/** "they" is more often several, or things. */
const MANY = 6;
const OWN = /^(?:its|their)$/iu;

/** Who cannot be meant where a phrase stands: the subject that acts on it, who is "its largest shareholder". */
function excluded(scene: Scene, n: { start: number; end: number }): Set<string> {
  const out = new Set<string>();
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const at = all.findIndex((p) => p.start <= n.start && n.start < p.end);
  const p = all[at];
  if (p?.type !== 'noun') return out;
  const add = (s: Noun | null): void => {
    for (const one of s ? joinedTo(all, s) : []) {
      const item = one.party?.item;
      if (item?.type === 'name') out.add(item.row.id);
      const back =
        item?.type === 'group' && item.form === 'back' && item.start < n.start && item.end - item.start > 6
          ? meant(scene, item, null)
          : null;
      if (back?.row) out.add(back.row.id);
    }
  };
  const [apart, before, after] = [all[at - 2], all[at - 1], all[at + 1]];
  if (OWN.test(scene.text.slice(n.start, n.end))) {
    // "X provided 87% of its revenue": that of another.
    const percent = isNoun(before) && before.figures.some((f) => f.type === 'percent');
    const verb = all[at - 2];
    if (p.prep === 'of' && percent && isVerb(verb) && SUPPLIES.test(verb.word)) add(subjectOf(all, verb.index));
    if (p.prep !== '') return out;
    if (isVerb(before) && (before.copula || /^(?:remain|becom|became)/u.test(before.word)))
      add(subjectOf(all, before.index));
    if (isMark(before, ',', '(') && isNoun(apart) && p.aside) add(apart);
    return out;
  }
  // A phrase that is a subject itself is acted on by nobody.
  if (p.prep === '' && isVerb(after) && (after.mood === 'finite' || after.mood === 'past') && !reduced(all, after))
    return out;
  const verb = all.slice(0, at).findLast((v): v is Verb => v.type === 'verb');
  if (verb && !all.slice(verb.index, at).some((q) => isMark(q, ';', ':', 'rel', 'sub', 'that')))
    add(isMark(all[verb.index - 1], 'rel', 'that') ? relative(all, verb) : subjectOf(all, verb.index));
  return out;
}

/** "a listing that could value it": what the relative word stands for acts. */
function relative(all: readonly Phrase[], verb: Verb): Noun | null {
  const head = all[verb.index - 2];
  return isNoun(head) ? head : null;
}

/** "X, the payments company,": a phrase that describes the name right before it. */
function described(scene: Scene, n: { start: number; end: number }): Ref | null {
  const name = scene.sentence.items.find((i): i is NameItem => isCompany(i) && i.end < n.start && n.start - i.end < 5);
  return name &&
    /^(?:['’]s)?, $/u.test(scene.text.slice(name.end, n.start)) &&
    !/^(?:its?|they|their)$/iu.test(scene.text.slice(n.start, n.end))
    ? refOf(name)
    : null;
}

/** Who stands in the sentence before a phrase. */
function hereOf(scene: Scene, n: { start: number }): { id: string; weight: number }[] {
  const found: { id: string; weight: number }[] = [];
  for (const m of mentionsOf(scene)) {
    if (m.start >= n.start) break;
    const ref =
      m.item.type === 'name' ? makerOf(scene, refOf(m.item)) : m.weight > DEPENDS ? meant(scene, m.item, null) : null;
    if (ref?.row) found.push({ id: ref.row.id, weight: m.weight });
  }
  return found;
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

/** The company that a phrase means, if need be any but one; null when it can mean none. */
export function meant(scene: Scene, n: { start: number; end: number }, not: Ref | null): Ref | null {
  const key = `${n.start} ${n.end} ${not?.row?.id ?? ''}`;
  scene.sentence.notes.meant ??= new Map();
  const known = scene.sentence.notes.meant as Map<string, Ref | null>;
  const found = known.get(key);
  if (found !== undefined) return found;
  const ref = weightiest(scene, n, not);
  known.set(key, ref);
  return ref;
}

function weightiest(scene: Scene, n: { start: number; end: number }, not: Ref | null): Ref | null {
  const own = described(scene, n);
  if (own) return makerOf(scene, own);
  const named = inside(scene, n);
  if (named) return named;
  const want = wanted(scene, n);
  const now = turnOf(scene);
  const { title, focus, label } = scene.discourse;
  const out = excluded(scene, n);
  // A text about an investor: "the company" is where its money goes.
  const backed = title !== null && isFund(title) && title.row?.tickers.length === 0;
  const here = hereOf(scene, n);
  const opens = here.length === 0 && scene.discourse.block !== scene.sentence.block;
  let best: Ref | null = null;
  let most = /^the(?:y|ir|mselves)$/iu.test(scene.text.slice(n.start, n.end)) ? MANY : 0;
  for (const ref of candidates(scene, n.start)) {
    const id = ref.row?.id;
    if ((not?.row && not.row.id === id) || out.has(id ?? '')) continue;
    const told = scene.discourse.known?.get(id ?? '');
    const fit = agrees({ ref, told, want });
    if (fit === null) continue;
    let score = fit + (told ? faded(told, now) : 0);
    for (const h of here) if (h.id === id) score += h.weight * (want.head === '' && h.weight > DEPENDS ? GOES_ON : 1);
    if (title?.row?.id === id) score += opens ? HERO + OPENS : HERO;
    if (label?.row?.id === id) score += LABEL;
    if (focus?.row?.id === id && (want.financed || (want.company && backed))) score += FINANCED;
    if (score > most) {
      best = ref;
      most = score;
    }
  }
  return best;
}
