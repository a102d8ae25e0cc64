// What a contract is worth, in English, where its own phrase does not say so: "is worth F", "expanded by F", "F of it comes
// from a contract", "contracts with X (F) and Y (F)".

import type { FigureItem } from '../../../item.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { isMark, reduced, subjectOf } from '../../syntax/subjects.ts';
import type { Deal } from '../slots/refer.ts';
import { following, isParty, money } from '../slots/things.ts';

/** "the contract | signed | with X", "the contract Y signed with X": the phrases behind the participle. */
export function concluded(deal: Deal, n: Noun): { by: Noun | null; rest: Noun[] } | null {
  let i = n.index + 1;
  if (isMark(deal.all[i], 'rel')) i++;
  const who = deal.all[i];
  const by = who?.type === 'noun' && who.prep === '' && isParty(who) ? who : null;
  const v = deal.all[by ? i + 1 : i];
  if (
    v?.type !== 'verb' ||
    !/^(?:signed|struck|announced|agreed|reached|w[oi]n|concluded|inked|sealed|disclosed)$/u.test(v.word)
  )
    return null;
  return by || reduced(deal.all, v) ? { by, rest: predicateOf(deal.all, v).with } : null;
}

/** The phrases of a contract, also past its sum: "orders | totalling F | with X". */
export function around(deal: Deal, n: Noun): Noun[] {
  const rest = following(deal, n);
  const signed = rest.length === 0 ? concluded(deal, n) : null;
  if (signed) return signed.rest;
  const end = rest[rest.length - 1] ?? n;
  const [v, f] = [deal.all[end.index + 1], deal.all[end.index + 2]];
  const sums =
    v?.type === 'verb' && (v.mood === 'ing' || v.mood === 'past') && /^(?:total|amount|valu|worth)/u.test(v.word);
  return sums && f?.type === 'noun' && money(f) ? [...rest, f, ...following(deal, f)] : rest;
}

/** "expanded its agreement with X by F", "taking the total to F". */
export function grown(deal: Deal, n: Noun): FigureItem[] {
  const v = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  if (!v || n.index - v.index > 2 || !GROWS.test(v.word)) return [];
  const total = deal.all
    .slice(n.index + 1)
    .find((p): p is Noun => p.type === 'noun' && p.prep === 'to' && totals(deal, deal.all[p.index - 1] as Phrase));
  const sums = predicateOf(deal.all, v)
    .with.filter((p) => /^(?:by|to|from)$/u.test(p.prep))
    .map(money);
  return [...sums, money(total)].filter((f): f is FigureItem => f !== null);
}

const GROWS =
  /^(?:cut|cutting|reduc|trim|slash|lower|doubl|expand|exten|increas|enlarg|lift|rais|boost|widen|deepen|renew|upsi[sz]|top)/u;
/** "taking the total | to F", "bringing it | to F". */
const totals = (deal: Deal, p: Phrase): boolean => {
  if (p.type !== 'noun') return false;
  const v = deal.all[p.index - 1];
  const it = /^(?:it|them|that)$/u.test(p.head.word) && v?.type === 'verb' && v.mood === 'ing';
  return it || /(?:total|value|sum|worth)$/u.test(p.head.word);
};

const ASCRIBES = /^(?:relat|c[oa]me|stem|aris|ow|deriv|link|tied|ow|result|due|attribut)/u;

/** "F of it comes from a contract with X": the sum is the subject. */
export function ascribed(deal: Deal, n: Noun): FigureItem | null {
  const v = deal.all[n.index - 1];
  if (v?.type !== 'verb' || !ASCRIBES.test(v.word) || !/^(?:to|from|under|on)$/u.test(n.prep)) return null;
  const subject = subjectOf(deal.all, v.index) ?? predicateOf(deal.all, v).objects[0] ?? null;
  return subject && subject.head.item === money(subject) ? money(subject) : null;
}

/** "contracts with X ($17bn) and Y ($3bn)": each party with its own sum. */
export function bracketed(deal: Deal, first: Noun): { party: Noun; sum: FigureItem }[] {
  const found: { party: Noun; sum: FigureItem }[] = [];
  let party: Noun | null = null;
  for (let i = first.index; i < deal.all.length; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'verb') break;
    if (p.type === 'mark') {
      if (!/^(?:,|and|\(|\))$/u.test(p.word)) break;
      continue;
    }
    if (isParty(p) && (p === first || p.prep === '' || p.prep === first.prep)) party = p;
    else if (party && p.prep === '' && deal.all[i - 1]?.type === 'mark') {
      const sum = money(p);
      if (sum && p.head.item === sum) found.push({ party, sum });
      party = null;
    } else break;
  }
  return found;
}

const SIZED =
  /^(?:valu|amount|total|c[oa]me|r[ua]n|reach|exceed|bring|br[io]ng|generat|cost|earn|worth|stood|stand|approach|add|yield|fetch|expect|entail|carr|involv)/u;
const SAID =
  /^(?:said|reported|estimated|expected|thought|believed|understood|put|signed|struck|agreed|announced|set)$/u;

/** "The contract is worth F", "a deal ... valued at F", "commitments to X amount to F", "orders that will bring in F". */
export function later(deal: Deal, n: Noun): FigureItem | null {
  let sized: Verb | null = null;
  for (let i = n.index + 1; i < deal.all.length && i - n.index < 16; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'mark') {
      if (!/^(?:,|rel|\(|\)|—|–|and)$/u.test(p.word)) return null;
    } else if (p.type === 'verb') {
      const described = reduced(deal.all, p) || SAID.test(p.word) || p.copula || p.mood === 'to';
      const sizes = SIZED.test(p.word) && !SAID.test(p.word);
      if (!sizes && !described) return null;
      sized = sizes ? p : null;
    } else {
      const sum = p.head.tag === 'figure' ? money(p) : null;
      if (sum && (p.prep === 'worth' || (sized && i - sized.index < 3 && /^(?:|at|to|about)$/u.test(p.prep))))
        return sum;
      if (sum && p.prep === 'of' && i - n.index < 3) return sum;
      const object = deal.all[i - 1]?.type === 'verb';
      if (p.prep === '' && !object && (p.party || p.kinds[0] === 'contract')) return null;
      if (sum && p.prep === '') return null;
    }
  }
  return null;
}
