// Which of several parties gets which figure, in English: "A and B invested $5m each", "A and B put in $5m and $3m
// respectively", "invests $10bn and $5bn in Y and Z". A joint figure stays with the first.

import { type Ref, sameRef } from '../../../frame.ts';
import { type FigureItem, isFigure } from '../../../item.ts';
import { joinedTo } from '../../syntax/lists.ts';
import type { Noun } from '../../syntax/phrases.ts';
import type { Deal } from './refer.ts';
import { isParty, money, type Thing, thing } from './things.ts';

const EACH = /\b(?:each|apiece|a piece|equally)\b/iu;
const BETWEEN = /^[\s,]*(?:(?:and|about|around|some|roughly|nearly|up to|another|the other|over|almost)\s+){0,3}$/iu;

/** Figures of one type that stand in a row: "$5bn, $1bn and $2bn". */
function row(deal: Deal, f: FigureItem): FigureItem[] {
  const all = deal.scene.sentence.items.filter((i): i is FigureItem => isFigure(i) && i.type === f.type);
  const found: FigureItem[] = [];
  let first = all.indexOf(f);
  while (
    first > 0 &&
    BETWEEN.test(deal.scene.text.slice((all[first - 1] as FigureItem).end, (all[first] as FigureItem).full.start))
  )
    first--;
  for (let i = first; i >= 0 && i < all.length; i++) {
    const next = all[i] as FigureItem;
    const before = found[found.length - 1];
    if (before && !BETWEEN.test(deal.scene.text.slice(before.end, next.full.start))) break;
    found.push(next);
  }
  return found;
}

/** Does each of the parties get the figure? */
function apiece(deal: Deal, who: readonly Ref[], f: FigureItem): boolean {
  const { text, sentence } = deal.scene;
  const end = who[who.length - 1]?.span.end ?? f.start;
  const between = end < f.start && f.start - end < 48 ? text.slice(end, f.start) : '';
  // "Five groups have each paid F: A, B and C".
  const first = who[0]?.span.start ?? 0;
  if (first > f.end && EACH.test(text.slice(Math.max(sentence.start, f.start - 40), first))) return true;
  return EACH.test(text.slice(f.end, Math.min(sentence.end, f.end + 22))) || EACH.test(between);
}

/** The parties with their figures, in order. */
export function dealt(deal: Deal, who: readonly Ref[], f: FigureItem): (readonly [Ref, FigureItem])[] {
  const first = who[0];
  if (!first) return [];
  if (who.length === 1) return [[first, f]];
  const figures = row(deal, f);
  if (figures.length === who.length) return who.map((r, i) => [r, figures[i] as FigureItem] as const);
  return apiece(deal, who, f) ? who.map((r) => [r, f] as const) : [[first, f]];
}

/** "F with A, F with B and F with C": the pairs after the first, which go on with its preposition. */
export function pairsAfter(deal: Deal, first: Noun): { sum: FigureItem; party: Noun }[] {
  const found: { sum: FigureItem; party: Noun }[] = [];
  let apart = false;
  for (let i = first.index + 1; i < deal.all.length; i++) {
    const f = deal.all[i];
    if (f?.type === 'mark' && /^(?:,|and|\(|\))$/u.test(f.word)) apart = true;
    else if (f?.type !== 'noun') return found;
    else if (f.prep === '' && f.head.tag === 'figure' && money(f)) {
      const to = deal.all[i + 1];
      if (!apart || to?.type !== 'noun' || to.prep !== first.prep || !named(to)) return found;
      found.push({ sum: money(f) as FigureItem, party: to });
      i++;
    } else if (!(f.aside || (f.prep !== '' && f.prep !== first.prep))) return found;
  }
  return found;
}

/** A party, or a unit that is named by whose it is. */
const named = (n: Noun): boolean => isParty(n) || (n.kinds[0] === 'unit' && (n.owner !== null || n.inner.length > 0));

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

/** "sold A for F, and B for F": the further things of a list, each with its own price. */
export function pricedAfter(deal: Deal, first: Thing): { t: Thing; sum: FigureItem }[] {
  const found: { t: Thing; sum: FigureItem }[] = [];
  const last = first.parts[first.parts.length - 1] ?? first.noun;
  let open = false;
  let told: Thing | null = null;
  for (let i = last.index + 1; i < deal.all.length; i++) {
    const p = deal.all[i];
    if (p?.type === 'mark' && (p.word === ',' || p.word === 'and')) open ||= p.word === 'and';
    else if (p?.type !== 'noun') break;
    else if (p.prep === '' && p.head.word === 'that') continue;
    else if (p.prep === '' && !p.aside) {
      // "to Y and Z for F", "from Y and his family for F": of the list behind the preposition.
      const listed = deal.all.some(
        (q) => q.type === 'noun' && q.prep !== '' && q.index > last.index && joinedTo(deal.all, q).includes(p),
      );
      // "shares in Y for F and Z for F": Z buys or sells them too.
      const doer = SHARES.has(first.kind) && isParty(p) && p.party === p.head;
      told = open && !listed && !doer && !money(p) ? thing(deal.all, p) : null;
      open = false;
    } else if (told && (p.prep === 'for' || p.prep === 'at' || p.prep === 'worth')) {
      const sum = money(p);
      if (sum) found.push({ t: told, sum });
    }
  }
  return found;
}

/** A part of a company is not bought for what all of it is worth. */
const PART =
  /\d ?(?:%|per ?cent)|\b(?:stakes?|holdings?|interest in|shareholding|(?:a|one) (?:third|quarter|half|fifth|tenth) of)\b/iu;

/** A takeover that values its target at F is done for F: the sum may be told of both. */
export function valuing({ scene }: Deal, sum: FigureItem, into: Ref): boolean {
  const users = scene.drafts.filter((d) => d.money === sum || d.also.includes(sum));
  if (PART.test(scene.text.slice(scene.sentence.start, sum.start))) return false;
  return users.length === 1 && users[0]?.kind === 'valuation' && sameRef(users[0].subject, into);
}
