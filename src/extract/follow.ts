// Reads a document in one language: sentences scanned, speech and listed sets found, frame rules run in order, and
// the focus carried from sentence to sentence. Gives drafts with their sentences and attributions.
import type { Reading, Span } from '../model/document.ts';
import { type Attribution, attribute, type SpeakerRef } from './attribution.ts';
import { tellOnce } from './certainty/again.ts';
import { deny } from './certainty/denials.ts';
import { countsOf, mainOf } from './counts/counts.ts';
import { titleOf } from './counts/title.ts';
import { type Discourse, type Draft, isCompany, type Ref, refOf, type Scene } from './frame.ts';
import { figuresOf, meets } from './gate.ts';
import type { Grammar } from './grammar.ts';
import type { Item, NameItem, Sentence } from './item.ts';
import { type Language, published } from './language.ts';
import { enter, isPart, labelled, part } from './parts/parts.ts';
import { scanner } from './scan.ts';

export interface Followed {
  sentences: Sentence[];
  /** Per sentence. */
  drafts: Draft[][];
  attributions: Attribution[][];
}

const LONGEST = 1200;
/** Where an overlong sentence is cut, the best first: between clauses, words, a letter and the figure behind it. */
const BREAKS = [/^[,;:，。、；：](?!\d)/u, /^\s(?![\d$€£¥%a-z])/u, /^\s/u, /^[^\d.,$€£¥](?=[\d$€£¥])/u];

/** Where a piece of an overlong sentence ends: at its last good break, else where it must. */
function pieceEnd(text: string, start: number): number {
  const end = start + LONGEST;
  for (const at of BREAKS)
    for (let i = end; i > end - LONGEST / 3; i--) if (at.test(text.slice(i - 1, i + 1))) return i;
  return end;
}

/** Sentences without an end are read in pieces, so that time stays linear whatever the text. */
function pieces(reading: Reading): Span[] {
  return reading.sentences.flatMap((s) => {
    const cut: Span[] = [];
    let start = s.start;
    while (s.end - start > LONGEST) {
      const end = pieceEnd(reading.folded, start);
      cut.push({ start, end });
      start = end;
    }
    return [...cut, { start, end: s.end }];
  });
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
  const sentences = pieces(reading).map((s) => scan(s, block(s)));
  const counts = countsOf(sentences);
  const title = language.about
    ? language.about(sentences, { text, title: reading.document.title ?? '' })
    : (language.announcing?.(sentences, text) ?? titleOf(reading, { grammar, language, counts, sentences }));
  const pub = published(reading.document.published);
  const head = reading.document.title ?? '';
  const heading = language.settle ? language.periods(head, { start: 0, end: head.length }, pub) : [];
  const traditional = TRADITIONAL.test(reading.document.text);
  language.settle?.(sentences, { text, pub, title: title?.row ?? null, heading, traditional });
  const spoken = attribute(sentences, text, language);
  const attributions = language.voiced?.(sentences, spoken, { text, hero: title }) ?? spoken;
  const sets = sentences.map((s) => language.listedSet(text, s)).filter((s) => s !== null);
  const discourse: Discourse = {
    focus: null,
    topic: title,
    title,
    seen: title ? [title] : [],
    sets,
    main: mainOf(sentences, title),
    metric: null,
    ticket: null,
    counts,
    most: Math.max(1, ...counts.values()),
    heading: head.toLowerCase(),
  };
  let current = -1;
  const drafts = sentences.map((sentence, i) => {
    if (reading.blocks[sentence.block]?.kind === 'boilerplate') return [];
    if (language.about && sentence.block !== sentences[i - 1]?.block)
      enter(discourse, language.within?.(sentence.block) ?? title, text.slice(sentence.start, sentence.end));
    if (sentence.block !== current) {
      discourse.lead = null;
      discourse.label = null;
      // A part of a digest has companies of its own.
      if (isPart(text, sentence)) part(discourse, text, sentence);
      if (language.about) labelled(discourse, text, sentence);
    }
    current = sentence.block;
    for (const a of attributions[i] ?? []) speakFor(a, discourse, language);
    const scene = sceneOf({ text, sentence, grammar, discourse }, attributions[i] ?? []);
    const silent = language.silent?.test(text.slice(sentence.start, sentence.end)) ?? false;
    if (!silent) discourse.lead ??= company(language.acting?.(scene) ?? null);
    const figures = figuresOf(sentence);
    for (const rule of language.rules)
      if (!rule.needs || meets(rule.needs, sentence.classes, figures))
        for (const d of rule.find(scene)) scene.drafts.push(d);
    if (scene.drafts.length > 0) told(discourse, scene);
    else if (silent) return [];
    turn(discourse, scene, language);
    language.remember?.(scene);
    const all = scene.drafts.slice();
    for (const rule of language.remarks) for (const d of rule.find(scene)) all.push(d);
    for (const item of sentence.items) if (isCompany(item)) mention(discourse, refOf(item));
    return all;
  });
  language.finish?.();
  deny({ sentences, drafts, attributions, find: (s) => language.denial(text, s) });
  return { sentences, drafts: tellOnce(drafts, text), attributions };
}

/** "The company said": the company being told of speaks. */
function speakFor(attribution: Attribution, discourse: Discourse, language: Language): void {
  const { speaker } = attribution;
  const company = discourse.topic ?? discourse.title;
  if (speaker.row !== null || speaker.kind !== 'company' || speaker.text !== '' || !company?.row) return;
  const here = company.text === undefined && company.span.end > company.span.start;
  attribution.speaker = {
    ...speaker,
    span: here ? company.span : speaker.span,
    row: company.row,
    text: here ? '' : (company.text ?? company.row.names[language.script ?? 'zh-Hans']),
  };
}

const REMEMBERED = 8;

/** Keeps the companies mentioned last. */
function mention(discourse: Discourse, ref: Ref): void {
  const others = discourse.seen.filter((s) => s.row?.id !== ref.row?.id);
  others.push(ref);
  discourse.seen = others.length > REMEMBERED ? others.slice(-REMEMBERED) : others;
}

/** Characters that Simplified texts do not have. */
const TRADITIONAL = /[億資營債萬與]/u;

function sceneOf(base: Pick<Scene, 'text' | 'sentence' | 'grammar' | 'discourse'>, attributions: Attribution[]): Scene {
  const speaking = attributions.flatMap((a) => [a.speaker, ...a.outward]);
  const aside = (s: SpeakerRef): boolean => s.row === null || s.row.kind === 'fund' || s.row.kind === 'outlet';
  const spans = speaking.filter(aside).map((s) => s.span);
  const first = attributions[0]?.speaker;
  const parent = first?.row?.kind === 'person' ? first.row.parent : null;
  const org = first?.org ?? (parent ? (base.grammar.byId.get(parent) ?? null) : null);
  return { ...base, drafts: [], speakers: spans, said: attributions, speakerOrg: org };
}

/** People act for companies; they are none. */
const company = (ref: Ref | null): Ref | null => (ref?.row?.kind === 'person' ? null : ref);

/** A backer of the round told of does not become what the text is about. */
const backs = (scene: Scene, id: string): boolean =>
  scene.drafts.length > 0 &&
  scene.drafts.every(
    (d) =>
      d.kind === 'investment' &&
      (d.money === null || d.subject?.row?.kind === 'fund') &&
      d.object?.row?.id === scene.discourse.focus?.row?.id,
  ) &&
  scene.drafts.some((d) => d.subject?.row?.id === id);

/** A product stands for its maker. */
function maker(scene: Scene, item: NameItem): Ref {
  const row = item.row.kind === 'product' && item.row.parent ? scene.grammar.byId.get(item.row.parent) : undefined;
  return row ? { span: item, row, text: row.names.en } : refOf(item);
}

const RAISED: ReadonlySet<string> = new Set(['funding_round', 'investment', 'debt', 'valuation']);

/** What the drafts of a sentence establish; the focus follows whoever is financed. */
function told(discourse: Discourse, scene: Scene): void {
  const latest = [...scene.drafts].reverse();
  discourse.told = latest.find((d) => d.money) ?? latest.find((d) => d.percent ?? d.multiple) ?? discourse.told ?? null;
  const { focus } = discourse;
  discourse.valuation = latest.find((d) => d.kind === 'valuation' && d.money) ?? discourse.valuation ?? null;
  discourse.raised = latest.find((d) => RAISED.has(d.kind)) ?? discourse.raised ?? null;
  for (const d of scene.drafts) {
    const told = d.kind === 'funding_round' || d.kind === 'valuation';
    if (told && d.subject && d.support.length === 0 && d.label !== 'comparison') discourse.focus = d.subject;
    if (d.kind === 'investment' && d.object && d.support.length === 0) discourse.focus = d.object;
    if (discourse.focus !== focus) discourse.focusBlock = scene.sentence.block;
  }
  const reported = scene.drafts.filter((d) => d.kind === 'metric' && d.metric !== 'growth');
  discourse.metric = reported[reported.length - 1] ?? discourse.metric;
  const tickets = scene.drafts.filter((d) => (d.kind === 'investment' || d.kind === 'stake') && d.subject && d.object);
  const shares = scene.drafts.filter(
    (d) => (d.kind === 'investment' || d.kind === 'stake' || d.kind === 'divestment') && d.subject && d.object,
  );
  discourse.deal = shares[shares.length - 1] ?? discourse.deal ?? null;
  discourse.ticket = tickets[tickets.length - 1] ?? discourse.ticket;
}

/** The topic is who acts, or the sentence's subject: the company of the title before others. */
function turn(discourse: Discourse, scene: Scene, language: Language): void {
  const reporter = scene.drafts.findLast((d) => d.kind === 'metric' && d.subject?.row)?.subject;
  if (language.acting) {
    const acting = language.acting(scene);
    const backer = acting?.row && scene.drafts.some((d) => d.kind === 'investment') && backs(scene, acting.row.id);
    const lasts = acting !== null && (language.lasts?.(discourse, acting) ?? true);
    if (acting?.row && acting.row.kind !== 'person' && !backer && lasts) discourse.topic = acting;
    discourse.lead ??= company(acting);
    const { start, block } = scene.sentence;
    const heads = reporter && reporter.span.start >= start && reporter.span.start - start <= 12 ? reporter : null;
    const opens = discourse.about?.block === block ? null : company(acting);
    const about = heads ?? (lasts ? opens : null);
    if (about) discourse.about = { ref: about, block };
    return;
  }
  const topic = language.topic?.(scene);
  const main = topic === undefined ? subjectIn(discourse, scene, language) : topic;
  if (main && isCompany(main) && !discourse.label && !(language.script === 'en' && backs(scene, main.row.id)))
    discourse.topic = language.script === 'en' ? maker(scene, main) : refOf(main);
  const about = reporter ?? (main && isCompany(main) ? refOf(main) : null);
  if (about) discourse.about = { ref: about, block: scene.sentence.block };
}

/** The company of the title, else the first one that begins a clause. */
function subjectIn(discourse: Discourse, scene: Scene, language: Language): Item | undefined {
  const subjects = scene.sentence.clauses.flatMap((clause) => {
    const first = clause.items.find(
      (i) =>
        (i.type === 'group' && i.form === 'back') ||
        (isCompany(i) &&
          (i.row.kind !== 'fund' || (language.script === 'en' && discourse.topic === null)) &&
          !language.oblique(scene.text, clause, i)),
    );
    return first ? [first] : [];
  });
  return subjects.find((i) => isCompany(i) && i.row.id === discourse.title?.row?.id) ?? subjects[0];
}
