// The metric that the sentence before was about without a figure, in English: "Capital spending was the exception. It fell P to F".
// Takes the words of a sentence, gives the metric that "it" at its head means.
import type { Scene } from '../../../frame.ts';
import type { WordItem } from '../../../item.ts';
import { clauseOf } from '../../parties.ts';

/** So many characters on, it is still spoken of. */
const REACH = 160;
const IT =
  /^(?:It|They) (?:(?:has|have|had|will|would|should|could|may) (?:be |have )?)?(?:was|were|is|are|been|be|came to|stood at|reached|totall?ed|amounted to|hit|rose|fell|climbed|dropped|slipped|slid|sank|shrank|grew|jumped|surged|increased|declined|decreased|more than doubled|doubled|tripled|halved|risen|fallen|grown|rise|fall|climb|drop|grow|reach)\b/u;

/** Is a metric the subject of its sentence? */
export function leads(scene: Scene, word: WordItem): boolean {
  const subject = clauseOf(scene, Math.min(word.end + 2, scene.sentence.end - 1))?.subject;
  return subject?.head.item === word;
}

/** The value of the metric class that "it" stands for at the head of a sentence, or null. */
export function spokenOf({ text, sentence, discourse }: Scene, at: number): string | null {
  const { measure, told } = discourse;
  if (!measure?.leads || measure.draft || sentence.start - measure.at > REACH) return null;
  if (told && told.clause.start > measure.at) return null;
  return IT.test(text.slice(sentence.start, at)) ? measure.value : null;
}
