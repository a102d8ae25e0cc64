// What a round is called, in English: Series B, seed round, IPO. Takes a place in the sentence, gives the name nearest to it.
import type { Scene } from '../../frame.ts';
import { type Item, isWord } from '../../item.ts';
import type { Around } from '../context.ts';

const LISTING = /^(?:listing|flotation|stock-market listing|debut)$/iu;

/** The name of the round, in the figure's clause or else the sentence. */
export function roundName(scene: Scene, at: Item): string | null {
  const found = scene.sentence.items.filter((i) => isWord(i, 'round'));
  const far = (i: Item): number => Math.abs(i.start - at.start);
  const pick = found.sort((x, y) => far(x) - far(y))[0];
  // "raised F in its New York listing".
  const listing = scene.sentence.items.find(
    (i) => isWord(i, 'n-round') && LISTING.test(scene.text.slice(i.start, i.end)) && far(i) < 60,
  );
  if (listing && (!pick || far(listing) < far(pick))) return 'IPO';
  if (!pick) return null;
  const sense = pick.type === 'word' ? pick.senses.find((s) => s.class === 'round') : null;
  if (sense?.value === 'IPO') return 'IPO';
  return scene.text.slice(pick.start, pick.end);
}

/** "a Series E, also of F,": the size stands behind a comma. */
const APART =
  /\b(?:Series [A-H]\d?|(?:funding |financing |seed |latest |previous |new |last )?round|raise|fundraising|placement|offering|flotation|IPO), (?:(?:also|again|likewise|this time|once more|too|reportedly|said to be|a sum) ){0,3}(?:of|worth|totalling|at)$/u;

/** The word for a round that a figure behind a comma sizes. */
export const roundApart = (scene: Scene, a: Around): Item | null =>
  APART.test(a.left)
    ? (scene.sentence.items.findLast(
        (i) => i.end <= a.figure.start && a.figure.start - i.end < 40 && (isWord(i, 'round') || isWord(i, 'n-round')),
      ) ?? null)
    : null;
