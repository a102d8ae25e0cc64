// Names beside what they are or belong to, in English: "the buyer, X,", "A rival, Munich-based Y, was bought", "Verona's drug,
// Ohtuvayre, was approved". Takes a phrase, gives the name between commas, or the word that owns the product.

import type { Noun, Phrase } from './phrases.ts';
import { isMark, isNoun } from './subjects.ts';
import type { Token } from './tokens.ts';

const ROLE =
  /(?:^| )(?:buyer|purchaser|seller|borrower|lender|bank|subsidiary|unit|affiliate|parent|owner|backer|investor|shareholder|partner|rival|competitor|peer|company|firm|group|start-?up|developer|maker|producer|operator|supplier|customer|fund|vehicle|venture|business|arm|one|newcomer|insurer|retailer)$/u;

/** The name that a phrase is called by, behind a comma. */
export function apposedName(all: readonly Phrase[], n: Noun): Token | null {
  const [comma, name, end] = [all[n.index + 1], all[n.index + 2], all[n.index + 3]];
  if (n.party?.item?.type === 'name' || n.figures.length > 0 || !isMark(comma, ',')) return null;
  if (name?.type !== 'noun' || name.prep !== '' || name.party?.item?.type !== 'name' || name.owner) return null;
  if (name.party.item.row.kind === 'person' || (end && !isMark(end, ',', '.', ';'))) return null;
  const after = all[n.index + 4];
  // "the company, X, and Y": a list.
  if (isMark(end, ',') && (isMark(after, 'and') || (after?.type === 'noun' && after.prep === '' && after.party)))
    return null;
  return ROLE.test(n.head.word) ? name.party : null;
}

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
