// By how much a figure of a company rose or fell, in money: "rose by $8 billion to $47.5 billion", "grew $90 million to
// $607 million". Such a sum is no level, whatever it is a change of; it is told apart from where the figure came to.
import type { Scene } from '../../frame.ts';
import { type FigureItem, isWord } from '../../item.ts';

const MOVES =
  'r[io]s(?:e|es|en|ing)|gr[eo]w(?:s|n|ing)?|(?:increas|declin|decreas|advanc|improv|surg|plung|eas)(?:e[sd]?|ing)|(?:climb|jump|soar|expand|widen|narrow|contract|rebound|tumbl)(?:s|ed|ing|e[sd]?)?|(?:drop|slip|dip)(?:s|p?ed|ping)?|f[ae]ll(?:s|en|ing)?|sl(?:id|ides?|iding)|s[aiu]nk(?:s|ing)?|shr[aiu]nk(?:s|ing)?|swell(?:s|ed|ing)?';
const MADE_MOVE =
  'rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|depress(?:es|ed|ing)?|inflat(?:e[sd]?|ing)|dent(?:s|ed|ing)?|was|were|is|up|down|higher|lower';
const ABOUT =
  '(?: (?:about|around|roughly|some|nearly|almost|more than|over|at least|just|just over|only|another|a further|a record|an estimated|approximately|as much as|up to))?';
const HOW = '(?: (?:sharply|slightly|further|again|year on year|year over year|year-on-year|year-over-year))?';

/** "fell by about", "will reduce net income by": the sum of a change stands right behind. */
const BY = new RegExp(`\\b(?:${MOVES}|${MADE_MOVE})(?: [\\w’'&.-]+){0,8}? by${ABOUT} ?$`, 'iu');
/** "grew", "was up about": without "by". */
const BARE = new RegExp(`\\b(?:${MOVES}|(?:is|was|were|are|been|,) (?:up|down))${HOW}${ABOUT} ?$`, 'iu');
/** What is put in or lent grows by what is put in or lent. */
const DEALS =
  /\b(?:investments?|invest(?:s|ed|ing)?|stakes?|holdings?|commitments?|loans?|facilit(?:y|ies)|offers?|bids?|rounds?|credit|borrowings?|debts?|funds?|funding|deals?|contracts?|orders?)\b/iu;

const REACH = 110;

/** Is the sum that begins at `at` a change, where another follows behind "to"? */
export const movesBefore = (text: string, at: number): boolean => {
  const left = text.slice(Math.max(0, at - 60), at);
  return /[a-z] $/u.test(left) && BARE.test(left);
};

/** Is a sum by how much the figure of a company that stands before it rose or fell? */
export function isChange({ text, sentence }: Pick<Scene, 'text' | 'sentence'>, f: FigureItem): boolean {
  if (f.type !== 'money') return false;
  const left = text.slice(Math.max(sentence.start, f.full.start - REACH), f.full.start);
  const m = BY.exec(left) ?? BARE.exec(left);
  if (!m) return false;
  const noun = sentence.items.findLast(
    (i) =>
      i.end <= f.full.start && f.full.start - i.start <= REACH && (isWord(i, 'metric') || isWord(i, 'n-valuation')),
  );
  return noun !== undefined && !DEALS.test(text.slice(noun.end, f.full.start));
}

/** "increased its investment from F to F": what it was before is put in no second time. */
const GREW =
  /\b(?:investments?|commitments?|pledges?|bets?|contributions?|exposure|outlay|funding|backing|support)\b[^.;]{0,70}\bfrom(?: (?:an?|the|its|initial|original|previous|earlier|planned|about|around|roughly|just|only|some|nearly|more than)){0,4} $/iu;
export const grewFrom = ({ text, sentence }: Pick<Scene, 'text' | 'sentence'>, f: FigureItem): boolean =>
  GREW.test(text.slice(sentence.start, f.full.start));
