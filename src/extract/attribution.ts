// Who speaks where in a document: the attributions of its sentences, and for an offset the speaker whose words
// reach it. Open speech of a named person runs on through the paragraph, that of a filing into the next one, until
// somebody else speaks or the writer concludes.
import type { Span } from '../model/document.ts';
import type { SpeakerKind } from '../model/name.ts';
import type { GazetteerRow } from '../model/reference.ts';
import { isWord, type Sentence } from './item.ts';

/** Kinds of parties that can speak; products and groups of companies do not. */
export const SPEAKING: ReadonlySet<string> = new Set([
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

export interface SpeakerRef {
  span: Span;
  /** As written; filled from the text where the claim is made. */
  text: string;
  row: GazetteerRow | null;
  kind: SpeakerKind;
  /** The company whose officer speaks, where the text says so and no table does. */
  org?: GazetteerRow;
}

export interface Attribution {
  /** The speech verb. */
  verb: Span;
  scope: Span;
  speaker: SpeakerRef;
  /** Those who relay it, from the inside outward. */
  outward: SpeakerRef[];
  /** A named speaker's words may run on into the next sentences of the paragraph. */
  open: boolean;
  /** Tells a figure by the way ("the $4bn analysts expected") and is no source of the text. */
  aside?: boolean;
}

/** How a language finds who speaks in a sentence. */
export interface SpeechReader {
  speech(text: string, sentence: Sentence): Attribution[];
  /** Does a sentence tell where the one before it comes from? */
  looksBack(text: string, sentence: Sentence): boolean;
  /** How a sentence says that somebody would not comment. */
  silent?: RegExp;
  /** The words of a sentence that refuse what was told before it. */
  refusal?(text: string, sentence: Sentence): Span | null;
  /** What is still told of a deal by who spoke before somebody would not comment: what is to come of it. */
  coming?: RegExp;
  /** Is a sentence the writer's own, though that speaker's words were open? */
  background?(text: string, sentence: Sentence, said: Attribution): boolean;
}

/** What stands behind a semicolon is the same speaker's. */
const runsOn = (text: string, { end }: Sentence): boolean => text[end - 1] === ';' || text[end] === ';';

/** Attributions of every sentence, with open speech carried on and "this is what X reported" carried back. */
export function attribute(sentences: readonly Sentence[], text: string, reader: SpeechReader): Attribution[][] {
  const refused = sentences.map((s) => refuses(text, s, reader));
  const all = sentences.map((s, i) => {
    const said = reader.speech(text, s);
    return refused[i] ? said.map((a) => ({ ...a, open: false })) : said;
  });
  sentences.forEach((sentence, i) => {
    const own = all[i] ?? [];
    const before = sentences[i - 1];
    if (!before) return;
    const first = own[0];
    const here = before.block === sentence.block;
    if (here && first && reader.looksBack(text, sentence))
      all[i - 1] = [...(all[i - 1] ?? []), { ...first, scope: before, open: false }];
    if (own.some((a) => !a.aside) || concludes(sentence)) return;
    if (here && refused[i - 1] && !reader.coming?.test(text.slice(sentence.start, sentence.end))) return;
    const running = (all[i - 1] ?? []).filter(
      (a) =>
        (a.open || (here && runsOn(text, before))) &&
        (here || (a.speaker.kind === 'filing' && sentence.block === before.block + 1)),
    );
    const last = running[running.length - 1];
    if (last && !reader.background?.(text, sentence, last)) all[i] = [{ ...last, scope: sentence }, ...own];
  });
  return all;
}

/** A refusal, or of comment: it is told and done with, and who spoke before it has ended too. */
const refuses = (text: string, sentence: Sentence, { silent, refusal }: SpeechReader): boolean =>
  (refusal?.(text, sentence) ?? null) !== null || (silent?.test(text.slice(sentence.start, sentence.end)) ?? false);

/** 因此, 可见: the writer draws a conclusion, the quoted speech is over. */
const concludes = (sentence: Sentence): boolean => {
  const first = sentence.items[0];
  return first !== undefined && isWord(first, 'conclude');
};

/** The innermost attribution that reaches an offset: the last one that begins before it. */
export function speakerAt(attributions: readonly Attribution[], at: number): Attribution | null {
  for (let i = attributions.length - 1; i >= 0; i--) {
    const one = attributions[i] as Attribution;
    if (one.scope.start <= at && at < one.scope.end) return one;
  }
  return null;
}
