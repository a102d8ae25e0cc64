// A desk over literals, for the tests of the HTTP face: one case with two documents, three claims and one deal.

import type { Desk, Upload } from '../src/faces/http/desk.ts';
import type { Choice, FirstScreen, Recovered, Returned } from '../src/model/answer.ts';
import type { ReviewItem } from '../src/model/case/review.ts';
import type { CaseView } from '../src/model/case.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Document } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Judgement } from '../src/model/judgement.ts';
import { stressCase } from '../src/path/asking.ts';
import { askLedger, chanceOf } from '../src/path.ts';
import { differing } from '../src/workspace/differing.ts';
import { forecastCase, forecastGiven } from '../src/workspace/forecasting.ts';
import { reference } from './support/reference.ts';

export const text = 'Alpha Cloud invested US$790 million in Beta Labs. Beta Labs denies it.';

const document = (id: string, published: string): Document => ({
  id,
  file: `${id}.txt`,
  media: 'text',
  text,
  published,
  title: id,
});

const party = (entity: string, name: string) => ({ text: name, entity, names: [name] });

const claim = (id: string, over: Partial<Claim>): Claim => ({
  id,
  kind: 'investment',
  subject: party('alpha', 'Alpha Cloud'),
  object: party('beta', 'Beta Labs'),
  amount: { low: 790e6, high: 790e6, currency: 'USD', approx: null, basis: 'headline' },
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
  date: '2024-02',
  period: null,
  speaker: null,
  speakers: [],
  document: 'doc-1',
  evidence: [{ start: 0, end: 48, quote: text.slice(0, 48) }],
  extractor: 'grammar/en',
  rules: [],
  diagnostics: [],
  ...over,
});

const entity = (id: string, name: string, hans: string): Entity => ({
  id,
  kind: 'company',
  name,
  names: { en: name, 'zh-Hans': hans, 'zh-Hant': hans },
  aliases: [`${name} Inc`],
  parent: null,
  tickers: [],
  fiscal_year_end: null,
  claims: ['c1'],
  matches: [],
});

const interval = { low: 0, high: 1 };

export const returned = (choice: Choice): Returned => ({
  choice,
  lower: interval,
  prorata: interval,
  upper: interval,
  booked: interval,
  possible: { low: 0, high: 720e6 },
  in_credits: interval,
  certificate: { lower: [], upper: [] },
});

const recovered = (choice: Choice): Recovered => ({
  choice,
  segments: [],
  with_pull_through: null,
  without_pull_through: null,
  missing: interval,
  sales_needed: null,
  breakeven_bought: null,
  breakeven_bought_without: null,
  breakeven_margin: null,
});

const screen: FirstScreen = {
  situation: 'nothing',
  currency: 'USD',
  as_of: null,
  investor: null,
  inputs: null,
  full: null,
  half: null,
  unknown: null,
  recovered: null,
  other_rounds: [],
  observed: false,
  prices: [],
  companies: [],
  worth_at_least: null,
  exits: null,
  questions: [],
  sources: { counts: [], chains: [], cited: [] },
  marks: { disclosed: 0, reported: 0, rule_of_thumb: 0, assumed: 0 },
};

export const view = (): CaseView => ({
  meta: { id: 'sample', title: { en: 'A sample' }, currency: 'USD' },
  documents: [document('doc-1', '2024-03-06'), document('doc-2', '2023-01-01')],
  claims: [
    claim('c1', {}),
    claim('c2', { kind: 'stake', date: '2022' }),
    claim('c3', { subject: party('gamma', 'Gamma'), date: null }),
  ],
  unexplained: [{ document: 'doc-1', items: [{ start: 21, end: 35, quote: text.slice(21, 35) }] }],
  entities: [entity('alpha', 'Alpha Cloud', '甲云'), entity('beta', 'Beta Labs', '乙'), entity('gamma', 'Gamma', '丙')],
  deals: [],
  views: { matrix: { investors: [], companies: [], cells: [], overlaps: [] }, rotation: [], scorecard: [] },
  rejected: [],
  leftovers: [],
  flows: [],
  sheets: [],
  screen,
  scenario: null,
  diagnostics: [{ code: 'read/note', severity: 'info', message: 'a note' }],
});

const item = (id: string): ReviewItem => ({
  id,
  claim: id,
  other: null,
  joined: null,
  reasons: ['unconfirmed'],
  why: { key: 'vague', figures: [], speakers: [], names: [], kind: null, signs: [], score: null },
  quotes: [],
  verdicts: ['accept', 'reject', 'edit', 'unsure'],
  effect: { before: interval, after: null, currency: 'USD', moves: 1, bounds_move: 0, tried: true },
  doubt: 0.5,
});

/** What the stub was asked to store. */
export interface Kept {
  uploads: Upload[];
  judgements: Judgement[];
  asOf: (string | null | undefined)[];
  by: (string | null)[];
}

export function stubDesk(): Desk & { kept: Kept } {
  const kept: Kept = { uploads: [], judgements: [], asOf: [], by: [] };
  const keep = (judgement: Omit<Judgement, 'id' | 'when'>): Judgement => {
    const whole = { ...judgement, id: `j${kept.judgements.length + 1}`, when: '2024-03-07T00:00:00Z' };
    kept.judgements.push(whole);
    return whole;
  };
  return {
    kept,
    cases: async () => [view().meta],
    view: async (id, asOf, settings) => {
      kept.asOf.push(asOf);
      kept.by.push(settings?.consolidation ?? null);
      return id === 'sample' ? view() : null;
    },
    review: async (id) => (id === 'sample' ? { items: [item('c1'), item('c3')], view: view() } : null),
    addDocument: async (_id, upload) => {
      kept.uploads.push(upload);
      return { value: document('doc-3', '2024-03-07'), diagnostics: [] };
    },
    judge: async (_id, judgement) => ({ value: keep(judgement), diagnostics: [] }),
    undo: async () => {
      const last = kept.judgements.at(-1);
      if (last) return { value: keep({ verdict: 'undo', claim: last.id }), diagnostics: [] };
      return { value: null, diagnostics: [{ code: 'undo/nothing', severity: 'error', message: 'nothing' }] };
    },
    ask: async (upload) => {
      kept.uploads.push(upload);
      if (upload.bytes.length > 0) return { value: view(), diagnostics: [] };
      return {
        value: null,
        diagnostics: [{ code: 'read/empty', severity: 'error', message: 'empty', remedy: 'Add.' }],
      };
    },
    askLedger: async (raw, { seed = 1, ...options }) => askLedger(raw, options, { chance: chanceOf(seed) }),
    trace: async (id) => (id === 'sample' ? { value: null, diagnostics: [] } : null),
    stress: async (id, _settings, how) => (id === 'sample' ? stressCase(view(), reference(), how) : null),
    diff: async (id, _settings, { from, to }) =>
      id === 'sample' ? differing({ from, to, viewOn: async () => view() }, reference()) : null,
    forecast: (given, asked) => forecastGiven({ reference: reference() }, given, asked),
    forecastCase: (id, _settings, asked) =>
      forecastCase({ reference: reference() }, id === 'sample' ? view() : null, asked),
    answerAt: (_inputs, choice) => ({ returned: returned(choice), recovered: recovered(choice) }),
  };
}
