// Money that goes to a class of companies or people without names, in English: "lent F to small developers", "has put F into
// start-ups", "F in loans to the carriers that buy its switches". Takes a predicate, gives the deal with the class by its words.
import type { Draft } from '../../../frame.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import { debt } from '../borrowing.ts';
import { invest } from '../investing.ts';
import { type Deal, refers, words } from '../slots/refer.ts';
import { following, money, spare, thing } from '../slots/things.ts';

const GIVES =
  /^(?:invest|put|pour|len[dt]|loan|commit|provid|pledg|plough|plow|channel|inject|offer|extend|pump|deploy|advanc|funnel|steer|promis|set aside)/u;
const LENDS = /^(?:len[dt]|loan)/u;
const FIRMS =
  /(?:^|[ -])(?:start-?ups|companies|firms|developers|labs|laboratories|businesses|makers|manufacturers|operators|providers|unicorns|biotechs|miners|utilities|airlines|carriers|retailers|builders|homebuilders)$/u;
const OTHERS =
  /(?:^|[ -])(?:borrowers|buyers|customers|clients|suppliers|farmers|households|consumers|students|researchers|cities|states|governments|homeowners|countries)$/u;
/** Names behind the class say who is in it. */
const NAMES = /^,? \(?(?:such as|including|like|led by|among them|notably|for example|e\.g\.|called|named)\b/u;

/** Does a phrase name a class, and not point back to companies told of? */
function isClass({ all, scene }: Deal, n: Noun): boolean {
  if (n.party?.item?.type === 'name' || n.inner.length > 0) return false;
  const firms = FIRMS.test(n.head.word);
  if (!firms && !(OTHERS.test(n.head.word) && n.prep === 'to')) return false;
  const next = all[n.index + 1];
  if (NAMES.test(scene.text.slice(n.end, n.end + 16))) return false;
  if (next?.type === 'noun' && next.prep === '' && next.party?.item?.type === 'name') return false;
  if (isMark(next, ',', '(', '—', '–', ':'))
    return !(all[n.index + 2]?.type === 'noun' && (all[n.index + 2] as Noun).party);
  const points = /^(?:the|these|those|both|all|such|two|three|four|five)$/u.test(n.tokens[0]?.word ?? '');
  return !points || isMark(next, 'rel');
}

/** "lent F to small developers". */
export function toCrowd(deal: Deal, p: Predicate): Draft[] {
  if (!GIVES.test(p.verb.word) || p.verb.negated || p.verb.passive) return [];
  const from = refers(deal, p.subject);
  if (from.length !== 1) return [];
  for (const n of p.objects) {
    const t = thing(deal.all, n);
    if (!spare(deal, t.money) || n.head.item !== money(n)) continue;
    const to = [...p.with, ...t.parts, ...following(deal, n)].find(
      (q) => /^(?:to|into|in)$/u.test(q.prep) && isClass(deal, q),
    );
    if (!to) continue;
    const owed = LENDS.test(p.verb.word) || t.kind === 'debt' || t.parts.some((q) => q.kinds.includes('debt'));
    if (!owed && t.kind !== 'money' && t.kind !== 'investment') continue;
    const sum = t.money;
    return owed
      ? debt(deal, { at: p.verb, lenders: from, borrower: words(to), sum })
      : invest(deal, { at: p.verb, from: from[0] ?? null, into: words(to), sum });
  }
  return [];
}
