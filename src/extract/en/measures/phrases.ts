// Noun phrases that stand in a slot without being a company: what a cost is, who makes a part, what money goes on.
// Takes a place in the sentence, gives the party that stands there or else the words themselves.
import type { Ref, Scene } from '../../frame.ts';
import { inSet, wordSet } from '../../match/charset.ts';
import type { Around } from '../context.ts';
import { type Nominal, nominals } from '../parties.ts';
import { resolved } from '../reference.ts';

const STOP: ReadonlySet<string> = new Set(
  'and or but that which while with whose where when because as of for to in at from by on over is was were are has have had be been alone already now also still then itself themselves only about some roughly nearly'.split(
    ' ',
  ),
);
const LEAD =
  /^(?:the|an?|its|their|his|her|our|this|these|those|and|but|while|with|whereas|that|which|then|some|every|each|all|another|also|just|only|a single|one single)$/iu;
const WORDLIKE = wordSet("’'&./-");
const MOST = 5;
const MOST_CHARS = 48;

const inSpan = (n: Nominal, start: number, end: number): boolean => n.start >= start && n.end <= end;

/** A party of the stretch, the last one; pronouns of possession are no party. */
function partyIn(scene: Scene, start: number, end: number): Ref | null {
  const found = nominals(scene).filter((n) => inSpan(n, start, end) && !n.owner);
  const pick = found.find((n) => n.item.type === 'name') ?? found[0];
  return pick ? resolved(scene, pick) : null;
}

/** The phrase that ends at an offset. */
export function before(scene: Scene, end: number, floor: number): Ref | null {
  const { text } = scene;
  let to = end;
  while (to > floor && /[\s,]/u.test(text[to - 1] ?? '')) to--;
  let start = to;
  for (let words = 0; words < MOST; words++) {
    let from = start;
    while (from > floor && text[from - 1] === ' ') from--;
    let head = from;
    while (head > floor && inSet(WORDLIKE, text, head - 1)) head--;
    const word = text.slice(head, from);
    if (!word || (words > 0 && /[.,;:]$/u.test(word)) || LEAD.test(word)) break;
    if (STOP.has(word.toLowerCase())) {
      if (words > 0 && !/^(?:and|of)$/iu.test(word)) break;
      if (words === 0) {
        to = head;
        while (to > floor && text[to - 1] === ' ') to--;
        start = to;
        continue;
      }
    }
    start = head;
  }
  while (start < to && text[start] === ' ') start++;
  if (/['’]s$/u.test(text.slice(start, to))) to -= 2;
  if (start >= to) return null;
  const party = partyIn(scene, start, to);
  if (party) return party;
  const words = text.slice(start, to);
  if (/^(?:it|they|he|she|we|I|you|this|that|which|who|there)$/iu.test(words)) return null;
  return { span: { start, end: to }, row: null };
}

/** The phrase that begins at an offset. */
export function after(scene: Scene, at: number): Ref | null {
  const { text, sentence } = scene;
  const limit = Math.min(sentence.end, at + MOST_CHARS);
  const near = nominals(scene).find((n) => n.start >= at && n.start <= at + 26 && n.end <= limit + 20);
  if (near && !/[,.;]/u.test(text.slice(at, near.start)) && near.item.type === 'name') return resolved(scene, near);
  let start = at;
  while (start < limit && text[start] === ' ') start++;
  // "is to be prepaid": a verb is nobody.
  if (/^(?:be|been|being|have|get|do|not) /u.test(text.slice(start, start + 6))) return null;
  const lead = /^(?:(?:the|its|their|a|an|just|only|one|some) )+/iu.exec(text.slice(start, limit));
  if (lead && !/^(?:an? single|one single) $/iu.test(lead[0])) start += lead[0].length;
  let end = start;
  for (let words = 0; words < MOST; words++) {
    const m = /^ ?([\w’'&/-]+)/u.exec(text.slice(end, limit));
    const word = m?.[1] ?? '';
    if (!m || (words > 0 && STOP.has(word.toLowerCase()))) break;
    end += m[0].length;
  }
  return end > start ? (called(scene, end, text.slice(start, end)) ?? { span: { start, end }, row: null }) : null;
}

const ROLE = /\b(?:customer|client|buyer|tenant|supplier|vendor|provider|contract|account)$/iu;

/** "a single buyer, X": the name behind what it is. */
function called(scene: Scene, end: number, words: string): Ref | null {
  if (!ROLE.test(words) || scene.text[end] !== ',') return null;
  const n = nominals(scene).find((m) => m.start >= end && m.start - end < 8 && m.item.type === 'name');
  return n && /^[,.;)]|^$| of /u.test(scene.text.slice(n.end, n.end + 4)) ? resolved(scene, n) : null;
}

/** "20% of all generative-AI revenue ends up with": what earns the total pays. */
export function spendable(scene: Scene, a: Around, end: number): Ref | null {
  const words =
    /^ ?(?:of|on) (?:all |the |every |total )?((?:[\w-]+ ){1,4}?)(?:revenues?|sales|turnover|capital|money|funds|funding|budgets?|spending|costs|income)$/iu.exec(
      scene.text.slice(a.figure.full.end, end),
    );
  const name = (words?.[1] ?? '').trim();
  if (!name || /^(?:the|its|their|our|that|this|quarterly|annual|group|total)$/iu.test(name)) return null;
  const start = scene.text.indexOf(name, a.figure.full.end);
  const party = nominals(scene).find((n) => n.start >= start - 1 && n.start < start + name.length);
  return party ? resolved(scene, party) : { span: { start, end: start + name.length }, row: null };
}
