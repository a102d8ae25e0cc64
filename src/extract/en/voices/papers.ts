// Newspapers and other outlets that no table lists, in English: by the last word of their name, by the noun beside it (the
// newspaper Handelsblatt, the Tuoi Tre daily), or by passing on what others do. Takes a name, says whether it is one.
import type { GazetteerRow } from '../../../model/reference.ts';
import type { Item, Sentence, WordItem } from '../../item.ts';

const PAPER =
  /\b(?:Courier|Times|Post|News|Herald|Journal|Ledger|Chronicle|Gazette|Tribune|Observer|Telegraph|Daily|Weekly|Review|Mail|Wire|Dispatch|Examiner|Register|Reporter|Insider|Press|Today|Bulletin|Argus|Echo|Messenger|Zeitung|Tagblatt|Bladet)$/u;

/** A newspaper, listed or by its name. */
export const isOutlet = (row: GazetteerRow): boolean =>
  row.kind === 'outlet' || (row.kind === 'unknown' && PAPER.test(row.names.en));

const NOUN =
  '(?:newspaper|paper|daily|weekly|monthly|magazine|tabloid|broadcaster|periodical|publication|newsletter|website|news ?(?:site|agency|outlet|service|portal|channel|magazine|wire)|(?:trade|business|financial) (?:journal|title|publication|site))';
const BEFORE = new RegExp(`\\b${NOUN}s? ["“]?$`, 'u');
const BEHIND = new RegExp(`^["”]?(?: (?:[a-z]+ )?${NOUN}\\b|,? an? (?:[\\w-]+ ){0,3}${NOUN}\\b)`, 'u');

/** "the newspaper X", "the X daily": called a paper where it stands. */
export const calledPaper = (text: string, item: Item): boolean =>
  item.type === 'name' &&
  item.row.kind === 'unknown' &&
  (BEFORE.test(text.slice(Math.max(0, item.start - 24), item.start)) ||
    BEHIND.test(text.slice(item.end, item.end + 60)));

const REPORTS = /^(?:had |has |have |first )*(?:reported|reports|wrote|writes)$/iu;
/** What is reported is told before it, or stands behind "that". */
const OF_OTHERS =
  /^(?: (?:first|earlier|later|exclusively|separately|over the weekend|this week|last week|yesterday|today|(?:late |early )?on \w+(?: \w+)?|in \w+))*(?: that\b|,? (?:citing|quoting|without)\b|[.;]|,["”]?$|$)/u;

/** "X is raising money, Y reported", "Y reported that X": who tells of others and is told nothing of passes news on. */
export function passesOn(
  text: string,
  sentence: Sentence,
  { who, verb, told }: { who: Item; verb: WordItem; told: string | null },
): boolean {
  if (who.type !== 'name' || who.row.kind !== 'unknown' || who.row.id === told) return false;
  if (!REPORTS.test(text.slice(verb.start, verb.end))) return false;
  const other = sentence.items.some((i) => i.type === 'name' && i.row.id !== who.row.id && i.row.kind !== 'person');
  return other && OF_OTHERS.test(text.slice(verb.end, Math.min(sentence.end, verb.end + 60)));
}
