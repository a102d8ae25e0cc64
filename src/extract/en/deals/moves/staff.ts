// People of a company that deal in its shares, in English: "OpenAI staff", "insiders at X", "X's founders". Takes a phrase, gives the company.

import { isCompany, type Ref, refOf } from '../../../frame.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { ownerIn } from '../slots/people.ts';
import { type Deal, refer } from '../slots/refer.ts';
import { following, isParty } from '../slots/things.ts';

/** "OpenAI staff", "insiders at X", "X's founders": people of a company sell its shares. */
export function staffOf(deal: Deal, n: Noun | null): Ref | null {
  const role = n ? deal.all[n.index - 2] : undefined;
  // "Y's founder, X, bought".
  const named = n?.party?.item?.type === 'name' && role?.type === 'noun' && STAFF.test(role.head.word);
  const whose = named ? (role.owner ? refer(deal, role.owner) : ownerIn(deal, role)) : null;
  if (whose) return whose;
  if (!n || n.party?.item?.type === 'name' || !STAFF.test(n.head.word)) return null;
  const at = following(deal, n).find((q) => isParty(q) && /^(?:at|of|in)$/u.test(q.prep));
  const inside = deal.scene.sentence.items.find((i) => isCompany(i) && i.start >= n.start && i.end <= n.end);
  if (inside && isCompany(inside)) return refOf(inside);
  return refer(deal, n.owner ?? n.inner[0] ?? at?.party ?? null);
}

const STAFF =
  /(?:^|\b)(?:staff|employees|workers|insiders|executives|directors|founders?|co-founders?|managers|holders|shareholders|investors|backers|owners)$/u;
