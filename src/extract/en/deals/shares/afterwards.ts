// The price of a deal told before without one, in English: "The price was put at F", "The placing fetched F". Takes what a
// predicate says of a price or a sale, gives the deal told last with that sum.

import { type Draft, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { tales } from '../../story/story.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import type { Deal } from '../slots/refer.ts';
import { following, isParty, make, money, spare, withPrep } from '../slots/things.ts';

const PRICE = /^(?:price|price tag|consideration|purchase price|sale price|cost|bill)$/u;
const SAYS =
  /^(?:put|set|fetch|rais|br[io]|nett?|yield|pocket|reap|realis|earn|estimat|c[oa]me|total|amount|valu|report|said)/u;
const DEALS: ReadonlySet<string> = new Set(['contract', 'takeover', 'sale', 'stake', 'stock']);
/** How many characters on a deal still has its price told. */
const NEAR = 400;

/** The deal told last, if it has no price. */
function open({ scene }: Deal, kind: Draft['kind'] | null): Draft | null {
  const { deal } = scene.discourse;
  const own = scene.drafts.findLast((d) => d.kind === 'investment' || d.kind === 'divestment');
  const told = own ?? bought(scene) ?? deal ?? null;
  if (!told || told.money || (kind && told.kind !== kind) || scene.sentence.start - told.clause.start > NEAR)
    return null;
  return told.kind === 'investment' || told.kind === 'divestment' ? told : null;
}

const BUYS = /\b(?:buy|buys|buying|bought|acquir\w+|purchas\w+|t[ao]k(?:e|es|en|ing)|took)\b/iu;

/** "agreed to acquire 60% of Y": a share that was told to be bought, without its price. */
function bought(scene: Deal['scene']): Draft | null {
  const [d] = tales(scene);
  const buys = d?.kind === 'stake' && BUYS.test(scene.text.slice(d.trigger.start, d.trigger.end));
  return buys ? { ...d, kind: 'investment', percent: null } : null;
}

/** Who sold what was told to be bought, and who bought what was told to be sold, in the same breath. */
function otherSide({ scene }: Deal, told: Draft): Draft[] {
  const side = told.kind === 'investment' ? 'divestment' : 'investment';
  const [d] = tales(scene).filter((x) => x.kind === side && !x.money && sameRef(x.object, told.object));
  return d && d.trigger.start === told.trigger.start ? [d] : [];
}

/** The deal that a phrase points back to: its price, or the sale itself. */
function meant(deal: Deal, n: Noun): Draft | null {
  const words = deal.scene.text.slice(n.start, n.end);
  if (!/^(?:the|that|this|its) /iu.test(words) || n.party) return null;
  // "The price of copper": of something else.
  const others = following(deal, n).some((p) => isParty(p) || (p.prep === 'of' && !DEALS.has(p.kinds[0] ?? '')));
  if (others) return null;
  if (PRICE.test(n.head.word)) return open(deal, null);
  if (n.kinds[0] === 'sale' || n.kinds[0] === 'round') return open(deal, 'divestment');
  return n.kinds[0] === 'takeover' ? open(deal, 'investment') : null;
}

/** "The price was F", "The sale brought in F", "the purchase is valued at F". */
export function pricedLater(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated || !(p.verb.copula || SAYS.test(p.verb.word))) return [];
  const n = p.verb.passive ? p.objects[0] : p.subject;
  const told = n ? meant(deal, n) : null;
  if (!n || !told) return [];
  const figures = [...p.objects.filter((o) => o !== n), ...withPrep(p.with, 'at', 'to', 'worth')];
  const sum: FigureItem | null = figures.filter((o) => o.head.item === money(o)).map(money)[0] ?? null;
  if (!spare(deal, sum)) return [];
  return [told, ...otherSide(deal, told)].flatMap(({ kind, subject, object, extent }) =>
    make(deal, { rule: `en/${kind}`, kind, at: p.verb, subject, object }, { money: sum, extent }),
  );
}
