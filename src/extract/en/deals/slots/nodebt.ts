// Sums that stand beside words of debt and are none, in English: debt and equity together, many that nobody names, an option to
// buy more notes. Takes the phrase of a sum.
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Deal } from './refer.ts';

/** "F of debt and equity" is no loan; "those loans" are no new ones. */
export const mixed = ({ scene }: Deal, n: Noun): boolean =>
  /^[^;]{0,34}\b(?:(?:counting|including|excluding|net of) (?:its |the )?debt|debt and equity|equity and debt|lease obligations)\b/iu.test(
    scene.text.slice(n.start, n.end + 40),
  ) || /\b(?:those|these) \w+$/iu.test(scene.text.slice(n.start, n.end + 24));

const CROWD =
  /^(?:companies|groups|firms|businesses|banks|lenders|issuers|borrowers|retailers|carmakers|start-ups|startups)$/u;

/** "The largest technology companies have sold F of bonds": many that nobody names borrow. */
export function crowded(deal: Deal, n: Noun): boolean {
  const verb = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  const subject =
    verb && !verb.passive && ['issue', 'sell', 'borrow', 'raise'].some((x) => verb.senses.includes(x))
      ? subjectOf(deal.all, verb.index)
      : null;
  return subject !== null && subject.party?.item?.type !== 'name' && CROWD.test(subject.head.word.replace(/^.* /u, ''));
}

const OPTION =
  /\b(?:purchasers?|underwriters|buyers|managers|banks)\b[^.;]{0,40}\b(?:options?|rights?|days|may|can|could)\b/iu;

/** "Purchasers have 13 days to buy F of further notes": nothing is lent yet. */
export const optional = ({ scene: { text, sentence } }: Deal, n: Noun): boolean =>
  OPTION.test(text.slice(sentence.start, n.start));
