// A denial that follows what it denies: 智谱称消息不实, "a spokesman said the report was false". What was told before it, as a plan,
// a talk or a rumour or by others than who denies, is told once more as denied, with the denier as its speaker. Takes the
// drafts of all sentences and adds to them.

import { DEAL_KINDS } from '../../model/claim/kinds.ts';
import type { Span } from '../../model/document.ts';
import { type Attribution, type SpeakerRef, speakerAt } from '../attribution.ts';
import type { Draft } from '../frame.ts';
import { isFigure, type Sentence } from '../item.ts';
import { statusOf } from '../state.ts';

export interface Told {
  sentences: readonly Sentence[];
  drafts: Draft[][];
  attributions: readonly Attribution[][];
  /** The words of a sentence that deny what stands before them. */
  find(sentence: Sentence): Span | null;
}

/** How many sentences a denial looks back. */
const BACK = 3;

const placeOf = (d: Draft): Span => d.money ?? d.percent ?? d.multiple ?? d.trigger;

/** Who denies: whose words they are, else who is named before them. */
function denier(sentence: Sentence, words: Span, said: readonly Attribution[]): Attribution | null {
  const own = said.findLast((a) => a.verb.start >= sentence.start && a.verb.start <= words.end);
  const heard = own ?? speakerAt(said, words.start);
  const name = sentence.items.findLast((i) => i.type === 'name' && i.end <= words.start && i.row.kind !== 'outlet');
  // 知情人士称…, 阿里否认了这一消息: named behind the other speaker.
  if (heard && !(name && own && name.start > own.verb.end && own.speaker.span.start < name.start)) return heard;
  if (name?.type !== 'name') return null;
  const person = name.row.kind === 'person';
  const speaker: SpeakerRef = { span: name, text: '', row: name.row, kind: person ? 'named_person' : 'company' };
  return { verb: words, scope: sentence, speaker, outward: [], open: false };
}

/** The company's own word of what it has done is not what it denies. */
function deniable(d: Draft, by: Attribution, told: { sentence: Sentence; said: readonly Attribution[] }): boolean {
  if (!DEAL_KINDS.has(d.kind) || d.status === 'denied' || d.label === 'crowded_out') return false;
  const status = statusOf(d, told.sentence);
  if (status === 'denied') return false;
  const voice = speakerAt(told.said, placeOf(d).start)?.speaker;
  const { row } = by.speaker;
  if (voice?.row && row && voice.row.id === row.id) return false;
  if (status === 'rumoured') return true;
  const others = voice?.kind === 'outlet' || voice?.kind === 'anonymous';
  return others || (status !== 'completed' && !voice);
}

/** What a denial in sentence `i` is about: what stands before it there, else what the sentences before it told. */
function targets({ sentences, drafts, attributions }: Told, i: number, at: { words: Span; by: Attribution }): number {
  for (let k = i; k >= 0 && i - k <= BACK; k--) {
    const sentence = sentences[k] as Sentence;
    const here = { sentence, said: attributions[k] ?? [] };
    const fits = (d: Draft): boolean => placeOf(d).end <= at.words.start && deniable(d, at.by, here);
    if ((drafts[k] ?? []).some(fits)) return k;
    const figured = sentence.items.some((f) => isFigure(f) && f.type === 'money');
    if (k < i && figured) return -1;
  }
  return -1;
}

/** A denies a paper's report, and the next sentence tells what that paper had said. */
function recalled({ sentences, attributions }: Told, i: number): boolean {
  const papers = (sentences[i]?.items ?? []).flatMap((n) =>
    n.type === 'name' && n.row.kind === 'outlet' ? [n.row.id] : [],
  );
  return (attributions[i + 1] ?? []).some((a) =>
    [a.speaker, ...a.outward].some((s) => s.row && papers.includes(s.row.id)),
  );
}

/** Adds what was denied. */
export function deny(told: Told): void {
  told.sentences.forEach((sentence, i) => {
    const words = told.find(sentence);
    const by = words ? denier(sentence, words, told.attributions[i] ?? []) : null;
    if (!words || !by) return;
    const back = targets(told, i, { words, by });
    const k = back < 0 && recalled(told, i) ? i + 1 : back;
    if (k < 0) return;
    const here = { sentence: told.sentences[k] as Sentence, said: told.attributions[k] ?? [] };
    const list = told.drafts[k] as Draft[];
    const denied = list.filter((d) => (k > i || placeOf(d).end <= words.start) && deniable(d, by, here));
    const clause = sentence.clauses.find((c) => c.start <= words.start && words.start <= c.end) ?? sentence;
    const support = { start: Math.min(clause.start, by.speaker.span.start), end: Math.max(clause.end, words.end) };
    const near = support.start >= sentence.start && support.end - support.start <= 200 ? support : clause;
    const anew = denied.map((d): Draft => ({ ...d, status: 'denied', said: by, support: [...d.support, near] }));
    // 有报道称…,甲予以否认: what a sentence lets nobody say but to deny it is told once.
    const once = (d: Draft): boolean => k === i && denied.includes(d) && !speakerAt(here.said, placeOf(d).start);
    told.drafts[k] = list.filter((d) => !once(d));
    (told.drafts[k] as Draft[]).push(...anew);
  });
}
