// Who can speak, and how far words reach: the items of a Chinese sentence that speak as references to speakers, those that
// relay them, and the part of the sentence that is theirs.
import type { Span } from '../../../model/document.ts';
import { type Attribution, SPEAKING, type SpeakerRef } from '../../attribution.ts';
import { type Clause, type Item, isWord, type Sentence } from '../../item.ts';

export const speaks = (item: Item): boolean =>
  (item.type === 'name' && SPEAKING.has(item.row.kind)) ||
  isWord(item, 'anon') ||
  isWord(item, 'filing') ||
  (item.type === 'group' && item.form === 'back');

/** The last of the speakers is the nearest; those before relay. Company owners of a filing merge with it. */
export function chain(sentence: Sentence, verb: Span, who: readonly Item[]): Attribution | null {
  const merged = owned(who);
  const nearest = merged[merged.length - 1];
  if (!nearest) return null;
  return attribution(sentence, verb, { nearest, outward: merged.slice(0, -1).reverse() });
}

/** "微软…财报" is one speaker: the filing of that company. */
function owned(who: readonly Item[]): SpeakerRef[] {
  const refs: SpeakerRef[] = [];
  for (const item of who) {
    const last = refs[refs.length - 1];
    if (isWord(item, 'filing') && last?.row && last.row.kind !== 'outlet' && last.row.kind !== 'person') {
      refs[refs.length - 1] = { ...last, kind: 'filing' };
    } else if (isWord(item, 'filing') && last?.row?.kind === 'person') {
      if (isWord(item, 'call')) refs[refs.length - 1] = { ...last, kind: 'company' };
    } else refs.push(refOf(item));
  }
  return refs;
}

export function refOf(item: Item): SpeakerRef {
  if (item.type === 'name') return { span: item, text: '', row: item.row, kind: kindOf(item.row.kind) };
  if (item.type === 'group') return { span: item, text: '', row: null, kind: 'company' };
  return { span: item, text: '', row: null, kind: isWord(item, 'filing') ? 'filing' : 'anonymous' };
}

function kindOf(kind: string): SpeakerRef['kind'] {
  if (kind === 'person') return 'named_person';
  if (kind === 'outlet') return 'outlet';
  if (kind === 'regulator') return 'regulator';
  return kind === 'fund' ? 'analyst' : 'company';
}

const CLOSES = /^\s*["”」』]/u;

/** “…,”X说,…: the words before and behind are X's; X说:“…” ends with its quote. */
export function quoting(
  text: string,
  { sentence, clause }: { sentence: Sentence; clause: Clause },
  made: Attribution,
): Attribution {
  const head = text.slice(clause.start, clause.start + 3);
  if (
    clause.start > sentence.start &&
    (CLOSES.test(head) || CLOSES.test(text.slice(clause.start - 1, clause.start + 1)))
  ) {
    const before = text.slice(sentence.start, clause.start);
    const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'), before.lastIndexOf('『'));
    return { ...made, scope: { start: open >= 0 ? sentence.start + open : sentence.start, end: sentence.end } };
  }
  const rest = text.slice(made.verb.end, sentence.end);
  return /^\s*[,:]?\s*[“「『"][^“「『]*[”」』"]\s*[。!?]?\s*$/u.test(rest) ? { ...made, open: false } : made;
}

/** Words after the verb are the speech; a verb that ends the sentence speaks of what stands before it. */
export function attribution(
  sentence: Sentence,
  verb: Span,
  { nearest, outward }: { nearest: SpeakerRef; outward: SpeakerRef[] },
): Attribution {
  const last = sentence.items[sentence.items.length - 1];
  const trailing = sentence.end - verb.end <= 3 && last !== undefined && last.end <= verb.end + 3;
  const scope = trailing ? { start: sentence.start, end: verb.start } : { start: verb.end, end: sentence.end };
  return {
    verb,
    scope,
    speaker: nearest,
    outward: outward.slice(0, 2),
    open:
      !trailing &&
      nearest.kind !== 'outlet' &&
      (nearest.row !== null || nearest.kind === 'filing' || nearest.kind === 'company'),
  };
}
