// Purchases of shares told in a row without their verb, in English: "X bought 19% of Y for F, and Z 10% for F". Takes a predicate
// with what it told, gives the deals of those that follow.

import { type Draft, sameRef } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { stake } from '../shares/holdings.ts';
import { type Deal, refer } from '../slots/refer.ts';
import { isParty, make, money, percent, spare } from '../slots/things.ts';

/** ", and Z 10% for F": each further buyer with its share and its price. */
export function alsoBought(deal: Deal, p: Predicate): Draft[] {
  if (!has(p.verb, 'buy', 'get') || p.verb.passive || p.verb.negated) return [];
  const told = deal.scene.drafts.findLast(
    (d) => d.kind === 'investment' && d.money && d.trigger.start === p.verb.start,
  );
  const price = told?.money ? p.with.find((n) => money(n) === told.money) : undefined;
  if (!told?.object || !price) return [];
  const made: Draft[] = [];
  const noun = (i: number): Noun | null => {
    const q = deal.all[i];
    return q?.type === 'noun' ? q : null;
  };
  for (let at = price.index + 1; ; at += 3) {
    const from = at;
    while (isMark(deal.all[at], ',', 'and', ';')) at++;
    const [who, share, sum] = [noun(at), noun(at + 1), noun(at + 2)];
    const f = sum && /^(?:for|at)$/u.test(sum.prep) ? money(sum) : null;
    if (at === from || !who || !isParty(who) || who.prep !== '' || !share || share.head.item !== percent(share)) break;
    const buyer = refer(deal, who.party);
    if (share.prep !== '' || !spare(deal, f) || !buyer || sameRef(buyer, told.object)) break;
    const base = { rule: 'en/investment', kind: 'investment', at: who, subject: buyer, object: told.object } as const;
    made.push(...make(deal, base, { money: f }));
    made.push(...stake(deal, { at: who, holder: buyer, company: told.object, percent: percent(share) }));
  }
  return made;
}
