// Verbs that tell no deal, in English: what is only tried, what is only asked.

import type { Scene } from '../../../frame.ts';
import type { Phrase, Verb } from '../../syntax/phrases.ts';

const TRIED =
  /^(?:tr(?:y|ies|ying)|attempt(?:s|ing)?|fail(?:s|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|bother(?:s|ed))$/u;

const ASKS = /\b(?:how (?:much|many)|whether)\b[^,.;]{0,60}$/iu;

/** "tried to buy", "how much it buys": nothing was bought, nothing is said. */
export function unreal({ text, sentence }: Scene, part: readonly Phrase[], v: Verb): boolean {
  const before = part[part.indexOf(v) - 1];
  if (v.mood === 'to' && before?.type === 'verb' && TRIED.test(before.word)) return true;
  return ASKS.test(text.slice(Math.max(sentence.start, v.start - 70), v.start));
}
