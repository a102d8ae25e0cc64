// Capitalised words that are no name of a party: places that only tell which company is meant, and nouns of the language
// that a sentence begins with. Takes a run of words no table lists, gives yes or no.
import type { Span } from '../../../model/document.ts';
import type { Lexicon } from '../../grammar.ts';
import { isPaper, partAlone } from './defined.ts';
import type { Token } from './words.ts';

/** "Cambridge-based": where somebody is, not who. */
const SITS = /^-(?:based|listed|headquartered|area|born|registered|domiciled)\b/u;
const DEFINITE = /\b[Tt]he (?:[a-z][\w-]* ){0,2}$/u;
/** "the Seattle chain", "the Newark, California, company": a place in front of what the company is. */
const WHICH =
  /^(?:, [A-Z][\w.]+(?: [A-Z]\w+)?,)? (?:company|group|firm|chain|bank|lender|insurer|retailer|business|concern|giant|outfit|producer|developer|operator|builder|airline|utility|conglomerate|brewer|bookseller|supplier|vendor|start-?up|(?:[a-z]+)?maker|manufacturer|drugmaker|miner|grocer|brokerage|publisher)\b/u;
/** Abbreviated countries, unions and legal forms ("Wells Fargo Bank, N.A."). */
const ABBREVIATED = /^(?:U\.S|U\.K|E\.U|U\.N|U\.A\.E|N\.A|N\.V|S\.A|L\.P|P\.L\.C)(?:\.[A-Z])?\.?$/u;
/** "South Korean": what is left when the people are taken off. */
const DIRECTION =
  /^(?:South|North|East|West|Central|Southern|Northern|Eastern|Western|Latin|Saudi|Hong|New|Sri|Costa)$/u;
/** Nouns made from verbs and the plurals of trade; nobody writes a company so at the head of a sentence only. */
const NOUN =
  /^[A-Z][a-z]+(?:tion|sion|ment|ness|ship|ism|tions|sions|ments|ances|ences|ities|ties|ings|ships|ers|ors|als|ures|ages|ing)$/u;
/** "Project Jupiter", "Hurricane Ida": no company is called so. */
const SCHEME = /\b(?:Project|Operation|Hurricane|Typhoon|Cyclone|Phase|Tropical Storm) $/u;
/** "I'd", "We've". */
const CONTRACTED = /^(?:I|We|You|He|She|They|It|That|There|What|Who|Let)['’](?:d|ll|ve|re|m|s)$/u;

/** "(NVDA.O)": what a share is called at an exchange. */
const TICKER = /^[A-Z\d]{1,6}\.[A-Z]{1,3}$/u;
/** "5bn USD": what the sum before it is told in. */
const CODE = /^(?:USD|EUR|GBP|CNY|RMB|HKD|JPY|TWD|NTD|SGD|AUD|CAD|CHF|INR|KRW)$/u;
const SUM = /(?:\d|[\db-z][mbt]n?|[mbtr]r?illion) ?$/iu;

/** "W60bn", "Y3.2tn": a sum with the letter of its currency, as some papers write won, yen and rand. */
const LETTERED_SUM = /^[A-Z]\d[\d.,]*(?:bn|tn|m)$/u;

/** The code of a share in brackets, or of a currency behind its sum. */
function coded(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  if (CODE.test(name)) return SUM.test(text.slice(Math.max(0, start - 10), start));
  return (
    (text[end] === ')' || text[end] === ',') && TICKER.test(name) && /[(,]\s?$/u.test(text.slice(start - 2, start))
  );
}

/** 'Northgate LLC (the "Purchaser")': the word by which a party is called is no other party. */
const defines = (text: string, { start, end }: Span): boolean =>
  partAlone(text.slice(start, end)) && /["“]/u.test(text[start - 1] ?? '') && /["”]/u.test(text[end] ?? '');

/** Is a run of words, told by its shape alone, no name? `heads`: it is the first word of a sentence and stands nowhere else. */
export function nameless(text: string, whole: Span, heads: boolean): boolean {
  const name = text.slice(whole.start, whole.end);
  if (ABBREVIATED.test(name) || DIRECTION.test(name) || CONTRACTED.test(name)) return true;
  if (LETTERED_SUM.test(name) || coded(text, whole) || isPaper(name) || defines(text, whole)) return true;
  if (heads && NOUN.test(name)) return true;
  if (SCHEME.test(text.slice(Math.max(0, whole.start - 14), whole.start))) return true;
  const rest = text.slice(whole.end, whole.end + 40);
  return SITS.test(rest) || (WHICH.test(rest) && DEFINITE.test(text.slice(Math.max(0, whole.start - 40), whole.start)));
}

const HEADLINE =
  /^ (?:(?:(?:set|poised|due|ready|in talks|in deal|close) )?to (?:sell|buy|acquire|offload|divest|dispose of|raise|borrow|invest|spend|take|pay|lend|issue|cut)|nears|seeks|eyes|mulls|weighs|inks|clinches|secures|offloads|divests|acquires) (?:(?:its|all|about|up to|another|almost|nearly|some|over|around|sale of|stake in|deal to (?:buy|sell|acquire)) ){0,2}(?:(?:stake|unit|arm|business|division)\b|[A-Z$€£¥\d])/u;
/** What is had or given to do something with, and what is done to get there. */
const MEANS =
  /^(?:Time|Reason|Money|Cash|Capital|Debt|Appetite|Chance|Room|Right|Option|Need|Desire|Ability|Power|Pressure|Freedom|Permission|Approval|Decision|Deal|Pact|Offer|Plan|Push|Bid|Move|Race|Rush|Call|Vote|Proposal|Attempt|Effort|Promise|Pledge|Urge|Licence|License|Mandate|Incentive|Opportunity|Ready|Able|Unable|Free|Eager|Keen|Likely|Unlikely|Happy|Slow|Quick|Interest|Demand|Consent|Authority|Enough)$/u;
/** "Halden to sell Peltier", "Halden nears deal to buy Peltier": how a headline tells what a company will do. */
export const plansTo = (text: string, { text: word, end }: Token): boolean =>
  word.length > 3 &&
  !/(?:[^auios]s|ies|ss|ing|ed|ly)$/u.test(word) &&
  !MEANS.test(word) &&
  HEADLINE.test(text.slice(end, end + 70));

/** What only names are followed by at the head of a sentence; behind a colon a share. */
export const DOES =
  /^(?:['’]s |, (?:which|a|an|the|whose|based|formerly|maker) | (?:(?:also|now|then|later|still|already|recently|separately|meanwhile) )?(?:said|announced|has|had|was|were|would|could|may|will|raised|secured|closed|plans|agreed|is|signed|invested|led|sold|owns|bought|subscribed|committed|put|took|takes|paid|pays|buys|lent|contributed|pledged|joined|backed|holds|held|acquired|manages|lends|wants|hopes) | \(?\d[\d.]*(?:%| per))/u;
/** "Hedda last week closed", "Hedda in April raised": what a company does, with the time before the verb. */
export const DOES_THEN =
  /^,? (?:(?:(?:late |early |earlier )?(?:last|this) (?:week|month|year|quarter|spring|summer|autumn|fall|winter)|(?:(?:on|in|late|early|last|this) ){0,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)(?: \d{1,2})?|yesterday|today|last|first|initially|originally|subsequently|eventually|jointly|quietly|formally|reportedly|finally|recently),? )(?:has |had )?(?:raised|secured|closed|agreed|signed|invested|led|sold|bought|subscribed|committed|put|took|paid|lent|contributed|pledged|joined|backed|acquired|borrowed|issued|announced|said|launched|completed|placed|reported|filed|unveiled|repaid|spent|ordered)\b/u;
/** "Hedda, Reuters reported,": who tells of it stands between. */
const TOLD_OF =
  /^, (?:the )?[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3} (?:reported|reports|wrote|writes|said|says|reckons?|estimates?)\b[^,;.]{0,24},/u;
/** "Hopcar, for its part, ...": no word of the language stands alone like that but adverbs. */
export const apart = (text: string, { text: word, end }: Token): boolean =>
  TOLD_OF.test(text.slice(end, end + 60)) ||
  (/^, [a-z]/u.test(text.slice(end, end + 3)) && !/(?:ly|wise|ing|ed|ess|s)$/u.test(word));
/** "EQT reduced its": what only companies do, whatever else capitals may stand for. */
export const DEALS =
  /^ (?:(?:also|now|then|later|still|already|recently) )?(?:sold|sells|bought|buys|acquired|reduced its|cut its|raised its|trimmed its|lifted its|placed|invested|led|put|paid|lent|owns|holds|held|took over|joined|backed|left the|exited|agreed|offered|bid|borrowed|issued)\b/u;
/** Not who acts: "IPO plans". */
export const ABBREVIATION =
  /^(?:AI|IPO|CEO|CFO|COO|CTO|GDP|ETF|PMI|CPI|VC|PE|EV|EBIT|EPS|NAV|AUM|GMV|ARPU|ROI|ROE|DRAM|NAND|HBM|API|SPV|NGO|EU|UK|US|UAE|GPU|CPU|LLM|IT|HR|PR|TV|ESG|FX|ECB|Q[1-4]|H[12]|YTD|ARR|R|D|NEW|TOTAL|ALL|CHIEF)$/u;

const LISTED =
  /^(?:, [A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3}){0,9},? and (?:\d{1,4} )?[A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3} (?:(?:all|also|both|jointly|each) )?(?:co-)?(?:led|lead|invest\w*|join\w*|took|put|back\w*|particip\w*|agreed|are|were|have|own|hold|plan|bought|sold)\b/u;

/** ", Insight and WCM led": what follows the first of a list of names. */
export const heads = (rest: string): boolean => LISTED.test(rest);

/** FY2026, 3Q25: a stretch of time, not a company. */
export const PERIOD = /^(?:[FC]Y|[QH][1-4]|[1-4][QH])['’]?\d{2,4}E?$/u;

const ENTRY =
  /^(?: \([A-Za-z][^()\n]{1,60}\)|, (?:an?|the|maker of) [^,;:\n]{1,60})?(?: ?[—–|:] ?| -{1,2} )(?=[^\n]{0,60}\b(?:[Ss]eries [A-H]|(?:[Pp]re-)?[Ss]eed|round)\b)(?:[^\n$€£¥]{0,30}, )?~?[A-Z]{0,3}[$€£¥]\d/u;

/** " (AI chips) — $30M Series A": what follows the company at the head of an entry of a digest. */
export const headsEntry = (rest: string): boolean => ENTRY.test(rest);

const VERBS: ReadonlySet<string> = new Set(['verb', 'say', 'rise', 'fall', 'report', 'planned', 'reach', 'in-talks']);

/** Pasts that follow a name at the head of a sentence and no common noun in one word. */
const IRREGULAR =
  /^(?:made|lost|told|swung|spent|drew|sank|burns|burnt|earns|makes|sells|built|began|chose|sought|overtook|broke|wrote|became|fell|rose|grew|kept|cut|hit|put|set|ran|won|fetched|paid|pays|owes|raises|wants|has|hopes)$/u;

/** "Quillon issued": a word at the head of a sentence that does something by itself. */
export function acts(text: string, token: Token, lexicon: Lexicon): boolean {
  if (text[token.end] !== ' ' || /(?:[^auios]s|ies|ss|ing|ed|ly)$/u.test(token.text) || token.text.length < 4)
    return false;
  const found = lexicon.words.longest(text, token.end + 1, token.end + 40);
  const word = /^[a-z]+/u.exec(text.slice(token.end + 1, token.end + 24))?.[0] ?? '';
  const does =
    /^(?:[a-z]{4,}ed|filed|owed|hired|moved)$/u.test(word) || (found?.values.some((v) => VERBS.has(v.class)) ?? false);
  // "Commercial ships contributed": a noun with its verb behind it.
  const rest = text.slice(token.end + 1 + word.length, token.end + 24 + word.length);
  if (
    /[^s]s$/u.test(word) &&
    /^ (?:[a-z]+ed|[a-z]*(?:brought|made|took|rose|fell|grew)|are|were|have|had|will|would|can|could|may) /u.test(rest)
  )
    return false;
  // "Spot quotes for", "List prices at": a noun with what it is of.
  if (
    /^(?:prices|quotes|rates|fees|costs|orders|sales|yields|offers|claims|plans|reports|talks|shares)$/u.test(word) &&
    /^(?:,| (?:at|of|for|in|on|from|to|went|has|was|is|remain\w*)\b)/u.test(rest)
  )
    return false;
  return (
    IRREGULAR.test(word) || (does && /(?:ed|s|sold|bought|held|put|lent|paid|gave|led|took|told|won)$/u.test(word))
  );
}
