// What a sentence must hold for a rule to have anything to say: one of some classes of words or kinds of figures. A rule
// whose needs are not met is not run. The needs stand where a language lists its rules; they err to yes.
import type { Rule } from './frame.ts';
import type { FigureItem, Sentence } from './item.ts';

/** The needs of a rule: one word of a class, or one figure of a kind, as bits. */
export interface Needs {
  words: readonly string[];
  figures: number;
}

const KINDS: readonly FigureItem['type'][] = ['money', 'percent', 'points', 'multiple', 'count', 'number'];
const bits = (kinds: readonly string[]): number =>
  KINDS.reduce((mask, kind, i) => (kinds.includes(kind) ? mask | (1 << i) : mask), 0);

/** The rule with its needs. */
export const needing = (
  rule: Rule,
  { words = [], figures = [] }: { words?: readonly string[]; figures?: readonly FigureItem['type'][] },
): Rule => ({ ...rule, needs: { words, figures: bits(figures) } });

/** The kinds of figures of a sentence. */
export const figuresOf = ({ items }: Pick<Sentence, 'items'>): number => {
  let mask = 0;
  for (const item of items) {
    const kind = KINDS.indexOf(item.type as FigureItem['type']);
    if (kind >= 0) mask |= 1 << kind;
  }
  return mask;
};

/** Has a sentence what a rule needs? */
export function meets(needs: Needs, classes: ReadonlySet<string>, figures: number): boolean {
  if ((needs.figures & figures) !== 0) return true;
  for (const word of needs.words) if (classes.has(word)) return true;
  return false;
}
