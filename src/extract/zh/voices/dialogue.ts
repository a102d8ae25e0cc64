// Interviews and calls written as a dialogue: a paragraph that opens with a name and a colon is that speaker's. Takes the
// sentences of a folded Chinese document and what is known of their speech.
import type { Attribution, SpeakerRef } from '../../attribution.ts';
import type { Sentence } from '../../item.ts';

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

function labelOf(text: string, sentence: Sentence): { name: string; start: number } | null {
  const m = LABEL.exec(text.slice(sentence.start, sentence.start + 34));
  const name = m?.[1];
  return name ? { name, start: sentence.start + m[0].indexOf(name) } : null;
}

/** The sentences of a labelled paragraph are of the one who is named at its head. */
export function labelledBy(text: string, sentences: readonly Sentence[], all: Attribution[][]): Attribution[][] {
  const heads = new Map<number, { name: string; start: number }>();
  const times = new Map<string, number>();
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block === block) continue;
    block = sentence.block;
    const label = labelOf(text, sentence);
    if (!label) continue;
    heads.set(block, label);
    times.set(label.name, (times.get(label.name) ?? 0) + 1);
  }
  if (![...times].some(([name]) => ASKS.test(name))) return all;
  const answers = guest(sentences);
  return sentences.map((sentence, i) => {
    const label = heads.get(sentence.block);
    if (!label || ASKS.test(label.name)) return all[i] ?? [];
    const named: SpeakerRef = {
      span: { start: label.start, end: label.start + label.name.length },
      text: '',
      row: null,
      kind: 'named_person',
    };
    const speaker = ANSWERS.test(label.name) ? answers : named;
    if (!speaker) return all[i] ?? [];
    const own = (all[i] ?? []).filter((a) => a.verb.start >= sentence.start);
    const verb = { start: sentence.start, end: sentence.start };
    const scope = { start: sentence.start, end: sentence.end };
    return [{ verb, scope, speaker, outward: [], open: false }, ...own];
  });
}
