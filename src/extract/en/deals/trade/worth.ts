// What a purchase told before is worth, in English: "It put the value of the deal at F", "The price of that order was F",
// "The order could bring in F of revenue". Takes a sentence when its other deals are told.

import { type Draft, isCompany, type Ref, sameRef } from '../../../frame.ts';
import { type FigureItem, isFigure } from '../../../item.ts';
import { clauseAt } from '../../parties.ts';
import { type Deal, refer } from '../slots/refer.ts';
import { isParty, money, spare } from '../slots/things.ts';
import { toldTrade } from '../slots/usual.ts';
import { trade } from './trade.ts';

const DEAL =
  /\b(?:the|that|this|its|such|whose|under it|an)\b(?: [\w-]+){0,2} (?:deal|contract|order|agreement|arrangement|lease|tie-up|pact|commitment|purchase|transaction|accord)s?\b/iu;
const WORTH =
  /\b(?:worth|valued?|values|price|prices|priced|cost|costs|total|amounts?|sum|estimat\w+|bring|brings|runs? to|came to|comes to|size|bill|generate|yield|was put|is put|exceeds?)\b/iu;
const PRICE = /^["“]?(?:the|its|their) (?:\w+ )?(?:price|value|cost|total|sum|bill)\b/iu;
const OTHER =
  /\b(?:stakes?|shares|equity|round|loans?|bonds?|debt|takeover|acquisition|merger|valuation|profits?|market|stock|dividend|annuali[sz]ed|annual|a year)\b/iu;

/** The only sum of a sentence. */
function onlySum({ scene }: Deal): FigureItem | null {
  const sums = scene.sentence.items.filter((i): i is FigureItem => isFigure(i) && i.type === 'money' && !i.why);
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** A party of the sentence that has no part in the purchase. */
const stranger = (deal: Deal, sides: readonly Ref[]): boolean =>
  deal.all.some((p) => {
    if (p.type !== 'noun' || p.prep === 'by' || !isParty(p) || p.party.item?.type !== 'name') return false;
    const ref = refer(deal, p.party);
    const { row } = ref ?? {};
    return (
      row != null &&
      isCompany(p.party.item) &&
      row.kind !== 'outlet' &&
      row.kind !== 'person' &&
      !sides.some((s) => sameRef(s, ref))
    );
  });

/** The sum that a sentence gives to a purchase told before it. */
export function worthOf(deal: Deal): Draft[] {
  const { scene } = deal;
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  if (!(DEAL.test(text) || PRICE.test(text)) || !WORTH.test(text) || OTHER.test(text)) return [];
  const told = toldTrade(deal);
  const sum = told ? onlySum(deal) : null;
  const before = scene.drafts.some((d) => d.kind === 'purchase' && d.money) || scene.discourse.trade?.sum;
  if (!told || before || !sum || !spare(deal, sum) || stranger(deal, [told.customer, told.supplier])) return [];
  const at = deal.all.find((p) => p.type === 'noun' && money(p) === sum);
  if (at?.type !== 'noun') return [];
  return trade(deal, { at, ...told, sum }).map((d) => ({ ...d, clause: clauseAt(scene.sentence, sum.start) }));
}
