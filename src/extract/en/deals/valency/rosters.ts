// Lists of who takes part, in English: "Y's backers include A and B", "participants in Y's round were A (F) and B (F)", "the lenders
// to Y are A, B and C", "among those backing Y are A and B"; and lists of what was bought, each with its price in brackets.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import { has } from '../../syntax/kinds.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { debt } from '../borrowing.ts';
import { invest } from '../investing.ts';
import { dealt } from '../slots/dealing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, make, money, spare } from '../slots/things.ts';
import { bracketed } from '../trade/sums.ts';
import { takerIn } from './slots.ts';

const LENDERS = /(?:^| )(?:lenders|creditors|banks|bondholders|noteholders)$/u;
const CROWD =
  /(?:^| )(?:backers|investors|participants|supporters|financiers|subscribers|cornerstones|co-investors|contributors|lenders|creditors|banks|bondholders|noteholders)$/u;
const LISTS = /^(?:includ\w*|compris\w*|number\w*)$/u;

/** Whose backers they are: by an owner, or by the phrases behind; and where the list may begin. */
function companyOf(deal: Deal, n: Noun): { company: Ref | null; next: number } {
  let company = refer(deal, n.owner ?? n.inner[0] ?? null);
  let i = n.index + 1;
  for (
    let p = deal.all[i];
    p?.type === 'noun' && /^(?:of|in|behind|to)$/u.test(p.prep) && i - n.index < 4;
    p = deal.all[++i]
  )
    company ??= takerIn(deal, p, []);
  return { company, next: i };
}

/** "those backing Y": whom. */
function backing(deal: Deal, n: Noun): { company: Ref | null; next: number } | null {
  const [v, y] = [deal.all[n.index + 1], deal.all[n.index + 2]];
  // "those backing | Y": the participle may be taken for a noun.
  if (n.head.word === 'backing')
    return v?.type === 'noun' && v.prep === '' ? { company: takerIn(deal, v, []), next: n.index + 2 } : null;
  if (n.head.word !== 'those' || v?.type !== 'verb' || v.mood !== 'ing' || !has(v, 'back', 'invest')) return null;
  return y?.type === 'noun' ? { company: takerIn(deal, y, []), next: n.index + 3 } : null;
}

/** Where a list of names begins behind "include", "are" or a colon. */
function listAt(all: readonly Phrase[], at: number): Noun | null {
  const p = all[at];
  const named = (q: Phrase | undefined): Noun | null =>
    q?.type === 'noun' && q.party?.item?.type === 'name' && !q.party.poss ? q : null;
  if (p?.type === 'noun') return LISTS.test(p.prep) ? named(p) : null;
  if (isMark(p, ':')) return named(all[at + 1]);
  if (p?.type !== 'verb' || p.negated || p.passive || !(p.copula || LISTS.test(p.word))) return null;
  const next = all[at + 1];
  return next?.type === 'noun' && (next.prep === '' || LISTS.test(next.prep)) ? named(next) : null;
}

/** Each of a list with its own sum, where one stands beside it. */
function pairs(deal: Deal, list: Noun): (readonly [Ref, FigureItem | null])[] {
  const who = refers(deal, list);
  const own = bracketed(deal, list).filter((x) => spare(deal, x.sum));
  if (own.length > 0)
    return who.map((r) => [r, own.find((x) => sameRef(refer(deal, x.party.party), r))?.sum ?? null] as const);
  const last = who[who.length - 1];
  const at = last
    ? deal.all.find((p): p is Noun => p.type === 'noun' && p.start > last.span.start && p.prep !== '')
    : null;
  const each =
    at && /^(?:at|with)$/u.test(at.prep) && spare(deal, money(at)) ? dealt(deal, who, money(at) as FigureItem) : [];
  return each.length === who.length && who.length > 0 ? each : who.map((r) => [r, null] as const);
}

/** "Y's backers include A and B". */
export function rosterIn(deal: Deal, n: Noun): Draft[] {
  const head = n.head.word;
  const those = n.tokens[0]?.word === 'those' && (head === 'those' || head === 'backing');
  if (n.party?.item?.type === 'name' || !(CROWD.test(head) || those)) return [];
  const found = those ? backing(deal, n) : companyOf(deal, n);
  const list = found?.company ? listAt(deal.all, found.next) : null;
  const company = found?.company ?? null;
  if (!list || !company) return [];
  const all = pairs(deal, list);
  // "The start-up's investors are A and B": of neither.
  if (all.some(([who]) => sameRef(who, company))) return [];
  return all.flatMap(([who, f]) => {
    if (deal.scene.drafts.some((d) => sameRef(d.subject, who) && sameRef(d.object, company))) return [];
    if (LENDERS.test(head))
      return f
        ? debt(deal, { at: n, lenders: [who], borrower: company, sum: f })
        : make(deal, { rule: 'en/debt', kind: 'debt', at: n, subject: who, object: company });
    return invest(deal, { at: n, from: who, into: company, sum: f });
  });
}

const BUYS =
  /^(?:bu(?:y|ying|ys)$|bought$|purchas|acquir|snap|scoop|swallow|gobbl|absorb|pick(?:s|ed|ing)? up|t[ao]k(?:e|es|en|ing) over|took over)/u;

/** "has bought A (F) and B (F)". */
export function boughtEach(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated || !BUYS.test(p.verb.word)) return [];
  const first = p.objects.find((n) => isParty(n) && n.party.item?.type === 'name');
  const from = refers(deal, p.subject)[0] ?? null;
  if (!first || !from) return [];
  const own = bracketed(deal, first);
  if (own.length < 2 || own[0]?.party !== first) return [];
  return own.flatMap((x) => invest(deal, { at: p.verb, from, into: refer(deal, x.party.party, from), sum: x.sum }));
}
