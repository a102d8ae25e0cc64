// Verbs that tell no deal, in English: what is only tried, only asked or urged.

import type { Scene } from '../../../frame.ts';
import { has } from '../../syntax/kinds.ts';
import type { Phrase, Verb } from '../../syntax/phrases.ts';

const TRIED =
  /^(?:tr(?:y|ies|ying)|attempt(?:s|ing)?|fail(?:s|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|bother(?:s|ed))$/u;

const ASKS = /\b(?:how (?:much|many)|whether)\b[^,.;]{0,60}$/iu;

const URGES =
  /^(?:urg(?:es?|ed|ing)|call(?:s|ed|ing)|push(?:es|ed|ing)|press(?:es|ed|ing)|pressur(?:es?|ed|ing)|ask(?:s|ed|ing)|lobb(?:y|ies|ied|ying)|exhort(?:s|ed|ing)|implor(?:es?|ed|ing)|encourag(?:es?|ed|ing)|want(?:s|ed)|advis(?:es?|ed|ing))(?: for| on)?$/u;

/** "called on Y to sell its arm": who is urged has sold nothing, and who urges sells nothing. */
function urged(all: readonly Phrase[], v: Verb): boolean {
  if (v.mood !== 'to' || !has(v, 'sell', 'exit')) return false;
  const whom = all[all.indexOf(v) - 1];
  const urges = all[all.indexOf(v) - 2];
  const party =
    whom?.type === 'noun' && (whom.party !== null || /(?:board|management|directors)$/u.test(whom.head.word));
  return party && urges?.type === 'verb' && !urges.passive && URGES.test(urges.word);
}

/** "tried to buy", "how much it buys", "urged Y to sell": nothing was bought, nothing is said. */
export function unreal({ text, sentence }: Scene, part: readonly Phrase[], v: Verb): boolean {
  const before = part[part.indexOf(v) - 1];
  if (urged(part, v)) return true;
  if (v.mood === 'to' && before?.type === 'verb' && TRIED.test(before.word)) return true;
  return ASKS.test(text.slice(Math.max(sentence.start, v.start - 70), v.start));
}
