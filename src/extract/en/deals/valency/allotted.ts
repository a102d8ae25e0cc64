// What money raised is spent on, told in the passive in English: "F of the proceeds will be spent on Y's chips", "half of it, F,
// is earmarked for servers from Y", "F will be used to buy chips from Y". Takes a verb's predicate, gives the purchase.
import { type Draft, isCompany, type Ref, refOf, sameRef } from '../../../frame.ts';
import { type FigureItem, isFigure } from '../../../item.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, money, withPrep } from '../slots/things.ts';
import { vendor } from '../slots/vendor.ts';
import { trade } from '../trade/trade.ts';

const SPENT =
  /^(?:spent|used|earmarked|budgeted|allocated|reserved|set aside|put aside|laid out|devoted|invested|put|poured)$/u;
const INVESTS = /^(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|plough(?:s|ed|ing)?|sinks?|sank|sinking)$/u;
const GOES = /^(?:goes?|going|went)$/u;
const BUYING = /^(?:buy|purchase|order|acquire|rent|lease|procure|pay)$/u;
/** Money that was told before, or a part of it. */
const MONEY =
  '(?:proceeds|money|funds?|funding|cash|capital|equity|debt|loan|financing|investment|round|total|sum|amount|haul|budget|it|that|this|which)';
const OF_MONEY = new RegExp(
  `^ (?:of|from) (?:(?:the|its|their|that|this|these|those|new) )?(?:[\\w’'-]+ ){0,3}${MONEY}$`,
  'u',
);
const WHOLE = new RegExp(
  `\\b(?:of|from) (?:(?:the|its|their|that|this|these|those|new) )?(?:[\\w’'-]+ ){0,3}${MONEY},?(?: or)?,? (?:(?:about|around|some|roughly|nearly|up to|as much as|at least|over|more than) ?){0,2}$`,
  'iu',
);
const AUX =
  /^,? ?(?:(?:will|would|is|are|was|were|has|have|had|been|be|being|to|then|also|should|may|set|due|expected|likely|slated|planned)(?: |$)){0,6}$/u;

/** The sum that a verb is done to: right before it, a part of money that was told before. */
function sumBefore({ scene: { text, sentence } }: Deal, v: Verb): FigureItem | null {
  const f = sentence.items.findLast((i): i is FigureItem => isFigure(i) && i.type === 'money' && i.full.end <= v.start);
  if (!f || v.start - f.full.end > 90) return null;
  const right = text.slice(f.full.end, v.start);
  const of =
    /^ (?:of|from) [^.;,]{2,50}?(?=,? (?:will|would|is|are|was|were|has|have|had|to)\b| ?$)/u.exec(right)?.[0] ?? '';
  const left = text.slice(Math.max(sentence.start, f.full.start - 80), f.full.start);
  if (!AUX.test(right.slice(of.length).trimStart())) return null;
  return (of ? OF_MONEY.test(of) : WHOLE.test(left)) ? f : null;
}

/** Who makes or sells the goods of a phrase. */
function sellerOf(deal: Deal, list: readonly Noun[]): Ref | null {
  const goods = list.find((n) => n.kinds.includes('goods') || n.kinds[0] === 'product');
  const from = list.find((n) => n.prep === 'from' && isParty(n));
  const own = goods
    ? (goods.owner ?? goods.inner[0] ?? (goods.party?.item?.type === 'name' ? goods.party : null))
    : null;
  return refer(deal, from?.party ?? null) ?? refer(deal, own);
}

/** The phrases that tell what the money is for: behind "on" or "for", or those of "to buy". */
function purpose(deal: Deal, p: Predicate): Noun[] {
  const next = deal.all.slice(p.verb.index + 1, p.verb.index + 4).find((q: Phrase): q is Verb => q.type === 'verb');
  if (next && /^(?:to|ing)$/u.test(next.mood) && BUYING.test(next.word.replace(/ing$/u, ''))) {
    const q = predicateOf(deal.all, next);
    return [...q.objects, ...q.with];
  }
  const on = withPrep(p.with, 'on', 'for', 'in', 'into', 'towards', 'toward');
  return on.length > 0 ? [...on, ...withPrep(p.with, 'from')] : [];
}

/** Whose money it is: who raised it last, who says so, whom the text is about. */
function spender(deal: Deal, p: Predicate, seller: Ref): Ref | null {
  const { scene } = deal;
  const { raised, actor, topic, title } = scene.discourse;
  const own = scene.drafts.findLast((d) => d.kind === 'funding_round' || d.kind === 'debt' || d.kind === 'investment');
  const taker = (d: Draft | null | undefined): Ref | null =>
    d ? (d.kind === 'funding_round' ? d.subject : d.object) : null;
  const org = scene.speakerOrg
    ? { span: scene.sentence, row: scene.speakerOrg, text: scene.speakerOrg.names.en }
    : null;
  const named = scene.sentence.items.filter(isCompany).map(refOf);
  const others = named.filter((r) => !sameRef(r, seller));
  return (
    [
      p.verb.passive ? refers(deal, p.subject)[0] : null,
      taker(own),
      taker(raised),
      org,
      others.length === 1 ? others[0] : null,
      actor,
      topic,
      title,
    ].find((r): r is Ref => r != null && !sameRef(r, seller)) ?? null
  );
}

/** "has invested F in Y's chips": it buys them of one who sells such. */
function inWares(deal: Deal, p: Predicate): Draft[] {
  const goods = withPrep(p.with, 'in', 'into').find((n) => n.kinds[0] === 'goods');
  const sum = p.objects.find((n) => n.head.item === money(n));
  const seller = goods && sum ? sellerOf(deal, [goods]) : null;
  if (!sum || vendor(seller) <= 0) return [];
  return trade(deal, { at: p.verb, customer: refers(deal, p.subject)[0] ?? null, supplier: seller, sum: money(sum) });
}

/** "F of the proceeds will be spent on Y's chips". */
export function allotted(deal: Deal, p: Predicate): Draft[] {
  const { verb } = p;
  if (INVESTS.test(verb.word) && !verb.passive && !verb.negated) return inWares(deal, p);
  if (!(SPENT.test(verb.word) || GOES.test(verb.word)) || verb.negated) return [];
  const sum = sumBefore(deal, verb);
  const seller = sum && sellerOf(deal, purpose(deal, p));
  const customer = seller && spender(deal, p, seller);
  if (!sum || !seller || !customer) return [];
  const done = /\b(?:was|were|has been|have been|had been|went)\b/u.test(deal.scene.text.slice(sum.full.end, verb.end));
  return trade(deal, { at: verb, customer, supplier: seller, sum }).map((d) => ({
    ...d,
    status: done ? 'completed' : 'planned',
  }));
}
