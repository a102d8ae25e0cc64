// Who acts in the main clause of an English sentence: whom the next ones go on about, or the venture that it sets up. Takes the
// phrases of the sentence, gives a party.
import type { Ref } from '../../frame.ts';
import { joinedTo } from '../syntax/lists.ts';
import type { Verb } from '../syntax/phrases.ts';
import { reduced, subjectOf } from '../syntax/subjects.ts';
import { type Deal, refer, refers, words } from './slots/refer.ts';

/** "A and B have formed a joint venture": the sentences that follow tell of it. */
function founded(v: Verb, { all }: Deal): Ref | null {
  const object = /^(?:form|creat|set up|sets up|establish|found|launch)/u.test(v.word) ? all[v.index + 1] : undefined;
  if (
    object?.type !== 'noun' ||
    !/^(?:|up)$/u.test(object.prep) ||
    !/(?:venture|vehicle|entity|partnership|subsidiary)$/u.test(object.head.word)
  )
    return null;
  return words(object);
}

/** Who acts in the main clause. */
export function actor(deal: Deal): Ref | null {
  for (const v of deal.all) {
    if (v.type !== 'verb' || v.mood === 'to' || v.mood === 'ing' || reduced(deal.all, v)) continue;
    const subject = subjectOf(deal.all, v.index);
    if (!subject) continue;
    const before = deal.all[subject.index - 1];
    // ", whose chips fill its racks,": not the main clause.
    if (!subject || (before?.type === 'mark' && before.word === 'rel')) continue;
    const made = founded(v, deal);
    if (made) return made;
    if (joinedTo(deal.all, subject).length > 1) return null;
    // "The chipmaker's biggest holding is": it goes on about the chipmaker.
    const ref = refers(deal, subject)[0] ?? (subject.party ? null : refer(deal, subject.owner));
    if (ref && ref.row?.kind !== 'person' && ref.row?.kind !== 'outlet') return ref;
    if (!ref && !v.senses.length) continue;
    return null;
  }
  return null;
}
