// A claim entered by hand, in the normal form that every engine keeps: what one row of claims.csv can say.
// Its quote, when it comes from no document of the case, is its own text of record: offsets count in it.

import { type Claim, type Evidence, Statement } from '../model/claim.ts';
import type { Party, Speaker } from '../model/name.ts';
import { compact, sha256Hex } from './store.ts';

const LONGEST_QUOTE = 400;

const text = (value: string | null | undefined): string | null => value?.trim() || null;

function party(value: Party | null): Party | null {
  const entity = text(value?.entity);
  const name = text(value?.text) ?? entity;
  return name ? { text: name, entity, names: [] } : null;
}

function speaker(value: Speaker | null | undefined): Speaker | null {
  const entity = text(value?.entity);
  const name = text(value?.text) ?? entity;
  return value && name ? { text: name, entity, kind: value.kind } : null;
}

/** At most 400 units, never half a character. */
export const cutQuote = (quote: string): string => quote.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/u, '');

function evidence(claim: Claim): Evidence[] {
  const first = claim.evidence[0];
  if (!first) return [];
  const quote = claim.document ? first.quote : cutQuote(first.quote.trim()).trimEnd();
  const start = claim.document ? first.start : 0;
  return quote ? [{ start, end: start + quote.length, quote }] : [];
}

/** A range of one value is that value. */
const multiple = (value: Claim['multiple']): Claim['multiple'] =>
  value !== null && typeof value === 'object' && value.low === value.high ? value.low : value;

function source(claim: Claim): Claim['source'] {
  const { url, name, published } = claim.source ?? {};
  const kept = compact({ url: text(url), name: text(name), published: text(published) });
  return Object.keys(kept).length ? kept : null;
}

/** The claim as a row of claims.csv keeps it: no list of names, one quote, trimmed texts. */
export function normalHand(claim: Claim): Claim {
  const kept = {
    ...Statement.parse(claim),
    subject: party(claim.subject),
    object: party(claim.object),
    multiple: multiple(claim.multiple),
    of: text(claim.of),
    label: text(claim.label),
    round: text(claim.round),
    date: text(claim.date),
    period: text(claim.period),
    speaker: speaker(claim.speaker),
    speakers: claim.speakers
      .map(speaker)
      .flatMap((s) => s ?? [])
      .slice(0, 2),
    id: claim.id,
    evidence: evidence(claim),
    extractor: 'hand',
    rules: [],
    diagnostics: [],
  };
  const document = text(claim.document);
  const from = source(claim);
  return { ...kept, ...(document ? { document } : {}), ...(from ? { source: from } : {}) };
}

/** A claim's id from what it says: `h` and 15 hex digits (a spreadsheet takes it for text, never a number). */
export function handId(claim: Claim): string {
  const { id: _, ...content } = normalHand(claim);
  return `h${sha256Hex(JSON.stringify(content)).slice(0, 15)}`;
}
