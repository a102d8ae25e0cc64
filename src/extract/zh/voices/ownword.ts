// Whose word it is where a Chinese sentence names no source: a company that the text has let speak (it announced, its filing shows,
// a person of its own told) is the source of what is told of itself; what goes on about a round (其中) is still the word of who
// told of it. Takes the attributions of a document and the drafts of a sentence.
import type { Span } from '../../../model/document.ts';
import { type Attribution, speakerAt } from '../../attribution.ts';
import type { Draft, Ref, Rule, Scene } from '../../frame.ts';
import type { Sentence } from '../../item.ts';
import { statusOf } from '../../state.ts';
import { denial } from '../certainty/denials.ts';

const OWN: ReadonlySet<string> = new Set(['completed', 'planned']);
const DENIES = /否认|驳斥|拒绝|不予|辟谣/u;

/** 外界翻阅X招股书: who reads it does not let X speak. */
const READS = /翻阅|翻开|查阅|细看|拆解/u;

/** Companies that a text lets speak, by where they do. */
export type Spoken = Map<string, Set<number>>;

function note(spoken: Spoken, id: string | null | undefined, block: number): void {
  if (!id) return;
  const at = spoken.get(id) ?? new Set();
  at.add(block);
  spoken.set(id, at);
}

/** Takes in who speaks in a document that is about `hero`. */
export function noteSpoken(
  spoken: Spoken,
  { sentences, all, text }: { sentences: readonly Sentence[]; all: readonly (readonly Attribution[])[]; text: string },
  hero: Ref | null,
): void {
  sentences.forEach((sentence, i) => {
    // Who calls a report untrue tells nothing of itself.
    if (denial(text, sentence)) return;
    for (const { speaker, aside, verb, outward } of all[i] ?? []) {
      if (aside || DENIES.test(text.slice(verb.start, verb.end))) continue;
      if (READS.test(text.slice(Math.max(0, speaker.span.start - 4), speaker.span.start))) continue;
      const { row, kind } = speaker;
      if (row?.kind === 'person') note(spoken, row.parent, sentence.block);
      else if (row && (kind === 'company' || kind === 'filing')) note(spoken, row.id, sentence.block);
      const paper = kind === 'filing' || outward.some((o) => o.kind === 'filing');
      if (!row && (kind === 'company' || paper)) note(spoken, hero?.row?.id, sentence.block);
    }
  });
}

const at = (d: Draft): number => (d.money ?? d.percent ?? d.multiple ?? d.trigger).start;

/** Which party of a draft says it: who it is about, or in the paragraph where it speaks the company that others put money into. */
function teller(d: Draft, block: number, spoken: Spoken): Ref | null {
  const { subject, object } = d;
  if (subject?.row && subject.row.kind !== 'person' && spoken.has(subject.row.id)) return subject;
  const taken = d.kind === 'investment' || d.kind === 'stake' || d.kind === 'debt';
  return taken && object?.row && spoken.get(object.row.id)?.has(block) ? object : null;
}

const own = (d: Draft, who: Ref): Attribution => ({
  verb: { start: d.trigger.start, end: d.trigger.end },
  scope: { start: d.clause.start, end: d.clause.end },
  speaker: { span: who.span, row: who.row, text: who.text ?? '', kind: 'company' },
  outward: [],
  open: false,
});

/** 甲与乙宣布分别投资: each announces its own. */
function jointly({ text, sentence }: Scene, d: Draft, { speaker, verb }: Attribution): boolean {
  const { subject } = d;
  if (!subject?.row || subject.row.id === speaker.row?.id || speaker.kind !== 'company') return false;
  if (verb.start < sentence.start || speaker.span.end > verb.start) return false;
  const also = sentence.items.find(
    (i) => i.type === 'name' && i.row.id === subject.row?.id && i.start >= speaker.span.end && i.end <= verb.start,
  );
  return also !== undefined && /^\s?(?:与|和|及|、|跟)\s?$/u.test(text.slice(also.start - 1, also.start));
}

const RUMOUR = /据传|据悉|传闻|盛传|网传|传出|有消息|市场消息|消息称|被曝|曝光/u;

/** Gives drafts that nobody is quoted for their speaker; runs when all else is told. */
export const ownWords = (spoken: Spoken): Rule => ({
  name: 'zh/own-word',
  find(scene) {
    const told = scene.text.slice(scene.sentence.start, scene.sentence.end);
    // Whom "the company said" stands for is known by now.
    const denied = denial(scene.text, scene.sentence) !== null;
    for (const { speaker, aside } of denied ? [] : scene.said)
      if (!aside && speaker.kind === 'company') note(spoken, speaker.row?.id, scene.sentence.block);
    if (spoken.size === 0 || !/[。;!?”"」』)]\s*$/u.test(told)) return [];
    for (const d of scene.drafts) {
      const heard = speakerAt(scene.said, at(d));
      if (heard && jointly(scene, d, heard)) d.said = own(d, d.subject as Ref);
      if (d.said || heard || !OWN.has(statusOf(d, scene.sentence)) || RUMOUR.test(told)) continue;
      const who = teller(d, scene.sentence.block, spoken);
      if (who) d.said = own(d, who);
    }
    return [];
  },
});

const DETAILS = /^\s*(?:其中|本轮|该轮|此轮|本次融资|此次融资|交易完成后|融资完成后)/u;

/** 36氪获悉,X完成A轮融资。其中,…: the details of what an outlet or a source told are told by it. */
export function detailed(text: string, sentences: readonly Sentence[], all: Attribution[][]): Attribution[][] {
  const made = all.map((a) => a);
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (!before || before.block !== sentence.block || (made[i]?.length ?? 0) > 0) return;
    if (!DETAILS.test(text.slice(sentence.start, sentence.end))) return;
    const last = made[i - 1]?.findLast((a) => !a.aside);
    if (last) made[i] = [{ ...last, scope: { start: sentence.start, end: sentence.end } as Span, open: false }];
  });
  return made;
}
