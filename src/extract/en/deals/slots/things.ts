// What a deal is about, and who stands in it: the kind of a noun phrase (a stake, a loan, a contract, chips, plain
// money), its company, its holder and its figures; the parties of a phrase with those joined to it.

import { type Draft, draft, last, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { clauseAt } from '../../parties.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import type { Token } from '../../syntax/tokens.ts';
import { set } from '../../syntax/words.ts';
import { TRADES, WORKS } from '../rows/works.ts';
import type { Deal } from './refer.ts';
import { belongs, calledAfter, holderBehind, pointing, resumed, unitName } from './relative.ts';

export type Kind =
  | 'stake'
  | 'stock'
  | 'percent'
  | 'money'
  | 'debt'
  | 'contract'
  | 'goods'
  | 'investment'
  | 'round'
  | 'takeover'
  | 'unit'
  | 'sale'
  | 'party'
  | 'metric'
  | 'valuation'
  | 'holder'
  | 'other';

export interface Thing {
  kind: Kind;
  noun: Noun;
  /** What it is of, where it is a part: "most of its operations". */
  core: Noun;
  /** Of which company it is: "a stake in Y", "Y shares". */
  company: Token | null;
  /** Whose it is: "X's stake". */
  holder: Token | null;
  percent: FigureItem | null;
  money: FigureItem | null;
  /** The phrases that belong to it. */
  parts: Noun[];
}

const OF: ReadonlySet<string> = new Set(['of', 'in', 'at', 'worth', 'on', 'for', 'into', 'about']);

/** The phrases with a preposition that follow one at once: "a stake | of 5% | in Y". */
export function partsOf(all: readonly Phrase[], n: Noun): Noun[] {
  const found: Noun[] = [];
  for (let i = n.index + 1; i < all.length; i++) {
    const p = all[i] as Phrase;
    const held = found.length === 0 ? heldAfter(all, i) : null;
    if (held !== null) {
      i = held;
      continue;
    }
    if (p.type === 'noun' && p.tokens.length === 1 && p.head.word === 'each') continue;
    if (p.type !== 'noun' || !OF.has(p.prep)) break;
    found.push(p);
  }
  return found;
}

/** "every share it held | in Y": what follows the verb of holding belongs to the thing. Gives where that verb stands. */
function heldAfter(all: readonly Phrase[], i: number): number | null {
  let j = i;
  if (isMark(all[j], 'rel')) j++;
  const who = all[j];
  const verb = all[j + 1];
  const holds = verb?.type === 'verb' && (verb.senses.includes('hold') || verb.senses.includes('have'));
  return who?.type === 'noun' && who.party && who.prep === '' && holds ? j + 1 : null;
}

const of = (n: Noun, type: FigureItem['type']): FigureItem | null =>
  n.figures.find((f) => f.type === type && !f.why) ?? null;

const KINDS: readonly Kind[] = [
  'stake',
  'stock',
  'debt',
  'contract',
  'takeover',
  'sale',
  'investment',
  'round',
  'goods',
  'unit',
  'metric',
  'valuation',
  'holder',
];

/** The kind of one phrase alone, by its head before its other nouns; "the Italian one" is a business. */
export function kindOf(n: Noun): Kind {
  const own = n.head.nouns.length > 0 ? KINDS.find((k) => n.head.nouns.includes(k)) : undefined;
  if (own) return own;
  if (n.head.tag === 'figure')
    return of(n, 'percent') === n.head.item ? 'percent' : of(n, 'money') === n.head.item ? 'money' : 'other';
  if (n.party) return 'party';
  if (n.head.word === 'one' && n.tokens.length > 2 && n.tokens[0]?.word === 'the') return 'unit';
  if (n.kinds.length === 0 || n.head.tag !== 'noun') return 'other';
  return KINDS.find((k) => n.kinds.includes(k)) ?? 'other';
}

/** "part of its stake", "the rest of the shares". */
const PART =
  /^(?:part|portion|rest|remainder|all|most|some|tranche|bulk|majority|half|third|quarter|slice|chunk|piece|whole|block|batch|lot|last|balance|control|aggregate|total|number|handful)$/u;

const SET = /^(?:package|mix|raft|series|set|slate|combination|mixture|bundle|trio|pair|round)$/u;

const isShare = (k: Kind): boolean => k === 'stake' || k === 'stock' || k === 'percent';

const OWN = /^(?:its|their|his|her)$/u;

/** What a phrase is together with those that belong to it. */
export function thing(all: readonly Phrase[], n: Noun): Thing {
  n.thing ??= judged(all, n);
  return n.thing as Thing;
}

/** "the remaining third of Y", "the whole of Y", "X's share of Y", "owns none of Y". */
function partOfCompany(n: Noun, inside: Noun | undefined): boolean {
  if (inside?.prep !== 'of' || !inside.party) return false;
  const named = inside.party.item?.type === 'name';
  if ((named || inside.party.word === 'it') && PART.test(n.head.word)) return true;
  return named && /^(?:share|any|none|all|anything|nothing)$/u.test(n.head.word);
}

function judged(all: readonly Phrase[], n: Noun): Thing {
  const parts = partsOf(all, n);
  let kind = kindOf(n);
  // "$5bn of Intel stock", "60% of its stake", "half of the loan": what it is of decides.
  const apart = parts.findIndex((p) => p.prep === 'into' || p.prep === 'for');
  const inside = (apart < 0 ? parts : parts.slice(0, apart)).find(
    (p) => p.prep === 'of' || p.prep === 'in' || p.prep === 'worth',
  );
  const inner = inside ? kindOf(inside) : 'other';
  // "F of equity": money, as long as nobody's equity is meant.
  const plain =
    inside?.head.word === 'equity' && inside.tokens.length < 3 && !inside.owner && inside.inner.length === 0;
  if (kind === 'money' && !plain && inside && inner !== 'party' && inner !== 'other' && inner !== 'money') kind = inner;
  if (kind === 'money' && inside?.prep === 'of' && inner === 'other' && inside.kinds.length > 0)
    kind = inside.kinds[0] as Kind;
  const whole = [n, ...parts];
  // "a F package of loans".
  if (kind === 'other' && inside?.prep === 'of' && inner === 'debt' && SET.test(n.head.word)) kind = 'debt';
  if (kind === 'other' && inside?.prep === 'of' && PART.test(n.head.word) && isShare(inner)) kind = inner;
  // "all 32.1 million of its Y shares".
  const count = n.head.item?.type === 'number' || n.head.item?.type === 'count';
  if (kind === 'other' && count && inside?.prep === 'of' && isShare(inner)) kind = inner;
  // "every share it held in Y".
  if (kind === 'other' && n.head.word === 'share' && /^(?:every|each|all)$/u.test(n.tokens[0]?.word ?? ''))
    kind = 'stock';
  // "most of its operations in China".
  const some =
    kind === 'other' && inside?.prep === 'of' && inner === 'unit' && (n.head.tag === 'det' || PART.test(n.head.word));
  if (some) kind = 'unit';
  if (kind === 'other' && partOfCompany(n, inside)) kind = 'stake';
  // "a 15% share in the payments company".
  const told = of(n, 'percent') && inside?.party && inside.head === inside.party && /^(?:of|in)$/u.test(inside.prep);
  if (kind === 'other' && n.head.word === 'share' && told) kind = 'stake';
  if (kind === 'other' && n.head.tag === 'det' && inside?.prep === 'of' && isShare(inner)) kind = inner;
  const calls = (kind === 'unit' || (kind === 'stake' && RANKED.test(n.head.word))) && parts.length === 0;
  const owned = companyOf(all, whole, kind) ?? (calls ? calledAfter(all, n) : null);
  // "the telecoms company's stock": shares are of whom they are called after; a stake is whose it is.
  const called = kind === 'stock' && !owned && n.prep === 'of' && n.owner && !OWN.test(n.owner.word) ? n.owner : null;
  const whose = kind === 'stake' ? holderBehind(n, parts) : null;
  const company = whose ? companyOf(all, [n, ...parts.filter((p) => p !== parts[0])], kind) : (owned ?? called);
  return {
    kind,
    noun: n,
    core: some && inside ? inside : (!company && isShare(kind) && unitIn(parts)) || n,
    company,
    holder: whole.map((p) => p.owner).find((t) => t !== null && t !== company) ?? whose,
    percent:
      whole.map((p) => (p.prep === 'at' || p.prep === 'on' ? null : of(p, 'percent'))).find((f) => f !== null) ?? null,
    money:
      whole.map((p) => (p.prep === 'at' || p.prep === 'for' ? null : of(p, 'money'))).find((f) => f !== null) ?? null,
    parts,
  };
}

/** "a stake in its Chinese business", "60% of the retail arm", "49% of its Polish bank": what shares are of that has no name. */
const unitIn = (parts: readonly Noun[]): Noun | undefined =>
  parts.find((p) => /^(?:of|in)$/u.test(p.prep) && isPart(p));

const isPart = (p: Noun): boolean =>
  !p.party && (p.head.nouns.includes('unit') || (OWN.test(p.owner?.word ?? '') && TRADES.test(p.head.word)));

/** "its biggest position, Y,": one of several. */
const RANKED = /^(?:position|holding|stake|investment|interest)$/u;

const OWNED: ReadonlySet<string> = new Set(['stake', 'stock', 'unit', 'holder']);
const EQUITY =
  /(?:capital|equity|votes?|voting (?:rights|power)|parent|owner|rival|business|company|subsidiary|venture|affiliate|register|ownership|ordinary|outstanding|float|securities|partner|operator|chain|brand|empire|group|firm|start-?up|maker)$/u;

const BETS = set('bet bets wager wagers grip hold');

/** "in Y", "of Y", "Y shares", "its Y stake"; "Y's shares" where nothing else names the company. */
function companyOf(all: readonly Phrase[], whole: readonly Noun[], kind: Kind): Token | null {
  const bet = BETS.has(whole[0]?.head.word ?? '');
  // "of the flagship, Y,": called after.
  const called = isShare(kind)
    ? whole.slice(1).find((p) => (p.prep === 'of' || p.prep === 'in') && p.party?.item?.type !== 'name' && pointing(p))
    : undefined;
  const name = called ? calledAfter(all, called) : null;
  if (name) return name;
  const votes = (p: Noun, i: number): boolean => p.prep === 'at' && whole[i]?.head.word === 'votes';
  const after = whole
    .slice(1)
    .find((p, i) => p.party && (p.prep === 'in' || p.prep === 'of' || (bet && p.prep === 'on') || votes(p, i)));
  if (after?.party) return after.party;
  const inner = whole.flatMap((p) => p.inner);
  if (isShare(kind) && inner.length > 0) return last(inner) ?? null;
  // "34% of its output" is no share of a company.
  const holds = (p: Noun): boolean =>
    kind !== 'percent' || p.kinds.some((k) => OWNED.has(k)) || p.party !== null || EQUITY.test(p.head.word);
  // "half of the retailer's property arm": of the arm.
  const part = (p: Noun): boolean => p.head.nouns.includes('unit') && !p.party;
  const owner = whole
    .slice(1)
    .find((p) => p.owner && (p.prep === 'of' || p.prep === 'in') && holds(p) && !part(p))?.owner;
  if (owner && isShare(kind) && !OWN.test(owner.word)) return owner;
  const appended = whole[0]?.party;
  return kind === 'party' ? (appended ?? null) : kind === 'unit' ? (unitName(whole[0]) ?? appended ?? null) : null;
}

/** Figures that no draft explains yet and that may belong to a deal. */
export function spare({ scene }: Deal, f: FigureItem | null | undefined): f is FigureItem {
  return !!f && !f.why && !scene.drafts.some((d) => d.money === f || d.percent === f || d.also.includes(f));
}

/** Whom a bare "10%" or "the stake" is about: the company of the deal told last, else what the text is about. */
export function inFocus(deal: Deal, not: Ref | null): Ref | null {
  const { scene } = deal;
  const own = [...scene.drafts].reverse().find((d) => d.object && RELATION.has(d.kind))?.object ?? null;
  const told = scene.discourse.told && RELATION.has(scene.discourse.told.kind) ? scene.discourse.told.object : null;
  const { topic, title, focus, tales, label, section } = scene.discourse;
  // Nobody holds a share of a plant or a network that was sold.
  const works = (r: Ref): boolean =>
    r.row === null && WORKS.test(scene.text.slice(r.span.start, r.span.end).replace(/ in .*$/u, ''));
  const other = (r: Ref | null | undefined): r is Ref => !!r && !sameRef(r, not) && !works(r);
  const before = tales?.findLast((d) => RELATION.has(d.kind) && other(d.object))?.object ?? null;
  return [own, told, label, section, title, topic, focus, before].find(other) ?? null;
}

const RELATION: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment']);

export type Made = Pick<Draft, 'rule' | 'kind' | 'subject' | 'object'> & { at: Verb | Noun };

const FAR = 300;

/** A draft whose clause is that of its figure or trigger. */
export function make(deal: Deal, made: Made, part: Partial<Draft> = {}): Draft[] {
  const { scene } = deal;
  const { rule, kind, at, subject, object } = made;
  if (object && subject && sameRef(subject, object)) return [];
  const figure = part.money ?? part.percent ?? null;
  const trigger = at.type === 'verb' ? { start: at.start, end: at.token.end } : { start: at.start, end: at.end };
  // A member far down a list is its own evidence.
  const member = subject?.span;
  const listed = !figure && member && member.start - trigger.end > FAR && member.end <= scene.sentence.end;
  const place = listed ? { start: member.start, end: member.end } : trigger;
  const clause = clauseAt(scene.sentence, figure?.start ?? place.start);
  return [draft({ rule, kind, trigger: place, clause, subject, object, ...part })];
}

export const isParty = (n: Noun | null | undefined): n is Noun & { party: Token } => !!n?.party;

export const money = (n: Noun | null | undefined): FigureItem | null => (n ? of(n, 'money') : null);
export const percent = (n: Noun | null | undefined): FigureItem | null => (n ? of(n, 'percent') : null);

export const withPrep = (list: readonly Noun[], ...preps: string[]): Noun[] =>
  list.filter((n) => preps.includes(n.prep));

/** All phrases with a preposition that follow a noun in a row. */
export function following(deal: Deal, n: Noun): Noun[] {
  const found: Noun[] = [];
  for (let i = n.index + 1; i < deal.all.length; i++) {
    const back = isMark(deal.all[i], ',') && found.length > 0 ? resumed(deal.all, i) : i;
    if (back > i) {
      i = back;
      continue;
    }
    const p = deal.all[i];
    const next = deal.all[i + 1];
    if (found.length > 0 && belongs(p, next)) {
      i++;
      continue;
    }
    if (p?.type === 'mark' && p.word === ',' && next?.type === 'noun' && (next.prep !== '' || next.aside)) continue;
    if (p?.type !== 'noun' || (p.prep === '' && !p.aside)) break;
    if (!p.aside) found.push(p);
  }
  return found;
}
