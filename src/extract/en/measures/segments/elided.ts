// Parts of a company right before their figure, in English, where no verb that the grammar knows stands between: "networking nearly
// doubled", "storage tripled to F", "and scanners down 5%". Takes a place in the sentence, gives the words that name the part.
import type { Ref, Scene } from '../../../frame.ts';
import { isWord } from '../../../item.ts';

const TIMES = 'doubl|tripl|trebl|quadrupl|quintupl';
const AUX = '(?: (?:has|have|had|also|alone|was|were|is|are|then|even))*';
const HEDGE = '(?: (?:about|around|roughly|nearly|almost|some|over|more than|just|only|by|a))*';
const WORDS =
  "((?!(?:of|in|to|at|by|for|from|that|which|it|they|was|were|is|are|and|but|while)\\b)[A-Za-z][\\w&’'-]*(?: (?!(?:of|in|to|at|by|for|from|that|which|was|were|is|are|has|have|had|also|up|down|nearly|almost|more|and|but|while)\\b)[a-z][\\w&’'-]*){0,2})";
const START = '(?:^|[,;:] |\\b(?:and|but|while|whereas) )(?:the |its )?';
/** "and scanners down 5%", "storage tripled to F". */
const MOVED = new RegExp(
  `${START}${WORDS}${AUX} (?:up|down|(?:more than |nearly |almost )?(?:${TIMES})ed(?: \\w+ly)? to)${HEDGE} $`,
  'u',
);
/** "networking | nearly doubled". */
const BARE = new RegExp(`${START}${WORDS}${AUX} $`, 'u');
const MULTIPLE = new RegExp(`^(?:more than |nearly |almost |about |roughly |well over )?(?:${TIMES})ed\\b`, 'u');
const LONGEST = 70;

/** The part that stands right before a figure, or null. */
export function elidedPart({ text, sentence }: Scene, at: number, names: (word: string) => boolean): Ref | null {
  const from = Math.max(sentence.start, at - LONGEST);
  const left = text.slice(from, at);
  const m = MULTIPLE.test(text.slice(at, at + 30)) ? BARE.exec(left) : MOVED.exec(left);
  const words = m?.[1];
  if (!m || !words || !names(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())) return null;
  const start = from + m.index + m[0].indexOf(words);
  const end = start + words.length;
  const other = sentence.items.some(
    (i) => i.start < end && i.end > start && (i.type !== 'word' || isWord(i, 'metric') || isWord(i, 'rise')),
  );
  return other ? null : { span: { start, end }, row: null };
}
