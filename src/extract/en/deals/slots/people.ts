// People and bodies that have no name of their own, in English: told by their own words ("those employees", "the founding
// family", "a special purpose vehicle").

import { isCompany, type Ref } from '../../../frame.ts';
import type { Noun } from '../../syntax/phrases.ts';
import type { Deal } from './refer.ts';

/** A thing that only its own words name: "a special purpose vehicle", "its mining business". */
export const words = (n: Noun): Ref => {
  const first = n.tokens.find((t) => t.tag !== 'det' && !t.poss) ?? n.head;
  return { span: { start: first.start, end: n.head.end }, row: null };
};

/** "OpenAI staff": the people, apart from whose they are. */
export function people({ scene }: Deal, n: Noun): Ref {
  const ref = words(n);
  const name = scene.sentence.items.find((i) => isCompany(i) && i.start >= n.start && i.end < n.end);
  return name ? { ...ref, span: { start: n.start + n.head.word.lastIndexOf(' ') + 1, end: n.head.end } } : ref;
}

/** "the Hartwell family trust": no company of that name. */
const FAMILY = /(?: family| family (?:trust|office|foundation)| estate| (?:pension|endowment) fund| foundation)$/u;

/** "those employees": people of their own, no company. */
const STAFF = /(?:^| )(?:employees|staff|workers|executives|founders|insiders|directors|managers|pensioners)$/u;

/** Who a phrase that points back means where it means people. */
export function crowdOf(deal: Deal, n: Noun): Ref | null {
  const item = n.party?.item;
  if (item?.type !== 'group' || item.form !== 'back') return null;
  if (STAFF.test(n.head.word)) return people(deal, n);
  if (!FAMILY.test(n.head.word)) return null;
  return { span: { start: n.start + (/^the /u.test(n.head.word) ? 4 : 0), end: n.head.end }, row: null };
}
