// Who may fill a side of a deal in a Chinese sentence: every party that it names or points at, each place apart, and those that
// the text named before; with what holds of each, seen from the figure of the deal.
import type { Draft, Ref, Scene } from '../../frame.ts';
import type { Clause, Item } from '../../item.ts';
import { type Company, companiesOf, toldBeside } from './companies.ts';
import { isNamed, type Mention, mentionsOf } from './mentions.ts';
import type { Feature } from './weights.ts';

export interface Candidate {
  id: string;
  ref: Ref;
  features: Feature[];
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
  const between = scene.sentence.items.filter((n) =>
    before ? isNamed(n) && n.start >= item.end && n.end <= start : isNamed(n) && n.start >= end && n.end <= item.start,
  ).length;
  if (mark === 'bare') found.push(before ? 'bareBefore' : 'bareBehind');
  if (!before) {
    if (between === 0) found.push('nextBehind');
    return found;
  }
  const all = clause.items.filter((i) => counts(i) && i.end <= start);
  found.push('beforeFigure');
  if (mark === 'to') found.push('toBefore');
  if (all[0] === item) found.push('firstBefore');
  if (all[all.length - 1] === item) found.push('lastBefore');
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
  const all = clause.items.filter(counts);
  if (all[0] === item) found.push('firstOfClause');
  if (mark === 'bare') found.push('bareApart');
  if (holds) found.push('holdsApart');
  return found;
}

/** On which side of the verb of the deal, where that is another word than the figure. */
function nearVerb({ scene, draft: { trigger }, start }: Place, { item }: Mention): Feature[] {
  if (trigger.start === start || trigger.end <= trigger.start) return [];
  const found: Feature[] = [];
  const names = scene.sentence.items.filter(isNamed);
  if (item.end <= trigger.start) found.push('beforeVerb');
  if (names.findLast((n) => n.end <= trigger.start) === item) found.push('lastBeforeVerb');
  if (names.find((n) => n.start >= trigger.end) === item) found.push('firstBehindVerb');
  return found;
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
    const told = new Map<string, Feature[]>();
    const about = (ref: Ref): Feature[] => {
      const id = ref.row?.id ?? '';
      const company = companies(ref);
      let known = told.get(id);
      if (!known) {
        known = [...company.features, ...beside(company)];
        told.set(id, known);
      }
      return known;
    };
    const named = mentions.map((m): Candidate => {
      const seen = m.clause === place.clause ? nearFigure(place, m) : farFromFigure(place, m);
      const bare: Feature[] = m.mark === 'bare' ? ['bare'] : [];
      const features = [...m.features, ...bare, ...seen, ...nearVerb(place, m), ...about(m.ref)];
      return { id: m.id, ref: m.ref, features };
    });
    const unnamed = others.map(
      (ref): Candidate => ({
        id: ref.row?.id ?? '',
        ref,
        features: [...absent(scene, companies(ref)), ...about(ref)],
      }),
    );
    return [...named, ...unnamed];
  };
}
