// Whom a phrase means that points back and describes nobody (其, 它, 该公司, 这家公司): of the parties told so far the one that scores most
// by where it stands and what it was told to do. The weights are those of a conditional logit, fitted on labelled news texts and
// checked on texts left out, rounded to tenths; nothing here was set by hand.
import { isCompany, type Known, type Ref, type Scene, sameRef } from '../../frame.ts';
import type { GroupItem, NameItem } from '../../item.ts';
import { castAt, givesByTrade, paragraphAt } from './cast.ts';

/** What counts for or against a party. */
const WEIGHTS = {
  // It stands before the verb of a clause of the sentence; there before all others; there after all others.
  actsHere: 10,
  actsFirst: 12,
  actsLast: 12,
  // The sentence names it elsewhere; in the clause of the phrase itself; says whose part it is.
  asideHere: 25,
  sameClause: -15,
  unit: 29,
  // The paragraph has named it; the sentence before did, and not before a verb.
  paragraph: 9,
  asideBefore: -8,
  // It is of the title; acted last; was last said to be financed.
  title: 10,
  topic: 7,
  financed: 9,
  // It was named first of all; last of all; six times or more; not yet.
  first: 8,
  latest: 7,
  often: 14,
  unnamed: 11,
  // The paragraph deals in its shares; tells what it holds.
  target: 11,
  holder: -12,
  // The sentence has told a deal or a figure of it; with it.
  dealing: 17,
  dealtIn: 8,
  // It gives or lends by trade; stood in a list; something of it was told.
  gives: -10,
  listed: -13,
  owner: -8,
} as const;

type Feature = keyof typeof WEIGHTS;

/** What holds of the sentence and the paragraph at a phrase, whoever is meant. */
interface Place {
  scene: Scene;
  at: number;
  clause: number;
  paragraph: number;
  cast: readonly Known[];
  firstActing: number;
  lastActing: number;
  first: number;
  latest: number;
}

function placeOf(scene: Scene, at: number, cast: readonly Known[]): Place {
  const { sentence } = scene;
  const acting = cast.filter((k) => k.acts >= sentence.start).map((k) => k.acts);
  return {
    scene,
    at,
    clause: sentence.clauses.findLast((c) => c.start <= at)?.start ?? sentence.start,
    paragraph: paragraphAt(scene.text, at),
    cast,
    firstActing: Math.min(...acting),
    lastActing: Math.max(...acting),
    first: Math.min(...cast.map((k) => k.first)),
    latest: Math.max(...cast.map((k) => k.at)),
  };
}

/** What holds of a party where the phrase stands. */
function holds(known: Known, place: Place): Record<Feature, boolean> {
  const { scene, at, paragraph } = place;
  const { start } = scene.sentence;
  const { title, topic, focus, turn = 0 } = scene.discourse;
  const acts = known.acts >= start;
  const drafts = scene.drafts.filter((d) => d.trigger.start < at);
  return {
    actsHere: acts,
    actsFirst: acts && known.acts === place.firstActing,
    actsLast: acts && known.acts === place.lastActing,
    asideHere: !acts && known.aside >= start,
    sameClause: known.at >= place.clause,
    unit: (known.parts.unit ?? -1) >= start,
    paragraph: known.at >= paragraph && known.at < start,
    asideBefore: known.asideTurn === turn - 1 && known.acted !== turn - 1,
    title: sameRef(known.ref, title),
    topic: sameRef(known.ref, topic),
    financed: sameRef(known.ref, focus),
    first: known.first === place.first,
    latest: known.at === place.latest,
    often: known.count >= 6,
    target: (known.parts.target ?? -1) >= paragraph,
    holder: (known.parts.holder ?? -1) >= paragraph,
    dealing: drafts.some((d) => d.subject?.row?.id === known.id),
    dealtIn: drafts.some((d) => d.object?.row?.id === known.id),
    gives: givesByTrade(known),
    listed: known.listed && known.at < start,
    owner: known.owns && known.at >= start,
    unnamed: known.at < 0,
  };
}

/** Set by hand: the one company that the sentence before names, of which it tells. */
const ALONE = 12;
function alone(known: Known, { scene, cast }: Place): boolean {
  const { turn = 0 } = scene.discourse;
  const before = cast.filter((k) => k.acted === turn - 1 || k.asideTurn === turn - 1);
  return before.length === 1 && before[0] === known && known.acted === turn - 1;
}

const FEATURES = Object.keys(WEIGHTS) as Feature[];

function scoreOf(known: Known, place: Place): number {
  const held = holds(known, place);
  let score = alone(known, place) ? ALONE : 0;
  for (const feature of FEATURES) if (held[feature]) score += WEIGHTS[feature];
  return score;
}

/** A company of the title that the text has not named yet. */
const unnamed = (ref: Ref): Known => ({
  id: ref.row?.id ?? '',
  ref,
  at: -1,
  heads: -1,
  about: '',
  parts: {},
  first: Number.POSITIVE_INFINITY,
  count: 0,
  acts: -1,
  acted: -9,
  aside: -1,
  asideTurn: -9,
  listed: false,
  owns: false,
});

/** Whom a phrase means; of equals who was named first. */
export function ranked(scene: Scene, group: GroupItem, not: Ref | null): Ref | null {
  const { title, main, topic } = scene.discourse;
  const cast = castAt(scene, group.start);
  for (const ref of [title, main ?? null, topic])
    if (ref?.row && isNamed(ref) && !cast.some((k) => k.id === ref.row?.id)) cast.push(unnamed(ref));
  // 它是X的股东: nobody is pointed at in the clause that goes on to name him.
  const later = scene.sentence.clauses.find((c) => c.start <= group.start && group.end <= c.end)?.items ?? [];
  const named = later.filter((i): i is NameItem => isCompany(i) && i.start >= group.end).map((i) => i.row.id);
  const place = placeOf(scene, group.start, cast);
  let best: Ref | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const known of cast) {
    if (sameRef(known.ref, not) || named.includes(known.id) || compared(scene, known)) continue;
    const score = scoreOf(known, place);
    if (score <= most) continue;
    best = known.ref;
    most = score;
  }
  return best;
}

/** 与X相比,它…: who is named to be compared with is not meant. */
const compared = ({ text, sentence }: Scene, { ref: { span } }: Known): boolean =>
  span.start >= sentence.start &&
  /^(?:等[^,;。]{0,4})?(?:相比|相较|不同|不一样)/u.test(text.slice(span.end, span.end + 10)) &&
  /[与和跟同]$/u.test(text.slice(sentence.start, span.start));

const isNamed = ({ row }: Ref): boolean => row !== null && isCompany({ type: 'name', start: 0, end: 0, row });
