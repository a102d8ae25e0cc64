// Sums that somebody gives, in English: put into a company, or paid for one or for goods.

import { type Ref, sameRef } from '../../frame.ts';
import { wares } from '../deals/moves/wares.ts';
import { type Deal, refer, refers, words } from '../deals/slots/refer.ts';
import { isParty, thing } from '../deals/slots/things.ts';
import { signedWith } from '../story/signed.ts';
import { dealWith, financed, tales, ventureIn } from '../story/story.ts';
import { apposedName } from '../syntax/apposed.ts';
import { isMark } from '../syntax/subjects.ts';
import { instead } from './actors.ts';
import type { Place } from './places.ts';
import { type Branch, beside, forGoods, isDebt, isFunding, partyWith, SHARES, tell } from './tell.ts';
import { BUYS, PAYS, PUTS, TAKES } from './verbs.ts';

const FUNDS = /^(?:capital|equity|funding|funds|budget|money|cost|round|financing)$/u;

/** The one other company that the clause names before the sum: "doubled down on Y, writing a cheque for F". */
function soleOther(deal: Deal, pl: Place, who: readonly Ref[]): Ref | null {
  const found: Ref[] = [];
  for (const n of deal.all) {
    if (n.type !== 'noun' || n.index >= pl.n.index || !/^(?:on|in|into|behind|of)$/u.test(n.prep)) continue;
    const ref = n.party?.item?.type === 'name' ? refer(deal, n.party) : null;
    if (
      ref &&
      ref.row?.kind !== 'outlet' &&
      ref.row?.kind !== 'person' &&
      ![...who, ...found].some((r) => sameRef(r, ref))
    )
      found.push(ref);
  }
  return found.length === 1 ? (found[0] as Ref) : null;
}

/** "contributed F", "is in for F": into whom the money goes, by the words or by what was told. */
export const put: Branch = (deal, pl) => {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || pl.side === 'subject' || isDebt(pl)) return [];
  const own =
    PUTS.test(verb.word) ||
    (/^c[oa]me/u.test(verb.word) && / in with $/u.test(deal.scene.text.slice(verb.end, pl.n.start)));
  const latest = tales(deal.scene).find((d) => d.kind !== 'valuation');
  if (!own && !(TAKES.test(verb.word) && isFunding(latest))) return [];
  if (
    pl.noun &&
    pl.noun !== pl.n &&
    wares(deal.all, pl.noun) &&
    !/(?:equity|capital|cash|money|funds?)$/u.test(pl.noun.head.word)
  )
    return [];
  const who = /^(?:paid|put) in$/u.test(verb.word) ? instead(deal, p, { who: pl.who, kind: 'investment' }) : pl.who;
  if (who.length === 0) return [];
  const into = partyWith(deal, pl, { preps: /^(?:in|into|to)$/u, not: who });
  if (into && own) return tell(deal, pl, { who, kind: 'investment', name: 'put-into', object: into });
  const owner = pl.noun && FUNDS.test(pl.noun.head.word) ? refer(deal, pl.noun.owner, who[0] ?? null) : null;
  const named = own ? (owner ?? soleOther(deal, pl, who)) : null;
  if (named && !who.some((r) => sameRef(r, named)))
    return tell(deal, pl, { who, kind: 'investment', name: owner ? 'put-fund' : 'put-other', object: named });
  const told = financed(deal.scene, who);
  const venture = own ? ventureIn(deal.scene, told?.told.clause.start ?? -1) : null;
  if (venture) return tell(deal, pl, { who, kind: 'investment', name: 'put-venture', object: venture });
  if (
    !told ||
    (!own && latest && !sameRef(told.company, latest.kind === 'funding_round' ? latest.subject : latest.object))
  )
    return [];
  const kind = latest?.kind === 'debt' && /^(?:is|are|was|were) /u.test(verb.word) ? 'debt' : 'investment';
  return tell(deal, pl, { who, kind, name: own ? 'put-told' : 'take-told', object: told.company });
};

const OFFERS = /^(?:offer|bid)/u;

const BIDS = /^(?:open|answer|counter|respond|repl|return|hit back|c[oa]me back|trump|top|retort|improv|start|weigh)/u;

/** "It opened with F", "X answered with F": another bid for what was bid for. */
export const bid: Branch = (deal, pl) => {
  const { verb, who, n } = pl;
  if (!verb || verb.negated || who.length === 0 || n.prep !== 'with' || !BIDS.test(verb.word) || isDebt(pl)) return [];
  const told = tales(deal.scene).find(
    (d) => d.kind === 'investment' && d.status === 'planned' && !who.some((r) => sameRef(r, d.object)),
  );
  if (!told?.object) return [];
  return tell(deal, pl, { who, kind: 'investment', name: 'bid', object: told.object, part: { status: 'planned' } });
};

/** What is paid for: shares, a unit or a company. */
function boughtWith(deal: Deal, pl: Place, who: readonly Ref[]): Ref | null {
  for (const n of beside(deal, pl)) {
    if (!/^(?:for|on|)$/u.test(n.prep) || n === pl.n) continue;
    const t = thing(deal.all, n);
    const called = refer(deal, apposedName(deal.all, n));
    const company = called ?? (t.company ? refer(deal, t.company, who[0] ?? null) : null);
    if (SHARES.has(t.kind) && company) return company;
    if (n.prep === '' && !(pl.verb && BUYS.test(pl.verb.word))) continue;
    if (t.kind === 'unit') return company ?? words(n);
    if (isParty(n) && t.kind === 'party' && company && company.row?.kind !== 'product') return company;
  }
  return null;
}

/** "already held 2%, acquired in 2021 for F": what the holder paid for the stake told right before. */
function holding(deal: Deal, pl: Place) {
  const { verb, n } = pl;
  if (verb?.mood !== 'past' || verb.passive || n.prep !== 'for' || !isMark(deal.all[verb.index - 1], ',', '('))
    return [];
  const told = deal.scene.drafts.findLast(
    (d) => d.kind === 'stake' && d.subject && d.object && d.trigger.start < verb.start,
  );
  return told?.subject && told.object && verb.start - (told.percent?.end ?? told.trigger.end) < 40
    ? tell(deal, pl, { who: [told.subject], kind: 'investment', name: 'held-for', object: told.object })
    : [];
}

/** "paid F": for what, by the words or by the deal told before. */
export const paid: Branch = (deal, pl) => {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || pl.side === 'subject' || isDebt(pl)) return [];
  const pays = PAYS.test(verb.word);
  if (!pays && !(BUYS.test(verb.word) && pl.side === 'with')) return [];
  const held = pays ? [] : holding(deal, pl);
  if (held.length > 0) return held;
  const { topic, title } = deal.scene.discourse;
  const passive = !pays && pl.who.length === 0 && (verb.passive || verb.mood === 'past');
  const thingBought = passive ? refers(deal, p.objects[0] ?? null)[0] : undefined;
  const heir = passive
    ? [title, topic ?? null].find((r) => r && r.row?.kind !== 'fund' && !sameRef(r, thingBought ?? null))
    : null;
  const who = heir ? [heir] : instead(deal, p, { who: pl.who, kind: 'investment' });
  if (who.length === 0) return [];
  const what = thingBought ?? boughtWith(deal, pl, who);
  if (what && !who.some((r) => sameRef(r, what)) && !(passive && pl.n.prep !== 'for'))
    return tell(deal, pl, {
      who,
      kind: 'investment',
      object: what,
      name: passive ? 'bought-passive' : 'paid-for',
      part: OFFERS.test(verb.word) ? { status: 'planned' } : {},
    });
  if (!pays) return [];
  const goods = forGoods(deal, pl);
  const to = partyWith(deal, pl, { preps: /^(?:to|from|with|)$/u, not: who });
  if (to) {
    const trade = goods || dealWith(deal.scene, ['purchase'], (d) => sameRef(d.object, to)) !== null;
    return trade ? tell(deal, pl, { who, kind: 'purchase', name: 'paid-to', object: to }) : [];
  }
  const d = dealWith(
    deal.scene,
    ['investment', 'purchase', 'stake'],
    (x) => who.some((r) => sameRef(r, x.subject)) && x.object !== null,
  );
  const signed = d?.object ? null : signedWith(deal, pl);
  if (signed) return tell(deal, pl, { who: [signed.payer], kind: 'purchase', name: 'paid-signed', object: signed.to });
  if (!d?.object) return [];
  const kind = d.kind === 'purchase' ? 'purchase' : 'investment';
  return goods && kind !== 'purchase'
    ? []
    : tell(deal, pl, { who, kind, name: `paid-told-${d.kind}`, object: d.object });
};
