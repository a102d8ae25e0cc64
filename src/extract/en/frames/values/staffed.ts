// Who has a value that an English sentence gives to its staff or to a rank: employees of Y, the first company to be worth F. Takes
// what the sentence values, gives the company that is meant.
import { isCompany, type Ref, refOf, type Scene } from '../../../frame.ts';
import { subjectNominal, withPrep } from '../../parties.ts';
import { resolved } from '../../reference.ts';

const STAFF =
  /^(?:(?:current|former|its|the|and|some) )*(?:employees|staff|workers|insiders|shareholders|stockholders|holders)$/iu;

const NAMED_STAFF = /^(?:[\w.&-]+ ){1,5}(?:employees|staff|workers|insiders)$/u;
/** "X became the first company to be worth F". */
const FIRST = /^(?:the|its) (?:first|second|third|fourth|only|latest|newest|largest|most valuable)\b/iu;
const BECAME = /\b(?:became|become|becomes|becoming|is|was)\s$/u;

/** "Employees of Y will sell at a F price tag": Y has the price. */
export function staffed(scene: Scene, ref: Ref | null): Ref | null {
  if (!ref || ref.row) return ref;
  const words = scene.text.slice(ref.span.start, ref.span.end);
  // "former Quillon employees": the company inside the phrase.
  const inside = NAMED_STAFF.test(words)
    ? scene.sentence.items.find((i) => isCompany(i) && i.start >= ref.span.start && i.end < ref.span.end)
    : undefined;
  if (inside && isCompany(inside)) return refOf(inside);
  const first =
    FIRST.test(words) &&
    BECAME.test(scene.text.slice(Math.max(scene.sentence.start, ref.span.start - 12), ref.span.start));
  const who = first ? subjectNominal(scene, ref.span.start - 1) : null;
  if (who) return resolved(scene, who);
  if (!STAFF.test(words)) return ref;
  const of = withPrep(scene, { start: ref.span.end, end: ref.span.end + 40 }, ['of', 'at', 'in']);
  return of ? resolved(scene, of) : (scene.discourse.topic ?? scene.discourse.title);
}
