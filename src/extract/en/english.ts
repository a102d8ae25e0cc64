// English as a language that can be read: its words, its figures, its rules in the order they run.
import type { Reading } from '../../model/document.ts';
import type { Ref, Rule, Scene } from '../frame.ts';
import { needing } from '../gate.ts';
import type { Grammar } from '../grammar.ts';
import type { NameItem, Sentence } from '../item.ts';
import type { Language, Tongue } from '../language.ts';
import { charset } from '../match/charset.ts';
import { joint } from '../sides/joint.ts';
import { columns } from '../units/columns.ts';
import { carryBrackets } from './amounts/bracketed.ts';
import { carryUnits } from './amounts/carried.ts';
import { declare } from './amounts/declared.ts';
import { sizeUp } from './amounts/sizes.ts';
import { bare } from './bare/bare.ts';
import { type Claims, casting, recast } from './casting/casting.ts';
import { calledOff } from './certainty/calledoff.ts';
import { contrasts } from './certainty/contrasts.ts';
import { ledBy } from './certainty/ledby.ts';
import { unreal } from './certainty/unreal.ts';
import { periodRow } from './dates/inturn.ts';
import { periodsOf } from './dates/periods.ts';
import { settle } from './dates/settle.ts';
import { deals } from './deals/deals.ts';
import { figuresOf } from './figures.ts';
import { remember } from './focus/focus.ts';
import { passages } from './focus/passages.ts';
import { watchersOf } from './focus/watchers.ts';
import { attributes } from './frames/attributes.ts';
import { entries } from './frames/entries.ts';
import { leaders } from './frames/leaders.ts';
import { outcomes } from './frames/outcomes.ts';
import { paidInKind } from './frames/paid.ts';
import { priceMoves, prices } from './frames/pricing/prices.ts';
import { terms } from './frames/remarks/terms.ts';
import { views } from './frames/remarks/views.ts';
import { rounds } from './frames/rounds.ts';
import { markUnfit } from './frames/unfit.ts';
import { valuations } from './frames/valuations.ts';
import { productsBought } from './frames/wares.ts';
import { groupsOf } from './groups.ts';
import { hedge } from './hedges.ts';
import { joining } from './joining/joining.ts';
import { leftovers } from './leftover/leftover.ts';
import { charges } from './measures/charges.ts';
import { costs, ratios } from './measures/costs.ts';
import { growths } from './measures/growth.ts';
import { guided } from './measures/guided.ts';
import { metrics } from './measures/levels.ts';
import { comparisons } from './measures/lists.ts';
import { markOutgoings } from './measures/nouns/outgoings.ts';
import { noteMeasure, pronouns } from './measures/pronouns.ts';
import { ofThat } from './measures/segments/ofthat.ts';
import { ownParts } from './measures/segments/ownparts.ts';
import { noteParts } from './measures/segments/parts.ts';
import { sources } from './measures/segments/sources.ts';
import { definedParts } from './naming/defined.ts';
import { describe, pairUp } from './naming/described.ts';
import { nameFinder } from './naming/names.ts';
import { seatsIn } from './naming/places.ts';
import { markProducts } from './naming/products.ts';
import { protagonist } from './naming/protagonist.ts';
import { listedSet } from './naming/sets.ts';
import { oblique } from './parties.ts';
import { standing } from './standing.ts';
import { implied } from './story/implied.ts';
import { surmise } from './surmise/surmise.ts';
import { type Noun, phrasesOf } from './syntax/phrases.ts';
import { subjectOf as verbSubject } from './syntax/subjects.ts';
import { plainly } from './titles/titles.ts';
import { funds, mainSubject, passesBy, topicOf } from './topic.ts';
import { ENDINGS, refusal } from './voices/background.ts';
import { ownVoice, spoken as spokenIn } from './voices/documents.ts';
import { noteSpoken, ownWords, type Spoken } from './voices/ownword.ts';
import { looksBack, speechReader } from './voices/speech.ts';
import { markTraded } from './voices/traded.ts';

/** Marks what no rule may take before the rules run. */
const unfit = (watchers: () => ReadonlySet<string>): Rule => ({
  name: 'en/unfit',
  find(scene) {
    scene.discourse.watchers = watchers();
    carryBrackets(scene);
    carryUnits(scene, scene.discourse.told?.money?.currency ?? null);
    markUnfit(scene);
    describe(scene);
    pairUp(scene);
    noteParts(scene);
    return [];
  },
});

/** "A, BlackRock's B and chipmaker C". */
/** "owed F to A and paid B F": what is done to the next name, no description of it ("and chip maker B"). */
const DOING =
  '(?:rest|remainder|balance|(?!(?:un)?listed )[a-z]+ed|sold|bought|paid|lent|took|put|gave|led|won|made|got|held|kept|has|had|is|was|will|would|to|then|also|buys|sells|invests|pays|lends|spent|owes|owns|raises|borrows|said|says|plans|spun|struck|drew|left|set|rents|leases|supplies)';

const JOINING = {
  between: new RegExp(
    `^(?:, ?|,? and |,? & |,? as well as |,? along with |,? together with )(?:the |its )?(?!(?:[a-z]+ )?${DOING} )(?:[a-z-]+ ){0,2}$`,
    'u',
  ),
  closing: /^,? ?(?:and|&|as well|along|together) /u,
  owner: /^['’]s? $/u,
  whole: /\bof $/u,
  clause: /^, and /u,
  bought:
    /\b(?:b[ou]ught|buy(?:s|ing)?|acquir\w+|purchas\w+|sold|sell(?:s|ing)?|sale|take ?over|takes? over|took over)\b/iu,
  mutual: /^(?:,? )?each other|^ (?:and )?one another/u,
  apiece: {
    behind:
      /^ (?:(?:(?:in|of) (?:\w+ ){0,2})?(?:each|apiece|a piece)\b(?! other)|(?:\w+ )?(?:stakes|shareholdings) in\b)/u,
    before: /\beach of (?:the )?$/u,
    after: /^,? (?:(?:has|have|had|will|would|also|then) ){0,2}each\b(?! other)/u,
  },
};

const CLAUSE_BREAK = charset(',;:()—"“”');

const JOINT = joint(JOINING);

/** What is known of a text before, and gathered while it is read. */
interface Known {
  watchers: () => ReadonlySet<string>;
  spoken: Spoken;
  claims: Claims;
}

/** Values before rounds, so that a round never takes the figure of its valuation; standing is settled last. */
const rulesFor = (published: string | null, { watchers, spoken, claims }: Known): Rule[] => [
  unfit(watchers),
  needing(entries, { words: ['round', 'n-round'] }),
  rounds,
  outcomes,
  valuations,
  leaders,
  deals,
  productsBought,
  ratios,
  prices,
  priceMoves,
  sources,
  needing(charges, { figures: ['money'] }),
  metrics,
  columns,
  guided,
  needing(ofThat, { figures: ['money'] }),
  pronouns,
  costs,
  growths,
  needing(periodRow, { figures: ['money', 'percent'] }),
  comparisons,
  ownParts,
  implied,
  leftovers,
  casting(claims),
  surmise,
  leaders,
  bare,
  joining,
  attributes,
  paidInKind,
  standing(published),
  needing(ledBy, { figures: ['money'] }),
  unreal,
  calledOff,
  JOINT,
  ownWords(spoken),
];

/** Who stood in a sentence, and what was measured in it. */
function takeIn(scene: Scene): void {
  remember(scene);
  noteMeasure(scene);
}

const sorted = (names: NameItem[]): NameItem[] => names.sort((a, b) => a.start - b.start);

/** Who a sentence is about, and who does what a word at a place says: by both it is told who speaks. */
const subjectsIn = ({ folded }: Reading, { en }: Grammar, hero: () => Ref | null) => ({
  subject: (sentence: Sentence) => {
    const aside = (item: NameItem): boolean => funds(item) || passesBy(folded, sentence, item);
    return mainSubject({ text: folded, sentence }, { words: en.words, title: hero()?.row?.id, aside });
  },
  subjectAt: (sentence: Sentence, at: number): Noun | null => {
    const all = phrasesOf(folded, sentence, en.words);
    const verb = all.find((p) => p.type === 'verb' && p.start <= at && at < p.end);
    return verb ? verbSubject(all, verb.index) : null;
  },
});

export function english(grammar: Grammar, reading: Reading): Language {
  const finder = nameFinder(reading, grammar);
  const parts = definedParts(reading.folded);
  const seats = seatsIn(reading.folded, grammar);
  let hero: Ref | null = null;
  let watchers: ReadonlySet<string> = new Set();
  let blocks: ReadonlyMap<number, Ref> = new Map();
  const spoken: Spoken = new Map();
  const claims: Claims = [];
  const voices = spokenIn(reading, grammar);
  const reader = speechReader(
    voices,
    () => hero,
    subjectsIn(reading, grammar, () => hero),
  );
  return {
    extractor: 'grammar/en',
    script: 'en',
    lexicon: grammar.en,
    clauseBreak: CLAUSE_BREAK,
    figures: figuresOf,
    hedge,
    periods: periodsOf,
    groups: groupsOf,
    names(_text, span, known) {
      const named = finder(span, known);
      const spoken = parts(span, sorted([...known, ...named]));
      // "the Purchaser" is who was called so, and its last word no name.
      const found = spoken.length > 0 ? named.filter((n) => !spoken.some((p) => n.end === p.end)) : named;
      return sorted([...found, ...spoken, ...seats(span, sorted([...known, ...found]))]);
    },
    settle: (sentences, at) => {
      sizeUp(sentences, at.text, grammar.en.currency);
      declare(sentences, at.text, grammar.en.currency);
      settle(sentences, at);
    },
    speech(text, sentence) {
      const said = reader.of(text, sentence);
      if (!refusal(text, sentence)) noteSpoken(spoken, said, { text, hero, block: sentence.block });
      return said;
    },
    looksBack,
    listedSet,
    oblique,
    ...ENDINGS,
    contrasts,
    remember: takeIn,
    topic: topicOf,
    about(sentences, at) {
      markProducts(sentences, at.text);
      markTraded(sentences, at.text);
      markOutgoings(sentences, at.text);
      watchers = watchersOf(sentences, at);
      hero = protagonist(sentences, { ...at, grammar, watchers });
      blocks = passages(sentences, { ...at, grammar, hero, watchers });
      voices.voice = ownVoice(reading.folded, voices.voice, hero);
      return hero;
    },
    within: (block) => blocks.get(block) ?? null,
    finish: () => recast(claims),
    rules: rulesFor(reading.document.published ?? null, { watchers: () => watchers, spoken, claims }),
    remarks: [terms, views],
  };
}

/** English as it takes up a text: lines in Title Case are read as sentences are. */
export const ENGLISH: Tongue = { written: plainly, language: english };
