// Drafts to claims: parties with their known names, amounts in full units, the speaker, and evidence cut at the
// clauses that hold the slots. A claim's id is a hash of document, kind, parties and the places of quote and figure, not of the rule.
import type { Claim, Evidence } from '../model/claim.ts';
import type { Reading, Span } from '../model/document.ts';
import type { Amount, Basis, Percent } from '../model/money.ts';
import type { Party, Speaker } from '../model/name.ts';
import type { GazetteerRow } from '../model/reference.ts';
import { type Attribution, type SpeakerRef, speakerAt } from './attribution.ts';
import { shortHash } from './digest.ts';
import type { Draft, Ref } from './frame.ts';
import { type FigureItem, type Sentence, within } from './item.ts';
import { HOUSE } from './sides/house.ts';
import { statusOf, whenOf } from './state.ts';

const LONGEST_QUOTE = 400;
const MOST_NAMES = 12;

export interface Made {
  reading: Reading;
  sentence: Sentence;
  attributions: Attribution[];
  extractor: string;
}

const named = new WeakMap<GazetteerRow, string[]>();

/** Up to twelve names of one entity. */
export function namesOf(row: GazetteerRow): string[] {
  const known = named.get(row);
  if (known) return known;
  const all = new Set([row.names['zh-Hans'], row.names['zh-Hant'], row.names.en, ...row.aliases]);
  const made = [...all].slice(0, MOST_NAMES);
  named.set(row, made);
  return made;
}

/** A name found by its shape: it is in no table. */
const unlisted = (row: GazetteerRow): boolean => row.id.startsWith('?');

/** Names of all who share a figure: as written, then as they are known, in turns. */
function namesOfAll(text: string, members: readonly Ref[]): string[] {
  const each = members.map((m) => [text.slice(m.span.start, m.span.end), ...(m.row ? namesOf(m.row) : [])]);
  const found = new Set<string>();
  for (let turn = 0; turn <= MOST_NAMES; turn++)
    for (const names of each) if (names[turn] !== undefined) found.add(names[turn] as string);
  return [...found].slice(0, MOST_NAMES);
}

function party(text: string, ref: Ref | null): Party | null {
  if (!ref) return null;
  const { members, whole } = ref;
  if (members && whole)
    return {
      text: text.slice(whole.start, whole.end),
      entity: null,
      names: namesOfAll(text, members),
      members: members.map((m) => mention(text, m)),
    };
  return { ...mention(text, ref), names: ref.row ? namesOf(ref.row) : [] };
}

/** "the Company" that a filing defines is told by its name. */
const DEFINED = new RegExp(`^the (?:${HOUSE})$`, 'iu');
const calledIn = (text: string, { span, row }: Pick<Ref, 'span' | 'row'>): string => {
  const words = text.slice(span.start, span.end);
  return row && DEFINED.test(words) ? row.names.en : words;
};

/** How a party is written, and the company that it is known as. */
const mention = (text: string, ref: Ref): Pick<Party, 'text' | 'entity'> => ({
  text: ref.text ?? calledIn(text, ref),
  entity: ref.row && !unlisted(ref.row) ? ref.row.id : null,
});

const speaker = (text: string, ref: SpeakerRef): Speaker => ({
  text: ref.text || calledIn(text, ref),
  entity: ref.row && !unlisted(ref.row) ? ref.row.id : null,
  kind: ref.kind,
});

const DEFAULT_BASIS: Partial<Record<Claim['kind'], Basis>> = {
  investment: 'headline',
  funding_round: 'headline',
  purchase: 'committed',
  valuation: 'headline',
};

/** Words of a purchase that say money moved, and not only that it will. */
const PAID = /\b(?:paid|spent)\b|支付|付給|付给|付了|花費了|花费了|花了/iu;

/** A purchase whose own verb says that it was paid. */
const isPaid = ({ kind, trigger }: Draft, status: Claim['status'], text: string): boolean =>
  kind === 'purchase' && status === 'completed' && PAID.test(text.slice(trigger.start, trigger.end));

function amount(figure: FigureItem | null, draft: Draft, paid: boolean): Amount | null {
  if (!figure?.currency) return null;
  const usual = paid ? 'drawn' : DEFAULT_BASIS[draft.kind];
  const basis = draft.basis ?? usual ?? 'headline';
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
  let { start, end } = figure ? figure.full : draft.trigger;
  const narrow = covering(sentence, start, end);
  for (const slot of [draft.trigger, draft.subject?.span, draft.object?.span]) {
    if (!slot || slot.start < sentence.start || slot.end > sentence.end) continue;
    start = Math.min(start, slot.start);
    end = Math.max(end, slot.end);
  }
  // Who is named in a list says nothing by the name alone.
  const named = !figure && draft.subject && within(draft.trigger, draft.subject.span);
  const wide = named ? { start: sentence.start, end: sentence.end } : covering(sentence, start, end);
  const main = wide.end - wide.start <= (figure ? 200 : LONGEST_QUOTE) ? wide : narrow;
  const quotes = [quoted(reading.document.text, main, figure)];
  if (figure?.declared) quotes.push(quoted(reading.document.text, figure.declared, null));
  // A share told apart from its sum, or a multiple, stands in a quote of its own.
  for (const beside of [draft.percent, draft.multiple])
    if (beside && !quotes.some((q) => within(beside, q)))
      quotes.push(quoted(reading.document.text, covering(sentence, beside.full.start, beside.full.end), beside));
  for (const span of draft.support) quotes.push(quoted(reading.document.text, span, figure));
  return quotes;
}

/** From the first to the last clause that a span touches. */
function covering(sentence: Sentence, start: number, end: number): Span {
  let first: Span | null = null;
  let last: Span | null = null;
  for (const clause of sentence.clauses) {
    if (clause.start >= end || start >= clause.end + 1) continue;
    first ??= clause;
    last = clause;
  }
  // A figure of the sentence before is in it too.
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

/** Most characters are told by their number: no blank lies between these. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || (code > 0x1000 && code < 0x3001) || code === 0xfeff
    ? /\s/u.test(text[at] ?? '')
    : false;
}

/** Trims blanks, and cuts around the figure when a clause is longer than a quote may be. */
function quoted(text: string, span: Span, figure: FigureItem | null): Evidence {
  let { start, end } = span;
  if (end - start > LONGEST_QUOTE) {
    start = Math.max(start, (figure?.full.start ?? start) - 150);
    end = Math.min(end, start + LONGEST_QUOTE);
  }
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end, quote: text.slice(start, end) };
}

const key = (reading: Reading, ref: Ref | null): string =>
  ref ? (ref.row?.id ?? reading.folded.slice(ref.span.start, ref.span.end)) : '';

function identity(reading: Reading, draft: Draft, main: Evidence): string {
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const parties = `${key(reading, draft.subject)}|${key(reading, draft.object)}`;
  return shortHash(
    `${reading.document.id}|${draft.kind}|${main.start}|${main.end}|${parties}|${draft.metric ?? ''}|${figure?.start ?? ''}${draft.said ? '|denied' : ''}`,
  );
}

const HAN = /[\u4e00-\u9fff]/u;
/** What a figure is of, where that is a word of the text: in the text's own characters. */
function asWritten({ reading, sentence }: Made, { of }: Draft): string | null {
  const at = of && HAN.test(of) ? reading.folded.indexOf(of, sentence.start) : -1;
  return of && at >= 0 && at < sentence.end ? reading.document.text.slice(at, at + of.length) : of;
}

/** Makes the claim of a draft. */
export function claimOf(made: Made, draft: Draft): Claim {
  const text = made.reading.document.text;
  const published = made.reading.document.published ?? null;
  const status = statusOf(draft, made.sentence);
  const when = whenOf(draft, made.sentence, { status, published });
  const quotes = evidence(made, draft);
  const figure = draft.money ?? draft.percent ?? draft.multiple;
  const said = draft.said ?? speakerAt(made.attributions, figure?.start ?? draft.trigger.start);
  return {
    id: identity(made.reading, draft, quotes[0] as Evidence),
    document: made.reading.document.id,
    kind: draft.kind,
    subject: party(text, draft.subject),
    object: party(text, draft.object),
    amount: amount(draft.money, draft, isPaid(draft, status, text)),
    percent: percent(draft.percent, draft.falling),
    multiple: multiple(draft.multiple),
    metric: draft.metric,
    of: asWritten(made, draft),
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
    rules: [
      draft.rule,
      ...(draft.recast ? [draft.recast] : []),
      ...(figure?.rules ?? []),
      ...(when.fromPublication && when.date ? ['date/publication'] : []),
    ],
    diagnostics: [],
  };
}

/** What nobody is quoted for is the writer's own statement. */
function writer(reading: Reading): Speaker | null {
  const text = reading.document.author ?? reading.document.publisher;
  return text ? { text, entity: null, kind: 'author' } : null;
}
