// Whom the phrases of a deal mean: names, phrases that point back, pronouns by the subject before them, bodies without a
// name by their own words, and lists of parties.

import { type Draft, type Ref, refOf, type Scene, sameRef } from '../../../frame.ts';
import { isHouse, meant } from '../../focus/focus.ts';
import { nominals } from '../../parties.ts';
import { resolved, resolvedBut } from '../../reference.ts';
import { singleRole } from '../../story/roles.ts';
import { apposedName } from '../../syntax/apposed.ts';
import { relativeHead } from '../../syntax/clauses.ts';
import { ARMS, CLUB, COLLECTIVE, joinedTo, madeOf } from '../../syntax/lists.ts';
import { BODIES, KIN, type Noun, type Phrase } from '../../syntax/phrases.ts';
import { isMark, subjectOf } from '../../syntax/subjects.ts';
import type { Token } from '../../syntax/tokens.ts';
import { set } from '../../syntax/words.ts';
import { speakingFor } from '../../voices/ours.ts';
import { armOwner, kinBehind, kinOf, listBehind, suchAs } from '../rows/behind.ts';
import { calledAs, companiesOf, crowdOf, empireOf, everyone, HOUSE, ownerIn, people, person, words } from './people.ts';
import { alike } from './relative.ts';

export { relativeOf } from './relative.ts';
export { words };

/** A sentence under the deal rules: its scene and its phrases. */
export interface Deal {
  scene: Scene;
  all: readonly Phrase[];
}

/** The nominal of a token. */
const nominalOf = (scene: Scene, t: Token) => nominals(scene).find((n) => n.start === t.start);

const PRONOUN = set('it its they their them he his she her itself');
/** Phrases that say no more than "it". */
const GENERIC = /^(?:the|this) (?:company|firm|group|business|enterprise|corporation|concern|outfit)$/u;
const OURS = set('we us you our your');

/** "the entity, called Y": the name behind. */
function calledSo({ all, scene }: Deal, t: Token): Ref | null {
  if (t.item?.type !== 'group' || t.word.length < 4) return null;
  const at = all.findIndex((p) => p.type === 'noun' && p.party === t);
  const next = at < 0 ? [] : all.slice(at + 1, at + 4).filter((p) => !isMark(p, ','));
  const [v, n] = next;
  const names =
    v?.type === 'verb' && /^(?:called|named|dubbed|christened)$/u.test(v.word) && n?.type === 'noun' && n.prep === '';
  if (!names || n.party?.item?.type !== 'name') return null;
  return nominalOf(scene, n.party) ? refOf(n.party.item) : null;
}

/** A party as a paper calls it is known by that name. */
const DEFINED = /^[Tt]he (?:Customer|Supplier|Investor)$/u;

/** What a token stands for, if need be anybody but one; a class of companies ("investors") for nobody. */
export function refer(deal: Deal, t: Token | null, not: Ref | null = null): Ref | null {
  if (!t) return null;
  const { scene } = deal;
  if (OURS.has(t.word)) return speakingFor(scene) ?? scene.discourse.title ?? scene.discourse.topic;
  if (PRONOUN.has(t.word)) return antecedent(deal, t, not);
  const { title } = scene.discourse;
  if (title && t.item?.type !== 'name' && t.word.startsWith('the ') && isHouse(scene.text.slice(t.start, t.end)))
    return title;
  // "the Company" that a filing defines is a name.
  const vague = t.item?.type !== 'name' && t.word.startsWith('th') && GENERIC.test(t.word);
  const meant = vague ? antecedent(deal, t, not) : null;
  if (meant) return meant;
  const part = DEFINED.test(scene.text.slice(t.start, t.end)) ? null : singleRole(scene, t.word);
  const called = calledSo(deal, t) ?? part;
  if (called) return called;
  const n = nominalOf(scene, t);
  if (!n && (t.poss ? BODIES : KIN).has(t.word)) return kinOf(deal, t);
  if (!n) return t.item?.type === 'name' ? refOf(t.item) : null;
  if (n.item.type === 'name') return refOf(n.item);
  if (n.item.form === 'class' || n.item.form === 'set') return companiesOf(deal, t);
  const but = not ?? beforeRelative(deal, t);
  return but ? resolvedBut(scene, n, but) : resolved(scene, n);
}

/** "Y, from which it buys": the subject of the relative clause is not whom the relative word means. */
function beforeRelative(deal: Deal, t: Token): Ref | null {
  const { all } = deal;
  const at = all.findIndex((p) => p.type === 'noun' && p.party === t);
  const rel = at > 0 ? all[at - 1] : undefined;
  if (!isMark(rel, 'rel') || !rel.prep) return null;
  const head = relativeHead(all, rel.index);
  return head?.party && head.party.start < t.start ? refer(deal, head.party) : null;
}

const acts = (r: Ref | null): r is Ref => r !== null && r.row?.kind !== 'outlet';

/** "extended it a line": the object of a verb is not its subject. */
function bound(all: readonly Phrase[], v: Phrase, t: Token): boolean {
  if (/^(?:its|their|his|her|itself)$/u.test(t.word)) return false;
  const at = all.findIndex((p) => p.type === 'noun' && p.tokens.includes(t));
  const next = all[at + 1];
  const subject = next?.type === 'verb' && (next.mood === 'finite' || next.mood === 'past');
  return at > v.index && !subject && !all.slice(v.index + 1, at).some((p) => p.type === 'verb');
}

/** "A and B founded Y; it raised": several are no "it", what they act on is. */
function objectOf(all: readonly Phrase[], verb: number): Token | null {
  const next = all[verb + 1];
  return next?.type === 'noun' && next.prep === '' && next.party?.item?.type === 'name' ? next.party : null;
}

/** Whom "it" and "its" mean: the subject of the verb before in the sentence, else what the text is about. */
function antecedent(deal: Deal, t: Token, but: Ref | null): Ref | null {
  const { all, scene } = deal;
  const human = /^(?:he|his|she|her)$/u.test(t.word);
  if (human) return person(deal, t);
  const own = beforeRelative(deal, t);
  const not = but ?? own;
  const fits = (r: Ref | null): r is Ref =>
    acts(r) && !sameRef(r, not) && !sameRef(r, own) && (r.row?.kind === 'person') === human;
  for (let i = all.length - 1; i >= 0; i--) {
    const v = all[i] as Phrase;
    if (v.type !== 'verb' || v.start > t.start || v.mood === 'to' || v.mood === 'ing') continue;
    if (bound(all, v, t)) continue;
    const subject = subjectOf(all, i);
    const body = subject && !subject.party && subject.start < t.start && /^its?$/u.test(t.word) ? subject : null;
    if (body && BODY.test(body.head.word)) return named(deal, body);
    if (body && TRUST.test(body.head.word)) return words(body);
    // "The seller will reduce its debt".
    const role = body ? singleRole(scene, scene.text.slice(body.start, body.end).toLowerCase()) : null;
    if (role && fits(role)) return role;
    if (!subject?.party || subject.start >= t.start || subject.party === t || PRONOUN.has(subject.party.word)) continue;
    const one = /^its?$/u.test(t.word);
    const both = one ? refer(deal, alike(all, i, t)) : null;
    if (fits(both)) return both;
    const ref = refer(deal, one && joinedTo(all, subject).length > 1 ? objectOf(all, i) : subject.party);
    // "Y's parent, X, lent it": Y.
    const called = all[subject.index - 2];
    const whose = called?.type === 'noun' && isMark(all[subject.index - 1], ',') ? ownerIn(deal, called) : null;
    if (one && whose && sameRef(ref, not) && !sameRef(whose, not)) return whose;
    if (fits(ref)) return ref;
    if (ref === null) return null;
  }
  const acted = (p: Noun): boolean =>
    all[p.index - 1]?.type === 'verb' && (all[p.index - 1] as { mood?: string }).mood === 'to';
  const first = all.find(
    (p): p is Noun => p.type === 'noun' && p.party !== null && p.prep === '' && p.end <= t.start && !acted(p),
  );
  const main = first && !PRONOUN.has(first.party?.word ?? '') ? refer(deal, first.party) : null;
  const { actor, topic, title } = scene.discourse;
  if (GENERIC.test(t.word)) {
    // What stands behind "the firm" is not what it points back to.
    const ahead = (d: Draft): boolean => d.object !== null && d.object.span.start > t.start;
    const told = scene.drafts.findLast((d) => d.kind !== 'purchase' && d.object && !ahead(d))?.object ?? null;
    const sold = /(?:business|enterprise|concern|outfit)$/u.test(t.word)
      ? (scene.discourse.deal?.object ?? null)
      : null;
    // "X made up 31% of sales. The company": whose sales they were.
    const { metric } = scene.discourse;
    const seller = topic?.row && metric?.object?.row?.id === topic.row.id ? metric.subject : null;
    return (
      [told, sold, seller, topic, title, actor ?? null].find((r) =>
        r === sold ? r !== null && !sameRef(r, not) : fits(r),
      ) ?? null
    );
  }
  return main && fits(main) ? main : meant(scene, t, not);
}

const BODY =
  /^(?:department|ministry|pentagon|government|treasury|agency|commission|authority|university|council|state|army|navy|air force|health service|police|city)$/u;

/** Holders that have no name of their own. */
const TRUST = /^(?:(?:.* )?(?:family|trust|estate|fund|office|consortium|syndicate|foundation|endowment|company))$/u;

/** Bodies that act without a name of their own. */
export const isBody = (n: Noun): boolean => BODY.test(n.head.word) && n.figures.length === 0;

/** "the Department of Defense": a body by its whole name. */
export function named(deal: Deal, n: Noun): Ref {
  const ref = words(n);
  const of = deal.all[n.index + 1];
  const capital = (at: number): boolean => /^\p{Lu}/u.test(deal.scene.text.slice(at, at + 2));
  if (of?.type !== 'noun' || of.prep !== 'of' || !capital(n.head.start) || !capital(of.start)) return ref;
  return { ...ref, span: { start: ref.span.start, end: of.end } };
}

const SAME = /^the same (?:firm|company|fund|investor|group|buyer|lender)$/u;

/** Whom a phrase names: its party, or people and bodies by their own words ("the founding family", "the state"). */
export function who(deal: Deal, n: Noun | null, not: Ref | null = null): Ref | null {
  if (!n) return null;
  const crowd = crowdOf(deal, n);
  if (crowd) return crowd;
  if (n.party) {
    const ref = SAME.test(n.party.word) ? (deal.scene.discourse.actor ?? null) : refer(deal, n.party, not);
    if (ref) return ref;
    return COLLECTIVE.test(n.head.word.replace(/^.* /u, '')) ? people(deal, n) : null;
  }
  if (n.tokens.length === 1 && /^(?:he|she)$/u.test(n.head.word)) return person(deal, n.head);
  const empire = empireOf(deal, n);
  if (empire) return empire;
  // "Jane Roe's hedge fund": by whose it is.
  const own = n.owner?.item;
  const ofPerson = own?.type === 'name' && own.row.kind === 'person' && n.owner === n.tokens[0];
  const house = ofPerson && HOUSE.test(n.head.word) && !own.row.parent;
  if (!COLLECTIVE.test(n.head.word.replace(/^.* /u, '')) && !house) return null;
  return ofPerson ? { span: { start: n.start, end: n.head.end }, row: null } : words(n);
}

/** "Microsoft and Nvidia promised, when they undertook": the joined subjects before. */
function theyAll(deal: Deal, n: Noun): Ref[] {
  const many = n.party?.word === 'they';
  if (!many && n.party?.word !== 'it') return [];
  for (let i = n.index - 1; i >= 0; i--) {
    const v = deal.all[i] as Phrase;
    if (v.type !== 'verb' || v.mood === 'to' || v.mood === 'ing') continue;
    const subject = subjectOf(deal.all, i);
    if (!subject || subject.end >= n.start) continue;
    if (many ? joinedTo(deal.all, subject).length > 1 : membersOf(deal, subject).length > 1)
      return refers(deal, subject);
    if (!many) return [];
  }
  return [];
}

/** All that a phrase and its list stand for, none twice. */
export function refers(deal: Deal, n: Noun | null): Ref[] {
  if (!n) return [];
  const pair = EVERY.has(n.head.word) ? everyone(deal, n.start) : [];
  if (pair.length > 0) return pair;
  const called = refer(deal, apposedName(deal.all, n)) ?? kinBehind(deal, n);
  if (called) return [called];
  const all = theyAll(deal, n);
  if (all.length > 0) return all;
  const members = membersOf(deal, n);
  if (members.length > 0) return members;
  const found: Ref[] = [];
  for (const p of joinedTo(deal.all, n)) {
    const ref = who(deal, p);
    if (ref && !found.some((f) => sameRef(f, ref))) found.push(ref);
  }
  const arm = found.length === 0 ? refer(deal, armOwner(n)) : null;
  return arm ? [arm] : found;
}

/** "a club of banks including A and B", "lenders led by A": the members that are named. */
function membersOf(deal: Deal, n: Noun): Ref[] {
  if (n.party?.item?.type === 'name') return [];
  const behind = listBehind(deal.all, n);
  if (behind) return refers(deal, behind);
  const named = apposed(deal, n);
  if (named.length > 0) return named;
  const called = calledAs(deal, n);
  if (called) return [called];
  if (n.party && refer(deal, n.party)) return [];
  const part = deal.all[n.index - 1];
  const be = deal.all[n.index - 2];
  // "A and B are part of a group that".
  if (
    n.prep === 'of' &&
    part?.type === 'noun' &&
    /^(?:part|members?)$/u.test(part.head.word) &&
    be?.type === 'verb' &&
    be.copula
  )
    return refers(deal, subjectOf(deal.all, be.index));
  const of = deal.all[n.index + 1];
  if (
    of?.type === 'noun' &&
    of.prep === 'of' &&
    of.party?.item?.type === 'name' &&
    (CLUB.test(n.head.word) || ARMS.test(deal.scene.text.slice(n.start, n.end)))
  )
    return refers(deal, of);
  const rel = deal.all[n.index + 1];
  const held = deal.all[n.index + 2];
  if (rel?.type === 'mark' && rel.word === 'rel' && held?.type === 'noun' && /^includ/u.test(held.prep) && held.party)
    return refers(deal, held);
  for (let i = n.index + 1; i < deal.all.length && i - n.index < 4; i++) {
    const p = deal.all[i] as Phrase;
    if (isMark(p, ',') && i === n.index + 1) continue;
    const named = p.type === 'noun' && (/^(?:including|like)$/u.test(p.prep) || suchAs(deal.all, p));
    if (named && p.party) return refers(deal, p);
    const by = deal.all[i + 1];
    if (p.type === 'verb' && by?.type === 'noun' && madeOf(p, by)) return refers(deal, by);
    if (p.type !== 'noun' || (p.prep === '' && p.head.word !== 'such')) break;
  }
  return [];
}

const PEOPLE =
  /(?:^| )(?:founders|shareholders|holders|owners|investors|backers|lenders|banks|creditors|partners|brothers|funds|sellers|buyers|newcomers|entrants|groups|firms|companies|institutions|participants|members|bidders|suitors|owners|parties|others|customers|rivals)$/u;

/** "the two founders, A and B, own": those named between commas. */
function apposed(deal: Deal, n: Noun): Ref[] {
  const [comma, first] = [deal.all[n.index + 1], deal.all[n.index + 2]];
  if (n.prep !== '' || !isMark(comma, ',', '(', '—', '–') || !PEOPLE.test(n.head.word)) return [];
  if (first?.type !== 'noun' || first.prep !== '' || first.party?.item?.type !== 'name') return [];
  const list = joinedTo(deal.all, first);
  const end = deal.all[(list[list.length - 1] as Noun).index + 1];
  if (list.length < 2 || !isMark(end, ',', ')', '—', '–')) return [];
  return list.map((p) => refer(deal, p.party)).filter((r): r is Ref => r !== null);
}

const EVERY: ReadonlySet<string> = new Set(['each', 'both', 'the pair', 'the two', 'the duo']);
