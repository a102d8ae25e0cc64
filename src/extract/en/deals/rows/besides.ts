// What a verb says of further things in a row, in English: "spend F on chips from X and F on racks from Y"; and who is told
// to be a lender with a sum beside: "X is Y's largest lender, with F". Takes a predicate, gives the deals.

import { type Draft, sameRef } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import { wares } from '../moves/wares.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, make, money, spare, thing, withPrep } from '../slots/things.ts';

/** "F on racks from Y", behind a first sum that is spent on goods. */
export function goodsAfter(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.passive || p.verb.negated || !has(p.verb, 'pay', 'buy', 'order')) return [];
  const first = p.objects.find((n) => n.head.item === money(n));
  const customer = first ? (refers(deal, p.subject)[0] ?? null) : null;
  if (!first || !customer) return [];
  return p.with.flatMap((goods) => {
    const [sum, from] = [deal.all[goods.index - 1], deal.all[goods.index + 1]];
    const f = sum?.type === 'noun' && sum.prep === '' && sum.head.item === money(sum) ? money(sum) : null;
    const bought =
      /^(?:on|of|for)$/u.test(goods.prep) && (thing(deal.all, goods).kind === 'goods' || wares(deal.all, goods));
    if (!f || !spare(deal, f) || sum === first || !bought) return [];
    const object =
      from?.type === 'noun' && /^(?:from|at|with)$/u.test(from.prep) && isParty(from) ? refer(deal, from.party) : null;
    if (!object || sameRef(object, customer)) return [];
    return make(deal, { rule: 'en/purchase', kind: 'purchase', at: goods, subject: customer, object }, { money: f });
  });
}

/** "X is Y's largest lender, with F". */
export function lenderIs(deal: Deal, p: Predicate): Draft[] {
  if (!(p.verb.copula || /^(?:remain|becom|became)/u.test(p.verb.word)) || p.verb.negated) return [];
  const role = p.objects.find((n) => n.owner !== null && /^(?:.* )?(?:lender|creditor)$/u.test(n.head.word));
  const sum = withPrep(p.with, 'with', 'at').find((n) => n.head.item === money(n));
  const subject = role ? (refers(deal, p.subject)[0] ?? null) : null;
  const object = role ? refer(deal, role.owner, subject) : null;
  if (!sum || !subject || !object || sameRef(subject, object) || !spare(deal, money(sum))) return [];
  return make(deal, { rule: 'en/debt', kind: 'debt', at: p.verb, subject, object }, { money: money(sum) });
}
