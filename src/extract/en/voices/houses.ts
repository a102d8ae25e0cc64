// For whom people speak, in English: a spokesman for X, X's finance chief and X executives are X's voice, analysts at X a house's
// word. Takes a speaker without a name and its sentence, gives the company or the house; sources stay what they are.
import type { Span } from '../../../model/document.ts';
import type { GazetteerRow } from '../../../model/reference.ts';
import type { SpeakerRef } from '../../attribution.ts';
import { isWord, type NameItem, type Sentence } from '../../item.ts';

/** Speaks for a company whatever stands before. */
const VOICE = 'spokes(?:man|woman|person|people|persons)';
/** Speak for it when they are all of them, or the one there is. */
const OFFICE =
  'executives|representatives|management|leadership|(?:chief (?:executive|financial|operating|technology|product|revenue|commercial|strategy)(?: officer)?|finance (?:chief|director|head)|C[EFOT]O|chairman|chairwoman|chair|president|boss|founders?|co-founders?|managing director)';
const ANALYST =
  '(?:equity |research |credit |sell-side |industry |technology |chip )?(?:analysts?|economists?|strategists?|researchers?)';
const ROLE = new RegExp(`\\b(?:(${VOICE})|(${OFFICE})|(${ANALYST}))\\b`, 'iu');

/** "X | chief", "X's | senior": between a name and what its people are. */
const OWN =
  /^(?:['’]s?)? (?:(?:chief|senior|company|corporate|press|media|group|top|own|current|new|interim|then|local|US|UK) )*$/u;
/** "a spokesman | for X", "analysts | at X": between what people are and the name. */
const OF = /^ (?:for|at|from|of|with|representing) (?:the |its )?(?:[a-z][\w-]* ){0,3}$/u;
const CAPITAL = '[A-Z][\\w&.-]*(?: (?:& )?[A-Z][\\w&-]*){0,3}';
const LEAD = new RegExp(
  `(?:^|[ “"(])(?!(?:The|An?|Two|Three|Four|Some|Many|Most|Both|Its|Their|One|Several|But|And) )(${CAPITAL})(?:['’]s?)? (?:(?:chief|senior|top|company) )?$`,
  'u',
);
const TRAIL = new RegExp(`^ (?:for|at|from|of|with) (?:the )?(${CAPITAL})`, 'u');

/** Some of its people, or those of another time: sources. */
const SOME =
  /\b(?:one|two|three|four|five|six|some|several|many|few|former|ex-|unnamed|anonymous|departing|ousted|retired)(?: of)?(?: (?:the|its|senior|current|and|former))* ?(?:[A-Z][\w&.’'-]* ){0,4}$/iu;
const HIDDEN =
  /\banonym|\bnot to be (?:named|identified|quoted)|\b(?:declin|ask|refus)\w+ to be (?:named|identified)/iu;
interface House extends Span {
  row: GazetteerRow | null;
}

const houseItem = (i: Sentence['items'][number]): i is NameItem =>
  i.type === 'name' && !['person', 'product', 'outlet'].includes(i.row.kind);

/** The company named right before or behind what somebody is. */
function houseOf(text: string, { items, start, end }: Sentence, role: Span): House | null {
  const names = items.filter(houseItem);
  const own = names.findLast((n) => n.end <= role.start && OWN.test(text.slice(n.end, role.start)));
  if (own) return { start: own.start, end: role.end, row: own.row };
  const said = items.find((i) => i.start >= role.end && isWord(i, 'say'))?.start ?? end;
  const of = names.find((n) => n.start >= role.end && n.end <= said && OF.test(text.slice(role.end, n.start)));
  if (of) return { start: role.start, end: of.end, row: of.row };
  const lead = LEAD.exec(text.slice(start, role.start));
  if (lead?.[1]) return { start: start + lead.index + lead[0].indexOf(lead[1]), end: role.end, row: null };
  const trail = TRAIL.exec(text.slice(role.end, said));
  return trail && { start: role.start, end: role.end + trail[0].length, row: null };
}

/** Whose voice a speaker is that was taken for a source; the same where it is one. */
export function voiced(text: string, sentence: Sentence, ref: SpeakerRef): SpeakerRef {
  const { span } = ref;
  if (ref.kind !== 'anonymous' || ref.row || span.start < sentence.start || span.end > sentence.end) return ref;
  const m = ROLE.exec(text.slice(span.start, span.end));
  if (!m) return ref;
  const role = { start: span.start + m.index, end: span.start + m.index + m[0].length };
  const house = houseOf(text, sentence, role);
  if (house?.row?.kind === 'regulator') return ref;
  const whole = house && { start: Math.min(span.start, house.start), end: Math.max(span.end, house.end) };
  if (m[3]) return whole ? { ...ref, span: whole, row: house.row, kind: 'analyst' } : ref;
  const words = text.slice(sentence.start, sentence.end);
  const source = m[2] !== undefined && (SOME.test(text.slice(sentence.start, role.start)) || HIDDEN.test(words));
  if (source) return ref;
  return whole ? { ...ref, span: whole, row: house.row, kind: 'company' } : ref;
}
