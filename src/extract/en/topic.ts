// Whom a sentence of an English text is about: the subject of its main clauses. What stands in clauses that depend on
// them, in descriptions, behind prepositions and "by" does not turn the text to somebody else.
import type { GazetteerRow } from '../../model/reference.ts';
import { isCompany, type Scene } from '../frame.ts';
import type { Sense } from '../grammar.ts';
import type { NameItem, Sentence } from '../item.ts';
import type { Trie } from '../match/trie.ts';
import { isBeside, WATCHES } from './focus/roles.ts';
import { isIntroduced } from './focus/sakes.ts';
import { makerBeside } from './syntax/apposed.ts';
import { type Noun, type Phrase, phrasesOf } from './syntax/phrases.ts';
import { isMark, isNoun, reduced, subjectOf } from './syntax/subjects.ts';
import type { Token } from './syntax/tokens.ts';
import { set } from './syntax/words.ts';

const TIMED = set('since until till before after as');

/** Does a clause hang on another one: by a relative word, or by when, while, because, since before its subject? */
export function hangs(all: readonly Phrase[], at: number, subject: Noun): boolean {
  if (isMark(all[subject.index - 1], 'sub', 'rel') || TIMED.has(subject.prep)) return true;
  for (let i = at - 1; i > subject.index; i--) {
    const p = all[i] as Phrase;
    if (p.type === 'mark') return p.word === 'rel';
    if (p.type === 'verb') return false;
  }
  return false;
}

/** A product that no table lists has no maker that a text could turn to. */
const company = (t: Token | null | undefined): NameItem | null =>
  t?.item && isCompany(t.item) && !(t.item.row.kind === 'product' && t.item.row.id.startsWith('?')) ? t.item : null;

const BELONGS = set('at of in from');

/** The company that a subject is or belongs to: "X", "X's sales", "X shares", "revenue at X". */
function named(all: readonly Phrase[], n: Noun): NameItem | null {
  if (n.party) return company(n.party) ?? company(makerBeside(all, n));
  // "Analysts at X expect": who watches from outside.
  if (WATCHES.test(n.head.word)) return null;
  const whose = company(n.owner) ?? company(n.inner[0]);
  if (whose) return whose;
  const of = all[n.index + 1];
  return isNoun(of) && BELONGS.has(of.prep) ? (company(of.party) ?? company(of.owner)) : null;
}

/** "X and Z are": a sentence about several turns to none of them. */
const several = (all: readonly Phrase[], n: Noun): boolean => {
  const [and, next] = [all[n.index + 1], all[n.index + 2]];
  return (
    n.party !== null &&
    and?.type === 'mark' &&
    and.word === 'and' &&
    isNoun(next) &&
    next.prep === '' &&
    next.party !== null
  );
};

const FUND =
  /\b(?:Capital|Ventures?|Partners|Funds?|AMC|VC|Angels|Endowment|Family Office|Investors|Equity|Advisors|Pension|(?:Asset|Investment|Capital|Wealth) Management|Investments?|Investment (?:Authority|Board|Corporation|Company|Office|Trust|Partners)|Capital (?:Partners|Group))$/u;

const fundLike = new WeakMap<GazetteerRow, boolean>();

/** Who puts money into others is not whom a text turns to. */
export function funds({ row }: Pick<NameItem, 'row'>): boolean {
  if (row.kind !== 'unknown') return row.kind === 'fund';
  let known = fundLike.get(row);
  if (known === undefined) {
    known = FUND.test(row.names.en);
    fundLike.set(row, known);
  }
  return known;
}

/** A segment whose figures were told is no company of its own; a customer that makes a part of sales is told of by the way. */
const isPart = (scene: Scene, item: NameItem): boolean =>
  scene.drafts.some(
    ({ kind, object, label }) =>
      kind === 'metric' &&
      object !== null &&
      (object.row === null ? object.span.start === item.start : label === 'share of total' && object.row === item.row),
  );

const SIDES: ReadonlySet<string> = new Set(['investment', 'stake', 'divestment', 'debt']);
const BACK = /\b(?:its?|them|their|the (?:company|group|firm|start-?up))\b/iu;

/** "X led its Series B", "X holds 12% of Y", "X pays it F a year": what X is to Y, in a text that is about Y. */
function serves({ drafts, discourse, sentence, text }: Scene, row: GazetteerRow): boolean {
  const about = [discourse.title?.row?.id, discourse.topic?.row?.id];
  // Who buys from it by its name acts for its own sake.
  const back = BACK.test(text.slice(sentence.start, sentence.end));
  return (
    !about.includes(row.id) &&
    drafts.some(
      (d) =>
        (SIDES.has(d.kind) || (back && d.kind === 'purchase')) &&
        d.subject?.row?.id === row.id &&
        d.object?.row?.id !== row.id &&
        about.includes(d.object?.row?.id),
    )
  );
}

/** "X accounted for 61% of sales": told of for the sake of whose sales they are. */
export const isSource = (scene: Scene, { row }: Pick<NameItem, 'row'>): boolean =>
  serves(scene, row) ||
  scene.drafts.some(
    (d) =>
      (d.kind === 'metric' || d.kind === 'ratio') &&
      d.object?.row?.id === row.id &&
      d.subject !== null &&
      d.subject.row?.id !== row.id,
  );

/** The company that a sentence is about, null when it goes on about the same one, undefined when it has no clause. */
export function topicOf(scene: Scene): NameItem | null | undefined {
  const main = mainSubject(scene, {
    words: scene.grammar.en.words,
    title: scene.discourse.title?.row?.id,
    aside: (item) =>
      funds(item) ||
      scene.discourse.watchers?.has(item.row.id) ||
      scene.speakers.some((s) => s.start === item.start) ||
      isPart(scene, item) ||
      isSource(scene, item) ||
      isBeside(scene.text, item) ||
      isRelated(scene.text, item) ||
      isAided(scene, item) ||
      isIntroduced(scene.text, scene.sentence, item),
  });
  return main ?? fronted(scene) ?? main;
}

/** "X is its biggest customer": what it is to whom the text is about. */
const RELATED =
  /^ (?:is|was|remains|remained|became|has become|had been|has been)(?: (?:also|already|still|now|by far|one of|among))* (?:its|their|the (?:company|group|start-?up)['’]s) (?:[\w-]+ ){0,3}?(?:customers?|clients?|suppliers?|shareholders?|investors?|backers?|rivals?|partners?|lenders?|owners?|competitors?|users?|buyers?|tenants?|landlords?|creditors?|parent)\b/u;

export const isRelated = (text: string, { end }: { end: number }): boolean => RELATED.test(text.slice(end, end + 80));

/** Does a name lead a sentence of a text that tells of another? */
export const passesBy = (text: string, sentence: Sentence, item: NameItem): boolean =>
  isRelated(text, item) || isBeside(text, item) || isIntroduced(text, sentence, item);

/** "X won an order from Y. Y will take delivery from May": the customer of whom the text tells, led into one sentence. */
const isAided = ({ discourse: { known, topic }, sentence }: Scene, { row }: Pick<NameItem, 'row'>): boolean => {
  const sake = known?.get(row.id)?.sake;
  return !!sake && sake.led === 0 && sake.block === sentence.block && sake.id === topic?.row?.id;
};

/** "For X, that sum equals a year's sales": whom a sentence says first that it is about. */
function fronted(scene: Scene): NameItem | null {
  const [first, comma] = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  if (!isNoun(first) || !/^(?:for|at)$/u.test(first.prep) || !isMark(comma, ',')) return null;
  const item = company(first.party);
  return item && !funds(item) ? item : null;
}

interface About {
  words: Trie<Sense>;
  /** The company that the text is about comes before others. */
  title: string | undefined;
  /** Who acts in a sentence that is not about them. */
  aside(item: NameItem): boolean;
}

/** The company that is the subject of the main clauses of a sentence. */
export function mainSubject(
  { text, sentence }: { text: string; sentence: Sentence },
  { words, title, aside }: About,
): NameItem | null | undefined {
  const all = phrasesOf(text, sentence, words);
  let first: NameItem | null | undefined;
  for (const v of all) {
    if (v.type !== 'verb' || v.mood === 'to' || v.mood === 'ing' || reduced(all, v)) continue;
    const subject = subjectOf(all, v.index);
    if (!subject || hangs(all, v.index, subject)) continue;
    const item = several(all, subject) ? null : named(all, subject);
    if (item && item.row.id === title) return item;
    const passes = item !== null && aside(item);
    if (!passes && first === undefined) first = item;
  }
  return first === undefined && !all.some((p) => p.type === 'verb') ? undefined : (first ?? null);
}
