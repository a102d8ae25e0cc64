// Reads a document in one language: sentences scanned, speech and listed sets found, frame rules run in order, and
// the focus carried from sentence to sentence. Gives drafts with their sentences and attributions.
import type { Reading, Span } from '../model/document.ts';
import { type Attribution, attribute } from './attribution.ts';
import { type Discourse, type Draft, isCompany, refOf, type Scene } from './frame.ts';
import type { Grammar } from './grammar.ts';
import type { Sentence } from './item.ts';
import type { Language } from './language.ts';
import { scanner } from './scan.ts';

export interface Followed {
  sentences: Sentence[];
  /** Per sentence. */
  drafts: Draft[][];
  attributions: Attribution[][];
}

function blockAt(reading: Reading): (span: Span) => number {
  let at = 0;
  return (span) => {
    while (at + 1 < reading.blocks.length && (reading.blocks[at]?.end ?? 0) <= span.start) at++;
    return at;
  };
}

/** Reads one document. */
export function follow(reading: Reading, grammar: Grammar, language: Language): Followed {
  const text = reading.folded;
  const scan = scanner(reading, grammar, language);
  const block = blockAt(reading);
  const sentences = reading.sentences.map((s) => scan(s, block(s)));
  const attributions = attribute(sentences, {
    of: (s) => language.speech(text, s),
    looksBack: (s) => language.looksBack(text, s),
  });
  const sets = sentences.map((s) => language.listedSet(text, s)).filter((s) => s !== null);
  const discourse: Discourse = { focus: null, topic: null, sets };
  const drafts = sentences.map((sentence, i) => {
    if (reading.blocks[sentence.block]?.kind === 'boilerplate') return [];
    const scene = sceneOf({ text, sentence, grammar, discourse }, attributions[i] ?? []);
    for (const rule of language.rules) scene.drafts.push(...rule.find(scene));
    carry(discourse, scene, language);
    return scene.drafts;
  });
  return { sentences, drafts, attributions };
}

function sceneOf(base: Pick<Scene, 'text' | 'sentence' | 'grammar' | 'discourse'>, attributions: Attribution[]): Scene {
  const speaking = attributions.flatMap((a) => [a.speaker, ...a.outward]);
  const spans = speaking.filter((s) => s.row?.kind === 'fund' || s.row?.kind === 'outlet').map((s) => s.span);
  const first = attributions[0]?.speaker.row;
  const org = first?.kind === 'person' && first.parent ? (base.grammar.byId.get(first.parent) ?? null) : null;
  return { ...base, drafts: [], speakers: spans, speakerOrg: org };
}

/** The focus follows whoever is financed; the topic the subject of the sentence. */
function carry(discourse: Discourse, scene: Scene, language: Language): void {
  for (const d of scene.drafts) {
    const told = d.kind === 'funding_round' || d.kind === 'valuation';
    if (told && d.subject && d.support.length === 0) discourse.focus = d.subject;
    if (d.kind === 'investment' && d.object && d.support.length === 0) discourse.focus = d.object;
  }
  for (const clause of scene.sentence.clauses) {
    const name = clause.items.find(
      (i) => isCompany(i) && i.row.kind !== 'fund' && !language.oblique(scene.text, clause, i),
    );
    if (name && isCompany(name)) {
      discourse.topic = refOf(name);
      return;
    }
  }
}
