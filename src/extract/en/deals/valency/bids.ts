// Bids that are moved or made without a word of buying, in English: "raised its offer to F from F", "approached Y with F". Whom a
// bid is for stands behind it, in the contest that the sentence speaks of, or in the bid told before.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { tales } from '../../story/story.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { invest } from '../investing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, spare, withPrep } from '../slots/things.ts';

const MOVES =
  /^(?:rais|lift|increas|sweeten|improv|ups?$|upped|upping|hik|boost|bump|top|cut|lower|reduc|revis|renew)/u;
const BID = /(?:^| )(?:offer|bid|proposal)s?$/u;
const CONTEST = /(?:^| )(?:contest|battle|fight|race|bidding|bid|offer|takeover|pursuit|tussle|war|auction|approach)$/u;
const APPROACHES = /^(?:approach|court|woo)/u;

/** Whom a bid is for. */
function targetOf(deal: Deal, n: Noun | null, who: readonly Ref[]): Ref | null {
  const other = (r: Ref | null | undefined): r is Ref => !!r && !who.some((w) => sameRef(w, r));
  const own = n ? following(deal, n).find((q) => /^(?:for|of)$/u.test(q.prep) && isParty(q)) : undefined;
  const named = own ? refer(deal, own.party, who[0] ?? null) : null;
  if (other(named)) return named;
  for (const q of deal.all) {
    const before = deal.all[q.index - 1];
    if (q.type !== 'noun' || !/^(?:for|over|of)$/u.test(q.prep) || q.party?.item?.type !== 'name') continue;
    const ref = before?.type === 'noun' && CONTEST.test(before.head.word) ? refer(deal, q.party) : null;
    if (other(ref)) return ref;
  }
  const told = tales(deal.scene).find((d) => d.kind === 'investment' && d.status === 'planned' && other(d.object));
  if (told) return told.object;
  const { title } = deal.scene.discourse;
  return other(title) && title.row?.kind !== 'fund' ? title : null;
}

const bid = (
  deal: Deal,
  p: Predicate,
  { who, into, sums }: { who: readonly Ref[]; into: Ref; sums: readonly FigureItem[] },
) =>
  sums.flatMap((sum) =>
    invest(deal, { at: p.verb, from: who[0] ?? null, into, sum }).map((d) => ({ ...d, status: 'planned' as const })),
  );

/** "X's bid values Y at F". */
function valued(deal: Deal, p: Predicate): Draft[] {
  const n = p.verb.passive ? null : p.subject;
  if (!n?.owner || !BID.test(n.head.word) || n.figures.length > 0) return [];
  const sum = withPrep(p.with, 'at').find((q) => q.head.item === money(q));
  const who = refer(deal, n.owner);
  const y = p.objects.find(isParty);
  const into = y ? refer(deal, y.party, who) : null;
  if (!sum || !who?.row || !into?.row || sameRef(who, into)) return [];
  return invest(deal, { at: p.verb, from: who, into, sum: money(sum) }).map((d) => ({ ...d, status: 'planned' }));
}

/** "raised its offer to F", "approached Y with F". */
export function bidBy(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  if (APPROACHES.test(p.verb.word)) {
    const who = refers(deal, p.subject);
    const whom = p.objects.find(isParty);
    const into = whom ? refer(deal, whom.party, who[0] ?? null) : null;
    const sum = withPrep(p.with, 'with')
      .map(money)
      .find((f) => spare(deal, f));
    return sum && into ? bid(deal, p, { who, into, sums: [sum] }) : [];
  }
  if (/^valu/u.test(p.verb.word)) return valued(deal, p);
  if (!MOVES.test(p.verb.word)) return [];
  const offer = p.objects.find((n) => BID.test(n.head.word) && n.figures.length === 0);
  if (!offer) return [];
  const list = [...p.with, ...following(deal, offer)];
  const sums = withPrep([...new Set(list)], 'to', 'from')
    .map(money)
    .filter((f): f is FigureItem => spare(deal, f));
  const owner = offer.owner && !/^(?:its|their|his|her)$/u.test(offer.owner.word) ? refer(deal, offer.owner) : null;
  const who = owner ? [owner] : refers(deal, p.subject);
  const into = sums.length > 0 && who.length > 0 ? targetOf(deal, offer, who) : null;
  return into ? bid(deal, p, { who, into, sums }) : [];
}
