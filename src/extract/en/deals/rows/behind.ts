// Who is named behind a phrase, in English: a counted set by the list behind a colon, owners by their family behind a comma.

import type { Ref } from '../../../frame.ts';
import { joinedTo } from '../../syntax/lists.ts';
import { KIN, type Noun, type Phrase } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import type { Token } from '../../syntax/tokens.ts';
import { words } from '../slots/people.ts';
import type { Deal } from '../slots/refer.ts';

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

const FAMILY = /^(?:famil(?:y|ies)|brothers|sisters|siblings|clan|heirs)$/u;
const ROLES = /(?:^| )(?:promoters?|founders?|owners?|(?:share)?holders?|backers?|sellers?|proprietors?)$/u;

/** "The promoters, the Dhanuka brothers, trimmed": those named by their family behind a comma. */
export function kinBehind({ all }: Deal, n: Noun): Ref | null {
  const of = all[n.index + 1];
  const at = of?.type === 'noun' && of.prep === 'of' ? n.index + 2 : n.index + 1;
  const kin = all[at + 1];
  if (!ROLES.test(n.head.word) || !isMark(all[at], ',') || kin?.type !== 'noun' || kin.prep !== '') return null;
  const end = all[at + 2];
  return FAMILY.test(kin.head.word) && (end === undefined || isMark(end, ',', '.')) ? words(kin) : null;
}

/** "Sony's chip arm bought": whose part acts. */
export const armOwner = (n: Noun): Token | null =>
  /(?:^| )(?:arm|unit|division|subsidiary)$/u.test(n.head.word) ? n.owner : null;

/** "investors such | as A and B": the list behind "such". */
export function suchAs(all: readonly Phrase[], p: Noun): boolean {
  const such = all[p.index - 1];
  return p.prep === 'as' && such?.type === 'noun' && such.head.word === 'such';
}

/** "the Roe family's": a family by its name, the government by its own word. */
export function kinOf({ all }: Deal, t: Token): Ref {
  const tokens = all.find((p): p is Noun => p.type === 'noun' && p.tokens.includes(t))?.tokens ?? [];
  const name = KIN.has(t.word) ? tokens[tokens.indexOf(t) - 1] : undefined;
  return { span: { start: name?.tag === 'party' ? name.start : t.start, end: t.end }, row: null };
}
