// Where English speech ends: the sentences in which the writer tells what a company is, where a deal stands among others or
// what was raised before, and the answers by which a company refuses a report. Takes a sentence and who spoke before it.
import type { Span } from '../../../model/document.ts';
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import { isFigure, isWord, type Sentence } from '../../item.ts';
import { denial } from '../certainty/denials.ts';

/** "X, founded in 2015, raised", "X, which makes batteries, has", "Founded in 2015, X": who somebody is. */
const WHO_IT_IS =
  /^(?:The )?[\p{Lu}\d][\p{L}\d&.’'-]*(?: [\p{Lu}\d&][\p{L}\d&.’'-]*){0,4}(?:, (?:which (?:was |is |were )?(?:\w+ly )?(?:founded|set up|started|launched|established|based|listed|owned|backed|headquartered|makes|sells|builds|runs|operates|develops|designs|produces|owns|counts|employs)|(?:founded|based|launched|established|set up|started|backed|headquartered|owned|listed|known) )| (?:was|were) (?:founded|set up|established|started|launched|incorporated|created) (?:in|by|more|about|nearly) )|^(?:Founded|Based|Established|Launched|Started|Set up|Headquartered|Backed|Listed) (?:in|by|on|as|more|nearly|about) /u;

const STANDING =
  'latest|largest|biggest|first|second|third|fourth|fifth|sixth|most|highest|smallest|newest|another|one of|part of|a (?:rare|sign|reversal)';
/** "The deal is the latest in", "It is the group's third acquisition", "The round comes two months after". */
const AMONG_OTHERS = new RegExp(
  `^(?:(?:The|This|That) (?:[\\w-]+ ){0,3}?(?:deal|round|investment|move|acquisition|purchase|takeover|fundraising|financing|sale|transaction|agreement|listing|announcement|plan|bid|stake|news|order|contract|loan|talks)|It|This|That) (?:(?:is|was|would be|will be|marks|would mark) (?:also )?(?:(?:the|its|their|[\\w’'-]+ [\\w-]+[’']s|[\\p{Lu}][\\w-]*[’']s?) )?(?:[\\w’'-]+ )?(?:${STANDING})\\b|(?:comes?|came) (?:as|after|amid|at|on|\\w+ (?:days?|weeks?|months?|years?))\\b|follows? )`,
  'u',
);

const BEFORE =
  /\b(?:raised|bought|sold|invested|acquired|paid|took|led|backed|listed|floated|went public|(?:was|were)(?: last)? valued)\b/u;
const PERFECT_OR_VIEW =
  /\b(?:had|would|will|could|may|might|should|expects?|plans?|wants?|hopes?|aims?|is|are|he|she|they|we|our|I)\b|["“”]/u;
const LONG_AGO =
  /\b(?:in|since|during|of) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid-?)[ -]){0,2}(?:19|20)\d\d\b|\blast (?:year|month|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:years?|months?) (?:ago|earlier)\b|\bearlier this year\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** What a company did before, told flatly: those who only pass news on are no source of it. Words that are reported go back a tense. */
const pastDeed = (told: string, sentence: Sentence): boolean =>
  !/^(?:It|They) /u.test(told) &&
  BEFORE.test(told) &&
  LONG_AGO.test(told) &&
  !PERFECT_OR_VIEW.test(told) &&
  !sentence.items.some((i) => isWord(i, 'metric'));

/** What is to come of a deal is told by whoever told of it. */
export const COMING = /\b(?:would|could|might|should)\b/u;

/** Does a sentence tell of others than who spoke? What a company goes on to tell of itself is still its word. */
function ofOthers(sentence: Sentence, speaker: SpeakerRef): boolean {
  const first = sentence.items.find((i) => i.type === 'name' && i.row.kind !== 'person');
  return first?.type === 'name' && speaker.row !== null && first.row.id !== speaker.row.id;
}

/** Is a sentence the writer's own, whoever spoke before it? */
export function background(text: string, sentence: Sentence, { speaker }: Attribution): boolean {
  const told = text.slice(sentence.start, sentence.end);
  if (speaker.kind === 'filing' || COMING.test(told)) return false;
  if (AMONG_OTHERS.test(told)) return true;
  if (speaker.kind === 'company' && !ofOthers(sentence, speaker)) return false;
  return WHO_IT_IS.test(told) || pastDeed(told, sentence);
}

const NO_SUCH =
  /\bno such (?:plans?|deals?|talks?|intentions?|offers?|approach(?:es)?|discussions?|negotiations?|agreements?)\b|\b(?:not|never|n[’']t) (?:been |held |had |having |in |engaged in )(?:any )?(?:talks|negotiations|discussions)\b|\b(?:does|do|did|would|will) not comment\b/u;

/** The words by which a sentence refuses what was told: "the report was wrong", "there is no such plan". */
export function refusal(text: string, sentence: Sentence): Span | null {
  const words = denial(text, sentence);
  if (words) return words;
  const m = sentence.items.some((i) => isFigure(i) && i.type === 'money')
    ? null
    : NO_SUCH.exec(text.slice(sentence.start, sentence.end));
  return m && { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length };
}

/** "declined to comment", "did not respond to a request". */
export const NO_COMMENT =
  /\b(?:declin|refus)\w+ (?:immediate |further |any )?(?:to )?(?:be named or )?(?:comment|respond|elaborate|discuss (?:it|the matter|the deal|the talks))\b|\bno comment\b|\b(?:did|does|has|have|had|could|would) ?n[o’']t (?:immediately |yet |been )*(?:respond|reply|replied|return|comment|reached|be reached)/u;

/** Where speech ends, for the walk through a document. */
export const ENDINGS = { silent: NO_COMMENT, coming: COMING, refusal, background, denial };
