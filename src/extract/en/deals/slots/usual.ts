// Of whom goods are bought where nobody is named, in English: whose customer the buyer was said to be, who sold to it
// before, or whom a text about a vendor is about.
import { last, type Ref, sameRef } from '../../../frame.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { type Deal, refer } from './refer.ts';
import { vendor } from './vendor.ts';

/** "Its biggest customer is X, which agreed to buy chips": whose customer it is. */
export function served(deal: Deal, customer: Ref | null): Ref | null {
  const held = deal.scene.drafts.find(
    (d) => d.kind === 'stake' && sameRef(d.subject, customer) && vendor(d.object) > 0,
  );
  return held ? held.object : clientOf(deal, customer);
}

/** "Its customers include X, which has committed F": whose customer a sentence says it is. */
export function clientOf(deal: Deal, customer: Ref | null): Ref | null {
  const noun = deal.all.find((n): n is Noun => n.type === 'noun' && n.owner !== null && CUSTOMER.test(n.head.word));
  const ref = noun ? refer(deal, noun.owner) : null;
  return ref && !sameRef(ref, customer) ? ref : null;
}

const CUSTOMER = /^(?:customers?|clients?|buyers?|tenants?)$/u;

/** Who bought from whom when a purchase was told last, with or without a sum. */
export function toldTrade({ scene }: Deal): { customer: Ref; supplier: Ref } | null {
  const own = last(scene.drafts.filter((d) => d.kind === 'purchase'));
  if (own?.subject && own.object) return { customer: own.subject, supplier: own.object };
  const { trade } = scene.discourse;
  return trade && scene.sentence.start - trade.at < REMEMBERED ? trade : null;
}

/** How many characters on a purchase is still told of. */
const REMEMBERED = 600;

/** The vendor told of before, for goods without a seller. */
export function usual(deal: Deal, customer: Ref | null): Ref | null {
  const { title, metric, trade } = deal.scene.discourse;
  const before = last(deal.scene.drafts.filter((d) => d.kind === 'purchase'));
  if (before?.object && sameRef(before.subject, customer)) return before.object;
  if (title && !sameRef(title, customer) && (vendor(title) > 0 || related(deal, customer, title))) return title;
  // "X is Y's biggest customer. It will spend F": the company whose customer it was said to be.
  if (metric?.subject && sameRef(metric.object, customer)) return metric.subject;
  return trade && sameRef(trade.customer, customer) && toldTrade(deal) === trade ? trade.supplier : null;
}

/** Is a buyer said to be a backer or a customer of a company: who orders from it needs no more words. */
function related({ scene }: Deal, customer: Ref | null, company: Ref): boolean {
  const { told, ticket, metric } = scene.discourse;
  return [...scene.drafts, told, ticket, metric].some(
    (d) =>
      d &&
      ((d.kind === 'investment' || d.kind === 'stake' || d.kind === 'purchase') && sameRef(d.subject, customer)
        ? sameRef(d.object, company)
        : d.kind === 'metric' && sameRef(d.subject, company) && sameRef(d.object, customer)),
  );
}

/** "has committed to purchase": a promise is made to somebody. */
export function bound(deal: Deal, v: Verb): boolean {
  const before = deal.all[v.index - 1];
  return (
    v.mood === 'to' &&
    (v.senses.includes('order') || v.senses.includes('buy')) &&
    before?.type === 'verb' &&
    /^(?:commit|agree|oblig|bound|promis|pledg|contract)/u.test(before.word)
  );
}

/** "X committed to purchase vans for F" in a text about Y: of Y. */
export function host({ scene }: Deal, customer: Ref | null): Ref | null {
  const { title, topic } = scene.discourse;
  if (!title || !customer || sameRef(title, customer) || !sameRef(title, topic) || vendor(title) < 0) return null;
  return title.row?.kind === 'fund' || title.row?.kind === 'person' ? null : title;
}
