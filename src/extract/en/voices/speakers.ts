// The speakers of an English text: who a word of a sentence stands for when it speaks. Takes what has been named so
// far, gives references to persons, companies, sources and documents.
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import { type Attribution, SPEAKING, type SpeakerRef } from '../../attribution.ts';
import { type Item, isWord, type NameItem, type Sentence } from '../../item.ts';
import type { Noun } from '../syntax/phrases.ts';
import { inCapitals } from './layout.ts';
import { calledPaper, isOutlet } from './papers.ts';

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
  /** Who is the subject of the verb at an offset. */
  subjectAt(sentence: Sentence, at: number): Noun | null;
  /** Whose report the text retells. */
  source: Attribution | null;
  /** A text in the company's own name ("the Company"). */
  voice: SpeakerRef | null;
  /** The outlet and the research house named last, for "the newspaper said", "the broker expects". */
  outlet: { span: Span; row: GazetteerRow } | null;
  house: SpeakerRef | null;
  /** The text retells a document that it names at its head. */
  paper: boolean;
  /** Who talked last: whose quotations without a name are. */
  talker: SpeakerRef | null;
  /** Who spoke last. */
  last: SpeakerRef | null;
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
  item.type === 'group';

function kindOf(item: Item): SpeakerRef['kind'] {
  if (item.type === 'word') return isWord(item, 'filing') ? 'filing' : 'anonymous';
  if (item.type !== 'name') return 'company';
  const { kind } = item.row;
  if (kind === 'person') return 'named_person';
  if (isOutlet(item.row)) return 'outlet';
  if (kind === 'outlet' || kind === 'regulator') return kind;
  return kind === 'fund' ? 'analyst' : 'company';
}

export function refOf(text: string, item: Item, state: State | null): SpeakerRef {
  const several = item.type === 'group' && SEVERAL.test(text.slice(item.start, item.end));
  if (several) return { span: item, text: text.slice(item.start, item.end), row: null, kind: 'company' };
  const back = item.type === 'group' && BACK.test(text.slice(item.start, item.end));
  const he = /^(?:he|she)$/iu.test(text.slice(item.start, item.end));
  if (he && state?.person) return { span: state.person.span, text: '', row: state.person.row, kind: 'named_person' };
  if (item.type === 'group' && RESEARCHER.test(text.slice(item.start, item.end))) {
    const house = state?.house ?? (state?.outlet && { ...state.outlet, text: '', kind: 'outlet' as const });
    return house || { span: item, text: text.slice(item.start, item.end), row: null, kind: 'analyst' };
  }
  const near = back && !he ? state?.near(item) : null;
  if (near) return { span: near, text: '', row: near.row, kind: 'company' };
  if (back && !he && state?.topic) return { span: state.topic.span, text: '', row: state.topic.row, kind: 'company' };
  const span = isWord(item, 'anon')
    ? { start: item.start - housesBefore(text, item), end: item.end + furtherAnon(text, item) }
    : isWord(item, 'filing')
      ? { start: item.start - kindBefore(text, item), end: item.end }
      : item;
  const kind = calledPaper(text, item) ? 'outlet' : kindOf(item);
  return { span, text: '', row: item.type === 'name' ? item.row : null, kind };
}

/** Who makes estimates of others for a living is none of them. */
const RESEARCHER =
  /^(?:the|this) (?:[\w-]+ )?(?:research (?:firm|group|house|company)|researcher|brokers?|brokerage|rat(?:ing|ings) agency|consultancy|think-tank|forecaster|data (?:provider|firm))$/iu;

/** More than one company speaks: no single one stands for them. */
const SEVERAL =
  /^(?:both|the (?:two|three|four|pair|duo|trio|companies|partners|groups|firms|parties|lenders|banks))\b/iu;

const HOUSE =
  /(?:[A-Z](?:\.[A-Z])*\.|[A-Z][\w&-]*(?:\.\w+)*)(?: (?:& |and )?(?:[A-Z](?:\.[A-Z])*\.|[A-Z][\w&-]*(?:\.\w+)*)){0,3}(?:['’]s?)? $/u;

/** "Goldman Sachs | analysts": whose they are. */
const PART_OF = /\b(?:one|two|three|four|some|several|both|many|most) of $/iu;

const housesBefore = (text: string, item: Item): number => {
  const part = PART_OF.exec(text.slice(Math.max(0, item.start - 14), item.start));
  if (part) return part[0].length;
  const m = HOUSE.exec(text.slice(Math.max(0, item.start - 40), item.start));
  return m && !/\. $/u.test(m[0]) && !/^(?:The|A|An|One|Two|Three|Some|Most|Many|But|And|Its|Their)\b/u.test(m[0])
    ? m[0].length
    : 0;
};

/** "Analysts | at Goldman Sachs": names, and so with capitals. */
const AT_HOUSE = /^ at (?:the )?[A-Z][\w&.-]*(?: (?:& )?[A-Z][\w&-]*){0,3}/u;
const ANON_TAIL =
  /^ (?:familiar|briefed|involved|close|with (?:direct )?knowledge|privy|who (?:has|have|had|was|were|is|are|saw|knows?|works?|took) [\w’'-]+(?: [\w’'-]+){0,6}?(?= (?:said|told|added|says|have|has)\b|[,.;])|who (?:has|have) \w+)(?: (?:on|in|to|of|with)(?: (?:the|its|his|her|their) \w+)?)?/iu;

/** "a quarterly | filing": what kind of document it is. */
const kindBefore = (text: string, item: Item): number =>
  /\b(?:quarterly|annual|half-year|regulatory|stock[- ]exchange|exchange|securities|court|bond|IPO|listing|draft|internal|investor|company) $/u.exec(
    text.slice(Math.max(0, item.start - 16), item.start),
  )?.[0].length ?? 0;

/** "people | involved in the deal": what makes the source a source belongs to its name. */
const furtherAnon = (text: string, item: Item): number =>
  (AT_HOUSE.exec(text.slice(item.end, item.end + 80)) ?? ANON_TAIL.exec(text.slice(item.end, item.end + 80)))?.[0]
    .length ?? 0;

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

const AGAIN =
  /(?:^|[\s"“”(,])(?:the|its|their|this) (?:same |US |British |rating |ratings |research |Wall Street |investment )?(?:(newspaper|paper|report|article|story|publication|magazine|news agency|website|news site|outlet|broadcaster|news service|daily|wire)|(bank|broker|brokerage|agency|research firm|researcher|research group|consultancy|analysts?|forecaster|think-tank|data provider))(?: (?:also|then|later|now|has|had|further))? $/iu;

/** "The newspaper said", "the broker expects", "its analysts forecast": the one named last. */
export function again(text: string, verb: Item, { outlet, house, last }: State): SpeakerRef | null {
  const m = AGAIN.exec(text.slice(Math.max(0, verb.start - 44), verb.start));
  if (m?.[1]) return outlet && { span: outlet.span, text: '', row: outlet.row, kind: 'outlet' };
  return m ? (house ?? last) : null;
}

/** "he said", "she added": the person named last. */
export function pronounced(text: string, verb: Item, { person, last }: State): SpeakerRef | null {
  const they =
    last?.kind === 'anonymous' &&
    /\b[Tt]hey(?: (?:also|then|had|have))? $/u.test(text.slice(Math.max(0, verb.start - 12), verb.start));
  if (they) return last;
  const lead = /(?:^|[\s"“”(,])(?:he|she)(?: (?:also|then|later|has|had))? $/iu.test(
    text.slice(Math.max(0, verb.start - 14), verb.start),
  );
  return lead && person ? { span: person.span, text: '', row: person.row, kind: 'named_person' } : null;
}
