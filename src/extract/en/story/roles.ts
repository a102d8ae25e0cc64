// Who is meant by a part in a deal, in English: "the buyer", "the seller", "the landlord". Takes the words, gives who was told to
// play the part last.

import { type Draft, type Ref, type Scene, sameRef } from '../../frame.ts';
import { tales } from './story.ts';

type Side = 'subject' | 'object';

const ROLES: readonly [RegExp, readonly Draft['kind'][], Side][] = [
  [/(?:^| )(?:buyer|acquirer|purchaser|bidder|suitor)s?$/u, ['investment', 'purchase'], 'subject'],
  [/(?:^| )(?:seller|vendor)s?$/u, ['divestment'], 'subject'],
  [/(?:^| )lenders?$/u, ['debt'], 'subject'],
  [/(?:^| )borrower$/u, ['debt'], 'object'],
  [/(?:^| )(?:customer|client|tenant)$/u, ['purchase'], 'subject'],
  [/(?:^| )(?:supplier|contractor|landlord)$/u, ['purchase'], 'object'],
  [/(?:^| )(?:target|quarry)$/u, ['investment'], 'object'],
  [/(?:^| )investor$/u, ['investment', 'stake'], 'subject'],
];

/** Of two that head a part of a digest the first pays, the second is paid. */
const GIVES = /(?:^| )(?:buyer|acquirer|purchaser|bidder|licensee)$/u;
const TAKES = /(?:^| )(?:seller|vendor|target|licensor)$/u;

/** Who plays the part that words name. */
export function roleOf(scene: Scene, words: string): Ref | null {
  const [first, second] = scene.discourse.heads ?? [];
  if (first && second && GIVES.test(words)) return first;
  if (first && second && TAKES.test(words)) return second;
  for (const [word, kinds, side] of ROLES) {
    if (!word.test(words)) continue;
    const told = tales(scene).flatMap((d) => (kinds.includes(d.kind) && d[side] ? [d[side]] : []));
    // Of several bidders the one that the text is about.
    return told.find((r) => sameRef(r, scene.discourse.title)) ?? told[0] ?? null;
  }
  return null;
}

/** Parts that only one company plays: "the landlord" is nobody else. */
const SINGLE =
  /^the (?:buyer|acquirer|purchaser|bidder|seller|vendor|borrower|tenant|landlord|target|(?:lead |new )?investor|supplier|customer)$/u;

export const singleRole = (scene: Scene, words: string): Ref | null =>
  words.startsWith('the ') && SINGLE.test(words) ? roleOf(scene, words) : null;
