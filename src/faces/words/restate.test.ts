import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import { dateWords } from './date.ts';
import { LANGS } from './lang.ts';
import { gist, restatement } from './restate.ts';

const claim: Claim = {
  id: 'c',
  kind: 'investment',
  subject: { text: '河谷', entity: 'vale', names: [] },
  object: { text: 'Orchard', entity: 'orchard', names: [] },
  amount: { low: 790e6, high: 790e6, currency: 'USD', approx: null, basis: 'headline' },
  percent: null,
  multiple: null,
  metric: null,
  of: null,
  label: null,
  round: null,
  lead: true,
  form: 'compute',
  extent: null,
  direction: null,
  status: 'in_talks',
  date: '2024-03-06',
  period: null,
  speaker: { text: 'an investor', entity: null, kind: 'anonymous' },
  speakers: [{ text: 'The Ledger', entity: null, kind: 'outlet' }],
  evidence: [],
  extractor: 'hand',
  rules: [],
  diagnostics: [],
};

const names: Record<string, string> = { vale: 'Vale' };
const nameOf = ({ entity, text }: { entity: string | null; text: string }): string => (entity && names[entity]) || text;

describe('a restatement', () => {
  it('is built from the fields in each language', () => {
    expect(LANGS.map((lang) => restatement(claim, { lang, nameOf }))).toEqual([
      'Vale → Orchard, leading the round, US$0.79bn, in compute, in talks, 6 March 2024; said by an investor, relayed by The Ledger; not independently confirmed',
      'Vale → Orchard，领投，7.9亿美元，以算力支付，洽谈中，2024年3月6日；an investor 说，经 The Ledger 转述；未经独立证实',
      'Vale → Orchard，領投，7.9億美元，以算力支付，洽談中，2024年3月6日；an investor 說，經 The Ledger 轉述；未經獨立證實',
    ]);
  });

  it('says where its meaning was surmised', () => {
    const guessed = { ...claim, speaker: null, rules: ['zh/surmised'] };
    expect(LANGS.map((lang) => restatement(guessed, { lang, nameOf }).split(/; |；/u).slice(1))).toEqual([
      ['no speaker named', 'its meaning surmised from the words around it'],
      ['未说明出自谁', '含义由上下文推测'],
      ['未說明出自誰', '含義由上下文推測'],
    ]);
  });

  it('names the kind of a speaker whose name English readers cannot read', () => {
    const told: Claim = {
      ...claim,
      status: 'completed',
      speakers: [],
      speaker: { text: '投資人', entity: null, kind: 'outlet' },
    };
    expect(restatement(told, { lang: 'en', nameOf })).toContain('said by a news outlet (投資人)');
  });
});

describe('each kind', () => {
  const bare: Claim = { ...claim, amount: null, lead: null, form: null, status: 'completed', date: null };
  const percent = { low: 20, high: 20, approx: null };
  const says = (change: Partial<Claim>): string => gist({ ...bare, ...change }, { lang: 'en', nameOf });

  it('is told as a sentence', () => {
    expect(says({ kind: 'ratio', percent, of: 'funding', label: 'share of funding spent' })).toBe(
      '20% of the funding of Vale goes to Orchard',
    );
    expect(says({ kind: 'ratio', percent, of: 'revenue' })).toBe('20% of the revenue of Vale goes to Orchard');
    expect(says({ kind: 'ratio', percent })).toBe('20% of what Vale spends goes to Orchard');
    expect(says({ kind: 'ratio', multiple: 1, label: 'pull_through' })).toBe(
      'compute bought by Vale brings Orchard other sales, 1:1',
    );
    expect(says({ kind: 'price_change', percent: { ...percent, approx: 'under' }, direction: 'down' })).toBe(
      'Vale cuts prices by up to 20%',
    );
    expect(says({ kind: 'divestment', extent: 'exit' })).toBe('Vale exits Orchard');
    expect(says({ kind: 'divestment', extent: 'reduce' })).toBe('Vale reduces its holding in Orchard');
    expect(says({ kind: 'divestment', object: null })).toBe('Vale sells holdings');
    expect(says({ kind: 'stake', percent })).toBe('Vale holds 20% of Orchard');
    expect(says({ kind: 'purchase', amount: claim.amount })).toBe('Vale buys from Orchard for US$0.79bn');
    expect(says({ kind: 'debt', amount: claim.amount })).toBe('Vale lends US$0.79bn to Orchard');
    expect(says({ kind: 'metric', metric: 'growth', of: 'revenue', percent })).toBe(
      'Vale (Orchard), growth of revenue, 20%',
    );
  });

  it('of a valuation shows no basis', () => {
    const amount = { low: 1e9, high: 1e9, currency: 'USD', approx: null, basis: 'fair_value' } as const;
    expect(says({ kind: 'valuation', amount })).toBe('Vale, valued, US$1bn');
  });

  it('has its period in the language of the page', () => {
    const when = (period: string, date: string | null): string => says({ kind: 'metric', metric: 'arr', period, date });
    expect(when('2023年第四季', '2023-Q4')).toMatch(/, Q4 2023$/u);
    expect(when('2024財年', '2024')).toMatch(/, fiscal 2024$/u);
    expect(when('過去一年', null)).toMatch(/, past year$/u);
  });
});

describe('dates', () => {
  it('are said as precisely as they are known', () => {
    expect(['2024', '2024-03', '2023-Q4', '2024-H1', '2024-02-29', 'soon'].map((d) => dateWords(d, 'en'))).toEqual([
      '2024',
      'March 2024',
      'Q4 2023',
      'first half of 2024',
      '29 February 2024',
      'soon',
    ]);
    expect(['2023-Q4', '2024-H1', '2024-02-29'].map((d) => dateWords(d, 'zh-Hant'))).toEqual([
      '2023年第四季',
      '2024年上半年',
      '2024年2月29日',
    ]);
  });

  it('says a term by its label, and that it is said not to exist', () => {
    const term: Claim = {
      ...claim,
      kind: 'term',
      label: 'board_seat',
      amount: null,
      lead: null,
      form: null,
      date: null,
    };
    expect(LANGS.map((lang) => gist({ ...term, status: 'denied' }, { lang, nameOf }))).toEqual([
      'a seat on the board of Vale for Orchard, said not to exist',
      'Vale 给予 Orchard 董事会席位，称并无此条款',
      'Vale 給予 Orchard 董事會席位，稱並無此條款',
    ]);
  });

  it('says what a view is about', () => {
    const view: Claim = {
      ...claim,
      kind: 'view',
      amount: null,
      lead: null,
      form: null,
      date: null,
      direction: 'against',
    };
    expect(gist({ ...view, status: 'completed' }, { lang: 'en', nameOf })).toBe(
      'Vale holds that Orchard does not make sense',
    );
    expect(gist({ ...view, object: null, status: 'completed' }, { lang: 'en', nameOf })).toBe(
      'Vale holds that it does not make sense',
    );
  });
});
