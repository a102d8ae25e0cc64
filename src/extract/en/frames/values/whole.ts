// Valuations in English whose words name the company apart from the verb of valuing: "or F for the whole", "At F, X would be
// the most valuable", "X, once worth F,", "an enterprise value for X of F". Takes what stands around a sum, gives the company.
import type { Ref, Scene } from '../../../frame.ts';
import type { Around } from '../../context.ts';
import { type Nominal, nominals, withPrep } from '../../parties.ts';
import { resolved } from '../../reference.ts';

/** "paid F for 27%, or F for the whole". */
const FOR_WHOLE =
  /^ for (?:the (?:whole|entire|full)(?: (?:company|business|group|firm|thing|unit|lot))?|all of (?:it|the \w+)|100(?:%| per ?cent))(?=[,.;)]|$| (?:and|but)\b)/u;
/** "At F, X would be the most valuable". */
const AT_FRONT = /^(?:(?:and|but) )?at(?: (?:about|around|nearly|more than|over|roughly|some))*$/iu;
const RANKED =
  /^,? (?:[\w.&’'-]+ ){1,4}(?:would|will|is|was|has|becomes?|ranks?|remains?|counts?)\b[^.;]{0,40}\b(?:valuable|valued|worth)\b/u;
/** "X, once worth F,". */
const APPOSED =
  /^(?:[A-Z][\w.&’-]*(?: [A-Z][\w.&’-]*){0,3}),(?: (?:once|then|now|currently|recently|reportedly))* worth$/u;
/** "an enterprise value for X of F". */
const FOR_NAME =
  /\b(?:enterprise value|equity value|valuation|market value|price tag) (?:for|of|on) (?:the )?(?:[\w.&’'-]+ ){1,4}(?:of|at)$/iu;

const name = (n: Nominal | null | undefined): n is Nominal => n?.item.type === 'name';

/** The company that such a sum is the value of. */
export function valuedApart(scene: Scene, a: Around): Ref | null {
  const { text, sentence } = scene;
  const { start, full } = a.figure;
  const lead = text.slice(sentence.start, full.start).trimEnd();
  if (FOR_WHOLE.test(a.right)) {
    const of = nominals(scene).findLast(
      (n) => n.end <= start && name(n) && /\b(?:of|in) (?:the )?$/u.test(text.slice(n.start - 8, n.start)),
    );
    return of ? resolved(scene, of) : null;
  }
  if (AT_FRONT.test(lead) && RANKED.test(text.slice(a.figure.end, sentence.end))) {
    const who = nominals(scene).find((n) => n.start >= a.figure.end);
    return who ? resolved(scene, who) : null;
  }
  if (APPOSED.test(lead)) {
    const who = nominals(scene).find((n) => n.start === sentence.start);
    return name(who) ? resolved(scene, who) : null;
  }
  if (!FOR_NAME.test(lead)) return null;
  const of = withPrep(scene, { start: full.start - 60, end: full.start }, ['for', 'of', 'on']);
  return name(of) ? resolved(scene, of) : null;
}
