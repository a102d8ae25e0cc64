// A second opinion on who takes which side of a deal, or whose a figure is, in English. The rules have filled the sides of each
// claim of the sentence in their own order; here all parties are held against one another by weights fitted on labelled texts
// (weights.ts). Where another party, or pair of parties, is ahead by more than the margin, it takes their place in the end: what
// reads on goes by what the rules chose, so that one change does not bring others with it. Sides that no name fills are left.
// Nobody is chosen before the whole text has been read: then what its other claims say of each party is weighed too (account.ts).
//
// For figures whose parties no rule knows, `pairsOf(scene)` gives the likeliest subject and object, each with its probability.
import { type Draft, type Ref, type Rule, type Scene, sameRef } from '../../frame.ts';
import { likelihoods } from '../../surmise/scores.ts';
import { isAide } from '../focus/sakes.ts';
import { aside } from '../measures/nouns/asides.ts';
import { type Adds, accountOf, marksOf, type Option, type Side, type Weighed } from './account.ts';
import { type Candidate, candidatesOf, scoreOf } from './candidates.ts';

/** How far ahead, in tenths, another must be of whom the rules chose: below it the rules were right as often in texts that nobody
 * had seen. Who stands in the sentence by name was seldom chosen wrongly, who does not stand there often, most of all as what
 * shares are of; for each column of the table. */
const NAMED = 55;
const POINTED = [25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 40] as const;
const ABSENT = [15, 10, 15, 10, 15, 10, 15, 15, 15, 15, 15, 15, 20] as const;

const margin = (at: Candidate['at'], column: number): number =>
  at === 'named' ? NAMED : ((at === 'pointed' ? POINTED : ABSENT)[column] as number);

/** Which columns of the table tell of the sides of a kind. */
const COLUMNS: ReadonlyMap<Draft['kind'], readonly [number, number?]> = new Map<
  Draft['kind'],
  readonly [number, number?]
>([
  ['investment', [0, 1]],
  ['stake', [2, 3]],
  ['divestment', [4, 5]],
  ['purchase', [6, 7]],
  ['debt', [8, 9]],
  ['funding_round', [10]],
  ['valuation', [11]],
  ['metric', [12]],
  ['ratio', [12]],
  ['price_change', [12]],
]);

/** Kinds that tell a figure of a company; who else is in it is no side. */
const MEASURES: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['metric', 'ratio', 'price_change']);

interface Choice {
  id: string;
  ref: Ref | null;
  score: number;
  at: Candidate['at'];
}

/** People invest, hold, sell and lend; they are not put money into. */
const GIVING: ReadonlySet<number> = new Set([0, 2, 4, 8]);
const mayTake = (ref: Ref, column: number): boolean => ref.row?.kind !== 'person' || GIVING.has(column);

/** Keeps the better of the places of a party, and that the sentence names it. */
function keep(best: Map<string, Choice>, choice: Choice): void {
  const known = best.get(choice.id);
  if (!known) best.set(choice.id, choice);
  else {
    if (choice.at === 'named') known.at = choice.at;
    if (choice.score > known.score) Object.assign(known, { score: choice.score, ref: choice.ref });
  }
}

/** The best place of each party for a side, and the surest way in which the sentence has it. */
function rated(candidates: readonly Candidate[], column: number): Choice[] {
  const best = new Map<string, Choice>();
  for (const candidate of candidates) {
    const { id, ref, at } = candidate;
    if (mayTake(ref, column)) keep(best, { id, ref, score: scoreOf(candidate, column), at });
  }
  return [...best.values()];
}

/** The likeliest two who are not one. */
function likeliest(first: readonly Choice[], second: readonly Choice[] | null): [Choice, Choice | null] | null {
  let best: [Choice, Choice | null] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const a of first)
    for (const b of second ?? [null]) {
      const score = a.score + (b?.score ?? 0);
      if (score <= most || (b && a.id !== '' && a.id === b.id)) continue;
      most = score;
      best = [a, b];
    }
  return best;
}

/** A party for a side, and how likely it is the right one of those that may be meant. */
export interface Cast {
  ref: Ref;
  probability: number;
}

export interface Pair {
  subject: Cast | null;
  /** Null also for kinds that have one side alone. */
  object: Cast | null;
}

/** Its part of the odds of all. */
function castOf(choice: Choice | null | undefined, all: readonly Choice[]): Cast | null {
  if (!choice?.ref) return null;
  const chances = likelihoods(all.map(({ score }) => score));
  return { ref: choice.ref, probability: chances[all.indexOf(choice)] ?? 0 };
}

/** The likeliest parties of the claims of a sentence, whatever is in their sides. */
export function pairsOf(scene: Scene): (draft: Draft) => Pair {
  const of = candidatesOf(scene);
  return (draft) => {
    const [one, two] = COLUMNS.get(draft.kind) ?? [];
    const candidates = one === undefined ? [] : of(draft);
    const first = rated(candidates, one ?? 0);
    const second = two === undefined ? null : rated(candidates, two);
    const best = likeliest(first, second);
    return { subject: castOf(best?.[0], first), object: castOf(best?.[1], second ?? []) };
  };
}

const figureOf = (d: Draft) => d.money ?? d.percent ?? d.multiple;

/** Does another claim of the figure name somebody else on a side: one of several who share it? */
const shared = (scene: Scene, draft: Draft, side: 'subject' | 'object'): boolean =>
  scene.drafts.some(
    (d) => d !== draft && d.kind === draft.kind && figureOf(d) === figureOf(draft) && !sameRef(d[side], draft[side]),
  );

/** Rules that tell whose a figure is by its place alone: what they find without a name ("two customers") may be beside the point. */
const PLAIN: ReadonlySet<string> = new Set(['en/metric', 'en/growth', 'en/round', 'en/valuation']);
const SURELY = 0.9;

/** The one party that is all but certain. */
function surest(all: readonly Choice[]): Choice | null {
  const chances = likelihoods(all.map(({ score }) => score));
  return all.find((_, i) => (chances[i] as number) >= SURELY) ?? null;
}

/** The parties for a side, each by the best of its places of a sort. */
function optionsOf(candidates: readonly Candidate[], column: number): Option[] {
  const best: Option[] = [];
  const places = {
    named: new Map<string, number>(),
    pointed: new Map<string, number>(),
    absent: new Map<string, number>(),
  };
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    const { id, ref, at, company } = candidate;
    if (!mayTake(ref, column)) continue;
    const score = scoreOf(candidate, column);
    const place = places[at].get(id);
    if (place !== undefined && (best[place] as Option).score >= score) continue;
    places[at].set(id, place ?? best.length);
    const { features } = company;
    best[place ?? best.length] = {
      id,
      ref,
      at,
      score,
      marks: marksOf(features, at),
      headed: features.includes('heading'),
    };
  }
  return best;
}

/** A side of a claim for the second look: who stands on it, and whether another may. */
interface Open extends Side {
  now: Ref | null;
  free: boolean;
  /** Who is all but certain where the rule found no name. */
  sure: Choice | null;
}

interface Claim extends Weighed {
  sides: readonly Open[];
}

/** The claims of a text whose parties are weighed. */
export type Claims = Claim[];

function openOf(scene: Scene, draft: Draft, candidates: readonly Candidate[]): Open[] {
  // "X accounts for 22% of sales": not of its own.
  const other = MEASURES.has(draft.kind) ? draft.object?.row?.id : undefined;
  // "SeaMoney took F": the part that a sum is of does not own it.
  const part = MEASURES.has(draft.kind) && !draft.object?.row ? draft.object?.span : undefined;
  const at = part && candidates.find(({ ref }) => ref?.span.start === part.start && ref.span.end === part.end)?.id;
  const watchers = MEASURES.has(draft.kind) ? scene.discourse.watchers : undefined;
  // "Royalties, which X pays on each chip, climbed": no figure of X.
  const from = MEASURES.has(draft.kind) ? (figureOf(draft)?.start ?? 0) : 0;
  const besides = ({ at, ref }: Candidate): boolean => at === 'named' && aside(scene, ref.span.start, from);
  // "X won an order from Y. The company had": Y was named for the sake of X.
  const now = MEASURES.has(draft.kind) ? draft.subject?.row?.id : undefined;
  const aides = ({ id, at }: Candidate): boolean => at === 'absent' && isAide(scene, id, now);
  const acting = watchers ? candidates.filter((c) => !watchers.has(c.id)) : candidates;
  const others = acting.filter((c) => c.id !== other && (!at || c.id !== at) && !besides(c) && !aides(c));
  return (COLUMNS.get(draft.kind) ?? []).flatMap((column, i) => {
    if (column === undefined) return [];
    const side = i === 0 ? 'subject' : 'object';
    const now = draft[side];
    const free = !!now?.row && !now.members && !shared(scene, draft, side);
    const sure = now && !now.row && PLAIN.has(draft.rule) ? surest(rated(acting, column)) : null;
    return [{ column, options: optionsOf(others, column), now, free, sure }];
  });
}

/** The best place of each party, with what the other claims of the text add. */
function summed(side: Open, adds: Adds): Choice[] {
  const best = new Map<string, Choice>();
  for (const option of side.options) {
    const { id, ref, at } = option;
    keep(best, { id, ref, score: option.score + adds(side, option), at });
  }
  return [...best.values()];
}

/** What the rest of the text adds where it is not asked. */
const NOTHING: Adds = () => 0;

/** Does the sentence name whom the rules chose for a side? Then the rest of the text does not take him off it. */
const named = ({ options, now }: Open): boolean => options.some((o) => o.at === 'named' && o.id === now?.row?.id);

/** Who may take a side: all, the one that the rules chose ahead by the margin; or that one alone. */
function choices(side: Open, other: Open | undefined, adds: Adds): Choice[] {
  const { now, sure, column } = side;
  if (sure) return [sure];
  const known = named(side);
  const found = side.free ? summed(side, known ? NOTHING : adds) : [];
  // Who is named on the other side is not moved to this one for what the rest says.
  const all = !known && other && named(other) ? found.filter((c) => c.id !== other.now?.row?.id) : found;
  const own = all.find((c) => c.id === now?.row?.id);
  const maker = now?.row?.kind === 'product' ? now.row.parent : null;
  if (!own) return [{ id: now?.row?.id ?? '', ref: now, score: 0, at: 'named' }];
  own.ref = now;
  own.score += margin(own.at, column);
  // Of equals, the one that stands.
  return [own, ...all.filter((c) => c !== own && (!maker || c.id !== maker))];
}

function cast({ draft, sides }: Claim, adds: Adds): Draft['cast'] {
  const [first, second] = sides;
  const best = first ? likeliest(choices(first, second, adds), second ? choices(second, first, adds) : null) : null;
  const subject = best ? best[0].ref : draft.subject;
  const object = best?.[1] ? best[1].ref : draft.object;
  const same = (!first || subject === first.now) && (!second || object === second.now);
  return same ? null : { rule: NAME, subject, object };
}

/** The second look, when all claims of a text are known. */
export function recast(claims: Claims): void {
  const account = accountOf(claims);
  for (const claim of claims) claim.draft.cast = cast(claim, account(claim));
}

const NAME = 'en/casting';

/** Rules that go by the order of a list, or whose own words say who stands on which side: they know better. */
const SURE: ReadonlySet<string> = new Set(
  'elliptic respectively row listed compared series price backer left-owned left-owner left-lent left-bought-passive product-bought'
    .split(' ')
    .map((name) => `en/${name}`),
);

/** Claims with a figure, whose sides stand around it, and not in a list elsewhere. */
const open = (d: Draft): boolean =>
  figureOf(d) !== null && d.support.length === 0 && COLUMNS.has(d.kind) && !SURE.has(d.rule);

/** Each in its turn: only the order of the parties says whose a figure is. And who grants a right to shares grants it in himself. */
const OTHERWISE = /\b(?:respectively|warrants?)\b/u;

/** Whose a figure is by its part in the deal told before. */
const PART =
  /^The (?:buyer|acquirer|purchaser|bidder|seller|target|(?:lead )?investor|supplier|customer)(?:['’]s?)? [a-z]/u;

/** A sentence that claims more has no end, and nobody weighs it. */
const MOST = 60;

/** Weighs the parties of each sentence for the second look. */
export const casting = (claims: Claims): Rule => ({
  name: NAME,
  find(scene: Scene) {
    const drafts = scene.drafts.filter(open);
    if (drafts.length === 0 || scene.drafts.length > MOST) return [];
    const said = scene.text.slice(scene.sentence.start, scene.sentence.end);
    if (OTHERWISE.test(said) || PART.test(said)) return [];
    const of = candidatesOf(scene);
    for (const draft of drafts) {
      const at = figureOf(draft)?.start ?? draft.trigger.start;
      claims.push({ draft, at, sides: openOf(scene, draft, of(draft)) });
    }
    return [];
  },
});
