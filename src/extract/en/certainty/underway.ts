// Debt that somebody is still putting together, in English: "banks are arranging a loan of F", "a loan of F is being syndicated",
// "is helping Y raise F of debt". Takes a draft, says whether it is under way and not yet done.
import type { Draft, Scene } from '../../frame.ts';

const WORKS =
  '(?:arrang|underwrit|lin|prepar|structur|market|syndicat|pitch|assembl|organi[sz]|lead|co-lead|put|work|help|advis|sound|finali[sz])ing';
const NOT_DONE = new RegExp(
  `\\b(?:is|are|was|were|been) (?:(?:[a-z]+ly|now|also|still|already|jointly|said to be|understood to be) ){0,2}${WORKS}(?: up| together| on| out)?\\b[^.;]{0,70}$`,
  'u',
);
const BEING =
  /^[^.;,]{0,60} (?:is|are|was|were) (?:(?:still|now|also|currently) )?being (?:arranged|prepared|lined up|marketed|syndicated|put together|negotiated|structured|underwritten|assembled|organi[sz]ed|offered|finali[sz]ed|discussed|sounded out)\b/u;

export function underWay({ text, sentence }: Scene, d: Draft): boolean {
  const { money } = d;
  if (d.kind !== 'debt' || !money || money.start < sentence.start) return false;
  const from = Math.max(sentence.start, d.clause.start > money.start ? sentence.start : d.clause.start);
  return NOT_DONE.test(text.slice(from, money.full.start)) || BEING.test(text.slice(money.full.end, sentence.end));
}
