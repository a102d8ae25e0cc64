// Of whom goods are bought where nobody is named, in English: whose customer the buyer was said to be, who sold to it
// before, or whom a text about a vendor is about.
import { type Draft, last, type Ref, sameRef } from '../../../frame.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { type Deal, refer } from './refer.ts';
import { vendor } from './vendor.ts';

/** "Its biggest customer is X, which agreed to buy chips": whose customer it is. */
export function served(deal: Deal, customer: Ref | null): Ref | null {
  const held = deal.scene.drafts.find(
    (d) => d.kind === 'stake' && sameRef(d.subject, customer) && vendor(d.object) > 0,
  );
  if (held) return held.object;
  const noun = deal.all.find((n): n is Noun => n.type === 'noun' && n.owner !== null && CUSTOMER.test(n.head.word));
  const ref = noun ? refer(deal, noun.owner) : null;
  return ref && !sameRef(ref, customer) ? ref : null;
}

const CUSTOMER = /^(?:customers?|clients?|buyers?|tenants?)$/u;

/** The purchase told last. */
export const toldTrade = (deal: Deal): Draft | null => {
  const own = last(deal.scene.drafts.filter((d) => d.kind === 'purchase'));
  return own ?? (deal.scene.discourse.told?.kind === 'purchase' ? deal.scene.discourse.told : null);
};

/** The vendor told of before, for goods without a seller. */
export function usual(deal: Deal, customer: Ref | null): Ref | null {
  const before = last(deal.scene.drafts.filter((d) => d.kind === 'purchase'));
  if (before?.object && sameRef(before.subject, customer)) return before.object;
  const { title } = deal.scene.discourse;
  return title && !sameRef(title, customer) && (vendor(title) > 0 || related(deal, customer, title)) ? title : null;
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
