// Debt that becomes shares, in English: "converted a F loan to Y into a P stake", "its notes were swapped for P of Y". Takes a
// predicate, gives the investment and the share that it brings.

import type { Draft } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { invest } from '../investing.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { isParty, money, type Thing, thing, withPrep } from '../slots/things.ts';
import { companyOf, ofCompany, stake } from './holdings.ts';

const TURNS = /^(?:convert|turn|swap|exchang)/u;
const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

/** The shares that the debt becomes. */
function shares(deal: Deal, p: Predicate): Thing | null {
  const into = withPrep(p.with, 'into', 'for').map((n) => thing(deal.all, n));
  return into.find((t) => SHARES.has(t.kind) && t.percent && ofCompany(deal, t)) ?? null;
}

/** Whose debt it is: "a loan to Y", "Y's bonds", "Y notes". */
function debtor(deal: Deal, debt: Noun, p: Predicate) {
  const to = [...thing(deal.all, debt).parts, ...p.with].find((n) => isParty(n) && /^(?:to|of|in|from)$/u.test(n.prep));
  return refer(deal, to?.party ?? debt.inner[0] ?? null);
}

/** "X converted a F loan to Y into a P stake". */
export function converted(deal: Deal, p: Predicate): Draft[] {
  if (!TURNS.test(p.verb.word) || p.verb.negated) return [];
  const debt = p.objects.find((n) => thing(deal.all, n).kind === 'debt' || n.head.item === money(n));
  const t = debt ? shares(deal, p) : null;
  if (!debt || !t) return [];
  const all = refers(deal, p.subject);
  const holder = all[0] ?? refer(deal, debt.owner);
  const company = refer(deal, t.company) ?? debtor(deal, debt, p) ?? companyOf(deal, t, holder);
  return [
    ...invest(deal, { at: p.verb, from: holder, all, into: company, sum: thing(deal.all, debt).money }),
    ...stake(deal, { at: p.verb, holder, company, percent: t.percent }),
  ];
}
