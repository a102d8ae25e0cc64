// Who speaks without a name, in English: people by what they are ("its chairman", "two directors of X", "a banker who worked on
// it") and bodies ("the ministry"). Takes noun phrases and words behind a verb, gives the speaker.
import type { SpeakerRef } from '../../attribution.ts';
import type { Noun } from '../syntax/phrases.ts';

const WHO =
  'chair(?:man|woman|person)?|chief|boss|directors?|executives?|officers?|managers?|(?:co-)?founders?|president|bankers?|lawyers?|advis[eo]rs?|(?:share|stock|bond)?holders?|investors?|analysts?|economists?|spokes(?:man|woman|person|people)|representatives?|officials?|ministers?|ministry|government|regulators?|authority|agency|department|board|committee|court|judge|prosecutors?|administrators?|liquidators?|auditors?|accountants?|trustees?|creditors?|lenders?|unions?|employees?|person|people|sources?|insiders?|partners?|colleagues?|owners?|seller|buyer|bidders?|brokers?|consultants?|consultancy|researchers?|commissioner|governor|secretary|treasurer|head|commission|council|watchdog|tribunal|mayor|senators?|lawmakers?|family|heirs?|customers?|suppliers?|contractors?|landlord|negotiators?|participants?|attendees?|backers?|editor|author|writer|blogger|reporter|journalist|traders?|strategists?|airline|insurer|exchange';
const HUMAN = new RegExp(`^(?:${WHO})$`, 'u');

/** The speaker that the subject of a verb of speech names by what it is; null for names, things and sums. */
export function unnamed(text: string, subject: Noun | null, verb: number): SpeakerRef | null {
  if (!subject || subject.party?.item?.type === 'name' || subject.figures.length > 0) return null;
  if (!HUMAN.test(subject.head.word) || subject.head.item?.type === 'group') return null;
  const tail = /^ (?:of|at|for|in|close to|familiar with|involved in|with|who) [^,;.]{2,60}?(?= \w+$)/u.exec(
    `${text.slice(subject.end, Math.max(subject.end, verb - 1))} x`,
  );
  return {
    span: { start: subject.start, end: subject.end + (tail?.[0].length ?? 0) },
    text: '',
    row: null,
    kind: 'anonymous',
  };
}

const BEHIND = new RegExp(
  `^ (?:(?:an?|the|its|their|his|her|one|two|three|several|some|unnamed|[A-Z][\\w&.-]*['’]s?) )?(?:[\\w-]+ ){0,3}?(?:${WHO})\\b(?: (?:of|at|close to|familiar with|involved in|with|who) [^,;.]{2,50})?`,
  'u',
);

/** "said a banker who worked on it", "citing two directors": people right behind a word. */
export function behind(text: string, at: number): SpeakerRef | null {
  const m = BEHIND.exec(text.slice(at, at + 110));
  return m ? { span: { start: at + 1, end: at + m[0].length }, text: '', row: null, kind: 'anonymous' } : null;
}
