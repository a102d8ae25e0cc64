// Companies called by a word of the language (Figure, Grab, Block), in English: which of them a text names, by what only a
// company has or does, and where the word stands for it. Takes the text, gives the words that are names in it.
import type { Span } from '../../../../model/document.ts';
import type { Lexicon } from '../../../grammar.ts';
import { GIVEN } from '../given.ts';
import { opens } from './alone.ts';

/** What a company is, as the noun of an apposition or right before its name. */
const NOUN =
  '(?:start-?up|upstart|unicorn|company|group|firm|lab|laboratory|fintech|biotech|[a-z]*maker|developer|provider|operator|owner|retailer|lender|insurer|carmaker|bank|platform|chain|utility|airline|brewer|miner|subsidiary|specialist|supplier|designer|builder|broker|brokerage|exchange|manufacturer|producer|distributor|publisher|marketplace|conglomerate|giant|business|venture|investor|fund|competitor|rival|peer|neighbou?r|arch-rival|vendor|grocer|landlord|contractor|foundry|studio|creator|seller|processor|service|app|outfit|affiliate|unit|arm|division|parent|consultancy|carrier)';
const CALLED = new RegExp(
  String.raw`\b(?:${NOUN}|named|called|dubbed|into|backers of|investors in|makers of) ["“]?$`,
  'u',
);
/** ", a Californian developer of humanoid robots," */
const APPOSED = new RegExp(
  String.raw`^,? ?[(–—]? ?(?:which is |formerly )?(?:an?|the|its|one of the|another) (?:[\w’'.-]+ ){0,6}${NOUN}s?(?:[,.;:)–—]| (?:of|that|which|based|backed|for|in|behind|founded|owned|listed|valued|run|and|known|focused|led|specialising|specializing|whose|with)\b)`,
  'u',
);
const INTRODUCED =
  /^, (?:an?|the) (?:[\w’'.-]+ ){0,5}(?:start-?up|upstart|unicorn|company|group|firm|fintech|[a-z]*maker|developer|provider|operator|retailer|lender|insurer|bank|manufacturer|producer|brewer|miner)(?:[,.]| (?:of|that|based|backed|founded|owned|listed|focused)\b)/u;
/** What only a company has. */
const HAS =
  /^['’]s? (?:[\w-]+ ){0,3}(?:revenues?|sales|valuation|round|shares?|stock|chief|founders?|co-founders?|investors|shareholders|backers|customers|profits?|loss|losses|board|owners?|parent|boss|presidents?|chairman|chair|CEO|CFO|finance|IPO|initial public offering|stake|bid|margins?|results|earnings|app|spokesman|spokeswoman|spokesperson|executives|headquarters|market value|backlog|debt|bonds?|employees|workforce|robots|platform|software|models?|subsidiary|unit|division|business|operations|listing|funding|financing|takeover|acquisition|purchase|offer)\b/u;
/** ", owned by", ", which makes". */
const TOLD =
  /^, (?:(?:which|that) (?:[a-z]+ ){0,2}(?:makes|sells|rents|runs|develops|builds|designs|provides|operates|owns|lends|raised|is|was|has|had|offers|helps|lets|competes|employs|trains|went|began|started|counts|bought|plans)|(?:majority-|wholly |partly |jointly |half )?(?:owned|backed|founded|based|valued|led|headquartered|controlled|formerly|whose|run by|listed))\b/u;
/** What a company does, with the words that may stand between. */
const VERBS =
  'said|says|raised|raises|secured|reported|reports|posted|posts|agreed|hired|acquired|bought|buys|sold|sells|paid|pays|owns|owned|borrowed|filed|employs|makes|made|lost|earned|earns|expects|expected|plans|planned|wants|hopes|aims|intends|spent|spends|invested|invests|launched|unveiled|announced|completed|closed|cut|lifted|declined|struck|signed|won|leased|leases|rents|rented|built|builds|holds|held|took|takes|led|leads|joined|backed|issued|owes|owed|generated|generates|delivered|delivers|operates|runs|ran|charges|charged|guided|forecast|forecasts|predicts|predicted|booked|recorded|swung|turned|grew|put|gave|gets|got|kept|began|started|ended|ships|shipped|introduced|merged|listed|went|went public|floated|trades|priced|repaid|committed|contributed|pledged|ordered|orders|received|receives|confirmed|denied|told|warned|added|became|remains|serves|served|competes|lends|lent|uses|used|offers|offered|needs|needed|collected|attracted|came|fell|rose';
const DOES = new RegExp(
  String.raw`^ (?:(?:also|now|then|later|still|already|recently|previously|itself|has|had|have|last (?:week|month|year)|this (?:week|month|year)|on (?:Mon|Tues|Wednes|Thurs|Fri)day|in [A-Z][a-z]{2,8}) ){0,2}(?:${VERBS})\b|^ (?:(?:also|now|then|still|already) )?(?:is|was|are) (?:now |also |still |currently |reportedly |said to be )?(?:raising|seeking|valued|in talks|in advanced talks|in discussions|backed|owned|worth|looking to|planning|preparing|expected to|to (?:buy|sell|pay|raise|invest|acquire|lease|borrow|list|spend|become|take|get|receive|build)|considering|exploring|working with|close to|nearing|profitable|buying|selling|spending|based|led|founded|listed|set to|on track|one of|the (?:latest|largest|biggest|second|third|most))\b|^ (?:will|would|could|may|might|can|must|does|did|has|had|have)(?: not| also| now| since| so far| already| until| previously)? (?!been (?:a|the)\b)[a-z]`,
  'u',
);
const MONEY =
  /^ (?:[a-z]+ ){1,4}(?:more than |about |around |nearly |almost |up to |some )?(?:US|HK|[A-Z]\$|RMB)?[$€£¥₩₹]?\d/u;
/** "a 12% stake in": of a company, also where it is called like a place. */
const HELD = /(?:%|\bper ?cent|\b(?:stake|shares|shareholding|holding)) (?:of|in) $/u;
/** The word inside a sentence, where a phrase of one word has its place. */
const INSIDE =
  /\b(?:by|with|from|to|for|of|in|into|at|and|or|over|behind|like|than|including|between|against|via|through|acquire|acquired|acquiring|buy|bought|buying|sell|sold|own|owns|back|backed|backing|lead|led|value|valued|values|valuing|give|gives|gave|pay|paid|lend|lent|join|joined|that|which|when|after|before|while|because|but|said|says|hired|left|founded|co-founded|started|runs|ran|rivals?|competitors?|makes|made|leaves|left) $/u;
const NOTHING_BEFORE = /(?:\b(?:the|a|an|this|that|each|every|no|see|in|of|per|its|their|our|any) )$/iu;

const isPlace = (lexicon: Lexicon, word: string): boolean => {
  const found = lexicon.common.longest(word, 0, word.length);
  return found?.end === word.length && found.values.includes('place');
};

interface Where {
  text: string;
  span: Span;
  word: string;
  lexicon: Lexicon;
}

/** Does what stands around the word say that a company is meant? */
function shown({ text, span, word, lexicon }: Where): boolean {
  const lead = text.slice(Math.max(0, span.start - 40), span.start);
  const rest = text.slice(span.end, span.end + 90);
  if (CALLED.test(lead) && !/\b(?:the|a) into $/u.test(lead) && !/ into $/u.test(lead)) return true;
  if (APPOSED.test(rest)) return true;
  const human = GIVEN.has(word);
  if (human) return DOES.test(rest) && MONEY.test(rest);
  if (NOTHING_BEFORE.test(lead) && !/ (?:in|of) $/u.test(lead)) return false;
  if (HAS.test(rest) || TOLD.test(rest) || DOES.test(rest)) return true;
  if (HELD.test(lead)) return true;
  if (isPlace(lexicon, word)) return false;
  return (
    !opens(text, span.start) &&
    INSIDE.test(lead) &&
    /^(?:[,.;:)]|['’]s? |\n|$| (?:and|to|for|in|at|on|as|by|with|of|which|that|or|from|after|before|when|while|a|an|the|is|was|has|had|will|would|last|this|next|late|earlier|early|again|too|through|into)\b)/u.test(
      rest,
    )
  );
}

/** The words of the list that a text shows to be names of companies in it. */
export function everydayNames(text: string, spots: readonly Span[], lexicon: Lexicon): Set<string> {
  const names = new Set<string>();
  for (const { start, end } of spots) {
    const word = text.slice(start, end);
    if (!names.has(word) && shown({ text, span: { start, end }, word, lexicon })) names.add(word);
  }
  return names;
}

/** "Crest, a maker of pumps, ": a word of the language that no list has, said to be a company where the text calls it by name. */
export const introduced = (text: string, { end }: Span): boolean =>
  text[end] === ',' && INTRODUCED.test(text.slice(end, end + 90));

/** Behind a word at the head of a sentence: what follows a name and no word of the language. */
const AFTER_NAME = /^(?:['’]s? |, | \(|\.? ?$| and (?:[A-Z]|its )| [–—-] )/u;

/** Does a word that is a name in this text stand for it here? */
export function meantHere({ text, span, word, lexicon }: Where): boolean {
  const lead = text.slice(Math.max(0, span.start - 12), span.start);
  const rest = text.slice(span.end, span.end + 90);
  if (isPlace(lexicon, word) && /\b(?:in|near|from|at) $/u.test(lead) && !DOES.test(rest)) return false;
  if (!opens(text, span.start)) return !/\b(?:[Tt]he|[Aa]n?) $/u.test(lead) || /^[-’']/u.test(rest);
  return AFTER_NAME.test(rest) || DOES.test(rest);
}
