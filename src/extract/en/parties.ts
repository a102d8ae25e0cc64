// Who takes part, in English: nominals (names and groups) of a sentence with the preposition that governs them, the
// subject of a verb across asides and relative clauses, objects by preposition, lists, and what pronouns stand for.
import { last, type Scene } from '../frame.ts';
import { type Clause, type GroupItem, type Item, isFigure, isWord, type NameItem, type Sentence } from '../item.ts';
import { charset, inSet, wordSet } from '../match/charset.ts';
import { type Noun, type Phrase, phrasesOf, type Verb } from './syntax/phrases.ts';
import { reduced, subjectOf } from './syntax/subjects.ts';
import { datelineEnd, lineAt } from './voices/layout.ts';

export interface Nominal {
  item: NameItem | GroupItem;
  start: number;
  end: number;
  /** The preposition before it, '' for none. */
  prep: string;
  /** "Oracle's": it owns what follows. */
  owner: boolean;
}

const PREPS: ReadonlySet<string> = new Set(
  'of in into at by for with from to on onto over under about against among between behind via through than like unlike including include includes versus without alongside per toward towards around following near outside inside amid across beside'.split(
    ' ',
  ),
);
/** Words that may stand between a preposition and its name. */
const LINK =
  /^(?:the|an?|its|their|his|rival|fellow|existing|new|investor|investors|backer|backers|start-up|start-ups|startup|group|company|firm|giant|maker|chipmaker|partner|bank|lender|fund|cloud|chip|both|even|former|parent|mainly|AI|US|U\.S\.|UK|likes|of|venture|capital|tech|online|search|and|or|other|shareholder|shareholders|state-backed|lab|developer|provider|operator|customer|supplier|rivals|[A-Z]\w+(?:n|ese|sh|ch|i)|[\w-]+-based|[\w-]+-backed|[\w-]+-owned)$/u;

/** Nouns that tell what the name after them is: "on the blog Northern Stack". */
const DESCRIBES =
  /^(?:blog|site|website|magazine|newspaper|daily|weekly|newsletter|agency|broker|brokerage|house|studio|brand|app|chain|utility|airline|miner|insurer|retailer|carmaker|automaker|automotive|drugmaker|trust|unit|arm|subsidiary|affiliate|vehicle|holding|builder|designer|supplier|contractor|landlord|exporter|importer|distributor|manufacturer|producer|publisher|consultancy|wholesaler|grocer|brewer|shipper|carrier|game|games|software|hardware|robotics|energy|power|battery|solar|steel|oil|gas|food|drinks|pharma|biotech|telecoms|media|mobile|logistics|shipping|engineering|industrial|chemicals|defence|aerospace|buyout|hedge|pension|sovereign|private|public|regional|local|family-owned|listed|unlisted|privately|held|state|government|industry|customers?|clients?|tenant|anchor|lead|major|main|biggest|largest|long-time|longtime)$/u;

const WORDLIKE = wordSet("’'.-");
/** Blanks of every kind, and what opens a quotation or a bracket. */
const OPENING = charset(
  '“"‘( \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** "take | over Y", "hand | over its unit": a part of the verb. */
const PARTICLE = /\b(?:t[ao]k(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|sign(?:s|ed|ing)?|turn(?:s|ed|ing)?) $/u;

/** The preposition that governs a nominal, looking back over at most four linking words. */
function prepBefore(text: string, at: number, floor: number): string {
  let start = at;
  for (let words = 0; words < 5; words++) {
    let end = start;
    while (end > floor && inSet(OPENING, text, end - 1)) end--;
    let from = end;
    while (from > floor && inSet(WORDLIKE, text, from - 1)) from--;
    const word = text.slice(from, end);
    if (!word) return '';
    if (word === 'over' && PARTICLE.test(text.slice(Math.max(floor, from - 8), from))) return '';
    if (PREPS.has(word.toLowerCase())) return word.toLowerCase();
    // "told the paper X that": who is told.
    if (/^t(?:old|ells|elling)$/u.test(word)) return 'to';
    if (!LINK.test(word) && !DESCRIBES.test(word)) return '';
    start = from;
  }
  return '';
}

const JOIN =
  /^,? ?(?:and|or|&|as well as|along with|alongside|plus)? ?(?:the |existing investors? |from |by |with )?$/u;
/** "from X and | the Ontario pension fund | Y at": what describes the last of a list, with no verb behind it. */
const DESCRIBED = /^,? and (?:the |an? |its )(?:[A-Za-z-]+ ){1,5}$/u;
const ENDS = /^(?:[,.;)]|$| (?:at|in|for|on|last|this|earlier|through|under)\b)/u;
const PARTIES: ReadonlySet<string> = new Set([
  'company',
  'cloud',
  'chip',
  'lab',
  'fund',
  'product',
  'unknown',
  'person',
]);
/** A version that no table lists (R1, V4-Pro) acts in no deal. */
const version = (i: NameItem): boolean => i.row.kind === 'product' && i.row.id.startsWith('?');

/** Names of companies and people, and groups, in order; a member of a list has the preposition of its head. */
export const nominals = (scene: Scene): Nominal[] => nominalsIn(scene.text, scene.sentence);

export function nominalsIn(text: string, sentence: Sentence): Nominal[] {
  if (sentence.notes.nominals) return sentence.notes.nominals as Nominal[];
  const groups = sentence.items.filter((i): i is GroupItem => i.type === 'group');
  const from = datelineEnd(text, sentence.start);
  const items = sentence.items.filter(
    (i): i is NameItem | GroupItem =>
      i.type === 'group' ||
      (i.type === 'name' &&
        PARTIES.has(i.row.kind) &&
        i.start >= from &&
        !version(i) &&
        !groups.some((g) => g.start <= i.start && i.end <= g.end)),
  );
  const made: Nominal[] = [];
  for (const item of items) {
    const before = last(made);
    const gap = before ? text.slice(before.end, item.start) : '?';
    const joined =
      before !== undefined &&
      ((gap.length < 26 && gap.length > 1 && JOIN.test(gap) && /,|and|or|&|plus|with/u.test(gap)) ||
        (gap.length < 60 && DESCRIBED.test(gap) && ENDS.test(text.slice(item.end, item.end + 12))));
    const own = prepBefore(text, item.start, sentence.start);
    const owner =
      /^(?:['’]s|s['’]|['’])(?![a-z])/u.test(text.slice(item.end, item.end + 3)) || isPossessive(text, item);
    made.push({ item, start: item.start, end: item.end, prep: own || (joined && before ? before.prep : ''), owner });
  }
  sentence.notes.nominals = made;
  return made;
}

const isPossessive = (text: string, item: Item): boolean => /^(?:its|their)$/iu.test(text.slice(item.start, item.end));

const OPENS_ASIDE =
  /^[\s–—]*(?:which|who|whose|whom|where|the|an?|its|one of|formerly|based|including|led by|backed by|best known|known|now|already|still|both|itself|with|long|also|then|(?:a|an|the) [\w-]+)\b/iu;
const RELATIVE = /^[\s–—]*(?:in |of |to |from |with |on |by |for )?(?:which|who|whose|whom|that)\b/iu;

/** Is a clause an aside to the nominal right before it ("X, the Y maker, ...")? Gives that nominal. */
export function asideOf(scene: Scene, clause: Clause): Nominal | null {
  const before = scene.sentence.clauses[clause.index - 1];
  if (!before) return null;
  const lead = scene.text.slice(clause.start, clause.end);
  if (!OPENS_ASIDE.test(lead)) return null;
  const head = last(nominals(scene).filter((n) => n.end <= before.end && n.start >= before.start));
  if (head && (scene.text.slice(head.end, before.end).trim() === '' || RELATIVE.test(lead)) && head.end <= before.end) {
    const inner = asideOf(scene, before);
    return inner && !RELATIVE.test(scene.text.slice(before.start, before.end)) ? inner : head;
  }
  return head === undefined ? asideOf(scene, before) : null;
}

export const isActorSpeech = (scene: Scene, n: Nominal): boolean => scene.speakers.some((s) => s.start === n.start);

const isActor = (scene: Scene, n: Nominal): boolean => {
  if (isActorSpeech(scene, n)) return false;
  const { item } = n;
  return item.type === 'group' ? true : item.row.kind !== 'person' || item.row.parent !== null;
};

const inClause = (n: Nominal, c: Clause): boolean => n.start >= c.start && n.end <= c.end;

/** "Revenue overtook X's in 2024", "margins beat X's": whose, with no noun behind, is only compared. */
const ELLIPTIC = /^['’]s?(?:[.,;:)]| (?:in|on|by|for|during|at|last|this|and|but|while|after|before|as|to|from)\b)/u;

/** Subject candidates of a clause up to an offset. */
const candidates = (scene: Scene, clause: Clause, at: number): Nominal[] =>
  nominals(scene).filter(
    (n) =>
      inClause(n, clause) &&
      n.end <= at &&
      n.prep === '' &&
      isActor(scene, n) &&
      !(n.owner && ELLIPTIC.test(scene.text.slice(n.end, n.end + 10))),
  );

export function clauseAt(sentence: Sentence, at: number): Clause {
  const found = sentence.clauses.find((c) => c.start <= at && at <= c.end);
  return found ?? (last(sentence.clauses) as Clause);
}

/** The verb that what stands at an offset belongs to: itself, or the last one before it. */
function governor(all: readonly Phrase[], at: number): Verb | null {
  let found: Verb | null = null;
  for (const p of all) {
    if (p.start > at) break;
    if (p.type === 'verb' && !(p.mood === 'past' && reduced(all, p) && p.end <= at)) found = p;
    else if (p.type === 'mark' && p.word === ';') found = null;
  }
  return found;
}

/** The noun phrase that is the subject of the verb that an offset belongs to, with that verb. */
export function clauseOf(scene: Scene, at: number): { verb: Verb; subject: Noun | null } | null {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const verb = governor(all, at);
  return verb && { verb, subject: subjectOf(all, verb.index) };
}

/** The subject by the grammar of the sentence: of the verb that the offset belongs to. */
function bySyntax(scene: Scene, at: number): Nominal | null {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const verb = governor(all, at);
  const subject = verb && subjectOf(all, verb.index);
  const token = subject?.party;
  if (!token) return null;
  const n = nominals(scene).find((m) => m.start === token.start);
  return n && isActor(scene, n) && !(n.item.type === 'group' && n.item.form === 'class') ? n : null;
}

/** The nominal that is the subject of what stands at an offset. */
export function subjectNominal(scene: Scene, at: number): Nominal | null {
  const near = byPlace(scene, at);
  return near && !inside(scene, near) ? near : (bySyntax(scene, at) ?? near);
}

/** "Nvidia chips", "a stake in X": a name inside a phrase about something else. */
function inside(scene: Scene, n: Nominal): boolean {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const phrase = all.find((p) => p.start <= n.start && n.start < p.end);
  return phrase?.type === 'noun' && phrase.inner.some((t) => t.start === n.start) && phrase.head.item?.type !== 'name';
}

const FORESEES =
  /^ (?:(?:now|still|also) )?(?:expects?|estimates?|reckons?|forecasts?|predicts?|thinks?|believes?|projects|assumes) (?:that )?$/u;
/** "Y estimates that cloud providers will spend F": theirs, and not Y's who foresees it. */
const foreseen = ({ text }: Scene, sure: Nominal, next: Nominal | undefined): Nominal | undefined =>
  next && next.start > sure.end && FORESEES.test(text.slice(sure.end, next.start)) ? next : undefined;

/** The nearest candidate before an offset, by clauses. */
function byPlace(scene: Scene, at: number): Nominal | null {
  const clause = clauseAt(scene.sentence, at);
  const own = candidates(scene, clause, at);
  const plain = own.filter((n) => !n.owner);
  const sure = last(plain.filter((n) => n.item.type === 'name' || n.item.form === 'back'));
  const pick = (sure && foreseen(scene, sure, last(plain))) ?? sure ?? last(plain) ?? last(own);
  const lead = scene.text.slice(clause.start, clause.end);
  if (RELATIVE.test(lead) && !(pick && !pick.owner)) return asideOf(scene, clause) ?? pick ?? null;
  if (pick) return firstOfList(scene, pick);
  const aside = asideOf(scene, clause);
  if (aside) return aside;
  for (let index = clause.index - 1; index >= 0; index--) {
    const c = scene.sentence.clauses[index] as Clause;
    if (asideOf(scene, c) || speech(scene, c)) continue;
    const found = candidates(scene, c, c.end);
    const main = found.find((n) => !n.owner) ?? found[0];
    if (main) return main;
  }
  return nominals(scene).find((n) => n.end <= at && n.prep === 'of' && isActor(scene, n)) ?? null;
}

/** ", the firm wrote last week,": a clause that only says who speaks. */
const speech = (scene: Scene, clause: Clause): boolean =>
  clause.index > 0 &&
  clause.end < scene.sentence.end &&
  clause.items.some((i) => isWord(i, 'say')) &&
  !clause.items.some((i) => isFigure(i) && i.type !== 'number');

/** "Alphabet, Amazon and Microsoft": within a clause the first of joined subjects stands for them. */
const firstOfList = (scene: Scene, pick: Nominal): Nominal =>
  pick.item.type === 'name' ? (listAround(scene, pick).find((n) => n.prep === '' && !n.owner) ?? pick) : pick;

/** All joined nominals around one: "Thrive, Tiger and GIC". */
export function listAround(scene: Scene, one: Nominal): Nominal[] {
  const all = nominals(scene).filter((n) => n.prep === one.prep || n.prep === '' || n.prep === 'including');
  const at = all.findIndex((n) => n.start === one.start);
  const list = [one];
  for (let i = at - 1; i >= 0; i--) {
    const n = all[i] as Nominal;
    if (!joins(scene, n, list[0] as Nominal)) break;
    list.unshift(n);
  }
  for (let i = at + 1; i < all.length; i++) {
    const n = all[i] as Nominal;
    if (!joins(scene, last(list) as Nominal, n)) break;
    list.push(n);
  }
  return list;
}

const joins = (scene: Scene, a: Nominal, b: Nominal): boolean => {
  const gap = scene.text.slice(a.end, b.start);
  return (
    gap.length < 40 &&
    /^(?:,| and| &|,? as well as|,? along with)(?: and| &)?(?: (?:the|existing|new|fellow|chipmaker|investors?|backers?|[A-Z]\w+(?:n|ese|sh)|[\w-]+ (?:fund|giant|maker|firm|group|bank)))*[ “"]*$/u.test(
      gap,
    )
  );
};

/** The first nominal of a stretch with one of the prepositions. */
export function withPrep(scene: Scene, span: { start: number; end: number }, preps: readonly string[]): Nominal | null {
  return (
    nominals(scene).find(
      (n) => n.start >= span.start && n.end <= span.end && preps.includes(n.prep) && isActor(scene, n),
    ) ?? null
  );
}

/** The first nominal of a stretch without a preposition: the object of a verb. */
export function bareObject(scene: Scene, span: { start: number; end: number }): Nominal | null {
  return (
    nominals(scene).find((n) => n.start >= span.start && n.end <= span.end && n.prep === '' && isActor(scene, n)) ??
    null
  );
}

/** Is a name in the clause no subject (from Alibaba, at BMO Capital)? */
export const oblique = (text: string, clause: Clause, item: Item): boolean =>
  item.start < datelineEnd(text, lineAt(text, item.start).start) ||
  (item.type === 'name' && version(item)) ||
  prepBefore(text, item.start, clause.start) !== '' ||
  (clause.index > 0 &&
    /^\W*(?:and )?$/u.test(text.slice(clause.start, item.start)) &&
    /^(?:\W*$| and | or )/u.test(text.slice(item.end, clause.end)));
