// Shares of companies whose holder stands in none of the usual places, in English: "is on the register with P", "P is in the hands of
// X", "the owner of P", "swapped its loans for P", "sold X P of its shares". Takes the place of a percent that no rule has read.

import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import { named } from '../../leftover/actors.ts';
import type { Place } from '../../leftover/places.ts';
import { tell } from '../../leftover/tell.ts';
import { tales } from '../../story/story.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Verb } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { companyOf, market, ofCompany } from '../shares/holdings.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { inFocus, isParty, type Thing, thing } from '../slots/things.ts';
import { registerOf } from './register.ts';

/** Where a holder stands. */
const LIST =
  /(?:^| )(?:register|board|top|list|roster|table|(?:share|stock)?holders?|owners?|backers?|investors?|sharehold\w+|threshold|mark|hands?)$/u;
const HAND = /(?:^| )hands?$/u;
const SHARES: ReadonlySet<string> = new Set(['stake', 'divestment', 'investment']);

/** Verbs whose subject ends up with the share. */
const ENDS =
  /^(?:cl[iu]ng|hung|hang|c[oa]m(?:e|es|ing)(?: in| away)?$|accounts?(?:ed)? for|account for|hold|own|control|keep|kept|retain|bec[oa]m|emerg|enter|join|appear|surfac|declar|disclos|report|show|rank|remain|stay|sit|sat|end(?:s|ed)?(?: up)?$|[gw][eio]nt? up|go(?:es)? up|ris|rose|climb|mov|built|build|buil)/u;
const SWAPS = /^(?:swap|convert|exchang|trad(?:e|ed|es|ing)$|turn(?:s|ed|ing)?$)/u;
const GIVES = /^(?:s[eo]l[dl]|issu|gave|giv|hand|award|grant|transfer|allot|promis|offer)/u;
const GOES = /^(?:go(?:es)?|went|pass(?:es|ed)?|stays?|stayed|remains?|remained|rests?|belongs?|falls?|fell)$/u;
const CROSSED = /^(?:crossed|passed|topped|exceeded|breached|above|over)\b/iu;

const LEVELS =
  /^(?:slip|fall|fell|drop|sank|sink|shr[aiu]nk|declin|dilut|gone|go|goes|went|ris|rose|climb|mov|jump|grow|grew|dip|cross)/u;
const LEVEL = /^(?:to|below|above|under|over|past)$/u;
const BELOW = /^(?:below|above|under|over|past|up to|down to) /iu;

/** Is a bare percent a share of a company here? */
const spoken = (deal: Deal): boolean =>
  SHARES.has(tales(deal.scene)[0]?.kind ?? '') ||
  deal.all.some(
    (p) => p.type === 'noun' && (p.kinds.includes('stake') || p.kinds.includes('holder') || LIST.test(p.head.word)),
  );

/** "a discount of P" is no share. */
const CHANGE =
  /(?:increase|rise|gain|jump|growth|drop|fall|decline|decrease|improvement|discount|premium|margin|surge|return|yield|rate|coupon|loss)$/u;

interface Share {
  t: Thing;
  /** "P of Y" names the company. */
  of: boolean;
}

function shareOf(deal: Deal, pl: Place): Share | null {
  const t = thing(deal.all, pl.n);
  if (market(deal) || t.noun.kinds.includes('metric')) return null;
  const named = t.company?.item?.type === 'name';
  const before = deal.all[pl.n.index - 1];
  if (pl.n.prep === 'of' && before?.type === 'noun' && CHANGE.test(before.head.word)) return null;
  if (!t.company && !/%|per ?cent/iu.test(deal.scene.text.slice(pl.f.start, pl.f.end))) return null;
  if (!ofCompany(deal, t) && !(t.kind === 'percent' && t.parts.length === 0)) return null;
  return { t, of: named };
}

/** "P of Y", else the company that is told of. */
function company(deal: Deal, { t }: Share, holder: Ref | null): Ref | null {
  if (t.company) return companyOf(deal, t, holder);
  const list = registerOf(deal, holder);
  if (list) return list;
  const d = tales(deal.scene).find((x) => SHARES.has(x.kind) && x.object !== null && !sameRef(x.object, holder));
  return d?.object ?? inFocus(deal, holder);
}

/** "in the hands of X", "in X's hands", "is X's". */
function inHands(deal: Deal, v: Verb): Ref[] {
  const p = predicateOf(deal.all, v);
  const hands = p.with.find((n) => n.prep === 'in' && HAND.test(n.head.word));
  if (hands) {
    const of = deal.all[hands.index + 1];
    const own = refer(deal, hands.owner);
    return own ? [own] : of?.type === 'noun' && of.prep === 'of' ? named(deal, of) : [];
  }
  const whose = p.objects.find((n) => n.head.poss && n.head.tag === 'party');
  const ref = whose ? refer(deal, whose.head) : null;
  return ref ? [ref] : [];
}

/** "the owner of P of Y": who is, becomes or stays it. */
function ownerOf(deal: Deal, n: Noun): Ref[] {
  const head = deal.all[n.index - 1];
  if (n.prep !== 'of' || head?.type !== 'noun' || !/(?:owner|holder|proprietor)$/u.test(head.head.word)) return [];
  const made = deal.all[head.index - 1];
  // "makes X the owner of P".
  if (made?.type === 'noun' && isParty(made) && made.prep === '') return refers(deal, made);
  const v = deal.all.slice(0, head.index).findLast((q): q is Verb => q.type === 'verb');
  return v && !v.negated ? named(deal, predicateOf(deal.all, v).subject) : [];
}

/** Who holds the share, by the verb that governs it. */
function byVerb(deal: Deal, pl: Place, s: Share): Ref[] {
  const { verb, p, n } = pl;
  if (!verb || !p || verb.negated) return [];
  if (pl.side === 'subject' || (verb.passive && p.objects[0] === n)) {
    if (verb.copula) return inHands(deal, verb);
    const to = GOES.test(verb.word) ? p.with.find((x) => x.prep === 'to' || x.prep === 'with') : undefined;
    return to && (s.of || spoken(deal)) ? named(deal, to) : [];
  }
  if (SWAPS.test(verb.word) && /^(?:for|into)$/u.test(n.prep) && p.objects.some((o) => o.kinds[0] === 'debt'))
    return pl.who.slice(0, 1);
  if (GIVES.test(verb.word)) {
    // "Y sold X P of its shares", "X was given P", "Y sold P of itself to X".
    const to = verb.passive
      ? p.objects[0]
      : (p.objects.find((o) => o !== n && isParty(o)) ?? p.with.find((o) => o.prep === 'to' && isParty(o)));
    return to && to !== n ? named(deal, to) : [];
  }
  if (/^equal|^represent|^amount/u.test(verb.word)) {
    const main = deal.all.slice(0, verb.index).findLast((q): q is Verb => q.type === 'verb' && q !== verb);
    const gets = main && !main.negated && /^(?:receiv|g[eo]t|tak|took|buy|bought|acquir|subscrib)/u.test(main.word);
    const gives =
      main && !main.negated && GIVES.test(main.word) ? predicateOf(deal.all, main).objects.find(isParty) : undefined;
    if (gives) return named(deal, gives);
    return gets && p.subject?.kinds[0] === 'stock' ? named(deal, predicateOf(deal.all, main).subject) : [];
  }
  // "has slipped to P", "has gone below P": who was told to hold.
  if (
    LEVELS.test(verb.word) &&
    (LEVEL.test(n.prep) || BELOW.test(deal.scene.text.slice(n.start, n.end))) &&
    p.objects.every((o) => o === n)
  ) {
    const told = registerOf(deal, pl.who[0] ?? null) !== null || tales(deal.scene)[0]?.kind === 'stake';
    return told && pl.who[0] && p.subject?.figures.length === 0 && !p.subject.kinds.length ? pl.who.slice(0, 1) : [];
  }
  if (verb.copula || ENDS.test(verb.word)) {
    const bare = /^(?:|of|on|to|for|with|at)$/u.test(n.prep);
    return bare && (s.of || spoken(deal) || s.t.parts.some((x) => x.kinds[0] === 'stock')) ? pl.who.slice(0, 1) : [];
  }
  return [];
}

/** "X crossed the P threshold": the words before the figure hold the verb. */
function crossing(deal: Deal, n: Noun): Ref[] {
  const own = deal.scene.text.slice(n.start, n.end);
  const before = deal.all[n.index - 1];
  if (!CROSSED.test(own) || !/\b(?:threshold|mark|level)$/u.test(own)) return [];
  return before?.type === 'noun' && isParty(before) ? refers(deal, before) : [];
}

/** "X (P)", "X, with P,": who stands right before. */
function besideOf(deal: Deal, n: Noun): Ref[] {
  let i = n.index - 1;
  let apart = false;
  while (isMark(deal.all[i], ',', '(', '—', '–')) {
    apart = true;
    i--;
  }
  let p = deal.all[i];
  // "counts X as its largest holder, with P".
  if (p?.type === 'noun' && p.prep === 'as' && p.kinds.includes('holder')) p = deal.all[p.index - 1];
  const close = deal.all[n.index + 1];
  const inside = isMark(close, ')', ',', '—', '–') || close === undefined || isMark(close, '.', ';');
  const place = n.prep === 'with' || n.prep === 'at' || (n.prep === '' && isMark(deal.all[n.index - 1], '('));
  return apart && inside && place && p?.type === 'noun' && isParty(p) ? named(deal, p).slice(-1) : [];
}

/** "Once the biggest holder of Y with P, X has sold": who stands behind the comma. */
function fronted(deal: Deal, n: Noun): Ref[] {
  const first = deal.all[0];
  const comma = deal.all.find((q) => isMark(q, ','));
  const next = comma ? deal.all[comma.index + 1] : undefined;
  if (n.index > 3 || !comma || comma.index < n.index || first?.type !== 'noun' || !first.kinds.includes('holder'))
    return [];
  return next?.type === 'noun' && isParty(next) && next.prep === '' ? named(deal, next).slice(0, 1) : [];
}

/** "and the employee option pool 12%": what stands right before a share in a list, and is no party. */
function ofThing(deal: Deal, { n, f }: Place): boolean {
  const [prior, joint] = [deal.all[n.index - 1], deal.all[n.index - 2]];
  return (
    n.head.item === f &&
    n.prep === '' &&
    prior?.type === 'noun' &&
    prior.prep === '' &&
    !isParty(prior) &&
    isMark(joint, ',', 'and')
  );
}

export function ownedBy(deal: Deal, pl: Place): Draft[] {
  const s = shareOf(deal, pl);
  if (!s || pl.f.high > 100 || ofThing(deal, pl)) return [];
  const owner = ownerOf(deal, pl.n);
  const cross = crossing(deal, pl.n);
  const who = owner.length > 0 ? owner : cross.length > 0 ? cross : byVerb(deal, pl, s);
  const front = who.length > 0 ? [] : fronted(deal, pl.n);
  const all = who.length > 0 ? who : front.length > 0 ? front : s.of || spoken(deal) ? besideOf(deal, pl.n) : [];
  const holder = all[0] ?? null;
  if (!holder || holder.row?.kind === 'outlet') return [];
  const object = company(deal, s, holder);
  return object ? tell(deal, pl, { kind: 'stake', name: 'owner', who: all, object }) : [];
}
