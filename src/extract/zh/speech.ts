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
  'unknown',
]);
const BEHIND = /(?:接受|对|向|在|与|和|跟|同|于|给|被|把|为|将|由|采访|专访|关于|针对|旗下)$/u;
/** 未予披露, 已公布的, 被曝: no one speaks. */
const SILENT = /(?:未|未予|不予|未曾|没有|无法|被|待|尚未|所|不愿|拒绝)$/u;

const speaks = (item: Item): boolean =>
  (item.type === 'name' && CANDIDATES.has(item.row.kind)) ||
  isWord(item, 'anon') ||
  isWord(item, 'filing') ||
  (item.type === 'group' && item.form === 'back');

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
  if (isWord(item, 'learn') || isWord(item, 'opinion'))
    return chain(sentence, item, named(clause.items.filter((i) => i.end <= item.start && speaks(i))));
  if (isWord(item, 'say')) return said(text, sentence, at);
  return null;
}

/** Pointing phrases speak only where nobody else does; 机构a16z and 专家李某 are one speaker, by its name. */
const named = (who: readonly Item[]): Item[] => {
  const known = who.filter((i) => i.type !== 'group');
  const apposed = known.filter((i) => i.type === 'name' || !known.some((n) => n.type === 'name' && n.start === i.end));
  return apposed.length > 0 ? apposed : [...who];
};

/** 据X(引述Y)(报道), 根据…资料集: the speakers up to the next clause or speech verb. */
function according(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const after = clause.items.filter((i) => i.start >= item.end);
  const stop = after.find((i) => isWord(i, 'say') && !isWord(i, 'filing'));
  const who = after.filter((i) => speaks(i) && i.type !== 'group' && (!stop || i.end <= stop.start));
  const filing = who.find((i) => isWord(i, 'filing'));
  const verb = stop ?? { start: item.start, end: clause.end };
  if (filing && !who.some((i) => i.type === 'name' && i.row.kind === 'outlet'))
    return chain(sentence, verb, ownFiling(text, who, filing));
  const close = who[0] && text.slice(item.end, who[0].start).length <= 12;
  return close ? chain(sentence, verb, who) : null;
}

/** 根据这家公司在港交所挂出的资料集: the filing itself; the exchange where it hangs does not speak. */
function ownFiling(text: string, who: readonly Item[], filing: Item): Item[] {
  const owner = who.find(
    (i) =>
      i.type === 'name' &&
      i.end <= filing.start &&
      /^(?:的|发布的|公布的|提交的|最新|披露的)?[^,;。]{0,8}$/u.test(text.slice(i.end, filing.start)) &&
      !/^在|挂/u.test(text.slice(i.end, filing.start)),
  );
  return owner ? [owner, filing] : [filing];
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
    } else if (isWord(item, 'filing') && last?.row?.kind === 'person') {
      if (isWord(item, 'call')) refs[refs.length - 1] = { ...last, kind: 'company' };
    } else refs.push(refOf(item));
  }
  return refs;
}

function refOf(item: Item): SpeakerRef {
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

/** X(在…)说: the speaker stands before the verb, in its clause or the one before. */
function said(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  if (SILENT.test(text.slice(Math.max(clause.start, item.start - 2), item.start))) return null;
  if (
    /^(?:的|了的|出来|于|数)/u.test(text.slice(item.end, item.end + 2)) &&
    !/(?:称|说|表示)$/u.test(text.slice(item.start, item.end))
  )
    return quotedNoun(text, sentence, { clause, item });
  const own = clause.items.filter((i) => i.end <= item.start && speaks(i));
  const start = own.findIndex((i) => !behind(text, clause, i));
  const who = start > 0 ? own.slice(start) : own;
  if (who.length > 0 && start >= 0) return chain(sentence, item, choose(clause, named(who), item));
  return fromBefore(text, sentence, { clause, item });
}

/** X透露的数字有所不同：… — what stands behind the colon is X's. */
const introduces = (text: string, clause: Clause): boolean => text[clause.end] === ':';

/** 先前媒体所报的…: the figure behind is that speaker's. */
function quotedNoun(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const who = clause.items.filter((i) => i.end <= item.start && speaks(i) && i.type !== 'group');
  const near = who[who.length - 1];
  if (!near || behind(text, clause, near)) return null;
  if (introduces(text, clause))
    return chain(sentence, { start: item.start, end: clause.end }, choose(clause, who, item));
  return item.start - near.end > 4 ? null : chain(sentence, item, [near]);
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
  const person = who.find((i) => i.type === 'name' && i.row.kind === 'person');
  if (person) return [person];
  if (lastAnon && !(first.type === 'name' && first.row.kind === 'outlet') && isWord(lastAnon, 'title')) return [first];
  if (lastAnon) return first.type === 'name' && first.row.kind === 'outlet' ? [first, lastAnon] : [lastAnon];
  const filing = who.find((i) => isWord(i, 'filing'));
  return filing ? [first, filing] : [first];
}

/** The verb's own clause names nobody: a filing, a pronoun or a bare verb points to the clauses before. */
function fromBefore(text: string, sentence: Sentence, { clause, item }: At): Attribution | null {
  const earlier = sentence.items.filter((i) => i.end <= clause.start && speaks(i) && i.type !== 'group');
  const lead = text.slice(clause.start, item.start);
  const filing = earlier.some((i) => isWord(i, 'filing')) && /^(?:文件)?中?(?:还|也)?$/u.test(lead);
  if (filing) return chain(sentence, item, earlier.filter((i) => i.type === 'name' || isWord(i, 'filing')).slice(-3));
  const people = earlier.filter((i) => i.type === 'name' && i.row.kind === 'person');
  const subject =
    /[他她]|^\s*(?:并|还|也|同时|又|则|再)?(?:还|也|又|并)?$/u.test(lead) || announces(text, item)
      ? (people[0] ?? earlier[0])
      : undefined;
  return subject ? chain(sentence, item, [subject]) : null;
}

const announces = (text: string, item: Span): boolean =>
  /^(?:宣布|公布|披露|公告|否认|承认)/u.test(text.slice(item.start, item.end));

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
    open: !trailing && nearest.kind !== 'outlet' && (nearest.row !== null || nearest.kind === 'filing'),
  };
}

/** 这是…的消息: the sentence tells where the one before it comes from. */
export const looksBack = (text: string, sentence: Sentence): boolean =>
  /^\s*(?:这|此|上述|以上)(?:是|为|一?消息|说法|信息)/u.test(text.slice(sentence.start, sentence.start + 8));
