// Whose word it is where a sentence names no source, in English: a company that the text has let speak (it said, its filing shows,
// its chief executive told) is the source of what is told of itself. Takes the drafts of a sentence, gives them their speaker.
import { type Attribution, speakerAt } from '../../attribution.ts';
import type { Draft, Ref, Rule } from '../../frame.ts';

const OWN: ReadonlySet<string> = new Set(['completed', 'planned']);

const DENIES = /\b(?:den(?:y|ies|ied|ying)|declin\w+|refus\w+|dismiss\w*|reject\w*)\b/iu;

/** Companies that a text lets speak: themselves, through a person of theirs, or through a paper of whom it is about. */
export function noteSpoken(
  spoken: Set<string>,
  said: readonly Attribution[],
  { text, hero }: { text: string; hero: Ref | null },
): void {
  for (const { speaker, aside, outward, verb } of said) {
    if (aside || DENIES.test(text.slice(verb.start, verb.end))) continue;
    if (speaker.kind === 'company' && speaker.row) spoken.add(speaker.row.id);
    if (speaker.row?.parent) spoken.add(speaker.row.parent);
    const paper = speaker.kind === 'filing' || outward.some((o) => o.kind === 'filing');
    if (hero?.row && (paper || speaker.kind === 'named_person')) spoken.add(hero.row.id);
  }
}

const at = (d: Draft): number => (d.money ?? d.percent ?? d.multiple ?? d.trigger).start;

/** The word of the one that a draft is about. */
function ownWord(d: Draft, spoken: ReadonlySet<string>): Attribution | null {
  const { subject } = d;
  if (!subject?.row || subject.row.kind === 'person' || !OWN.has(d.status ?? 'completed')) return null;
  if (!spoken.has(subject.row.id)) return null;
  const { span, row, text } = subject;
  return {
    verb: { start: d.trigger.start, end: d.trigger.end },
    scope: { start: d.clause.start, end: d.clause.end },
    speaker: { span, row, text: text ?? '', kind: 'company' },
    outward: [],
    open: false,
  };
}

export const ownWords = (spoken: ReadonlySet<string>): Rule => ({
  name: 'en/own-word',
  find(scene) {
    // A heading is the writer's.
    if (spoken.size === 0 || !/[.!?"”’)]$/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end).trimEnd()))
      return [];
    for (const d of scene.drafts) if (!d.said && !speakerAt(scene.said, at(d))) d.said = ownWord(d, spoken);
    return [];
  },
});
