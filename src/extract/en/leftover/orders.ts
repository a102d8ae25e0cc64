// Goods and services that no rule has read, in English: by a contract, an order or a verb of buying, renting or licensing.

import { type Draft, sameRef } from '../../frame.ts';
import type { Deal } from '../deals/slots/refer.ts';
import { wares } from '../deals/slots/things.ts';
import { dealWith } from '../story/story.ts';
import type { Place } from './places.ts';
import { partyWith, tell } from './tell.ts';
import { ORDERS } from './verbs.ts';

export function ordered(deal: Deal, pl: Place): Draft[] {
  const { verb, who } = pl;
  const contract = pl.noun?.kinds[0] === 'contract' || pl.n.kinds[0] === 'contract';
  const goods = pl.noun !== null && (pl.noun.kinds[0] === 'goods' || (pl.noun !== pl.n && wares(deal.all, pl.noun)));
  if (verb?.negated || !(contract || (goods && verb && ORDERS.test(verb.word)))) return [];
  if (
    contract &&
    !goods &&
    verb &&
    !ORDERS.test(verb.word) &&
    /(?:deal|transaction)s?$/u.test((pl.noun ?? pl.n).head.word)
  )
    return [];
  const other = partyWith(deal, pl, { preps: /^(?:from|with|to)$/u, not: who });
  if (who[0] && other) {
    const turned = dealWith(
      deal.scene,
      ['purchase'],
      (d) => sameRef(d.subject, other) && sameRef(d.object, who[0] ?? null),
    );
    return tell(deal, pl, {
      kind: 'purchase',
      name: 'ordered',
      who: [turned ? other : who[0]],
      object: turned ? who[0] : other,
    });
  }
  const own = who[0] ?? null;
  const told = dealWith(
    deal.scene,
    ['purchase'],
    (d) =>
      d.object !== null && d.subject !== null && own !== null && (sameRef(d.subject, own) || sameRef(d.object, own)),
  );
  return told?.subject
    ? tell(deal, pl, { kind: 'purchase', name: 'ordered-told', who: [told.subject], object: told.object })
    : [];
}
