// Money, percents and multiples that belong to no deal, with the reason: share prices, per-share amounts, interest
// rates, unit prices, usage, polls. Rules leave them alone; they are listed as unexplained with this reason.
import type { Scene } from '../../frame.ts';
import { CHANGE, CONSENSUS, type FigureItem, isFigure, isWord } from '../../item.ts';
import { yearAgo } from '../amounts/bracketed.ts';
import { isChange } from '../amounts/changes.ts';
import { eachPart } from '../amounts/instalments.ts';
import { given } from './charity.ts';

const PER_SHARE =
  /^(?: in cash(?: and stock)?)? ?(?:-a-|an? |per |each |per-|for (?:each|every) (?:[A-Z]\w+ )?)(?:share|ADS|ADR|unit|stock)|^ (?:offer|issue|IPO|list|strike|exercise|conversion|share) price\b|^ (?:apiece|each)\b|^ (?:\w+ ){0,2}dividend/iu;
const SHARE_TERMS =
  /(?:strike price|exercise price|conversion price|price target|target price|offer price|earnings per share|EPS|shares? (?:are )?(?:priced |trading |traded |closed |marketed )?at|marketing shares at|its offer at|dividend)(?: of| at| to| from)?$/iu;
const UNIT_PRICE =
  /^(?: per | a | an |\/)(?:\w+ )?(?:million|token|tokens|month|user|seat|hour|GPU|chip|barrel|kilowatt|query|day|watt|week|call|image|minute|person|head|megawatt|gigawatt|ton|tonne)\b|^ for (?:a|one) million/iu;
/** "F a share in cash plus up to F more". */
const SHARE_BEFORE =
  /\b(?:a|per|each) (?:share|ADS|ADR)\b[^.;]{0,50}? (?:plus|and|with|then)(?: (?:an?|as|up|to|much|additional|extra|another|further|about|contingent|payments?|payouts?|of|worth|potentially|possibly))*$/iu;
/** "wiped F off its market value": how far it moved. */
const MOVED_BY =
  /\b(?:wip(?:ed|es|ing)|knock(?:ed|s|ing)|eras(?:ed|es|ing)|shav(?:ed|es|ing)|strip(?:ped|s|ping)|slic(?:ed|es|ing)|lopp(?:ed|ing)|add(?:ed|s|ing)|lost|los(?:es|ing)|shed(?:s|ding)?|gain(?:ed|s|ing)|(?:put|t[oa]k\w+) on)(?: (?:about|around|some|roughly|nearly|almost|more|less|than|over|as|much|up|to|another|a|further))*$/iu;
const OFF_VALUE =
  /^ (?:off|from|to|of|in) (?:(?!\b(?:and|which|that)\b)[^.;,]){0,50}\b(?:market (?:value|cap\w*)|stock(?:-| )?market value|valuation)\b/iu;
/** "$300,000 a day" is what somebody spends, and no price. */
const A_TIME = /^ (?:an?|per|each|every) (?:hour|day|week|month)\b/iu;
const INTEREST =
  /(?:interest(?: rates?)?|coupon|yield(?:ing)?|effective rate|rate of interest|annual rate|bearing|SOFR plus|priced at par)(?: of| at| is| was|:)?(?: about| roughly)?$/iu;
const INTEREST_AFTER =
  /^ (?:coupon|interest(?! in\b)(?=[^.]{0,14}\b(?:rate|a year|on)\b)|yield|convertible|senior|annual interest|notes|bonds|a year in interest)\b/iu;
const SHARES =
  /\b(?<!(?:market|per) )(?:share(?= prices?\b)|shares|stock|stocks|ADRs?|ADSs?)\b(?! (?:of the|repurchase|sale|offering|buyback))[^.;]{0,60}\b(?:rose|fell|climbed|jumped|dropped|slid|gained|lost|surged|soared|tumbled|plunged|sank|rallied|closed|up|down|added|shed|ended|slipped|advanced|leapt|have|are|were|was|had|trading|trade|hit|opened)\b[^.;]{0,30}$/iu;
const INDEX =
  /(?<!\b(?:on|to|on the|to the|from|off|in) )\b(?:Nasdaq(?![- ]listed)|S&P 500|Hang Seng|Dow Jones|(?:the|an?|benchmark|share|stock|composite|price) index|Nikkei|market capitalisation of the index|premarket|pre-market|after-hours)\b/iu;
/** "20% of its sales": a part of something, and no move. */
const PART = /^ (?:of (?!(?:their|its) value\b)|stake\b|holding\b|interest in\b|shareholding\b)/u;
const USAGE =
  /(?:utili[sz]ation|occupancy|uptime|accuracy|users?|subscribers?|headcount|workforce|staff|jobs|employees|inflation|unemployment|tax rate|respondents|surveyed|adoption|traffic|downloads|parameters|tokens|error rate|efficiency)(?: rates?)?(?: \w+){0,5}$/iu;
const USAGE_AFTER =
  /^ (?:of )?(?:(?:its|their|the|all|our|global|total|monthly|daily|American|Chinese) ){0,3}(?:users?|subscribers?|employees?|staff|workforce|jobs|respondents|workers|tokens|electricity|power|accuracy|utili[sz]ation|energy|uptime|faster|slower|traffic|households|adults|parameters|code|people|queries|developers surveyed|downloads|companies surveyed|executives|of firms)\b/iu;
const EXPECTED =
  /\b(?:consensus|(?:analysts|the (?:market|street)|wall street|economists|brokers)(?:['’]s?)? (?:(?:had|have|were|was|are|been|on average) )*(?:estimates?|forecasts?|expectations?|expected|forecast|expecting|pencilled in|looked for|looking for|projected|predicted)|(?:average|mean|median) (?:analyst )?(?:estimate|forecast))(?: (?:had|was|were|of|for|at|is|stood|an?|sales|revenue|profit|earnings|income|net|about|around|roughly|the))*$/iu;
const EXPECTED_AFTER =
  /^ (?:that )?(?:(?:the )?(?:analysts|market|street|wall street|consensus|economists)\b(?: \w+){0,5}? (?:expected|expecting|forecast|had|estimated?|pencill?ed|predicted|projected|anticipated|look(?:ed|ing) for)\b|(?:(?:average|mean|median|consensus|analysts?|street|wall street|market|(?:Bloomberg|LSEG|FactSet|Refinitiv|Visible Alpha)(?:-compiled)?)(?:['’]s?)? ){1,4}(?:of analysts['’]? )?(?:estimates?|forecasts?|expectations?|projections?|views?)\b|(?:analysts?['’]? |street |wall street |market )?consensus\b|est\.|(?:expected|forecast|pencilled in|predicted|projected) by (?:the )?(?:analysts|market|street|wall street|economists))/iu;
/** "raised its F revenue forecast to F": what was expected before. */
const RAISES =
  /\b(?:rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|cuts?|cutting|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|increas(?:es?|ed|ing)|boost(?:s|ed|ing)?) (?:its|their|the|an?)(?: (?:previous|earlier|prior|initial|original))?$/iu;
const AIM = /^ (?:[\w-]+ ){0,4}?(?:forecast|guidance|outlook|projection|estimate)s?\b[^,;.]{0,40}? (?:to|by)\b/u;
/** "650 customers that spend over F": what each of many spends. */
const PER_CLIENT =
  /\b(?:customers|clients|users|accounts|subscribers)(?: that| who| which| now| each| are| were){0,3} (?:spen[dt]|spending|paying|pay|paid|contributing|worth|generating)(?: (?:more|less|fewer) than| over| at least| upwards of| above)?$/iu;
/** "2.5 trillion yen ($16.2 billion)". */
const CONVERTED =
  /\d(?: ?(?:[mbt]n?|million|billion|trillion|crore|lakh))?(?: (?:[A-Z][a-z]+ ){0,2}(?:dollars|yen|yuan|won|euros?|pounds?|rupees?|crowns?|kron\w+|francs?|pesos?|dirhams?|riyals?|renminbi|rand|ringgit|baht|rupiah|roubles?|zlotys?))? \((?:about |around |roughly |or |nearly |some )?$/u;
/** "RMB20.38 billion ($2.86 billion)". */
const CONVERTED_SIGN =
  /(?:SEK|NOK|DKK|EUR|USD|GBP|CHF|PLN|CZK|HUF|JPY|INR|KRW|TWD|SGD|ZAR|BRL|MXN|RMB|Rmb|CNY|HK\$|NT\$|T\$|A\$|C\$|S\$|€|£|¥|₩|₹|Won|SKr|NKr|DKr|Rs\.?|SFr) ?[\d.,]+ ?(?:[mbt]n?|million|billion|trillion|crore|lakh)? \((?:about |around |roughly |or |nearly |some )?$/u;
const MONEY =
  /[$€£¥₩₹]|\b(?:yen|yuan|won|euros?|dollars?|pounds?|rupees?|crowns?|kron\w+|francs?|pesos?|dirhams?|riyals?|Rmb|RMB|CNY|HK|NT|A|C|S)\b/u;
/** "$10 billion more than forecast". */
const MORE =
  /^ (?:more|less|higher|lower) than (?:it|they|the (?:company|group)|previously|earlier|first|originally|forecast|planned|expected|announced|budgeted|guided|its (?:previous|earlier|original|initial|last)|the (?:previous|earlier|original|initial))\b/iu;
/** "cut his forecast for net profit by a tenth": how far an estimate moved, and no figure of the company. */
const REVISED =
  /\b(?:cuts?|cutting|rais(?:es?|ed|ing)|lower(?:s|ed|ing)?|lift(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing)) (?:its|their|his|her|the) (?:[\w’'-]+ ){0,5}?(?:forecasts?|estimates?|projections?|targets?)(?: (?:for|of) (?:[\w’'-]+ ){1,8}?| )by$/iu;
/** "raised its stake in X by P": how far a share or a dividend moved. */
const SHARE_BY =
  /\b(?:(?:rais|increas|lift|boost)(?:e|es|ed|ing|s)? (?:its|their|his|her|the) (?:[\w’'-]+ ){0,3}(?:stake|holding|shareholding)|(?:rais|increas|lift|boost|cut|reduc|trim|lower|slash)(?:e|es|ed|ing|s|ting|ming|med)? (?:its|their|the) (?:[\w’'-]+ ){0,3}(?:dividend|workforce|headcount))(?: in [^.;,]{2,40})? by$/iu;
/** "Without it the margin would have been P": supposed. */
const SUPPOSED =
  /\b(?:without (?:it|that|this|them|these|those|the [\w -]{2,40}?|an? [\w -]{2,40}?)|but for [^,;]{2,50}|had (?:it|they|the [\w-]+) not [^,;]{2,60}),? (?:[\w’'-]+ ){0,5}would (?:still )?have (?:been|come to|come in at|reached|grown|risen|fallen|climbed|dropped|gained|made|earned|lost|totalled|stood at)(?: [\w’'-]+){0,2}$/iu;
/** "No customer contributed more than P": nobody's part. */
const NO_ONE =
  /\bno (?:single |one |other |individual )?(?:customer|client|supplier|holder|shareholder|investor|owner|product|country|market|segment|company|franchisee|borrower|drug)s? (?:[\w’'-]+ ){0,5}?(?:for|up|than|contribut\w+|exceed\w*|over|own\w*|h[eo]ld\w*|ha[sd]|have|reach\w*|provid\w+)(?: (?:more than|over|as much as|above|even|at least))?$/iu;

const REASONS: [(a: { left: string; right: string }, f: FigureItem) => boolean, string][] = [
  [
    ({ left, right }, f) => f.type === 'money' && f.high < 1e5 && (PER_SHARE.test(right) || SHARE_TERMS.test(left)),
    'per share',
  ],
  [({ left }, f) => f.type === 'money' && f.high < 1e4 && SHARE_BEFORE.test(left), 'per share'],
  [({ left, right }, f) => f.type === 'money' && MOVED_BY.test(left) && OFF_VALUE.test(right), 'share price'],
  [
    ({ left, right }, f) =>
      f.type === 'money' &&
      /^\)/u.test(right) &&
      ((CONVERTED.test(left.slice(-40)) && MONEY.test(left.slice(-40))) || CONVERTED_SIGN.test(left.slice(-40))),
    'conversion',
  ],
  [
    ({ right }, f) => f.type === 'money' && f.high < (A_TIME.test(right) ? 1e5 : 1e6) && UNIT_PRICE.test(right),
    'unit price',
  ],
  [
    ({ left, right }, f) =>
      f.type === 'percent' &&
      ((INTEREST.test(left) && !/^ (?:in|of) (?:[A-Z]|the (?:company|group|firm|business))/u.test(right)) ||
        INTEREST_AFTER.test(right)),
    'interest rate',
  ],
  [
    ({ left, right }, f) => f.type === 'percent' && !PART.test(right) && (SHARES.test(left) || INDEX.test(left)),
    'share price',
  ],
  [({ left }, f) => f.type === 'percent' && REVISED.test(left), 'change of a forecast'],
  [({ left }, f) => f.type === 'percent' && SHARE_BY.test(left), 'change of a share'],
  [({ left, right }) => RAISES.test(left) && AIM.test(right), 'earlier figure of a change'],
  [({ left }) => SUPPOSED.test(left), 'supposed'],
  [(a, f) => f.type === 'money' && given(a), 'given for a cause'],
  [({ left }, f) => f.type === 'percent' && NO_ONE.test(left), 'nobody'],
  [({ left }, f) => f.type === 'money' && PER_CLIENT.test(left), 'per customer'],
  [({ right }, f) => f.type === 'money' && MORE.test(right), 'difference'],
  [({ left, right }) => EXPECTED.test(left) || EXPECTED_AFTER.test(right), CONSENSUS],
  [({ left, right }, f) => f.type !== 'money' && (USAGE.test(left) || USAGE_AFTER.test(right)), 'rate of use or score'],
];

/** "Nvidia rose 3.5%", "Broadcom added 1.2%": a company by its name goes up and down at the exchange. */
const NAME_MOVED =
  /^(?:[,.]? (?:Inc|Corp|Co|Ltd|plc|AG|SE|NV)\b\.?)?(?: (?:also|then|itself|meanwhile))? (?:(?:has |had |have )?(?:rose|risen|fell|fallen|gained|added|shed|slipped|slid|climbed|jumped|surged|soared|dropped|tumbled|sank|advanced|rallied|eased|dipped|plunged|lost)|was (?:up|down)|were (?:up|down)|closed(?: up| down)?|ended(?: up| down)?)(?: by| as much as| more than| about| nearly| almost| another)* ?$/u;
const NAME_FIRST = /(?:^|[.,;:—–-] ?|\b(?:and|while|but|as|whereas|with|rival|chipmaker|peer|peers|partner|though) )$/u;
const NAME_ENDS =
  /^(?:[.,;)]|$| (?:and|while|but|whereas|in (?:New York|Tokyo|Hong Kong|London|Frankfurt|Paris|Seoul|Taipei|Shanghai|(?:early|late|morning|afternoon|pre-?market|after-hours|extended) )|on (?:Mon|Tues|Wednes|Thurs|Fri)day|after|at the (?:close|open)|following)\b)/u;

const NOT_LISTED: ReadonlySet<string> = new Set(['product', 'person', 'outlet', 'regulator', 'unknown', 'place']);

/** Is a percent by how much a share moved, of a company that the sentence names alone? */
function nameMoved({ text, sentence }: Pick<Scene, 'text' | 'sentence'>, f: FigureItem): boolean {
  if (f.type !== 'percent' || !NAME_ENDS.test(text.slice(f.full.end, f.full.end + 40))) return false;
  if (sentence.items.some((i) => i.type === 'word' && isWord(i, 'metric'))) return false;
  return sentence.items.some(
    (i) =>
      i.type === 'name' &&
      i.end <= f.full.start &&
      f.full.start - i.end < 50 &&
      !NOT_LISTED.has(i.row.kind) &&
      !i.row.parent &&
      NAME_MOVED.test(text.slice(i.end, f.full.start)) &&
      NAME_FIRST.test(text.slice(Math.max(sentence.start, i.start - 14), i.start)),
  );
}

/** Marks the figures of a sentence that belong to no deal. */
export function markUnfit(scene: Pick<Scene, 'text' | 'sentence'>): void {
  const { text, sentence } = scene;
  for (const f of sentence.items) {
    if (!isFigure(f) || (f.type !== 'money' && f.type !== 'percent' && f.type !== 'multiple')) continue;
    const left = text.slice(Math.max(sentence.start, f.full.start - 110), f.full.start).trimEnd();
    const right = text.slice(f.full.end, Math.min(sentence.end, f.full.end + 60));
    const why =
      REASONS.find(([test]) => test({ left, right }, f))?.[1] ??
      (nameMoved(scene, f)
        ? 'share price'
        : isChange(scene, f)
          ? CHANGE
          : eachPart(scene, f)
            ? 'part of a sum told'
            : null);
    // "DKK 412m (DKK 377m)": the same currency again is the year before.
    f.why = why === 'conversion' && yearAgo(scene, f) ? null : why;
  }
}
