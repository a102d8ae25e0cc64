// Warrants in English: "issued X a warrant for P of the company", "received warrants for P of Y". A vendor pays its customer
// with the right to a share in itself; what is held when the right is used is planned. Takes the noun, gives the stake.
import type { Draft, Ref } from '../../../frame.ts';
import { predicateOf } from '../../syntax/clauses.ts';
import type { Noun, Phrase, Verb } from '../../syntax/phrases.ts';
import { set } from '../../syntax/words.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { inFocus, isParty, percent, spare, thing, withPrep } from '../slots/things.ts';
import { ofCompany, stake } from './holdings.ts';

/** The nouns of such a right. */
export const WARRANT = set('warrant warrants option options rights');
const GIVES = /^(?:issu|grant|g[ai]v|award|hand|offer|sold|sell|provid)/u;
const GETS = /^(?:receiv|g[eo]t|won|win|secur|obtain|h[eo]ld|own|has|have|had|t[ao]k|pick|earn|collect|exercis)/u;
/** The share stands at most so many phrases on. */
const REACH = 14;

interface Sides {
  holder: Ref | null;
  issuer: Ref | null;
}

/** "X issued Y a warrant", "Y was granted warrants by X", "Y received warrants". */
function byVerb(deal: Deal, n: Noun): Sides | null {
  const v = deal.all.slice(0, n.index).findLast((p): p is Verb => p.type === 'verb');
  if (!v || n.index - v.index > 4) return null;
  const p = predicateOf(deal.all, v);
  const others = p.objects.filter((o) => o !== n && isParty(o));
  const to = withPrep(p.with, 'to').find(isParty);
  if (GIVES.test(v.word)) {
    // "granted X warrants": the name runs into the noun.
    const holder = others[0]?.party ?? n.inner[0] ?? to?.party ?? null;
    return { holder: refer(deal, holder), issuer: refers(deal, p.subject)[0] ?? null };
  }
  if (!GETS.test(v.word) || n.prep !== '') return null;
  const from = withPrep(p.with, 'from', 'by').find(isParty);
  return { holder: refers(deal, p.subject)[0] ?? null, issuer: refer(deal, from?.party ?? null) };
}

/** "Warrants that let X buy P", "a warrant entitling X to P": whom it is for. */
function forWhom(deal: Deal, n: Noun): Ref | null {
  const after = deal.all.slice(n.index + 1, n.index + 6);
  const v = after.find((p): p is Verb => p.type === 'verb');
  const who: Phrase | undefined = v && deal.all[v.index + 1];
  if (!v || !/^(?:let|allow|entitl|giv|permit|enabl)/u.test(v.word)) return null;
  return who?.type === 'noun' && who.prep === '' ? refer(deal, who.party) : null;
}

/** "X's warrants". */
const owner = (deal: Deal, n: Noun): Ref | null => refer(deal, n.owner);

/** The stake that a warrant gives a right to. */
export function warranted(deal: Deal, n: Noun): Draft[] {
  const rest = deal.all.slice(n.index, n.index + REACH);
  const share = rest.find((p): p is Noun => p.type === 'noun' && percent(p) !== null);
  if (!share) return [];
  const f = percent(share);
  const t = thing(deal.all, share);
  if (!spare(deal, f) || !(ofCompany(deal, t) || t.kind === 'percent')) return [];
  const sides = byVerb(deal, n);
  const holder = sides?.holder ?? forWhom(deal, n) ?? owner(deal, n);
  if (!holder) return [];
  const company = refer(deal, t.company, holder) ?? sides?.issuer ?? inFocus(deal, holder);
  return stake(deal, { at: n, holder, company, percent: f }).map((d) => ({ ...d, status: 'planned' }));
}
