// Holdings by what they have grown or shrunk to, in English: "its Y holding grew to F", "lifting the worth of its stake to F from
// F". Takes a noun phrase, gives the stakes by their worth.

import { type Draft, last, sameRef } from '../../../frame.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Deal } from '../slots/refer.ts';
import { make, money, spare, thing } from '../slots/things.ts';
import { dealers, owner } from './dealers.ts';
import { companyOf, whose } from './holdings.ts';

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);
const shares = (deal: Deal, n: Noun): boolean => SHARES.has(thing(deal.all, n).kind) && n.kinds[0] !== 'round';

/** "its Y holding grew to F", "lifted its Y stake by 30%, to F". */
export function grownTo(deal: Deal, n: Noun): Draft[] {
  const t = shares(deal, n) && n.prep === '' ? thing(deal.all, n) : null;
  if (t?.kind !== 'stake' || t.percent || !(t.holder || t.company)) return [];
  const near = [deal.all[n.index - 1], deal.all[(last(t.parts) ?? n).index + 1]];
  const v = near.find(
    (p): p is Verb => p?.type === 'verb' && p.senses.some((s) => s === 'lift' || s === 'trim' || s === 'amount'),
  );
  const to = v
    ? predicateOf(deal.all, v).with.filter((p) => /^(?:to|from|at)$/u.test(p.prep) && p.head.item === money(p))
    : [];
  const holder =
    owner(deal, t.holder) ??
    (v && v.index < n.index ? (dealers(deal, subjectOf(deal.all, v.index))[0] ?? null) : whose(deal));
  const object = companyOf(deal, t, holder);
  if (!holder || !object || sameRef(holder, object)) return [];
  const base = { rule: 'en/stake-worth', kind: 'stake', at: n, subject: holder, object } as const;
  return to.flatMap((p) => (spare(deal, money(p)) ? make(deal, base, { money: money(p) }) : []));
}

const WORTH = /^(?:worth|value|market value|paper value|carrying value|book value)$/u;

/** "lifting the worth of its holding to F", "the value of X's stake in Y rose to F from F". */
export function worthMoved(deal: Deal, n: Noun): Draft[] {
  const of = deal.all[n.index + 1];
  if (n.prep !== '' || !WORTH.test(n.head.word) || of?.type !== 'noun' || of.prep !== 'of' || !shares(deal, of))
    return [];
  const t = thing(deal.all, of);
  const holder = owner(deal, t.holder) ?? whose(deal);
  const object = companyOf(deal, t, holder);
  if (!holder || !object || sameRef(holder, object)) return [];
  const found: Draft[] = [];
  for (let i = (last(t.parts) ?? of).index + 1; i < deal.all.length; i++) {
    const p = deal.all[i] as Phrase;
    if (p.type === 'verb' || p.type === 'mark' || /^(?:in|at|on|by|during)$/u.test(p.prep)) {
      if (p.type === 'mark' && p.word !== ',') break;
      if (!(p.type === 'noun' && p.head.item === money(p))) continue;
    }
    const sum = p.type === 'noun' && p.head.item === money(p) ? money(p) : null;
    if (!spare(deal, sum)) break;
    found.push(
      ...make(deal, { rule: 'en/stake-worth', kind: 'stake', at: n, subject: holder, object }, { money: sum }),
    );
  }
  return found;
}
