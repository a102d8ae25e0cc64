// "is close to raising F, led by X", "plans to raise F, with X leading the round": who leads or joins a round that a sentence tells
// behind it has put in no more than the round has raised. Runs when the certainty of the round is settled.
import { type Draft, type Rule, type Scene, sameRef } from '../../frame.ts';

const JOINED =
  /\b(?:(?:co-)?led|backed|anchored|headed|supported) (?:\w+ )?by\b|\bwith\b[^;.]{1,80}\b(?:co-)?(?:leading|participating|investing|joining|taking part|anchoring|as (?:lead|anchor))\b/iu;
/** What it has done before, or for certain. */
const BEFORE =
  /\b(?:has|have|had|already|previously|earlier|last (?:year|month|week)|existing|committed|agreed|signed|invested)\b/iu;
const OPEN: ReadonlySet<string | null> = new Set(['in_talks', 'planned', 'rumoured']);

/** The round told before in the sentence that a backer is in. */
const roundOf = ({ drafts }: Scene, d: Draft): Draft | undefined =>
  drafts.find(
    (o) =>
      o.kind === 'funding_round' &&
      o.money !== null &&
      o.money.end <= d.trigger.start &&
      OPEN.has(o.status) &&
      sameRef(o.subject, d.object),
  );

export const ledBy: Rule = {
  name: 'en/led-by',
  find(scene) {
    for (const d of scene.drafts) {
      if (d.kind !== 'investment' || d.money || d.status !== 'completed') continue;
      const round = roundOf(scene, d);
      if (!round?.money) continue;
      const told = scene.text.slice(round.money.end, Math.max(d.clause.end, d.trigger.end));
      if (JOINED.test(told) && !BEFORE.test(told)) d.status = round.status;
    }
    return [];
  },
};
