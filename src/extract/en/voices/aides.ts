// Who leads an English sentence only because the one before named it as the other side of a deal ("X won an order from Y. Y will take
// delivery from May. The company said"): the text still tells of X. Takes a text and a name with its sentence.
import type { Span } from '../../../model/document.ts';
import { isBeside } from '../focus/roles.ts';
import { isRelated } from '../topic.ts';

/** A sentence before is not longer. */
const NEAR = 320;
/** A name further back is another matter. */
const FAR = 4000;

const OTHER_SIDE =
  /\b(?:from|with|by|for|(?:customers?|clients?|investors?|backers?|shareholders?|suppliers?)(?: (?:are|is|include|includes|including|such as|like))?)(?: [A-Z][\w&.-]*,?){0,3}(?: and)? (?:the )?$/u;
const ENDS = /[.!?]["”]? ["“]?(?=[A-Z])/gu;

/** Is a name the subject of its sentence for the sake of another alone? */
export function isAide(text: string, sentence: Span, item: Span): boolean {
  if (isRelated(text, item) || isBeside(text, item)) return true;
  const name = text.slice(item.start, item.end);
  const from = Math.max(0, sentence.start - FAR);
  const before = text.slice(from, sentence.start);
  const at = before.lastIndexOf(name);
  if (at < 0 || before.length - at > NEAR || before.indexOf(name) !== at) return false;
  const between = before.slice(at + name.length);
  if ((between.match(ENDS)?.length ?? 0) > 0 || between.includes('\n')) return false;
  return OTHER_SIDE.test(before.slice(Math.max(0, at - 60), at));
}
