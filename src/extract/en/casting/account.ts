// One account of who does what in the whole text: what its surest claims make of each party. A claim is weighed again by what
// the others say, its own word and that of claims with the same figure left out.
import type { Draft, Ref } from '../../frame.ts';
import { likelihoods } from '../../surmise/scores.ts';
import type { Candidate } from './candidates.ts';
import { SIGNS, type Sign } from './signs.ts';
import type { Feature } from './weights.ts';

/** A party for a side by the best of its places of a sort, with what the text says of it as a whole. */
export interface Option {
  id: string;
  ref: Ref;
  at: Candidate['at'];
  score: number;
  marks: readonly Sign[];
  headed: boolean;
}

/** Who may take a side of a claim; none where it is not asked. */
export interface Side {
  column: number;
  options: readonly Option[];
}

/** A claim as the first look left it. */
export interface Weighed {
  draft: Draft;
  /** Where its figure begins. */
  at: number;
  sides: readonly Side[];
}

type Placed = readonly [named: Sign, pointed: Sign, absent: Sign];
const PLACES: readonly Candidate['at'][] = ['named', 'pointed', 'absent'];
const placed = <T extends string>(name: T) => [`${name}Named`, `${name}Pointed`, `${name}Absent`] as const;

/** What is so of a party in the whole text, by a feature of it. */
const MARKS: readonly { feature: Feature; signs: Placed }[] = [
  { feature: 'heading', signs: placed('headed') },
  { feature: 'most', signs: placed('namedMost') },
  { feature: 'title', signs: placed('titled') },
  { feature: 'lastFinanced', signs: placed('financed') },
  { feature: 'topic', signs: placed('topical') },
];

export function marksOf(features: readonly Feature[], at: Candidate['at']): Sign[] {
  const found: Sign[] = [];
  for (const { feature, signs } of MARKS) if (features.includes(feature)) found.push(signs[PLACES.indexOf(at)] as Sign);
  return found;
}

/** What a claim makes of who is on a side of it. */
const [GIVES, TAKES, MEASURED, BUYS, SUPPLIES] = [0, 1, 2, 3, 4];
const PARTS = [GIVES, TAKES, GIVES, TAKES, GIVES, TAKES, BUYS, SUPPLIES, GIVES, TAKES, TAKES, TAKES, MEASURED] as const;
const TOLD: readonly { told: Placed; again: Sign; headed: Sign }[] = [
  { told: placed('gives'), again: 'givesAgain', headed: 'givesHeaded' },
  { told: placed('takes'), again: 'takesAgain', headed: 'takesHeaded' },
  { told: placed('measured'), again: 'measuredAgain', headed: 'measuredHeaded' },
  { told: placed('buys'), again: 'buysAgain', headed: 'buysHeaded' },
  { told: placed('supplies'), again: 'suppliesAgain', headed: 'suppliesHeaded' },
];
const SAME = placed('same');
const MOST: readonly (readonly [number, Placed])[] = [
  [TAKES, placed('takesMost')],
  [MEASURED, placed('measuredMost')],
];
const GIVES_ONLY = placed('givesOnly');
const TAKES_ONLY = placed('takesOnly');
const UNTOLD = placed('untold');

/** How often a party is on each side, and in each part. */
interface Tally {
  sides: number[];
  parts: number[];
}

const blank = (): Tally => ({ sides: PARTS.map(() => 0), parts: TOLD.map(() => 0) });
const NOTHING = blank();

function count(tally: Tally, column: number): void {
  const part = PARTS[column] as number;
  tally.sides[column] = (tally.sides[column] as number) + 1;
  tally.parts[part] = (tally.parts[part] as number) + 1;
}

/** So likely a party counts as told; the scores of one side are spread as those of the texts that the table was fitted on. */
const SURELY = 0.75;
const SPREAD = 1.3;

/** Who is all but sure to be on a side, where the sentence names it. */
function surest({ options }: Side): string | null {
  const best = new Map<string, number>();
  for (const o of options) best.set(o.id, Math.max(best.get(o.id) ?? Number.NEGATIVE_INFINITY, o.score));
  const ids = [...best.keys()];
  const chances = likelihoods([...best.values()].map((score) => Math.round(score * SPREAD)));
  const id = ids.find((_, i) => (chances[i] as number) > SURELY);
  return id !== undefined && options.some((o) => o.id === id && o.at === 'named') ? id : null;
}

/** The parties by how often they are in a part, the most often first. */
const ranked = (all: ReadonlyMap<string, Tally>, part: number): [string, number][] =>
  [...all].map(([id, t]): [string, number] => [id, t.parts[part] as number]).sort((a, b) => b[1] - a[1]);

/** What the other claims of the text add to the score of a party on a side of a claim. */
export type Adds = (side: Side, option: Option) => number;

/** The account of a text: for each of its claims, what the others add. */
export function accountOf(claims: readonly Weighed[]): (claim: Weighed) => Adds {
  const all = new Map<string, Tally>();
  const byFigure = new Map<number, Map<string, Tally>>();
  for (const { at, sides } of claims)
    for (const side of sides) {
      const id = surest(side);
      if (id === null) continue;
      const own = byFigure.get(at) ?? new Map<string, Tally>();
      byFigure.set(at, own);
      for (const tallies of [all, own]) {
        const tally = tallies.get(id) ?? blank();
        tallies.set(id, tally);
        count(tally, side.column);
      }
    }
  const ranks = MOST.map(([part]) => ranked(all, part));
  return ({ at }) => {
    const own = byFigure.get(at) ?? new Map<string, Tally>();
    const left = (id: string, part: number): number =>
      ((all.get(id) ?? NOTHING).parts[part] as number) - ((own.get(id) ?? NOTHING).parts[part] as number);
    const most = MOST.map(([part], i) => {
      const other = ranks[i]?.find(([id]) => !own.has(id))?.[1] ?? 0;
      return Math.max(other, ...[...own.keys()].map((id) => left(id, part)));
    });
    return (side, option) => {
      const same = (t: Tally | undefined): number => t?.sides[side.column] ?? 0;
      const told: Telling = {
        parts: TOLD.map((_, part) => left(option.id, part)),
        same: same(all.get(option.id)) - same(own.get(option.id)),
        most,
      };
      let sum = 0;
      for (const sign of signsOf(told, option)) sum += SIGNS[sign][side.column] as number;
      return sum;
    };
  };
}

/** What the other claims tell of a party: how often each part, the same side; and the most that anybody has of those that count. */
interface Telling {
  parts: readonly number[];
  same: number;
  most: readonly number[];
}

function signsOf({ parts, same, most }: Telling, { at, marks, headed }: Option): Sign[] {
  const place = PLACES.indexOf(at);
  const found = [...marks];
  const add = (signs: Placed): void => {
    found.push(signs[place] as Sign);
  };
  for (const [part, times] of parts.entries()) {
    const signs = TOLD[part];
    if (!signs || times === 0) continue;
    add(signs.told);
    if (times > 1) found.push(signs.again);
    if (headed) found.push(signs.headed);
  }
  if (same > 0) add(SAME);
  for (const [i, [part, signs]] of MOST.entries()) if (most[i] && parts[part] === most[i]) add(signs);
  if (parts[GIVES] && !parts[TAKES]) add(GIVES_ONLY);
  if (parts[TAKES] && !parts[GIVES]) add(TAKES_ONLY);
  if (parts.every((times) => times === 0)) add(UNTOLD);
  return found;
}
