// Whose value a sentence tells that tells of a purchase, in English: of what is bought, not of who buys. Takes what stands
// around a sum, gives the company.
import type { Ref, Scene } from '../../../frame.ts';
import type { Item } from '../../../item.ts';
import type { Around } from '../../context.ts';
import { bareObject, withPrep } from '../../parties.ts';
import { resolved } from '../../reference.ts';

export const verbOf = (item: Item, value: string): boolean =>
  item.type === 'word' && item.senses.some((s) => s.class === 'verb' && s.value === value);

/** "invest F in Y at a valuation of F", "agreed to buy Y from X at an enterprise value of F": the company dealt in. */
export function boughtAt(scene: Scene, a: Around): Ref | null {
  const led = /\bat an? (?:[\w-]+ ){0,2}(?:valuation|value) of\b[^.;]{0,20}$/iu.test(a.left);
  // "at a F valuation": articles are cut off the words to the left.
  const before = /\bat(?: (?:about|around|roughly|nearly|some))?$/iu.test(a.left);
  if (!led && !(before && /^ (?:[\w-]+ ){0,2}(?:valuation|value)\b/u.test(a.right))) return null;
  const does = (i: Item, ...verbs: string[]): boolean => verbs.some((v) => verbOf(i, v));
  const verb = scene.sentence.items.findLast((i) => i.end <= a.figure.start && does(i, 'buy', 'invest', 'put'));
  if (!verb || a.figure.start - verb.end > 120) return null;
  const span = { start: verb.end, end: a.figure.start };
  const into = does(verb, 'buy') ? bareObject(scene, span) : withPrep(scene, span, ['in', 'into']);
  return into?.item.type === 'name' ? resolved(scene, into) : null;
}

const THE_UNIT =
  /\b(?:the|that|this) (?:[\w-]+ )?(?:business|unit|division|company|firm|subsidiary|arm|operation|whole)(?:['’]s)?(?: \w+){0,3}$/iu;

/** "X bought Y in a deal that puts the company's worth at F": what is bought is valued, not who buys. */
export function notBuyer(scene: Scene, a: Around, owned: Ref | null): Ref | null {
  const unit = THE_UNIT.test(a.left);
  const verb = scene.sentence.items.findLast(
    (i) =>
      i.end <= a.figure.start &&
      (verbOf(i, 'buy') || (unit && (verbOf(i, 'sell') || verbOf(i, 'get') || verbOf(i, 'award')))),
  );
  if (!owned || !verb || a.figure.start - verb.end > 160) return owned;
  // "sold 27% of Y to X, in a deal that values the business at F": not who it goes to.
  const other =
    unit && / (?:to|by|off|from|alongside)(?: the)? $/u.test(scene.text.slice(owned.span.start - 12, owned.span.start));
  if (owned.span.start >= verb.start ? !other : !owned.row) return owned;
  const span = { start: verb.end, end: a.figure.start };
  const bare = bareObject(scene, span);
  // "acquired 88% of Y", "buying control of Y": before any other name.
  const of = withPrep(scene, span, ['of', 'in']);
  const object = of && (bare?.item.type !== 'name' || of.start < bare.start) && of.start - verb.end < 30 ? of : bare;
  if (!verbOf(verb, 'buy') && !verbOf(verb, 'sell') && object !== of) return owned;
  const apart =
    object && /(?:\b(?:and|but|which)|,) (?:is|was|has|are|now)\b/u.test(scene.text.slice(object.end, a.figure.start));
  return object?.item.type === 'name' && !apart ? resolved(scene, object) : owned;
}
