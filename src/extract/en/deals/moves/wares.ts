// Goods by their own word where no table knows them, in English.
import type { Noun, Phrase } from '../../syntax/phrases.ts';
import { partsOf } from '../slots/things.ts';

/** What is no goods, whoever sells it. */
const NO_WARES =
  /(?:assets?|business|businesses|company|companies|staff|jobs?|workers|users?|customers?|clients?|time|money|cash|funds?|proceeds|dividends?|tax(?:es)?|fees?|claims?|losses|profits?|savings|options?|warrants?|securities|positions?|holdings?|interests?|remainder|rest|part|half|portfolio|firm|group|brand|division|copy|copies|offer|bid|news|information|statement|letter|support|help|advice|guidance|forecasts?)$/u;

/** Goods by their own word where no table knows them: "F of antennas", "the campus", "200 wagons". */
export function wares(all: readonly Phrase[], n: Noun): boolean {
  const inside = n.head.tag === 'figure' ? partsOf(all, n).find((q) => q.prep === 'of' || q.prep === 'worth') : n;
  if (!inside || inside.party || inside.head.tag !== 'noun' || inside.owner !== null) return false;
  const plain = inside.kinds.length === 0 || inside.kinds[0] === 'goods' || inside.kinds[0] === 'product';
  return plain && /^[a-z]/u.test(inside.head.word) && !NO_WARES.test(inside.head.word);
}
