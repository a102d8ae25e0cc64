// How a text describes its companies, in English: "Yunxing, a Guangzhou-based developer of robotaxis", "the French cloud
// provider Nuagis". What was said of a company tells later whom "the robotaxi developer" or "the French company" means.
import { isCompany, refOf, type Scene, type Told } from '../../frame.ts';
import type { NameItem } from '../../item.ts';
import { type Nominal, nominals } from '../parties.ts';
import { type Noun, phrasesOf } from '../syntax/phrases.ts';
import { countryOf, wordsOf } from './places.ts';

/** A company of which nothing has been told yet. */
export const blank = (ref: Told['ref']): Told => ({
  ref,
  words: new Set(),
  turn: 0,
  weight: 0,
  lasting: 0,
  named: 0,
  block: -1,
  gives: false,
  beside: -1,
});

/** Words that any company can be called by. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the an a this that its their of in on at by for with from to and or as which who whose is was are were be been has have had one two some most more than other another also now still once long ' +
    'company group firm business enterprise corporation maker giant concern outfit specialist unit arm subsidiary affiliate world largest biggest leading big small new old former main based private public listed unlisted loss making ' +
    'founder owner parent operator developer provider investor buyer seller lender borrower customer supplier partner rival start startup up backed owned controlled run major global international million billion per cent'
  ).split(' '),
);

const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|s)$/u, '') : word);
export const tells = (text: string): string[] =>
  wordsOf(text)
    .map((w) => stem(countryOf(w)))
    .filter((w) => !COMMON.has(w) && !/^\d/u.test(w));

const APPOSED =
  /^(?:,? (?:which|that|who) (?:is|was|makes?|develops?|designs?|runs?|operates?|sells?|writes?|rents?|builds?) |,? (?:based|headquartered) in |, ?(?:an?|the|one of the|one of|its) | \((?:an?|the) | of (?=[A-Z]))([^,.;()]{2,90})/u;
const LONGEST = 100;

/** What the words around a name say of it. */
function descriptionOf(scene: Scene, name: NameItem, phrase: Noun | undefined): string[] {
  const { text, sentence } = scene;
  const after = APPOSED.exec(text.slice(name.end, Math.min(sentence.end, name.end + LONGEST)));
  const front = phrase && phrase.start < name.start && !phrase.owner ? text.slice(phrase.start, name.start) : '';
  return [...tells(front), ...(after ? tells(after[1] ?? '') : [])];
}

/** "a subsidiary of X", "its parent, X". */
const OWNED = /\b(?:(?:subsidiary|unit|arm|affiliate|part) of|parent(?: company)?,?|owned by) (?:the )?$/iu;

/** Remembers how the companies of a sentence are described. */
export function describe(scene: Scene): void {
  scene.discourse.known ??= new Map();
  const known = scene.discourse.known;
  const phrases = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  let next = 0;
  for (const item of scene.sentence.items) {
    if (!isCompany(item) || item.row.kind === 'product') continue;
    while (next < phrases.length && (phrases[next]?.end ?? 0) <= item.start) next++;
    const phrase = phrases[next];
    const own = phrase?.type === 'noun' && phrase.head.start === item.start ? phrase : undefined;
    const words = descriptionOf(scene, item, own);
    const entry = known.get(item.row.id) ?? blank(refOf(item));
    for (const w of words) entry.words.add(w);
    if (OWNED.test(scene.text.slice(Math.max(scene.sentence.start, item.start - 24), item.start)))
      scene.discourse.parent = refOf(item);
    known.set(item.row.id, entry);
  }
}

const BETWEEN =
  /^(?:, (?:an?|the|its) [^,;.]{2,60})?,? (?:and|&|with) (?:(?:an?|the|its|fellow|rival) )?(?:[\w’'-]+ ){0,5}$/u;

/** "the arrangers, X and Y, said": who only speaks. */
const SAID = /^,? said\b/u;

/** Remembers two companies told of together, for "the pair" and "both". */
export function pairUp(scene: Scene): void {
  const speaks = (n: Nominal): boolean => SAID.test(scene.text.slice(n.end, n.end + 6));
  const names = nominals(scene).filter((n) => n.item.type === 'name' && isCompany(n.item) && !n.owner && !speaks(n));
  for (let i = 0; i + 1 < names.length; i++) {
    const [a, b] = [names[i] as Nominal, names[i + 1] as Nominal];
    const gap = b.start - a.end;
    const listed = i > 0 && /^,? $/u.test(scene.text.slice((names[i - 1] as Nominal).end, a.start));
    if (gap > 90 || listed || !BETWEEN.test(scene.text.slice(a.end, b.start))) continue;
    const refs = [a, b].map((n) => refOf(n.item as NameItem));
    scene.discourse.pair = { refs, at: b.end };
  }
}
