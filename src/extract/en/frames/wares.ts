// Products that change hands for a sum, in English: "X paid Y F for its drug Z", "Y sold its chip Z to X for F". Nobody puts money
// into a product: it is bought of whose it was.
import { type Draft, isCompany, type Ref, type Rule, refOf, type Scene, sameRef } from '../../frame.ts';

const SELLS = /^(?:.* )?(?:s[eo]l(?:d|l|ls|ling)|offload\w*|divest\w*|hand(?:s|ed)?|dispos\w*)\b/iu;

const isProduct = (d: Draft): boolean =>
  (d.kind === 'investment' || d.kind === 'purchase') &&
  d.money !== null &&
  d.object?.row?.kind === 'product' &&
  d.object.row.parent === null;

/** "paid F for Z, Y's new drug": whose it is by the words behind its name. */
function ownerBehind({ text, sentence }: Scene, product: Ref): Ref | null {
  const owner = sentence.items.find((i) => isCompany(i) && i.start - product.span.end === 2);
  if (!owner || !isCompany(owner) || text.slice(product.span.end, owner.start) !== ', ') return null;
  return /^['’]s? /u.test(text.slice(owner.end, owner.end + 3)) ? refOf(owner) : null;
}

/** Turns what was told as an investment in a product into its purchase; a sale told as one stays beside it. */
export const productsBought: Rule = {
  name: 'en/product-bought',
  find(scene) {
    const { drafts, text } = scene;
    for (const d of drafts.filter(isProduct)) {
      const sold = drafts.find((o) => o.kind === 'divestment' && o.money === d.money && sameRef(o.object, d.object));
      const seller = sold?.subject ?? (d.object && ownerBehind(scene, d.object));
      if (!seller || sameRef(seller, d.subject)) continue;
      Object.assign(d, { kind: 'purchase', object: seller, rule: 'en/product-bought', extent: null });
      if (sold && !SELLS.test(text.slice(sold.trigger.start, sold.trigger.end))) drafts.splice(drafts.indexOf(sold), 1);
    }
    return [];
  },
};
