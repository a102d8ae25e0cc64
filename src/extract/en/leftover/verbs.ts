// What the verbs and nouns around a figure say of a deal, in English. Data: one pattern a family.

/** Money goes in: an investment, or a loan where loans are told of. */
export const PUTS =
  /^(?:(?:re|co-)?invest|puts?$|putting|put (?:in|up)|contribut|inject|committ?|chip(?:s|ped)? in|kick(?:s|ed)? in|plough|plow|pump|pour|pledg|promis|vow|stump|subscrib|furnish|suppl|provid|fund|anchor|join|c[oa]me(?:s)? (?:in|along)|set(?:s|ting)? aside|earmark|reserv|back|weigh|pil(?:es|ed) in|(?:is|are|was|were) (?:down|good|in) for|sunk|sink|bet$|bets$|betting|wr(?:ote|ite|ites|iting)|pa(?:id|ys|y) in)/u;
/** The same where a round is told of. */
export const TAKES =
  /^(?:t[ao]k(?:e|es|en|ing)$|took$|pick(?:s|ed|ing)? up|add(?:s|ed|ing)?$|bu(?:y|ys|ying)$|bought$|accounts? for|accounted for|gave|giv(?:e|es|en|ing)|spen[dt]|follow(?:s|ed)$|ha(?:s|ve|d)$)/u;

/** Money is paid for something. */
export const PAYS =
  /^(?:(?:pre)?pa(?:y|ys|id|ying)$|spen[dt]|fork|shell|splash|splurg|cough|stump|hand(?:s|ed|ing)? over|swap|part(?:s|ed|ing)? with|bid|offer)/u;

/** Something is got hold of. */
export const BUYS =
  /^(?:bu(?:y|ys|ying)$|bought|purchas|acquir|snap|scoop|pick(?:s|ed|ing)? up|t[ao]k(?:e|es|en|ing) (?:over|up)|took (?:over|up)|t[ao]k(?:e|es|en|ing)$|took$|got$|gets?$|absorb|swallow|gobbl|swoop|land)/u;

/** Money comes in. */
export const GETS =
  /^(?:receiv|get(?:s|ting)?$|got$|gotten|fetch|net(?:s|ted|ting)?$|collect|reali[sz]|br(?:ing|ings|inging|ought)(?: in)?$|reap|pocket|earn|garner|cash(?:es|ed|ing)?(?: in| out)?$|bank(?:s|ed|ing)?$|pull(?:s|ed|ing)? in|attract|yield|generat|rais|tak(?:e|es|en|ing) in|took in|mak(?:e|es|ing)$|made$|recoup|walk(?:s|ed|ing)? (?:away|off)|c[oa]me(?:s)? away|draw(?:s|n|ing)? in|drew in|accept|rak|went|go(?:es)?$|chang(?:es|ed) hands)/u;

/** Money is raised from those who give it. */
export const RAISES =
  /^(?:rais|collect|secur|land|attract|garner|pull(?:s|ed|ing)? in|t[ao]k(?:e|es|en|ing) in|took in|br(?:ing|ings|ought) in|gather|tap(?:s|ped)?|seek|sought|obtain|bank(?:s|ed)|fetch|amass|hand(?:ed)?$|receiv|got$|gets?$|net(?:s|ted)?$)/u;

export const BORROWS =
  /^(?:borrow|issu|ow(?:e|es|ed|ing)$|repa(?:y|id)|refinanc|draw|drew|rais|sell|sold|plac|pric|tap|arrang|secur|sign|obtain|t[ao]k(?:e|es|en|ing)|took|launch|redeem|retir|line(?:s|d)? up|rolled|use|financ|ha(?:s|ve|d)$|clos|carr|assum|market)/u;
export const LENDS =
  /^(?:lend|lent|loan|extend|provid|underwr|advanc|grant|commit|suppl|contribut|hold|held|own|buy|bought|guarante|giv|gave|write off|wr(?:ote|ite) off)/u;

export const SELLS =
  /^(?:s[eo]ll|sold|sells|offload|dispos|divest|unload|part(?:s|ed|ing)? with|dump|hand(?:s|ed|ing)?|transfer|let(?:s)? go|cash(?:es|ed|ing)? (?:in|out)|exit|plac|got rid|get rid|shed|hiv|spin|spun|distribut)/u;

export const VALUES = /^(?:valu|pric|apprais|assess|peg|rate)/u;

/** Capacity, goods and services are bought or rented. */
export const ORDERS =
  /^(?:order|rent|leas|reserv|book|contract|procur|sign|agree|commit|buy|bought|purchas|spen[dt]|licen[cs]|hir|prepa)/u;

export const LEADS = /^(?:co-)?(?:led|lead|leads|leading|spearhead|anchor|front|headlin)|^jointly led$/u;

/** What a price is called. */
export const PRICE =
  /^(?:(?:total |cash |purchase |sale )?(?:price|consideration)|sum|transaction|purchase|acquisition|takeover|buyout|bid|offer|proposal|price tag|merger|deal)$/u;

/** What one of several gives. */
export const PORTION =
  /^(?:portion|share|contribution|cheque|check|ticket|part|slice|piece|commitment|tranche|outlay|injection|investment|allocation|pledge)s?$/u;

/** What is sold bit by bit. */
export const LOTS =
  /(?:^|[ -])(?:sales?|disposals?|exit|parcels?|placing|blocks?|trade|first|second|third|remainder|rest|last|other|lots?|shares?|stock|tranche|half|balance)$/u;
