// Goods by their own word where no table knows them, in English.
import type { Draft, Scene } from '../../../frame.ts';
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

/** What a deal in things of everyday trade is not about. */
export const NO_GOODS =
  /(?:^| )(?:stakes?|shares?|stocks?|holdings?|interests?|business|businesses|units?|divisions?|arms?|operations?|assets?|compan(?:y|ies)|firm|subsidiar(?:y|ies)|bonds?|notes?|loans?|funds?|funding|money|cash|capital|credit|financing|support|approval|control|part|place|lead|seats?|majority|minority|half|third|quarter|most|all|rest|remainder|bulk|whole|that|this|them|everything|nothing|plants?|factor(?:y|ies)|yards?|parks?|mines?|buildings?|houses?|homes?|clubs?|teams?|brands?|patents?|rights?|way|list|one|it|some|half|position|positions|equity|warrants?|options?|advice|evidence|details?|information|figures?|pressure|heart|time|office|offices|land|profits?|delivery|job|jobs|workers|staff|permission|reins|crown|baton)$/u;

const CUTS =
  /\b(?:cuts?|reductions?|discounts?|increases?|rises?|hikes?) of (?:(?:up to|as much as|about|around|more than|over|between|at least) )*$/iu;
const SHARES = /\b(?:stakes?|shares?|shareholding|holdings?|stock|equity|interest|ownership)\b/iu;

/** "Y followed with cuts of P on its range": prices, and nobody's shares. */
export const ofPrices = ({ text, sentence }: Scene, d: Draft): boolean =>
  (d.kind === 'stake' || d.kind === 'divestment') &&
  d.percent !== null &&
  CUTS.test(text.slice(Math.max(sentence.start, d.percent.full.start - 50), d.percent.full.start)) &&
  !SHARES.test(text.slice(sentence.start, sentence.end));
