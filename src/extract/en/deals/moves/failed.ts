// Deals that came to nothing and are told without a sum, in English: "dropped its bid for Y", "was outbid for Y", "walked away from
// buying Y", "has never considered buying Y". Takes a predicate, gives the investment that was not made.

import type { Draft, Ref } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { invest } from '../investing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, withPrep } from '../slots/things.ts';

const DROPS =
  /^(?:drop(?:s|ped|ping)?|withdr[ae]w(?:s|n|ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)|end(?:s|ed)|gave up|gives? up|giv(?:en|ing) up|call(?:s|ed|ing)? off|pull(?:s|ed|ing)?)$/u;
const BID = /(?:^| )(?:bids?|offers?|proposals?|approach|pursuit|takeover|acquisition|purchase)$/u;
const LEAVES =
  /\b(?:walk(?:s|ed|ing)? away|pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|rul(?:es?|ed|ing) out|decid(?:ed|es) against|considered)\b(?: of| from)? $/iu;

const told = (deal: Deal, p: Predicate, { from, into }: { from: Ref | null; into: Ref | null }): Draft[] =>
  from?.row && into?.row && into.row.kind !== 'person' && into.row.kind !== 'product'
    ? invest(deal, { at: p.verb, from, into, sum: null }).map((d) => ({ ...d, status: 'denied' as const }))
    : [];

/** "dropped its bid for Y". */
function dropped(deal: Deal, p: Predicate): Draft[] {
  if (!DROPS.test(p.verb.word) || p.verb.negated || p.verb.passive) return [];
  const n = p.objects.find((x) => BID.test(x.head.word) && !money(x));
  const of = n ? following(deal, n).find((x) => /^(?:for|of)$/u.test(x.prep)) : undefined;
  if (!isParty(of) || following(deal, n as Noun).some(money)) return [];
  const from = refers(deal, p.subject)[0] ?? null;
  return told(deal, p, { from, into: refer(deal, of.party, from) });
}

/** "was outbid for Y". */
function outbid(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.word !== 'outbid' || !p.verb.passive || p.verb.negated) return [];
  const loser = p.objects[0];
  const y = withPrep(p.with, 'for').find(isParty);
  return y && loser ? told(deal, p, { from: refers(deal, loser)[0] ?? null, into: refer(deal, y.party) }) : [];
}

/** "walked away from buying Y", "never considered buying Y". */
function considered(deal: Deal, p: Predicate): Draft[] {
  const { verb } = p;
  const y = p.objects.find(isParty);
  if (verb.mood !== 'ing' || !has(verb, 'buy') || !y || y.party !== y.head) return [];
  const { text, sentence } = deal.scene;
  const before = text.slice(Math.max(sentence.start, verb.start - 40), verb.start);
  const main = deal.all.slice(0, verb.index).findLast((v): v is Verb => v.type === 'verb' && v.mood !== 'ing');
  if (!LEAVES.test(before) || !main || (/considered $/iu.test(before) && !/\b(?:never|not|n['’]t)\b/iu.test(before)))
    return [];
  const from = refers(deal, subjectOf(deal.all, main.index))[0] ?? null;
  return told(deal, p, { from, into: refer(deal, y.party, from) });
}

export function failed(deal: Deal, p: Predicate): Draft[] {
  for (const rule of [dropped, outbid, considered]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
