// When an English deal was completed, where the sentence tells that behind the deal itself: "agreed in January to buy X for
// $10bn; the purchase closed in March". A deal that is done is dated by the day it was done. Takes a draft, gives a time.
import type { Draft, Scene } from '../../frame.ts';
import { isFigure, type TimeItem } from '../../item.ts';
import { figureOf } from './owntimes.ts';

const DEALS: ReadonlySet<string> = new Set(['investment', 'divestment', 'funding_round', 'debt']);

/** "which it completed in March", "the sale closed on June 3", "was finalised last month". */
const COMPLETED =
  /\b(?:complet(?:ed|ing)|closed|closing|finali[sz]ed|consummated|concluded|wrapped up|went through|took effect|became effective)(?: (?:the|its|that|this) (?:deal|transaction|purchase|acquisition|sale|takeover|round|financing))?(?: (?:in|on|back|only|late|early|at|the|end|of|last|this)){0,4} ?$/iu;

/** "expects to have completed", "will be closed": not yet. */
const YET =
  /\b(?:will|would|should|may|could|to be|to have|expect(?:s|ed)?|due|scheduled|until|when|once|after|before|subject to|if|not)\b[^,;]*$/iu;

/** How far before a time the words for its completion stand. */
const BEFORE = 70;

/** The time at which a deal was completed, when its sentence tells that after its figure; null otherwise. */
export function completedAt({ text, sentence }: Scene, d: Draft): TimeItem | null {
  const figure = figureOf(d);
  if (!DEALS.has(d.kind) || d.status === 'planned' || d.status === 'denied') return null;
  for (const t of sentence.items) {
    if (t.type !== 'time' || t.kind !== 'point' || t.iso === null || t.start < figure.end) continue;
    const before = text.slice(Math.max(figure.end, t.start - BEFORE), t.start);
    if (!COMPLETED.test(before)) continue;
    const other = sentence.items.some(
      (i) => isFigure(i) && i.type === 'money' && i.start > figure.end && i.end < t.start,
    );
    return other || YET.test(before.replace(COMPLETED, '')) ? null : t;
  }
  return null;
}
