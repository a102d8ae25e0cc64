// Sums that are told to follow another, in English: "plus milestones of up to F", "with a further F payable", "F later". Takes
// the deal told before and a sum, says whether the sum belongs to it.
import { type Draft, sameRef } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import type { Noun } from '../../syntax/phrases.ts';
import { type Deal, refer } from './refer.ts';
import { isParty } from './things.ts';

/** "F in 2023 and F in 2024": sums of several years are no parts. */
export const yearly = (deal: Deal, f: FigureItem): boolean =>
  deal.scene.sentence.items.some(
    (i) => i.type === 'time' && i.iso !== null && i.start >= f.end && i.start - f.end < 60,
  );

const LATER =
  /^ (?:later|to follow|more|in (?:\w+ ){0,2}(?:milestones?|instal?lments|royalties|payments)|on (?:signing|completion|approval)|payable|depend\w+|if|when|once|upon)\b/iu;
const MILESTONES = /(?:milestones?|milestone payments|royalties|instal?lments|further payments)$/iu;

const TALKS = /\b(?:talks|discussions|negotiat\w+)\b/iu;

/** Somebody in the sentence who has no part in the deal. */
const stranger = (deal: Deal, base: Draft): boolean =>
  deal.all.some((p) => {
    if (p.type !== 'noun' || !isParty(p) || (p.party.item?.type === 'group' && p.party.item.form === 'class'))
      return false;
    const ref = refer(deal, p.party);
    return !ref || (ref.row?.kind !== 'outlet' && !sameRef(ref, base.subject) && !sameRef(ref, base.object));
  });

/** "plus milestones of up to F", "with a further F payable if", "eligible for F in milestones", "up to F later". */
export function attached(
  deal: Deal,
  n: Noun,
  { base, f, further }: { base: Draft; f: FigureItem; further: boolean },
): boolean {
  const { text, sentence } = deal.scene;
  const here = base.clause.start >= sentence.start;
  if (base.kind === 'debt')
    return (
      !here && further && /^(?:about|over|for|of)$/u.test(n.prep) && TALKS.test(text.slice(sentence.start, n.start))
    );
  if (base.kind !== 'purchase' || (!here && stranger(deal, base))) return false;
  if (/^["“]?milestones?\b/iu.test(text.slice(sentence.start, n.start))) return true;
  const before = deal.all[n.index - 1];
  if (n.prep === 'of' && before?.type === 'noun' && MILESTONES.test(before.head.word)) return true;
  const rest = text.slice(f.end, Math.min(sentence.end, f.end + 40));
  return (further && n.prep === 'with') || LATER.test(rest);
}
