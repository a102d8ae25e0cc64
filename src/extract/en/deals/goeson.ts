// A list whose verb was told in the part before, in English: "We invested F in A; F in B; and F in a new round at C". Takes
// a part that begins with a sum, gives the deal told last with the sum and the party of the part.

import type { Draft, Ref } from '../../frame.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import { type Deal, refer, refers } from './slots/refer.ts';
import { following, isParty, make, money, spare } from './slots/things.ts';

const NEAR = 300;
const PREPS: Record<string, RegExp> = { investment: /^(?:in|into)$/u, purchase: /^(?:to|with|from|on)$/u };

/** The party that a phrase names, also behind a round: "in a new round at C". */
function partyOf(deal: Deal, n: Noun): Ref | null {
  if (isParty(n)) return refer(deal, n.party);
  const at = following(deal, n).find((p) => isParty(p) && /^(?:at|of|by|for)$/u.test(p.prep));
  return n.kinds[0] === 'round' && at ? refer(deal, at.party) : null;
}

export function goesOn(deal: Deal): Draft[] {
  const { text, sentence, discourse } = deal.scene;
  const { told } = discourse;
  if (!told?.subject || !/;\s*$/u.test(text.slice(Math.max(0, sentence.start - 3), sentence.start))) return [];
  const first = deal.all.find((p) => p.type !== 'mark');
  const sum = first?.type === 'noun' && first.prep === '' && first.head.item === money(first) ? money(first) : null;
  const next = first ? deal.all[first.index + 1] : undefined;
  const fits = PREPS[told.kind];
  if (!spare(deal, sum) || next?.type !== 'noun' || !fits?.test(next.prep)) return [];
  if (sentence.start - told.clause.start > NEAR) return [];
  const object = partyOf(deal, next);
  if (!object) return [];
  return make(
    deal,
    { rule: `en/${told.kind}`, kind: told.kind, at: next, subject: told.subject, object },
    { money: sum },
  );
}

/** ", as did X and Y", ", as were returning backers X and Y". */
export function asDid(deal: Deal, v: Verb): Ref[] {
  const { text } = deal.scene;
  const as = deal.all
    .slice(v.index + 1, v.index + 6)
    .find(
      (q): q is Verb =>
        q.type === 'verb' &&
        /^(?:did|do|does|has|have|had|is|are|was|were)\b/u.test(text.slice(q.start, q.end)) &&
        /\bas $/u.test(text.slice(Math.max(0, q.start - 4), q.start)),
    );
  const after = as ? deal.all[as.index + 1] : undefined;
  return after?.type === 'noun' && isParty(after) ? refers(deal, after) : [];
}
