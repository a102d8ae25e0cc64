// Works and property that change hands like a business, in English: "two dairy plants in Ohio", "its masts", "the lines in Georgia". Takes
// a thing, says whether it is one, and gives the words that name it.

import type { Ref } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Predicate } from '../../syntax/clauses.ts';
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { isMark } from '../../syntax/subjects.ts';
import type { Deal } from '../slots/refer.ts';
import { isParty, money, percent, type Thing, thing, withPrep } from '../slots/things.ts';
import { WORKS } from './works.ts';

/** "nine companies": so many that no name tells; "the two companies" were told of before. */
const counted = ({ noun }: Thing): boolean =>
  noun.party?.item?.type === 'group' &&
  noun.party.item.form !== 'back' &&
  /^(?!the |both |these |those )(?:[\w-]+ ){1,3}(?:companies|subsidiaries|firms)$/iu.test(noun.party.word);

/** A plant, a network, a title: sold and bought as a whole. */
export const isAsset = (t: Thing): boolean =>
  (counted(t) || ((t.kind === 'other' || t.kind === 'goods' || t.kind === 'sale') && !t.noun.party)) &&
  !t.money &&
  !t.percent &&
  WORKS.test(t.noun.head.word);

/** "two dairy plants in Ohio": with the place where it stands. */
export function assetWords({ all, scene: { text } }: Deal, n: Noun): Ref {
  const first = n.tokens.find((t) => t.tag !== 'det' && !t.poss && t.verbs.length === 0) ?? n.head;
  const place = all[n.index + 1];
  const there = place?.type === 'noun' && place.prep === 'in' && /^\p{Lu}/u.test(text.slice(place.head.start));
  const article = /^(?:the|an?) /iu.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  return { span: { start: first.start + article, end: there ? place.end : n.head.end }, row: null };
}

/** "for its lines in Georgia", "for its games studio": a business of the seller's own. */
export const ownAsset = (t: Thing): boolean =>
  /^(?:its|their)$/u.test(t.holder?.word ?? '') && (t.kind === 'unit' || isAsset(t));

const SHARES: ReadonlySet<string> = new Set(['stake', 'stock', 'percent']);

/** "passed its shares to Z for F", "hands its masts to Z for F": somebody gets them. */
export function handsOver(all: readonly Phrase[], p: Predicate): boolean {
  if (!/^(?:pass|hand|turn(?:s|ed|ing)? over)/u.test(p.verb.word)) return false;
  const things = p.objects.map((n) => thing(all, n));
  const shares = things.some((t) => SHARES.has(t.kind));
  if (shares && p.verb.word.startsWith('pass')) return true;
  const priced = withPrep(p.with, 'for', 'at').some(money) && withPrep(p.with, 'to').some(isParty);
  return priced && (shares || things.some((t) => t.kind === 'unit' || t.kind === 'party' || isAsset(t)));
}

/** "its entire position, equal to 12.9% of the shares,", "the block, 5.5 percent of the company,": how much it is, told behind a comma. */
export function shareBeside(all: readonly Phrase[], t: Thing): FigureItem | null {
  const at = (t.parts[t.parts.length - 1] ?? t.noun).index + 1;
  const verb = all[at + 1]?.type === 'verb' ? 1 : 0;
  const [v, n] = [all[at + 1], all[at + 1 + verb]];
  if (!isMark(all[at], ',', '(', '—', '–') || n?.type !== 'noun' || n.head.item !== percent(n)) return null;
  const says = v?.type === 'verb' ? /^(?:equal|equivalent|represent|amount|account)/u.test(v.word) : n.prep === '';
  const of = all[n.index + 1];
  const whole = of?.type === 'noun' && of.prep === 'of';
  return says && (whole || isMark(of, ',', ')', '—', '–')) ? percent(n) : null;
}
