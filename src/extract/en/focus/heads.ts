// Whom a phrase points back to in a part of a digest that two companies head ("Pfizer / 3SBio."): by its place in the sentence and
// what it says, one of the two. Takes a scene and a phrase, gives the company or null.
import { type Ref, type Scene, sameRef } from '../../frame.ts';
import { type Nominal, nominals, subjectNominal } from '../parties.ts';
import { agrees, wanted } from './agree.ts';

/** So much better a phrase must fit one of them for the place not to count. */
const AHEAD = 5;

/** Is a phrase the subject of what follows it? */
const subject = (scene: Scene, n: Nominal): boolean =>
  n.prep === '' && !n.owner && subjectNominal(scene, n.end + 1)?.start === n.start;

export function ofHeads(scene: Scene, n: Nominal): Ref | null {
  const [first, second] = scene.discourse.heads ?? [];
  if (!first || !second || scene.discourse.heads?.length !== 2) return null;
  const words = scene.text.slice(n.start, n.end);
  const told = nominals(scene).filter((m) => m.end <= n.start && m.item.type === 'name');
  const here = [first, second].filter((r) => told.some((m) => m.item.type === 'name' && m.item.row.id === r.row?.id));
  // "X hands its German partner": the other one.
  if (here.length === 1 && !/^(?:it|its|they|their)$/iu.test(words))
    return sameRef(here[0] ?? null, first) ? second : first;
  if (here.length > 0) return null;
  const want = wanted(scene, n);
  const fitOf = (ref: Ref): number =>
    agrees({ ref, told: scene.discourse.known?.get(ref.row?.id ?? ''), want }) ?? -AHEAD;
  const ahead = fitOf(first) - fitOf(second);
  if (Math.abs(ahead) >= AHEAD) return ahead > 0 ? first : second;
  // "It will also": who acted goes on.
  return subject(scene, n) ? first : second;
}
