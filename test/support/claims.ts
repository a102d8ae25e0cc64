// Claims by a few words, for tests: everything that is not given is empty.
import type { Claim } from '../../src/model/claim.ts';
import type { Amount } from '../../src/model/money.ts';
import type { Party, SpeakerKind } from '../../src/model/name.ts';

export const party = (name: string): Party => ({ text: name, entity: name.toLowerCase(), names: [] });

export const money = (low: number, more: Partial<Amount> = {}): Amount => ({
  low,
  high: low,
  currency: 'USD',
  approx: null,
  basis: 'headline',
  ...more,
});

export const says = (text: string, kind: SpeakerKind = 'outlet') => ({ text, entity: text.toLowerCase(), kind });

const BLANK: Omit<Claim, 'id' | 'kind'> = {
  subject: null,
  object: null,
  amount: null,
  percent: null,
  multiple: null,
  metric: null,
  of: null,
  label: null,
  round: null,
  lead: null,
  form: null,
  extent: null,
  direction: null,
  status: 'completed',
  date: null,
  period: null,
  speaker: null,
  speakers: [],
  document: null,
  evidence: [],
  extractor: 'test',
  rules: [],
  source: null,
  diagnostics: [],
};

export const claim = (id: string, kind: Claim['kind'], more: Partial<Claim> = {}): Claim => ({
  ...BLANK,
  id,
  kind,
  ...more,
});

/** A claim whose quote stands at an offset of a document. */
export const at = (document: string, start: number, quote = ''): Pick<Claim, 'document' | 'evidence'> => ({
  document,
  evidence: [{ start, end: start + Math.max(1, quote.length), quote }],
});
