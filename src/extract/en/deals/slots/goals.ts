// Into whom money goes where no phrase says so: the company that says it gets it, that is financed, or that is bought with it.

import { type Ref, sameRef } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Verb } from '../../syntax/phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { financing } from './financing.ts';
import { type Deal, refer, refers } from './refer.ts';
import { isParty, type Thing, thing } from './things.ts';

/** "Y said X would invest F": in who says so. */
function sayer(deal: Deal, p: Predicate, from: Ref | null): Ref | null {
  const v = p.subject ? deal.all[p.subject.index - 1] : undefined;
  const that = v?.type === 'mark' && v.word === 'that' ? deal.all[v.index - 1] : v;
  if (that?.type !== 'verb' || !/^(?:said|says|announced|disclosed|confirmed|reported)$/u.test(that.word)) return null;
  const who = subjectOf(deal.all, that.index);
  const ref = who && isParty(who) ? (refers(deal, who)[0] ?? null) : null;
  const kind = ref?.row?.kind;
  return ref && !sameRef(ref, from) && kind !== 'outlet' && kind !== 'fund' && kind !== 'person' && kind !== 'regulator'
    ? ref
    : null;
}

/** "contributed F of equity alongside the loan": into whom is financed. */
function equityOf(deal: Deal, t: Thing, from: Ref | null): Ref | null {
  if (!t.parts.some((n) => n.prep === 'of' && n.head.word === 'equity')) return null;
  const told = financing(deal)?.company ?? null;
  return told && !sameRef(told, from) ? told : null;
}

/** "puts in F of equity to take over Y": what it is for. */
function buyOf(deal: Deal, p: Predicate): Ref | null {
  const v = deal.all.slice(p.verb.index + 1, p.verb.index + 6).find((q): q is Verb => q.type === 'verb');
  const next = v ? deal.all[v.index + 1] : undefined;
  if (v?.mood !== 'to' || !v.senses.includes('buy') || next?.type !== 'noun' || next.prep !== '' || !isParty(next))
    return null;
  return thing(deal.all, next).kind === 'party' ? refer(deal, next.party) : null;
}

/** The company that a sum without a goal of its own goes into. */
export const goalless = (deal: Deal, p: Predicate, { t, from }: { t: Thing; from: Ref | null }): Ref | null =>
  buyOf(deal, p) ?? equityOf(deal, t, from) ?? sayer(deal, p, from);
