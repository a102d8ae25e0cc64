// What a headline says that somebody wants or thinks about, in English: "X eyes F raise", "X considers F investment". Takes the
// words before a figure, tells whether the deal is only looked for; what was done behind them is done.

const WANTS =
  /(?<!\b(?:all|the|its|their|his|her|our|my|of|with|own|public|fresh|many|in|whose) )\b(?:eyes|ey(?:ed|eing)|mulled|ponders?|pondered|plots|pursu(?:es|ed|ing))\b(?! (?:on|of|are|were|turned)\b)|(?<!\b(?:is|are|be|was|were|widely|all things|also|which|who|it) )\bconsider(?:s|ed) (?=(?:up to |at least |as much as |more than |about |around |nearly |almost )?[$€£¥A-Z\d])/giu;
const DID =
  /\b(?:agreed|signed|closed|completed|struck|inked|raised|secured|bought|sold|invested|paid|won|landed|borrowed|issued|lent)\b/iu;

/** "eyes F raise": wanted, and nothing done about it behind. */
export function wanted(lead: string): boolean {
  let at = -1;
  for (const m of lead.matchAll(WANTS)) at = m.index + m[0].length;
  return at >= 0 && !DID.test(lead.slice(at));
}

/** "seeks F after it raised F": what is told behind "after" was done before the talks. */
const BEFORE =
  /\b(?:after|since|having) (?:(?:it|they|the|its|company|group|firm|start-?up|has|have|had|already|just|only) ){0,4}(?:raised|raising|closed|closing|secured|securing|completed|completing|borrowed|borrowing|sold|selling|bought|buying|invested|investing)\b(?![^;]*\b(?:and|but) (?:is|are|now|has held)\b)[^;]*$/iu;

export const doneBefore = (lead: string): boolean => BEFORE.test(lead);
