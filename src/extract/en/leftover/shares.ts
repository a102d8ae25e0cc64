// Shares of companies that no rule has read, in English: who holds them by the verb of holding, the phrase they stand in or
// the deal told before.

import { type Draft, type Ref, sameRef } from '../../frame.ts';
import { guessedShare } from '../deals/moves/lastresort.ts';
import { ownedBy } from '../deals/moves/owners.ts';
import { owner } from '../deals/shares/dealers.ts';
import { companyOf, market, ofCompany, optional } from '../deals/shares/holdings.ts';
import { ventureOf } from '../deals/shares/ventures.ts';
import { type Deal, refer } from '../deals/slots/refer.ts';
import { isParty, thing } from '../deals/slots/things.ts';
import { dealWith, tales } from '../story/story.ts';
import type { Noun } from '../syntax/phrases.ts';
import { isMark } from '../syntax/subjects.ts';
import { instead, named } from './actors.ts';
import type { Place } from './places.ts';
import { tell } from './tell.ts';

const HOLDS =
  /^(?:own|hold|held|ha(?:s|ve|d)$|keep|kept|retain|control|possess|sits? on|sat on|commands?|speaks? for|owns|is left with|end(?:s|ed) up|interested in|accounts? for|accounted for|left)/u;
const GETS = /^(?:get|got|receiv|obtain|take|took|taking|acquir|buy|bought|swap|giv|gave|secur|pick)/u;
const EQUALS = /^(?:equal|represent|equat|constitut|amount|correspond|works? out|translat|com(?:es|ing) to|came to)/u;
const MOVES =
  /^(?:rais|increas|lift|boost|cut|reduc|trim|lower|shrink|shrank|dilut|tak|took|bring|brought|ris|rose|fall|fell|drop|climb|grow|grew|go|went|pare)/u;

const SHARE: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment', 'funding_round']);

/** The company whose shares are told of, none of those given. */
function told(deal: Deal, not: readonly Ref[]): Ref | null {
  for (const d of tales(deal.scene)) {
    if (!SHARE.has(d.kind)) continue;
    const company = d.kind === 'funding_round' ? d.subject : d.object;
    if (company && !not.some((r) => sameRef(r, company))) return company;
  }
  return null;
}

/** Is a bare percent here a share in a company? */
const spoken = (deal: Deal): boolean =>
  SHARE.has(tales(deal.scene)[0]?.kind ?? '') ||
  deal.all.some((p) => p.type === 'noun' && (p.kinds.includes('stake') || p.kinds.includes('holder')));

/** The company that a share is of, by its words, else as told. */
function companyAt(deal: Deal, pl: Place, who: readonly Ref[]): Ref | null {
  const t = thing(deal.all, pl.n);
  if (t.company || t.parts.length > 0) {
    if (t.kind !== 'other' && !ofCompany(deal, t)) return null;
    if (t.company) return companyOf(deal, t, who[0] ?? null);
  }
  return told(deal, who);
}

/** "The family has 51.5%", "Starbucks keeps 40%". */
function held(deal: Deal, pl: Place): Draft[] {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || pl.side !== 'object' || pl.n.kinds.includes('metric')) return [];
  const gets = GETS.test(verb.word);
  if (gets && optional(deal, verb)) return [];
  if (!(HOLDS.test(verb.word) || gets) || market(deal) || !spoken(deal)) return [];
  const who = instead(deal, p, { who: pl.who, kind: 'stake' });
  const holder = who.length > 0 ? who : latestBuyer(deal, p.subject);
  const told = companyAt(deal, pl, holder);
  const company = ventureOf(deal, { at: verb, percent: pl.f, company: told }) ?? told;
  return company ? tell(deal, pl, { kind: 'stake', name: gets ? 'gets' : 'holds', who: holder, object: company }) : [];
}

/** "The Dutch builder of machines will hold 11%": who was told to invest, where words describe somebody. */
function latestBuyer(deal: Deal, n: Noun | null): readonly Ref[] {
  const the = n?.tokens[0]?.word === 'the';
  const d = the ? tales(deal.scene).find((x) => x.kind === 'investment') : undefined;
  return d?.subject ? [d.subject] : [];
}

/** "X, with 18%", "X, at 16%", "still on top with 21.4%". */
function withShare(deal: Deal, pl: Place): Draft[] {
  const { n } = pl;
  if (!/^(?:with|at)$/u.test(n.prep) || n.head.item !== pl.f || market(deal) || !spoken(deal)) return [];
  let i = n.index - 1;
  while (isMark(deal.all[i], ',', '(')) i--;
  const before = deal.all[i];
  // "ahead of Y with 5%".
  const behind = /\b(?:ahead|in front) of $/u.test(
    deal.scene.text.slice(Math.max(0, (before?.start ?? 0) - 12), before?.start),
  );
  const party =
    before?.type === 'noun' && isParty(before) && (before.prep === '' || (before.prep === 'of' && behind))
      ? before
      : null;
  const who = party ? named(deal, party) : pl.verb?.copula ? pl.who : [];
  const company = who.length > 0 ? companyAt(deal, pl, who) : null;
  return company ? tell(deal, pl, { kind: 'stake', name: 'with', who, object: company }) : [];
}

/** "equal to 3.4% of the shares", "which works out at 2%": what the deal told before makes of it. */
function equals(deal: Deal, pl: Place): Draft[] {
  const word = pl.verb && EQUALS.test(pl.verb.word);
  const before = deal.all[pl.n.index - 1];
  const equal = before?.type === 'noun' && /^(?:equal|equivalent)$/u.test(before.head.word) && pl.n.prep === 'to';
  const back = /^(?:for|in exchange|in return)$/u.test(pl.n.prep);
  const t = thing(deal.all, pl.n);
  if (!(word || equal || back) || !ofCompany(deal, t)) return [];
  const d = tales(deal.scene)[0];
  if (d?.kind !== 'investment' || !d.subject || !d.object) return [];
  const of = t.company ? refer(deal, t.company, d.subject) : d.object;
  if (!of || (back && !sameRef(of, d.object))) return [];
  return tell(deal, pl, { kind: 'stake', name: 'equals', who: [d.subject], object: of });
}

/** "X, whose stake falls": who stands before the relative word. */
function whoseBefore(deal: Deal, n: Noun): Ref | null {
  const rel = deal.all[n.index - 1];
  if (rel?.type !== 'mark' || rel.text !== 'whose') return null;
  const before = deal.all.slice(0, rel.index).findLast((p): p is Noun => p.type === 'noun' && !p.aside);
  return before ? (named(deal, before)[0] ?? null) : null;
}

/** "will shrink its stake in Y from 17% to 2.3%", "has since raised it to 6.3%". */
function moved(deal: Deal, pl: Place): Draft[] {
  const { verb, p } = pl;
  if (!verb || !p || verb.negated || !MOVES.test(verb.word) || !/^(?:to|from|at)$/u.test(pl.n.prep)) return [];
  const object = p.objects.find((o) => o !== pl.n) ?? null;
  const what = [object, p.subject].find((o): o is Noun => o?.kinds.includes('stake') ?? false);
  if (what) {
    const t = thing(deal.all, what);
    const holder = whoseBefore(deal, what) ?? owner(deal, t.holder) ?? pl.who[0] ?? null;
    const company = holder ? companyOf(deal, t, holder) : null;
    return holder && company
      ? tell(deal, pl, { kind: 'stake', name: 'moved-stake', who: [holder], object: company })
      : [];
  }
  const it = /^(?:it|that|this|percentage|figure)$/u.test((object ?? p.subject)?.head.word ?? '');
  const d = it
    ? dealWith(deal.scene, ['stake'], (x) => pl.who.length === 0 || pl.who.some((r) => sameRef(r, x.subject)))
    : null;
  return d?.subject ? tell(deal, pl, { kind: 'stake', name: 'moved-it', who: [d.subject], object: d.object }) : [];
}

const RESTS =
  /^(?:stays?|stayed|remains?|remained|rests?|lies|lay|sits?|sat|goes|went|belongs?|pass(?:es|ed)?|held|owned|controlled|kept|retained|split|divided)$/u;

/** "the remaining 25%". */
const LEFT = /^(?:remaining|other|rest|remainder|balance)$/u;

/** "The other 17% stays with X", "the rest, 20%, is held by X". */
function rests(deal: Deal, pl: Place): Draft[] {
  const { verb, p, n } = pl;
  if (!verb || !p || verb.negated || !RESTS.test(verb.word) || market(deal) || !spoken(deal)) return [];
  const subject = pl.side === 'subject' || (verb.passive && p.objects[0] === n);
  const to = p.with.find((x) => /^(?:with|to|by|between|among)$/u.test(x.prep)) ?? (verb.passive ? p.subject : null);
  if (
    !subject ||
    !to ||
    (/^(?:go|went|pass)/u.test(verb.word) && !n.kinds.includes('stake') && !n.tokens.some((t) => LEFT.test(t.word)))
  )
    return [];
  const who = named(deal, to);
  const company = companyAt(deal, pl, who);
  return company ? tell(deal, pl, { kind: 'stake', name: 'rests', who, object: company }) : [];
}

/** "A has 8.3%, B 4.4%": the verb goes on. */
function list(deal: Deal, pl: Place): Draft[] {
  const before = deal.all[pl.n.index - 1];
  const prior = tales(deal.scene)[0];
  if (pl.n.prep !== '' || before?.type !== 'noun' || before.prep !== '' || prior?.kind !== 'stake') return [];
  const comma = deal.all[before.index - 1];
  if (!isMark(comma, ',', 'and') || prior.clause.start < deal.scene.sentence.start) return [];
  const who = named(deal, before);
  return prior.object ? tell(deal, pl, { kind: 'stake', name: 'list', who, object: prior.object }) : [];
}

export function shareAt(deal: Deal, pl: Place): Draft[] {
  for (const branch of [moved, equals, rests, held, withShare, list, ownedBy, guessedShare]) {
    const made = branch(deal, pl);
    if (made.length > 0) return made;
  }
  return [];
}
