// Holders that have left, in English: "is no longer a shareholder of Y", "has closed its position in Y", "was bought out of Y for F", "a
// backer of Y, sold for F". Takes a predicate, gives the sale.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import { tales } from '../../story/story.ts';
import { type Predicate, predicateOf } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import { dealers, heldLast } from '../shares/dealers.ts';
import { assetOf, extentOf, paidFor, sale } from '../shares/sold.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, inFocus, isParty, thing } from '../slots/things.ts';
import { ofHolders } from './register.ts';

const HOLDER = /(?:^| )(?:(?:share|stock)?holder|owner|investor|backer|register)s?$/u;

const APPEARS = /^(?:appears?|figures?|features?|ranks?|counts?)$/u;

/** "is no longer a shareholder of Y", "is no longer on Y's register". */
function unlisted(deal: Deal, p: Predicate): Draft[] {
  const { verb } = p;
  const { text } = deal.scene;
  const appears =
    APPEARS.test(verb.word) && /\bno longer $/u.test(text.slice(Math.max(0, verb.token.start - 10), verb.token.start));
  if (!(verb.copula && verb.negated) && !appears) return [];
  if (
    !appears &&
    !/\bno longer\b|\bnot\b[^.;]{0,60}\bany ?(?:more|longer)\b/iu.test(text.slice(verb.start, deal.scene.sentence.end))
  )
    return [];
  const n = [...p.objects, ...p.with.filter((x) => x.prep === 'on' || x.prep === 'among')].find(
    (x) => x !== p.subject && HOLDER.test(x.head.word),
  );
  const of = n ? following(deal, n).find((x) => isParty(x) && (x.prep === 'of' || x.prep === 'in')) : undefined;
  const seller = dealers(deal, p.subject)[0] ?? null;
  const named = n ? (refer(deal, n.owner) ?? refer(deal, of?.party ?? null)) : null;
  const asset = named ?? (n && seller?.row && !/^(?:own|invest)/u.test(n.head.word) ? inFocus(deal, seller) : null);
  return sale(deal, { at: verb, seller, asset, price: null, percent: null, extent: 'exit', buyer: null });
}

/** "has closed its position in Y". */
function closed(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:clos(?:es?|ed|ing)|collaps|wound up|winds up|end(?:s|ed)$)/u.test(p.verb.word) || p.verb.negated) return [];
  const n = p.objects.find((x) => /^(?:position|holding|stake|investment)$/u.test(x.head.word));
  const t = n ? thing(deal.all, n) : null;
  if (!t?.company || t.percent) return [];
  const seller = dealers(deal, p.subject)[0] ?? null;
  return sale(deal, {
    at: p.verb,
    seller,
    asset: assetOf(deal, t, seller),
    price: paidFor(deal, p, t),
    percent: null,
    extent: 'exit',
    buyer: null,
  });
}

/** "B bought S out of Y for F", "S was bought out of Y for F". */
function boughtOut(deal: Deal, p: Predicate): Draft[] {
  if (!has(p.verb, 'buy') || p.verb.negated) return [];
  const whom = p.objects.find((n) => isParty(n) && n.party.item?.type === 'name');
  const of = p.with.find((n) => n.prep === 'of' && isParty(n) && n !== whom);
  const near = whom && of && of.index > whom.index && of.index - whom.index <= 3;
  const { text } = deal.scene;
  if (!of || !whom || !(near || p.verb.passive) || !/\bout of (?:the )?$/u.test(text.slice(of.start - 11, of.start)))
    return [];
  const buyer = p.subject && p.subject !== whom ? (refers(deal, p.subject)[0] ?? null) : null;
  const seller = refers(deal, whom)[0] ?? null;
  return sale(deal, {
    at: p.verb,
    seller,
    asset: refer(deal, of.party),
    price: paidFor(deal, p, null),
    percent: null,
    extent: 'exit',
    buyer,
  });
}

/** What somebody was told to hold. */
function heldBy(deal: Deal, who: Ref): Ref | null {
  const own = deal.scene.drafts.findLast((d) => d.kind === 'stake' && sameRef(d.subject, who));
  const last = heldLast(deal);
  const put = tales(deal.scene).find((d) => d.kind === 'investment' && sameRef(d.subject, who));
  return own?.object ?? (last && sameRef(last.holder, who) ? last.company : (put?.object ?? null));
}

/** "has left the register": of whom the text is about. */
function leftRegister(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:left|leaves?|leaving|quit|quits)$/u.test(p.verb.word) || p.verb.negated || p.verb.passive) return [];
  const n = p.objects.find((x) => /(?:^| )(?:register|shareholder list|list of shareholders)$/u.test(x.head.word));
  const of = n ? following(deal, n).find((x) => isParty(x) && x.prep === 'of') : undefined;
  const seller = n ? (dealers(deal, p.subject)[0] ?? null) : null;
  const asset = n && seller ? (refer(deal, n.owner) ?? refer(deal, of?.party ?? null) ?? inFocus(deal, seller)) : null;
  return sale(deal, { at: p.verb, seller, asset, price: null, percent: null, extent: 'exit', buyer: null });
}

/** "a backer of Y, sold for F": nothing is named but what it holds. */
function soldBare(deal: Deal, p: Predicate): Draft[] {
  if (!has(p.verb, 'sell') || p.verb.negated || p.verb.passive || p.objects.length > 0) return [];
  const price = paidFor(deal, p, null);
  const { text } = deal.scene;
  const out = /^ out\b(?! of)/u.test(text.slice(p.verb.token.end, p.verb.token.end + 8));
  const seller = price || out ? (dealers(deal, p.subject)[0] ?? null) : null;
  const asset = seller ? (ofHolders(deal, seller) ?? (out ? heldBy(deal, seller) : null)) : null;
  return sale(deal, { at: p.verb, seller, asset, price, percent: null, extent: 'exit', buyer: null });
}

/** "let its last 5% go for F". */
function letGo(deal: Deal, p: Predicate): Draft[] {
  if (!/^(?:lets?|letting)$/u.test(p.verb.word) || p.verb.negated) return [];
  const n = p.objects[0];
  const go = n ? deal.all.slice(n.index + 1, n.index + 5).find((q) => q.type === 'verb') : undefined;
  const t = n ? thing(deal.all, n) : null;
  if (
    !t ||
    go?.type !== 'verb' ||
    go.word !== 'go' ||
    !(t.kind === 'stake' || t.kind === 'stock' || t.kind === 'percent')
  )
    return [];
  const seller = dealers(deal, p.subject)[0] ?? null;
  const price = paidFor(deal, predicateOf(deal.all, go), t);
  const extent = extentOf(deal, { share: true, t });
  return sale(deal, {
    at: p.verb,
    seller,
    asset: assetOf(deal, t, seller),
    price,
    percent: t.percent,
    extent,
    buyer: null,
  });
}

export function gone(deal: Deal, p: Predicate): Draft[] {
  for (const rule of [unlisted, leftRegister, closed, boughtOut, letGo, soldBare]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
