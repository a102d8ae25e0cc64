// How much each company stands out in an English sentence: the subject of a main clause most, then whose the subject is,
// objects, what stands behind prepositions, descriptions. Takes a sentence, gives its companies with their weight.
import { isCompany, type Scene } from '../../frame.ts';
import type { GroupItem, NameItem } from '../../item.ts';
import { type Noun, type Phrase, phrasesOf } from '../syntax/phrases.ts';
import { isMark, isNoun, isVerb, reduced, subjectOf } from '../syntax/subjects.ts';
import type { Token } from '../syntax/tokens.ts';
import { set } from '../syntax/words.ts';

export interface Mention {
  /** A name of a company, or a phrase that points back. */
  item: NameItem | GroupItem;
  start: number;
  weight: number;
}

const SUBJECT = 10;
/** The subject of a clause that hangs on another one. */
const DEPENDENT = 5;
/** Whose the subject is: "X's sales", "revenue at X". */
const OWNER = 8;
const OBJECT = 5;
const AGENT = 5;
const OBLIQUE = 3;
const ASIDE = 2;
/** One of several that act together: no "it". */
const JOINED = 4;
/** A bank or fund that only speaks. */
const SPEAKS = 6;

const BELONGS = set('at of in from');
/** Who watches companies from outside. */
export const WATCHES =
  /^(?:analysts?|brokers?|economists?|strategists?|researchers?|bankers?|lawyers?|poll|survey|data|estimates?)$/u;

/** Does a clause hang on another one: by a relative word, or by when, while, because before its subject? */
export function hangs(all: readonly Phrase[], at: number, subject: Noun): boolean {
  if (isMark(all[subject.index - 1], 'sub', 'rel', 'that')) return true;
  // "since X halved an order": a preposition that governs a clause.
  if (/^(?:since|until|till|before|after|as)$/u.test(subject.prep)) return true;
  for (let i = at - 1; i > subject.index; i--) {
    const p = all[i] as Phrase;
    if (p.type === 'mark' && p.word === 'rel') return true;
    if (p.type === 'verb') return false;
  }
  return false;
}

/** The subjects of a sentence by the index of their phrases, each with its weight. */
function subjectsOf(all: readonly Phrase[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const v of all) {
    if (v.type !== 'verb' || v.mood === 'to' || v.mood === 'ing' || reduced(all, v)) continue;
    const subject = subjectOf(all, v.index);
    if (!subject) continue;
    const weight = hangs(all, v.index, subject) ? DEPENDENT : SUBJECT;
    if ((found.get(subject.index) ?? 0) < weight) found.set(subject.index, weight);
  }
  return found;
}

/** The phrase that a list begins with: "X" for "Z" in "X, Y and Z". */
function listHead(all: readonly Phrase[], n: Noun): Noun {
  let head = n;
  for (let i = n.index - 1; i > 0 && isMark(all[i], ',', 'and'); i--) {
    const before = all[i - 1];
    if (!isNoun(before)) continue;
    if (!before.party || before.prep !== '') break;
    head = before;
    i--;
  }
  return head;
}

/** "X and Z": another party is joined to it. */
function isJoined(all: readonly Phrase[], n: Noun): boolean {
  for (let i = n.index + 1; i < all.length; i += 2) {
    const [mark, next] = [all[i], all[i + 1]];
    if (!isMark(mark, 'and', ',') || !isNoun(next) || !next.party || next.prep !== '' || next.aside) return false;
    if (isMark(mark, 'and')) return true;
  }
  return false;
}

function weightOf(all: readonly Phrase[], n: Noun, subjects: Map<number, number>): number {
  if (n.aside) return ASIDE;
  const before = all[n.index - 1];
  if (BELONGS.has(n.prep) && isNoun(before)) {
    if (WATCHES.test(before.head.word)) return 0;
    if (!before.party && subjects.has(before.index)) return OWNER;
  }
  // "For X, the sum is": whom the sentence is about.
  if (n.index === 0 && /^(?:for|at)$/u.test(n.prep) && n.party) return OWNER;
  if (n.prep === 'by') return isVerb(before) && reduced(all, before) ? ASIDE : AGENT;
  if (n.prep !== '' && !subjects.has(n.index)) return OBLIQUE;
  const head = listHead(all, n);
  const own = subjects.get(head.index);
  if (own === undefined) return OBJECT;
  const several = head !== n || (n.party !== null && isMark(all[n.index + 1], 'and', ',') && isJoined(all, n));
  return several ? Math.min(own, JOINED) : own;
}

/** Whom a person who acts stands for: "its chief executive", "he". */
function employerOf(scene: Scene, t: Token): NameItem | null {
  const { human, title } = scene.discourse;
  const person = t.item?.type === 'name' && t.item.row.kind === 'person' ? t.item.row : null;
  const he = t.word === 'he' || t.word === 'she' ? human : null;
  const parent = (person ?? he?.ref.row)?.parent;
  const row = parent ? scene.grammar.byId.get(parent) : he?.chief ? title?.row : null;
  return row ? { type: 'name', start: t.start, end: t.end, row } : null;
}

/** The companies and the phrases that point back of a sentence, in order. */
export function mentionsOf(scene: Scene): Mention[] {
  const { notes } = scene.sentence;
  if (notes.mentions) return notes.mentions as Mention[];
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const subjects = subjectsOf(all);
  const found: Mention[] = [];
  const add = (t: Token | null, weight: number): void => {
    const item = t?.item;
    if (!item || !t) return;
    // "the Hale family's empire": no company.
    const kin = item.type === 'name' && /^ famil(?:y|ies)\b/u.test(scene.text.slice(item.end, item.end + 9));
    if (item.type === 'name' && isCompany(item) && !kin) {
      const speaks = scene.speakers.some((s) => s.start === item.start);
      found.push({ item, start: t.start, weight: speaks ? Math.min(weight, SPEAKS) : weight });
    }
    if (item.type === 'group' && item.form === 'back') found.push({ item, start: t.start, weight });
  };
  for (const n of all) {
    if (n.type !== 'noun') continue;
    const weight = weightOf(all, n, subjects);
    add(n.party, weight);
    const boss = weight >= DEPENDENT ? employerOf(scene, n.party ?? n.head) : null;
    if (boss) found.push({ item: boss, start: boss.start, weight: JOINED });
    const before = all[n.index - 1];
    const watched = isNoun(before) && WATCHES.test(before.head.word);
    const part = watched ? 0 : weight >= DEPENDENT && subjects.has(n.index) ? OWNER : OBLIQUE;
    add(n.owner, part);
    for (const t of n.inner) add(t, part);
  }
  found.sort((a, b) => a.start - b.start);
  notes.mentions = found;
  return found;
}

/** "Bosch, its largest customer, bought": told of for the sake of another, which the text goes on about. */
const BESIDE =
  /^, (?:its|their|the (?:company|group|firm|start-?up)['’]s) [^,.;]{0,50}?\b(?:customer|client|buyer|user|supplier|vendor|landlord|tenant|rival|competitor|partner|backer|investor|shareholder|owner|lender|creditor|adviser|auditor|distributor|licensee|founder|parent|subsidiary)s?(?: (?:and|since|for|with|in|by)\b[^,.;]{0,40})?,/u;

/** "Bosch guarantees its leases", "Bosch led its Series B": nobody does so for itself. */
const HELPS =
  /^ (?:(?:has|have|had|will|would|is|was|also|already|previously) ){0,3}(?:(?:agreed|promised|offered|pledged|undertaken|committed) to )?(?:guarantee|backstop|underwr(?:ite|ote)|insur|led|lead|co-?led|joined|anchor|audit)\w* (?:[\w$€£¥.,-]+ ){0,6}?(?:its|their|the (?:company|group|firm|start-?up)['’]s) (?!own\b)/u;

export const helps = (text: string, { end }: { end: number }): boolean => HELPS.test(text.slice(end, end + 110));

/** "It competes with X and Y", "its rivals include X", "a rival of X": named to say whom another is up against. */
const AGAINST =
  /\b(?:compet\w+ (?:with|against)|vies? with|vying with|up against|rivals?,? (?:include|including|such as|like|of|to)|competitors?,? (?:include|including|such as|like)|(?:similar|comparable) to) (?:[^.;:$€£%]{0,50}(?:, | and ))?(?:the )?$/u;
/** "analysts had expected X to", "former researchers at X". */
const BY_THE_WAY =
  /\b(?:(?:analysts?|investors?|bankers?)\b[^.;]{0,30} (?:had |have |has )?expected|(?:former|ex-)(?: ?[a-z-]+){1,4} (?:at|of|from)) (?:the )?$/iu;
/** "X and Y have struck similar deals". */
const LIKEWISE =
  /^[^.;$€£]{0,60}\b(?:struck|signed|made|done|announced|taken|agreed|followed) (?:similar|comparable|suit\b|the same\b)/u;
/** "X, a rival, reported": beside whom the text is about. */
const RIVAL = /^, (?:a|an|another|one of its) (?:[\w-]+ ){0,2}(?:rival|competitor|peer)s?,/u;

/** Is a company named only as a rival, or for comparison? */
export const isApart = (text: string, at: { start: number; end: number }): boolean =>
  RIVAL.test(text.slice(at.end, at.end + 44)) ||
  LIKEWISE.test(text.slice(at.end, at.end + 90)) ||
  AGAINST.test(text.slice(Math.max(0, at.start - 90), at.start)) ||
  BY_THE_WAY.test(text.slice(Math.max(0, at.start - 90), at.start));

export const isBeside = (text: string, at: { start: number; end: number }): boolean =>
  BESIDE.test(text.slice(at.end, at.end + 90)) || helps(text, at) || isApart(text, at);
