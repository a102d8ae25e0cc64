// Drafts to claims: parties with their known names, amounts in full units, the speaker, and evidence cut at the
// clauses that hold the slots. A claim's id is a hash of document, kind, evidence span and parties, not of the rule.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim, Evidence } from '../model/claim.ts';
import type { Reading, Span } from '../model/document.ts';
import type { Amount, Basis, Percent } from '../model/money.ts';
import type { Party, Speaker } from '../model/name.ts';
import type { GazetteerRow } from '../model/reference.ts';
import { type Attribution, type SpeakerRef, speakerAt } from './attribution.ts';
import type { Draft, Ref } from './frame.ts';
import type { FigureItem, Sentence } from './item.ts';
import { statusOf, whenOf } from './state.ts';

const LONGEST_QUOTE = 400;
const MOST_NAMES = 12;

export interface Made {
  reading: Reading;
  sentence: Sentence;
  attributions: Attribution[];
  extractor: string;
}

export const shortHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);

/** Up to twelve names of one entity. */
export const namesOf = (row: GazetteerRow): string[] =>
  [...new Set([row.names['zh-Hans'], row.names['zh-Hant'], row.names.en, ...row.aliases])].slice(0, MOST_NAMES);

/** A name found by its shape: it is in no table. */
const unlisted = (row: GazetteerRow): boolean => row.id.startsWith('?');

function party(text: string, ref: Ref | null): Party | null {
  if (!ref) return null;
  return {
    text: ref.text ?? text.slice(ref.span.start, ref.span.end),
    entity: ref.row && !unlisted(ref.row) ? ref.row.id : null,
    names: ref.row ? namesOf(ref.row) : [],
  };
}

const speaker = (text: string, ref: SpeakerRef): Speaker => ({
  text: ref.text || text.slice(ref.span.start, ref.span.end),
  entity: ref.row && !unlisted(ref.row) ? ref.row.id : null,
  kind: ref.kind,
});

const DEFAULT_BASIS: Partial<Record<Claim['kind'], Basis>> = {
  investment: 'headline',
  funding_round: 'headline',
  purchase: 'committed',
  valuation: 'headline',
};

function amount(figure: FigureItem | null, draft: Draft): Amount | null {
  if (!figure?.currency) return null;
  const basis = draft.basis ?? DEFAULT_BASIS[draft.kind] ?? 'headline';
  // A negative sum, such as cash that flowed out.
  const [low, high] = draft.falling ? [-figure.high, -figure.low] : [figure.low, figure.high];
  return { low, high, currency: figure.currency, approx: figure.approx, basis };
}

function percent(figure: FigureItem | null, falling: boolean): Percent | null {
  if (!figure) return null;
  const [low, high] = falling ? [-figure.high, -figure.low] : [figure.low, figure.high];
  return { low, high, approx: figure.approx };
}

const multiple = (figure: FigureItem | null): Claim['multiple'] =>
  !figure ? null : figure.low === figure.high ? figure.low : { low: figure.low, high: figure.high };

/** The clauses that hold the slots; the figure's own clause alone when they are too long together. */
function evidence({ reading, sentence }: Made, draft: Draft): Evidence[] {
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const slots = [draft.trigger, figure?.full, draft.subject?.span, draft.object?.span].filter(
    (s): s is Span => s !== undefined && s !== null && s.start >= sentence.start && s.end <= sentence.end,
  );
  const wide = covering(sentence, slots);
  const narrow = covering(sentence, figure ? [figure.full] : [draft.trigger]);
  const main = wide.end - wide.start <= 200 ? wide : narrow;
  return [main, ...draft.support].map((span) => quoted(reading.document.text, span, figure));
}

function covering(sentence: Sentence, spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((s) => s.start));
  const end = Math.max(...spans.map((s) => s.end));
  const clauses = sentence.clauses.filter((c) => c.start < end && start < c.end + 1);
  return { start: clauses[0]?.start ?? start, end: clauses[clauses.length - 1]?.end ?? end };
}

/** Trims blanks, and cuts around the figure when a clause is longer than a quote may be. */
function quoted(text: string, span: Span, figure: FigureItem | null): Evidence {
  let { start, end } = span;
  if (end - start > LONGEST_QUOTE) {
    start = Math.max(start, (figure?.full.start ?? start) - 150);
    end = Math.min(end, start + LONGEST_QUOTE);
  }
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end, quote: text.slice(start, end) };
}

function identity(reading: Reading, draft: Draft, main: Evidence): string {
  const key = (ref: Ref | null): string =>
    ref ? (ref.row?.id ?? reading.folded.slice(ref.span.start, ref.span.end)) : '';
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  return shortHash(
    [
      reading.document.id,
      draft.kind,
      main.start,
      main.end,
      key(draft.subject),
      key(draft.object),
      draft.metric ?? '',
      figure?.start ?? '',
    ].join('|'),
  );
}

/** Makes the claim of a draft. */
export function claimOf(made: Made, draft: Draft): Claim {
  const text = made.reading.document.text;
  const published = made.reading.document.published ?? null;
  const status = statusOf(draft, made.sentence);
  const when = whenOf(draft, made.sentence, { status, published });
  const quotes = evidence(made, draft);
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const said = speakerAt(made.attributions, figure?.start ?? draft.trigger.start);
  return {
    id: identity(made.reading, draft, quotes[0] as Evidence),
    document: made.reading.document.id,
    kind: draft.kind,
    subject: party(text, draft.subject),
    object: party(text, draft.object),
    amount: amount(draft.money, draft),
    percent: percent(draft.percent, draft.falling),
    multiple: multiple(draft.multiple),
    metric: draft.metric,
    of: draft.of,
    label: draft.label,
    round: draft.round,
    lead: draft.lead,
    form: draft.form,
    extent: draft.extent,
    direction: draft.direction,
    status,
    date: when.date,
    period: when.time && when.time.end > when.time.start ? text.slice(when.time.start, when.time.end) : null,
    speaker: said ? speaker(text, said.speaker) : writer(made.reading),
    speakers: said ? said.outward.map((o) => speaker(text, o)) : [],
    evidence: quotes,
    extractor: made.extractor,
    rules: [draft.rule, ...(figure?.rules ?? []), ...(when.fromPublication && when.date ? ['date/publication'] : [])],
    diagnostics: [],
  };
}

/** What nobody is quoted for is the writer's own statement. */
function writer(reading: Reading): Speaker | null {
  const text = reading.document.author ?? reading.document.publisher;
  return text ? { text, entity: null, kind: 'author' } : null;
}
