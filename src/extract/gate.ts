// What a sentence must hold for a rule to have anything to say: one of some classes of words or kinds of figures. A rule
// whose needs are not met is not run. The needs stand where a language lists its rules; they err to yes.
import type { Rule } from './frame.ts';
import type { FigureItem, Sentence } from './item.ts';

export interface Needs {
  /** Classes of words, one of which must stand in the sentence. */
  words?: readonly string[];
  /** Kinds of figures, one of which will do instead. */
  figures?: readonly FigureItem['type'][];
}

/** The rule with its needs. */
export const needing = (rule: Rule, needs: Needs): Rule => ({ ...rule, needs });

/** Has the sentence what the rule needs? */
export function meets({ items, classes }: Sentence, { words = [], figures = [] }: Needs): boolean {
  for (const word of words) if (classes.has(word)) return true;
  if (figures.length > 0) for (const item of items) if ((figures as readonly string[]).includes(item.type)) return true;
  return false;
}
