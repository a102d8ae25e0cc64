// Whose word it is where a sentence names no source, in English: a company that the text has let speak (it said, its filing shows,
// its chief executive told) is the source of what is told of itself. Takes the drafts of a sentence, gives them their speaker.
import { type Attribution, speakerAt } from '../../attribution.ts';
import type { Draft, Ref, Rule } from '../../frame.ts';

const OWN: ReadonlySet<string> = new Set(['completed', 'planned']);

const DENIES = /\b(?:den(?:y|ies|ied|ying)|declin\w+|refus\w+|dismiss\w*|reject\w*)\b/iu;

/** Companies that a text lets speak, with the paragraphs in which they do. */
export type Spoken = Map<string, Set<number>>;

/** Companies that a text lets speak: themselves, through a person of theirs, or through a paper of whom it is about. */
export function noteSpoken(
  spoken: Spoken,
  said: readonly Attribution[],
  { text, hero, block }: { text: string; hero: Ref | null; block: number },
): void {
  const note = (id: string): void => {
    spoken.set(id, (spoken.get(id) ?? new Set()).add(block));
  };
  for (const { speaker, aside, outward, verb } of said) {
    if (aside || DENIES.test(text.slice(verb.start, verb.end))) continue;
    if (speaker.kind === 'company' && speaker.row) note(speaker.row.id);
    if (speaker.row?.parent) note(speaker.row.parent);
    const paper = speaker.kind === 'filing' || outward.some((o) => o.kind === 'filing');
    if (hero?.row && (paper || speaker.kind === 'named_person')) note(hero.row.id);
  }
}

const at = (d: Draft): number => (d.money ?? d.percent ?? d.multiple ?? d.trigger).start;

/** Which party of a draft says it: who it is about, or where it speaks the company that others put money into. */
function teller(d: Draft, block: number, spoken: Spoken): Ref | null {
  const { subject, object } = d;
  if (!OWN.has(d.status ?? 'completed')) return null;
  if (subject?.row && subject.row.kind !== 'person' && spoken.has(subject.row.id)) return subject;
  const taken = d.kind === 'investment' || d.kind === 'stake' || d.kind === 'debt';
  return taken && object?.row && spoken.get(object.row.id)?.has(block) ? object : null;
}

/** The word of the one that a draft is about. */
function ownWord(d: Draft, block: number, spoken: Spoken): Attribution | null {
  const who = teller(d, block, spoken);
  if (!who) return null;
  const { span, row, text } = who;
  return {
    verb: { start: d.trigger.start, end: d.trigger.end },
    scope: { start: d.clause.start, end: d.clause.end },
    speaker: { span, row, text: text ?? '', kind: 'company' },
    outward: [],
    open: false,
  };
}

export const ownWords = (spoken: Spoken): Rule => ({
  name: 'en/own-word',
  find(scene) {
    // A heading is the writer's.
    if (spoken.size === 0 || !/[.!?"”’)]$/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end).trimEnd()))
      return [];
    for (const d of scene.drafts)
      if (!d.said && !speakerAt(scene.said, at(d))) d.said = ownWord(d, scene.sentence.block, spoken);
    return [];
  },
});
