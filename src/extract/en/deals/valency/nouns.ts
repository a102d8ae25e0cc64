// Deals by the valency of their noun, in English: "X's F loan to Y", "a F bet by X on Y", "the F bond sale by Y". The noun has a
// place for who gives, who gets and how much; nothing is told unless all stand there.

import type { Draft, Ref } from '../../../frame.ts';
import { sameRef } from '../../../frame.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { debt } from '../borrowing.ts';
import { invest } from '../investing.ts';
import { mixed } from '../slots/nodebt.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, money, spare, thing } from '../slots/things.ts';
import { takerIn } from './slots.ts';

const LOAN =
  /(?:^| )(?:loans?|facility|facilities|credit|line|financing|mortgage|note|guarantee|overdraft|revolver|advance)$/u;
const ISSUE = /(?:^| )(?:bonds?|notes|sale|offering|issue|issuance|placement|debentures?)$/u;
const PUT =
  /(?:^| )(?:investments?|injections?|infusions?|bets?|wagers?|outlays?|commitments?|pledges?|cheques?|checks?|contributions?|backing|bail-?out|rescue|cash|equity|splurge|punt|spending)$/u;

interface Ends {
  givers: readonly Ref[];
  taker: Ref | null;
}

/** Who gives and who gets by the words around a noun: its owner, "by X", "from X", "to Y", "in Y". */
function endsOf(deal: Deal, n: Noun, into: RegExp): Ends {
  const rest = following(deal, n);
  const by = rest.find((q) => /^(?:by|from)$/u.test(q.prep) && isParty(q));
  const own = refer(deal, n.owner ?? n.inner[0] ?? null);
  const givers = by ? refers(deal, by) : own ? [own] : [];
  const to = rest.find((q) => into.test(q.prep) && q !== by && takerIn(deal, q, givers) !== null);
  const taker = to ? takerIn(deal, to, givers) : by && own ? own : null;
  return { givers, taker: taker && givers.some((g) => sameRef(g, taker)) ? null : taker };
}

const sumOf = (deal: Deal, n: Noun) =>
  thing(deal.all, n).money ??
  following(deal, n)
    .filter((q) => /^(?:of|worth|for|at)$/u.test(q.prep))
    .map(money)
    .find((f) => f) ??
  null;

/** "X's F loan to Y", "the F bond sale by Y". */
export function lentIn(deal: Deal, n: Noun): Draft[] {
  if (n.kinds[0] !== 'debt' && !(n.kinds.includes('debt') && ISSUE.test(n.head.word))) return [];
  if (n.prep === 'with' || n.prep === 'under' || mixed(deal, n)) return [];
  const sum = sumOf(deal, n);
  if (!sum || !spare(deal, sum)) return [];
  if (ISSUE.test(n.head.word)) {
    const by = following(deal, n).find((q) => q.prep === 'by' && isParty(q));
    return by ? debt(deal, { at: n, lenders: [], borrower: refers(deal, by)[0] ?? null, sum }) : [];
  }
  if (!LOAN.test(n.head.word)) return [];
  const { givers, taker } = endsOf(deal, n, /^to$/u);
  return taker && givers.length > 0 ? debt(deal, { at: n, lenders: givers, borrower: taker, sum }) : [];
}

/** "X's F bet on Y", "a F injection by X into Y". */
export function putIn(deal: Deal, n: Noun): Draft[] {
  if (!PUT.test(n.head.word) || n.kinds.includes('debt') || n.kinds[0] === 'goods') return [];
  const sum = sumOf(deal, n);
  if (!sum || !spare(deal, sum)) return [];
  const { givers, taker } = endsOf(deal, n, /^(?:in|into|on|to|for|of|behind)$/u);
  return taker && givers.length > 0
    ? invest(deal, { at: n, from: givers[0] ?? null, all: givers, into: taker, sum })
    : [];
}
