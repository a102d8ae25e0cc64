// Sums whose metric no noun names, in English: "brought in F", "turned over F", "grew P to F", "earned F". Takes what stands
// around a figure, gives the metric that the verb alone tells, or null when something else is made, added or moved.
import { type Around, has } from '../context.ts';

const HEDGES =
  '(?: (?:about|around|roughly|nearly|some|over|more than|less than|no more than|no less than|at most|as much as|just|only|almost|an?|the|up to|at least|close to))*$';
/** What brings in the sum itself. */
const DIRECT = new RegExp(
  `\\b(?:brought in|bringing in|brings in|(?:will|would|could|to|should) (?:bring in|take in|turn over|generate|rake in)|generated|generating|generates|turned(?: over)?|turning over|turns? over|took in|taking in|takes in|pulled in|turned in|rang up|chalked up|contributed|contributes|supplied|posted|booked|reported|recorded)${HEDGES}`,
  'iu',
);
const ADDED = new RegExp(`\\b(?:added|adding|adds)${HEDGES}`, 'iu');
const EARNED = new RegExp(`\\b(?:earned|earns|earning|netted|made|makes)${HEDGES}`, 'iu');
const MOVED =
  /\b(?:added|put on|grew|rose|climbed|jumped|increased|fell|dropped|declined|advanced|leapt|surged|slipped|expanded|gained|went|shrank|slid|tumbled|swelled|doubled|tripled|trebled)(?: (?:\w+ly|again|year on year))?(?:,? (?:by )?(?:about |around |nearly |some )?(?:[\d.,]+ ?(?:%|per cent|percent|pc)|a (?:third|quarter|fifth|half|tenth))(?: (?:year on year|on the year|on year|from a year (?:ago|earlier|before)|y\/y|yoy|\w+ly))?)?,?(?: from [^,;]{2,40})?(?: and)? (?:to|reaching|at)(?: (?:about|around|roughly|nearly|some|over|more than|just|only|almost|a|an|the|record))*$/iu;
/** "was flat at F". */
const STILL = new RegExp(
  `\\b(?:was|were|remained|stayed|held|stood) (?:flat|steady|unchanged|stable|little changed) at${HEDGES}`,
  'iu',
);
/** The sum is all that is told: a time, a comparison or nothing follows. */
const ALONE =
  /^(?:[.,;:)–—]|$|['’"”]| [-–—(]| (?:in|last|this|for|over|during|up|down|compared|against|versus|and|while|or|more|less|from|after|between|by|when|through|as|(?:a|per) (?:year|quarter|month)|annually|of (?:that|it|this|these|the (?:total|revenue|sales|turnover))|to (?:the (?:group|total)|group|total|that|revenue|sales|turnover))\b)/iu;
const ELSE =
  /^ (?:from (?:its |the |a |an |their )?(?:\w+ ){0,2}?(?:sales? of|sell\w*|stakes?|disposals?|dispos\w+|holdings?|investments?|settlement|grants?|lawsuits?|IPO|offering|listing|shares|dividends?|investors|backers)\b|in (?:\w+ )?(?:fees|tax|taxes|damages|fines|grants|subsidies|savings|compensation|aid|loans|orders|bonds|shares|stock|equity|debt|market value|value|funding|capital|interest|dividends|cash)\b)/iu;
/** Whatever else than sales may rise, be made or be added. */
const NOT_SALES =
  /\b(?:intake|tax(?:es)?|costs?|bills?|prices?|debts?|borrowings|dividends?|deliver(?:y|ies)|orders?|spending|expen(?:se|ses|diture)|outlays?|payments?|investments?|wages|pay|provisions?|reserves?|assets|liabilities|equity|value|valuation|fees?|rates?|rents?|loans?|deposits?|impairments?|charges?|write-?downs?|savings|budget|grants?|subsid\w+|compensation|capital|funds?|pot|inventor(?:y|ies)|stocks?|shares?|leases?|commitments?|obligations|outflows?|contracts?|rounds?|funding|markets?|demand|bids?|offers?|exports?|imports|estimates?|forecasts?|guidance|target|number|workforce|headcount|compute|usage|tokens?|queries|parameters|damages?|fines?|claims?|limits?|lines?|facility|stakes?|holdings?|positions?|disposals?|sales? of|unit sale|salary|bonus(?:es)?|traffic|users|customers|subscribers|volumes?|shipments|capacity|output|production|population|economy|GDP|inflation|trade)\b(?: (?:before|after|at|of|in|on|for|from|to|by|with) (?:[\w’'-]+ ){0,4}[\w’'-]+)?(?: (?:has|have|had|was|were|is|are|also|will))*(?: \w+ly)?\s*$/iu;
const TAXED =
  /^ (?:after|net of) tax|^ (?:in the|last|this|for the|over the|a) (?:\w+ )?(?:quarter|year|half|period|months)\b|^ in \d{4}|^(?:[.,;]|$)/iu;

/** "is running at F a year": sales at a yearly pace. */
const RUNS = new RegExp(
  `\\b(?:(?:running|selling|going|ticking over)(?: at)?|selling)(?:,? (?:at )?(?:an? )?(?:annual |annualised |annualized |yearly )?(?:rate|pace|clip) of)?${HEDGES}`,
  'iu',
);
const YEARLY = /^ (?:(?:a|per|each) year|annually|on an annual)\b/iu;
const SAVES = new RegExp(
  `\\b(?:sav(?:e|es|ed|ing))(?: (?:it|them|us|both|[A-Z][\\w&.-]+|the (?:[\\w-]+ )?(?:compan(?:y|ies)|groups?|firms?|bank|carmaker)))?${HEDGES}`,
  'u',
);
const SAVED =
  /^ (?:(?:a|per|each|every) year|annually|by (?:the end of )?20\d\d|in (?:annual )?(?:costs|expenses)|(?:of|in) costs|from 20\d\d)\b/iu;
const GAINS = new RegExp(
  `\\bgains? (?:on|from) [^.;]{3,60} (?:amounted to|came to|was|were|totall?ed|reached|of|worth)${HEDGES}`,
  'iu',
);

/** What else moves or is sold than the sales of a company. */
export const otherwise = (lead: string): boolean => NOT_SALES.test(lead.slice(-100));

/** Nobody's sales: the price of something. */
const SMALL = 1e4;

/** What a sum is a figure of when no noun says so: sales by the verb, what is left when it is earned. */
export function unnamed(a: Around): string | null {
  if (
    a.figure.high < SMALL ||
    /\bthe (?:remaining|rest|balance|other)$/iu.test(a.left) ||
    /\b(?:customers|clients|users|buyers)\b[^.;]{0,24}$/iu.test(a.left) ||
    /^ of cash\b/iu.test(a.right) ||
    has(a.of, 'n-capacity') ||
    has(a.of, 'n-valuation') ||
    ELSE.test(a.right)
  )
    return null;
  if (RUNS.test(a.left) && YEARLY.test(a.right) && !otherwise(a.left.replace(RUNS, ''))) return 'arr';
  if (SAVES.test(a.left) && SAVED.test(a.right)) return 'other:savings';
  if (GAINS.test(a.left)) return 'other:gain';
  if (EARNED.test(a.left)) {
    if (/^ before (?:income )?tax/iu.test(a.right)) return 'other:pre-tax profit';
    return TAXED.test(a.right) ? 'net_profit' : null;
  }
  const verb =
    DIRECT.exec(a.left) ??
    MOVED.exec(a.left) ??
    STILL.exec(a.left) ??
    (/^ to (?:group |total |the )?(?:revenue|sales|turnover)/iu.test(a.right) ? ADDED.exec(a.left) : null);
  if (!verb || !ALONE.test(a.right) || otherwise(a.left.slice(0, verb.index))) return null;
  return 'revenue';
}
