// What a figure is most likely of where no rule reads it, in English: a share that somebody holds, what a sale brought, goods that
// were bought. The verb or noun beside it says which; who is not named is who acted last, and the company is the one told of.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { Place } from '../../leftover/places.ts';
import { partyWith, tell } from '../../leftover/tell.ts';
import { tales } from '../../story/story.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { companyOf, market, ofCompany } from '../shares/holdings.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, thing } from '../slots/things.ts';
import { vendor } from '../slots/vendor.ts';

const SHARE: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment']);
const HOLDS =
  /^(?:own|hold|held|ha(?:s|ve|d)$|got$|keep|kept|retain|control|possess|interested in|beneficially|command|left)/u;
const GETS = /^(?:get|got|gets|receiv|obtain|secur|take$|takes|took|taken)/u;
const PART =
  /(?:stake|holding|shareholding|interest|position|equity|shares|stock|capital|votes|voting|company|business|group|firm|register|float|cap table)s?$/u;

const NO_ACTOR: ReadonlySet<string> = new Set(['outlet', 'regulator', 'place']);
const fits = (r: Ref | null | undefined, not: readonly (Ref | null)[]): r is Ref =>
  !!r && !NO_ACTOR.has(r.row?.kind ?? '') && !not.some((o) => sameRef(o, r));

/** "the pacemaker maker", "she", nobody: who acted last. */
function actorOf(deal: Deal, pl: Place, not: readonly (Ref | null)[]): Ref | null {
  const named = pl.who.find((r) => fits(r, not));
  if (named || pl.who.length > 0) return named ?? null;
  const { scene } = deal;
  const n = pl.p?.subject ?? null;
  if (n && /^(?:he|she)$/u.test(n.head.word)) return scene.discourse.human?.ref ?? null;
  const { actor, topic, holder, title, seen } = scene.discourse;
  if (n && described(n)) {
    const d = tales(scene).find((x) => SHARE.has(x.kind) && fits(x.subject, [...not, title]));
    return d && not.every((r) => r === null || sameRef(r, d.object)) ? d.subject : null;
  }
  if (n?.head.word === 'they') return [seen[seen.length - 1]].find((r) => fits(r, not)) ?? null;
  const points = !n || /^(?:it|we|i)$/u.test(n.head.word);
  if (!points) return null;
  return [actor ?? null, holder?.ref ?? null, topic, title].find((r) => fits(r, not)) ?? null;
}

/** "the Dutch builder of machines": a definite phrase without a figure. */
const described = (n: Noun): boolean => /^(?:the|this|that)\b/u.test(n.tokens[0]?.word ?? '') && n.figures.length === 0;

/** The company whose shares are told of, by its words, else by the deals before, else whom the text is about. */
function companyAt(deal: Deal, pl: Place, holder: Ref | null): Ref | null {
  const t = thing(deal.all, pl.n);
  if (t.company) return companyOf(deal, t, holder);
  const told = tales(deal.scene).find((d) => SHARE.has(d.kind) && fits(d.object, [holder]));
  const { section, title, main, topic } = deal.scene.discourse;
  return told?.object ?? [section ?? null, title, main ?? null, topic].find((r) => fits(r, [holder])) ?? null;
}

const SIGN = /%|per ?cent/iu;

/** "They hold 6.5%", "she's got 12% left", "will hold about 11 percent on a fully diluted basis". */
function held(deal: Deal, pl: Place): Draft[] {
  const { verb, n, f } = pl;
  const t = thing(deal.all, n);
  const own = deal.scene.text.slice(f.start, f.end);
  if (!verb || verb.negated || f.high > 100 || market(deal) || n.kinds.includes('metric')) return [];
  const holds = HOLDS.test(verb.word);
  const gets = GETS.test(verb.word);
  if (!(holds || gets) || !(pl.side === 'object' || (pl.side === 'with' && /^(?:of|on|with|at)$/u.test(n.prep))))
    return [];
  const after = following(deal, n).filter((x) => x.prep === 'of' || x.prep === 'in');
  const of = after[0];
  const bare = !of;
  if (of && !(of.party || PART.test(of.head.word) || /^(?:you|us|it|them)$/u.test(of.head.word))) return [];
  if (!SIGN.test(own) && !of?.party && !/^(?:you|us)$/u.test(of?.head.word ?? '')) return [];
  if (t.kind !== 'other' && !ofCompany(deal, t)) return [];
  // "has 12%" alone may be of anything: shares have to be told of.
  const told =
    tales(deal.scene).some((d) => SHARE.has(d.kind)) ||
    /\b(?:fully diluted|outright|shares?|stakes?)\b/iu.test(deal.scene.text.slice(n.end, deal.scene.sentence.end));
  const strong = /^(?:own|hold|held|interested in|control)/u.test(verb.word);
  if (bare && !(told || strong)) return [];
  const company = companyAt(deal, pl, pl.who[0] ?? null);
  const holder = actorOf(deal, pl, [company]);
  return company && holder
    ? tell(deal, pl, { kind: 'stake', name: 'last-held', who: pl.who.length > 1 ? pl.who : [holder], object: company })
    : [];
}

/** "halved its position to 5.2%", "its interest falls to 4%": a holding without its company. */
function moved(deal: Deal, pl: Place): Draft[] {
  const { verb, p, n } = pl;
  if (!verb || !p || verb.negated || !/^(?:to|from|at|below|above|under|over)$/u.test(n.prep) || n.head.item !== pl.f)
    return [];
  const what = [...p.objects, p.subject].find(
    (x): x is Noun =>
      !!x && x !== n && /(?:stake|holding|shareholding|interest|position|voting power|votes)$/u.test(x.head.word),
  );
  if (!what || what.kinds.includes('metric') || what.kinds.includes('debt')) return [];
  const t = thing(deal.all, what);
  const own = refer(deal, t.holder);
  const company = t.company ? companyOf(deal, t, own) : companyAt(deal, pl, own);
  const holder = own ?? (p.subject === what ? null : actorOf(deal, pl, [company]));
  return holder && company ? tell(deal, pl, { kind: 'stake', name: 'last-moved', who: [holder], object: company }) : [];
}

export function guessedShare(deal: Deal, pl: Place): Draft[] {
  for (const rule of [held, moved]) {
    const made = rule(deal, pl);
    if (made.length > 0) return made;
  }
  return [];
}

const SELLS =
  /^(?:s[eo]ll|sold|offload|dispos|divest|unload|part(?:s|ed|ing)? with|dump|let(?:s)? go|cash(?:es|ed|ing)? (?:in|out)|exit|plac|got rid|shed|realis|realiz|net|pocket|make|made|stand|collect|reap|bank)/u;
const OF_SHARES = /(?:shares?|stock|stake|holding|position|parcels?|blocks?|interest|units?|worth)$/u;

/** "let go of €8m worth", "realised HK$112m from earlier sales of the same shares": in what the seller was told to hold. */
function sold(deal: Deal, pl: Place): Draft[] {
  const { verb, p, n } = pl;
  if (
    !verb ||
    !p ||
    verb.negated ||
    !SELLS.test(verb.word) ||
    pl.side === 'subject' ||
    n.kinds.includes('debt') ||
    pl.noun?.kinds.includes('debt')
  )
    return [];
  const near = [n, ...(pl.noun ? [pl.noun] : []), ...p.objects, ...p.with];
  const shares =
    near.some(
      (x) =>
        x.kinds.includes('stock') ||
        x.kinds.includes('stake') ||
        x.kinds.includes('sale') ||
        OF_SHARES.test(x.head.word),
    ) || /^ worth\b/u.test(deal.scene.text.slice(pl.f.end, pl.f.end + 6));
  if (!shares) return [];
  const holder = actorOf(deal, pl, []);
  const told = tales(deal.scene, 2500).find(
    (d) =>
      (d.kind === 'divestment' || d.kind === 'stake') && (!holder || sameRef(d.subject, holder)) && d.object !== null,
  );
  const t = near
    .map((x) => thing(deal.all, x))
    .find((x) => x.company !== null && (x.kind === 'stock' || x.kind === 'stake'));
  const company = t?.company ? refer(deal, t.company, holder) : (told?.object ?? null);
  const seller = holder ?? told?.subject ?? null;
  return seller && company
    ? tell(deal, pl, {
        kind: 'divestment',
        name: 'last-sold',
        who: [seller],
        object: company,
        part: { extent: 'reduce' },
      })
    : [];
}

const TRADE =
  /(?:^|[ -])(?:orders?|contracts?|leases?|rent|licen[cs]es?|rights|milestones?|royalties|upfront|purchases?|capacity|computing|compute|cloud|chips?|servers?|equipment|supply|services?|hosting|expansion|commitments?)$/u;
const BUYS =
  /^(?:order|rent|leas|reserv|book|contract|procur|sign|agree|commit|buy|bought|purchas|spen[dt]|licen[cs]|hir|prepa|pa(?:y|ys|id|ying)$|owe|extend|renew|plac|add|cut|rais)/u;

/** "will lease 90 megawatts at a total rent of F": of whom nobody says is of whom the text tells, if it sells such things. */
function bought(deal: Deal, pl: Place): Draft[] {
  const { verb, p, n } = pl;
  if (!verb || !p || verb.negated || pl.f.high < 1e6) return [];
  const near = [n, ...(pl.noun ? [pl.noun] : []), ...p.objects, ...p.with, ...following(deal, n)];
  const goods = near.some((x) => x.kinds[0] === 'goods' || x.kinds[0] === 'contract' || TRADE.test(x.head.word));
  if (
    !goods ||
    !BUYS.test(verb.word) ||
    near.some((x) => /^(?:debt|stake|stock|round|takeover|sale|metric)$/u.test(x.kinds[0] ?? ''))
  )
    return [];
  const actor = pl.who[0] ?? (pl.p?.subject && described(pl.p.subject) ? null : actorOf(deal, pl, []));
  if (!actor) return [];
  const other = partyWith(deal, pl, { preps: /^(?:from|with|to|at|for|by|on)$/u, not: [actor] });
  const told = tales(deal.scene, 2500).find(
    (d) => d.kind === 'purchase' && (sameRef(d.subject, actor) || sameRef(d.object, actor)),
  );
  if (told?.subject && told.object && (!other || sameRef(other, told.subject) || sameRef(other, told.object)))
    return tell(deal, pl, { kind: 'purchase', name: 'last-told', who: [told.subject], object: told.object });
  const { title, main } = deal.scene.discourse;
  const hero = [title, main ?? null].find((r) => fits(r, [actor])) ?? null;
  const seller = other ?? (hero && sells(deal, hero) ? hero : null);
  return seller ? tell(deal, pl, { kind: 'purchase', name: 'last-bought', who: [actor], object: seller }) : [];
}

/** Does the company sell by trade, or was it told to sell before? */
const sells = (deal: Deal, r: Ref): boolean =>
  vendor(r) > 0 || tales(deal.scene, 6000).some((d) => d.kind === 'purchase' && sameRef(d.object, r));

/** "This one cost it F", "will set them back F", "the invoice was F": the price of what was told last. */
function cost(deal: Deal, pl: Place): Draft[] {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || pl.f.high < 1e6) return [];
  const costs = /^(?:cost|costs|costing|set|sets)$/u.test(verb.word) && pl.side === 'object' && p.objects.length > 1;
  const bill =
    (verb.copula || verb.senses.includes('amount') || /^adds?$/u.test(verb.word)) &&
    /(?:^| )(?:invoice|bill|rent|tab|cost|price)$/u.test(p.subject?.head.word ?? '');
  if (!(costs || bill)) return [];
  const payer = costs ? refers(deal, p.objects.find((x) => x !== pl.n) ?? null)[0] : null;
  const d = tales(deal.scene).find(
    (x) =>
      (x.kind === 'purchase' || (costs && x.kind === 'investment')) &&
      !x.money &&
      x.subject &&
      x.object &&
      (!payer || sameRef(payer, x.subject) || !payer.row),
  );
  return d?.subject ? tell(deal, pl, { kind: d.kind, name: 'last-cost', who: [d.subject], object: d.object }) : [];
}

/** "the Shenyang firm is to receive F on signing": who sold the rights told of last gets the money. */
function due(deal: Deal, pl: Place): Draft[] {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || pl.f.high < 1e6 || !/^(?:receiv|get|gets|got|collect|earn)/u.test(verb.word))
    return [];
  const after = deal.scene.text.slice(pl.f.end, pl.f.end + 40);
  if (
    pl.side !== 'object' ||
    !/^[^.;]{0,12}\b(?:on signing|up ?front|at signing|later|in milestones?|in advance|if|on approval|once)\b/iu.test(
      after,
    )
  )
    return [];
  const d = tales(deal.scene)[0];
  const self = p.subject?.party?.item?.type === 'name' ? (pl.who[0] ?? null) : null;
  if (d?.kind !== 'purchase' || !d.subject || !d.object || (self && !sameRef(self, d.object))) return [];
  return tell(deal, pl, { kind: 'purchase', name: 'last-due', who: [d.subject], object: d.object });
}

export function guessedSum(deal: Deal, pl: Place): Draft[] {
  for (const rule of [sold, cost, due, bought]) {
    const made = rule(deal, pl);
    if (made.length > 0) return made;
  }
  return [];
}
