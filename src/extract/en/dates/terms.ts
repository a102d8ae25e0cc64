// English years that tell how long a paper or a contract runs or since when a company exists: notes due in 2030, its 2027
// notes, founded in 2016. They are no time at which anything in the sentence happened. Takes a time with its sentence.
import type { Sentence, TimeItem } from '../../item.ts';

/** Papers and loans that are called by the year in which they fall due. */
const PAPERS =
  '(?:notes?|bonds?|convertibles?|debentures?|debt|paper|gilts?|loans?|maturit(?:y|ies)|exchangeables?|term loans?)';

/** "its 2027 notes", "the 2029 senior secured notes", "4.5% 2031 convertible bonds". */
const NAMES_PAPER = new RegExp(
  `^ (?:(?:senior|junior|secured|unsecured|subordinated|convertible|floating-rate|zero-coupon|green|term|hybrid|exchangeable) ){0,3}${PAPERS}\\b`,
  'iu',
);

/** "due in 2030", "maturing on 1 May 2029", "which fall due in March 2028". */
const FALLS_DUE =
  /\b(?:(?:due|matur(?:e|es|ing)|maturity(?: date)?(?: of)?|repayable|expir(?:e|es|ing)|redeemable)(?: (?:in|on|at|by|until|before|between|from))?|(?:run|runs|running|last|lasts|lasting) (?:to|until|till|through|into))(?: (?:the|end|of|early|late|mid)){0,3} $/iu;

/** "founded in 2016", "since its founding in 2018", "set up in 2019 by". */
const BEGAN =
  /\b(?:founded|established|incorporated|co-founded|set up|created|started out|founding|foundation|inception|creation|formation|incorporation|establishment)(?: (?:in|on|back|early|late|around|only|as|long|ago|as)){0,4} $/iu;

/** Behind another year of the same: "due in 2030 and 2032". */
const GOES_ON = /^ ?(?:and|or|,|to|through|–|-|as well as)(?: (?:in|on))? ?$/u;

/** The month that a year named before closes with: "fiscal 2025, which ended in March". */
const CLOSES_WITH =
  /^,? (?:which |that )?(?:ended|ends|ending|closed|closes|closing)(?: (?:in|on|at|the|end|of)){0,4} ?$/u;

/** How far back the words that make a time a term stand. */
const BEFORE = 48;

/** Does a time tell when a paper falls due or a company began? `last` is the time before it in the sentence. */
export function isTerm(text: string, sentence: Sentence, { item, last }: { item: TimeItem; last: TimeItem | null }) {
  if (item.iso === null || item.kind !== 'point') return false;
  // A time may take its preposition in: "in 2030".
  const words = text.slice(item.start, item.end);
  const before = text.slice(Math.max(sentence.start, item.start - BEFORE), item.start);
  if (FALLS_DUE.test(before) || BEGAN.test(before)) return true;
  if (/^\d{4}$/u.test(words) && NAMES_PAPER.test(text.slice(item.end, item.end + BEFORE))) return true;
  if (!last) return false;
  const between = text.slice(last.end, item.start);
  return CLOSES_WITH.test(between) || (last.kind === 'term' && GOES_ON.test(between));
}
