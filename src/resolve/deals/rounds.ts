// The words that tell which round, which part or which total an amount is, in both languages, as written in a claim's
// `round` and `label`. Series letters are one name whatever the language: A轮, Series A and "A round" are `a`.
import type { Claim } from '../../model/claim.ts';
import { wordsOf } from '../guards/words.ts';

const LETTER = /(?:^|[^a-z])(?:series\s*|serie\s*)?(pre-?)?([a-k]\d?)\s*(\+*)\s*(?:round|轮|輪|$)/u;
const NAMED: [RegExp, string][] = [
  [/天使|angel/u, 'angel'],
  [/种子|種子|seed/u, 'seed'],
  [/ipo|首次公开|首次公開|initial public/u, 'ipo'],
];
const TOTAL = /累计|累計|合计|合計|总计|總計|共计|共計|cumulative|to date|total raised|in total|combined|joint/u;
const JOINT = /合计|合計|共计|共計|combined|joint/u;
const PART = /首期|首笔|首筆|首批|第[一二三四]期|分期|tranche|instal?ment|first close|initial/u;

const written = (claim: Claim): string => `${claim.round ?? ''} ${claim.label ?? ''}`.normalize('NFKC').toLowerCase();

/** The round's name without language, or null when the words name none ("the latest round"). */
export function roundName(text: string | null): string | null {
  if (!text) return null;
  const plain = text.normalize('NFKC').toLowerCase().trim();
  for (const [words, name] of NAMED) if (words.test(plain)) return name;
  const letter = LETTER.exec(plain);
  return letter ? `${letter[1] ? 'pre-' : ''}${letter[2]}${letter[3]}` : null;
}

/** A total over several rounds, or over several investors: no round of its own. */
export const isTotal = (claim: Claim): boolean =>
  (claim.amount?.basis === 'cumulative' || TOTAL.test(written(claim)) || isToldOverYears(claim)) && !isRunning(claim);

const OVER_YEARS = /since (?:early |late |mid-?)?(?:19|20)\d\d|to date|自\s*(?:19|20)\d\d\s*年|累计|累計|迄今|至今/iu;
const GREATEST = /largest|biggest|record|最大|最高|最多|首次|first/iu;
const CLAUSE = /[,;，；、]/u;

/** What a company has raised over the years, by the words of the figure's own clause; "its largest round to date" is one
 *  round. */
function isToldOverYears({ kind, amount, evidence }: Claim): boolean {
  if (kind !== 'funding_round' || !amount) return false;
  return evidence.some(({ quote }) => {
    const { near, after } = wordsOf(quote, amount.low);
    if (near === quote) return false;
    const own = `${near.split(CLAUSE).pop() ?? ''} ${after.split(CLAUSE)[0] ?? ''}`;
    return OVER_YEARS.test(own) && !GREATEST.test(own);
  });
}

const RUNNING =
  /since (?:early |late |mid-?)?(?:19|20)\d\d|to date|so far|in total|cumulative|altogether|自\s*(?:19|20)\d\d\s*年|累计|累計|迄今|至今|总共|總共/iu;

/** What one party has put in over the years, by its basis, its label or the words of its quote: not new money. */
export function isRunning(claim: Claim): boolean {
  if (claim.kind !== 'investment' || claim.amount === null || !claim.subject || JOINT.test(written(claim)))
    return false;
  if (claim.amount.basis === 'cumulative' || TOTAL.test(written(claim))) return true;
  return claim.evidence.some((e) => RUNNING.test(e.quote));
}

/** A dated part of a deal: its first tranche, an instalment. */
export const isPart = (claim: Claim): boolean => PART.test(written(claim));

const THIS_ROUND = /this round|the round|此轮|此輪|这轮|這輪|这一轮|這一輪|本轮|本輪|该轮|該輪/iu;
const IN_ROUND = /轮|輪|融资|融資|募资|募資|round|financing|series [a-k]\b/iu;

/** The words point to a round that was just named. */
export const pointsToRound = (claim: Claim): boolean => claim.evidence.some((e) => THIS_ROUND.test(e.quote));

/** The words speak of a round at all, not of who holds shares. */
export const speaksOfRound = (claim: Claim): boolean =>
  claim.lead !== null || claim.evidence.some((e) => IN_ROUND.test(e.quote));

const BEFORE = /减持前|減持前|交易前|此前|原先|稀释前|before|prior to|previously|formerly/iu;
const AFTER = /减持后|減持後|交易后|交易後|完成后|完成後|after|following|post-/iu;

/** Does a stake stand before or after an event that the text names? */
export function sideOf(claim: Claim): 'before' | 'after' | null {
  const text = `${claim.period ?? ''} ${claim.label ?? ''}`;
  if (BEFORE.test(text)) return 'before';
  return AFTER.test(text) ? 'after' : null;
}
