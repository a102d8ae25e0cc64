// Lists that name a counted set behind a colon, in English: "Five groups have each paid F: A, B and C".

import { joinedTo } from '../../syntax/lists.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';

const COUNT = /^(?:both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\d{1,2})\b/u;

/** "Five groups have each paid F: A, B and C": where the list of a counted set begins, behind a colon. */
export function listBehind(all: readonly Phrase[], n: Noun): Noun | null {
  if (n.prep !== '' || (!COUNT.test(n.head.word) && !COUNT.test(n.tokens[0]?.word ?? ''))) return null;
  const colon = all.find((p) => p.index > n.index && isMark(p, ':', ';'));
  const first = colon?.type === 'mark' && colon.word === ':' ? all[colon.index + 1] : undefined;
  if (first?.type !== 'noun' || first.prep !== '' || first.party?.item?.type !== 'name') return null;
  const list = joinedTo(all, first);
  const end = all[(list[list.length - 1] as Noun).index + 1];
  return list.length > 1 && (end === undefined || isMark(end, '.', ';')) ? first : null;
}
