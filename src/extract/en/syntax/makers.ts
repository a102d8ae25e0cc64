// Whose product a name is, in English: "Verona's drug, Ohtuvayre, was approved", "Merrow's chatbot Tulip". Takes the phrases of a
// sentence, gives the word that owns the product.
import type { Noun, Phrase } from './phrases.ts';
import { isMark, isNoun } from './subjects.ts';
import type { Token } from './tokens.ts';

/** A product that no table lists. */
export const isProduct = (t: Token | null): boolean =>
  t?.item?.type === 'name' && t.item.row.kind === 'product' && t.item.row.id.startsWith('?');

/** Who owns the product that a phrase names: in the phrase itself, or in the one right before it. */
export function makerBeside(all: readonly Phrase[], n: Noun): Token | null {
  if (!isProduct(n.party)) return null;
  if (n.owner) return n.owner;
  const [before, comma] = [all[n.index - 2], all[n.index - 1]];
  return isMark(comma, ',') && isNoun(before) && before.party === null ? before.owner : null;
}
