// Who may fill a side of a deal in an English sentence: every party that it names or points at, each place apart, and those
// that the text told of before; with what holds of each, seen from the figure of the deal.
import type { Draft, Ref, Scene } from '../../frame.ts';
import { type FigureItem, isFigure } from '../../item.ts';
import { type Thing, thing } from '../deals/slots/things.ts';
import { type Place, placeOf } from '../leftover/places.ts';
import { isVerb } from '../syntax/kinds.ts';
import { type Noun, type Phrase, phrasesOf, type Verb } from '../syntax/phrases.ts';
import { type Company, companiesOf, toldBeside } from './companies.ts';
import { itself, type Mention, mentionsOf } from './mentions.ts';
import { type Feature, sumsOf, WEIGHTS } from './weights.ts';

export interface Candidate {
  id: string;
  ref: Ref;
  /** Whether the sentence names it there, points at it, or does neither. */
  at: 'named' | 'pointed' | 'absent';
  /** What holds of it wherever it is named. */
  company: Company;
  /** The weights of what holds of it wherever it is seen from, by columns; what else holds of it, seen from the figure. */
  sums: readonly (readonly number[])[];
  features: readonly Feature[];
}

/** How much speaks for a candidate's taking the side of a column. */
export function scoreOf({ sums, features }: Candidate, column: number): number {
  let score = 0;
  for (let i = 0; i < sums.length; i++) score += (sums[i] as readonly number[])[column] as number;
  for (let i = 0; i < features.length; i++) score += WEIGHTS[features[i] as Feature][column] as number;
  return score;
}

/** Where the figure of a deal stands, or its verb where there is no figure. */
interface Seat {
  all: readonly Phrase[];
  start: number;
  end: number;
  figure: FigureItem | null;
  noun: Noun | null;
  /** The phrases that the figure's belongs to: "loans | of $5bn". */
  chain: readonly Noun[];
  verb: Verb | null;
  side: Place['side'];
  /** Who does what the verb says. */
  who: readonly Ref[];
  /** What the figure counts, and what else the verb acts on. */
  own: Thing | null;
  others: readonly Thing[];
  clause: number;
}

const clauseAt = ({ sentence }: Scene, at: number): number =>
  sentence.clauses.find((c) => c.start <= at && at < c.end)?.index ?? -1;

function seatOf(scene: Scene, all: readonly Phrase[], draft: Draft): Seat {
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const { start, end } = figure ? figure.full : draft.trigger;
  const place = figure ? placeOf({ scene: { ...scene, drafts: [] }, all }, figure) : null;
  const here = place?.n ?? all.findLast((p) => p.start <= start && start < p.end);
  const noun = here?.type === 'noun' ? here : null;
  const chain: Noun[] = noun ? [noun] : [];
  for (let i = (noun?.index ?? 0) - 1; i >= 0; i--) {
    const p = all[i] as Phrase;
    if (p.type !== 'noun' || chain[chain.length - 1]?.prep === '') break;
    chain.push(p);
  }
  const objects = place?.p?.objects.filter((n) => n !== noun && n !== place.noun) ?? [];
  return {
    all,
    start,
    end,
    figure,
    noun,
    chain,
    verb: place?.verb ?? (here?.type === 'verb' ? here : null),
    side: place?.side ?? 'none',
    who: place?.who ?? [],
    own: noun && thing(all, noun),
    others: objects.map((n) => thing(all, n)),
    clause: clauseAt(scene, start),
  };
}

const SIDES: Readonly<Record<Place['side'], Feature | null>> = {
  none: 'itsActsNone',
  object: 'itsActsObject',
  with: 'itsActsWith',
  subject: null,
};
const BEHIND: Readonly<Partial<Record<string, Feature>>> = {
  from: 'itsFrom',
  in: 'itsIn',
  to: 'itsTo',
  with: 'itsWithWith',
};

/** What it is to the verb that governs the figure. */
function atVerb({ verb, side }: Seat, m: Mention): Feature[] {
  const found: Feature[] = [];
  for (const role of m.roles) {
    if (role.verb !== verb) continue;
    if (!itself(m, role)) {
      if (m.how === 'owner' && role.as === 'acts') found.push('itsOwnerActs');
      continue;
    }
    if (role.as === 'takes') {
      if (m.head.index === role.verb.index + 1) found.push('itsNext');
      continue;
    }
    found.push(role.as === 'acts' ? 'itsActs' : 'itsWith');
    const more = role.as === 'acts' ? SIDES[side] : BEHIND[m.head.prep];
    if (more) found.push(more);
    if (role.as === 'with' && side === 'object') found.push('itsWithObject');
  }
  return found;
}

/** Where it stands, seen from the phrase of the figure. */
function atFigure({ noun, chain, own, others, who }: Seat, m: Mention): Feature[] {
  const found: Feature[] = [];
  const index = chain.indexOf(m.noun);
  if (index > 0 && m.how === 'party') found.push('aboveFigure');
  if (index > 0 && m.how === 'owner') found.push('ownsAbove');
  if (noun && m.how === 'party' && m.head.index === noun.index + 1 && m.head.prep === 'from') found.push('nextFrom');
  if (own?.company === m.token) {
    found.push('figureOf');
    if (own.kind === 'percent') found.push('percentOf');
  }
  if (own?.holder === m.token) found.push('figureHolder');
  if (others.some((t) => t.company === m.token)) found.push('objectOf');
  if (who.some((r) => r.row?.id === m.id)) found.push('does');
  return found;
}

/** How many verbs stand between it and the figure. */
const VERBS_BEFORE: readonly Feature[] = ['before0', 'before1', 'before2', 'before3'];

function verbsBetween({ all, noun }: Seat, m: Mention): number {
  const [from, to] = [m.noun.index, noun?.index ?? m.noun.index];
  let verbs = 0;
  for (let i = Math.min(from, to) + 1; i < Math.max(from, to) && verbs < 3; i++) if (isVerb(all[i])) verbs++;
  return verbs;
}

/** What there is in a sentence, for the order of its parts. */
interface Order {
  scene: Scene;
  mentions: readonly Mention[];
  figures: readonly FigureItem[];
}

/** Before or behind the figure, with how many others and which figures between. */
function ordered(seat: Seat, m: Mention, { scene, mentions, figures }: Order): Feature[] {
  const found: Feature[] = [];
  const at = m.token.start;
  const before = at < seat.start;
  const [from, to] = before ? [m.token.end, seat.start] : [seat.end, at];
  let between = 0;
  let earlier = 0;
  let later = 0;
  for (const { token, id } of mentions) {
    if (id === m.id) continue;
    if (before ? token.start > at && token.start < seat.start : token.start < at && token.start >= seat.start)
      between++;
    if (token.start < at) earlier++;
    else later++;
  }
  found.push(before ? 'before' : 'behind');
  if (before) found.push(between === 0 ? 'beforeNext' : between === 1 ? 'beforeOne' : 'beforeMore');
  else if (between === 0) found.push('behindNext');
  if (earlier === 0) found.push('first');
  if (later === 0) found.push('last');
  if (before && earlier === 0) found.push('firstBefore');
  if (figures.some((f) => f !== seat.figure && f.type === seat.figure?.type && f.start >= from && f.end <= to))
    found.push(before ? 'figureBetween' : 'figureBetweenBehind');
  const verbs = verbsBetween(seat, m);
  if (before) found.push(VERBS_BEFORE[verbs] as Feature);
  else if (verbs === 0) found.push('behind0');
  return [...found, ...inClauses(seat, { before, clause: clauseAt(scene, at) })];
}

function inClauses(seat: Seat, { before, clause }: { before: boolean; clause: number }): Feature[] {
  if (seat.clause < 0 || clause < 0) return [];
  if (clause === seat.clause) return [before ? 'sameClauseBefore' : 'sameClauseBehind'];
  if (clause > seat.clause) return ['clauseBehind'];
  return [clause === seat.clause - 1 ? 'clauseBefore' : 'clausesBefore'];
}

/** The weights of places in a sentence: a subject, an object. */
const [SUBJECT, OBJECT] = [8, 4];

/** A party that the sentence does not name. */
function absent({ since, weight }: Company): Feature[] {
  if (since === 0)
    return ['elsewhere', 'justNow', weight >= SUBJECT ? 'wentOn' : weight >= OBJECT ? 'wasObject' : 'wasAside'];
  return ['elsewhere', since === 1 ? 'oneAgo' : since <= 3 ? 'fewAgo' : 'longAgo'];
}

/** A sentence that names more has no end, and nobody weighs it. */
const MOST = 60;

/** The candidates of the claims of a sentence. */
export function candidatesOf(scene: Scene): (draft: Draft) => Candidate[] {
  const all = phrasesOf(scene.text, scene.sentence, scene.grammar.en.words);
  const mentions = mentionsOf(scene, all);
  if (mentions.length > MOST) return () => [];
  const companies = companiesOf(scene, { all, mentions });
  const order: Order = { scene, mentions, figures: scene.sentence.items.filter(isFigure) };
  return (draft) => {
    const seat = seatOf(scene, all, draft);
    const told = new Map<string, readonly number[]>();
    const about = (company: Company): readonly number[] => {
      const known = told.get(company.id) ?? sumsOf(toldBeside(scene, company, draft));
      told.set(company.id, known);
      return known;
    };
    const found = mentions.map((m): Candidate => {
      const features = [...atVerb(seat, m), ...atFigure(seat, m), ...ordered(seat, m, order)];
      const at = m.token.item?.type === 'group' ? 'pointed' : 'named';
      const company = companies.of(m.ref);
      return { id: m.id, ref: m.ref, at, company, sums: [m.sums, company.sums, about(company)], features };
    });
    for (const c of companies.others) {
      const sums = [c.sums, about(c)];
      found.push({ id: c.id, ref: c.ref, at: 'absent', company: c, sums, features: absent(c) });
    }
    return found;
  };
}
