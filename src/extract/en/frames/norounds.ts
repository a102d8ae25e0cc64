// Sums that are no round, in English: grants, debts and what is drawn on them, prices, sales of holdings, what is put into
// another company, what a company is worth. Takes what stands around a figure.
import type { Ref, Scene } from '../../frame.ts';
import { type Item, isWord } from '../../item.ts';
import { type Around, has, near } from '../context.ts';
import { proceeds } from './proceeds.ts';

const DEBT_LEFT = /(?:loan|debt|credit|notes|bonds|facility|borrow\w*)(?: \w+){0,2}$/iu;
const SALE =
  /^ (?:by|from|through|via|in|with) (?:the |a |its )?(?:sell|sale|offload|dispos|plac(?:ing|ement) (?:of|\d)|block|exit|partial)/iu;
/** "launched a bond and is expected to raise F". */
const BONDS = /\b(?:bonds?|notes|loans?|debt|debentures|sukuk|commercial paper)\b/iu;
/** "drew F of a credit line". */
const DRAWN =
  /^ (?:of|from|on|under) (?:an?|the|its|their) (?:[^,.;]|\.\d){0,40}?\b(?:line|facility|loan|credit|revolver|overdraft)\b/iu;

/** "an offering of F of 2.75% convertible senior notes". */
const OFFERED = /^ (?:of|in) (?:[\d.]+% )?(?:[\w-]+ ){0,4}(?:notes|bonds|debentures|sukuk|commercial paper)\b/iu;

/** "The company drew F on the closing date": of the loan that was just told. */
const DREW =
  /\b(?:drew|drawn|draws|drawing)(?: down)?(?: (?:about|around|nearly|almost|roughly|some|an initial|the first|another|a further))*$/iu;
export const ofLoan = ({ discourse, sentence }: Scene): boolean =>
  discourse.told?.kind === 'debt' && sentence.start - discourse.told.clause.end < 200;

/** Who lent what is drawn on. */
export const drawnFrom = (scene: Scene): Ref[] => {
  const lender = ofLoan(scene) ? scene.discourse.told?.subject : null;
  return lender ? [lender] : [];
};

/** "raise the sum to F": made larger, not raised from anybody. */
const LIFTED =
  /\b(?:rais|lift|increas|boost|bring)\w* (?:it|that|this|them|the (?:sum|amount|total|investment|stake|figure|commitment|outlay|target|limit|bid|offer|price)|its (?:investment|stake|commitment|total|outlay|bid|offer|holding)) to(?: (?:as much as|up to|about|around|a total of|at least|more than))?$/iu;

/** "raised F in debt and equity". */
const BOTH = /^ (?:in|of|through|from) (?:new |fresh )?(?:debt and equity|equity and debt)\b/iu;

/** "raised F from its first dollar bond sale", "through a bond". */
export const BOND_SALE =
  /^ (?:in|from|through|via|with|by) (?:[\w.-]+ ){1,5}?(?:bonds?|notes?|debt)(?: (?:sale|offering|issue|issuance|deal|placement|placing)s?\b|[.,;]|$)/iu;

/** "write off their investment of F". */
const OWN_STAKE =
  /(?:\b(?:its|their|his|her|whose)|['’]s?) (?:[\w-]+ ){0,2}(?:investments?|stakes?|holdings?|bets?|outlays?|commitments?|exposure) (?:of|worth|at)$/iu;

/** "obtained F from X in the form of a loan". */
const AS_LOAN =
  /^[^.;]{0,60}? in the form of (?:an? |the )?(?:[\w-]+ ){0,3}(?:loans?|notes?|bonds?|debt|credit|facility|debentures?)\b/iu;
/** "received F in cloud credits", "F of tax credits": no money. */
const IN_CREDITS = /^ (?:worth )?(?:of|in) (?:[\w-]+ ){0,4}(?:credits|vouchers)\b/iu;
/** "sold F of preferred stock to X": one buyer's money. */
const SOLD_TO = /^ (?:of|in|worth of) (?:[\w-]+ ){0,3}(?:stock|shares|equity) to (?:the )?[A-Z]/u;

/** "provisions for customer financings totalled F". */
const PROVIDED = /\b(?:provisions?|write-?offs?|customer financings?|vendor financings?)\b[^.;,]{0,40}$/iu;

/** "led the round with F each". */
const EACH_PUTS = /^ (?:each|apiece|a piece)\b/iu;

const WON = /^w[io]n/iu;

/** Sums that are won and owed to nobody. */
const GRANT =
  /\b(?:distributions?|dividends?|payouts?|payments?|royalt(?:y|ies)|fees?|bonus(?:es)?|rents?|grants?|subsid(?:y|ies)|awards?|contracts?|damages|compensation|prize|refunds?|rebates?|state aid|settlement|orders?)(?: (?:of|worth|totalling|for))?$/iu;
const GRANTED =
  /^ (?:\w+ )?(?:grant|subsidy|subsidies|award|damages|compensation|prize|refund|rebate|aid|settlement)\b/iu;

const HOLDING = /\b(?:stakes?|shares|holdings?|positions?|interests?)\b/iu;
/** Shares that a company makes are its own. */
const NEW = /\bnew (?:[\w-]+ ){0,2}(?:[A-Z]-)?(?:shares|stock)\b/u;
const PARTS: ReadonlySet<string> = new Set(['sell', 'exit', 'trim']);

const parts = (item: Item): boolean =>
  item.type === 'word' && item.senses.some((s) => s.class === 'verb' && PARTS.has(s.value ?? ''));

const THE_SALE =
  /\b(?:the|that|this) (?:placing|placement|sale|disposal|offering|block trade|block deal|transaction|deal)\b[^.;,]{0,24}$/iu;

/** "The placing fetched F" after a sale of shares was told: its price. */
function soldBefore({ discourse, sentence }: Scene, a: Around): boolean {
  const { deal } = discourse;
  return (
    deal?.kind === 'divestment' && !deal.money && sentence.start - deal.clause.start < 400 && THE_SALE.test(a.left)
  );
}

/** "raised F against its chips from X": lent. */
export const SECURED = /^(?: (?:last|this|in) [\w ]{3,12})? against (?:its|the|their|some of its|those|these|a )/u;

/** Sums that a round does not raise: grants, debts, prices, what is put into another company, what a company is worth. */
export function noRound(scene: Scene, a: Around): boolean {
  const { figure } = a;
  if (BOTH.test(a.right)) return false;
  if (SECURED.test(a.right)) return true;
  if (PROVIDED.test(a.left)) return true;
  if (OWN_STAKE.test(a.left) || EACH_PUTS.test(a.right)) return true;
  if (IN_CREDITS.test(a.right) || AS_LOAN.test(a.right) || SOLD_TO.test(a.right)) return true;
  if (proceeds(scene, a)) return true;
  if (BOND_SALE.test(a.right)) return true;
  if (/^ of (?:it|that|them|this)\b/iu.test(a.right) || /\bblock (?:deals?|trades?|sales?)\b/iu.test(a.left))
    return true;
  if (/\bfor (?:\w+ )?proceeds of$/iu.test(a.left) || DRAWN.test(a.right)) return true;
  if (LIFTED.test(a.left)) return true;
  if (DREW.test(a.left) && ofLoan(scene)) return true;
  const got = near(a, 'v-raise', 24);
  const from = /^ from (?:the )?[A-Z]/u.test(a.right);
  if (got && from && /^(?:receiv|got)/iu.test(scene.text.slice(got.start, got.end))) return true;
  // "won F from the Army for radars": a contract.
  if (got && from && WON.test(scene.text.slice(got.start, got.end)) && / for (?!its\b|an? |the )/u.test(a.right))
    return true;
  if (
    BONDS.test(scene.text.slice(scene.sentence.start, a.figure.start)) &&
    !/\b(?:equity|shares|stock|round|Series)\b/u.test(scene.text.slice(scene.sentence.start, scene.sentence.end))
  )
    return true;
  if (OFFERED.test(a.right) || /^ by securiti[sz]/iu.test(a.right)) return true;
  if (scene.discourse.told?.kind === 'debt' && /^ (?:offering|deal|sale|issue|issuance)\b/iu.test(a.right)) return true;
  if (GRANT.test(a.left) || GRANTED.test(a.right)) return true;
  if (SALE.test(a.right) || (near(a, 'n-purchase', 26) && /\b(?:worth|valued at|of|for)$/iu.test(a.left))) return true;
  if (
    (has(a.nouns, 'n-debt') && !has(a.nouns, 'n-round')) ||
    (has(a.of, 'n-debt') && !has(a.of, 'n-round')) ||
    DEBT_LEFT.test(a.left)
  )
    return true;
  if ((has(a.nouns, 'n-investment') && !has(a.nouns, 'round')) || has(a.nouns, 'n-valuation')) return true;
  if (
    /^(?:[,.;]|$| (?:and|from|by|in|on|last)\b)/u.test(a.right) &&
    HOLDING.test(scene.text.slice(scene.sentence.start, a.figure.start)) &&
    !NEW.test(scene.text.slice(scene.sentence.start, a.figure.start)) &&
    scene.sentence.items.some((i) => (isWord(i, 'v-sell') || parts(i)) && i.end < figure.start)
  )
    return true;
  if (soldBefore(scene, a)) return true;
  if (
    (near(a, 'v-invest', 26) ||
      /\b(?:put|pumped|poured|plough\w*|contribut\w+|commit\w+|pledg\w+)\b[^.;]{0,20}$/iu.test(a.left)) &&
    !has(a.nouns, 'round')
  )
    return true;
  if (/\b(?:valued|values|valuing|worth)\b[^.;]{0,40}\bat$|\bworth$/iu.test(a.left) && !has(a.nouns, 'round'))
    return true;
  if (near(a, 'n-valuation', 26) && /\b(?:of|at|to|from)$/iu.test(a.left)) return true;
  return false;
}

const FROM_BACKERS = /\b(?:investors?|backers?|rounds?|funding|Series|valu\w+|seed|led by|shares?|IPO|equity)\b/u;

const FROM_TRADE =
  /^ [^,.;]{2,30}? from (?:its |the )?(?!(?:[\w-]+ ){0,2}(?:investors?|backers?|banks?|lenders?|funds?|shareholders?|owners?|parents?|sale|sales of|round|offering|loans?|bonds?)\b)[a-z]/u;

/** "The chipmaker took in F last year": what listed companies take in, and what a period brings, are sales. */
export function earns({ text, sentence }: Scene, { verb, subject }: { verb: Item; subject: Ref | null }): boolean {
  // "took in F from pumps".
  if (/ in$/iu.test(text.slice(verb.start, verb.end)) && FROM_TRADE.test(text.slice(verb.end, sentence.end)))
    return true;
  if (!/ in$/iu.test(text.slice(verb.start, verb.end)) || FROM_BACKERS.test(text.slice(verb.end, sentence.end)))
    return false;
  const period = sentence.items.some((i) => i.type === 'time' && /^\d{4}(?:-[QH]\d)?$/u.test(i.iso ?? ''));
  return period || (subject?.row?.tickers.length ?? 0) > 0;
}
