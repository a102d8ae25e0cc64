// Sums that somebody gets, in English: for what was sold, or from those who back it.

import type { Span } from '../../../model/document.ts';
import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { type Deal, refer, refers } from '../deals/slots/refer.ts';
import { make, thing } from '../deals/slots/things.ts';
import { dealWith, financed, tales } from '../story/story.ts';
import type { Noun } from '../syntax/phrases.ts';
import { instead, named } from './actors.ts';
import type { Place } from './places.ts';
import { type Branch, beside, isDebt, partyWith, SHARES, tell } from './tell.ts';
import { GETS, LEADS, LOTS, RAISES } from './verbs.ts';

/** What a sale that brings in money sells, where its subject names it. */
function saleOf(deal: Deal, n: Noun | null): { seller: Ref | null; asset: Ref | null } | null {
  if (!n || n.party) return null;
  const t = thing(deal.all, n);
  if (!SHARES.has(t.kind) && t.kind !== 'sale' && !LOTS.test(n.head.word)) return null;
  const inside = t.parts.map((x) => thing(deal.all, x)).find((x) => x.company !== null);
  return { seller: refer(deal, t.holder), asset: refer(deal, t.company ?? inside?.company ?? null) };
}

/** What a sum that is told later rests on: the words that told the sale. */
const restOn = (d: Draft | null): Span[] => (d ? [{ start: d.clause.start, end: d.clause.end }] : []);

const FROM_SALE = /^(?:from|for|by|through|on)$/u;

/** "for its F investment in Y": the sum is what goes into that. */
export const isSpent = ({ n, noun }: Place): boolean =>
  [n, noun].some((x) => x && (x.kinds[0] === 'investment' || x.kinds[0] === 'takeover'));

/** "received F", "the first fetched F": for what was sold. */
export const got: Branch = (deal, pl) => {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || pl.side === 'subject' || !GETS.test(verb.word) || isDebt(pl) || isSpent(pl))
    return [];
  const { scene } = deal;
  const thingSold = saleOf(deal, verb.passive ? (p.objects[0] ?? null) : p.subject);
  const latest = dealWith(scene, ['divestment'], () => true);
  if (thingSold && (latest || (thingSold.seller && thingSold.asset))) {
    const seller = thingSold.seller ?? latest?.subject ?? null;
    const asset = thingSold.asset ?? latest?.object ?? null;
    const part = thingSold.asset ? {} : { support: restOn(latest) };
    if (seller && asset)
      return tell(deal, pl, { kind: 'divestment', name: 'got-lot', who: [seller], object: asset, part });
  }
  const gets = p.objects.find((n) => n !== pl.n && n.party !== null);
  if (thingSold && gets && /^(?:br|earn|net|give|gave|yield)/u.test(verb.word)) {
    const to = named(deal, gets)[0];
    const held = to && tales(scene).find((d) => d.kind === 'stake' && sameRef(d.subject, to));
    if (to && held?.object)
      return tell(deal, pl, { kind: 'divestment', name: 'got-held', who: [to], object: held.object });
  }
  if (/^(?:go(?:es|ing)?$|went|chang|rais)/u.test(verb.word)) return [];
  const who = instead(deal, p, { who: pl.who, kind: 'divestment' });
  if (who.length === 0) return [];
  const sale =
    tales(scene).find(
      (d) => (d.kind === 'divestment' || d.kind === 'stake') && who.some((r) => sameRef(r, d.subject)),
    ) ?? null;
  const sells = beside(deal, pl).find(
    (n) => FROM_SALE.test(n.prep) && n.kinds.some((k) => k === 'sale' || k === 'stake' || k === 'stock'),
  );
  const asset = sells ? (saleOf(deal, sells)?.asset ?? sale?.object ?? null) : null;
  if (asset) return tell(deal, pl, { kind: 'divestment', name: 'got-from-sale', who, object: asset });
  if (sale?.kind === 'divestment' && tales(scene)[0] && sameRef(tales(scene)[0]?.object ?? null, sale.object))
    return tell(deal, pl, {
      kind: 'divestment',
      name: 'got-seller',
      who,
      object: sale.object,
      part: { support: restOn(sale) },
    });
  const bought =
    sale?.kind === 'stake'
      ? tales(scene).find((d) => d.kind === 'investment' && sameRef(d.object, sale.object))
      : undefined;
  if (bought && !who.some((r) => sameRef(r, bought.subject)))
    return tell(deal, pl, { kind: 'divestment', name: 'got-holder', who, object: sale?.object ?? null });
  const from = partyWith(deal, pl, { preps: /^from$/u, not: who });
  if (!from || !who[0]) return [];
  const trade = dealWith(scene, ['purchase'], (d) => sameRef(d.object, who[0] as Ref) || sameRef(d.subject, from));
  const kind = trade ? 'purchase' : 'investment';
  return tell(deal, pl, { kind, name: `got-from-${kind}`, who: [from], object: who[0] });
};

const TAPS = /^tap/u;
const TOTALS = /^(?:total|amount|c[oa]me|reach|exceed|top|r[au]n|bring|brought|hit|stands|stood)/u;
/** What stands behind these is no size of a round. */
const HOLDS = /^(?:at|in|from|by|with|for|on)$/u;
const CROWD = /(?:investors|backers|shareholders|holders|funds|group|consortium|syndicate|owners)$/u;

/** "banked F from existing backers X and Y", "was handed F by a group of investors", "tapped them for F". */
function backersOf(deal: Deal, pl: Place): Draft[] | null {
  const { verb, p } = pl;
  if (!verb || !p) return null;
  const list = verb.passive ? [p.subject, ...p.with] : [...p.with, ...(TAPS.test(verb.word) ? p.objects : [])];
  const by = list.find(
    (n): n is Noun =>
      n !== null &&
      /^(?:from|by|)$/u.test(n.prep) &&
      n !== pl.n &&
      (n.kinds.includes('holder') || CROWD.test(n.head.word) || n.head.word === 'them'),
  );
  const subject = verb.passive ? (named(deal, p.objects[0] ?? null)[0] ?? null) : (pl.who[0] ?? null);
  if (!by || !subject) return null;
  const who = refers(deal, by).filter((r) => r.row !== null && !sameRef(r, subject));
  return [
    ...tell(deal, pl, { kind: 'funding_round', name: 'backed', who: [subject], object: null }),
    ...who.flatMap((r) =>
      make(deal, { rule: 'en/left-backer', at: verb, kind: 'investment', subject: r, object: subject }),
    ),
  ];
}

/** "collected F in its listing", "led a F round": what a company raised. */
export const raised: Branch = (deal, pl) => {
  const { verb, p, who } = pl;
  if (!verb || !p || verb.negated || isDebt(pl)) return [];
  const round = (n: Noun | null): boolean => n?.kinds.includes('round') ?? false;
  const spoken =
    round(pl.n) || round(pl.noun) || round(p.subject) || (pl.side === 'object' && beside(deal, pl).some(round));
  const { focus, topic, title } = deal.scene.discourse;
  if (LEADS.test(verb.word) && spoken && pl.side !== 'subject') {
    const company =
      financed(deal.scene, who)?.company ??
      [focus, topic, title].find((r) => r && !who.some((w) => sameRef(w, r))) ??
      null;
    if (!company) return [];
    const base = { rule: 'en/left-led', at: verb, object: null } as const;
    return [
      ...make(deal, { ...base, kind: 'funding_round', subject: company }, { money: pl.f }),
      ...who.flatMap((subject) =>
        make(deal, { rule: 'en/left-lead', at: verb, kind: 'investment', subject, object: company }, { lead: true }),
      ),
    ];
  }
  // "The placement was worth F", "The round totalled F".
  if (
    round(p.subject) &&
    !p.subject?.party &&
    (verb.copula || TOTALS.test(verb.word)) &&
    pl.side !== 'subject' &&
    !HOLDS.test(pl.n.prep)
  ) {
    const whose = refer(deal, p.subject?.owner ?? null) ?? financed(deal.scene)?.company ?? topic ?? title;
    return whose ? tell(deal, pl, { kind: 'funding_round', name: 'round-is', who: [whose], object: null }) : [];
  }
  if (!(pl.side === 'object' || (pl.n.prep === 'for' && TAPS.test(verb.word))) || !RAISES.test(verb.word)) return [];
  const crowd = backersOf(deal, pl);
  if (crowd) return crowd;
  const told = financed(deal.scene);
  const byRound = p.subject && !p.subject.party && round(p.subject);
  const subject = byRound
    ? (refer(deal, p.subject?.owner ?? null) ?? told?.company ?? topic ?? null)
    : (who[0] ?? null);
  if (!subject || !(spoken || (told && sameRef(told.company, subject)))) return [];
  return tell(deal, pl, { kind: 'funding_round', name: 'raised', who: [subject], object: null });
};
