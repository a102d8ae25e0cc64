// A price that moved to a part of what it was, in English: "to 40% of their former level", "to a fifth of what it was". Takes the
// figure that tells what is left, gives the one that tells by how much the price moved.
import type { Scene } from '../../../frame.ts';
import type { FigureItem } from '../../../item.ts';
import { remainder } from '../../../units/remainder.ts';

const HEDGE =
  '(?: (?:just|only|about|around|roughly|nearly|almost|some|less than|more than|under|over|below|as little as|as low as|merely|barely))*';
const TO = new RegExp(`\\bto(?: (?:a mere|between))?${HEDGE} $`, 'iu');
const LEVEL = 'levels?|prices?|pricing|rates?|costs?|fees?|tariffs?|charges?|tags?|figures?|amounts?|value';
const OLD =
  'former|previous|prior|original|old|older|earlier|initial|launch|list|starting|first|existing|current|present|pre-\\w+|full|usual|regular|standard|normal|past|last|peak|opening';
/** "of their former level", "of what they were", "of last year's price", "of the price at launch". */
const OF_OLD = new RegExp(
  `^ (?:of|the) (?:(?:its|their|the|that|his|her|our) )?(?:[\\w-]+['’]s? )?(?:(?:${OLD}|year['’]s) ){1,3}(?:[\\w-]+ )?(?:${LEVEL}|ones?)\\b|^ (?:of )?(?:the )?(?:original|previous|former|old|earlier)\\b|^ of what (?:it|they|the [\\w-]+|customers|users|developers|[A-Z][\\w.-]*) (?:was|were|had|used|once|cost|charged?|paid|previously|originally|before|started|did|costs?|charges?)\\b|^ of (?:the (?:${LEVEL})|those) (?:at|in|of|before|a year|last|when|seen|charged|it|they)\\b`,
  'iu',
);

/** The move of a price that came to a part of itself; null where the figure tells the move. */
export function leftOf({ text, sentence }: Scene, figure: FigureItem): FigureItem | null {
  const left = text.slice(Math.max(sentence.start, figure.full.start - 40), figure.full.start);
  const right = text.slice(figure.full.end, Math.min(sentence.end, figure.full.end + 70));
  if (!TO.test(left) || !OF_OLD.test(right)) return null;
  return remainder(figure);
}
