// What the frame rules work with: the scene of one sentence, and drafts of claims whose slots point at items.
// A rule looks for its trigger words and fills the slots from the clause, then the sentence, then the discourse.

import type { ClaimKind, Form, Metric, Status } from '../model/claim.ts';
import type { Span } from '../model/document.ts';
import type { Basis } from '../model/money.ts';
import type { GazetteerRow } from '../model/reference.ts';
import type { Attribution } from './attribution.ts';
import type { Known, Part, Ref, Told } from './counts/told.ts';
import type { Needs } from './gate.ts';
import type { Grammar } from './grammar.ts';
import {
  type Clause,
  type FigureItem,
  type GroupItem,
  type Item,
  isFigure,
  isWord,
  type NameItem,
  type Sentence,
  type TimeItem,
} from './item.ts';

export type { Known, Part, Ref, Told };

export interface Draft {
  rule: string;
  kind: ClaimKind;
  /** The word that opened the frame; status, date and speaker are looked up around it. */
  trigger: Span;
  clause: Clause;
  subject: Ref | null;
  object: Ref | null;
  money: FigureItem | null;
  percent: FigureItem | null;
  multiple: FigureItem | null;
  /** Sign of a percent: a falling metric is negative. */
  falling: boolean;
  metric: Metric | null;
  of: string | null;
  label: string | null;
  round: string | null;
  lead: boolean | null;
  form: Form | null;
  extent: 'reduce' | 'exit' | null;
  direction: 'up' | 'down' | 'for' | 'against' | 'open' | null;
  basis: Basis | null;
  /** Set when the wording itself decides it. */
  status: Status | null;
  /** More text that the claim rests on, such as the list that names a set's members. */
  support: Span[];
  /** The time, where the rule knows it; null when the rule knows that there is none, undefined to look for it. */
  when?: TimeItem | null;
  /** Who says it, where that stands in another sentence. */
  said: Attribution | null;
  /** The rule that chose its parties, where that is another one. */
  recast: string | null;
  /** The parties that a rule chose for it which takes them in only when the text has been read. */
  cast: { rule: string; subject: Ref | null; object: Ref | null } | null;
  /** Further figures that the claim accounts for (a price before and after). */
  also: FigureItem[];
}

/** What the document has established so far. */
export interface Discourse {
  /** The company whose financing is being told. */
  focus: Ref | null;
  /** The last company that was the subject of a sentence. */
  topic: Ref | null;
  /** The company that the title is about. */
  title: Ref | null;
  /** What "the company" means in the whole text: the company of the title, or the one named most. */
  main?: Ref | null;
  /** The company that the block began with. */
  lead?: Ref | null;
  /** The last company figure and the last investment told. */
  metric: Draft | null;
  ticket: Draft | null;
  /** The deals told last that somebody bought or sold something in. */
  open?: readonly Draft[];
  /** What shares were last told to be taken of, and how far along that is. */
  taken?: { object: Ref | null; status: Status };
  /** Who was last told to hold or sell shares, and of which companies. */
  holder?: { ref: Ref; held: readonly Ref[]; at: number };
  /** The last deal in shares that names both sides. */
  deal?: Draft | null;
  /** Companies mentioned so far, the latest last, none twice. */
  seen: Ref[];
  focusBlock?: number;
  /** The company that a paragraph reports on. */
  about?: { ref: Ref; block: number } | null;
  /** Whom a paragraph has turned to beside the company that the text is about. */
  turned?: { ref: Ref; block: number; before: { ref: Ref; block: number } | null } | null;
  /** The company in brackets at the head of a part of a digest. */
  label?: Ref | null;
  /** The companies that a part of a digest is headed by; the one that it says it is about. */
  heads?: readonly Ref[];
  on?: Ref | null;
  /** This is a part of a digest, and a text of its own. */
  digest?: boolean;
  /** Who acted in the sentence before: whom "it" means at the head of the next. */
  actor?: Ref | null;
  /** The company that a heading names. */
  section?: Ref | null;
  /** The round that a paragraph tells of, and whose it is. */
  stage?: { round: string; ref: Ref | null; block: number; led?: boolean } | null;
  /** The round, value, investment or loan told last. */
  raised?: Draft | null;
  valuation?: Draft | null;
  /** The spending that a sentence speaks of without a sum: what the next one spends goes there. */
  spending?: { word: Item; block: number } | null;
  /** The person named last, and whether as head of a company: whom "he" and "she" mean. */
  human?: { ref: Ref; chief: boolean } | null;
  /** The purchase told last, with or without a sum, and where. */
  trade?: { customer: Ref; supplier: Ref; at: number; sum: boolean } | null;
  /** The last draft with a figure. */
  told?: Draft | null;
  /** What was measured last, with or without a figure: its word in the lexicon, where it stood, and the claim that told it. */
  measure?: { value: string; plural: boolean; at: number; draft: Draft | null; leads?: boolean };
  /** The ids of those who only watch companies: no figure is theirs. */
  watchers?: ReadonlySet<string>;
  /** What was told of companies, by their ids. */
  known?: Map<string, Told>;
  /** Who was named no later belongs to another part of a digest. */
  since?: number;
  /** How many sentences that name companies were taken in, and the paragraph of the last sentence. */
  turn?: number;
  block?: number;
  /** Whose figure and whose deal were told last. */
  owner?: string | null;
  target?: string | null;
  /** How often the whole text names each company, and the words of its title. */
  counts: ReadonlyMap<string, number>;
  most: number;
  heading: string;
  /** Where the title names a company, as far as it has been looked for; -1 where it does not. */
  headed?: Map<GazetteerRow, number>;
  /** The first and the last company of the latest sentence that names several. */
  two?: { refs: [Ref, Ref] };
  parent?: Ref;
  /** Two companies last told of together. */
  pair?: { refs: Ref[]; at: number };
  /** The part of a company named last; whether the sentence before was about it. */
  part?: { owner: Ref | null; part: Ref; at: number; block: number; subject: boolean };
  /** Who pays whom for rights, as the paragraph tells. */
  licence?: { licensee: Ref; licensor: Ref; block: number };
  venture?: { ref: Ref; at: number };
  /** The company whose owners a passage tells. */
  register?: { ref: Ref; at: number };
  /** The deals told so far, the latest last. */
  tales?: readonly Draft[];
  /** The parties so far, the latest last. */
  cast?: readonly Known[];
  /** Counted sets whose members a sentence lists. */
  sets: { count: number; members: Ref[]; span: Span }[];
}

export interface Scene {
  text: string;
  sentence: Sentence;
  grammar: Grammar;
  discourse: Discourse;
  /** Drafts made of this sentence so far. */
  drafts: Draft[];
  /** Spans that speak rather than act; they are no subjects. */
  speakers: Span[];
  /** Who says what in this sentence. */
  said: readonly Attribution[];
  /** Organisation of the person who speaks in this sentence, for "our revenue". */
  speakerOrg: GazetteerRow | null;
}

export interface Rule {
  name: string;
  /** What a sentence must hold for the rule to find anything; without it the rule is always run. */
  needs?: Needs;
  find(scene: Scene): Draft[];
}

/** A draft with every slot empty but the given ones; all drafts have one shape. */
export function draft(part: Partial<Draft> & Pick<Draft, 'rule' | 'kind' | 'trigger' | 'clause'>): Draft {
  return {
    rule: part.rule,
    kind: part.kind,
    trigger: part.trigger,
    clause: part.clause,
    subject: part.subject ?? null,
    object: part.object ?? null,
    money: part.money ?? null,
    percent: part.percent ?? null,
    multiple: part.multiple ?? null,
    falling: part.falling ?? false,
    metric: part.metric ?? null,
    of: part.of ?? null,
    label: part.label ?? null,
    round: part.round ?? null,
    lead: part.lead ?? null,
    form: part.form ?? null,
    extent: part.extent ?? null,
    direction: part.direction ?? null,
    basis: part.basis ?? null,
    status: part.status ?? null,
    support: part.support ?? [],
    when: part.when,
    said: part.said ?? null,
    recast: part.recast ?? null,
    cast: part.cast ?? null,
    also: part.also ?? [],
  };
}

const COMPANIES: ReadonlySet<string> = new Set(['company', 'cloud', 'chip', 'lab', 'fund', 'product', 'unknown']);

export const isCompany = (item: Item): item is NameItem => item.type === 'name' && COMPANIES.has(item.row.kind);

export const refOf = (item: NameItem | GroupItem): Ref => ({
  span: { start: item.start, end: item.end },
  row: item.type === 'name' ? item.row : null,
});

export const before = (clause: Clause, at: number): Item[] => clause.items.filter((i) => i.end <= at);
export const after = (clause: Clause, at: number): Item[] => clause.items.filter((i) => i.start >= at);
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

export const words = (clause: Clause, cls: string): Item[] => clause.items.filter((i) => isWord(i, cls));

type Trigger = Sentence['words'][number];

const NONE: Trigger[] = [];

/** All words of a class in a sentence with their clauses. */
export function triggers(scene: Scene, cls: string): Trigger[] {
  const { words, classes } = scene.sentence;
  let found = NONE;
  if (!classes.has(cls)) return found;
  for (let i = 0; i < words.length; i++) {
    const one = words[i] as Trigger;
    if (!isWord(one.word, cls)) continue;
    if (found === NONE) found = [one];
    else found.push(one);
  }
  return found;
}

/** The figure of a type nearest to a span of the clause, within `reach` characters. */
export function nearest(
  clause: Clause,
  type: FigureItem['type'],
  at: { span: Span; reach: number; side?: 'before' | 'after' },
): FigureItem | null {
  let best: FigureItem | null = null;
  let least = at.reach + 1;
  for (const item of clause.items) {
    if (!isFigure(item) || item.type !== type) continue;
    const left = at.span.start - item.end;
    const right = item.start - at.span.end;
    const distance = left >= 0 ? left : right;
    if ((at.side === 'before' && left < 0) || (at.side === 'after' && right < 0) || distance < 0) continue;
    if (distance < least) {
      least = distance;
      best = item;
    }
  }
  return best;
}

export const sameRef = (a: Ref | null, b: Ref | null): boolean =>
  a !== null &&
  b !== null &&
  (a.row !== null && b.row !== null ? a.row.id === b.row.id : a.span.start === b.span.start);

/** The drafts of one item after another, each seeing those that were made before it. */
export function inTurn<T>(scene: Scene, items: readonly T[], rule: (scene: Scene, item: T) => Draft[]): Draft[] {
  const made: Draft[] = [];
  for (const item of items) made.push(...rule({ ...scene, drafts: [...scene.drafts, ...made] }, item));
  return made;
}
