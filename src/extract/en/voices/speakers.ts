// The speakers of an English text: who a word of a sentence stands for when it speaks. Takes what has been named so
// far, gives references to persons, companies, sources and documents.
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Attribution, SPEAKING, type SpeakerRef } from '../../attribution.ts';
import { type Item, isWord, type NameItem, type Sentence } from '../../item.ts';
import { inCapitals } from './layout.ts';

const BACK = /^(?:it|they|he|she|the|this|its)\b/iu;

export interface State {
  /** The company told of, for "it said". */
  topic: { span: Span; row: GazetteerRow } | null;
  /** The person named last, for "he said". */
  person: { span: Span; row: GazetteerRow } | null;
  /** The company of the sentence that a description such as "the cloud operator" fits. */
  near(item: Item): NameItem | null;
  /** The company that a sentence is about. */
  subject(sentence: Sentence): NameItem | null | undefined;
  /** Whose report the text retells. */
  source: Attribution | null;
  /** A text in the company's own name ("the Company"). */
  voice: SpeakerRef | null;
  /** The first person named: who is interviewed. */
  first: { span: Span; row: GazetteerRow } | null;
}

const TRADES: [RegExp, (kind: string) => boolean][] = [
  [/cloud|operator|provider|neocloud/iu, (k) => k === 'cloud'],
  [/chip|GPU|semiconductor/iu, (k) => k === 'chip'],
  [/lab|start-?up/iu, (k) => k === 'lab' || k === 'unknown'],
];

/** "the cloud operator" beside CoreWeave: the last company before it of that trade. */
export function described(text: string, sentence: Sentence, item: Item): NameItem | null {
  const trade = TRADES.find(([word]) => word.test(text.slice(item.start, item.end)));
  const names = sentence.items.filter(
    (i): i is NameItem =>
      i.type === 'name' && i.end <= item.start && i.row.kind !== 'person' && i.row.kind !== 'outlet',
  );
  return trade ? (names.reverse().find((n) => trade[1](n.row.kind)) ?? null) : null;
}

export const speaks = (item: Item): boolean =>
  (item.type === 'name' && SPEAKING.has(item.row.kind)) ||
  isWord(item, 'anon') ||
  isWord(item, 'filing') ||
  (item.type === 'group' && item.form !== 'set');

function kindOf(item: Item): SpeakerRef['kind'] {
  if (item.type === 'word') return isWord(item, 'filing') ? 'filing' : 'anonymous';
  if (item.type !== 'name') return 'company';
  const { kind } = item.row;
  if (kind === 'person') return 'named_person';
  if (kind === 'outlet' || kind === 'regulator') return kind;
  return kind === 'fund' ? 'analyst' : 'company';
}

export function refOf(text: string, item: Item, state: State | null): SpeakerRef {
  const back = item.type === 'group' && BACK.test(text.slice(item.start, item.end));
  const he = /^(?:he|she)$/iu.test(text.slice(item.start, item.end));
  if (he && state?.person) return { span: state.person.span, text: '', row: state.person.row, kind: 'named_person' };
  const near = back && !he ? state?.near(item) : null;
  if (near) return { span: near, text: '', row: near.row, kind: 'company' };
  if (back && !he && state?.topic) return { span: state.topic.span, text: '', row: state.topic.row, kind: 'company' };
  const span = isWord(item, 'anon')
    ? { start: item.start, end: item.end + furtherAnon(text, item) }
    : isWord(item, 'filing')
      ? { start: item.start - kindBefore(text, item), end: item.end }
      : item;
  return { span, text: '', row: item.type === 'name' ? item.row : null, kind: kindOf(item) };
}

const ANON_TAIL =
  /^ at (?:the )?[A-Z][\w&.-]*(?: (?:& )?[A-Z][\w&-]*){0,3}|^ (?:familiar|briefed|involved|close|with (?:direct )?knowledge|privy|who (?:has|have) \w+)(?: (?:on|in|to|of|with)(?: (?:the|its|his|her|their) \w+)?)?/iu;

/** "a quarterly | filing": what kind of document it is. */
const kindBefore = (text: string, item: Item): number =>
  /\b(?:quarterly|annual|half-year|regulatory|stock[- ]exchange|exchange|securities|court|bond|IPO|listing|draft|internal|investor|company) $/u.exec(
    text.slice(Math.max(0, item.start - 16), item.start),
  )?.[0].length ?? 0;

/** "people | involved in the deal": what makes the source a source belongs to its name. */
const furtherAnon = (text: string, item: Item): number =>
  ANON_TAIL.exec(text.slice(item.end, item.end + 40))?.[0].length ?? 0;

const TAIL = / [-–—] ([A-Z][A-Za-z ]{2,30})$/u;

/** A line of a wire: "... - SOURCES", "NAME: ...". */
export function wired(text: string, sentence: Sentence): SpeakerRef | null {
  const line = text.slice(sentence.start, sentence.end);
  const tail = TAIL.exec(line);
  if (tail) {
    const start = sentence.end - (tail[1] ?? '').length;
    const item = sentence.items.find((i) => i.end > start && (isWord(i, 'anon') || isWord(i, 'filing') || speaks(i)));
    if (item) return { span: { start, end: sentence.end }, text: '', row: null, kind: kindOf(item) };
  }
  if (!inCapitals(text, sentence)) return null;
  const name = sentence.items.find((i) => i.type === 'name');
  const label = name?.type === 'name' && text[name.end] === ':' && name.start - sentence.start < 3 ? name : null;
  return label ? { span: label, text: '', row: label.row, kind: 'company' } : null;
}

/** "he said", "she added": the person named last. */
export function pronounced(text: string, verb: Item, { person }: State): SpeakerRef | null {
  const lead = /(?:^|[\s"“”(,])(?:he|she)(?: (?:also|then|later|has|had))? $/iu.test(
    text.slice(Math.max(0, verb.start - 14), verb.start),
  );
  return lead && person ? { span: person.span, text: '', row: person.row, kind: 'named_person' } : null;
}
