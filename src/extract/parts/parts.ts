// The parts of a text that tells of several companies: paragraphs, items of a digest, labels that say whom one is about. Takes
// what the text has established and a sentence that begins a part, and turns the one to whom the other is about.
import { type Discourse, isCompany, type Ref, refOf } from '../frame.ts';
import type { Sentence } from '../item.ts';

/** Words in small letters. */
const SMALL = /[a-z]{3}/u;

/** A new paragraph is about its own company, else the text's. Where that is another one, what was told before is of another part;
 * a line in capitals may go on with the line before. */
export function enter(discourse: Discourse, title: Ref | null, line: string): void {
  const other = title !== null && discourse.title !== null && title.row?.id !== discourse.title.row?.id;
  if (other && SMALL.test(line))
    Object.assign(discourse, { tales: [], focus: null, raised: null, since: discourse.turn ?? 0 });
  discourse.title = title;
  discourse.topic = title ?? discourse.topic;
}

/** What heads a part of a digest is what it tells of; the deals of the part before are not gone on with. */
const turnTo = (discourse: Discourse, topic: Ref): void => {
  Object.assign(discourse, { topic, told: null, deal: null, ticket: null, holder: undefined });
};

/** A part of a digest tells of its own: of the company in brackets at its head, if there is one. */
export function part(discourse: Discourse, text: string, sentence: Sentence): void {
  const head = sentence.items.find(isCompany);
  const near = head && head.start - sentence.start <= 3 && HEADS.test(text.slice(head.start - 1, head.end + 9));
  const ref = near ? refOf(head) : null;
  const bullet = BULLET.test(text.slice(sentence.start, sentence.start + 4));
  Object.assign(discourse, { focus: ref, deal: null, ticket: null, label: ref, digest: ref !== null || bullet });
  if (ref) Object.assign(discourse, { topic: ref, lead: ref, about: { ref, block: sentence.block } });
  else if (bullet) Object.assign(discourse, { topic: null, about: null });
}

const LABEL = /^[\s/&+,.:;–—|*#-]*(?:and|vs)?[\s/&+,.:;–—|*#-]*$/u;
const TOPIC = /^(?:On|About|Re) [\s.:*#-]*$/u;

/** "OLA ELECTRIC.", "Meta / Scale AI.": a part of a digest that begins with who it is about; a deal is about its target.
 * "On Scale AI.": what is told next has to do with it, whoever acts. */
export function labelled(discourse: Discourse, text: string, sentence: Sentence): void {
  Object.assign(discourse, { heads: [], on: null });
  if (sentence.end - sentence.start > 70) return;
  const names = sentence.items.filter(isCompany);
  const last = names[names.length - 1];
  if (!last) return;
  let rest = text.slice(sentence.start, sentence.end);
  for (const n of names) rest = rest.replace(text.slice(n.start, n.end), '');
  if (names.length === 1 && TOPIC.test(rest)) discourse.on = refOf(last);
  if (!LABEL.test(rest)) return;
  discourse.label ??= refOf(last);
  discourse.heads = names.map(refOf);
  turnTo(discourse, discourse.heads[0] ?? discourse.label);
}

/** How a part of a digest begins: a bullet, a number, a name in brackets or before a colon (【X】, ▲X(2399):). */
const HEADS = /^[【[]|^.[^,;:。]{1,24}?(?:\(\d{4,6}\))?[:：]/u;
const BULLET = /^\s*[■□●○•▪◆◇▶►▲△▼★☆※◎◉]/u;
const ITEM = /^\s*(?:【|[■□●○•▪◆◇▶►▲△▼★☆※◎◉]|\d{1,2}[.、/)])/u;

/** Does a paragraph begin as a part of a digest? */
export const isPart = (text: string, sentence: Sentence): boolean =>
  ITEM.test(text.slice(sentence.start, sentence.start + 6));
