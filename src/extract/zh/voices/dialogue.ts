// Interviews and calls written as a dialogue: a paragraph that opens with a name and a colon is that speaker's. Takes the
// sentences of a folded Chinese document and what is known of their speech.
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import type { Sentence } from '../../item.ts';
import { SURNAMES } from '../naming/people.ts';

const LABEL = /^\s*["“]?([\u4e00-\u9fffA-Za-z·. ]{1,12}?)(?:\([^)]{1,16}\))?:/u;
const ASKS =
  /^(?:问|Q|记者|提问|主持人|本刊|编者|编辑|采访者|投资者提问|分析师提问|分析师|提问者|注|附|说明|风险提示)$/u;
const ANSWERS = /^(?:答|A|回复|回答|公司回复|回应)$/u;

/** Who answers where the paragraphs only say 答: the person whom the text names first. */
function guest(sentences: readonly Sentence[]): SpeakerRef | null {
  for (const sentence of sentences)
    for (const item of sentence.items)
      if (item.type === 'name' && item.row.kind === 'person')
        return { span: item, text: '', row: item.row, kind: 'named_person' };
  return null;
}

const ASKED = /(?:^|\n)\s*(?:问|Q|记者|提问|主持人|本刊|采访者|投资者提问|分析师提问|提问者)\s?\d{0,2}:/u;
const INVITED = new RegExp(`(?:对话|专访|对谈|访谈|独家)[^,;。]*?([${SURNAMES}][\\u4e00-\\u9fff]{1,2})(?:[:,]|$)`, 'u');

/** 对话…某某: whom the title names. */
function invited(title: string): SpeakerRef | null {
  const name = INVITED.exec(title)?.[1];
  return name ? { span: { start: 0, end: 0 }, text: name, row: null, kind: 'named_person' } : null;
}

function labelOf(text: string, sentence: Sentence): { name: string; start: number } | null {
  const m = LABEL.exec(text.slice(sentence.start, sentence.start + 34));
  const name = m?.[1];
  return name ? { name, start: sentence.start + m[0].indexOf(name) } : null;
}

/** Does a sentence open a line? */
const opensLine = (text: string, { start }: Sentence): boolean =>
  /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 3), start));

/** Who is named at the head of a line, for each sentence up to the next such head. */
function labelsOf(text: string, sentences: readonly Sentence[]): ReturnType<typeof labelOf>[] {
  let current: ReturnType<typeof labelOf> = null;
  return sentences.map((sentence) => {
    if (opensLine(text, sentence)) current = labelOf(text, sentence) ?? current;
    return current;
  });
}

/** In a dialogue the sentences behind a name and a colon are of the one who is named. */
export function labelledBy(
  sentences: readonly Sentence[],
  all: Attribution[][],
  { text, title }: { text: string; title: string },
): Attribution[][] {
  const labels = labelsOf(text, sentences);
  if (!ASKED.test(text)) return all;
  const answers = guest(sentences) ?? invited(title);
  return sentences.map((sentence, i) => {
    const label = labels[i];
    if (!label || ASKS.test(label.name)) return all[i] ?? [];
    const span = { start: label.start, end: label.start + label.name.length };
    const named: SpeakerRef = { span, text: '', row: null, kind: 'named_person' };
    const speaker = ANSWERS.test(label.name) ? answers : named;
    if (!speaker) return all[i] ?? [];
    const own = (all[i] ?? []).filter((a) => a.verb.start >= sentence.start);
    const verb = { start: sentence.start, end: sentence.start };
    const scope = { start: sentence.start, end: sentence.end };
    return [{ verb, scope, speaker, outward: [], open: false }, ...own];
  });
}
