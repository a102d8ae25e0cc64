// The Chinese reader: sentences scanned, speech and listed sets found, frame rules run in order, focus carried
// from sentence to sentence. Gives drafts with their sentences and attributions.
import type { Reading, Span } from '../../model/document.ts';
import { type Attribution, attribute } from '../attribution.ts';
import { type Discourse, type Draft, isCompany, type Rule, refOf, type Scene } from '../frame.ts';
import type { Grammar } from '../grammar.ts';
import type { FigureItem, Sentence } from '../item.ts';
import { scanner } from '../scan.ts';
import { figuresOf } from './figures.ts';
import { divestments } from './frames/divestments.ts';
import { investments } from './frames/investments.ts';
import { metrics } from './frames/metrics.ts';
import { prices } from './frames/prices.ts';
import { ratios } from './frames/ratios.ts';
import { rounds, valuations } from './frames/rounds.ts';
import { hedge } from './hedges.ts';
import { listedSet, oblique } from './parties.ts';
import { looksBack, speechOf } from './speech.ts';

/** In the order they run: a round is known before its investors are looked for. */
const RULES: Rule[] = [rounds, valuations, investments, ratios, metrics, prices, divestments];

export interface Read {
  sentences: Sentence[];
  /** Per sentence. */
  drafts: Draft[][];
  attributions: Attribution[][];
}

export const EXTRACTOR = 'grammar/zh';

export const chineseFigures =
  (grammar: Grammar) =>
  (folded: string): FigureItem[] =>
    figuresOf(folded, { start: 0, end: folded.length }, grammar).map((f) => hedge(folded, f, grammar));

function blockAt(reading: Reading): (span: Span) => number {
  let at = 0;
  return (span) => {
    while (at + 1 < reading.blocks.length && (reading.blocks[at]?.end ?? 0) <= span.start) at++;
    return at;
  };
}

/** Reads one Chinese document. */
export function readChinese(reading: Reading, grammar: Grammar): Read {
  const text = reading.folded;
  const scan = scanner(reading, grammar);
  const block = blockAt(reading);
  const sentences = reading.sentences.map((s) => scan(s, block(s)));
  const attributions = attribute(sentences, { of: (s) => speechOf(text, s), looksBack: (s) => looksBack(text, s) });
  const sets = sentences.map((s) => listedSet(text, s)).filter((s) => s !== null);
  const discourse: Discourse = { focus: null, topic: null, sets };
  const drafts = sentences.map((sentence, i) => {
    if (reading.blocks[sentence.block]?.kind === 'boilerplate') return [];
    const scene = sceneOf({ text, sentence, grammar, discourse }, attributions[i] ?? []);
    for (const rule of RULES) scene.drafts.push(...rule.find(scene));
    follow(discourse, scene);
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
function follow(discourse: Discourse, scene: Scene): void {
  for (const d of scene.drafts) {
    if ((d.kind === 'funding_round' || d.kind === 'valuation') && d.subject && d.support.length === 0)
      discourse.focus = d.subject;
    if (d.kind === 'investment' && d.object && d.support.length === 0) discourse.focus = d.object;
  }
  for (const clause of scene.sentence.clauses) {
    const name = clause.items.find((i) => isCompany(i) && i.row.kind !== 'fund' && !oblique(scene.text, clause, i));
    if (name && isCompany(name)) {
      discourse.topic = refOf(name);
      return;
    }
  }
}
