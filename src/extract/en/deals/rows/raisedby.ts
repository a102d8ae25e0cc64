// Sums of loans told by what the loan does, in English: "A third loan brought in F", "the notes raised F for X", and of those who
// lend to their own customers: "its vendor loans peaked at F". Takes a predicate, gives the debt.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { type Deal, refer, refers, words } from '../slots/refer.ts';
import { following, isParty, make, money, spare, thing, withPrep } from '../slots/things.ts';

const BRINGS =
  /^(?:brought in|brings in|bringing in|brought|rais(?:es?|ed)|fetche[sd]|nett?(?:s|ed)|yield(?:s|ed)|pulled in|drew|gave|gives|provided|provides)$/u;
const OWED = /(?:^|[ -])(?:loans?|notes|bonds?|facility|credit line|mortgage|debentures?|convertibles?|refinancing)$/u;
const ORDINAL =
  /^(?:a|the|another|its|their|one)\b.*\b(?:first|second|third|fourth|fifth|last|latest|new|further|next)$/iu;
/** What a maker lends to those who buy from it. */
const VENDOR = /\b(?:vendor|customer|supplier|equipment) (?:loans?|financing|credits?|finance)\b/iu;
const STANDS =
  /^(?:peak|st[oa]nd|stood|reach|total|amount|c[oa]me|r[oaiu]se?|hit|swell|swoll|climb|ran|run|was|were|is|are)/u;

const sumOf = (list: readonly Noun[]): FigureItem | null =>
  list.map((n) => (n.head.item === money(n) ? money(n) : null)).find((f) => f) ?? null;

/** Whose a loan is that nobody says: the borrower told last, else whom the text is about. */
function borrower(deal: Deal, n: Noun, p: Predicate): Ref | null {
  const { told, title, topic } = deal.scene.discourse;
  const whom =
    p.objects.find((q) => isParty(q) && q.figures.length === 0) ??
    withPrep(p.with, 'for').find(isParty) ??
    following(deal, n).find((q) => /^(?:of|for|to)$/u.test(q.prep) && isParty(q));
  const own = n.owner ?? n.inner[0] ?? null;
  return (
    refer(deal, own) ??
    refer(deal, whom?.party ?? null) ??
    (told?.kind === 'debt' ? told.object : null) ??
    title ??
    topic
  );
}

const textOf = (deal: Deal, n: Noun): string => deal.scene.text.slice(n.start, n.end);

/** "A third loan brought in F for Y", "A third, priced at par, brought in F" of a loan told before. */
function brought(deal: Deal, p: Predicate): Draft[] {
  const n = p.subject;
  const sum = sumOf(p.objects);
  if (!n || !sum || !BRINGS.test(p.verb.word) || p.verb.passive || !spare(deal, sum)) return [];
  const told = deal.scene.drafts.findLast((d) => d.kind === 'debt') ?? deal.scene.discourse.told ?? null;
  const next = ORDINAL.test(textOf(deal, n)) && told?.kind === 'debt';
  if (!(next || (OWED.test(n.head.word) && n.figures.length === 0 && !isParty(n)))) return [];
  const object = borrower(deal, n, p);
  if (!object) return [];
  return make(deal, { at: p.verb, rule: 'en/debt', kind: 'debt', subject: null, object }, { money: sum });
}

/** "Its vendor loans peaked at F", "X had F of loans to customers outstanding": who sells lends. */
function toBuyers(deal: Deal, p: Predicate): Draft[] {
  const n = p.subject;
  if (!n || p.verb.passive || !VENDOR.test(textOf(deal, n)) || !STANDS.test(p.verb.word)) return [];
  const sum = sumOf([...p.objects.filter((q) => q !== n), ...withPrep(p.with, 'at', 'to')]);
  const { title, topic, actor } = deal.scene.discourse;
  const subject = refer(deal, n.owner) ?? actor ?? topic ?? title ?? null;
  if (!sum || !subject || !spare(deal, sum)) return [];
  const to = following(deal, n).find((q) => q.prep === 'to' && isParty(q));
  const object = to ? refer(deal, to.party) : null;
  if (sameRef(object, subject)) return [];
  return make(deal, { at: p.verb, rule: 'en/left-lent', kind: 'debt', subject, object }, { money: sum });
}

const GIVES = /^(?:commit|extend|promis|lend|lent|loan|provid|offer|g[ai]v|grant|advanc|ha[sd]$|have$|pledg|guarant)/u;
/** Those who buy, by what they are called. */
const BUYERS =
  /(?:^| )(?:customers?|clients|buyers|carriers|operators|start-?ups|newcomers|entrants|upstarts|dealers|developers|retailers|farmers|neoclouds|airlines|utilities|users|purchasers)$/u;

/** "had committed F of loans and guarantees to its buyers": who sells lends to a class of those who buy. */
function toClass(deal: Deal, p: Predicate): Draft[] {
  if (!GIVES.test(p.verb.word) || p.verb.passive) return [];
  const n = p.objects.find((q) => money(q) !== null && q !== p.subject);
  const t = n ? thing(deal.all, n) : null;
  const owed = t && (t.kind === 'debt' || t.parts.some((q) => /^(?:in|of)$/u.test(q.prep) && q.kinds[0] === 'debt'));
  if (!n || !owed || !spare(deal, t.money)) return [];
  const to = [...following(deal, n), ...p.with].find(
    (q) => q.prep === 'to' && BUYERS.test(q.head.word) && q.figures.length === 0,
  );
  const subject = to ? (refers(deal, p.subject)[0] ?? null) : null;
  if (!to || !subject?.row) return [];
  return make(deal, { at: p.verb, rule: 'en/left-lent', kind: 'debt', subject, object: words(to) }, { money: t.money });
}

/** The debts that such sentences tell. */
export function raisedBy(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  for (const rule of [brought, toClass, toBuyers]) {
    const made = rule(deal, p);
    if (made.length > 0) return made;
  }
  return [];
}
