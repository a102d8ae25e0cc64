// Who may fill a side of a deal in a Chinese sentence: every party that it names or points at, each place apart, and those that
// the text named before; with what holds of each, seen from the figure of the deal.
import type { Draft, Ref, Scene } from '../../frame.ts';
import type { Clause, Item } from '../../item.ts';
import { type Company, companiesOf, toldBeside } from './companies.ts';
import { isNamed, type Mention, mentionsOf } from './mentions.ts';
import { type Feature, type Sided, sumsOf, WEIGHTS } from './weights.ts';

export interface Candidate {
  id: string;
  ref: Ref;
  /** Does the sentence name it or point at it? */
  here: boolean;
  /** Gives by trade, by what it has done or by its name. */
  gives: boolean;
  /** The weights of what holds of it wherever it is seen from, by columns; what else holds of it, seen from the figure. */
  sums: readonly (readonly number[])[];
  features: Feature[];
}

/** How much speaks for a candidate's taking the side of a column. */
export function scoreOf({ sums, features }: Candidate, column: number): number {
  let score = 0;
  for (const one of sums) score += one[column] as number;
  for (const feature of features) score += (WEIGHTS[feature] as Sided)[column] as number;
  return score;
}

/** Where the figure of a deal stands, or its verb where there is no figure. */
interface Place {
  scene: Scene;
  draft: Draft;
  start: number;
  end: number;
  clause: Clause;
}

function placeOf(scene: Scene, draft: Draft): Place {
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const { start, end } = figure ? figure.full : draft.trigger;
  const clause = scene.sentence.clauses.find((c) => c.start <= start && start < c.end) ?? draft.clause;
  return { scene, draft, start, end, clause };
}

/** Is it a party that counts among those of its clause? */
const counts = (i: Item): boolean => isNamed(i) || (i.type === 'group' && i.form === 'back');

/** In the clause of the figure: on which side of it, and how many stand between. */
function nearFigure({ start, end, scene }: Place, { item, clause, mark }: Mention): Feature[] {
  const found: Feature[] = ['sameClause'];
  const before = item.end <= start;
  const [from, to] = before ? [item.end, start] : [end, item.start];
  let between = 0;
  for (const n of scene.sentence.items) if (n.start >= from && n.end <= to && isNamed(n)) between++;
  if (mark === 'bare') found.push(before ? 'bareBefore' : 'bareBehind');
  if (!before) {
    if (between === 0) found.push('nextBehind');
    return found;
  }
  found.push('beforeFigure');
  if (mark === 'to') found.push('toBefore');
  if (clause.items.find((i) => i.end <= start && counts(i)) === item) found.push('firstBefore');
  if (clause.items.findLast((i) => i.end <= start && counts(i)) === item) found.push('lastBefore');
  if (between === 0) found.push('nextBefore');
  else if (between === 1) found.push('oneBetween');
  return found;
}

/** In another clause. */
function farFromFigure(place: Place, { item, clause, mark, holds }: Mention): Feature[] {
  const found: Feature[] = [];
  const apart = clause.index - place.clause.index;
  if (apart === -1) found.push('clauseBefore');
  else if (apart < -1) found.push('clausesBefore');
  else if (apart === 1) found.push('clauseBehind');
  if (clause.items.find(counts) === item) found.push('firstOfClause');
  if (mark === 'bare') found.push('bareApart');
  if (holds) found.push('holdsApart');
  return found;
}

/** On which side of the verb of the deal, where that is another word than the figure. */
function nearVerb({ scene, draft: { trigger }, start }: Place, { item }: Mention, found: Feature[]): void {
  if (trigger.start === start || trigger.end <= trigger.start) return;
  const { items } = scene.sentence;
  if (item.end <= trigger.start) {
    found.push('beforeVerb');
    if (items.findLast((n) => n.end <= trigger.start && isNamed(n)) === item) found.push('lastBeforeVerb');
  }
  if (item.start >= trigger.end && items.find((n) => n.start >= trigger.end && isNamed(n)) === item)
    found.push('firstBehindVerb');
}

/** A party that the sentence does not name. */
function absent(scene: Scene, { known }: Company): Feature[] {
  const found: Feature[] = ['elsewhere'];
  const since = known ? (scene.discourse.turn ?? 0) - Math.max(known.acted, known.asideTurn) : 9;
  if (since <= 1) found.push('oneAgo');
  return found;
}

/** The candidates of the claims of a sentence. */
export function candidatesOf(scene: Scene): (draft: Draft) => Candidate[] {
  const mentions = mentionsOf(scene);
  const companies = companiesOf(scene);
  const { title, main, topic, focus, cast } = scene.discourse;
  const here = new Set(mentions.map((m) => m.id));
  const others: Ref[] = [];
  for (const ref of [...(cast ?? []).map((k) => k.ref).reverse(), title, main, topic, focus])
    if (ref?.row && !here.has(ref.row.id)) {
      here.add(ref.row.id);
      others.push(ref);
    }
  return (draft) => {
    const place = placeOf(scene, draft);
    const beside = toldBeside(scene, draft);
    const told = new Map<string, readonly number[]>();
    const about = (company: Company): readonly number[] => {
      const id = company.ref.row?.id ?? '';
      let known = told.get(id);
      if (!known) {
        known = sumsOf(beside(company));
        told.set(id, known);
      }
      return known;
    };
    const all = mentions.map((m): Candidate => {
      const company = companies(m.ref);
      const features = m.clause === place.clause ? nearFigure(place, m) : farFromFigure(place, m);
      if (m.mark === 'bare') features.push('bare');
      nearVerb(place, m, features);
      m.sums ??= sumsOf(m.features);
      return {
        id: m.id,
        ref: m.ref,
        here: true,
        gives: company.gives,
        sums: [m.sums, company.sums, about(company)],
        features,
      };
    });
    for (const ref of others) {
      const company = companies(ref);
      const sums = [company.sums, about(company)];
      const features = absent(scene, company);
      all.push({ id: ref.row?.id ?? '', ref, here: false, gives: company.gives, sums, features });
    }
    return all;
  };
}
