// Parts of the price of a company, in English: "the buyer will pay the seller F at completion" behind a sale of shares that was
// told. Takes purchases that a verb of paying seems to tell, gives them as what they are: money for the company bought.
import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Verb } from '../../syntax/phrases.ts';
import type { Deal } from '../slots/refer.ts';
import { vendor } from '../slots/vendor.ts';

const PAYS = /^(?:pay|pays|paid|paying|hand(?:s|ed)? over|transfer(?:s|red)?|remit(?:s|ted)?|owes?)$/u;
const DEALS: ReadonlySet<string> = new Set(['investment', 'stake']);
const CALLED = /^(?:the )?(?:Vendors?|Sellers?|Transferors?)$/u;
/** How far behind the deal its parts are told, characters. */
const NEAR = 900;

/** What the one who pays was told to buy of the one who is paid. */
export function boughtOf({ scene }: Deal, buyer: Ref, seller: Ref): Ref | null {
  const near = (d: Draft): boolean => scene.sentence.start - d.clause.start < NEAR;
  const told = [...(scene.discourse.tales ?? []), ...scene.drafts].filter(near);
  // Who buys goods of the same seller pays for those.
  if (told.some((d) => d.kind === 'purchase' && sameRef(d.subject, buyer) && sameRef(d.object, seller) && d.money))
    return null;
  const bought = told.filter((d) => DEALS.has(d.kind) && d.object && sameRef(d.subject, buyer));
  const sold = told.findLast(
    (d) => d.kind === 'divestment' && sameRef(d.subject, seller) && bought.some((b) => sameRef(b.object, d.object)),
  );
  // "the Vendor" that a filing named before.
  const calls = CALLED.test(scene.text.slice(seller.span.start, seller.span.end));
  return sold?.object ?? (calls ? (bought[bought.length - 1]?.object ?? null) : null);
}

/** "the fund will pay Y F in two tranches": who invests by trade and pays a company that sells no goods to it, puts it in. */
function inTranches({ scene: { text, sentence } }: Deal, d: Draft): boolean {
  const at = d.money?.end ?? sentence.end;
  return (
    d.subject?.row?.kind === 'fund' &&
    d.object?.row?.kind !== 'fund' &&
    vendor(d.object) <= 0 &&
    /^[^.;]{0,60}\b(?:tranches|instal?lments|stages)\b/iu.test(text.slice(at, sentence.end))
  );
}

/** Payments to who sold a company, as parts of its price. */
export function instalments(deal: Deal, verb: Verb, made: Draft[]): Draft[] {
  if (!PAYS.test(verb.word) || made.length === 0) return made;
  if (predicateOf(deal.all, verb).objects.some((n) => n.kinds[0] === 'goods')) return made;
  const shall = /\bshall\b/u.test(deal.scene.text.slice(verb.start, verb.end));
  return made.map((d) => {
    const target = d.kind === 'purchase' && d.subject && d.object ? boughtOf(deal, d.subject, d.object) : null;
    if (!target) return inTranches(deal, d) ? { ...d, rule: 'en/investment', kind: 'investment' } : d;
    return { ...d, rule: 'en/investment', kind: 'investment', object: target, status: shall ? 'planned' : d.status };
  });
}
