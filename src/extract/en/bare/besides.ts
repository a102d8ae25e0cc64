// Who is told to be one more of several, in English: "X, too, is a customer", "X is another client". Takes who is told of and the
// noun, says whether the words between them tell so.
import type { Deal } from '../deals/slots/refer.ts';
import type { Noun } from '../syntax/phrases.ts';

/** One of several. */
export const besides = ({ scene: { text } }: Deal, who: Noun, n: Noun): boolean =>
  who.end < n.start && /\b(?:too|also|likewise|another)\b/u.test(text.slice(who.end, n.end));
