// "X will invest F in Y as part of a G round": the round is raised by Y, whoever the words beside it could mean.
// Takes a scene and the investments just told, sets right whose the rounds of the sentence are.
import { type Draft, type Scene, sameRef } from '../../frame.ts';

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
