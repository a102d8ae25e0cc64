// Who says it: finds speakers in a Chinese sentence and how far their words reach. Nested speech gives the nearest
// speaker and those who relay it ("a16z, relayed by 晚点"). Takes a scanned sentence, gives attributions.
import type { Span } from '../../model/document.ts';
import type { Attribution, SpeakerRef } from '../attribution.ts';
import { type Clause, type Item, isWord, type Sentence, type WordItem } from '../item.ts';

const CANDIDATES: ReadonlySet<string> = new Set([
  'person',
  'outlet',
  'fund',
  'company',
  'cloud',
  'chip',
  'lab',
  'regulator',
]);
const BEHIND = /(?:接受|对|向|在|与|和|跟|同|于|给|被|把|为|采访|专访)$/u;

const speaks = (item: Item): boolean =>
  (item.type === 'name' && CANDIDATES.has(item.row.kind)) || isWord(item, 'anon') || isWord(item, 'filing');

/** Finds the speech of one sentence. */
export function speechOf(text: string, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (const clause of sentence.clauses) {
    for (const item of clause.items) {
      if (item.type !== 'word') continue;
      const made = spoken(text, sentence, { clause, item });
      if (made && !found.some((a) => a.verb.start === made.verb.start)) found.push(inherit(found, made));
    }
  }
  return found;
}

/** The same speaker again keeps those who relayed it the first time. */
function inherit(found: readonly Attribution[], made: Attribution): Attribution {
  const earlier = found.find((a) => a.outward.length > 0 && a.speaker.text === made.speaker.text);
  return earlier && made.outward.length === 0 ? { ...made, outward: earlier.outward } : made;
}

interface At {
  clause: Clause;
  item: WordItem;
}

function spoken(text: string, sentence: Sentence, at: At): Attribution | null {
  const { clause, item } = at;
  if (isWord(item, 'according')) return according(text, sentence, at);
  if (isWord(item, 'learn'))
    return chain(
      sentence,
      item,
      clause.items.filter((i) => i.end <= item.start && speaks(i)),
    );
  if (isWord(item, 'opinion'))
    return chain(
      sentence,
      item,
      clause.items.filter((i) => i.end <= item.start && speaks(i)),
    );
  if (isWord(item, 'say')) return said(text, sentence, at);
  return null;
}

/** 据X(引述Y)(报道): the speakers up to the next clause or speech verb. */
function according(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const after = clause.items.filter((i) => i.start >= item.end);
  const stop = after.find((i) => isWord(i, 'say'));
  const who = after.filter((i) => speaks(i) && (!stop || i.end <= stop.start));
  const close = who[0] && text.slice(item.end, who[0].start).length <= 12;
  if (!close) return null;
  const verb = stop ?? { start: item.start, end: clause.end };
  return chain(sentence, verb, who);
}

/** The last of the speakers is the nearest; those before relay. Company owners of a filing merge with it. */
function chain(sentence: Sentence, verb: Span, who: readonly Item[]): Attribution | null {
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
    } else if (isWord(item, 'filing') && last) {
      if (isWord(item, 'call') && last.row?.kind === 'person') refs[refs.length - 1] = { ...last, kind: 'company' };
    } else refs.push(refOf(item));
  }
  return refs;
}

function refOf(item: Item): SpeakerRef {
  if (item.type === 'name') return { span: item, text: '', row: item.row, kind: kindOf(item.row.kind) };
  return { span: item, text: '', row: null, kind: isWord(item, 'filing') ? 'filing' : 'anonymous' };
}

function kindOf(kind: string): SpeakerRef['kind'] {
  if (kind === 'person') return 'named_person';
  if (kind === 'outlet') return 'outlet';
  if (kind === 'regulator') return 'regulator';
  return kind === 'fund' ? 'analyst' : 'company';
}

/** X(在…)说: the speaker stands before the verb, in its clause or the one before. */
function said(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const own = clause.items.filter((i) => i.end <= item.start && speaks(i));
  const start = own.findIndex((i) => !behind(text, clause, i));
  const who = start > 0 ? own.slice(start) : own;
  if (who.length > 0 && start >= 0) return chain(sentence, item, choose(clause, who, item));
  return fromBefore(text, sentence, { clause, item });
}

const behind = (text: string, clause: Clause, item: Item): boolean =>
  BEHIND.test(text.slice(Math.max(clause.start, item.start - 2), item.start).replace(/[《「"“]$/u, ''));

/** Of several candidates: a relayed chain, or outlet and unnamed source, or the first one (the subject). */
function choose(clause: Clause, who: readonly Item[], verb: Span): Item[] {
  const relay = clause.items.some((i) => isWord(i, 'relay') && i.end <= verb.start);
  if (relay || who.length === 1) return [...who];
  const anon = who.filter((i) => isWord(i, 'anon'));
  const lastAnon = anon[anon.length - 1];
  const first = who[0];
  if (!first) return [];
  if (lastAnon) return first.type === 'name' && first.row.kind === 'outlet' ? [first, lastAnon] : [lastAnon];
  const filing = who.find((i) => isWord(i, 'filing'));
  return filing ? [first, filing] : [first];
}

/** The verb's own clause names nobody: a filing or pronoun points to the clauses before. */
function fromBefore(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const earlier = sentence.items.filter((i) => i.end <= clause.start && speaks(i));
  const lead = text.slice(clause.start, item.start);
  const filing = earlier.some((i) => isWord(i, 'filing')) && /^(?:文件)?中?(?:还|也)?$/u.test(lead);
  if (filing) return chain(sentence, item, earlier.filter((i) => i.type === 'name' || isWord(i, 'filing')).slice(-3));
  const people = earlier.filter((i) => i.type === 'name' && i.row.kind === 'person');
  const subject = /[他她]|^(?:并|还|也|同时)/u.test(lead)
    ? (people[0] ?? earlier[0])
    : announces(text, item)
      ? earlier[0]
      : undefined;
  return subject ? chain(sentence, item, [subject]) : null;
}

const announces = (text: string, item: Span): boolean => /^(?:宣布|公布|披露)/u.test(text.slice(item.start, item.end));

/** Words after the verb are the speech; a verb that ends the sentence speaks of what stands before it. */
function attribution(
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
    open: !trailing && nearest.kind !== 'outlet' && nearest.row !== null,
  };
}

/** 这是…的消息: the sentence tells where the one before it comes from. */
export const looksBack = (text: string, sentence: Sentence): boolean =>
  /^\s*(?:这|此|上述|以上)(?:是|为|一?消息|说法|信息)/u.test(text.slice(sentence.start, sentence.start + 8));
