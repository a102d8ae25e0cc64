// Goods and services that no rule has read, in English: by a contract, an order or a verb of buying, renting or licensing;
// by who is said to be a customer.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { wares } from '../deals/moves/wares.ts';
import { type Deal, refer } from '../deals/slots/refer.ts';
import { dealWith } from '../story/story.ts';
import type { Noun, Verb } from '../syntax/phrases.ts';
import type { Place } from './places.ts';
import { partyWith, tell } from './tell.ts';
import { ORDERS } from './verbs.ts';

const PATRON = /(?:^| )(?:customers?|clients?|tenants?|buyers?|offtakers?)$/u;

/** "X remained its largest customer with purchases of F": whose customer. */
function patron(deal: Deal, pl: Place): Draft[] {
  const { verb, p, who } = pl;
  const links = verb && (verb.copula || /^(?:remain|bec[oa]m|stay)/u.test(verb.word));
  if (!links || !p || verb.negated || pl.side !== 'with' || who.length === 0) return [];
  const role = p.objects.find((n) => PATRON.test(n.head.word)) ?? null;
  const owner = role && ownerOf(deal, role, who[0] as Ref);
  const metric = pl.noun?.kinds[0] === 'metric' || deal.all[pl.n.index + 1]?.type === 'verb';
  return owner && !metric
    ? tell(deal, pl, { kind: 'purchase', name: 'patron', who: who.slice(0, 1), object: owner })
    : [];
}

/** Whose a role is: "its customer" is one token where it points back. */
function ownerOf(deal: Deal, role: Noun, not: Ref): Ref | null {
  const { topic, title } = deal.scene.discourse;
  const named = refer(deal, role.owner, not);
  if (named && !sameRef(named, not)) return named;
  return [title, topic].find((r): r is Ref => !!r && !sameRef(r, not)) ?? null;
}

/** "spent F on equipment": of nobody in particular. */
const SPENDS = /^(?:spen[dt]|invest)/u;
const OWN_USE =
  /(?:equipment|machinery|machines|buildings?|plants?|infrastructure|facilities|property|ships|vessels|stores)$/u;

/** Is an order, a contract or goods what the sum is of? */
function subjectOf(deal: Deal, pl: Place): 'contract' | 'goods' | null {
  const noun = pl.noun ?? pl.n;
  if (SPENDS.test(pl.verb?.word ?? '') && OWN_USE.test(noun.head.word)) return null;
  if (pl.noun !== null && (noun.kinds[0] === 'goods' || (pl.noun !== pl.n && wares(deal.all, noun)))) return 'goods';
  return noun.kinds[0] === 'contract' || pl.n.kinds[0] === 'contract' ? 'contract' : null;
}

/** "a deal worth F": of no goods, unless a verb of buying governs it. */
const plain = (pl: Place, verb: Verb | null): boolean =>
  verb !== null && !ORDERS.test(verb.word) && /(?:deal|transaction)s?$/u.test((pl.noun ?? pl.n).head.word);

export function ordered(deal: Deal, pl: Place): Draft[] {
  const own = patron(deal, pl);
  if (own.length > 0) return own;
  const { verb, who } = pl;
  const of = subjectOf(deal, pl);
  if (!of || verb?.negated) return [];
  const other =
    partyWith(deal, pl, { preps: /^(?:from|with|to)$/u, not: who }) ??
    (of === 'goods' && pl.noun !== pl.n && who[0] ? refer(deal, pl.noun?.owner ?? null, who[0]) : null);
  // "X is on the hook for F of computing from Y".
  const bound = other !== null && verb?.copula === true && pl.n.prep === 'for';
  if (of === 'goods' && !bound && !(verb && ORDERS.test(verb.word))) return [];
  if (of === 'contract' && plain(pl, verb)) return [];
  const first = who[0] ?? null;
  if (first && other) {
    const turned = dealWith(deal.scene, ['purchase'], (d) => sameRef(d.subject, other) && sameRef(d.object, first));
    const sides = turned ? { who: [other], object: first } : { who: [first], object: other };
    return tell(deal, pl, { kind: 'purchase', name: 'ordered', ...sides });
  }
  if (!first) return [];
  const told = dealWith(
    deal.scene,
    ['purchase'],
    (d) => d.object !== null && (sameRef(d.subject, first) || sameRef(d.object, first)),
  );
  if (told?.subject)
    return tell(deal, pl, { kind: 'purchase', name: 'ordered-told', who: [told.subject], object: told.object });
  // Where customers are told of, what one more buys is the same company's.
  const { title } = deal.scene.discourse;
  const sells = title && of === 'goods' ? dealWith(deal.scene, ['purchase'], (d) => sameRef(d.object, title)) : null;
  return sells && title ? tell(deal, pl, { kind: 'purchase', name: 'ordered-title', who: [first], object: title }) : [];
}
