// What did not happen is no claim: it is denied where the sentence gives it to a speaker, else its figures are left with that
// reason. Takes the drafts of a sentence and a language's judgement of each.
import { DEAL_KINDS } from '../../model/claim/kinds.ts';
import { speakerAt } from '../attribution.ts';
import type { Draft, Scene } from '../frame.ts';
import { type FigureItem, UNREAL } from '../item.ts';

/** `not`: it did not happen. `open`: a question, a condition. `failed`: it was tried and came to nothing. */
export type Unreal = 'not' | 'open' | 'failed';

const DENIERS: ReadonlySet<string> = new Set(['company', 'named_person', 'filing', 'regulator']);

const figures = (d: Draft): FigureItem[] => [d.money, d.percent, d.multiple].filter((f) => f !== null);

/** Does somebody who can know say it? */
function spoken(scene: Scene, d: Draft): boolean {
  const said = speakerAt(scene.said, figures(d)[0]?.start ?? d.trigger.start);
  return said !== null && said.verb.start < d.trigger.end && DENIERS.has(said.speaker.kind);
}

/** Takes out of a scene what is not so, and denies what a speaker says is not so. */
export function settleUnreal(scene: Scene, judge: (d: Draft) => Unreal | null): void {
  const kept = scene.drafts.filter((d) => {
    const found = judge(d);
    if (found === null) return true;
    if (found === 'failed' || (found === 'not' && DEAL_KINDS.has(d.kind) && spoken(scene, d))) {
      d.status = 'denied';
      return true;
    }
    for (const f of figures(d)) f.why = UNREAL;
    return false;
  });
  if (kept.length < scene.drafts.length) scene.drafts.splice(0, scene.drafts.length, ...kept);
}
