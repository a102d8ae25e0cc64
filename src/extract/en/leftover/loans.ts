// Loans that no rule has read, in English: by their noun, who borrows and who lends.

import { type Draft, sameRef } from '../../frame.ts';
import { type Deal, refer } from '../deals/slots/refer.ts';
import { make } from '../deals/slots/things.ts';
import { dealWith, financed } from '../story/story.ts';
import type { Place } from './places.ts';
import { isDebt, partyWith, tell } from './tell.ts';
import { BORROWS, LENDS } from './verbs.ts';

const FEE = /(?:fees?|interest|rent|costs?|tax)$/u;

export function lent(deal: Deal, pl: Place): Draft[] {
  const { verb, who } = pl;
  const lends = verb !== null && LENDS.test(verb.word) && !BORROWS.test(verb.word);
  const plain = verb !== null && /^(?:borrow|lend|lent|ow(?:e|es|ed|ing)$)/u.test(verb.word);
  if (!(isDebt(pl) || plain) || !verb || verb.negated) return [];
  const { scene } = deal;
  const told = dealWith(scene, ['debt'], () => true);
  const owner = refer(deal, pl.noun?.owner ?? pl.n.owner);
  const lender = partyWith(deal, pl, { preps: /^(?:from|with|by)$/u, not: who });
  if (lends && who.length > 0 && pl.side !== 'subject') {
    const to =
      partyWith(deal, pl, { preps: /^(?:to|for)$/u, not: who }) ??
      told?.object ??
      financed(scene, who)?.company ??
      null;
    return to ? tell(deal, pl, { kind: 'debt', name: 'lent', who, object: to }) : [];
  }
  if (!BORROWS.test(verb.word) || FEE.test(pl.n.head.word)) return [];
  const borrower = (pl.side !== 'subject' ? who[0] : null) ?? owner ?? told?.object ?? null;
  // Without a lender, only who owes by the verb itself does.
  if (!borrower || !(lender || plain) || sameRef(lender, borrower)) return [];
  return make(
    deal,
    { rule: 'en/left-borrowed', kind: 'debt', at: verb, subject: lender, object: borrower },
    { money: pl.f },
  );
}
