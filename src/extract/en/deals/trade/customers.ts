// Customers that a sentence lists with what they buy for, in English: "Y's customers include A, which has committed F, and
// B, with F", "its largest customers are A (F) and B (F)".

import type { Draft } from '../../../frame.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { set } from '../../syntax/words.ts';
import { type Deal, refer } from '../slots/refer.ts';
import { isParty, money } from '../slots/things.ts';
import { trade } from './trade.ts';

const CUSTOMERS = set('customer customers client clients tenant tenants offtaker offtakers');
const SUPPLIERS = set('supplier suppliers vendor vendors contractor contractors landlord landlords');
const BESIDE = /^(?:with|at|for|worth)?$/u;

/** The customers of a list, each with the sum that stands with it. */
export function customersIn(deal: Deal, n: Noun): Draft[] {
  const sells = SUPPLIERS.has(n.head.word);
  if (!(sells || CUSTOMERS.has(n.head.word)) || !n.owner || n.prep !== '') return [];
  const owner = refer(deal, n.owner);
  const made: Draft[] = [];
  let party: Noun | null = null;
  for (let i = n.index + 1; owner && i < deal.all.length; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'mark' && /^(?:;|:|sub|that)$/u.test(p.word)) break;
    if (p.type !== 'noun' || p.aside) continue;
    const sum = p.head.item === money(p) ? money(p) : null;
    if (isParty(p) && /^(?:|includ\w+|like)$/u.test(p.prep)) party = p;
    else if (sum && party && BESIDE.test(p.prep) && !ofMetric(deal, p)) {
      const one = refer(deal, party.party, owner);
      made.push(...trade(deal, { at: n, customer: sells ? owner : one, supplier: sells ? one : owner, sum }));
      party = null;
    } else if (sum) party = null;
  }
  return made;
}

/** "with F of revenue": what it sells and no contract. */
function ofMetric(deal: Deal, p: Noun): boolean {
  const next = deal.all[p.index + 1];
  return next?.type === 'noun' && next.kinds[0] === 'metric';
}
