// Who tells of it, put between an English subject and its verb: "Hedda, Reuters reported on Monday, owes". Takes the phrases of a
// sentence, gives them without.
import type { Phrase } from './kinds.ts';

const TELLS =
  /^(?:said|says|say|reported|reports|report|wrote|writes|write|reckons?|estimates?|believes?|understands?|claims?|claimed|noted|added|argues?)$/u;
const MOST = 4;

const comma = (p: Phrase | undefined): boolean => p?.type === 'mark' && p.word === ',';

/** The comma that closes what a comma opens, where nothing stands between but who tells, that he does, and when. */
function closing(all: readonly Phrase[], open: number): number {
  const who = all[open + 1];
  let i = open + 2;
  // "analysts at Jefferies reckon".
  for (let p = all[i]; p?.type === 'noun' && p.prep !== '' && i - open < MOST; p = all[i]) i++;
  const verb = all[i];
  if (who?.type !== 'noun' || who.prep !== '' || verb?.type !== 'verb' || !TELLS.test(verb.word)) return -1;
  for (let end = i + 1; end <= i + MOST; end++) {
    const p = all[end];
    if (comma(p)) return end;
    if (p?.type !== 'noun' || p.head.tag === 'figure') return -1;
  }
  return -1;
}

export function withoutTellers(all: Phrase[]): Phrase[] {
  for (let i = 1; i < all.length - 4; i++) {
    if (!comma(all[i]) || all[i - 1]?.type !== 'noun') continue;
    const end = closing(all, i);
    const next = all[end + 1];
    if (end > 0 && next?.type === 'verb' && (next.mood === 'finite' || next.mood === 'past'))
      return [...all.slice(0, i), ...all.slice(end + 1)];
  }
  return all;
}
