// The places around a verb where a deal's parties and its sum stand, in English: a subject, an object, a phrase behind a
// preposition; a company by its own name or by what is its own ("Y's campus", "the round of Y").

import { type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { apposedName } from '../../syntax/apposed.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { crowdRef, isCrowd } from '../slots/banks.ts';
import { taking } from '../slots/lenders.ts';
import { named as bodyOf, type Deal, isBody, refer, refers } from '../slots/refer.ts';
import { isParty, money, type Thing, thing } from '../slots/things.ts';

/** Parts of a company that act for it. */
const ARM =
  /(?:^| )(?:arm|unit|fund|funds|business|vehicle|subsidiary|division|affiliate|group|branch|desk|parent|team)$/u;

const isWhose = (p: Phrase | undefined): boolean => p?.type === 'mark' && p.word === 'rel' && p.text === 'whose';

/** "Y, whose credit arm": who stands before the relative word. */
function whose(all: readonly Phrase[], n: Noun): Noun | null {
  let i = n.index - 1;
  while (isMark(all[i], ',', 'rel')) i--;
  const p = all[i];
  return p?.type === 'noun' ? p : null;
}

/** "its own subsidiary, Y,": who a phrase is by the name behind a comma. */
const apposed = (deal: Deal, n: Noun): Ref | null => refer(deal, apposedName(deal.all, n));

/** Who gives, where a phrase is that of a giver: its names, a crowd of lenders, a company by its arm. */
export function giversIn(deal: Deal, n: Noun): Ref[] {
  if (isWhose(deal.all[n.index - 1])) {
    const head = ARM.test(n.head.word) ? whose(deal.all, n) : null;
    return head ? refers(deal, head) : [];
  }
  // "led by X, with A and B taking part": the sum is not theirs.
  if (n.prep === 'with' && taking(deal, n)) return [];
  const apart = apposed(deal, n);
  if (apart) return [apart];
  const named = refers(deal, n);
  if (named.length > 0) return named;
  if (isCrowd(deal, n)) return [crowdRef(deal, n)];
  if (isBody(n)) return [bodyOf(deal, n)];
  const own = ARM.test(n.head.word) ? refer(deal, n.owner ?? n.inner[0] ?? null) : null;
  return own ? [own] : [];
}

/** Of which company a thing is: "Y's campus", "Y shares", "the expansion of Y". */
function companyOf(deal: Deal, n: Noun, not: Ref | null): Ref | null {
  const t = thing(deal.all, n);
  const shares = t.kind === 'stock' || t.kind === 'stake';
  const own = (shares ? t.company : null) ?? n.owner ?? n.inner[n.inner.length - 1] ?? t.company;
  const ref = refer(deal, own, not);
  if (ref) return ref;
  const next = deal.all[n.index + 1];
  return next?.type === 'noun' && /^(?:of|in|for|at)$/u.test(next.prep) && isParty(next)
    ? refer(deal, next.party, not)
    : null;
}

/** Who gets the money, where a phrase is that of a taker. */
export function takerIn(deal: Deal, n: Noun, givers: readonly Ref[]): Ref | null {
  if (n.figures.length > 0 && !n.party) return null;
  const not = givers[0] ?? null;
  const apart = apposed(deal, n);
  const ref = apart
    ? apart
    : n.party
      ? refer(deal, n.party, not)
      : n.kinds[0] === 'goods' && !n.owner
        ? null
        : companyOf(deal, n, not);
  const kind = ref?.row?.kind;
  if (!ref || kind === 'person' || kind === 'outlet' || kind === 'product' || kind === 'regulator') return null;
  return givers.some((g) => sameRef(g, ref)) ? null : ref;
}

export interface Sum {
  f: FigureItem;
  n: Noun;
  t: Thing;
}

/** The sum of a phrase. */
export function sumIn(deal: Deal, n: Noun): Sum | null {
  const t = thing(deal.all, n);
  const f = t.money ?? money(n);
  return f ? { f, n, t } : null;
}

const PARTICLE = /^(?:out|up|off|down|back|over)$/u;

/** The phrases in a place: 's' subject, 'o' objects, else a preposition. */
export function at(p: Predicate, place: string): readonly Noun[] {
  if (place === 's') return p.subject ? [p.subject] : [];
  // "bailed out Y".
  const out = p.with[0];
  if (place === 'o')
    return out && out.index === p.verb.index + 1 && PARTICLE.test(out.prep) ? [out, ...p.objects] : p.objects;
  return p.with.filter((n) => n.prep === place);
}
