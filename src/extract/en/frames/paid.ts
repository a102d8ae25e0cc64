// How English tells that a stake is paid for in computing instead of money.
import type { Rule } from '../../frame.ts';
import { inKind } from '../../payment/inkind.ts';

const CREDITS =
  '(?:(?:cloud|comput(?:e|ing)|GPU|Azure|AWS|TPU|server|usage|service|platform)(?:[- ](?:comput(?:e|ing)|services?|platform|usage))? (?:credits?|vouchers?|coupons?))' +
  "|(?:(?:credits?|vouchers?) (?:for|on|to (?:use|spend on|be spent on)|redeemable (?:on|for)|good for|valid on) (?:its|their|the|[A-Z][\\w’']{1,20}) ?(?:own )?(?:cloud|comput|Azure|AWS|GPU|servers?|data cent|platform|machines))";
/** "the remaining F in credits": a sum given so is no money. */
const SUM_IN =
  '(?<=(?:[mb]illion|\\d ?(?:bn|m)|rest|remainder|balance) (?:in|as) )(?:credits|compute|computing)(?! (?:from|to|for|equipment|centre))';
const POWER =
  '(?:(?:cloud )?comput(?:e|ing)(?: power| capacity| time| resources| services?| purchases)?|cloud (?:comput(?:e|ing)|services?|capacity|resources|time|usage)(?: purchases)?|(?:GPU|server|chip|TPU) (?:capacity|time|hours|access)|access to (?:its |their )?(?:cloud|comput\\w+|GPUs|servers|chips|data cent\\w+))';
const PAYS =
  "(?:(?:paid|pays?|paying|payable|settled?|made|met|provided|delivered|contributed|supplied|given|came|comes?|coming|arrived?|invested|structured|denominated|form|part|half|third|most|much|some|rest|remainder|balance|portion|share|bulk|majority|was|is|were|be|in kind|cash|and|%|per ?cent)[ :,–—-]{1,3}(?:(?:partly|largely|mostly|mainly|entirely|wholly|only|either|instead|chiefly|partially|exclusively|it|them|that|will be|to be|was|is|were|made up|consist\\w*|compris\\w*|the|form|paid|settled|made|due|given|provided|delivered) ){0,5}(?:in|as|of|through|with|by way of|via|for)?[ ]?(?:the form of |kind[:,]? |a mix of cash and |cash and |shape of |its |their |[A-Z][\\w’']{1,14} )?)";

export const paidInKind: Rule = inKind({
  rule: 'en/paid-in-kind',
  compute: new RegExp(`\\b(?:${CREDITS}|${SUM_IN}|${PAYS}${POWER})\\b`, 'u'),
  denied: /\b(?:not|never|no|none|rather than|instead of|without)(?: any| in| as| of| with| \w+ of)? (?:[A-Z]?\w+ )?$/u,
  partly:
    /\b(?:part|parts|partly|partially|half|mostly|most|much|some|rest|remainder|balance|portion|share|fraction|chunk|slice|bulk|majority|thirds?|quarters?|fifths?|of which|includ\w+|mix|mixture|combination|both|alongside|plus|as well as|together with|besides|cash|largely|mainly|chiefly|per ?cent)\b|%/iu,
  wholly: /\b(?:entirely|wholly|exclusively|solely|all of (?:it|this|that)|all in|in full)\b/iu,
  tied: /^ (?:worth )?(?:(?:as|in|of|by way of|through|via) )?(?:the )?(?:(?:form|shape) of )?$/u,
  money:
    /\b(?:money|investment|funding|sum|amount|cash|capital|deal|stake|financing|payment|it|that|this|half|part|some|most|much|third|rest|remainder|bulk|portion|share)\b/iu,
});
