// A purchase, in English: the draft of one, and the sum that another phrase of the sentence gives to one told without.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { clauseAt } from '../../parties.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import type { Deal } from '../slots/refer.ts';
import { make, spare } from '../slots/things.ts';
import { boughtOf, instalments } from '../valency/instalments.ts';

export interface Trade {
  at: Verb | Noun;
  customer: Ref | null;
  supplier: Ref | null;
  sum: FigureItem | null;
}

/** 'with Y (the "Customer")': the filing itself says which side a party is. */
function turned(deal: Deal, t: Trade): Trade {
  const wrong =
    /^(?:Customer|Client|Buyer|Purchaser|Tenant|Lessee|Licensee)/u.test(said(deal, t.supplier)) ||
    /^(?:Supplier|Vendor|Contractor)/u.test(said(deal, t.customer));
  return wrong ? { ...t, customer: t.supplier, supplier: t.customer } : t;
}

const said = (deal: Deal, r: Ref | null): string =>
  r ? (PART.exec(deal.scene.text.slice(r.span.end, r.span.end + 44))?.[1] ?? '') : '';
const PUTS = /^(?:Investor|Lender|Subscriber)$/u;
const PART =
  /^[^a-z]{0,12}(?:Inc|Corp|Ltd)?[^a-z(]{0,6}\((?:the|as) ["“](Customer|Client|Buyer|Purchaser|Tenant|Lessee|Licensee|Supplier|Vendor|Contractor|Investor|Lender|Subscriber)["”]\)/u;

export function trade(deal: Deal, told: Trade): Draft[] {
  if ([told.customer, told.supplier].some((r) => PUTS.test(said(deal, r)))) return [];
  const { at, customer, supplier, sum } = turned(deal, told);
  if (!customer || !supplier || sameRef(customer, supplier) || (sum && !spare(deal, sum))) return [];
  if (customer.row?.kind === 'person' || supplier.row?.kind === 'person') return [];
  if (unmeant(deal, customer) || unmeant(deal, supplier)) return [];
  if (
    sum &&
    STANDS_IN.test(deal.scene.text.slice(Math.max(deal.scene.sentence.start, sum.full.start - 30), sum.full.start))
  )
    return [];
  // "signed a sale and purchase agreement with X to buy its stake": no goods.
  if (!sum && (known(deal, customer, supplier) || boughtOf(deal, customer, supplier))) return [];
  const base = { rule: 'en/purchase', kind: 'purchase', at, subject: customer, object: supplier } as const;
  const made = make(deal, base, { money: sum });
  return sum && at.type === 'verb' ? instalments(deal, at, made) : made;
}

/** Who guarantees what another owes sells nothing. */
const STANDS_IN = /\b(?:guarant\w+|backstop\w*|underwr\w+) (?:[\w’'-]+ ){0,3}$/iu;

/** "the latter" that nobody could tell. */
const unmeant = ({ scene }: Deal, r: Ref): boolean =>
  !r.row && /^(?:the )?(?:latter|former|it|them|others?)$/iu.test(scene.text.slice(r.span.start, r.span.end));

/** What was told of a pair before is not told again without a sum. */
function known({ scene }: Deal, customer: Ref, supplier: Ref): boolean {
  const { trade: told } = scene.discourse;
  return told != null && sameRef(told.customer, customer) && sameRef(told.supplier, supplier);
}

/** "will supply X with chips in a F deal": the sum goes to the purchase that the sentence told without one. */
export function priced(deal: Deal, sum: FigureItem, parties: readonly (Ref | null)[]): boolean {
  if (!spare(deal, sum)) return false;
  const { drafts, sentence } = deal.scene;
  const open = drafts.findLast(
    (d) =>
      d.kind === 'purchase' &&
      d.money === null &&
      d.clause.start >= sentence.start &&
      parties.every((r) => r === null || sameRef(r, d.subject) || sameRef(r, d.object)),
  );
  if (!open) return false;
  open.money = sum;
  open.clause = clauseAt(sentence, sum.start);
  return true;
}
