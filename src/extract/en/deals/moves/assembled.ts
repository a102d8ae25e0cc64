// Takeovers whose price stands apart from the verb or noun that tells them, in English: "won the auction for Y with a bid of F", "put
// F on the table for Y", "will part with F to get hold of Y". Takes the place of a sum that no rule has read, gives the purchase.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import { named } from '../../leftover/actors.ts';
import type { Place } from '../../leftover/places.ts';
import { tell } from '../../leftover/tell.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { type Deal, refer, words } from '../slots/refer.ts';
import { following, isParty, thing } from '../slots/things.ts';

/** Verbs by which whole companies are got; "got" and "took" alone tell too little. */
const BUYS =
  /^(?:bu(?:y|ys|ying)$|bought$|purchas|acquir|snap|scoop|pick(?:s|ed|ing)? up|t[ao]k(?:e|es|en|ing) over|took over|swallow|gobbl|g[eo]t(?:s|ting)? hold|l(?:ay|aid)|bag|nab|pounc|swoop|s?natch|land|[a-z]+ (?:control|possession) of$)/u;
/** "The price that B paid for Y was F". */
const PAID = /^(?:pa(?:y|ys|id|ying)|spen[dt]|offer|bid)/u;
/** What bidders stand in, and for what. */
const CONTEST =
  /(?:^| )(?:auction|battle|race|contest|bidding(?: war)?|fight|tussle|tug-of-war|swoop|raid|bids?|offers?|approach(?:es)?|proposals?|takeover|acquisition|purchase|buyout|buy-out|pursuit|deal|merger|move|counterbid|table|counteroffer)$/u;
const AFTER: ReadonlySet<string> = new Set(['for', 'on', 'of', 'to', 'with']);
/** What beats others to a company. */
const BEATS = /^(?:beat|outbid|pip|see(?:s|n)? off|saw off|edged? out|trump|defeat)/u;
/** Who does this to an offer is its target. */
const ANSWERS =
  /^(?:accept|reject|rebuff|spurn|receiv|got|get|turn(?:s|ed|ing)? down|recommend|back|review|stud|declin|dismiss|fend|resist|welcom)/u;

const WHOLE: ReadonlySet<string> = new Set(['party', 'unit']);
/** A sum of these is no price. */
const NO_PRICE =
  /(?:^| )(?:sales?|revenues?|turnover|profits?|earnings|ebitda|losses|assets|debts?|loans?|fees?|savings|synerg(?:y|ies)|costs?|fine|penalty|premium|valuation|worth|round|funding|backlog|budget|fund|dividend|year)$/iu;

interface Trade {
  buyer: readonly Ref[];
  target: Ref;
  at: Verb | Noun;
}

/** A company or a part of one that a phrase names. */
function whole(deal: Deal, n: Noun, not: readonly Ref[]): Ref | null {
  const t = thing(deal.all, n);
  if (!WHOLE.has(t.kind) || n.figures.length > 0) return null;
  const name = n.party?.item;
  if (t.kind === 'party' && name?.type === 'name' && /^(?:person|product|outlet|regulator)$/u.test(name.row.kind))
    return null;
  if (t.kind === 'party' && name?.type === 'group' && name.form !== 'back') return null;
  const ref = t.kind === 'unit' && !n.party ? words(n) : refer(deal, n.party, not[0] ?? null);
  return ref && !not.some((r) => sameRef(r, ref)) ? ref : null;
}

/** "to get hold of Y", "T is to be bought by B". */
function byVerb(deal: Deal, v: Verb): Trade | null {
  const pays = PAID.test(v.word);
  if (v.negated || !(pays || BUYS.test(v.word))) return null;
  const p = predicateOf(deal.all, v);
  const buyer = named(deal, p.subject);
  const what = pays ? p.with.filter((n) => n.prep === 'for') : p.objects;
  const target = what.map((n) => whole(deal, n, buyer)).find((r) => r) ?? null;
  return target && buyer.length > 0 ? { buyer, target, at: v } : null;
}

/** "the auction for Y", "beat two rivals to Y": who acts on the noun bids. */
function byNoun(deal: Deal, n: Noun): Trade | null {
  const verbs = deal.all.filter((p): p is Verb => p.type === 'verb');
  const of = following(deal, n).find((x) => AFTER.has(x.prep));
  if (!of || !(CONTEST.test(n.head.word) || n.kinds[0] === 'takeover')) return null;
  // "Y will become part of B", "Y has a new owner in B".
  const v = verbs.find((x) => {
    const p = predicateOf(deal.all, x);
    return p.objects.includes(n) || p.with.includes(n);
  });
  if (v && (ANSWERS.test(v.word) || v.negated || v.passive)) return null;
  const own = refer(deal, n.owner);
  const buyer = own ? [own] : v ? named(deal, predicateOf(deal.all, v).subject) : [];
  const target = whole(deal, of, buyer);
  return target && buyer.length > 0 ? { buyer, target, at: v ?? n } : null;
}

function byContest(deal: Deal, v: Verb): Trade | null {
  if (v.negated || v.passive || !BEATS.test(v.word)) return null;
  const p = predicateOf(deal.all, v);
  const buyer = named(deal, p.subject);
  const list = [...p.with, ...p.objects.flatMap((n) => following(deal, n))];
  const to = list.find((n) => (n.prep === 'to' || n.prep === 'for') && isParty(n));
  const target = to ? whole(deal, to, buyer) : null;
  return target && buyer.length > 0 ? { buyer, target, at: v } : null;
}

/** Is the sum a price: what is paid, bid or agreed, or of a deal? */
function isPrice(deal: Deal, pl: Place): boolean {
  if ((pl.noun && NO_PRICE.test(pl.noun.head.word)) || NO_PRICE.test(pl.n.head.word)) return false;
  if (pl.n.kinds.includes('debt') || pl.noun?.kinds.includes('debt') || pl.noun?.kinds.includes('goods')) return false;
  return !/\b(?:sales|revenues?|turnover|profits?|debts?|assets) (?:of|at|worth)\b[^,;.]{0,24}$/iu.test(
    deal.scene.text.slice(Math.max(deal.scene.sentence.start, pl.f.start - 50), pl.f.start),
  );
}

/** Has the sentence a loan, a round or goods in it, whose sum it may rather be? */
const other = (deal: Deal): boolean =>
  deal.all.some(
    (n) => n.type === 'noun' && (n.kinds[0] === 'debt' || n.kinds[0] === 'goods' || n.kinds[0] === 'round'),
  );

const LEAST = 1e6;

export function assembled(deal: Deal, pl: Place): Draft[] {
  if (pl.f.high < LEAST || !isPrice(deal, pl) || other(deal)) return [];
  let best: { t: Trade; far: number } | null = null;
  for (const q of deal.all) {
    if (q.type === 'mark') continue;
    const t = q.type === 'verb' ? (byVerb(deal, q) ?? byContest(deal, q)) : byNoun(deal, q);
    const far = Math.abs(q.index - pl.n.index);
    const [from, to] = q.index < pl.n.index ? [q.index, pl.n.index] : [pl.n.index, q.index];
    if (!t || deal.all.slice(from, to).some((m) => isMark(m, ';', 'sub'))) continue;
    if (!best || far < best.far) best = { t, far };
  }
  if (!best) return [];
  const { t } = best;
  const told = deal.scene.drafts.some(
    (d) =>
      d.kind === 'investment' && d.money && sameRef(d.object, t.target) && t.buyer.some((r) => sameRef(r, d.subject)),
  );
  return told
    ? []
    : tell(deal, pl, { kind: 'investment', name: 'assembled', who: t.buyer.slice(0, 1), object: t.target });
}
