// Computing that is given instead of money, in English: "gave X F in cloud credits", "got credits worth F from Y", "Azure credits worth F".
// Takes a predicate, gives who puts them into whom; they are paid in computing.
import { type Draft, type Ref, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { companyOf } from '../../frames/remarks/sides.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { type Deal, refer, refers } from '../slots/refer.ts';
import { following, isParty, make, money, spare, withPrep } from '../slots/things.ts';
import { vendor } from '../slots/vendor.ts';

const CREDITS = /(?:^| )(?:credits|vouchers)$/u;
/** Credits of a tax, of carbon, or lent. */
const OTHER = /\b(?:tax|carbon|emission|renewable|energy|export|letters?|bank|clean|film|revolving|buyers?)\b/iu;
const GIVES =
  /^(?:g[ai]v|grant|provid|suppl|offer|award|hand|contribut|extend|put|commit|pledg|promis|invest|throw|threw|chip)/u;
const GETS = /^(?:receiv|g[eo]t|secur|obtain|land|w[io]n|take|took|accept)/u;

/** The phrase that names credits, and the sum that it is of. */
function creditsIn(deal: Deal, p: Predicate): { n: Noun; sum: FigureItem } | null {
  const list = [...p.objects, ...withPrep(p.with, 'with', 'in', 'of')];
  for (const o of list) {
    const near = [o, ...following(deal, o)];
    const n = near.find((q) => CREDITS.test(q.head.word));
    const sum = near.map(money).find((f) => f);
    if (!n || !sum || !spare(deal, sum) || near.some((q) => q.index < n.index && q !== o && isParty(q))) continue;
    if (!OTHER.test(deal.scene.text.slice(n.start, n.end))) return { n, sum };
  }
  return null;
}

/** "Azure credits": who runs the cloud. */
const issuer = (deal: Deal, n: Noun): Ref | null => {
  const own = refer(deal, n.owner ?? n.inner[0] ?? null);
  return own ? companyOf(deal.scene, own) : null;
};

/** What is given in credits. */
export function credited(deal: Deal, p: Predicate): Draft[] {
  if (p.verb.negated) return [];
  const gives = GIVES.test(p.verb.word);
  if (!gives && !GETS.test(p.verb.word)) return [];
  const found = creditsIn(deal, p);
  if (!found) return [];
  const { n, sum } = found;
  const near = [...p.with, ...following(deal, n)];
  const subject = refers(deal, p.subject)[0] ?? null;
  const whom = p.objects.find((q) => isParty(q) && q !== n) ?? withPrep(near, 'to', 'into', 'in').find(isParty);
  const from = withPrep(near, 'from', 'by', 'at').find(isParty);
  const giver = gives ? subject : (refer(deal, from?.party ?? null) ?? issuer(deal, n));
  const inner = gives && !whom ? issuer(deal, n) : null;
  const taker = gives ? (refer(deal, whom?.party ?? null, subject) ?? (vendor(inner) <= 0 ? inner : null)) : subject;
  if (!giver || !taker || sameRef(giver, taker)) return [];
  const made = { rule: 'en/investment', kind: 'investment', at: p.verb, subject: giver, object: taker } as const;
  return make(deal, made, { money: sum, form: 'compute' });
}
