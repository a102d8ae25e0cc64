// "X will invest F in Y as part of a G round": the round is raised by Y, whoever the words beside it could mean.
// "F, including F with X": the part is X's. Takes a scene and the deals just told, sets right whose the sums of the sentence are.
import { type Draft, type Scene, sameRef } from '../../frame.ts';
import type { FigureItem } from '../../item.ts';

const PART_OF = /\b(?:part of|within|through|participat\w+ in|joining) (?:an?|the|its|this) (?:[\w-]+ ){0,3}$/iu;

export function ofInvestee({ drafts, sentence, text }: Scene, made: readonly Draft[]): void {
  for (const round of drafts) {
    if (round.kind !== 'funding_round' || !round.money) continue;
    const { start } = round.money.full;
    if (!PART_OF.test(text.slice(Math.max(sentence.start, start - 40), start))) continue;
    const put = made.find((d) => d.kind === 'investment' && d.object && sameRef(d.subject, round.subject));
    if (put?.object) round.subject = put.object;
  }
}

/** "$1.4tn, including $300bn with X": the part is X's, the whole is nobody's alone. */
export function included({ text, sentence }: Scene, d: Draft): Draft[] {
  const { money } = d;
  const side = money && d.object && d.object.span.start > money.end ? 'object' : 'subject';
  const other = d[side];
  if (d.kind !== 'purchase' || !money || !other || other.span.start < money.end) return [d];
  const part = sentence.items.findLast(
    (i): i is FigureItem => i.type === 'money' && i.start > money.end && i.end <= other.span.start,
  );
  if (!part || !PART_BEHIND.test(text.slice(money.end, part.full.start))) return [d];
  const whole = side === 'object' ? [{ ...d, object: null }] : [];
  return [...whole, { ...d, money: part, also: [...d.also, money] }];
}

const PART_BEHIND = /\b(?:including|of which) (?:an? |the |some |about )*$/u;
